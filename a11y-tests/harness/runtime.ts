import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, closeSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Milliseconds for a process to end by itself. */
const PATIENCE = 2000;

interface Running {
  readonly name: string;
  readonly child: ChildProcess;
  readonly gone: Promise<void>;
}

/**
 * A home of its own for the sound server, the voice and the screen reader, and the processes that
 * live in it. Nothing outside the folder is written, and only what was started here is stopped.
 */
export class Runtime {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'tn-a11y-'));
  /** The environment of everything that lives here; services add their addresses to it. */
  readonly env: Record<string, string>;
  readonly #running: Running[] = [];
  readonly #killAll = (): void => {
    for (const { child } of this.#running) child.kill('SIGKILL');
  };

  constructor() {
    const run = this.path('run');
    mkdirSync(run, { mode: 0o700 });
    for (const name of ['home', 'log']) mkdirSync(this.path(name));
    this.env = {
      PATH: process.env['PATH'] ?? '/usr/bin:/bin',
      LANG: 'C.UTF-8',
      HOME: this.path('home'),
      XDG_RUNTIME_DIR: run,
      XDG_CONFIG_HOME: this.path('home/.config'),
      XDG_CACHE_HOME: this.path('home/.cache'),
      XDG_DATA_HOME: this.path('home/.local/share'),
    };
    // A test run that dies leaves nobody behind.
    process.on('exit', this.#killAll);
  }

  path(...names: string[]): string {
    return path.join(this.folder, ...names);
  }

  /** Starts a process as a direct child, so that it is reaped at once; what it prints goes to log/NAME. */
  start(command: string, args: readonly string[], env: Record<string, string> = {}): ChildProcess {
    const name = path.basename(command);
    const log = openSync(this.path('log', name), 'a');
    const child = spawn(command, args, {
      stdio: ['ignore', log, log],
      env: { ...this.env, ...env },
    });
    closeSync(log);
    const gone = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    this.#running.push({ name, child, gone });
    return child;
  }

  /** Runs a command to its end. @throws with what it wrote when it fails */
  run(command: string, args: readonly string[]): string {
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      encoding: 'utf8',
      env: this.env,
      timeout: 20_000,
    });
    if (status !== 0)
      throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr.trim()}`);
    return stdout;
  }

  /** Ends one process and waits until it is gone. */
  async end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const index = this.#running.findIndex((one) => one.child === child);
    const [running] = index < 0 ? [] : this.#running.splice(index, 1);
    if (!running) return;
    child.kill(signal);
    const hard = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    await running.gone;
    clearTimeout(hard);
  }

  /** Ends everything, the youngest first, and takes the folder away. */
  async close(): Promise<void> {
    for (const { child } of [...this.#running].reverse()) await this.end(child);
    process.off('exit', this.#killAll);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
