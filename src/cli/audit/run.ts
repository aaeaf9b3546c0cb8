import { readFileSync, writeFileSync } from 'node:fs';
import { asksForEnglish } from '../help-language.ts';
import { addressOf } from './address.ts';
import { auditPage, type AuditOptions } from './audit-page.ts';
import { axeSource } from './axe-source.ts';
import { Booth } from './booth.ts';
import { startBrowser } from './browser.ts';
import { isFault } from './finding.ts';
import { settingsFrom, UsageError, type AuditSettings } from './options.ts';
import { probeSource } from './probe-source.ts';
import { AuditProblem, problemOf } from './problem.ts';
import { Progress } from './progress.ts';
import { htmlReport } from './report/html.ts';
import { jsonReport } from './report/json.ts';
import type { Result } from './report/result.ts';
import { terminalReport } from './report/terminal.ts';
import { HELP, USAGE } from './texts/help.ts';
import { fill, problemText } from './texts/texts.ts';

/** Exit codes: documented in the help and in README.md. */
const NO_FAULTS = 0;
const FAULTS = 1;
const COULD_NOT = 2;

/**
 * `tro-nang audit URL|FILE…`
 *
 * @returns the exit code: 0 no faults, 1 faults, 2 when a page could not be audited or the command line is wrong
 */
export async function run(args: readonly string[]): Promise<number> {
  // The language is wanted even for the mistakes in the rest.
  const language = asksForEnglish(args) ? 'en' : 'vi';
  const complain = (text: string): number => {
    process.stderr.write(`${text}\n`);
    return COULD_NOT;
  };
  let settings;
  try {
    settings = settingsFrom(args);
    if (settings.help) {
      process.stdout.write(HELP[language]);
      return NO_FAULTS;
    }
    if (settings.addresses.length === 0) throw new AuditProblem('empty');
    const results = await auditAll(settings);
    report(results, settings);
    return exitCode(results);
  } catch (error) {
    if (error instanceof UsageError)
      return complain(fill(USAGE[language], { option: error.message }));
    if (error instanceof AuditProblem) return complain(problemText(error, language));
    throw error;
  }
}

async function auditAll(settings: AuditSettings): Promise<Result[]> {
  const { addresses, timeout, errorPages } = settings;
  const axe = axeSource();
  const probe = await probeSource();
  const browser = await startBrowser(settings.browser);
  const progress = new Progress(settings.language, addresses.length);
  const withPictures = settings.html !== undefined;
  const shared = { axe, probe, timeout, errorPages, withPictures };
  const results: Result[] = [];
  const queue = addresses.entries();
  /** Takes one page after another from the queue that all share; each result has its place. */
  const work = async (): Promise<void> => {
    const booth = new Booth(browser);
    for (const [index, asked] of queue) {
      const tell = progress.begin(asked, index);
      results[index] = await audited(asked, { ...shared, booth, tell });
      progress.end(index);
    }
  };
  try {
    await Promise.all(Array.from({ length: settings.atOnce }, work));
  } finally {
    await browser.close().catch(() => null);
  }
  return results;
}

async function audited(asked: string, options: AuditOptions): Promise<Result> {
  try {
    return { asked, audit: await auditPage(asked, addressOf(asked), options) };
  } catch (error) {
    return { asked, problem: problemOf(error, asked) };
  }
}

const exitCode = (results: readonly Result[]): number => {
  if (results.some(({ problem }) => problem)) return COULD_NOT;
  return results.some(({ audit }) => audit?.findings.some(isFault)) ? FAULTS : NO_FAULTS;
};

/** Where one of the files is the standard output, nothing else is written there. */
function report(results: readonly Result[], { language, json, html }: AuditSettings): void {
  if (json !== undefined) write(json, jsonReport(results, language));
  if (html !== undefined)
    write(html, htmlReport(results, { language, version: version(), time: new Date() }));
  if (json === '-' || html === '-') return;
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  process.stdout.write(terminalReport(results, { language, colour }));
}

function write(file: string, text: string): void {
  if (file === '-') {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch {
    throw new AuditProblem('cannot-write', file);
  }
}

/** Of the package: its description lies above the sources and above what is built from them. */
function version(): string {
  for (const up of ['../../../package.json', '../../../../package.json']) {
    try {
      const { name, version: of } = JSON.parse(
        readFileSync(new URL(up, import.meta.url), 'utf8'),
      ) as { name: string; version: string };
      if (name === 'tro-nang') return of;
    } catch {
      // Not there: the next.
    }
  }
  return '';
}
