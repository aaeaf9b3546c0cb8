// Runs before every npm script, on whatever Node (>= 20) the machine has, with nothing installed yet.
// Installs the npm packages when the lock, the platform or the npm runtime changed since the last install.
// Prints to stderr only: stdout belongs to the script that follows.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = `${root}node_modules/.tro-nang-stamp`;

/** What the installed packages depend on; npm names its own Node there, which the pinned one does not change. */
function stamp() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json'])
    if (existsSync(root + file)) hash.update(readFileSync(root + file));
  const runtime = process.env.npm_config_user_agent ?? process.version;
  return `${runtime} ${process.platform} ${process.arch} ${hash.digest('hex')}\n`;
}

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp()) {
  process.stderr.write('Installing npm packages (about a minute the first time) …\n');
  rmSync(stampFile, { force: true });
  const npm = process.env.npm_execpath;
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
  // fd 2 for the child's stdout as well: see above.
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: true });
  if (status !== 0) {
    process.stderr.write('The npm packages could not be installed. Try: npm install\n');
    process.exit(status ?? 1);
  }
  mkdirSync(`${root}node_modules`, { recursive: true });
  writeFileSync(stampFile, stamp());
}
