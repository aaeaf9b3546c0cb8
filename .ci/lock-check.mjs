// The lock file and the settings must name no registry host: they would tie the project to one network.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const lock = readFileSync('package-lock.json', 'utf8');
const resolved = lock.split('\n').filter((line) => /"resolved":\s*"https?:/.test(line));
// Which addresses may stand in a lock file: the packages' own funding pages.
const hosts = [...lock.matchAll(/registry[.-][\w.-]+/g)].map(([host]) => host);
const settings = readFileSync('.npmrc', 'utf8');
const wrong = [
  ...resolved.slice(0, 3),
  ...hosts.slice(0, 3),
  ...(settings.includes('omit-lockfile-registry-resolved=true')
    ? []
    : ['.npmrc: omit-lockfile-registry-resolved=true is missing']),
  ...(settings.includes('registry=http') ? ['.npmrc names a registry'] : []),
];
const tracked = execFileSync('git', ['ls-files', 'node_modules', 'dist', '.build', '.data'], {
  encoding: 'utf8',
});
if (tracked.trim()) wrong.push(`built files are tracked: ${tracked.split('\n')[0]}`);
for (const line of wrong) process.stderr.write(`${line}\n`);
process.exitCode = wrong.length ? 1 : 0;
