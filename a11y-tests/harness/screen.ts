import { existsSync } from 'node:fs';
import type { Runtime } from './runtime.ts';
import { until } from './wait.ts';

/** The first display number that no X server uses. */
function freeDisplay(): number {
  let display = 77;
  while (existsSync(`/tmp/.X11-unix/X${display}`) || existsSync(`/tmp/.X${display}-lock`))
    display++;
  return display;
}

/** Starts a screen that nobody looks at, and a window manager, without which no window gets the focus. */
export async function startScreen(runtime: Runtime): Promise<void> {
  const display = `:${freeDisplay()}`;
  // Without -noreset the screen starts anew when the first program leaves it, and throws others off.
  runtime.start('Xvfb', [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-noreset']);
  runtime.env['DISPLAY'] = display;
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
