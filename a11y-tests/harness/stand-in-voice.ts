import type { Page } from '@playwright/test';

/** An utterance as the stand-in needs it. */
interface Spoken {
  readonly text: string;
  readonly rate: number;
  readonly onstart?: () => void;
  readonly onend?: () => void;
}

/**
 * Gives the page a Vietnamese voice that makes no sound, for tests that are not about sound and
 * must run where no voice is installed. It starts and ends as slowly as a real one.
 */
export async function standInVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const voice = {
      voiceURI: 'vi',
      name: 'Linh',
      lang: 'vi-VN',
      localService: true,
      default: true,
    };
    let timers: number[] = [];
    const speechSynthesis = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      speak({ text, rate, onstart, onend }: Spoken): void {
        const lasts = (text.length * 60) / rate;
        timers = [
          window.setTimeout(() => onstart?.(), 30),
          window.setTimeout(() => onend?.(), 30 + lasts),
        ];
      },
      cancel(): void {
        for (const timer of timers) clearTimeout(timer);
      },
    });
    // No class fields: what runs in the page is sent there as text, without the compiler's helpers.
    class SpeechSynthesisUtterance extends EventTarget {
      constructor(text: string) {
        super();
        Object.assign(this, { text, rate: 1 });
      }
    }
    for (const [name, value] of Object.entries({ speechSynthesis, SpeechSynthesisUtterance }))
      Object.defineProperty(window, name, { value });
  });
}
