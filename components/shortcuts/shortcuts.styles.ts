import { css } from 'lit';

export const shortcutsStyles = css`
  :host(:not([trigger])) {
    display: contents;
  }
  dialog {
    inline-size: min(46rem, 100vw - 1rem);
    padding-block-end: 0;
  }
  h3 {
    margin: 1.25rem 0 0.25rem;
    font-size: 1.125rem;
  }
  .lead {
    margin-block-end: 0.5rem;
  }
  .switch:has(:disabled) {
    color: var(--_muted);
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: minmax(8rem, 1fr) minmax(7rem, 0.8fr) auto;
    align-items: center;
    gap: 0.25rem 1rem;
    padding-block: 0.375rem;
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 35%, transparent);
  }
  li[data-asking] {
    margin-inline: -0.75rem;
    padding-inline: 0.75rem;
    border-radius: 0.5rem;
    background: var(--_quiet);
  }
  li:has(.other) .choices {
    grid-column: 1 / -1;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0.375rem;
  }
  .none {
    color: var(--_muted);
  }
  kbd {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid var(--_line);
    border-block-end-width: 3px;
    border-radius: 0.3em;
    font: inherit;
  }
  .said-only {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .capture {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 2px solid var(--_accent);
    border-radius: 0.375rem;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    caret-color: transparent;
  }
  .capture::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .warning {
    grid-column: 1 / -1;
    margin: 0 0 0.25rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_accent);
  }
  .buttons {
    padding-block-end: 1rem;
  }
  .buttons a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    color: inherit;
  }
  .buttons a:focus-visible,
  h2:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  button:disabled {
    border-color: color-mix(in srgb, var(--_line) 50%, transparent);
    color: var(--_muted);
    cursor: default;
    text-decoration: none;
  }
  .said {
    position: sticky;
    inset-block-end: 0;
    margin: 0 -1.25rem;
    padding: 0.75rem 1.25rem;
    border-block-start: 1px solid var(--_line);
    background: var(--_quiet);
  }
  .said:empty {
    margin: 0 -1.25rem;
    padding: 0;
    border: 0;
  }
  @media (max-width: 34rem) {
    li {
      display: flex;
      flex-wrap: wrap;
    }
    .name {
      flex: 1 0 8rem;
    }
    .choices,
    .warning {
      flex: 1 0 100%;
      justify-content: flex-start;
    }
  }
  @media (forced-colors: active) {
    button:disabled,
    .switch:has(:disabled) {
      color: GrayText;
    }
    li[data-asking] {
      outline: 2px solid Highlight;
    }
  }
`;
