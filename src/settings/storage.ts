/** This origin's storage: null where the citizen forbids it, and on a server, which has none. */
export function ownStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
