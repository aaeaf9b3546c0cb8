import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { SsipConversation, type SsipCommand, type SsipMessage } from './ssip-conversation.ts';

/**
 * Stands between programs and speech-dispatcher, hands everything on unchanged, and keeps what was
 * really asked for and what became of it. libspeechd (Chromium, Firefox) and python3-speechd (Orca)
 * take its address from SPEECHD_ADDRESS.
 */
export class SsipRecorder {
  /** What was to be said, by all programs, in the order in which it was asked for. */
  readonly messages: SsipMessage[] = [];
  /** Stop, cancel, pause and resume. */
  readonly commands: SsipCommand[] = [];
  readonly socket: string;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(socket: string, upstream: string) {
    this.socket = socket;
    this.#server = createServer((program) => this.#relay(program, connect(upstream)));
  }

  /** @param upstream the socket of speech-dispatcher */
  static async listen(socket: string, upstream: string): Promise<SsipRecorder> {
    const recorder = new SsipRecorder(socket, upstream);
    recorder.#server.listen(socket);
    await once(recorder.#server, 'listening');
    return recorder;
  }

  /** Forgets what was kept so far. */
  clear(): void {
    this.messages.length = 0;
    this.commands.length = 0;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    const closed = once(this.#server, 'close');
    this.#server.close();
    await closed;
  }

  #relay(program: Socket, dispatcher: Socket): void {
    const conversation = new SsipConversation(this.messages, this.commands);
    this.#pass(program, dispatcher, (line) => conversation.asked(line));
    this.#pass(dispatcher, program, (line) => conversation.answered(line));
  }

  #pass(from: Socket, to: Socket, read: (line: string) => void): void {
    this.#sockets.add(from);
    let rest = Buffer.alloc(0);
    from.on('data', (bytes) => {
      to.write(bytes);
      rest = Buffer.concat([rest, bytes]);
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        read(rest.toString('utf8', 0, end));
        rest = rest.subarray(end + 2);
      }
    });
    from.on('error', () => to.destroy());
    from.on('close', () => {
      this.#sockets.delete(from);
      to.end();
    });
  }
}
