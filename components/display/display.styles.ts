import { css } from 'lit';

export const displayStyles = css`
  :host(:not([trigger])) {
    display: contents;
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(44rem, 100vw - 1rem);
    max-block-size: calc(100vh - 1rem);
    padding: 1.25rem;
    border: 1px solid var(--_line);
    border-radius: 0.75rem;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 30%);
  }
  h2 {
    margin: 0;
    font-size: 1.375rem;
  }
  .lead,
  .hint {
    margin: 0.25rem 0 0.75rem;
    color: var(--_muted);
  }
  .sample {
    margin-block: 0.5rem 1rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: 0.5rem;
    background: var(--_quiet);
  }
  .sample[data-spacing='wide'] {
    line-height: 2;
  }
  .sample[data-spacing='widest'] {
    line-height: 2.5;
  }
  fieldset {
    margin: 0 0 0.75rem;
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: 0.25rem;
    padding: 0;
    font-weight: 600;
  }
  .values {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .values label,
  .switch {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    box-sizing: border-box;
    min-block-size: 2.75rem;
    cursor: pointer;
  }
  .values label {
    padding: 0.375rem 0.875rem 0.375rem 0.625rem;
    border: 2px solid var(--_line);
    border-radius: 0.5rem;
    background: var(--_surface);
  }
  .values label:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .values label:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .values input:focus-visible {
    outline: none;
  }
  [data-of='contrast']:not([data-value='normal']) span::before {
    content: 'Aa';
    content: 'Aa' / '';
    display: inline-block;
    margin-inline-end: 0.5rem;
    padding: 0 0.375rem;
    border: 1px solid var(--_line);
    border-radius: 0.25rem;
    font-weight: 600;
  }
  [data-value='light'] span::before {
    background: #fff;
    color: #1e1a16;
  }
  [data-value='dark'] span::before {
    background: #15120f;
    color: #f4eee5;
  }
  [data-value='high'] span::before {
    background: #000;
    color: #fff;
  }
  [data-value='yellow'] span::before {
    background: #000;
    color: #ffff54;
  }
  input {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .switch + .hint {
    margin-inline-start: 2rem;
    margin-block-start: 0;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    margin-block-start: 1rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_line);
  }
  .close {
    margin-inline-start: auto;
  }
  .said {
    margin: 0.75rem 0 0;
    font-weight: 600;
  }
  .said:empty {
    margin: 0;
  }
  @media (forced-colors: active) {
    .values label:has(:checked) {
      border-color: Highlight;
    }
  }
`;
