import { css } from 'lit';

export const ribbonStyles = css`
  section {
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_text);
  }
  .tabs,
  .panel {
    /* The bands run over the whole width, what is in them over that of the page. */
    padding-inline: max(
      var(--tn-ribbon-gutter, 1rem),
      (100% - var(--tn-ribbon-width, 72rem)) / 2 + var(--tn-ribbon-gutter, 1rem)
    );
  }
  .tabs,
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .tabs {
    background: var(--_quiet);
  }
  .panel {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    padding-block: 0.375rem;
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
  /* Where there is little room the ribbon stays two rows high: the content is what matters. */
  @media (max-width: 48rem) {
    .tabs,
    .toolbar {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: thin;
    }
    .panel {
      padding-inline: 0;
    }
    .toolbar {
      flex: 1 1 100%;
      min-width: 0;
      padding-inline: 0.25rem;
      /* Room for the focus ring, which the scroll container would cut. */
      padding-block: 0.25rem;
    }
    .note,
    .status {
      padding-inline: 1rem;
    }
    button {
      flex: none;
    }
  }
  @media (max-width: 24rem) {
    .tab {
      padding-inline: 0.25rem;
    }
  }
`;
