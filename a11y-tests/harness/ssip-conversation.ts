/** What became of a message; nothing is known where the program did not ask to be told. */
export interface SsipFate {
  begunAt?: number;
  endedAt?: number;
  cancelledAt?: number;
}

/** One thing that a program asked speech-dispatcher to say. Times are milliseconds as of Date.now(). */
export interface SsipMessage extends SsipFate {
  readonly kind: 'text' | 'character' | 'key';
  /** As it is to be heard, without markup. */
  readonly text: string;
  /** `user:program:component`. */
  readonly client: string;
  /** As the program set them; '' while it set none. */
  readonly language: string;
  readonly voice: string;
  readonly sentAt: number;
}

export interface SsipCommand {
  readonly kind: 'stop' | 'cancel' | 'pause' | 'resume';
  readonly client: string;
  readonly at: number;
}

/**
 * One program's conversation with speech-dispatcher, understood line by line (SSIP, the Speech
 * Synthesis Interface Protocol).
 */
export class SsipConversation {
  readonly #messages: SsipMessage[];
  readonly #commands: SsipCommand[];
  readonly #settings = new Map<string, string>();
  /** Asked for and not yet numbered by speech-dispatcher; a sound icon is numbered too, and not kept. */
  readonly #unnumbered: (SsipMessage | null)[] = [];
  readonly #fates = new Map<string, SsipFate>();
  /** The lines of a text that is being sent. */
  #text: string[] | null = null;
  /** The number of the message that an event of several lines is about. */
  #about: string | null = null;

  constructor(messages: SsipMessage[], commands: SsipCommand[]) {
    this.#messages = messages;
    this.#commands = commands;
  }

  /** A line from the program. */
  asked(line: string): void {
    if (this.#text) {
      if (line !== '.') this.#text.push(line.replace(/^\.\./, '.'));
      else {
        this.#keep('text', withoutMarkup(this.#text.join('\n')));
        this.#text = null;
      }
      return;
    }
    const [verb = '', ...rest] = line.split(' ');
    switch (verb.toUpperCase()) {
      case 'SPEAK':
        this.#text = [];
        break;
      case 'CHAR':
        this.#keep('character', rest.join(' '));
        break;
      case 'KEY':
        this.#keep('key', rest.join(' '));
        break;
      case 'SOUND_ICON':
        this.#unnumbered.push(null);
        break;
      case 'SET':
        this.#settings.set(
          (rest[1] ?? '').toUpperCase(),
          rest.slice(2).join(' ').replaceAll('"', ''),
        );
        break;
      case 'STOP':
      case 'CANCEL':
      case 'PAUSE':
      case 'RESUME':
        this.#commands.push({
          kind: verb.toLowerCase() as SsipCommand['kind'],
          client: this.#setting('CLIENT_NAME'),
          at: Date.now(),
        });
    }
  }

  /** A line from speech-dispatcher. */
  answered(line: string): void {
    const [, code, rest = ''] = /^(\d{3})[- ](.*)$/.exec(line) ?? [];
    if (code === '225' && /^\d+$/.test(rest)) {
      const message = this.#unnumbered.shift();
      if (message) Object.assign(message, this.#fateOf(rest));
      this.#fates.set(rest, message ?? {});
    } else if (code?.startsWith('70')) {
      // Three lines: "701-MESSAGE", "701-CLIENT", "701 BEGIN".
      if (line[3] === ' ') {
        note(this.#fateOf(this.#about ?? ''), line);
        this.#about = null;
      } else this.#about ??= rest;
    }
  }

  /** What becomes of a message; the voice may begin before the message is numbered. */
  #fateOf(number: string): SsipFate {
    const fate = this.#fates.get(number) ?? {};
    this.#fates.set(number, fate);
    return fate;
  }

  #keep(kind: SsipMessage['kind'], text: string): void {
    const message: SsipMessage = {
      kind,
      text,
      client: this.#setting('CLIENT_NAME'),
      language: this.#setting('LANGUAGE'),
      voice: this.#setting('SYNTHESIS_VOICE'),
      sentAt: Date.now(),
    };
    this.#messages.push(message);
    this.#unnumbered.push(message);
  }

  #setting(name: string): string {
    return this.#settings.get(name) ?? '';
  }
}

function note(fate: SsipFate, line: string): void {
  switch (line) {
    case '701 BEGIN':
      fate.begunAt ??= Date.now();
      break;
    case '702 END':
      fate.endedAt ??= Date.now();
      break;
    case '703 CANCELED':
      fate.cancelledAt ??= Date.now();
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&amp;': '&',
};

const withoutMarkup = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
