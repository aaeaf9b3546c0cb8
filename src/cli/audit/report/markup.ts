/** A piece of HTML that has been escaped already. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | readonly Markup[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (part: Part): string => {
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map((one: Markup) => one.text).join('');
  return String(part).replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);
};

/** Builds HTML for a file; whatever is put in is text unless it came from here. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(
    strings.reduce((text, string, i) => {
      const part = parts[i - 1];
      return `${text}${part === undefined ? '' : escaped(part)}${string}`;
    }),
  );

export const NOTHING = new Markup('');
