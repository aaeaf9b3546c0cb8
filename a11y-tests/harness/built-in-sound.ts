import type { Page } from '@playwright/test';

/** A stretch of the built-in voice's sound, as the page had it played. */
export interface Played {
  /** What eSpeak NG was asked to say, and which of its orders, from 0, that was. */
  readonly text: string;
  readonly order: number;
  /** Date.now() at which the device was to sound it, and its length in milliseconds. */
  readonly at: number;
  readonly lasts: number;
}

/** What eSpeak NG made of an order. */
export interface Made {
  /** How many pieces of sound. */
  pieces: number;
  /** Where its words begin: milliseconds from the order's first sample, and the word's character, from 0. */
  readonly words: { readonly after: number; readonly character: number }[];
  /** 22,050 a second, of 32,768; none unless asked for. */
  readonly samples: number[];
}

/** What the page's built-in voice made and played. */
export interface BuiltInSound {
  readonly played: Played[];
  readonly made: Made[];
}

declare const tnSound: BuiltInSound;

export interface ListeningIn {
  /** True for a voice that says nothing of its words. */
  readonly wordless?: boolean;
  /** Whether the sound itself is kept. */
  readonly samples?: boolean;
}

/** Listens in to the built-in voice of every page that is opened after this. */
export async function listenIn(
  page: Page,
  { wordless = false, samples = false }: ListeningIn = {},
): Promise<void> {
  await page.addInitScript(
    ({ wordless, samples }) => {
      interface Piece {
        type: string;
        samples: Float32Array;
        words: { at: number; characters: number }[];
      }
      const sound: BuiltInSound = { played: [], made: [] };
      Object.assign(window, { tnSound: sound });
      let text = '';
      const pieces = new WeakMap<Float32Array, Omit<Played, 'at' | 'lasts'>>();
      const buffers = new WeakMap<AudioBuffer, Omit<Played, 'at' | 'lasts'>>();

      window.Worker = class extends Worker {
        constructor(address: string | URL, options?: WorkerOptions) {
          super(address, options);
          this.addEventListener('message', ({ data }: MessageEvent<Piece>) => {
            if (data.type !== 'piece') return;
            const order = sound.made.length - 1;
            const made = sound.made[order]!;
            // The last piece has words only, or nothing at all.
            if (data.samples.length > 0) made.pieces += 1;
            for (const { at, characters } of data.words)
              made.words.push({ after: at * 1000, character: characters });
            if (samples)
              for (const one of data.samples) made.samples.push(Math.round(one * 32_768));
            pieces.set(data.samples, { text, order });
            if (wordless) data.words.length = 0;
          });
        }

        override postMessage(message: unknown): void {
          const { type, order } = message as { type: string; order?: { text: string } };
          if (type === 'say') {
            text = order?.text ?? '';
            sound.made.push({ pieces: 0, words: [], samples: [] });
          }
          super.postMessage(message);
        }
      };

      const { copyToChannel } = AudioBuffer.prototype;
      AudioBuffer.prototype.copyToChannel = function (samples, channel) {
        const piece = pieces.get(samples);
        if (piece) buffers.set(this, piece);
        copyToChannel.call(this, samples, channel);
      };
      const { start } = AudioBufferSourceNode.prototype;
      AudioBufferSourceNode.prototype.start = function (when = 0) {
        start.call(this, when);
        const { buffer, context, playbackRate } = this;
        const piece = buffer && buffers.get(buffer);
        if (!piece || !(context instanceof AudioContext)) return;
        const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
        sound.played.push({
          ...piece,
          at: performance.timeOrigin + performanceTime + (when - contextTime) * 1000,
          lasts: (buffer.duration * 1000) / playbackRate.value,
        });
      };
    },
    { wordless, samples },
  );
}

export const builtInSound = (page: Page): Promise<BuiltInSound> => page.evaluate(() => tnSound);
