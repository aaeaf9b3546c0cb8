import type { Orca } from './orca.ts';
import type { SsipRecorder } from './ssip-recorder.ts';
import { sleep } from './wait.ts';

/** What Orca says of its own modes, of loading and of what was left, or at times only: on the way to the headline the end of the breadcrumbs. */
const VARIES =
  /^(Bắc Kạn mở rộng hợp tác quốc tế\.|Focus mode|Browse mode|opens .*|leaving .*|trắng|Cuộn đến .*|Đang nạp.*|Hoàn tất nạp.*|.* (khung|web tài liệu)\.)$/;
const READER = /chrome/;
/** Milliseconds without a word that are silence. */
const SILENT = 1000;

/** A visit with Orca as a table of keys and of what is heard, the reader of the portal apart from Orca. */
export class Transcript {
  readonly #orca: Orca;
  readonly #ssip: SsipRecorder;
  readonly #lines: string[] = [];

  constructor(orca: Orca, ssip: SsipRecorder) {
    this.#orca = orca;
    this.#ssip = ssip;
  }

  /** Begins the part of a page. */
  page(title: string): void {
    this.#lines.push(
      '',
      `## ${title}`,
      '',
      '| Phím (Key) | Nghe thấy (What is heard) |',
      '| --- | --- |',
    );
  }

  /** @param says words that must be heard; the key is pressed until they are */
  async press(key: string, says: string): Promise<void> {
    let said = await this.#orca.press(key);
    const isFirst = said.join(' ').includes(says);
    if (!isFirst) said = await this.#orca.pressUntil(key, says);
    const kept = said.filter((text) => !VARIES.test(text)).join(' ');
    this.#line(key, kept.replaceAll(' clickable', ''), isFirst ? '' : ' …');
  }

  /** The reader of the portal speaks, or falls silent. */
  async reader(key: string): Promise<void> {
    await this.#orca.press(key, SILENT);
    await sleep(SILENT);
    const said = this.#ssip.messages.filter(({ client }) => READER.test(client));
    this.#line(key, said.length > 0 ? `*${said[0]!.text}* …` : '(im lặng – silence)');
  }

  #line(key: string, heard: string, more = ''): void {
    this.#lines.push(`| <kbd>${key}</kbd>${more} | ${heard} |`);
  }

  get text(): string {
    return `${this.#lines.join('\n').trim()}\n`;
  }
}
