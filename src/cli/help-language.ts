/** A text for the terminal in both languages of the interface. */
export interface HelpText {
  readonly vi: string;
  readonly en: string;
}

/** Whether a command line asks for English: `--lang en`, or `--lang=en`. */
export const asksForEnglish = (args: readonly string[]): boolean =>
  args.includes('--lang=en') ||
  (args[args.indexOf('--lang') + 1] === 'en' && args.includes('--lang'));

/** The text in the language that a command line asks for; Vietnamese when it asks for none. */
export const helpIn = (text: HelpText, args: readonly string[]): string =>
  asksForEnglish(args) ? text.en : text.vi;
