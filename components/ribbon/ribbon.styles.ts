import { css } from 'lit';

export const ribbonStyles = css`
  :host {
    display: block;
    font: inherit;
    --_accent: var(--tn-accent, #9b1c1c);
    --_surface: var(--tn-surface, #fff);
    --_quiet: var(--tn-surface-quiet, #f4eee2);
    --_text: var(--tn-text, #1a1a1a);
    --_muted: var(--tn-text-muted, #595959);
    --_line: var(--tn-line, #767676);
    --_focus: var(--tn-focus, #0b57d0);
  }
  :host([hidden]) {
    display: none;
  }
  section {
    position: relative;
    border-block-end: 1px solid var(--_line);
    background: var(--_quiet);
    color: var(--_text);
  }
  .tabs,
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .tabs,
  .panel {
    position: relative;
    box-sizing: border-box;
    max-width: var(--tn-ribbon-width, 72rem);
    margin-inline: auto;
    padding-inline: 1rem;
  }
  .panel {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    min-height: 3.75rem;
  }
  section::before {
    /* The sheet on which the open tab stands. */
    content: '';
    position: absolute;
    inset: 2.75rem 0 0;
    background: var(--_surface);
  }
  button {
    box-sizing: border-box;
    min-width: 2.75rem;
    min-height: 2.75rem;
    margin: 0;
    border: 2px solid transparent;
    background: transparent;
    color: inherit;
    font: inherit;
    line-height: 1.3;
    cursor: pointer;
  }
  .tab {
    padding: 0.5rem 1rem;
    border-block-end-width: 4px;
  }
  .tab[aria-selected='true'] {
    border-block-end-color: var(--_accent);
    background: var(--_surface);
    font-weight: 600;
  }
  .command {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    padding: 0.375rem 0.75rem;
    border-radius: 0.375rem;
  }
  .command:hover:not([aria-disabled]) {
    border-color: var(--_line);
  }
  .command[aria-pressed='true'] {
    border-color: var(--_accent);
    font-weight: 600;
  }
  .command[aria-pressed='true'] span {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.25em;
  }
  .command[aria-disabled] {
    color: var(--_muted);
    cursor: default;
  }
  .command[aria-disabled] svg {
    opacity: 0.5;
  }
  svg {
    flex: none;
    width: 1.25em;
    height: 1.25em;
  }
  button:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -1px;
  }
  p {
    margin: 0;
    padding-block: 0.25rem;
  }
  [hidden],
  .status:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      border-block-end-color: Highlight;
    }
    .command[aria-pressed='true'] {
      border-color: Highlight;
    }
    .command[aria-disabled] {
      color: GrayText;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
