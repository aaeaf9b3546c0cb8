import { css } from 'lit';

export const displayStyles = css`
  :host(:not([trigger])) {
    display: contents;
  }
  dialog {
    inline-size: min(44rem, 100vw - 1rem);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 30%);
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
  .values label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    box-sizing: border-box;
    min-block-size: 2.75rem;
    cursor: pointer;
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
  .switch {
    column-gap: 0.5rem;
    cursor: pointer;
  }
  .switch + .hint {
    margin-inline-start: 2rem;
    margin-block-start: 0;
  }
  @media (forced-colors: active) {
    .values label:has(:checked) {
      border-color: Highlight;
    }
  }
`;
