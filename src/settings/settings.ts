import {
  DEFAULTS,
  SIMPLE_DEFAULTS,
  isValid,
  type SettingName,
  type SettingValues,
} from './definitions.ts';
import { keepEntries, ownStorage, readEntries } from './storage.ts';

/** The one key of this origin's storage that is ours. */
const KEY = 'tro-nang';

/**
 * The citizen's preferences, kept in this origin's storage. A full, forbidden or corrupted storage
 * is survived: the preferences then hold for this page only. Dispatches `change` whenever one
 * changes, in another tab too.
 */
export class Settings extends EventTarget {
  readonly #storage: Storage | null;
  #values: Partial<SettingValues>;

  /** @param storage null to keep nothing; this origin's localStorage when left out */
  constructor(storage: Storage | null = ownStorage()) {
    super();
    this.#storage = storage;
    this.#values = this.#read();
    if (storage) globalThis.addEventListener('storage', this);
  }

  /** Another tab has changed a preference. */
  handleEvent({ storageArea, key }: StorageEvent): void {
    if (storageArea === this.#storage && (key === KEY || key === null)) this.#take(this.#read());
  }

  /** Whether the citizen has preferred anything. */
  get isUsed(): boolean {
    return Object.keys(this.#values).length > 0;
  }

  get<Name extends SettingName>(name: Name): SettingValues[Name] {
    const simple = this.#values.simple ? SIMPLE_DEFAULTS : {};
    return { ...DEFAULTS, ...simple, ...this.#values }[name];
  }

  /** Sets and keeps a preference; a value that is not allowed changes nothing. */
  set<Name extends SettingName>(name: Name, value: SettingValues[Name]): void {
    if (!isValid(name, value) || this.get(name) === value) return;
    this.#keep(Object.entries({ ...this.#values, [name]: value }));
  }

  /** Goes back to the defaults, of these preferences or of all, and forgets them. */
  reset(...names: SettingName[]): void {
    this.#keep(
      Object.entries(this.#values).filter(
        ([name]) => names.length > 0 && !names.includes(name as SettingName),
      ),
    );
  }

  #keep(entries: readonly (readonly [string, unknown])[]): void {
    keepEntries(this.#storage, KEY, entries);
    this.#take(Object.fromEntries(entries));
  }

  #take(values: Partial<SettingValues>): void {
    this.#values = values;
    this.dispatchEvent(new Event('change'));
  }

  #read(): Partial<SettingValues> {
    return Object.fromEntries(
      readEntries(this.#storage, KEY).filter(([name, value]) => isValid(name, value)),
    );
  }
}
