import { once } from 'node:events';
import { globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { Runtime } from '../runtime.ts';
import { until } from '../wait.ts';
import { asExpression, keyActions, type Driver } from './driver.ts';

const BINARY = '/usr/lib/*/webkit2gtk-4.1/MiniBrowser';

/** Runs in every page once it has loaded: WebDriver cannot do so before. */
function listenForComplaints(): void {
  const complaints: string[] = [];
  Object.assign(globalThis, { complaints });
  const say = console.error;
  console.error = (...words: unknown[]) => {
    complaints.push(words.join(' '));
    say(...words);
  };
  addEventListener('error', ({ message }) => complaints.push(message));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complaints.push(`policy: ${violatedDirective}: ${blockedURI}`),
  );
}

interface Answer<T> {
  readonly value: T;
}

/** A command of WebDriver (W3C). @throws what the browser says against it */
async function command<T>(
  method: 'GET' | 'POST' | 'DELETE',
  address: string,
  body?: object,
): Promise<T> {
  const response = await fetch(address, {
    method,
    body: body ? JSON.stringify(body) : null,
    headers: { 'Content-Type': 'application/json' },
  });
  const { value } = (await response.json()) as Answer<T & { error?: string; message?: string }>;
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** WebKitGTK in its MiniBrowser, a window on the runtime's screen, through WebDriver. */
export async function startWebKit(runtime: Runtime): Promise<Driver> {
  const port = await freePort();
  const service = `http://127.0.0.1:${port}`;
  const child = runtime.start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    // As root there is no sandbox.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  });
  await until('WebKitWebDriver', () =>
    command('GET', `${service}/status`).then(
      () => true,
      () => false,
    ),
  );
  const { sessionId, capabilities } = await command<{
    sessionId: string;
    capabilities: Record<string, string>;
  }>('POST', `${service}/session`, {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: globSync(BINARY)[0], args: ['--automation'] },
      },
    },
  });
  const session = `${service}/session/${sessionId}`;

  const run: Driver['run'] = async <A extends unknown[], T>(
    script: (...args: A) => T | Promise<T>,
    ...args: A
  ) => {
    const done = `arguments[0], (error) => arguments[0]({ error: String(error) })`;
    const answer = await command<string | { error: string }>('POST', `${session}/execute/async`, {
      script: `new Promise((resolve) => resolve(${asExpression(script, args)})).then(${done})`,
      args: [],
    });
    if (typeof answer !== 'string') throw new Error(answer.error);
    return JSON.parse(answer) as T;
  };

  return {
    name: `WebKitGTK ${capabilities['browserVersion']}`,
    async open(address) {
      await command('POST', `${session}/url`, { url: address });
      await run(listenForComplaints);
    },
    run,
    async inject(source) {
      await command('POST', `${session}/execute/sync`, { script: source, args: [] });
    },
    async press(...keys) {
      await command('POST', `${session}/actions`, { actions: keyActions(keys) });
    },
    complaints: () => run(() => (globalThis as unknown as { complaints: string[] }).complaints),
    async close() {
      await command('DELETE', session).catch(() => undefined);
      await runtime.end(child);
    },
  };
}
