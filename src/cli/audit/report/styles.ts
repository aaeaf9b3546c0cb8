/** The look of the report: large, calm, in the reader's own light or dark. */
export const STYLES = `
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #4d5662; --paper: #fbfaf7; --card: #fff; --line: #d5d2c9;
  --accent: #8a1f11; --error: #a3160a; --error-back: #fdecea; --warning: #7a4b00; --warning-back: #fff3dc;
  --note: #0b4f6c; --note-back: #e6f3f8; --good: #1c5e2e; --code: #f1efe8; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0eee9; --quiet: #b9bec6; --paper: #16181b; --card: #1f2226;
  --line: #3d4249; --accent: #ffb4a5; --error: #ffb1a8; --error-back: #45201c; --warning: #ffd591; --warning-back: #3d2f14;
  --note: #9ed8f0; --note-back: #17323d; --good: #a5dcb2; --code: #2a2e33; } }
* { box-sizing: border-box; }
html { scroll-padding-block: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 system-ui, "Segoe UI", "Noto Sans", sans-serif; overflow-wrap: anywhere; }
header, main, footer { max-inline-size: 60rem; margin-inline: auto; padding: 1rem clamp(1rem, 4vw, 2.5rem); }
header { padding-block: 2.5rem 1rem; border-block-end: 4px solid var(--accent); }
h1 { font-size: clamp(1.6rem, 5vw, 2.4rem); line-height: 1.2; margin: 0 0 .75rem; text-wrap: balance; }
h2 { font-size: 1.5rem; line-height: 1.3; margin: 2.5rem 0 .25rem; }
h3 { font-size: 1.2rem; line-height: 1.35; margin: 0; }
p { margin-block: .5rem; max-inline-size: 46rem; }
a { color: inherit; text-underline-offset: .2em; padding-block: .15em; }
:focus-visible { outline: 3px solid currentColor; outline-offset: 3px; }
.skip { position: absolute; inset-block-start: .5rem; inset-inline-start: .5rem; padding: .6rem 1rem; background: var(--ink); color: var(--paper); }
.skip:not(:focus) { clip-path: inset(50%); block-size: 1px; inline-size: 1px; overflow: hidden; padding: 0; }
nav ul, .facts, .places { padding-inline-start: 1.25rem; }
nav li { margin-block: .5rem; }
.quiet { color: var(--quiet); }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; }
.badge { display: inline-block; padding: .1rem .7rem; border-radius: 2rem; border: 1px solid currentColor; font-size: 1rem; font-weight: 600; }
.error { color: var(--error); background: var(--error-back); }
.warning { color: var(--warning); background: var(--warning-back); }
.note { color: var(--note); background: var(--note-back); }
.good { color: var(--good); font-weight: 600; }
.finding { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1.25rem clamp(1rem, 3vw, 1.75rem); margin-block: 1.25rem; }
.finding > .head { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: baseline; }
.remedy { border-inline-start: 4px solid var(--good); padding-inline-start: 1rem; margin-block: 1rem 0; }
.places > li { margin-block: 1rem; }
code { font: .95rem/1.5 ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; background: var(--code); padding: .1rem .35rem; border-radius: .25rem; }
.pictures { display: flex; flex-wrap: wrap; gap: 1rem; margin: .75rem 0 0; }
figure { margin: 0; max-inline-size: 100%; }
figcaption { font-size: 1rem; color: var(--quiet); }
img { max-inline-size: 100%; block-size: auto; border: 1px solid var(--line); background: #fff; }
footer { border-block-start: 1px solid var(--line); margin-block-start: 3rem; padding-block-end: 3rem; }
@media print { .skip, nav { display: none; } .finding { break-inside: avoid; } }
`;
