import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UnknownBuildError } from './cut-espeak.ts';
import { helpIn, type HelpText } from './help-language.ts';
import { voiceFolder } from './voice-folder.ts';
import { ESPEAK_PACKAGE, NotInstalledError } from './voice-pack.ts';

const HELP: HelpText = {
  vi: `Dùng: tro-nang voice THƯ-MỤC

Tạo giọng đọc tiếng Việt đi kèm (Bắc, Trung, Nam; thêm tiếng Anh) trong THƯ-MỤC để đăng lên cổng. Giọng này dành
cho máy không có giọng tiếng Việt; kèm bản ghi âm các hướng dẫn cài giọng (guide-*.wav). Cần gói eSpeak NG, cài một lần: npm install ${ESPEAK_PACKAGE}

Tùy chọn:
  --help   in hướng dẫn này
`,
  en: `Usage: tro-nang voice FOLDER

Makes the Vietnamese voice (north, central, south; English besides) in FOLDER, for a portal to serve to devices that have
none, with recordings of the guides to installing one (guide-*.wav). Needs eSpeak NG, once: npm install ${ESPEAK_PACKAGE}

Options:
  --help   print this
`,
};

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

/** What went wrong and what to do, for errors that the person at the terminal can mend. */
function remedy(error: unknown, folder: string): string | null {
  if (error instanceof NotInstalledError) {
    return `Chưa cài bộ đọc eSpeak NG. Hãy chạy: npm install ${ESPEAK_PACKAGE}\nrồi chạy lại lệnh này.`;
  }
  if (error instanceof UnknownBuildError) {
    return `Phiên bản eSpeak NG đang cài không dùng được. Hãy chạy: npm install ${ESPEAK_PACKAGE}@0.3.5\nrồi chạy lại lệnh này.`;
  }
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `Không có quyền ghi vào "${folder}". Hãy chọn thư mục khác hoặc xin quyền ghi.`;
  }
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    return `"${folder}" là một tệp, không phải thư mục. Hãy chọn tên khác.`;
  }
  if (code === 'ENOSPC') return 'Ổ đĩa đã đầy. Hãy dọn bớt rồi chạy lại lệnh này.';
  return null;
}

/**
 * `tro-nang voice DIR`: writes the built-in voice for a portal to serve, and the guides to voices as it says them.
 *
 * @returns the exit code: 0, 1 when it could not be done, 2 for a mistake in the command line
 */
export async function run(args: readonly string[]): Promise<number> {
  const [folder] = args;
  if (args.includes('--help')) {
    process.stdout.write(helpIn(HELP, args));
    return 0;
  }
  if (args.length !== 1 || folder === undefined || folder.startsWith('-')) {
    process.stderr.write(`Cần đúng một thư mục.\n\n${HELP.vi}`);
    return 2;
  }
  try {
    const files = await voiceFolder();
    mkdirSync(folder, { recursive: true });
    for (const [name, bytes] of files) {
      writeFileSync(path.join(folder, name), bytes);
      process.stdout.write(`${path.join(folder, name)}  ${kilobytes(bytes.length)}\n`);
    }
    return 0;
  } catch (error) {
    const advice = remedy(error, folder);
    if (advice === null) throw error;
    process.stderr.write(`${advice}\n`);
    return 1;
  }
}
