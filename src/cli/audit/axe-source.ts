import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AuditProblem } from './problem.ts';

/** The script of axe-core. @throws AuditProblem `no-axe` where the optional package is not installed */
export function axeSource(): string {
  let file: string;
  try {
    file = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  } catch {
    throw new AuditProblem('no-axe');
  }
  return readFileSync(file, 'utf8');
}
