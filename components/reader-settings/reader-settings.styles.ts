import { css } from 'lit';

export const settingsStyles = css`
  @media screen {
    :host {
      display: contents;
    }
  }
  dialog {
    inline-size: min(38rem, 100vw - 1rem);
  }
  .row,
  .sample {
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
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 35%, transparent);
    cursor: pointer;
  }
  .switch + .hint {
    margin-inline-start: 2.5rem;
    margin-block-start: 0;
  }
`;
