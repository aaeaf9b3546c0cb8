import { parseArgs } from 'node:util';
import type { ReportLanguage } from './texts/texts.ts';

/** What the command line asks for. */
export interface AuditSettings {
  readonly help: boolean;
  readonly addresses: readonly string[];
  readonly language: ReportLanguage;
  readonly browser: string | undefined;
  /** A file for the report, `-` for the standard output. */
  readonly json: string | undefined;
  readonly html: string | undefined;
  /** Milliseconds for one page. */
  readonly timeout: number;
  readonly errorPages: boolean;
}

/** A mistake in the command line: the option that is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const OPTIONS = {
  lang: { type: 'string', default: 'vi' },
  browser: { type: 'string' },
  json: { type: 'string' },
  html: { type: 'string' },
  timeout: { type: 'string', default: '90' },
  'error-pages': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** @throws UsageError */
export function settingsFrom(args: readonly string[]): AuditSettings {
  let parsed;
  try {
    // A lone "-" after --json or --html is the standard output.
    parsed = parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: true });
  } catch (error) {
    throw new UsageError(/'([^']+)'/.exec(String(error))?.[1] ?? '');
  }
  const { values, positionals } = parsed;
  const seconds = Number(values.timeout);
  if (!(seconds > 0 && seconds <= 3600)) throw new UsageError(`--timeout ${values.timeout}`);
  if (values.lang !== 'vi' && values.lang !== 'en') throw new UsageError(`--lang ${values.lang}`);
  if (values.json === '-' && values.html === '-') throw new UsageError('--json - --html -');
  return {
    help: values.help,
    addresses: positionals,
    language: values.lang,
    browser: values.browser,
    json: values.json,
    html: values.html,
    timeout: seconds * 1000,
    errorPages: values['error-pages'],
  };
}
