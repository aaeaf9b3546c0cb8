import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { median } from './median.ts';
import type { Figure } from './report.ts';

const ROUNDS = 7;
const DOM = 'speech-rule-engine/mjs/common/dom_util.js';
const shared = new URL('../../shared/math/inputs.jsonl', import.meta.url);

/** What is measured where there is no ../shared. */
const OWN = [
  '<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math>',
  '<math><msup><mi>x</mi><mn>2</mn></msup><mo>−</mo><mn>5</mn><mi>x</mi><mo>=</mo><mn>0</mn></math>',
  '<math><msqrt><mi>x</mi><mo>+</mo><mi>y</mi></msqrt><mo>≤</mo><mn>3,14</mn></math>',
];

const markup = (): string[] =>
  existsSync(shared)
    ? readFileSync(shared, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => String(JSON.parse(line)))
    : OWN;

function timed(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** Time to say an expression against the time its semantic tree takes, expression by expression, in the same run. */
export default async function measure(): Promise<Record<string, Figure>> {
  // What parses without a browser looks for its DOM when it is loaded, before anything else of it.
  Object.assign(globalThis, { require: createRequire(import.meta.resolve(DOM)) });
  const { parseInput } = (await import(DOM)) as { parseInput(markup: string): Element };
  const { getTree } = await import('speech-rule-engine/mjs/semantic_tree/semantic.js');
  const { loadSayMath } = await import('../src/math/index.ts');
  const sayMath = await loadSayMath();
  const formulas = markup().map((text) => parseInput(text));
  const times = formulas.map(() => ({ parsed: [] as number[], said: [] as number[] }));
  for (let round = 0; round <= ROUNDS; round += 1)
    formulas.forEach((formula, at) => {
      const parsed = timed(() => {
        try {
          return getTree(formula.cloneNode(true) as Element).root;
        } catch {
          return undefined; // markup that the parser does not take: its time counts all the same
        }
      });
      const said = timed(() => sayMath(formula));
      // The first round warms up.
      if (round === 0) return;
      times[at]?.parsed.push(parsed);
      times[at]?.said.push(said);
    });
  const ratios = times.map(({ parsed, said }) => median(said) / median(parsed));
  return {
    'saying a formula against parsing it': { figure: median(ratios), unit: 'times' },
  };
}
