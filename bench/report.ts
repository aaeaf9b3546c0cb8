import { readFileSync } from 'node:fs';

/** One measured figure. */
export interface Figure {
  readonly figure: number;
  readonly unit: string;
}

interface Limit {
  readonly limit: number;
  readonly unit: string;
  /** 'least' when the figure must not fall below the limit; otherwise it must not rise above. */
  readonly bound?: 'least';
}

interface Line extends Figure {
  readonly limit: number | null;
  readonly ok: boolean;
}

type Group = 'size' | 'bench';

/** Every budget of the project stands in limits.json. */
function limitsOf(group: Group): Record<string, Limit> {
  const file = new URL('limits.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as Record<Group, Record<string, Limit>>)[group];
}

/**
 * Prints figures against their limits: a table, or with `--json` one object
 * `{name: {figure, unit, limit, ok}}`. Sets a failing exit code when a limit is missed.
 */
export function report(group: Group, figures: Readonly<Record<string, Figure>>): void {
  const limits = limitsOf(group);
  const lines: Record<string, Line> = {};
  for (const [name, { figure, unit }] of Object.entries(figures)) {
    const limit = limits[name];
    const ok = !limit || (limit.bound === 'least' ? figure >= limit.limit : figure <= limit.limit);
    lines[name] = { figure, unit, limit: limit?.limit ?? null, ok };
  }
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(lines)}\n`);
  else
    for (const [name, line] of Object.entries(lines))
      process.stdout.write(`${rowOf(name, line)}\n`);
  if (Object.values(lines).some((line) => !line.ok)) process.exitCode = 1;
}

function rowOf(name: string, { figure, unit, limit, ok }: Line): string {
  const number = (value: number): string => String(Math.round(value * 1000) / 1000);
  const against = limit === null ? '' : `limit ${number(limit)}`;
  return `${ok ? '  ' : '✗ '}${name.padEnd(36)} ${`${number(figure)} ${unit}`.padStart(14)}  ${against}`;
}
