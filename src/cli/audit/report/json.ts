import { isFault } from '../finding.ts';
import { criterionText, problemText, wordingOf, type ReportLanguage } from '../texts/texts.ts';
import type { Result } from './result.ts';

/**
 * The report as JSON: `{tool, language, pages: [{asked, address, title, …, faults, findings: [{rule, criterion, name,
 * severity, title, message, remedy, place, facts}]} | {asked, problem, message}]}`. Pictures are left out.
 */
export function jsonReport(results: readonly Result[], language: ReportLanguage): string {
  const pages = results.map(({ asked, audit, problem }) =>
    problem
      ? { asked, problem: problem.kind, message: problemText(problem, language) }
      : {
          ...audit,
          faults: audit.findings.filter(isFault).length,
          findings: audit.findings.map((one) => {
            const { title, message, remedy } = wordingOf(one, language);
            const { rule, criterion, severity, place, facts } = one;
            const name = criterionText(criterion, language);
            return { rule, criterion, name, severity, title, message, remedy, place, facts };
          }),
        },
  );
  return `${JSON.stringify({ tool: 'tro-nang audit', language, pages }, null, 2)}\n`;
}
