import { chromium } from '@playwright/test';
import { test as citizen } from './citizen.ts';
import { Runtime } from './runtime.ts';
import { SoundRecorder } from './sound-recorder.ts';
import type { Sound } from './sound.ts';
import { startBus, startSound } from './sound-server.ts';
import { startSpeech, type SpeechDispatcherOptions } from './speech-dispatcher.ts';
import type { SsipRecorder } from './ssip-recorder.ts';

/** A citizen's device that can speak, and all that is known of what it says. */
export interface Device {
  readonly runtime: Runtime;
  readonly ssip: SsipRecorder;
  /** Starts to record what is heard; resolves with the way to stop. */
  record(): Promise<() => Promise<Sound>>;
}

async function startDevice(
  options: SpeechDispatcherOptions,
): Promise<[Device, () => Promise<void>]> {
  const runtime = new Runtime();
  try {
    await startBus(runtime);
    await startSound(runtime);
    const ssip = await startSpeech(runtime, options);
    const device: Device = {
      runtime,
      ssip,
      record: async () => {
        const recorder = await SoundRecorder.start(runtime);
        return () => recorder.stop();
      },
    };
    return [
      device,
      async () => {
        await ssip.close();
        await runtime.close();
      },
    ];
  } catch (error) {
    await runtime.close();
    throw error;
  }
}

/** Tests whose browser speaks with a real voice; `speech` says which voices the device has. */
export const test = citizen.extend<object, { speech: SpeechDispatcherOptions; device: Device }>({
  speech: [{}, { scope: 'worker', option: true }],
  device: [
    async ({ speech }, use) => {
      const [device, close] = await startDevice(speech);
      await use(device);
      await close();
    },
    { scope: 'worker' },
  ],
  // The browser of every page is one that lives on this device.
  browser: [
    async ({ device, launchOptions }, use) => {
      const browser = await chromium.launch({
        ...launchOptions,
        args: [...(launchOptions.args ?? []), '--enable-speech-dispatcher'],
        // What the page itself plays is heard too.
        ignoreDefaultArgs: ['--mute-audio'],
        env: device.runtime.env,
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from './citizen.ts';
