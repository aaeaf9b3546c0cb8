import { mkdirSync } from 'node:fs';
import type { Runtime } from './runtime.ts';
import { until } from './wait.ts';

/** Samples a second, everywhere in the harness: what eSpeak NG makes. */
export const SAMPLE_RATE = 22_050;
export const SINK = 'nullout';

/** Starts a session bus at a fixed address. */
export async function startBus(runtime: Runtime): Promise<void> {
  const socket = runtime.path('run/bus');
  const address = `unix:path=${socket}`;
  runtime.start('dbus-daemon', ['--session', '--nofork', '--nopidfile', `--address=${address}`]);
  runtime.env['DBUS_SESSION_BUS_ADDRESS'] = address;
  await until('the session bus', () =>
    accepts(runtime, 'dbus-send', [
      '--print-reply',
      '--dest=org.freedesktop.DBus',
      '/',
      'org.freedesktop.DBus.Peer.Ping',
    ]),
  );
}

/** Starts PulseAudio without any hardware: what is played goes to a null sink, which can be recorded. */
export async function startSound(runtime: Runtime): Promise<void> {
  const folder = runtime.path('run/pulse');
  mkdirSync(folder, { mode: 0o700 });
  const socket = `${folder}/native`;
  runtime.env['PULSE_RUNTIME_PATH'] = folder;
  runtime.env['PULSE_SERVER'] = `unix:${socket}`;
  runtime.start('pulseaudio', [
    '-n',
    '--daemonize=no',
    '--exit-idle-time=-1',
    '--disallow-exit',
    // Its shared memory fails now and then (“Cannot send block reference with non-registered memfd”).
    '--disable-shm=yes',
    `--load=module-native-protocol-unix socket=${socket} auth-anonymous=1`,
    `--load=module-null-sink sink_name=${SINK} rate=${SAMPLE_RATE} channels=1`,
  ]);
  await until('PulseAudio', () => accepts(runtime, 'pactl', ['set-default-sink', SINK]));
}

function accepts(runtime: Runtime, command: string, args: readonly string[]): boolean {
  try {
    runtime.run(command, args);
    return true;
  } catch {
    return false;
  }
}
