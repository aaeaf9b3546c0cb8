import { aptCommand, missingPackages } from '../../.ci/speech-packages.mjs';

/**
 * What a suite lacks on this machine, to be put into the title of the skipped test; null where it
 * can run. Where nothing may be skipped (CI=true) a lack is an error.
 */
export function lacking(group: 'voice' | 'screenreader' | 'browsers'): string | null {
  const missing = missingPackages(group);
  if (missing.length === 0) return null;
  const remedy = `skipped: ${missing.join(', ')} missing. To run it: ${aptCommand(missing)}`;
  if (process.env['CI'] === 'true') throw new Error(remedy);
  return remedy;
}
