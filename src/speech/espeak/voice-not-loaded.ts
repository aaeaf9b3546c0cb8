/**
 * Why the voice could not be had:
 * - `unreachable`: the portal does not answer, or not with the file, and nothing is stored;
 * - `damaged`: a file is not what the list says it is;
 * - `refused`: the page's content security policy or the browser does not let it run;
 * - `aborted`: the citizen called it off.
 */
export type VoiceTrouble = 'unreachable' | 'damaged' | 'refused' | 'aborted';

/** The built-in voice could not be loaded; `trouble` says why. */
export class VoiceNotLoadedError extends Error {
  override readonly name = 'VoiceNotLoadedError';
  readonly trouble: VoiceTrouble;

  constructor(trouble: VoiceTrouble, options?: ErrorOptions) {
    super(`The built-in voice could not be loaded: ${trouble}`, options);
    this.trouble = trouble;
  }
}
