import type { Stage } from './tour.ts';
import { interfaceOf, type ReportLanguage } from './texts/texts.ts';

const CLEAR = '\r\u001b[K';

/** Tells on the standard error how far the audit is: in one line of a terminal, else a line a page. */
export class Progress {
  readonly #stages: Readonly<Record<Stage, string>>;
  readonly #live = process.stderr.isTTY;
  #page = '';

  constructor(language: ReportLanguage) {
    this.#stages = interfaceOf(language).stages;
  }

  begin(address: string, index: number, of: number): void {
    this.#page = of > 1 ? `[${String(index + 1)}/${String(of)}] ${address}` : address;
    if (!this.#live) process.stderr.write(`${this.#page}\n`);
  }

  readonly tell = (stage: Stage, count?: number): void => {
    if (!this.#live) return;
    const so = count === undefined ? '' : ` (${String(count)})`;
    const line = `${this.#page} – ${this.#stages[stage]}${so}…`;
    process.stderr.write(CLEAR + line.slice(0, (process.stderr.columns ?? 80) - 1));
  };

  end(): void {
    if (this.#live) process.stderr.write(CLEAR);
  }
}
