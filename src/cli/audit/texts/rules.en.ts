import type { RuleTexts } from './rule-text.ts';

export const RULES_EN: RuleTexts = {
  'skip-link-dead': {
    title: 'Skip link leads nowhere',
    message: 'Enter on this link does not bring focus to its target “{target}” ({reason}). {error}',
    remedy:
      'Point the link at an element that exists and is shown, such as href="#content" and <main id="content" tabindex="-1">. Use no javascript: in skip links.',
  },
  'skip-link-astray': {
    title: 'Skip link leaves the page',
    message: 'Enter on this link makes the browser go to another page.',
    remedy: 'Point the link at a part of this page, such as href="#content".',
  },
  'skip-link-luck': {
    title: 'Skip link arrives by luck only',
    message:
      'The link runs by javascript: and does not move focus to its target “{target}”. This browser goes on from there, others may not; without JavaScript the link does nothing.',
    remedy: 'Write href="#{target}" and give the target tabindex="-1".',
  },
  'skip-link-nameless': {
    title: 'Skip link leads to an empty spot',
    message:
      'Focus lands on an empty element: nothing is seen, and a screen reader says “link” or nothing.',
    remedy:
      'Put id and tabindex="-1" on the content itself or its heading instead of an empty <a>.',
  },
  'skip-link-covered': {
    title: 'Where the skip link leads cannot be seen',
    message: 'Focus has arrived, but the place is covered or outside of the window.',
    remedy: 'Give the target a scroll-margin-top of the height of the sticky header.',
  },
  'skip-link-unreached': {
    title: 'Tab does not reach the skip link',
    message: 'The link is in the page, but no keyboard user ever meets it.',
    remedy:
      'Do not hide it by display: none or visibility: hidden; move it out of the window and show it on focus.',
  },
  'keyboard-trap': {
    title: 'Keyboard trap',
    message:
      'Focus goes round among {stops} element(s); neither Tab nor Shift+Tab nor Esc leads out.',
    remedy:
      'Remove the script that holds Tab. A dialog must close on Esc; an editor that uses Tab must have a key to leave it and say which.',
  },
  'one-way': {
    title: 'Tab does not get past here',
    message:
      'Tab keeps returning among {stops} element(s); only going backwards leads out, so the rest of the page is out of reach.',
    remedy: 'Remove the script that sends focus back, so that Tab goes on.',
  },
  'control-unreached': {
    title: 'Control that Tab does not reach',
    message: 'It can be clicked but not used by keyboard.',
    remedy: 'Use <button> or <a href>. If it is one, remove tabindex="-1".',
  },
  'focus-invisible': {
    title: 'Focus cannot be seen',
    message: 'With and without focus the element looks the same.',
    remedy:
      'Remove outline: none, or put :focus-visible { outline: 3px solid; outline-offset: 2px } in its place.',
  },
  'focus-faint': {
    title: 'Mark of focus is faint or small',
    message:
      'Only {strong} pixels change by a contrast of 3:1 or more; level AAA wants about {wanted}.',
    remedy:
      'Draw an outline of at least 2px around the element, with a contrast of 3:1 to what is behind.',
  },
  'focus-covered': {
    title: 'Focused element is covered',
    message: 'The element lies wholly under {cover}.',
    remedy:
      'Give html a scroll-padding-top or scroll-padding-bottom of the height of the sticky bar.',
  },
  'focus-outside': {
    title: 'Focus is outside of the window',
    message: 'The element has focus but is not scrolled to and cannot be seen.',
    remedy: 'Show it while it has focus; if it is a closed menu, add visibility: hidden.',
  },
  'focus-on-nothing': {
    title: 'Focus is on an element without a shape',
    message: 'Tab stops here, and nothing is seen.',
    remedy: 'Add tabindex="-1", or remove the href of the empty <a>.',
  },
  'focus-navigates': {
    title: 'Focus alone leads to another page',
    message: 'Bringing focus here was enough for the page to open another address.',
    remedy: 'Navigate on Enter or click only; remove the navigation from onfocus.',
  },
  'focus-opens-window': {
    title: 'Focus alone opens a window',
    message: 'Bringing focus here was enough for the page to open another window.',
    remedy: 'Remove window.open from onfocus; open windows on request only, and say so beforehand.',
  },
  'focus-opens-dialog': {
    title: 'Focus alone opens a message box',
    message: 'Bringing focus here was enough for the page to show a box that blocks everything.',
    remedy: 'Remove alert, confirm and prompt from onfocus.',
  },
  'order-tabindex': {
    title: 'tabindex makes Tab differ from reading order',
    message: 'tabindex="{tabIndex}" pulls the element before those that stand before it.',
    remedy: 'Remove every tabindex above 0; order the source instead.',
  },
  'order-visual': {
    title: 'Tab runs against the visible order',
    message: 'After “{before}” Tab jumps back to here.',
    remedy: 'Do not reorder by CSS (order, row-reverse, float: right); order the source instead.',
  },
  'language-page': {
    title: 'The page states a wrong language',
    message:
      'The page says lang="{said}" but its text is {language}: screen readers use the wrong voice.',
    remedy: 'Write <html lang="{shown}">.',
  },
  'language-part': {
    title: 'A passage states a wrong language',
    message: 'The passage is marked lang="{said}" but is {language}: “{text}”',
    remedy: 'Add lang="{shown}" to the element of this passage.',
  },
  'article-unreadable': {
    title: 'The article is scans or a file only and cannot be read aloud',
    message:
      'There is next to no text besides this picture or file: a blind citizen cannot know what it says.',
    remedy: 'Publish the text on the page and keep the picture or file as an attachment.',
  },
  'words-spelled': {
    title: 'Abbreviations that will be spelled letter by letter',
    message: '{count}: {words}',
    remedy: 'Write them out at first use, or use <abbr title="in full">.',
  },
  'words-foreign': {
    title: 'Words whose sound the voice has to guess',
    message: '{count}: {words}',
    remedy: 'State their language, such as <span lang="en">…</span>, or mend the spelling.',
  },
  'title-meaningless': {
    title: 'The title does not tell what the page is',
    message: 'The title is “{title}”.',
    remedy: 'Name the article or section first, the portal last.',
  },
  reflow: {
    title: 'Sideways scrolling in a narrow window or at high zoom',
    message: 'At 320 pixels (400 % zoom) this reaches {beyond} pixels beyond the window.',
    remedy:
      'Remove fixed widths; use max-width: 100%, flex-wrap, overflow-wrap: anywhere. Let tables scroll in a box of their own.',
  },
  'text-spacing': {
    title: 'Text is cut off when it is spaced',
    message: 'When a reader widens lines and letters, the end of the text here is hidden.',
    remedy: 'Do not combine a fixed height with overflow: hidden; use min-height.',
  },
  'frame-unseen': {
    title: 'An embedded page was not checked',
    message: 'What is inside this frame is another page ({address}); only its outside was checked.',
    remedy: 'Run tro-nang audit on the address of the embedded page, if it is yours.',
  },
  'walk-cut-short': {
    title: 'The page was not walked to its end',
    message:
      'Stopped after {stops} stops, because time ran out or the page is too long; the rest was not checked.',
    remedy: 'Run again with a larger --timeout.',
  },
};

/** Why a skip link did not arrive; names of languages. */
export const WORDS_EN = {
  missing: 'no such target on the page',
  hidden: 'the target is hidden',
  unnamed: 'no target can be told',
  there: 'the target exists but did not take focus',
  vi: 'Vietnamese',
  en: 'English',
};
