// Faults for `npm run test:selftest`: each is a change of one file, and the test that must then fail.

/**
 * @typedef {object} Plant
 * @property {string} fault what goes wrong for a citizen
 * @property {string} file where it is planted
 * @property {string | RegExp} from what stands there now; a plant whose place has gone is itself a fault
 * @property {string} to
 * @property {{ project: string, spec: string, title: string } | { unit: string, title: string }} caughtBy
 */

const caught = (project, spec, title) => ({ project, spec: `a11y-tests/${spec}.spec.ts`, title });
const portal = (spec, title) => caught('portal', spec, title);

/** @type {readonly Plant[]} */
export const PLANTS = [
  {
    fault: 'a skip link is dead',
    file: 'public/partials/header.html',
    from: '<a href="#noi-dung">',
    to: '<a href="#noi-dung-cu">',
    caughtBy: portal('portal-pages', 'every link leads somewhere'),
  },
  {
    fault: 'a skip link moves the page and not the focus',
    file: 'src/navigation/focus.ts',
    from: "  element.setAttribute('tabindex', '-1');\n",
    to: '',
    caughtBy: portal('keyboard', 'from page load, Tab, Tab, Enter'),
  },
  {
    fault: 'the keyboard is trapped',
    file: 'public/scripts/portal.ts',
    from: /$/,
    to: "addEventListener('keydown', (event) => { if (event.key === 'Tab' && document.activeElement?.closest('.site-nav')) event.preventDefault(); });\n",
    caughtBy: portal('keyboard', '/gop-y: Tab reaches everything'),
  },
  {
    fault: 'focus is hidden under a bar',
    file: 'public/styles/base.css',
    from: /$/,
    to: '\n.site-footer { position: fixed; inset: 40% 0 0; }\n',
    caughtBy: portal('keyboard', '/gop-y: Tab reaches everything'),
  },
  {
    fault: 'focus cannot be seen',
    file: 'public/styles/base.css',
    from: 'outline: 3px solid var(--focus)',
    to: 'outline: 3px solid transparent',
    caughtBy: portal('keyboard', '/gop-y: Tab reaches everything'),
  },
  {
    fault: 'a command has no name',
    file: 'components/ribbon/ribbon.ts',
    from: '<span>${command.label()}</span>',
    to: '',
    caughtBy: portal('axe', 'every tab of the ribbon, open'),
  },
  {
    fault: 'headers of a table belong to nothing, which axe does not see',
    file: 'public/bai-viet/ket-qua-giai-quyet-thu-tuc-hanh-chinh.html',
    from: / headers="tiep-nhan"/g,
    to: '',
    caughtBy: portal('axe', '/bai-viet/ket-qua-giai-quyet-thu-tuc-hanh-chinh in every look'),
  },
  {
    fault: 'text is pale',
    file: 'public/styles/base.css',
    from: /$/,
    to: '\nmain p { color: #949494; }\n',
    caughtBy: portal('contrast', '/lien-he: all text'),
  },
  {
    fault: 'targets are too small for a finger',
    file: 'public/styles/base.css',
    from: /$/,
    to: '\n.site-nav a { min-block-size: 0 !important; padding: 0 !important; line-height: 1 !important; font-size: 12px !important; } .site-nav ul { gap: 0 !important; flex-direction: column; }\n',
    caughtBy: portal('pointer', '/lien-he: a finger finds'),
  },
  {
    fault: 'a Vietnamese page calls itself English',
    file: 'public/lien-he.html',
    from: '<html lang="vi"',
    to: '<html lang="en"',
    caughtBy: portal('portal-pages', 'is a whole page'),
  },
  {
    fault: 'the page shifts under the reader',
    file: 'public/scripts/portal.ts',
    from: /$/,
    to: "setTimeout(() => { const late = document.createElement('p'); late.textContent = 'Tin mới'; document.body.prepend(late, document.createElement('hr'), late.cloneNode(true)); }, 100);\n",
    caughtBy: portal('speed', '/lien-he: nothing moves while it loads on a desktop computer'),
  },
  {
    fault: 'a style stands in the markup, against the policy',
    file: 'public/lien-he.html',
    from: '<h1>',
    to: '<h1 style="color: red">',
    caughtBy: portal('portal-pages', 'is a whole page'),
  },
  {
    fault: 'utterances last longer than the 15 seconds after which Chrome cuts them',
    file: 'src/speech/planner.ts',
    from: 'if (local) return Infinity;\n  return pace.learnt ? ONLINE_LIMIT : NEW_ONLINE_LIMIT;',
    to: 'return local ? Infinity : 60_000 + NEW_ONLINE_LIMIT * Number(pace.learnt) + ONLINE_LIMIT;',
    caughtBy: {
      unit: 'src/speech/player.test.ts',
      title: 'gives an online voice nothing that lasts fifteen seconds, after which Chrome cuts it',
    },
  },
  {
    fault: 'what is being said is not silenced by Stop',
    file: 'components/session.ts',
    from: '    this.#player.stop();\n',
    to: '',
    caughtBy: portal('keyboard', 'the reader is started, paused, gone on with and stopped'),
  },
  {
    fault: 'the reader is no group of its own in the accessibility tree',
    file: 'components/reader/reader.ts',
    from: '        role="group"\n',
    to: '',
    caughtBy: portal('tree', '/bai-viet/mo-rong-hop-tac-quoc-te: the tree of the page'),
  },
  {
    fault: 'focus rings change their colour in one theme',
    file: 'public/styles/tokens.css',
    from: '--focus: light-dark(#0a4a8c,',
    to: '--focus: light-dark(#7a1f5c,',
    caughtBy: portal('visual', 'normal: the ring around a tab'),
  },
  {
    fault: 'a live region chatters while the reader speaks',
    file: 'public/scripts/portal.ts',
    from: /$/,
    to: "addEventListener('click', () => { const told = document.body.appendChild(document.createElement('p')); told.role = 'alert'; let time = 0; setInterval(() => { told.textContent = `Đang nghe ${++time}`; }, 700); }, { once: true });\n",
    caughtBy: caught(
      'screenreader',
      'orca',
      'the reader is named, reads in Vietnamese and is stopped',
    ),
  },
  {
    fault: 'an English voice reads Vietnamese',
    file: 'src/speech/voices.ts',
    from: "(language === VIETNAMESE && primary === 'vie')",
    to: 'language === VIETNAMESE',
    caughtBy: caught('voice', 'voice-foreign', 'never reads Vietnamese, and says what to do'),
  },
  {
    fault: 'the browser follows skip links itself, and Firefox takes the focus away again',
    file: 'components/skip-links/skip-links.ts',
    from: '    event.preventDefault();\n    location.assign(new URL(fragment, location.href));\n',
    to: '',
    caughtBy: caught(
      'browsers',
      'browsers-firefox',
      'the skip link sets down on the headline, once',
    ),
  },
];
