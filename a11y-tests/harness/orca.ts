import type { ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Runtime } from './runtime.ts';
import type { SsipRecorder } from './ssip-recorder.ts';
import { sleep, until } from './wait.ts';

const BUS_LAUNCHER = '/usr/libexec/at-spi-bus-launcher';
const LOCALE = 'vi_VN.UTF-8';
/** Milliseconds without a word after which Orca has said all that it has to say, of a key and of a page that has loaded. */
const QUIET = 400;
const LOADED = 1000;
const PATIENCE = 6000;

/**
 * The screen reader Orca, in Vietnamese, pressed by real keys. What it says is what it sends to
 * speech-dispatcher, word for word.
 */
export class Orca {
  readonly #runtime: Runtime;
  readonly #ssip: SsipRecorder;
  readonly #process: ChildProcess;
  readonly #heard: string[] = [];

  private constructor(runtime: Runtime, ssip: SsipRecorder, process: ChildProcess) {
    this.#runtime = runtime;
    this.#ssip = ssip;
    this.#process = process;
  }

  /**
   * Starts Orca and resolves once it has said what it found.
   *
   * @param braille whether it also writes to a braille display, which must be there
   */
  static async start(runtime: Runtime, ssip: SsipRecorder, braille = false): Promise<Orca> {
    writeSettings(runtime, braille);
    ssip.clear();
    const running = runtime.start('orca', [], {
      GSETTINGS_BACKEND: 'memory',
      PATH: `${withoutOthers(runtime)}:${runtime.env['PATH']}`,
    });
    const orca = new Orca(runtime, ssip, running);
    await until('Orca', () => ssip.messages.length > 0, 20_000);
    await orca.#silence();
    return orca;
  }

  /**
   * Presses a key, by its X name (`Tab`, `Return`, `Down`, `h`), and returns what is said then.
   *
   * @param patience milliseconds for the first word
   */
  async press(key: string, patience = PATIENCE): Promise<string[]> {
    this.#ssip.clear();
    this.#runtime.run('xdotool', ['key', '--clearmodifiers', key]);
    await this.#silence(patience);
    const said = this.#ssip.messages.map(({ text }) => text);
    this.#heard.push(`${key}: ${said.join(' | ')}`);
    return said;
  }

  /** Each key so far and what was said then, a line each. */
  get heard(): string {
    return this.#heard.join('\n');
  }

  /** Presses a key while the page's reader may speak, and waits for Orca's words among it all. @throws when they do not come */
  async pressFor(key: string, words: string): Promise<void> {
    await this.press(key);
    const said = (): string => this.#ssip.messages.map(({ text }) => text).join(' ');
    await until(`“${words}”`, () => said().includes(words), PATIENCE);
  }

  /** Presses a key until something is said that holds the words. @throws with all that was said when it never is */
  async pressUntil(key: string, words: string, most = 15): Promise<string[]> {
    const heard: string[] = [];
    while (heard.length < most) {
      const said = await this.press(key);
      if (said.join(' ').includes(words)) return said;
      heard.push(said.join(' '));
    }
    throw new Error(`“${words}” is not among ${heard.join(' | ')}`);
  }

  /** Reads on line by line until the words have been said, or for so many lines. @returns all that was said */
  async readUntil(words: string, most: number): Promise<string> {
    let heard = '';
    for (let i = 0; i < most && !heard.includes(words); i++)
      heard += `${(await this.press('Down')).join(' ')} `;
    return heard;
  }

  /** Resolves when Orca has said all that it has to say of a page that has loaded, which comes in parts. */
  async rest(): Promise<void> {
    await this.#silence(PATIENCE, LOADED);
  }

  async stop(): Promise<void> {
    await this.#runtime.end(this.#process, 'SIGKILL');
  }

  async #silence(patience = PATIENCE, quiet = QUIET): Promise<void> {
    const end = Date.now() + patience;
    let known = 0;
    let since = Date.now();
    while (Date.now() < end && (known === 0 || Date.now() - since < quiet)) {
      if (this.#ssip.messages.length !== known) {
        known = this.#ssip.messages.length;
        since = Date.now();
      }
      await sleep(10);
    }
  }
}

/**
 * A folder of programs for Orca alone: it asks `pgrep` whether another Orca is running and then refuses to start, also
 * where the other has a screen, a bus and a voice of its own.
 */
function withoutOthers(runtime: Runtime): string {
  const folder = runtime.path('alone');
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/pgrep`, '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  return folder;
}

/** Starts the accessibility bus and tells programs that a screen reader is there. */
export async function startAccessibility(runtime: Runtime): Promise<void> {
  // A locale of its own: nothing is written to the system's.
  const locales = runtime.path('locale');
  mkdirSync(locales);
  runtime.run('localedef', ['-i', 'vi_VN', '-f', 'UTF-8', `${locales}/${LOCALE}`]);
  Object.assign(runtime.env, { LOCPATH: locales, LANG: LOCALE, LC_ALL: LOCALE, LANGUAGE: 'vi' });
  runtime.start(BUS_LAUNCHER, ['--launch-immediately']);
  for (const name of ['IsEnabled', 'ScreenReaderEnabled'])
    await until('the accessibility bus', () => announce(runtime, name));
}

function announce(runtime: Runtime, name: string): boolean {
  try {
    runtime.run('gdbus', [
      'call',
      '--session',
      '--dest=org.a11y.Bus',
      '--object-path=/org/a11y/bus',
      '--method=org.freedesktop.DBus.Properties.Set',
      'org.a11y.Status',
      name,
      '<true>',
    ]);
    return true;
  } catch {
    return false;
  }
}

/** The Northern voice, at a fast rate; no key echo, no sounds, nothing said on page load. */
function writeSettings(runtime: Runtime, enableBraille: boolean): void {
  const voices = {
    default: {
      established: true,
      rate: 80,
      family: { name: 'Vietnamese (Northern)', lang: 'vi', dialect: '', variant: 'none' },
    },
  };
  const general = {
    enableKeyEcho: false,
    enableBraille,
    enableSound: false,
    sayAllOnLoad: false,
    pageSummaryOnLoad: false,
    voices,
  };
  const folder = runtime.path('home/.local/share/orca');
  mkdirSync(folder, { recursive: true });
  const empty = { pronunciations: {}, keybindings: {} };
  writeFileSync(
    `${folder}/user-settings.conf`,
    JSON.stringify({
      general: { startingProfile: ['Default', 'default'], ...general },
      ...empty,
      profiles: { default: { profile: ['Default', 'default'], ...general, ...empty } },
    }),
  );
}
