import { css } from 'lit';

/**
 * What is not seen at first. What has no room keeps its place, unseen, so that it can be measured.
 *
 * A menu stands beneath its button or, where there is no room, above it; in a small window, or under
 * high zoom, along its foot. Browsers without anchor positioning show it in the middle of the window.
 */
export const nearStyles = css`
  .command[aria-pressed='true'] {
    border-color: var(--_accent);
    text-decoration: underline 2px;
    text-underline-offset: 0.25em;
  }
  .row {
    overflow: clip;
    overflow-clip-margin: 4px;
  }
  [data-over] {
    visibility: hidden;
  }
  .toolbar > [data-over] {
    position: absolute;
  }
  .toolbar > .command {
    margin-inline-start: auto;
  }
  .command[aria-expanded='true'] {
    anchor-name: --tn-open;
    background: var(--_quiet);
  }
  .menu {
    position-anchor: --tn-open;
    box-sizing: border-box;
    min-inline-size: 14rem;
    max-inline-size: calc(100vw - 1rem);
    max-block-size: calc(100vh - 1rem);
    padding: 0.375rem;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: 0.5rem;
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 25%);
  }
  .item {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75rem;
    margin: 0;
    padding: 0.5rem 0.75rem;
    border: 0;
    border-radius: 0.25rem;
    background: transparent;
    color: inherit;
    font: inherit;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .item:hover {
    background: var(--_quiet);
  }
  .item:focus-visible {
    outline-offset: -3px;
  }
  .item[aria-checked='true'] {
    font-weight: 600;
  }
  .item[aria-disabled] {
    color: var(--_muted);
    cursor: default;
  }
  .item[aria-disabled] svg {
    opacity: 0.5;
  }
  .no-icon {
    flex: none;
    inline-size: 1.25em;
  }
  small {
    display: block;
    font-size: 0.875rem;
    font-weight: 400;
  }
  .entries + .entries,
  .entries > [role='group'] + * {
    margin-block-start: 0.375rem;
    padding-block-start: 0.375rem;
    border-block-start: 1px solid var(--_line);
  }
  .name {
    display: block;
    padding: 0.375rem 0.75rem;
    color: var(--_muted);
    font-size: 0.875rem;
  }
  @supports (position-area: block-end) {
    .menu {
      inset: auto;
      margin: 0.25rem 0;
      position-area: block-end span-inline-end;
      position-try-fallbacks:
        flip-inline,
        flip-block,
        flip-block flip-inline;
    }
  }
  @media (max-width: 30rem), (max-height: 30rem) {
    .menu {
      position-area: none;
      inset: auto 0 0;
      max-block-size: calc(100vh - 1rem);
      inline-size: auto;
      max-inline-size: none;
      margin: 0 0.5rem 0.5rem;
    }
  }
  @media (forced-colors: active) {
    .command[aria-pressed='true'] {
      border-color: Highlight;
    }
    .item[aria-disabled] {
      color: GrayText;
    }
  }
`;
