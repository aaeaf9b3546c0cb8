import type { RuleId } from '../finding.ts';

/** The words of one rule; `{…}` is filled in from the facts of a finding. */
export interface RuleText {
  readonly title: string;
  readonly message: string;
  readonly remedy: string;
}

export type RuleTexts = Readonly<Record<RuleId, RuleText>>;
