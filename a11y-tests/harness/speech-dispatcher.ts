import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { keepLanguages, type Language } from './espeak-data.ts';
import type { Runtime } from './runtime.ts';
import { SsipRecorder } from './ssip-recorder.ts';
import { until } from './wait.ts';

const MODULE = '/etc/speech-dispatcher/modules/espeak-ng.conf';

export interface SpeechDispatcherOptions {
  /** The languages that eSpeak NG speaks; `stock` for all of them, as on a citizen's machine. */
  readonly languages?: readonly Language[] | 'stock';
  /** Words a minute at the highest rate that a program can ask for; eSpeak NG's own is 449. */
  readonly fastest?: number;
}

/**
 * Starts speech-dispatcher with eSpeak NG alone, and a recorder in front of it. Programs that are
 * started with the runtime's environment from now on speak through the recorder.
 */
export async function startSpeech(
  runtime: Runtime,
  { languages = ['vi', 'en'], fastest = 449 }: SpeechDispatcherOptions = {},
): Promise<SsipRecorder> {
  if (languages !== 'stock') keepLanguages(runtime, languages);
  const config = runtime.path('home/.config/speech-dispatcher');
  mkdirSync(`${config}/modules`, { recursive: true });
  mkdirSync(`${config}/clients`);
  writeFileSync(
    `${config}/modules/espeak-ng.conf`,
    readFileSync(MODULE, 'utf8').replace(/^EspeakMaxRate .*$/m, `EspeakMaxRate ${fastest}`),
  );
  writeFileSync(`${config}/speechd.conf`, configuration(runtime.path('log')));
  const socket = runtime.path('run/speechd.sock');
  runtime.start('speech-dispatcher', [
    '--run-single',
    '--timeout=0',
    '--communication-method=unix_socket',
    `--socket-path=${socket}`,
    `--config-dir=${config}`,
    `--log-dir=${runtime.path('log')}`,
  ]);
  await until('speech-dispatcher', () => existsSync(socket));
  const recorder = await SsipRecorder.listen(runtime.path('run/ssip.sock'), socket);
  runtime.env['SPEECHD_ADDRESS'] = `unix_socket:${recorder.socket}`;
  return recorder;
}

const configuration = (log: string): string => `
LogLevel 3
LogDir "${log}"
DefaultVolume 100
SymbolsPreproc "char"
SymbolsPreprocFile "symbols.dic"
AudioOutputMethod "pulse"
AudioPulseDevice "default"
DefaultLanguage "vi"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
Timeout 0
`;
