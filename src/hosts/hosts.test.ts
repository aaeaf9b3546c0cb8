import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { Changes } from './changes.ts';
import { ConfigError, readConfig, Retrofit, type Config } from './index.ts';
import { repairLanguage } from './language.ts';
import { findLegacyText, convert } from './legacy-text.ts';
import { Host } from './host.ts';
import { leadOf, verify } from './verify.ts';

const QUIET: Config = {
  off: [],
  parts: {},
  locale: 'vi',
  voiceHref: '',
  helpHref: '',
  report: false,
};

const retrofit = (off: string[] = []): Retrofit =>
  new Retrofit(
    document,
    { ...QUIET, off },
    { go: () => undefined, load: {}, turnOff: () => undefined },
  );

const link = (root: Element): HTMLAnchorElement => root.querySelector('a')!;

describe('Changes', () => {
  it('goes back, the last first, and leaves alone what the page has changed since', async () => {
    const root = await fixture<HTMLElement>(html`<p lang="en" role="note">Chữ</p>`);
    const changes = new Changes();
    changes.set(root, 'lang', 'vi');
    changes.set(root, 'lang', 'fr');
    changes.set(root, 'id', 'x');
    changes.set(root, 'role', 'main');
    root.setAttribute('role', 'log');
    changes.undo();
    expect(root.getAttribute('lang')).to.equal('en');
    expect(root.hasAttribute('id')).to.equal(false);
    expect(root.getAttribute('role')).to.equal('log');
  });

  it('gives back what has left the page, and holds it no longer', async () => {
    const root = await fixture<HTMLElement>(html`<div><p>Chữ</p></div>`);
    const gone = root.querySelector('p')!;
    const changes = new Changes();
    changes.set(gone, 'lang', 'vi');
    gone.remove();
    changes.forgetGone();
    expect(gone.hasAttribute('lang')).to.equal(false);
  });
});

describe('where a skip link leads', () => {
  const cases: [string, string, string | null][] = [
    ['#', '', null],
    ['#noi-dung', '', 'address noi-dung'],
    ['javascript:;', "javascript:this.href='#mainContent';", 'address mainContent'],
    [
      'javascript:;',
      "document.getElementById('startNavigation').focus();",
      'focus startNavigation',
    ],
    ['javascript:;', 'go()', null],
  ];
  for (const [href, onclick, expected] of cases)
    it(`reads ${href} ${onclick}`, () => {
      const made = document.createElement('a');
      made.setAttribute('href', href);
      // Read, not run.
      if (onclick) made.setAttribute('onclick', onclick);
      const lead = leadOf(made);
      expect(lead && `${lead.by} ${lead.name}`).to.equal(expected);
    });

  it('tells the ends apart without following the link', async () => {
    const root = await fixture(
      html`<div>
        <a href="#dich">Bỏ qua</a>
        <div hidden><p id="an">Ẩn</p></div>
        <div id="trong"></div>
        <main><h1 id="tieu-de">Tin</h1></main>
      </div>`,
    );
    const host = new Host(document);
    const ends: Record<string, string> = {
      dich: 'missing',
      an: 'hidden',
      trong: 'nameless',
      'tieu-de': 'arrives',
    };
    for (const [id, end] of Object.entries(ends)) {
      link(root).setAttribute('href', `#${id}`);
      expect(verify({ link: link(root), to: 'main' }, host), id).to.equal(end);
    }
    link(root).setAttribute('onclick', "document.getElementById('tieu-de').focus()");
    expect(verify({ link: link(root), to: 'main' }, host)).to.equal('unfocusable');
    expect(document.activeElement).to.equal(document.body);
  });
});

describe('readConfig', () => {
  const read = (attributes: Record<string, string>, json?: string): [Config, ConfigError[]] => {
    const errors: ConfigError[] = [];
    const script = document.createElement('script');
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    const block = document.createElement('script');
    block.textContent = json ?? '';
    const config = readConfig(script, json === undefined ? null : block, (error) =>
      errors.push(error),
    );
    return [config, errors];
  };

  it('takes attributes over the JSON block', () => {
    const [config, errors] = read(
      { 'data-tn-off': 'ribbon language', 'data-tn-main': '#a', 'data-tn-report': '' },
      '{"main":"#b","article":".bai","off":["reader"],"locale":"en"}',
    );
    expect(errors).to.deep.equal([]);
    expect(config).to.deep.include({ off: ['ribbon', 'language'], locale: 'en', report: true });
    expect(config.parts).to.deep.equal({ main: '#a', article: '.bai' });
  });

  const wrong: [string, Record<string, string>, string | undefined, string][] = [
    ['an unknown key', { 'data-tn-mian': '#a' }, undefined, 'mian'],
    ['an unknown repair', { 'data-tn-off': 'everything' }, undefined, 'off'],
    ['no selector', { 'data-tn-main': '##' }, undefined, 'main'],
    ['no JSON', {}, '{off:', 'data-tn-config'],
    ['a list for an object', {}, '[]', 'data-tn-config'],
    ['a number for an address', {}, '{"voice-href": 7}', 'voice-href'],
  ];
  for (const [name, attributes, json, key] of wrong)
    it(`names the key and the remedy of ${name}, and goes on`, () => {
      const [config, errors] = read(attributes, json);
      expect(errors.map((error) => error.key)).to.deep.equal([key]);
      expect(errors[0]).to.be.instanceOf(ConfigError);
      expect(errors[0]!.message).to.match(/Known are|Write for example/);
      expect(config).to.deep.equal(QUIET);
    });
});

describe('language by what the text shows', () => {
  const VI = 'Ủy ban nhân dân tỉnh đã họp và thông qua kế hoạch của năm sau.';
  const EN = 'The provincial committee met on Friday and adopted its plans for next year.';

  it('marks Vietnamese that is called English, and leaves English alone', async () => {
    const root = await fixture(
      html`<div>
        <p lang="en-US" id="v">${VI}</p>
        <p lang="en" id="e">${EN}</p>
        <p lang="fr" id="s">Oui</p>
      </div>`,
    );
    const set: string[] = [];
    repairLanguage({
      host: new Host(document),
      changes: new Changes(),
      set: (_, element, name, value) => set.push(`${element.id} ${name}=${value}`),
    });
    expect(set.filter((one) => /^[ves] /.test(one))).to.deep.equal(['v lang=vi']);
    expect(root.querySelector('#e')!.getAttribute('lang')).to.equal('en');
  });
});

describe('text for fonts of before Unicode', () => {
  const TCVN3 = 'Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc';

  it('is written in Unicode node by node, and taken back', async () => {
    const root = await fixture<HTMLElement>(
      html`<div>
        <p>Céng hoµ x· héi <b>chñ nghÜa ViÖt Nam</b></p>
        <p>Đã là Unicode từ trước rồi</p>
      </div>`,
    );
    const before = root.outerHTML;
    const changes = new Changes();
    convert(findLegacyText(root), changes, document);
    expect(root.textContent).to.contain('Cộng hoà xã hội chủ nghĩa Việt Nam');
    expect(root.textContent).to.contain('Đã là Unicode từ trước rồi');
    changes.undo();
    expect(root.outerHTML).to.equal(before);
    expect(document.adoptedStyleSheets).to.deep.equal([]);
  });

  it('is in capitals where its font shows capitals', async () => {
    const root = await fixture<HTMLElement>(html`<div><p>${TCVN3}</p></div>`);
    root.style.setProperty('font-family', '".VnTimeH"');
    expect(findLegacyText(root)[0]?.said).to.contain('VIỆT NAM');
  });

  it('is not seen in other languages', async () => {
    const root = await fixture<HTMLElement>(
      html`<div>
        <p>Le préfet a présidé la cérémonie à l’hôtel de ville.</p>
        <p>Cà phê, bánh mì</p>
      </div>`,
    );
    expect(findLegacyText(root)).to.deep.equal([]);
  });
});

describe('any page', () => {
  const PIECES = [
    'main',
    'nav',
    'header',
    'article',
    'div',
    'p',
    'h1',
    'a',
    'ul',
    'table',
    'section',
    'form',
  ];
  const IDS = [
    'startNavigation',
    'mainContent',
    's4-workspace',
    's4-ribbonrow',
    'sideNavBox',
    'contentBox',
    'MSO_ContentTable',
    'x',
  ];
  const node = fc.record({
    tag: fc.constantFrom(...PIECES),
    id: fc.option(fc.constantFrom(...IDS)),
    hidden: fc.boolean(),
    href: fc.option(fc.constantFrom('#mainContent', '#x', '#', '#%', 'javascript:;')),
    lang: fc.option(fc.constantFrom('en-US', 'vi', '', '!!')),
    text: fc.constantFrom(
      '',
      'Tin',
      'Ủy ban nhân dân tỉnh đã họp hôm qua',
      'Céng hoµ x· héi chñ nghÜa',
    ),
    parent: fc.nat(20),
  });

  it('is repaired without a throw, and is afterwards what it was', async () => {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    await fc.assert(
      fc.asyncProperty(fc.array(node, { maxLength: 20 }), async (nodes) => {
        root.replaceChildren();
        const made: Element[] = [root];
        for (const { tag, id, hidden, href, lang, text, parent } of nodes) {
          const element = document.createElement(tag);
          if (id !== null) element.id = id;
          if (href !== null) element.setAttribute('href', href);
          if (lang !== null) element.lang = lang;
          element.hidden = hidden;
          element.append(text);
          made[parent % made.length]!.append(element);
          made.push(element);
        }
        const before = document.documentElement.outerHTML;
        const repaired = retrofit();
        repaired.start();
        const { problems } = repaired.report;
        repaired.apply();
        await new Promise((resolve) => setTimeout(resolve));
        repaired.undo();
        expect(problems).to.deep.equal([]);
        expect(document.documentElement.outerHTML).to.equal(before);
      }),
      { numRuns: 60 },
    );
  });

  it('is not touched by a repair that is switched off', async () => {
    const root = await fixture<HTMLElement>(
      html`<div id="contentBox" aria-live="polite">
        <div id="s4-workspace"></div>
        <p>Tin</p>
      </div>`,
    );
    const before = root.outerHTML;
    const repaired = retrofit([
      'live-regions',
      'landmarks',
      'language',
      'ribbon',
      'outline',
      'shortcuts',
      'display',
      'reader',
      'switch',
    ]);
    repaired.start();
    expect(root.outerHTML).to.equal(before);
    repaired.undo();
  });
});
