import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'esbuild';
import { FIXTURES, type FixtureName } from '../fixtures/hosts/index.ts';

const root = path.resolve(import.meta.dirname, '../..');
const assets = path.join(root, 'a11y-tests/fixtures/hosts/assets');

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";
/** Policies of a host, by name; all but the first forbid its own inline handlers too. */
export const POLICIES = {
  none: '',
  strict: STRICT,
  'trusted-types': `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html tro-nang`,
  'no-lit': `${STRICT}; require-trusted-types-for 'script'; trusted-types tro-nang`,
} as const;

export interface Visit {
  /** Attributes of the script; null leaves the script away. */
  readonly auto?: string | null;
  readonly policy?: keyof typeof POLICIES;
  /** A script of the host that runs before all others: a file of assets/. */
  readonly globals?: string;
  /** Markup for the head, such as a JSON block. */
  readonly head?: string;
}

const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript' };

/** Serves the fixtures as their hosts do, with our script where a visit asks for it. */
export class Hosts {
  readonly #server: Server;
  readonly #files: ReadonlyMap<string, Uint8Array>;

  private constructor(server: Server, files: ReadonlyMap<string, Uint8Array>) {
    this.#server = server;
    this.#files = files;
  }

  static async start(): Promise<Hosts> {
    const server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
      const found = hosts.#answer(pathname, searchParams);
      response.writeHead(found ? 200 : 404, found?.headers);
      response.end(found?.body);
    });
    const hosts = new Hosts(server, await autoFiles());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return hosts;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  address(
    fixture: FixtureName,
    { auto = '', policy = 'none', globals = '', head = '' }: Visit = {},
  ): string {
    const { port } = this.#server.address() as AddressInfo;
    const query = new URLSearchParams({ policy, globals, head });
    if (auto !== null) query.set('auto', auto);
    return `http://127.0.0.1:${port}/${fixture}?${query.toString()}`;
  }

  #answer(
    pathname: string,
    query: URLSearchParams,
  ): { body: string | Uint8Array; headers: Record<string, string> } | null {
    const name = pathname.split('/').at(-1) ?? '';
    const type = TYPES[path.extname(name)];
    if (type !== undefined) {
      const body = pathname.startsWith('/tro-nang/')
        ? this.#files.get(name)
        : readFileSync(path.join(assets, name));
      return body ? { body, headers: { 'Content-Type': `${type}; charset=utf-8` } } : null;
    }
    const fixture = Object.hasOwn(FIXTURES, name) ? FIXTURES[name as FixtureName] : null;
    if (!fixture) return null;
    const policy = POLICIES[(query.get('policy') ?? 'none') as keyof typeof POLICIES];
    const head = [
      query.get('globals') && `<script src="/assets/${query.get('globals') ?? ''}"></script>`,
      query.get('head'),
      query.has('auto') &&
        `<script type="module" src="/tro-nang/auto.js" ${query.get('auto') ?? ''}></script>`,
    ];
    return {
      body: fixture.html.replace('<!-- auto -->', () => head.filter(Boolean).join('\n')),
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        ...(policy && { 'Content-Security-Policy': policy }),
      },
    };
  }
}

/** auto.js and what it loads, as `npm run build` makes it for a page without a bundler. */
async function autoFiles(): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'src/auto.ts')],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/tro-nang',
    write: false,
    tsconfig: path.join(root, 'tsconfig.json'),
  });
  return new Map(outputFiles.map(({ path: file, contents }) => [path.basename(file), contents]));
}
