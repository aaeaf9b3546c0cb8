import { css } from 'lit';

/**
 * Two bands: the tabs and the open tab's toolbar. The bands run over the whole width, what is in
 * them over that of the page. The toolbar stays one row high, since the content is what matters:
 * what has no room is in a menu, and until that is loaded the row scrolls. It leaves room for the
 * focus ring, which it would cut.
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
    flex: 0 1 auto;
    flex-wrap: nowrap;
    min-width: 0;
    min-height: 2.75rem;
    margin-inline-start: -0.125rem;
  }
  .row {
    display: flex;
    min-width: 0;
    padding: 2px;
    margin: -2px;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .group {
    display: flex;
    flex: none;
    gap: 0.125rem;
  }
  .group + .group {
    margin-inline-start: 0.375rem;
    padding-inline-start: 0.375rem;
    border-inline-start: 1px solid var(--_line);
  }
  .tab,
  .command {
    box-sizing: border-box;
    flex: none;
    min-width: 44px;
    min-height: 44px;
    margin: 0;
    padding: 0.25rem 1rem;
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
    padding-inline: 0.5rem;
    border-radius: 0.375rem;
    font-size: 1rem;
    text-decoration: none;
  }
  .command:hover {
    background: var(--_quiet);
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
    outline: 4px solid var(--_focus);
    outline-offset: -3px;
  }
  p {
    flex: 1 1 9rem;
    margin: 0;
    padding-inline: 0.5rem;
    font-size: 1rem;
    line-height: 1.25;
  }
  p:empty {
    position: absolute;
    padding: 0;
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      border-color: Highlight;
    }
    .tab[aria-selected='false'] {
      border-color: Canvas;
    }
    .command[aria-disabled] {
      color: GrayText;
    }
  }
  .command[aria-haspopup] span::after {
    content: ' ▾' / '';
  }
  /* It has no line of its own that would move the page: each command says the same when pressed. */
  @media (max-width: 72rem) {
    #note {
      display: none;
    }
  }
  @media (max-width: 48rem) {
    .tabs {
      padding-inline: 0.25rem;
    }
    .toolbar {
      flex: 100%;
    }
    .panel {
      padding: 0.125rem 0.25rem;
    }
  }
  @media (max-width: 24rem) {
    .tab {
      padding-inline: 0.25rem;
    }
  }
`;
