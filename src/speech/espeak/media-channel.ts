import type { ToSoundWorker } from './sound-protocol.ts';

/** Milliseconds for a new service worker to take the page over, and for any to answer. */
const CONTROL_WAIT = 5000;
const ANSWER_WAIT = 1000;

/** Gives a sound an address of the page's own origin. @throws TypeError when no service worker is there any more */
export type Publish = (wav: ArrayBuffer) => string;

export interface ChannelOptions {
  /** The address of the service worker; the sounds get theirs beside it. */
  readonly script: string;
  /** Its address in the form that the browser takes. */
  readonly trusted: (address: string) => string;
}

const tell = (message: ToSoundWorker, transfer: Transferable[]): void => {
  const { controller } = navigator.serviceWorker;
  if (!controller) throw new TypeError('No service worker controls this page');
  controller.postMessage(message, transfer);
};

/** Whether `happens` calls back within so many milliseconds. */
const within = (ms: number, happens: (yes: () => void) => void): Promise<boolean> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms, false);
    happens(() => {
      resolve(true);
    });
  });

/** Whether the service worker of the page, ours or one that has taken ours in, answers for sounds. */
const answers = (): Promise<boolean> =>
  within(ANSWER_WAIT, (yes) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = yes;
    tell({ type: 'tro-nang:ask' }, [port2]);
  });

const nameOf = (address: string): string | undefined => address.split(/[?#]/)[0]?.split('/').at(-1);

/** Registers ours over the folder above the voice, where that folder is the page's and no other is in charge of it. */
async function takeCharge({ script, trusted }: ChannelOptions): Promise<void> {
  const { serviceWorker } = navigator;
  const there = await serviceWorker.getRegistration();
  const { scriptURL } = there?.active ?? there?.waiting ?? there?.installing ?? {};
  if (scriptURL !== undefined && nameOf(scriptURL) !== nameOf(script)) return;
  const scope = new URL('..', script).href;
  if (!location.href.startsWith(scope)) return;
  await serviceWorker.register(trusted(script), { scope });
  await within(CONTROL_WAIT, (yes) => {
    serviceWorker.addEventListener('controllerchange', yes, { once: true });
    if (serviceWorker.controller) yes();
  });
}

/**
 * The way by which sounds get addresses of this origin: through a service worker that answers for them.
 *
 * @returns null where none does
 * @throws whatever the browser says where it does not let it be registered
 */
export async function openChannel(options: ChannelOptions): Promise<Publish | null> {
  await takeCharge(options);
  if (!navigator.serviceWorker.controller || !(await answers())) return null;
  return (wav) => {
    const address = new URL(`tro-nang-sound/${crypto.randomUUID()}.wav`, options.script).href;
    tell({ type: 'tro-nang:sound', address, wav }, [wav]);
    return address;
  };
}
