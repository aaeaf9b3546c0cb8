import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { articlePassages, type Passage } from './index.ts';
import { itemPassages } from './item.ts';

// The same cases in every run: a red run then speaks of the change, not of chance.
fc.configureGlobal({ seed: 20_181_130 });

/** Passages with those of their notes, in the order in which they are said. */
const withNotes = (all: Iterable<Passage>): Passage[] =>
  [...all].flatMap((passage) => [
    passage,
    ...(passage.notes ?? []).flatMap((note) => [...note.passages()]),
  ]);

const textsOf = (all: Iterable<Passage>): string[] => [...all].map(({ text }) => text.trim());

/** An article as `fast-check` makes it up; numbers are notes. */
const ARTICLE = fc.record({
  around: fc.constantFrom('article', 'main', 'section'),
  before: fc.subarray(['h1', 'date', 'byline']),
  behind: fc.subarray(['bare date', 'byline']),
  inside: fc.subarray(['date', 'byline']),
  blocks: fc.array(
    fc.record({
      tag: fc.constantFrom('p', 'blockquote', 'h2', 'div', 'figcaption'),
      parts: fc.array(fc.option(fc.nat(4), { freq: 2 }), { maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  reference: fc.constantFrom('sup', 'role', 'word', 'inner sup'),
  notes: fc.constantFrom('list', 'paragraphs', 'word', 'before the end'),
});

const WORD = /từ\d+/g;

/** Builds the article of words that stand once on the page: "từ1", "từ2", … */
function build(made: typeof ARTICLE extends fc.Arbitrary<infer Made> ? Made : never) {
  const words: string[] = [];
  const make = (tag: string, text = '', attributes: Record<string, string> = {}) => {
    const element = document.createElement(tag);
    element.textContent = text;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const word = () => {
    words.push(`từ${String(words.length + 1)}`);
    return words.at(-1)!;
  };
  const metadata = (kind: string) => {
    if (kind === 'h1') return make('h1', word());
    if (kind === 'byline') return make('p', word(), { class: 'byline' });
    const time = make('time', word(), { datetime: '2018-11-30' });
    if (kind === 'bare date') return time;
    const line = make('p', `${word()} `);
    line.append(time);
    return line;
  };
  const referred = new Set<number>();
  const referenceTo = (note: number) => {
    referred.add(note);
    const mark = `[${String(note + 1)}]`;
    const href = `#_ftn${String(note)}`;
    if (made.reference === 'word') return make('a', mark, { href, name: `_ftnref${String(note)}` });
    if (made.reference === 'role') return make('a', mark, { href, role: 'doc-noteref' });
    const [outer, inner] =
      made.reference === 'sup'
        ? [make('sup'), make('a', mark, { href })]
        : [make('a', '', { href }), make('sup', mark)];
    outer.append(inner);
    return outer;
  };
  const around = make(made.around);
  const lead = new Map<string, string>();
  const unsaid: string[] = [];
  const place = (kinds: string[]) => {
    for (const made of kinds) {
      const kind = made.replace('bare ', '');
      const element = metadata(made);
      // One above the article goes before one behind it, which is then not said.
      if (!lead.has(kind)) lead.set(kind, element.textContent);
      else unsaid.push(element.textContent);
      around.append(element);
    }
  };
  place(made.before);
  const root = make('div');
  around.append(root);
  for (const { tag, parts } of made.blocks) {
    const block = make(tag, `${word()} `);
    for (const note of parts) block.append(note === null ? `${word()}. ` : referenceTo(note));
    root.append(block);
  }
  root.append(...made.inside.map(metadata));
  const notes: string[] = [];
  const list = make(made.notes === 'list' ? 'ol' : 'div');
  for (let note = 0; note < 5; note++) {
    notes.push(word());
    const id = `_ftn${String(note)}`;
    const element = make(made.notes === 'list' ? 'li' : 'p');
    if (made.notes === 'word')
      element.append(
        make('a', `[${String(note + 1)}]`, { href: `#_ftnref${String(note)}`, name: id }),
      );
    else element.id = id;
    const mark = made.notes === 'list' || made.notes === 'word' ? '' : `${String(note + 1)}. `;
    element.append(mark, notes[note]!);
    list.append(element);
  }
  root.append(list);
  if (made.notes === 'before the end') root.append(make('p', word()));
  place(made.behind);
  document.body.append(around);
  const outside = ['h1', 'date', 'byline'].flatMap((kind) => lead.get(kind)?.match(WORD) ?? []);
  return { around, root, outside, unsaid, notes, referred, words };
}

describe('articlePassages', () => {
  it('says what is visible once, with headline, date and author first and notes where they belong', () => {
    fc.assert(
      fc.property(ARTICLE, fc.boolean(), (made, aloud) => {
        const { around, root, outside, unsaid, notes, referred, words } = build(made);
        try {
          const all = withNotes(articlePassages(root, { notes: aloud }));
          const said = all.flatMap(({ text }) => text.match(WORD) ?? []);
          const silent = aloud ? [] : notes.filter((_, note) => referred.has(note));
          expect(said.slice(0, outside.length)).to.deep.equal(outside);
          expect([...said, ...silent, ...unsaid].sort()).to.deep.equal(words.sort());
          for (const passage of all)
            for (const { 0: word, index } of passage.text.matchAll(WORD))
              expect(passage.range(index, index + word.length)?.toString()).to.equal(word);
        } finally {
          around.remove();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says a note behind the passage that refers to it, and where that refers', async () => {
    const root = await fixture(html`
      <article>
        <p>
          Một<sup><a href="#a">1</a></sup> hai<sup><a href="#a">1</a></sup>
        </p>
        <ul>
          <li id="a">Ghi chú</li>
        </ul>
      </article>
    `);
    const [passage, another] = articlePassages(root, { notes: true });
    expect(passage!.notes!.map(({ at }) => at)).to.deep.equal([3]);
    const [note] = passage!.notes![0]!.passages();
    expect(note).to.include({ text: 'Ghi chú', moved: true, continued: true });
    expect(another).to.equal(undefined);
  });

  it('keeps a note that nothing of the text refers to, and one above its reference', async () => {
    const root = await fixture(html`
      <article>
        <p id="a">1. Trước</p>
        <p>
          Một<sup><a href="#a">1</a></sup>
        </p>
        <p id="b">2. Sau</p>
      </article>
    `);
    expect(textsOf(withNotes(articlePassages(root, { notes: true })))).to.deep.equal([
      '1. Trước',
      'Một',
      '2. Sau',
    ]);
  });
});

describe('itemPassages of a note', () => {
  it('reads the note whose reference has the focus or is selected', async () => {
    const root = await fixture(html`
      <article>
        <p>
          Một<sup role="doc-noteref"><a href="#a">1</a></sup> hai <a href="#dau">ba</a>
        </p>
        <ol>
          <li id="a">Ghi chú <a href="#dau" role="doc-backlink">↩</a></li>
        </ol>
      </article>
    `);
    const link = root.querySelector('a')!;
    const selected = document.createRange();
    selected.selectNodeContents(link.firstChild!);
    for (const target of [link, link.parentElement!, selected])
      expect(textsOf(itemPassages(target))).to.deep.equal(['Ghi chú']);
    expect(textsOf(itemPassages(root.querySelectorAll('a')[1]!))).to.deep.equal(['Ba, liên kết.']);
    expect(textsOf(itemPassages(root.querySelector('li')!))).to.deep.equal(['Ghi chú ↩']);
  });

  it('names the link where its note is not to be found', async () => {
    const root = await fixture(html`<p><a href="#khong" role="doc-noteref">1</a></p>`);
    expect(textsOf(itemPassages(root.querySelector('a')!))).to.deep.equal(['1, liên kết.']);
  });
});
