/** From the page to the service worker that answers for the sounds of the built-in voice. */
export type ToSoundWorker =
  /** Whether it is one: anything said on the port means yes. */
  | { readonly type: 'tro-nang:ask' }
  /** What is to be answered at an address. */
  | {
      readonly type: 'tro-nang:sound';
      readonly address: string;
      readonly wav: ArrayBuffer;
    };
