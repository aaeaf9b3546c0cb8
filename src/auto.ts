import { follow } from '../components/skip-links/follow.ts';
import {
  Changes,
  choose,
  isChosen,
  offerToTurnOn,
  print,
  readConfig,
  Retrofit,
  wordsIn,
  type Config,
  type Loaders,
  type Report,
} from './hosts/index.ts';

/** Lit is loaded with these alone: where a policy forbids its templates, the repairs work all the same. */
const COMPONENTS: Loaders = {
  ribbon: () => import('../components/ribbon/ribbon.ts'),
  outline: () => import('../components/outline/outline.ts'),
  display: () => import('../components/display/display.ts'),
  shortcuts: () => import('../components/shortcuts/shortcuts.ts'),
  reader: () => import('../components/reader/reader.ts'),
};

/** Two copies of this script on one page must not both repair it. */
const HERE = Symbol.for('tro-nang/auto');
type Marked = Document & { [HERE]?: true };

/** The script of the page that loaded this module; a bundler's has another address. */
function ownScript(page: Document): Element | null {
  for (const script of page.scripts) if (script.src === import.meta.url) return script;
  return page.querySelector('script[data-tn-auto]');
}

let retrofit: Retrofit | null = null;
/** What is on the page while the citizen has turned all else off. */
let wayBack: Changes | null = null;

function repair(page: Document, config: Config): Retrofit {
  const made = new Retrofit(page, config, {
    load: COMPONENTS,
    go: (link, place) => {
      void follow(link, place).then((words) => {
        made.say(words);
      });
    },
    turnOff: () => {
      choose('off', true);
      undo();
      turnedOff(page, config).focus();
    },
  });
  if (config.report)
    made.changes.listen(page, 'tro-nang:report', (event) => {
      print((event as CustomEvent<Report>).detail);
    });
  retrofit = made;
  made.start();
  return made;
}

/** Nothing is done but to offer the way back. */
function turnedOff(page: Document, config: Config): HTMLElement {
  wayBack = new Changes();
  return offerToTurnOn(page, wayBack, wordsIn(config.locale), () => {
    choose('off', false);
    undo();
    repair(page, config).switch?.focus();
  });
}

/** Puts the page back as it was: attributes, texts, listeners, style sheets and what was mounted. */
export function undo(): void {
  retrofit?.undo();
  if (customElements.get('tn-ribbon') ?? customElements.get('tn-reader'))
    void import('../components/withdraw.ts').then(({ withdraw }) => {
      // Meanwhile it may have been turned on again, or the page has elements of ours of its own.
      if (!retrofit && !document.querySelector('tn-ribbon, tn-reader')) withdraw(document);
    });
  wayBack?.undo();
  retrofit = wayBack = null;
}

/** What was found and done so far; null where nothing is being done. */
export const report = (): Report | null => retrofit?.report ?? null;

function start(page: Marked): void {
  if (page[HERE]) return;
  page[HERE] = true;
  const block = page.querySelector('script[type="application/json"][data-tn-config]');
  const config = readConfig(ownScript(page), block, (error) => {
    console.error(`${error.name}: ${error.message}`);
  });
  if (isChosen('off')) turnedOff(page, config);
  else repair(page, config);
}

if (globalThis.document) {
  // With `async` the script may come before the page has been read.
  if (document.readyState === 'loading')
    document.addEventListener(
      'DOMContentLoaded',
      () => {
        start(document);
      },
      { once: true },
    );
  else start(document);
}
