import type { Place } from './probe/place.ts';

/** `error`: someone cannot go on. `warning`: someone goes astray. `note`: to be looked at; it never fails a build. */
export type Severity = 'error' | 'warning' | 'note';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** What our own checks look for; the rules of axe-core are `axe:` and their name. */
export type RuleId =
  | 'skip-link-dead'
  | 'skip-link-astray'
  | 'skip-link-luck'
  | 'skip-link-nameless'
  | 'skip-link-covered'
  | 'skip-link-unreached'
  | 'keyboard-trap'
  | 'one-way'
  | 'control-unreached'
  | 'focus-invisible'
  | 'focus-faint'
  | 'focus-covered'
  | 'focus-outside'
  | 'focus-on-nothing'
  | 'focus-navigates'
  | 'focus-opens-window'
  | 'focus-opens-dialog'
  | 'order-tabindex'
  | 'order-visual'
  | 'language-page'
  | 'language-part'
  | 'article-unreadable'
  | 'words-spelled'
  | 'words-foreign'
  | 'title-meaningless'
  | 'reflow'
  | 'text-spacing'
  | 'frame-unseen'
  | 'walk-cut-short';

/** A picture of the place, as a data URI; `kind` tells which of two states it shows. */
export interface Picture {
  readonly kind: 'place' | 'unfocused' | 'focused';
  readonly source: string;
  readonly width: number;
  readonly height: number;
}

export type Facts = Readonly<Record<string, string | number>>;

/** One thing that was found, in no language yet. */
export interface Finding {
  readonly rule: RuleId | `axe:${string}`;
  /** Number of the success criterion of WCAG 2.2. */
  readonly criterion: string;
  readonly severity: Severity;
  /** Null where it is the whole page. */
  readonly place: Place | null;
  /** What the texts of the rule are filled in with. */
  readonly facts: Facts;
  readonly pictures: readonly Picture[];
}

/** Which criterion each of our rules belongs to, and how grave it is. */
const RULES: Readonly<Record<RuleId, readonly [criterion: string, severity: Severity]>> = {
  'skip-link-dead': ['2.4.1', 'error'],
  'skip-link-astray': ['2.4.1', 'error'],
  'skip-link-luck': ['2.4.1', 'warning'],
  'skip-link-nameless': ['2.4.1', 'warning'],
  'skip-link-covered': ['2.4.11', 'warning'],
  'skip-link-unreached': ['2.4.1', 'error'],
  'keyboard-trap': ['2.1.2', 'error'],
  'one-way': ['2.1.1', 'error'],
  'control-unreached': ['2.1.1', 'error'],
  'focus-invisible': ['2.4.7', 'error'],
  'focus-faint': ['2.4.13', 'note'],
  'focus-covered': ['2.4.11', 'error'],
  'focus-outside': ['2.4.7', 'error'],
  'focus-on-nothing': ['2.4.7', 'warning'],
  'focus-navigates': ['3.2.1', 'error'],
  'focus-opens-window': ['3.2.1', 'error'],
  'focus-opens-dialog': ['3.2.1', 'error'],
  'order-tabindex': ['2.4.3', 'warning'],
  'order-visual': ['2.4.3', 'warning'],
  'language-page': ['3.1.1', 'error'],
  'language-part': ['3.1.2', 'warning'],
  'article-unreadable': ['1.1.1', 'error'],
  'words-spelled': ['3.1.4', 'note'],
  'words-foreign': ['3.1.6', 'note'],
  'title-meaningless': ['2.4.2', 'error'],
  reflow: ['1.4.10', 'error'],
  'text-spacing': ['1.4.12', 'error'],
  'frame-unseen': ['2.1.1', 'note'],
  'walk-cut-short': ['2.1.1', 'note'],
};

export function finding(
  rule: RuleId,
  place: Place | null,
  facts: Facts = {},
  pictures: readonly Picture[] = [],
): Finding {
  const [criterion, severity] = RULES[rule];
  return { rule, criterion, severity, place, facts, pictures };
}

/** Notes are for people to judge: they are no faults. */
export const isFault = ({ severity }: Finding): boolean => severity !== 'note';
