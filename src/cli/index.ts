#!/usr/bin/env node
import { run as embed } from './embed.ts';
import { run as say } from './run-say.ts';
import { run as voice } from './voice.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  audit: async (args) => (await import('./audit/run.ts')).run(args),
  embed,
  say,
  voice,
};

const HELP = `Dùng: tro-nang LỆNH [tùy chọn]

Lệnh:
  audit   tự dùng một trang bằng bàn phím và cho biết người dân vướng ở đâu
  embed   in thẻ để đưa Trợ Năng vào trang, kèm mã băm bảo đảm tệp đúng
  say     cho biết một văn bản sẽ được đọc thành tiếng như thế nào
  voice   tạo giọng đọc tiếng Việt đi kèm để đăng lên cổng

Gõ "tro-nang LỆNH --help" để xem tùy chọn của từng lệnh.
`;

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command) process.exitCode = await command(args);
else if (name === '--help' || name === '-h') process.stdout.write(HELP);
else {
  process.stderr.write(name === '' ? HELP : `Không có lệnh "${name}".\n\n${HELP}`);
  process.exitCode = 2;
}
