import { existsSync, globSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Runtime } from './runtime.ts';

const COMMON = ['phondata', 'phonindex', 'phontab', 'intonations', 'phondata-manifest'];
const LANGUAGES = {
  vi: ['vi_dict', 'lang/aav/vi', 'lang/aav/vi-VN-x-central', 'lang/aav/vi-VN-x-south'],
  en: ['en_dict', 'lang/gmw/en'],
};
export type Language = keyof typeof LANGUAGES;

/** Where Debian keeps eSpeak NG's data. */
function stockData(): string {
  const found = globSync('/usr/{lib/*,lib,share}/espeak-ng-data').find((folder) =>
    existsSync(path.join(folder, 'phontab')),
  );
  if (!found) throw new Error('eSpeak NG has no data: is espeak-ng-data installed?');
  return found;
}

/**
 * Gives speech-dispatcher only these languages. With the stock data a browser lists more than
 * 13,000 voices, every language times every variant, and takes seconds to do so.
 */
export function keepLanguages(runtime: Runtime, languages: readonly Language[]): void {
  const stock = stockData();
  const own = runtime.path('espeak/espeak-ng-data');
  // Without a folder of voices eSpeak NG looks for the stock data after all.
  mkdirSync(path.join(own, 'voices'), { recursive: true });
  for (const file of [...COMMON, ...languages.flatMap((language) => LANGUAGES[language])]) {
    mkdirSync(path.dirname(path.join(own, file)), { recursive: true });
    symlinkSync(path.join(stock, file), path.join(own, file));
  }
  runtime.env['ESPEAK_DATA_PATH'] = path.dirname(own);
}
