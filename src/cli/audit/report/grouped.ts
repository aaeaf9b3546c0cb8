import { SEVERITIES, type Finding, type Severity } from '../finding.ts';

/** The findings of one rule. */
export interface Group {
  readonly first: Finding;
  readonly all: readonly Finding[];
}

/** Findings by rule: the gravest first, then by criterion. */
export function grouped(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Finding[]>();
  for (const one of findings) groups.set(one.rule, [...(groups.get(one.rule) ?? []), one]);
  return [...groups.values()]
    .flatMap((all) => (all[0] ? [{ first: all[0], all }] : []))
    .sort(
      ({ first: one }, { first: other }) =>
        SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
        one.criterion.localeCompare(other.criterion, 'en', { numeric: true }),
    );
}

export const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((one) => one.severity === severity).length;
