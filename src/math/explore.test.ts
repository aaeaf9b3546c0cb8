import { expect } from '@open-wc/testing';
import temml from 'temml';
import { loadExploration, type FormulaPart } from './index.ts';
import { sharedLines, SPEECH } from './markup.fixture.ts';

const attached: Element[] = [];

function page(markup: string): Element {
  const root = document.createElement('div');
  root.append(document.createRange().createContextualFragment(markup));
  document.body.append(root);
  attached.push(root);
  return root;
}

const explored = async (markup: string): Promise<readonly FormulaPart[]> =>
  (await loadExploration())(page(markup));

/** A part with all below it, a line each, further in the deeper it is. */
const outline = ({ name, words, parts }: FormulaPart, depth = 0): string[] => [
  `${'  '.repeat(depth)}${[name, words].filter(Boolean).join(': ')}`,
  ...parts.flatMap((part) => outline(part, depth + 1)),
];

const PARTS: Readonly<Record<string, readonly string[]>> = {
  'n=\\frac{z^2p(1-p)}{e^2}': [
    'n bằng phân số tử z bình phương p mở ngoặc một trừ p đóng ngoặc, mẫu e bình phương, hết phân số',
    '  vế trái: n',
    '  vế phải: phân số tử z bình phương p mở ngoặc một trừ p đóng ngoặc, mẫu e bình phương, hết phân số',
    '    tử số: z bình phương p mở ngoặc một trừ p đóng ngoặc',
    '      z bình phương',
    '        cơ số: z',
    '        số mũ: hai',
    '      p',
    '      mở ngoặc một trừ p đóng ngoặc',
    '        một',
    '        trừ p',
    '    mẫu số: e bình phương',
    '      cơ số: e',
    '      số mũ: hai',
  ],
  '\\sum_{i=1}^n x_i': [
    'tổng từ i bằng một đến n của x chỉ số i',
    '  tổng từ i bằng một đến n',
    '    tổng',
    '    cận dưới: i bằng một',
    '      vế trái: i',
    '      vế phải: một',
    '    cận trên: n',
    '  biểu thức: x chỉ số i',
    '    x',
    '    chỉ số: i',
  ],
  '1\\le x': ['một nhỏ hơn hoặc bằng x', '  một', '  nhỏ hơn hoặc bằng x'],
  '\\sqrt[3]{x+1}': [
    'căn bậc ba của x cộng một, hết căn',
    '  bậc của căn: ba',
    '  dưới dấu căn: x cộng một',
    '    x',
    '    cộng một',
  ],
  '\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}': [
    'ma trận hai dòng hai cột, dòng một, a, b, dòng hai, c, d, hết ma trận',
    '  dòng một: a, b',
    '    cột một: a',
    '    cột hai: b',
    '  dòng hai: c, d',
    '    cột một: c',
    '    cột hai: d',
  ],
  'C_n^k': ['tổ hợp chập k của n', '  C', '  chỉ số: n', '  số mũ: k'],
  '\\lim_{x\\to 0} x': [
    'giới hạn của x, khi x tiến đến không',
    '  giới hạn khi x tiến đến không',
    '    giới hạn',
    '    điều kiện: x tiến đến không',
    '      x',
    '      tiến đến không',
    '  x',
  ],
  '\\triangle ABC \\sim \\triangle DEF': [
    'tam giác A B C đồng dạng với tam giác D E F',
    '  tam giác A B C',
    '  đồng dạng với tam giác D E F',
  ],
  '2H_2+O_2\\to 2H_2O': ['hai H hai cộng O hai, tạo thành, hai H hai O'],
  "f'(x)": ['f phẩy của x', '  f phẩy', '  mở ngoặc x đóng ngoặc'],
};

describe('a formula taken apart', () => {
  afterEach(() => {
    for (const one of attached.splice(0)) one.remove();
  });

  for (const [tex, lines] of Object.entries(PARTS)) {
    it(tex, async () => {
      const [formula] = await explored(temml.renderToString(tex));
      expect(outline(formula!)).to.deep.equal(lines);
    });
  }

  it('knows where the page shows each part, and leaves the page as it was', async () => {
    const markup =
      '<math><mi>n</mi><mo>=</mo><mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo><mn>1</mn></mrow></mfrac></math>';
    const [formula] = await explored(markup);
    const [, fraction] = formula!.parts;
    const [above, below] = fraction!.parts;
    const shown = ({ edges }: FormulaPart): string =>
      edges.map(({ localName, textContent }) => `${localName} ${textContent}`).join(', ');
    expect(shown(fraction!)).to.equal('mfrac ab+1, mfrac ab+1');
    expect(shown(above!)).to.equal('mi a, mi a');
    expect(below!.edges.map(({ textContent }) => textContent).join()).to.match(/^b.*1$/);
    expect(formula!.edges[0].outerHTML).to.equal(markup);
  });

  it('finds every formula once, whoever made its markup, and shows the whole where parts are not shown', async () => {
    const math = '<math><mi>a</mi><mo>+</mo><mi>b</mi></math>';
    const formulas = await explored(
      `<p>${math}</p><span class="katex"><span class="katex-mathml">${math}</span><span class="katex-html" aria-hidden="true">a+b</span></span><img class="latex" src="data:," alt="a^2">`,
    );
    expect(formulas.map(({ words }) => words)).to.deep.equal([
      'a cộng b',
      'a cộng b',
      'a bình phương',
    ]);
    expect(formulas[1]!.parts[0]!.edges[0].className).to.equal('katex');
    expect(await explored('<p>Không có công thức.</p>')).to.deep.equal([]);
  });

  it('is said in words alone, every part of it', async function () {
    this.timeout(60_000);
    const inputs = (await sharedLines(this, 'inputs.jsonl')) as string[];
    const wrong: string[] = [];
    for (const markup of inputs.filter((_, at) => at % 8 === 0))
      for (const formula of await explored(markup))
        for (const line of outline(formula))
          if (!SPEECH.test(line.replace(': ', ' '))) wrong.push(`${line} ← ${markup}`);
    expect(wrong).to.deep.equal([]);
  });
});
