import { css } from 'lit';

export const settingsStyles = css`
  @media screen {
    :host {
      display: contents;
    }
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(38rem, 100vw - 1rem);
    max-block-size: calc(100vh - 1rem);
    padding: 1.25rem;
    border: 1px solid var(--_line);
    border-radius: 0.75rem;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.5;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
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
  .row,
  .switch,
  .sample,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
  }
  .row {
    justify-content: space-between;
    padding-block: 0.375rem;
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 35%, transparent);
  }
  .row select {
    flex: 0 1 18rem;
    min-inline-size: min(18rem, 100%);
  }
  .sample {
    margin-block: 0.5rem 0.75rem;
    padding: 0.75rem;
    border-radius: 0.5rem;
    background: var(--_quiet);
  }
  .sample p {
    flex: 1 1 14rem;
    margin: 0;
  }
  .switches {
    display: contents;
  }
  .switch {
    min-block-size: 2.75rem;
    flex-wrap: nowrap;
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 35%, transparent);
    cursor: pointer;
  }
  .switch + .hint {
    margin-inline-start: 2.5rem;
    margin-block-start: 0;
  }
  input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .buttons {
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
`;
