import { readFileSync } from 'node:fs';
import type { Runtime } from './runtime.ts';
import { until } from './wait.ts';

/** Starts a screen that nobody looks at, and a window manager, without which no window gets the focus. */
export async function startScreen(runtime: Runtime): Promise<void> {
  // It takes a number that nobody has, and prints it. Without -noreset it would start anew when the first program leaves it.
  const [screen, size] = ['Xvfb', '1280x900x24'];
  runtime.start(screen, ['-displayfd', '1', '-screen', '0', size, '-nolisten', 'tcp', '-noreset']);
  const number = await until('the number of the screen', () =>
    /^\d+$/m.exec(readFileSync(runtime.path('log', screen), 'utf8'))?.at(0),
  );
  runtime.env['DISPLAY'] = `:${number}`;
  await until('the screen', () => succeeds(runtime, 'xdpyinfo'));
  runtime.start('openbox', []);
  await until('the window manager', () =>
    runtime.run('xprop', ['-root', '_NET_SUPPORTING_WM_CHECK']).includes('window id'),
  );
}

function succeeds(runtime: Runtime, command: string): boolean {
  try {
    runtime.run(command, []);
    return true;
  } catch {
    return false;
  }
}
