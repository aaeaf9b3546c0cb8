import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { helpIn, type HelpText } from './help-language.ts';

const HELP: HelpText = {
  vi: `Dùng: tro-nang embed ĐỊA-CHỈ

In các thẻ để đưa Trợ Năng vào trang từ ĐỊA-CHỈ, nơi bạn đã đăng thư mục dist/standalone của gói này (ví dụ
https://cdn.cong-cua-ban.vn/tro-nang/ hoặc /tro-nang/). Trình duyệt chỉ chạy tệp đúng với mã băm ghi trong thẻ.

Tùy chọn:
  --whole  dùng tệp tro-nang.whole.js: một tệp, một mã băm, dùng được ở mọi trình duyệt, nhưng tải hết ngay từ đầu
  --help   in hướng dẫn này
`,
  en: `Usage: tro-nang embed ADDRESS

Prints the tags that put Trợ Năng on a page from ADDRESS, where the folder dist/standalone of this package is served (such as
https://cdn.your-portal.vn/tro-nang/ or /tro-nang/). Browsers run a file only if it has the hash that the tag gives.

Options:
  --whole  the file tro-nang.whole.js: one file, one hash, for every browser, but all of it is loaded at once
  --help   print this
`,
};

const ENTRY = 'tro-nang.js';
const WHOLE = 'tro-nang.whole.js';

/** Files of the standalone build with their hashes (Subresource Integrity, W3C). */
export type Integrity = Readonly<Record<string, string>>;

const scriptTag = (address: string, hash: string): string =>
  `<script type="module" src="${address}" integrity="${hash}" crossorigin="anonymous"></script>`;

/** One file and one hash. @param base ends with a slash */
export const wholeTag = (base: string, integrity: Integrity): string =>
  scriptTag(base + WHOLE, integrity[WHOLE] ?? '');

/**
 * The entry, and an import map that gives the hash of each part that it loads. Browsers without `integrity` in import
 * maps check the entry alone.
 *
 * @param base ends with a slash; absolute, or a path of the page's own origin
 */
export function partsTags(base: string, integrity: Integrity): { html: string; csp: string } {
  const parts = Object.entries(integrity).filter(([file]) => file !== WHOLE);
  const map = JSON.stringify({
    integrity: Object.fromEntries(parts.map(([file, hash]) => [base + file, hash])),
  });
  const html = `<script type="importmap">${map}</script>\n${scriptTag(base + ENTRY, integrity[ENTRY] ?? '')}`;
  return { html, csp: `'sha256-${createHash('sha256').update(map).digest('base64')}'` };
}

/** Beside the built command, or in dist/ where the command is run from its source. */
function readIntegrity(): Integrity | null {
  const file = ['../../standalone', '../../dist/standalone']
    .map((folder) => path.join(import.meta.dirname, folder, 'integrity.json'))
    .find((one) => existsSync(one));
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as Integrity) : null;
}

const isAddress = (text: string): boolean => /^(https?:\/\/|\/)[^\s"'<>&]*$/.test(text);

/**
 * `tro-nang embed ADDRESS`: prints what a page writes to load the standalone build with its hashes.
 *
 * @returns the exit code: 0, 1 when there is no build, 2 for a mistake in the command line
 */
export function run(args: readonly string[]): Promise<number> {
  return Promise.resolve(embed(args));
}

function embed(args: readonly string[]): number {
  if (args.includes('--help')) {
    process.stdout.write(helpIn(HELP, args));
    return 0;
  }
  const [address, ...more] = args.filter((argument) => argument !== '--whole');
  if (address === undefined || more.length > 0 || !isAddress(address)) {
    process.stderr.write(`Cần đúng một địa chỉ, bắt đầu bằng https:// hoặc /.\n\n${HELP.vi}`);
    return 2;
  }
  const integrity = readIntegrity();
  if (!integrity) {
    process.stderr.write(
      'Chưa có bản dựng dist/standalone. Hãy cài gói tro-nang từ npm, hoặc chạy: npm run build\n',
    );
    return 1;
  }
  const base = address.replace(/\/*$/, '/');
  if (args.includes('--whole')) {
    process.stdout.write(`${wholeTag(base, integrity)}\n`);
    return 0;
  }
  const { html, csp } = partsTags(base, integrity);
  process.stdout.write(`${html}\n`);
  process.stderr.write(`Chính sách bảo mật (script-src) cần thêm, cho thẻ importmap: ${csp}\n`);
  return 0;
}
