#!/usr/bin/env node
import { run as embed } from './embed.ts';
import { helpIn, type HelpText } from './help-language.ts';
import { run as say } from './run-say.ts';
import { run as voice } from './voice.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  audit: async (args) => (await import('./audit/run.ts')).run(args),
  embed,
  say,
  voice,
};

const HELP: HelpText = {
  vi: `Dùng: tro-nang LỆNH [tùy chọn]

Lệnh:
  audit   tự dùng một trang bằng bàn phím và cho biết người dân vướng ở đâu
  embed   in thẻ để đưa Trợ Năng vào trang, kèm mã băm bảo đảm tệp đúng
  say     cho biết một văn bản sẽ được đọc thành tiếng như thế nào
  voice   tạo giọng đọc tiếng Việt đi kèm để đăng lên cổng

Gõ "tro-nang LỆNH --help" để xem tùy chọn của từng lệnh ("--lang en" để xem bằng tiếng Anh).
`,
  en: `Usage: tro-nang COMMAND [options]

Commands:
  audit   uses a page by keyboard and tells where a citizen gets stuck
  embed   prints the tags that put Trợ Năng on a page, with hashes that hold the files to what they are
  say     tells how a written text will be read aloud
  voice   makes the Vietnamese voice that a portal serves itself

Type "tro-nang COMMAND --help --lang en" for the options of a command.
`,
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command) process.exitCode = await command(args);
else if (name === '--help' || name === '-h') process.stdout.write(helpIn(HELP, args));
else {
  process.stderr.write(name === '' ? HELP.vi : `Không có lệnh "${name}".\n\n${HELP.vi}`);
  process.exitCode = 2;
}
