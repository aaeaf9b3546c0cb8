import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { Runtime } from '../runtime.ts';
import { until } from '../wait.ts';
import { Bidi } from './bidi.ts';
import { asExpression, keyActions, type Driver } from './driver.ts';

/** Nothing is asked of the network; the rest is as a citizen has it. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.accept_languages': 'vi,en',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9',
};

const COMPLAINTS = 'complaints';
/** Said of a formula that is shown before all of it has come. */
const NOT_YET = /^Invalid markup: Incorrect number of children for <m\w+\/> tag\.$/;

/** Runs in every page before its own scripts. */
function reportViolations(tell: (text: string) => void): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    tell(`${event.violatedDirective}: ${event.blockedURI} ${event.sample} (${event.sourceFile})`);
  });
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result: { readonly value?: string };
  readonly exceptionDetails: { readonly text: string };
}

/**
 * Firefox through WebDriver BiDi, which it speaks itself.
 *
 * @param env beside what everything on the device has
 * @param window shown on the runtime's screen; else there is none
 */
export async function startFirefox(
  runtime: Runtime,
  env: Record<string, string> = {},
  window = false,
): Promise<Driver> {
  const profile = mkdtempSync(runtime.path('firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(`${profile}/user.js`, lines.join('\n'));
  const child = runtime.start(
    'firefox-esr',
    [
      ...(window ? [] : ['--headless']),
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      'about:blank',
    ],
    env,
  );
  const file = `${profile}/WebDriverBiDiServer.json`;
  const server = await until(
    'Firefox',
    () => {
      // It may be there before it is written.
      const text = existsSync(file) && readFileSync(file, 'utf8');
      return text ? (JSON.parse(text) as { ws_port: number }) : null;
    },
    30_000,
  );
  const complaints: string[] = [];
  const bidi = await Bidi.connect(`ws://127.0.0.1:${server.ws_port}/session`, (method, params) => {
    const complaint = complaintOf(method, params);
    if (complaint) complaints.push(complaint);
  });
  const { capabilities } = await bidi.send<{ capabilities: Record<string, string> }>(
    'session.new',
    { capabilities: {} },
  );
  await bidi.send('session.subscribe', { events: ['log.entryAdded', 'script.message'] });
  await bidi.send('script.addPreloadScript', {
    functionDeclaration: String(reportViolations),
    arguments: [{ type: 'channel', value: { channel: COMPLAINTS } }],
  });
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
    type: 'tab',
  });
  if (!window)
    await bidi.send('browsingContext.setViewport', {
      context,
      viewport: { width: 1280, height: 900 },
    });

  const evaluate = async (expression: string): Promise<string | undefined> => {
    const { type, result, exceptionDetails } = await bidi.send<Evaluated>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (type === 'exception') throw new Error(exceptionDetails.text);
    return result.value;
  };

  return {
    name: `Firefox ${capabilities['browserVersion']}`,
    async open(address) {
      complaints.length = 0;
      await bidi.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
    },
    async run<A extends unknown[], T>(script: (...args: A) => T | Promise<T>, ...args: A) {
      return JSON.parse((await evaluate(asExpression(script, args))) ?? 'null') as T;
    },
    async inject(source) {
      await evaluate(`${source}\n;null`);
    },
    async press(...keys) {
      await bidi.send('input.performActions', { context, actions: keyActions(keys) });
    },
    complaints: () => Promise.resolve([...complaints]),
    async close() {
      bidi.close();
      await runtime.end(child);
    },
  };
}

interface LogEntry {
  readonly level: string;
  readonly text: string | null;
}
interface ChannelMessage {
  readonly channel: string;
  readonly data: { readonly value?: string };
}

function complaintOf(method: string, params: unknown): string | null {
  if (method === 'script.message') {
    const { channel, data } = params as ChannelMessage;
    return channel === COMPLAINTS ? `policy: ${data.value}` : null;
  }
  const { level, text } = params as LogEntry;
  const isComplaint = method === 'log.entryAdded' && level === 'error';
  return isComplaint && !NOT_YET.test(text ?? '') ? text : null;
}
