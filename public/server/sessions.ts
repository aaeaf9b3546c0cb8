import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const COOKIE = 'tn-phien';
const LIFETIME_MS = 8 * 60 * 60 * 1000;
const MOST_SESSIONS = 1000;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares in a time that tells nothing of where the two differ. */
export const sameSecret = (given: string, expected: string): boolean =>
  timingSafeEqual(digest(given), digest(expected));

function tokenOf(request: IncomingMessage): string | undefined {
  const cookies = request.headers.cookie?.split(';').map((cookie) => cookie.trim()) ?? [];
  return cookies.find((cookie) => cookie.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
}

const cookie = (value: string, attributes: readonly string[], secure: boolean): string =>
  [`${COOKIE}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Strict', ...attributes]
    .concat(secure ? ['Secure'] : [])
    .join('; ');

/** Who is signed in. Kept in memory: a restart of the server signs everybody out. */
export class Sessions {
  readonly #sessions = new Map<string, { user: string; ends: number }>();

  /** The name of the account that `request` belongs to, if any. */
  userOf(request: IncomingMessage): string | undefined {
    const session = this.#sessions.get(tokenOf(request) ?? '');
    return session && session.ends > Date.now() ? session.user : undefined;
  }

  /** Opens a session and gives its Set-Cookie header. The cookie ends with the browser: computers are shared. */
  open(user: string, secure: boolean): string {
    const token = randomBytes(32).toString('base64url');
    this.#sessions.set(token, { user, ends: Date.now() + LIFETIME_MS });
    const [oldest] = this.#sessions.keys();
    if (this.#sessions.size > MOST_SESSIONS && oldest) this.#sessions.delete(oldest);
    return cookie(token, [], secure);
  }

  /** Ends the session of `request` and gives the Set-Cookie header that removes its cookie. */
  close(request: IncomingMessage, secure: boolean): string {
    this.#sessions.delete(tokenOf(request) ?? '');
    return cookie('', ['Max-Age=0'], secure);
  }
}
