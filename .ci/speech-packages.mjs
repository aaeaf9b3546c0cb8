// The Debian packages that the suites with a real voice, other browsers and a real screen reader stand on. They are
// installed where apt and root are at hand; elsewhere the command that would do it is handed back. Needs nothing but
// Node >= 20.
import { spawnSync } from 'node:child_process';

const VOICE = [
  'speech-dispatcher',
  'speech-dispatcher-espeak-ng',
  'speech-dispatcher-audio-plugins',
  'espeak-ng',
  'espeak-ng-data',
  'pulseaudio',
  'pulseaudio-utils',
  'dbus',
  'fonts-dejavu-core',
];

const SCREEN = ['xvfb', 'openbox', 'x11-utils'];

const SCREEN_READER = [
  ...VOICE,
  ...SCREEN,
  'orca',
  'at-spi2-core',
  'gir1.2-atspi-2.0',
  'python3-pyatspi',
  'python3-speechd',
  'xdotool',
  // The braille display that nobody touches, and what Orca writes to it by.
  'brltty',
  'python3-brlapi',
  'libglib2.0-bin',
  'locales',
];

const BROWSERS = [
  ...VOICE,
  ...SCREEN,
  'firefox-esr',
  'webkit2gtk-driver',
  'libwebkit2gtk-4.1-0',
  // What WebKitGTK's Web Audio plays through.
  'gstreamer1.0-pulseaudio',
];

/** @typedef {'voice' | 'screenreader' | 'browsers'} SpeechGroup */

/** @type {Readonly<Record<SpeechGroup, readonly string[]>>} */
const GROUPS = { voice: VOICE, screenreader: SCREEN_READER, browsers: BROWSERS };

/**
 * Which packages of a group are not installed; all of them where there is no dpkg to ask.
 *
 * @param {SpeechGroup} group
 * @returns {string[]}
 */
export function missingPackages(group) {
  const { stdout } = spawnSync(
    'dpkg-query',
    ['--show', '--showformat', '${Package} ${db:Status-Status}\\n', ...GROUPS[group]],
    { encoding: 'utf8' },
  );
  const installed = new Set((stdout ?? '').split('\n'));
  return GROUPS[group].filter((name) => !installed.has(`${name} installed`));
}

/**
 * The command by which a person installs packages.
 *
 * @param {readonly string[]} packages
 * @returns {string}
 */
export function aptCommand(packages) {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

/**
 * Installs Debian packages where this process may. What apt says goes to stderr.
 *
 * @param {readonly string[]} packages
 * @returns {boolean} false where it may not, or where apt failed twice
 */
export function aptInstall(packages) {
  if (process.getuid?.() !== 0) return false;
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = () =>
    apt('-q', 'update') && apt('-qy', 'install', '--no-install-recommends', ...packages);
  // A package list or a mirror may be out of step for a moment.
  return install() || install();
}

/**
 * Makes sure that a group of suites has what it needs.
 *
 * @param {SpeechGroup} group
 * @returns {{ ok: true } | { ok: false, missing: string[], command: string }}
 */
export function ensureSpeech(group) {
  const before = missingPackages(group);
  if (before.length === 0) return { ok: true };
  process.stderr.write(`Installing ${before.join(' ')} …\n`);
  aptInstall(before);
  const missing = missingPackages(group);
  if (missing.length === 0) return { ok: true };
  return { ok: false, missing, command: aptCommand(missing) };
}
