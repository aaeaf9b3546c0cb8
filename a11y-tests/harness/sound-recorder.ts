import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { Runtime } from './runtime.ts';
import type { Sound } from './sound.ts';
import { SAMPLE_RATE, SINK } from './sound-server.ts';

/** How long PulseAudio may hold sound back, in milliseconds. */
const LATENCY = 10;

/** Records what the null sink plays, and knows when each sample was played. */
export class SoundRecorder {
  readonly #child: ChildProcessByStdio<null, Readable, null>;
  readonly #chunks: Buffer[] = [];
  #bytes = 0;
  /** Date.now() of sample 0, by the chunk that came with the least delay. */
  #startedAt = Infinity;

  private constructor(child: ChildProcessByStdio<null, Readable, null>) {
    this.#child = child;
    child.stdout.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#bytes += chunk.length;
      this.#startedAt = Math.min(
        this.#startedAt,
        Date.now() - (this.#bytes / 2 / SAMPLE_RATE) * 1000,
      );
    });
  }

  /** Starts to record; resolves once sound (or silence) arrives. */
  static async start(runtime: Runtime): Promise<SoundRecorder> {
    const args = [
      `--device=${SINK}.monitor`,
      '--raw',
      '--format=s16le',
      `--rate=${SAMPLE_RATE}`,
      '--channels=1',
      `--latency-msec=${LATENCY}`,
    ];
    const child = spawn('parec', args, { stdio: ['ignore', 'pipe', 'ignore'], env: runtime.env });
    const recorder = new SoundRecorder(child);
    await once(child.stdout, 'data');
    return recorder;
  }

  async stop(): Promise<Sound> {
    const closed = once(this.#child, 'close');
    this.#child.kill('SIGINT');
    await closed;
    const bytes = Buffer.concat(this.#chunks);
    const samples = new Int16Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 2));
    return { samples, startedAt: this.#startedAt };
  }
}
