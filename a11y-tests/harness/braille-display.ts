import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import type { Runtime } from './runtime.ts';
import { until } from './wait.ts';

/** As many cells as the displays that public libraries lend have. */
const CELLS = 40;
/** BrlAPI listens at 4101 and this number: one of this process's own, so that nobody else's is disturbed. */
const API = 1 + (process.pid % 1000);

/**
 * A braille display that nobody touches: BRLTTY's virtual driver tells a socket what it would raise
 * (BRLTTY, Drivers/Braille/Virtual/README). What writes to it is Orca, through BrlAPI.
 */
export class BrailleDisplay {
  readonly #server: Server;
  readonly #shown: string[] = [];

  private constructor(server: Server) {
    this.#server = server;
    server.on('connection', (socket) => {
      socket.write(`cells ${CELLS}\n`);
      let rest = '';
      socket.setEncoding('utf8').on('data', (data: string) => {
        const lines = (rest + data).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) this.#take(line);
      });
      // BRLTTY is stopped with the device.
      socket.on('error', () => undefined);
    });
  }

  /** Starts it, and names it to all programs of the device that come later. */
  static async start(runtime: Runtime): Promise<BrailleDisplay> {
    const server = createServer();
    const display = new BrailleDisplay(server);
    const socket = runtime.path('run', 'braille');
    server.listen(socket);
    await once(server, 'listening');
    runtime.start('brltty', [
      ...['--no-daemon', '--standard-error', '--configuration-file=/dev/null'],
      ...['--braille-driver=vr', `--braille-device=client:${socket}`],
      ...['--screen-driver=no', '--speech-driver=no', '--pid-file='],
      `--api-parameters=auth=none,host=127.0.0.1:${API}`,
      ...[`--updatable-directory=${runtime.folder}`, `--writable-directory=${runtime.folder}`],
    ]);
    Object.assign(runtime.env, { BRLAPI_HOST: `127.0.0.1:${API}`, BRLAPI_AUTH: 'none' });
    await until('the braille display', () => display.#shown.length > 0);
    return display;
  }

  /** All that was shown since it was cleared, in order. */
  get shown(): readonly string[] {
    return this.#shown;
  }

  clear(): void {
    this.#shown.length = 0;
  }

  close(): void {
    this.#server.close();
  }

  #take(line: string): void {
    const [, text] = /^Visual "((?:[^"\\]|\\.)*)"/i.exec(line) ?? [];
    if (text === undefined) return;
    const said = text.replace(/\\X(..)|\\(.)/g, (_, code?: string, sign?: string) =>
      code ? String.fromCharCode(parseInt(code, 16)) : (sign ?? ''),
    );
    this.#shown.push(said.trimEnd());
  }
}
