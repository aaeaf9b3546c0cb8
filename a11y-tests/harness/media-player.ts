import type { Runtime } from './runtime.ts';

/** What the desktop knows of a player. */
export interface PlayerLook {
  /** `Playing`, `Paused` or `Stopped`. */
  readonly status: string;
  readonly title: string;
  readonly artist: string;
  /** Whether the key that plays would do anything. */
  readonly canPlay: boolean;
}

const BUS_NAME = /org\.mpris\.MediaPlayer2\.chromium\.\w+/;
const PLAYER = 'org.mpris.MediaPlayer2.Player';

/** The browser as the desktop's media keys and those of a headset see it: a player on the session bus (MPRIS 2). */
export class MediaPlayer {
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  /** Null as long as the browser plays nothing that it takes for media. */
  look(): PlayerLook | null {
    const name = this.#name();
    if (name === null) return null;
    const properties = this.#call(name, 'org.freedesktop.DBus.Properties.GetAll', PLAYER);
    const value = (key: string): string =>
      new RegExp(`"${key}"\\s+variant\\s+(?:array \\[\\s*)?\\w+ "?([^"\\n]*)`).exec(
        properties,
      )?.[1] ?? '';
    return {
      status: value('PlaybackStatus'),
      title: value('xesam:title'),
      artist: value('xesam:artist'),
      canPlay: value('CanPlay') === 'true',
    };
  }

  /** Does what a key of a headset does. */
  press(key: 'PlayPause' | 'Next' | 'Previous' | 'Stop'): void {
    const name = this.#name();
    if (name === null) throw new Error('No player has the media keys');
    this.#call(name, `${PLAYER}.${key}`);
  }

  #name(): string | null {
    const args = [
      '--print-reply',
      '--dest=org.freedesktop.DBus',
      '/',
      'org.freedesktop.DBus.ListNames',
    ];
    return BUS_NAME.exec(this.#runtime.run('dbus-send', args))?.[0] ?? null;
  }

  #call(name: string, method: string, argument?: string): string {
    return this.#runtime.run('dbus-send', [
      '--print-reply',
      `--dest=${name}`,
      '/org/mpris/MediaPlayer2',
      method,
      ...(argument === undefined ? [] : [`string:${argument}`]),
    ]);
  }
}
