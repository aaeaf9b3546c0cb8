/** Milliseconds after which a letter begins a new search. */
const PAUSE = 1000;

/** Keys that leave the item: what is typed afterwards is sought anew. */
const GOES_ON = /^(Tab|Enter|Escape|Home|End|Arrow.*)$/;

/**
 * Finds an item of a menu or a toolbar by its first letters (APG, Menu § Keyboard Interaction), with
 * or without their Vietnamese marks and without spaces: "c", "chuto", "đọc". The same letter again
 * goes on to the next item.
 *
 * Vietnamese input methods that do not compose send the letter at once, then Backspace and the
 * letter with its mark ("d", Backspace, "đ"): Backspace takes back the last letter, so what counts
 * is what the citizen sees in a text field.
 */
export class Typeahead {
  #typed = '';
  #last = -Infinity;

  /**
   * @param labels of the items, in order
   * @param index where focus is
   * @returns the index of the item found; null when the key types nothing or nothing begins so
   */
  find(event: KeyboardEvent, labels: readonly string[], index: number): number | null {
    const { key, isComposing, ctrlKey, altKey, metaKey, timeStamp } = event;
    if (GOES_ON.test(key)) this.#typed = '';
    const types = [...key].length === 1 && key.trim() !== '';
    if (isComposing || ctrlKey || altKey || metaKey || !(types || key === 'Backspace')) return null;
    if (timeStamp - this.#last > PAUSE) this.#typed = '';
    this.#last = timeStamp;
    this.#typed = types ? this.#typed + key : [...this.#typed].slice(0, -1).join('');
    if (!types) return null;
    const again = new Set(bare(this.#typed)).size === 1;
    return (
      search(labels, this.#typed, index, plain) ??
      search(labels, this.#typed, index, bare) ??
      (again ? search(labels, key, index + 1, bare) : null)
    );
  }
}

/** The first label from an index on, around the end, that begins so; one letter alone looks further. */
function search(
  labels: readonly string[],
  typed: string,
  index: number,
  form: (text: string) => string,
): number | null {
  const wanted = form(typed);
  const from = [...wanted].length === 1 ? index + 1 : index;
  for (let step = 0; step < labels.length; step++) {
    const at = (from + step) % labels.length;
    if (form(labels[at] ?? '').startsWith(wanted)) return at;
  }
  return null;
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s/g, '');

const bare = (text: string): string =>
  plain(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
