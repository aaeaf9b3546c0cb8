import { availableParallelism } from 'node:os';
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
  /** Pages that are audited side by side. */
  readonly atOnce: number;
  readonly errorPages: boolean;
}

/** A mistake in the command line: the option that is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A page waits half of the time; but a portal is to answer citizens meanwhile. */
const USUALLY_AT_ONCE = Math.min(4, Math.max(2, availableParallelism()));
const MOST_AT_ONCE = 16;

const OPTIONS = {
  lang: { type: 'string', default: 'vi' },
  browser: { type: 'string' },
  json: { type: 'string' },
  html: { type: 'string' },
  timeout: { type: 'string', default: '90' },
  'at-once': { type: 'string', default: String(USUALLY_AT_ONCE) },
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
  const atOnce = Number(values['at-once']);
  if (!Number.isInteger(atOnce) || atOnce < 1 || atOnce > MOST_AT_ONCE)
    throw new UsageError(`--at-once ${values['at-once']}`);
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
    atOnce,
    errorPages: values['error-pages'],
  };
}
