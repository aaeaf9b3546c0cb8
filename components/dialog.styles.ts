import { css } from 'lit';

/** The look of our native dialogs: a calm box that never is wider than the window (WCAG 1.4.10), its heading, its last row. */
export const dialogStyles = css`
  dialog {
    box-sizing: border-box;
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
  .switch {
    display: flex;
    align-items: center;
    gap: 0.5rem 1rem;
    min-block-size: 2.75rem;
  }
  :is([type='checkbox'], [type='radio']) {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
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
`;
