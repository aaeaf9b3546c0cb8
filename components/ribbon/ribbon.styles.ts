import { css } from 'lit';

/**
 * Two bands: the tabs and the open tab's toolbar. The bands run over the whole width, what is in
 * them over that of the page. Where there is little room each stays one row high and scrolls, since
 * the content is what matters; the rows leave room for the focus ring, which they would cut.
 * An empty status stays rendered: a live region is only heard when it was there before its text.
 */
export const ribbonStyles = css`
  section {
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_text);
  }
  .tabs,
  .panel {
    padding-inline: max(
      var(--tn-ribbon-gutter, 1rem),
      (100% - var(--tn-ribbon-width, 72rem)) / 2 + var(--tn-ribbon-gutter, 1rem)
    );
  }
  .tabs,
  .panel,
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .tabs {
    background: var(--_quiet);
  }
  .panel {
    gap: 0 1rem;
    padding-block: 0.375rem;
  }
  .toolbar {
    gap: 0.25rem 0.125rem;
    min-height: 2.75rem;
    margin-inline-start: -0.125rem;
  }
  .tab,
  .command {
    box-sizing: border-box;
    flex: none;
    min-width: 2.75rem;
    min-height: 2.75rem;
    margin: 0;
    padding: 0.5rem 1rem;
    border: 2px solid transparent;
    background: transparent;
    color: inherit;
    font: inherit;
    line-height: 1.3;
    cursor: pointer;
  }
  .tab {
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
    gap: 0.375rem;
    padding: 0.375rem 0.625rem;
    border-radius: 0.375rem;
    font-size: 1rem;
    text-decoration: none;
  }
  .command:hover {
    background: var(--_quiet);
  }
  .command[aria-pressed='true'] {
    border-color: var(--_accent);
    text-decoration: underline 2px;
    text-underline-offset: 0.25em;
  }
  .command[aria-disabled] {
    background: transparent;
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
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -1px;
  }
  p {
    flex: 1 1 8rem;
    margin: 0;
    padding-inline: 0.5rem;
    line-height: 1.25;
  }
  p:empty {
    position: absolute;
    padding: 0;
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true'],
    .command[aria-pressed='true'] {
      border-color: Highlight;
    }
    .tab[aria-selected='false'] {
      border-color: Canvas;
    }
    .command[aria-disabled] {
      color: GrayText;
    }
  }
  @media (max-width: 48rem) {
    .tabs,
    .toolbar {
      flex-wrap: nowrap;
      overflow-x: auto;
      scroll-padding-inline: 0.25rem;
      scrollbar-width: thin;
      padding: 0.25rem;
    }
    .tabs {
      padding-block-end: 0;
    }
    .panel {
      padding: 0;
    }
    .toolbar {
      flex: 100%;
    }
  }
  @media (max-width: 24rem) {
    .tab {
      padding-inline: 0.375rem;
    }
  }
`;
