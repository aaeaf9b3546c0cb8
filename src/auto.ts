import { follow } from '../components/skip-links/follow.ts';
import { print, readConfig, Retrofit, type Config, type Report } from './hosts/index.ts';

/** Two copies of this script on one page must not both repair it. */
const HERE = Symbol.for('tro-nang/auto');
type Marked = Document & { [HERE]?: true };

/** The script of the page that loaded this module; a bundler's has another address. */
function ownScript(page: Document): Element | null {
  for (const script of page.scripts) if (script.src === import.meta.url) return script;
  return page.querySelector('script[data-tn-auto]');
}

let retrofit: Retrofit | null = null;

/** Puts the page right, unless another copy of this script does. */
function start(page: Marked, config: Config): void {
  if (page[HERE]) return;
  page[HERE] = true;
  const made = new Retrofit(page, config, (link, place) => {
    void follow(link, place).then((words) => {
      made.say(words);
    });
  });
  retrofit = made;
  if (config.report)
    made.changes.listen(page, 'tro-nang:report', (event) => {
      print((event as CustomEvent<Report>).detail);
    });
  made.changes.later(() => {
    Reflect.deleteProperty(page, HERE);
  });
  made.start();
}

/** Puts the page back as it was: attributes, texts, listeners, style sheets and what was mounted. */
export function undo(): void {
  retrofit?.undo();
  retrofit = null;
}

/** What was found and done so far; null where nothing is being done. */
export const report = (): Report | null => retrofit?.report ?? null;

function startOn(page: Document): void {
  const block = page.querySelector('script[type="application/json"][data-tn-config]');
  const config = readConfig(ownScript(page), block, (error) => {
    console.error(`${error.name}: ${error.message}`);
  });
  start(page, config);
}

if (globalThis.document) {
  // With `async` the script may come before the page has been read.
  if (document.readyState === 'loading')
    document.addEventListener(
      'DOMContentLoaded',
      () => {
        startOn(document);
      },
      { once: true },
    );
  else startOn(document);
}
