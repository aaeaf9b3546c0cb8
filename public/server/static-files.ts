import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** Best first. Over plain HTTP, and in WebKitGTK, browsers ask for no brotli. */
const ENCODERS = { br: promisify(brotliCompress), gzip: promisify(gzip) };
type Encoding = keyof typeof ENCODERS;

const acceptedEncoding = ({ headers }: IncomingMessage): Encoding | undefined => {
  const accepted: readonly string[] =
    String(headers['accept-encoding'] ?? '').match(/[\w-]+/g) ?? [];
  return (['br', 'gzip'] as const).find((name) => accepted.includes(name));
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.data': 'application/octet-stream',
  '.wav': 'audio/wav',
  '.md': 'text/markdown; charset=utf-8',
};
const WORTH_COMPRESSING = new Set([
  '.html',
  '.css',
  '.js',
  '.json',
  '.svg',
  '.csv',
  '.txt',
  '.wasm',
  '.data',
]);

/** The service worker of the built-in voice answers for sounds on every page, though it lies in the voice's folder. */
const SOUND_WORKER = '/sound-worker.js';

class StaticFile {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
  readonly #worthCompressing: boolean;
  readonly #compressed = new Map<Encoding, Promise<Buffer>>();

  constructor(name: string, body: Buffer) {
    const extension = path.extname(name);
    this.body = body;
    this.type = TYPES[extension] ?? 'application/octet-stream';
    this.etag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
    this.#worthCompressing = WORTH_COMPRESSING.has(extension) && body.length > 1024;
  }

  /** The compressed form, made when it is first asked for; undefined where it would save nothing. */
  compressed(encoding: Encoding): Promise<Buffer> | undefined {
    if (!this.#worthCompressing) return undefined;
    const made = this.#compressed.get(encoding) ?? ENCODERS[encoding](this.body);
    this.#compressed.set(encoding, made);
    return made;
  }
}

/**
 * The first and last byte of what a request asks for, one part of a file; null for the whole, which is always a right
 * answer (RFC 9110, 14.2). Safari plays sound only from servers that answer so.
 */
function rangeOf({ headers }: IncomingMessage, length: number): [number, number] | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? [];
  if (headers['if-range'] !== undefined || from + to === '') return null;
  const first = from === '' ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1);
  return first <= last ? [first, last] : null;
}

const send = (response: ServerResponse, status: number, body: Buffer): void =>
  void response.writeHead(status, { 'Content-Length': body.length }).end(body);

/**
 * The built pages, held in memory: a portal is small, no request touches the disk, no address can leave the folder,
 * and a new build under a running server breaks nothing.
 */
export class StaticFiles {
  readonly #files: ReadonlyMap<string, StaticFile>;

  private constructor(files: ReadonlyMap<string, StaticFile>) {
    this.#files = files;
  }

  /** @throws when `folder` is not there: the portal is not built. */
  static async load(folder: string): Promise<StaticFiles> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(async (entry): Promise<[string, StaticFile]> => {
        const file = path.join(entry.parentPath, entry.name);
        const address = `/${path.relative(folder, file).split(path.sep).join('/')}`;
        return [address, new StaticFile(entry.name, await readFile(file))];
      });
    return new StaticFiles(new Map(await Promise.all(files)));
  }

  /** The text of a built page, such as `/gop-y.html`. */
  page(address: string): string {
    const file = this.#files.get(address);
    if (!file) throw new Error(`The build has no ${address}`);
    return file.body.toString('utf8');
  }

  has(address: string): boolean {
    return this.#find(address) !== undefined;
  }

  /** Answers with the file at `address` (`/gop-y` is `/gop-y.html`); false when there is none. */
  async serve(
    address: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> {
    const file = this.#find(address);
    if (!file) return false;
    const encoding = acceptedEncoding(request);
    const compressed = encoding && (await file.compressed(encoding));
    const etag = `"${file.etag}${compressed ? `-${encoding}` : ''}"`;
    response.setHeader('ETag', etag);
    response.setHeader('Vary', 'Accept-Encoding');
    // Vite puts a hash of the content into the names under assets/; the built-in voice puts one behind them.
    const hashed = address.startsWith('/assets/') || /\?v=[0-9a-f]{16}$/.test(request.url ?? '');
    response.setHeader(
      'Cache-Control',
      hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return true;
    }
    response.setHeader('Content-Type', file.type);
    if (address.endsWith(SOUND_WORKER)) response.setHeader('Service-Worker-Allowed', '/');
    if (encoding && compressed) response.setHeader('Content-Encoding', encoding);
    else response.setHeader('Accept-Ranges', 'bytes');
    const range = compressed ? null : rangeOf(request, file.body.length);
    if (range) {
      const [first, last] = range;
      response.setHeader('Content-Range', `bytes ${first}-${last}/${file.body.length}`);
      send(response, 206, file.body.subarray(first, last + 1));
    } else send(response, 200, compressed ?? file.body);
    return true;
  }

  #find(address: string): StaticFile | undefined {
    if (address === '/') return this.#files.get('/index.html');
    return this.#files.get(address) ?? this.#files.get(`${address}.html`);
  }
}
