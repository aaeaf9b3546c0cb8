/** Why a page could not be audited; the words are in texts/problems.ts. */
export type ProblemKind =
  | 'no-playwright'
  | 'no-axe'
  | 'no-browser'
  | 'browser-fails'
  | 'bad-address'
  | 'no-file'
  | 'unknown-host'
  | 'refused'
  | 'certificate'
  | 'no-network'
  | 'too-slow'
  | 'redirects'
  | 'status'
  | 'not-html'
  | 'empty'
  | 'went-away'
  | 'cannot-write'
  | 'other';

export class AuditProblem extends Error {
  override readonly name = 'AuditProblem';
  readonly kind: ProblemKind;
  /** What the sentence about it is filled in with. */
  readonly detail: string;

  constructor(kind: ProblemKind, detail = '') {
    super(`${kind} ${detail}`);
    this.kind = kind;
    this.detail = detail;
  }
}

const NETWORK: readonly (readonly [RegExp, ProblemKind])[] = [
  [/ERR_NAME_NOT_RESOLVED/, 'unknown-host'],
  [/ERR_INTERNET_DISCONNECTED|ERR_ADDRESS_UNREACHABLE|ERR_NETWORK_CHANGED/, 'no-network'],
  [/ERR_CERT|ERR_SSL/, 'certificate'],
  [/ERR_TOO_MANY_REDIRECTS/, 'redirects'],
  [/ERR_FILE_NOT_FOUND/, 'no-file'],
  [/ERR_INVALID_URL|ERR_UNSAFE_PORT|Cannot navigate to invalid URL/, 'bad-address'],
  [/ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_INVALID_HTTP_RESPONSE/, 'refused'],
  [/ERR_TIMED_OUT|Timeout \d+ms exceeded/, 'too-slow'],
  [/Download is starting|ERR_ABORTED/, 'not-html'],
  [/Target (page|closed)|has been closed|crashed/i, 'went-away'],
];

/** The problem that an error of the browser is. @param address what was to be opened */
export function problemOf(error: unknown, address: string): AuditProblem {
  if (error instanceof AuditProblem) return error;
  const message = error instanceof Error ? error.message : String(error);
  const kind = NETWORK.find(([pattern]) => pattern.test(message))?.[1] ?? 'other';
  if (kind === 'other') return new AuditProblem(kind, message.split('\n', 1)[0] ?? '');
  return new AuditProblem(kind, kind === 'bad-address' || kind === 'no-file' ? address : '');
}
