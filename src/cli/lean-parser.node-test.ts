import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { leanParserForEsbuild } from '../../.ci/lean-parser/index.mjs';
import { parseInput } from './parse-markup.ts';

const root = path.resolve(import.meta.dirname, '../..');
const shared = path.join(root, '../shared/math/inputs.jsonl');

/** What is compared where there is no ../shared. */
const OWN = [
  '<math><mo>(</mo><mtable><mtr><mtd><mi>a</mi></mtd></mtr></mtable><mo>)</mo></math>',
  '<math><mo>{</mo><mtable><mtr><mtd><mi>x</mi></mtd><mtd><mi>x</mi><mo>&gt;</mo><mn>0</mn></mtd></mtr></mtable></math>',
  '<math><mi>f</mi><mo>(</mo><mi>x</mi><mo>)</mo><mo>=</mo><mn>2</mn><mi>x</mi><mo>+</mo><mn>1</mn></math>',
];

type SayMath = (math: Element, options: { verbosity: 'brief' | 'full' }) => string;

async function sayMathWith(...plugins: Plugin[]): Promise<SayMath> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tro-nang-parser-'));
  const outfile = path.join(folder, 'say.mjs');
  await build({
    entryPoints: [path.join(root, 'src/math/index.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    plugins,
  });
  const { loadSayMath } = (await import(pathToFileURL(outfile).href)) as {
    loadSayMath: () => Promise<SayMath>;
  };
  return loadSayMath();
}

test('what the parser is spared changes no word', async () => {
  const inputs = existsSync(shared)
    ? readFileSync(shared, 'utf8')
        .trim()
        .split('\n')
        .map((line) => String(JSON.parse(line)))
    : OWN;
  const [whole, lean] = await Promise.all([sayMathWith(), sayMathWith(leanParserForEsbuild)]);
  for (const markup of inputs)
    for (const verbosity of ['brief', 'full'] as const)
      assert.equal(
        lean(parseInput(markup), { verbosity }),
        whole(parseInput(markup), { verbosity }),
        markup,
      );
});
