import { css } from 'lit';

/** The list scrolls; field and tabs stay above it, unless the window is too low for both. */
export const outlineDialogStyles = css`
  @media screen {
    :host {
      display: contents;
    }
  }
  dialog {
    inline-size: min(46rem, 100vw - 1rem);
    max-inline-size: none;
    block-size: min(48rem, 100dvh - 1rem);
    max-block-size: none;
    padding: 0;
    overflow: hidden;
  }
  dialog:is([open], :popover-open) {
    display: flex;
    flex-direction: column;
  }
  .head,
  form,
  .said:not(:empty) {
    padding-inline: 1.25rem;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    padding-block: 1rem 0.5rem;
  }
  label {
    display: block;
    margin-block-end: 0.25rem;
    font-weight: 600;
  }
  .row {
    display: flex;
    gap: 0.5rem;
  }
  .row button {
    flex: none;
  }
  input {
    box-sizing: border-box;
    flex: 1;
    min-inline-size: 0;
    min-block-size: 3rem;
    margin: 0;
    padding: 0.5rem 0.875rem;
    border: 2px solid var(--_line);
    border-radius: 0.375rem;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 0.75rem;
    padding-inline: 0.75rem;
    border-block-end: 1px solid var(--_line);
  }
  .tab {
    flex: 1 1 auto;
    padding-inline: 0.5rem;
    border: 2px solid transparent;
    border-block-end-width: 4px;
    border-radius: 0;
    background: transparent;
  }
  .tab[aria-selected='true'] {
    border-block-end-color: var(--_accent);
    font-weight: 600;
  }
  .tab:focus-visible {
    outline-offset: -2px;
  }
  .count {
    padding-inline: 0.375rem;
    border-radius: 1rem;
    background: var(--_quiet);
    font-size: 0.9375rem;
    font-weight: 400;
  }
  .said {
    margin: 0;
    font-weight: 600;
  }
  .said:not(:empty) {
    padding-block: 0.625rem 0;
  }
  #panel {
    flex: 1;
    min-block-size: 0;
    padding: 0.5rem 1.25rem 1rem;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  ul {
    margin: 0;
    padding: 0;
    /* With "none" Safari takes them for no lists. */
    list-style-type: '';
  }
  ul ul {
    margin-inline-start: 0.625rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid color-mix(in srgb, var(--_line) 40%, transparent);
  }
  a {
    display: block;
    min-block-size: 1.75rem;
    padding: 0.5rem;
    border-radius: 0.25rem;
    color: inherit;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  a:hover {
    background: var(--_quiet);
    text-decoration: underline;
  }
  a:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
    background: var(--_quiet);
    text-decoration: underline;
  }
  .note {
    color: var(--_muted);
  }
  .more {
    inline-size: 100%;
    margin-block-start: 0.5rem;
    font-weight: 600;
  }
  .more .note {
    display: block;
    font-weight: 400;
  }
  .told:not(:empty) {
    position: fixed;
    inset: auto auto 0.5rem 0.5rem;
    z-index: 2147483647;
    box-sizing: border-box;
    max-inline-size: min(44rem, 100vw - 1rem);
    margin: 0;
    padding: 0.5rem 1.25rem;
    border: 2px solid;
    border-radius: 0.375rem;
    background: var(--_surface);
  }
  @media (max-height: 32rem) {
    dialog {
      overflow-y: auto;
    }
    #panel {
      flex: none;
      overflow: visible;
    }
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      border-color: Highlight;
    }
    .tab[aria-selected='false'] {
      border-color: Canvas;
    }
    .count {
      border: 1px solid;
    }
    a {
      color: LinkText;
    }
  }
`;
