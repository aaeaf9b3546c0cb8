/** What a citizen has chosen on this origin, besides the preferences of reading. */
export type Choice = 'off' | 'unicode';

const KEY = 'tro-nang-auto';

/** A storage that is full, forbidden or not there keeps nothing: the choice then holds for this page. */
export function isChosen(choice: Choice): boolean {
  try {
    return read().includes(choice);
  } catch {
    return false;
  }
}

export function choose(choice: Choice, wanted: boolean): void {
  try {
    const others = read().filter((one) => one !== choice);
    const all = wanted ? [...others, choice] : others;
    if (all.length > 0) localStorage.setItem(KEY, all.join(' '));
    else localStorage.removeItem(KEY);
  } catch {
    // See above.
  }
}

const read = (): string[] => (localStorage.getItem(KEY) ?? '').split(' ').filter(Boolean);
