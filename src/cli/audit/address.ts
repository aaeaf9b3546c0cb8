import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AuditProblem } from './problem.ts';

/** A host and perhaps a port and a path, as people type it: `backan.gov.vn/tin`. */
const HOST = /^(?:localhost|[\p{L}\d-]+(?:\.[\p{L}\d-]+)+)(?::\d+)?(?:[/?#].*)?$/u;

/**
 * The address that a citizen's browser would be given for what was typed: a URL, a file, or a bare host name.
 *
 * @throws AuditProblem `no-file` or `bad-address`
 */
export function addressOf(typed: string): string {
  if (/^https?:\/\//i.test(typed)) return checked(typed);
  if (/^file:/i.test(typed)) return existing(fileURLToPath(checked(typed)), typed);
  const file = path.resolve(typed);
  if (existsSync(file)) return existing(file, pathToFileURL(file).href);
  if (/^[a-z][a-z\d+.-]*:(?!\d)/i.test(typed)) throw new AuditProblem('bad-address', typed);
  if (/\.x?html?$/i.test(typed) && !typed.includes('://')) throw new AuditProblem('no-file', typed);
  if (HOST.test(typed))
    return checked(`${typed.startsWith('localhost') ? 'http' : 'https'}://${typed}`);
  throw new AuditProblem(/[/\\]/.test(typed) ? 'no-file' : 'bad-address', typed);
}

function checked(address: string): string {
  if (!URL.canParse(address)) throw new AuditProblem('bad-address', address);
  return new URL(address).href;
}

function existing(file: string, address: string): string {
  const found = existsSync(file) && statSync(file);
  if (!found) throw new AuditProblem('no-file', file);
  if (found.isDirectory()) throw new AuditProblem('not-html', file);
  return address;
}
