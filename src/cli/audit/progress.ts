import type { Stage, Tell } from './tour.ts';
import { interfaceOf, type ReportLanguage } from './texts/texts.ts';

const CLEAR = '\r\u001b[K';

/**
 * Tells on the standard error how far the audit is: a line for each page as it begins; in a terminal one line instead,
 * about the first page of those that are under way, so that it does not jump between them.
 */
export class Progress {
  readonly #stages: Readonly<Record<Stage, string>>;
  readonly #live = process.stderr.isTTY;
  readonly #of: number;
  /** What is said of the pages under way, in the order in which they began. */
  readonly #lines = new Map<number, string>();

  constructor(language: ReportLanguage, of: number) {
    this.#stages = interfaceOf(language).stages;
    this.#of = of;
  }

  begin(address: string, index: number): Tell {
    const page = this.#of > 1 ? `[${String(index + 1)}/${String(this.#of)}] ${address}` : address;
    if (!this.#live) process.stderr.write(`${page}\n`);
    return (stage, count) => {
      const so = count === undefined ? '' : ` (${String(count)})`;
      this.#lines.set(index, `${page} – ${this.#stages[stage]}${so}…`);
      this.#show();
    };
  }

  end(index: number): void {
    this.#lines.delete(index);
    this.#show();
  }

  #show(): void {
    if (!this.#live) return;
    const [line = ''] = this.#lines.values();
    process.stderr.write(CLEAR + line.slice(0, (process.stderr.columns ?? 80) - 1));
  }
}
