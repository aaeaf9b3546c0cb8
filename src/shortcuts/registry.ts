import { isPressed, parseChord, typesNothing, type Chord } from './chord.ts';
import { isReserved } from './known-keys.ts';
import { isInModal, takesText } from './typing.ts';

/** Something that a citizen may give a key to. */
export interface ShortcutCommand {
  /** Kept with the key: it must not change. */
  readonly id: string;
  /** In the language of the interface. */
  readonly label: () => string;
  /** What kind of command it is, for lists. */
  readonly group: string;
  readonly run: () => void;
  /** It goes somewhere in the page, which cannot be done behind a modal dialog. */
  readonly moves?: boolean;
}

/** The keys that the citizen chose. */
export interface ShortcutChoice {
  readonly isOn: boolean;
  /** Chords by command; anything may stand in a storage. */
  readonly keys: Readonly<Record<string, unknown>>;
}

/** Where the choice is kept. */
export interface ShortcutStore {
  get(): ShortcutChoice;
  set(choice: ShortcutChoice): void;
}

/**
 * The one registry of a page's commands and of the keys that the citizen gave them (WCAG 2.1.4: a
 * key is only there when it was chosen, and can be changed and switched off). None has a key of its
 * own: no modifier is free in every screen reader, browser and input method. Dispatches `change`
 * when a command comes or goes; what the store keeps is the store's to tell.
 */
export class Shortcuts extends EventTarget {
  readonly #store: ShortcutStore;
  #commands: readonly ShortcutCommand[] = [];

  constructor(store: ShortcutStore) {
    super();
    this.#store = store;
  }

  get commands(): readonly ShortcutCommand[] {
    return this.#commands;
  }

  /** Adds commands; one whose id is there already takes its place. Returns the way to take them back. */
  register(...commands: readonly ShortcutCommand[]): () => void {
    const added = new Map(commands.map((command) => [command.id, command]));
    const stay = this.#commands.map((command) => added.get(command.id) ?? command);
    this.#setCommands([...stay, ...commands.filter((command) => !stay.includes(command))]);
    return () => {
      this.#setCommands(this.#commands.filter((command) => !commands.includes(command)));
    };
  }

  get isOn(): boolean {
    return this.#store.get().isOn;
  }

  /** The key of a command, whether keys are on or off; null where it has none. */
  chord(id: string): Chord | null {
    return this.#keys().find(([one]) => one === id)?.[1] ?? null;
  }

  /** The command that has a key. */
  holder(chord: Chord): ShortcutCommand | null {
    const id = this.#keys().find(([, one]) => one === chord)?.[0];
    return this.#commands.find((command) => command.id === id) ?? null;
  }

  get chords(): readonly Chord[] {
    return this.#keys().map(([, chord]) => chord);
  }

  /** Gives a key to a command and switches the keys on; a command that had it loses it. */
  assign(id: string, chord: Chord): void {
    const others = this.#keys().filter(([one, held]) => one !== id && held !== chord);
    this.#keep(true, [...others, [id, chord]]);
  }

  /** Takes the key from a command. */
  remove(id: string): void {
    this.#keep(
      this.isOn,
      this.#keys().filter(([one]) => one !== id),
    );
  }

  /** Takes all keys away. */
  reset(): void {
    this.#keep(true, []);
  }

  /** Switches all keys on or off; they are kept. */
  switch(isOn: boolean): void {
    this.#keep(isOn, this.#keys());
  }

  /**
   * The command that an event asks for; null where it types something, where a widget of the page
   * has answered it, and where keys are off.
   */
  commandFor(event: KeyboardEvent): ShortcutCommand | null {
    if (event.defaultPrevented || !this.isOn) return null;
    const [id, chord] = this.#keys().find(([, one]) => isPressed(event, one)) ?? [];
    const command = this.#commands.find((one) => one.id === id);
    if (!command || chord === undefined) return null;
    if (!typesNothing(chord) && takesText(event)) return null;
    return command.moves && isInModal(event) ? null : command;
  }

  /** Runs the command that an event asks for, once for each press. */
  readonly answer = (event: KeyboardEvent): void => {
    const command = this.commandFor(event);
    if (!command) return;
    event.preventDefault();
    if (!event.repeat) command.run();
  };

  #keys(): readonly (readonly [string, Chord])[] {
    return Object.entries(this.#store.get().keys).flatMap(([id, text]) => {
      const chord = parseChord(text);
      return chord !== null && !isReserved(chord) ? [[id, chord] as const] : [];
    });
  }

  #keep(isOn: boolean, keys: readonly (readonly [string, Chord])[]): void {
    this.#store.set({ isOn, keys: Object.fromEntries(keys) });
  }

  #setCommands(commands: readonly ShortcutCommand[]): void {
    this.#commands = commands;
    this.dispatchEvent(new Event('change'));
  }
}
