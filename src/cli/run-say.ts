import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Verbosity } from '../math/index.ts';
import { helpIn, type HelpText } from './help-language.ts';
import {
  normalize,
  pronunciationLexicon,
  spoken,
  type Dialect,
  type Lexicon,
  type NormalizeOptions,
  type Token,
} from '../vietnamese/index.ts';

const HELP: HelpText = {
  vi: `Dùng: tro-nang say [tùy chọn] < văn-bản

Đọc văn bản từ đầu vào chuẩn; mỗi dòng chữ viết cho ra một dòng chữ đọc, đúng thứ tự.

Tùy chọn:
  --tokens            in JSON từng dòng: {text, tokens: [{start, end, class, words}]}
  --dialect TÊN       north (nghìn, linh), central (nghìn, lẻ) hoặc south (ngàn, lẻ)
  --legal CÁCH        expand (đọc đủ chữ) hoặc letters (đọc từng chữ cái) ký hiệu văn bản
  --lexicon TỆP       từ điển riêng: tệp PLS (.pls, .xml) hoặc tệp "chữ viết<TAB>cách đọc"
  --spell             đọc từng ký tự một
  --math              mỗi dòng vào là một chuỗi JSON chứa công thức MathML
  --verbosity MỨC     với --math: brief (gọn như trên lớp) hoặc full (nói rõ từng phần)
  --help              in hướng dẫn này (thêm --lang en để xem bằng tiếng Anh)
`,
  en: `Usage: tro-nang say [options] < text

Reads from standard input; each written line gives one spoken line, in order.

Options:
  --tokens            print JSON lines: {text, tokens: [{start, end, class, words}]}
  --dialect NAME      north (nghìn, linh), central (nghìn, lẻ) or south (ngàn, lẻ)
  --legal WAY         codes of documents: expand (in full) or letters (letter by letter)
  --lexicon FILE      a lexicon of your own: PLS (.pls, .xml), or lines "written<TAB>spoken"
  --spell             character by character
  --math              each line is a JSON string of MathML
  --verbosity LEVEL   with --math: brief (as in class) or full (every part named)
  --help              print this
`,
};

/** A mistake in the command line, told in plain words. */
class UsageError extends Error {}

const OPTIONS = {
  tokens: { type: 'boolean', default: false },
  dialect: { type: 'string', default: 'north' },
  legal: { type: 'string', default: 'expand' },
  lexicon: { type: 'string' },
  spell: { type: 'boolean', default: false },
  math: { type: 'boolean', default: false },
  verbosity: { type: 'string', default: 'brief' },
  lang: { type: 'string', default: 'vi' },
  help: { type: 'boolean', default: false },
} as const;

function chosen<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) {
    throw new UsageError(`--${option} "${value}" không có. Hãy chọn: ${allowed.join(', ')}.`);
  }
  return found;
}

/** Entries of a PLS file, or of lines `written<TAB>spoken`; empty lines and # comments are passed over. */
function readLexicon(file: string): Lexicon {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`Không đọc được tệp từ điển "${file}". Hãy kiểm tra lại đường dẫn.`);
  }
  if (/^\s*<|<lexicon[\s>]/.test(text)) return pronunciationLexicon(text);
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [written = '', said] = line.split('\t');
    if (said === undefined) {
      throw new UsageError(
        `Dòng ${String(index + 1)} của "${file}" thiếu dấu TAB giữa chữ viết và cách đọc.`,
      );
    }
    return [{ written, spoken: said.trim() }];
  });
}

function parse(args: readonly string[]): {
  help: boolean;
  tokens: boolean;
  math: boolean;
  verbosity: Verbosity;
  options: NormalizeOptions;
} {
  let values;
  try {
    ({ values } = parseArgs({ args: [...args], options: OPTIONS, strict: true }));
  } catch (error) {
    const unknown = /'([^']+)'/.exec(String(error))?.[1] ?? '';
    throw new UsageError(`Không hiểu "${unknown}". Gõ "tro-nang say --help" để xem các tùy chọn.`);
  }
  const dialects: readonly Dialect[] = ['north', 'central', 'south'];
  return {
    help: values.help,
    tokens: values.tokens,
    math: values.math,
    verbosity: chosen('verbosity', values.verbosity, ['brief', 'full'] as const),
    options: {
      dialect: chosen('dialect', values.dialect, dialects),
      legal: chosen('legal', values.legal, ['expand', 'letters'] as const),
      spell: values.spell,
      lexicon: values.lexicon === undefined ? [] : readLexicon(values.lexicon),
    },
  };
}

/** Writes and waits while the reader is slower than we are. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

const writtenAs = (text: string, said: readonly Token[], tokens: boolean): string =>
  tokens ? JSON.stringify({ text, tokens: said }) : spoken(said);

/**
 * The terminal tool: a line of written text in, a line of spoken text out, one for one, in order.
 *
 * @returns the exit code: 0, or 2 for a mistake in the command line
 */
export async function run(args: readonly string[]): Promise<number> {
  let settled;
  try {
    settled = parse(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  // The reader of our output may close it early (`| head`): that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  const { help, tokens, math, verbosity, options } = settled;
  if (help) {
    await write(helpIn(HELP, args));
    return 0;
  }
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  const formula = math ? await import('./say-formula.ts') : undefined;
  for await (const text of lines) {
    const said = formula
      ? formula.sayFormula(text, verbosity)
      : writtenAs(text, normalize(text, options), tokens);
    await write(`${said}\n`);
  }
  return 0;
}
