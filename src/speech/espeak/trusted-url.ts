/** The part of Trusted Types that is used here; TypeScript's own DOM does not have it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/** The one policy of the project: portals allow it by `trusted-types tro-nang`. */
const POLICY = 'tro-nang';

/** What a worker or service worker of ours is called. */
const OWN = /\/(?:worker|sound-worker)\.js$/;

/** A script that is none of ours was about to be run as a worker. */
export class UntrustedAddressError extends Error {
  override readonly name = 'UntrustedAddressError';
}

/** @throws UntrustedAddressError unless it is a worker of ours on this very origin */
function ownWorker(address: string): string {
  const { origin, pathname, href } = new URL(address, document.baseURI);
  if (origin !== location.origin || !OWN.test(pathname)) throw new UntrustedAddressError(href);
  return href;
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * The address of a worker of ours in the form that the browser takes (Trusted Types, W3C). Where the
 * policy may not be made, because the portal does not name it or another copy of this module made it,
 * the plain address is given: it works wherever Trusted Types are not enforced.
 *
 * @throws UntrustedAddressError for any other address
 */
export function trustedWorker(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return ownWorker(address);
  try {
    policy ??= trustedTypes.createPolicy(POLICY, { createScriptURL: ownWorker });
  } catch {
    return ownWorker(address);
  }
  return policy.createScriptURL(address);
}
