import type { Facts, Finding, RuleId } from '../finding.ts';
import type { RuleText } from './rule-text.ts';
import type { AuditProblem } from '../problem.ts';
import { AXE_VI } from './axe.vi.ts';
import { CRITERIA } from './criteria.ts';
import { INTERFACE_EN, INTERFACE_VI, type Interface } from './interface.ts';
import { PROBLEMS_EN, PROBLEMS_VI } from './problems.ts';
import { WORDS_EN, RULES_EN } from './rules.en.ts';
import { WORDS_VI, RULES_VI } from './rules.vi.ts';

export type ReportLanguage = 'vi' | 'en';

/** A finding in words. */
export interface Wording extends RuleText {
  /** True where only axe's English is to be had. */
  readonly english: boolean;
}

export const interfaceOf = (language: ReportLanguage): Interface =>
  language === 'vi' ? INTERFACE_VI : INTERFACE_EN;

/** Fills `{name}` in; what is not known is left out. */
export const fill = (text: string, facts: Facts): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? '')).trim();

export function wordingOf({ rule, facts }: Finding, language: ReportLanguage): Wording {
  const ours = language === 'vi' ? RULES_VI : RULES_EN;
  if (rule.startsWith('axe:')) return axeWording(rule.slice(4), facts, language);
  const { title, message, remedy } = ours[rule as RuleId];
  const known: Facts = { ...facts, ...translated(facts, language) };
  return { title, message: fill(message, known), remedy: fill(remedy, known), english: false };
}

function axeWording(id: string, { help = '' }: Facts, language: ReportLanguage): Wording {
  const vietnamese = language === 'vi' ? AXE_VI[id] : undefined;
  if (vietnamese)
    return { title: vietnamese[0], message: '', remedy: vietnamese[1], english: false };
  return {
    title: String(help),
    message: '',
    remedy: `https://dequeuniversity.com/rules/axe/4.11/${id}`,
    english: language === 'vi',
  };
}

/** Facts that are words themselves. */
function translated({ reason = '', shown = '' }: Facts, language: ReportLanguage): Facts {
  const words: Readonly<Record<string, string>> = language === 'vi' ? WORDS_VI : WORDS_EN;
  return { reason: words[reason] ?? '', language: words[shown] ?? '' };
}

/** Name and level of a criterion: `2.4.1 Bỏ qua các khối lặp lại (mức A)`. */
export function criterionText(criterion: string, language: ReportLanguage): string {
  const found = CRITERIA[criterion];
  if (!found) return criterion === '' ? 'WCAG' : `WCAG ${criterion}`;
  const [vi, en, level] = found;
  const text = fill(interfaceOf(language).level, { level });
  return `WCAG ${criterion} ${language === 'vi' ? vi : en} (${text})`;
}

export const problemText = ({ kind, detail }: AuditProblem, language: ReportLanguage): string =>
  fill((language === 'vi' ? PROBLEMS_VI : PROBLEMS_EN)[kind], { detail }).replace(
    / +(?=[.,:])/g,
    '',
  );
