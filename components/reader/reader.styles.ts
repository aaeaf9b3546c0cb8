import { css } from 'lit';

export const readerStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem;
  }
  .bar[data-open] {
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: 0.5rem;
    background: var(--_surface);
  }
  button {
    box-sizing: border-box;
    min-height: 2.75rem;
    min-width: 2.75rem;
    margin: 0;
    padding: 0.5rem 0.875rem;
    border: 1px solid var(--_line);
    border-radius: 0.375rem;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.4;
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--_text);
    text-decoration: underline;
  }
  .listen {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .stop {
    border: 2px solid var(--_accent);
    font-weight: 600;
  }
  svg {
    flex: none;
    width: 1.25em;
    height: 1.25em;
  }
  button:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .status {
    margin: 0.5rem 0 0;
    color: var(--_text);
  }
  @media (forced-colors: active) {
    .listen {
      border: 2px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
