import type { IncomingMessage } from 'node:http';
import { crossSite, tooLarge, wrongType } from './problem.ts';
import type { Values } from '../forms/rules.ts';

/** 5,000 characters are at most 65,000 bytes when decomposed and percent-encoded; the rest is for the other fields. */
const LONGEST_BODY = 128 * 1024;
/** What is too long is read to its end all the same, or the browser shows a lost connection instead of our answer. */
const LONGEST_READ = 16 * 1024 * 1024;

const first = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header;

const last = (list: string | undefined): string | undefined => list?.split(',').at(-1)?.trim();

/** The citizen's address, for rate limits. A proxy's own entry is the last one: the others may be invented. */
export function addressOf(request: IncomingMessage, behindProxy: boolean): string {
  const forwarded = behindProxy ? last(first(request.headers['x-forwarded-for'])) : undefined;
  return forwarded ?? request.socket.remoteAddress ?? 'unknown';
}

export const isSecure = (request: IncomingMessage, behindProxy: boolean): boolean =>
  behindProxy && last(first(request.headers['x-forwarded-proto'])) === 'https';

/**
 * Refuses what another site made the browser send. Sec-Fetch-Site says it outright; older browsers send Origin;
 * a request with neither comes from no browser page and carries no cookie of a citizen.
 * @throws Problem 403
 */
export function requireSameOrigin(request: IncomingMessage): void {
  const site = first(request.headers['sec-fetch-site']);
  if (site !== undefined) {
    if (site !== 'same-origin' && site !== 'none') throw crossSite();
    return;
  }
  const origin = request.headers.origin;
  if (origin === undefined) return;
  const host = URL.canParse(origin) ? new URL(origin).host : undefined;
  if (host !== request.headers.host) throw crossSite();
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > LONGEST_READ) throw tooLarge();
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LONGEST_READ) throw tooLarge();
    if (length <= LONGEST_BODY) parts.push(part);
  }
  if (length > LONGEST_BODY) throw tooLarge();
  return Buffer.concat(parts);
}

/**
 * The named fields of a sent form; a field that was not sent is empty, any other field is dropped.
 * @throws Problem 413, 415
 */
export async function readForm(
  request: IncomingMessage,
  fields: readonly string[],
): Promise<Values> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') throw wrongType();
  const sent = new URLSearchParams((await readBody(request)).toString('utf8'));
  return Object.fromEntries(fields.map((field) => [field, sent.get(field) ?? '']));
}
