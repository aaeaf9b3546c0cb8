import type { Severity } from '../finding.ts';
import {
  criterionText,
  fill,
  interfaceOf,
  problemText,
  wordingOf,
  type ReportLanguage,
} from '../texts/texts.ts';
import { countOf, grouped, type Group } from './grouped.ts';
import { pageFacts } from './page-facts.ts';
import type { Result } from './result.ts';

const MOST_PLACES = 5;
const COLOURS: Readonly<Record<Severity | 'strong' | 'quiet', string>> = {
  error: '31',
  warning: '33',
  note: '36',
  strong: '1',
  quiet: '2',
};

export interface TerminalOptions {
  readonly language: ReportLanguage;
  readonly colour: boolean;
}

/** The report as lines of plain text, with ANSI colours where they are wanted. */
export function terminalReport(results: readonly Result[], options: TerminalOptions): string {
  const paint = (text: string, style: keyof typeof COLOURS): string =>
    options.colour ? `\u001b[${COLOURS[style]}m${text}\u001b[0m` : text;
  const words = interfaceOf(options.language);
  const lines: string[] = [];
  for (const { asked, audit, problem } of results) {
    lines.push(paint(audit?.address ?? asked, 'strong'));
    if (problem) {
      lines.push(`  ${words.couldNot}. ${indent(problemText(problem, options.language), 2)}`, '');
      continue;
    }
    if (audit.title) lines.push(`  ${audit.title}`);
    for (const fact of pageFacts(audit, options.language)) lines.push(paint(`  ${fact}`, 'quiet'));
    lines.push('');
    for (const group of grouped(audit.findings))
      lines.push(...groupLines(group, options, paint), '');
    const { findings } = audit;
    const counts = Object.fromEntries(
      (['error', 'warning', 'note'] as const).map((one) => [one, countOf(findings, one)]),
    );
    lines.push(`  ${findings.length > 0 ? fill(words.summary, counts) : words.none}`, '');
  }
  lines.push(words.notConformance, '');
  return lines.join('\n');
}

function groupLines(
  { first, all }: Group,
  { language }: TerminalOptions,
  paint: (text: string, style: keyof typeof COLOURS) => string,
): string[] {
  const words = interfaceOf(language);
  const { title, remedy } = wordingOf(first, language);
  const severity = paint(words.severities[first.severity], first.severity);
  const lines = [
    `  ${severity}  ${paint(title, 'strong')}`,
    paint(`    ${criterionText(first.criterion, language)}`, 'quiet'),
  ];
  let said = '';
  for (const one of all.slice(0, MOST_PLACES)) {
    const { message } = wordingOf(one, language);
    if (message !== '' && message !== said) lines.push(`    ${message}`);
    said = message;
    lines.push(`    · ${one.place ? placeText(one.place) : words.wholePage}`);
  }
  if (all.length > MOST_PLACES)
    lines.push(`    ${fill(words.more, { count: all.length - MOST_PLACES })}`);
  lines.push(`    ${words.remedy}: ${remedy}`);
  return lines;
}

const placeText = ({ selector, name }: { selector: string; name: string }): string =>
  name === '' ? selector : `${selector}  “${name}”`;

const indent = (text: string, by: number): string => text.replaceAll('\n', `\n${' '.repeat(by)}`);
