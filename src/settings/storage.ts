/** This origin's storage: null where the citizen forbids it, and on a server, which has none. */
export function ownStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** The entries of the object that is kept under a key; none where the storage is closed or holds something else. */
export function readEntries(storage: Storage | null, key: string): [string, unknown][] {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(key) ?? '');
    return typeof stored === 'object' && stored ? Object.entries(stored) : [];
  } catch {
    return [];
  }
}

/** Keeps entries under a key, and nothing where there are none. Where the storage is full or forbidden, nothing is kept. */
export function keepEntries(
  storage: Storage | null,
  key: string,
  entries: readonly (readonly [string, unknown])[],
): void {
  try {
    if (entries.length > 0) storage?.setItem(key, JSON.stringify(Object.fromEntries(entries)));
    else storage?.removeItem(key);
  } catch {
    // What it was to hold is true until the page is left.
  }
}
