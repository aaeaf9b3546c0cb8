import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { VIETNAMESE } from '../../src/speech/fake/index.ts';
import { phaseIs, setUp } from './reader.fixture.ts';

describe('what tn-reader reads', () => {
  it('says links and notes to whoever wants to hear them', async () => {
    const setup = await setUp();
    const { article, settings, engine } = setup;
    article.querySelector('p')!.remove();
    const link = Object.assign(document.createElement('a'), { href: '#a', textContent: 'Luật' });
    const mark = Object.assign(document.createElement('a'), { href: '#ghi-chu', textContent: '1' });
    const note = Object.assign(document.createElement('p'), {
      id: 'ghi-chu',
      textContent: '1. Số 31.',
    });
    mark.setAttribute('role', 'doc-noteref');
    article.querySelector('p')!.replaceChildren(link, mark);
    article.append(note);
    const heard = async () => {
      const before = engine.spoken.length;
      setup.button('Nghe bài viết').click();
      await phaseIs(setup, 'finished');
      setup.listening.stop();
      await setup.reader.updateComplete;
      return engine.spoken.slice(before).map(({ text }) => text);
    };
    expect(await heard()).to.deep.equal(['tin trong tỉnh.', 'luật.']);
    settings.set('links', true);
    settings.set('notes', true);
    expect(await heard()).to.deep.equal([
      'tin trong tỉnh.',
      'liên kết, luật.',
      'chú thích, một, số ba mươi mốt. hết chú thích.',
    ]);
  });

  it('says links and notes from the sentence on at which they are chosen, and no more where they are not', async () => {
    const setup = await setUp();
    const { article, settings, engine } = setup;
    const [first, second] = article.querySelectorAll('p');
    first!.innerHTML = 'Theo <a href="#a">luật</a> mới<a role="doc-noteref" href="#gc">1</a>. Hết.';
    second!.id = 'gc';
    second!.textContent = '1. Số 31.';
    settings.set('rate', 1);
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    setup.button('Câu sau').click();
    const last = () => engine.spoken.at(-1)?.text;
    await waitUntil(() => last() === 'theo luật mới.');
    settings.set('links', true);
    await waitUntil(() => last() === 'theo liên kết, luật mới.', 'links at once');
    settings.set('notes', true);
    await waitUntil(() => last()?.startsWith('chú thích'), 'the note', { timeout: 10_000 });
    expect(engine.finished).to.include('theo liên kết, luật mới.');
    settings.set('notes', false);
    await waitUntil(() => last() === 'hết.', 'no note any more');
    setup.button('Tạm dừng').click();
    settings.set('notes', true);
    await waitUntil(() => setup.listening.state.total === 4, 'counted anew');
    expect(setup.status()).to.equal('Đã tạm dừng ở câu 4 trên 4.');
    setup.button('Dừng').click();
  });

  it('reads the whole article in order, without its own words', async () => {
    const setup = await setUp();
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'finished');
    expect(setup.engine.finished).to.deep.equal([
      'tin trong tỉnh.',
      'câu thứ nhất của bài viết này.',
      'câu thứ hai của bài viết này.',
      'đoạn sau có một câu nữa.',
    ]);
    expect(setup.status()).to.equal('Đã đọc hết.');
    expect(setup.names()).to.deep.equal(['Nghe lại']);
  });

  it('reads on where the page changes meanwhile, and reads what comes', async () => {
    const setup = await setUp();
    setup.settings.set('rate', 1);
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    const late = document.createElement('p');
    late.textContent = 'Ảnh đến muộn.';
    setup.article.querySelector('h1')!.before(late);
    setup.article.append(late.cloneNode(true));
    await waitUntil(() => setup.listening.state.total === 6, 'counted anew', { timeout: 5000 });
    expect(setup.status()).to.match(/câu [2-4] trên 6/i);
    setup.settings.set('rate', 3);
    await waitUntil(() => setup.listening.state.phase === 'finished', 'finished', {
      timeout: 20_000,
    });
    const heard = setup.engine.ear.heard.map(({ word }) => word).join(' ');
    expect(heard.match(/ảnh đến muộn/g)).to.have.length(1);
    expect(heard).to.match(/^tin trong tỉnh.*ảnh đến muộn\.$/);
  });

  it('says numbers in the words of the voice that is chosen, from where it is', async () => {
    const south = { ...VIETNAMESE, id: 'nam', name: 'Vietnamese (Southern) espeak-ng' };
    const setup = await setUp({ voices: [VIETNAMESE, south] });
    for (const paragraph of setup.article.querySelectorAll('p'))
      paragraph.textContent = 'Có 2.000 hồ sơ.';
    setup.button('Nghe bài viết').click();
    await waitUntil(() => setup.listening.state.position === 2, 'sentence 2', { timeout: 5000 });
    setup.settings.set('voice', 'nam');
    await phaseIs(setup, 'finished');
    expect(setup.engine.finished.at(-1)).to.equal('có hai ngàn hồ sơ.');
    expect(setup.listening.state.total).to.equal(3);
  });

  it('finds the article itself where it is told of none, or no longer', async () => {
    const setup = await setUp();
    setup.reader.removeAttribute('for');
    await setup.reader.updateComplete;
    setup.article.removeAttribute('id');
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    setup.button('Câu sau').click();
    await waitUntil(
      () => setup.engine.spoken.at(-1)?.text.startsWith('câu thứ nhất'),
      'sentence 2',
    );
    setup.button('Dừng').click();
  });

  it('lights the sentence and the word being said, without touching the page', async () => {
    const setup = await setUp();
    const before = setup.article.querySelector('p')!.outerHTML;
    setup.engine.behaviour.boundaries = true;
    const words = new Set<string>();
    const sentences = new Set<string>();
    setup.listening.addEventListener('change', () => {
      const text = (name: string) => [...(CSS.highlights.get(name) ?? [])].join('');
      words.add(text('tn-word'));
      sentences.add(text('tn-sentence'));
    });
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'finished');
    expect([...sentences].filter(Boolean)).to.deep.equal([
      'Tin trong tỉnh',
      'Câu thứ nhất của bài viết này.',
      'Câu thứ hai của bài viết này.',
      'Đoạn sau có một câu nữa.',
    ]);
    for (const word of ['Tin', 'nhất', 'hai', 'Đoạn', 'nữa']) expect([...words]).to.include(word);
    expect(CSS.highlights.has('tn-word')).to.equal(false);
    expect(setup.article.querySelector('p')!.outerHTML).to.equal(before);
  });

  it('steps over sentences and paragraphs', async () => {
    const setup = await setUp();
    setup.settings.set('rate', 1);
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    const at = () => setup.listening.state.position;
    setup.button('Đoạn sau').click();
    expect(at()).to.equal(2);
    setup.button('Câu sau').click();
    expect(at()).to.equal(3);
    setup.button('Đoạn trước').click();
    expect(at()).to.equal(2);
    setup.button('Câu trước').click();
    expect(at()).to.equal(1);
  });

  it('offers to go on where an earlier visit rested, to begin anew, and to leave no trace', async () => {
    const first = await setUp();
    first.button('Nghe bài viết').click();
    await phaseIs(first, 'reading');
    first.button('Đoạn sau').click();
    first.button('Tạm dừng').click();
    first.article.removeAttribute('id');
    const again = await setUp({ keep: true });
    await waitUntil(() => again.names().length === 3);
    expect(again.names()).to.deep.equal(['Nghe tiếp', 'Nghe từ đầu', 'Xóa chỗ đang nghe']);
    again.button('Nghe tiếp').click();
    await phaseIs(again, 'reading');
    await waitUntil(() => again.engine.spoken.length > 0);
    expect(again.engine.spoken[0]!.text).to.equal('câu thứ nhất của bài viết này.');
    again.button('Tạm dừng').click();
    again.article.removeAttribute('id');
    const third = await setUp({ keep: true });
    await waitUntil(() => third.names().length === 3);
    third.button('Xóa chỗ đang nghe').click();
    await third.reader.updateComplete;
    expect(third.names()).to.deep.equal(['Nghe bài viết']);
    expect(localStorage.getItem('tro-nang-places')).to.equal(null);
  });

  it('leaves nothing behind when it was stopped', async () => {
    const setup = await setUp();
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    setup.button('Câu sau').click();
    expect(localStorage.getItem('tro-nang-places')).not.to.equal(null);
    setup.button('Dừng').click();
    expect(localStorage.getItem('tro-nang-places')).to.equal(null);
  });

  it('reads one thing on request and goes back to the article', async () => {
    const setup = await setUp();
    setup.button('Nghe bài viết').click();
    await phaseIs(setup, 'reading');
    setup.button('Câu sau').click();
    const field = await fixture<HTMLElement>(html`<label>Họ và tên <input required /></label>`);
    setup.listening.listenTo(field.querySelector('input')!);
    await phaseIs(setup, 'finished');
    expect(setup.engine.finished.slice(-2)).to.deep.equal([
      'họ và tên, ô nhập.',
      'bắt buộc, chưa nhập.',
    ]);
    await setup.reader.updateComplete;
    setup.button('Nghe tiếp').click();
    await phaseIs(setup, 'reading');
    await waitUntil(() => setup.engine.spoken.at(-1)!.text === 'câu thứ nhất của bài viết này.');
  });

  it('reads from where the citizen is', async () => {
    const setup = await setUp();
    const text = setup.article.querySelector('p')!.lastChild!;
    setup.listening.listenFrom({ node: text, offset: 35 });
    await phaseIs(setup, 'finished');
    expect(setup.engine.finished).to.deep.equal([
      'câu thứ hai của bài viết này.',
      'đoạn sau có một câu nữa.',
    ]);
  });
});
