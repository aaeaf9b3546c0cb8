import { css } from 'lit';

export const explorerStyles = css`
  /* Room for the ring, and for marks above and below, which a frame that scrolls would cut off. */
  .frame {
    overflow-x: auto;
    margin: -0.35em -3px;
    padding: 0.35em 3px;
  }
  .frame:focus-visible,
  [role='treeitem']:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }
  .opener {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    margin: 0.5rem auto 0;
    border-color: transparent;
    background: none;
    color: var(--_accent);
    font-size: 0.9375em;
  }
  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .panel {
    margin-block: 0.25rem 0.75rem;
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: 0.5rem;
    background: var(--_surface);
    color: var(--_text);
    line-height: 1.5;
  }
  p {
    margin: 0;
  }
  .told:not(:empty) {
    margin-block-start: 0.5rem;
    color: var(--_text);
  }
  .hint,
  .name {
    color: var(--_muted);
  }
  .hint {
    font-size: 0.9375em;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [role='tree'] {
    margin-block: 0.5rem;
    overflow-wrap: anywhere;
  }
  .row {
    display: flex;
    align-items: stretch;
    min-block-size: 2.75rem;
    border-radius: 0.375rem;
    cursor: default;
  }
  .row:hover,
  .row[aria-selected='true'] {
    background: var(--_quiet);
  }
  /* A line beside all that belongs to one part. */
  .indent {
    flex: none;
    inline-size: 1rem;
    border-inline-end: 1px solid color-mix(in srgb, var(--_line) 50%, transparent);
  }
  .mark {
    flex: none;
    align-self: center;
    box-sizing: border-box;
    inline-size: 0.5rem;
    margin-inline: 0.5rem;
    border-block: 0.35rem solid transparent;
    border-inline-start: 0.5rem solid transparent;
  }
  [aria-expanded] > .mark {
    border-inline-start-color: currentcolor;
  }
  [aria-expanded='true'] > .mark {
    rotate: 90deg;
  }
  .row:not([aria-expanded]) > .mark {
    visibility: hidden;
  }
  .words {
    align-self: center;
    min-inline-size: 0;
    padding: 0.25rem 0.5rem 0.25rem 0;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @media (forced-colors: active) {
    [aria-expanded] > .mark {
      forced-color-adjust: none;
      border-inline-start-color: CanvasText;
    }
    [aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .row[aria-selected='true'] {
      border: 1px solid Highlight;
    }
  }
  @media print {
    :host {
      display: block;
    }
    .opener,
    .told,
    .panel {
      display: none;
    }
  }
`;
