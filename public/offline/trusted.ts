import { POLICY } from './names.ts';

/** The part of Trusted Types that is used here; TypeScript's DOM does not have it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/** The one script that is let through, in the form that the browser takes. @throws TypeError for any other */
export function trusted(script: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return script;
  const createScriptURL = (address: string): string => {
    if (address !== script) throw new TypeError(`${address} is none of the portal's workers`);
    return address;
  };
  return trustedTypes.createPolicy(POLICY, { createScriptURL }).createScriptURL(script);
}
