import { css } from 'lit';

export const readerStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .bar[data-open] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8.75rem, 100% / 2 - 0.25rem), 1fr));
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: 0.5rem;
    background: var(--_surface);
  }
  button {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
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
  .status {
    margin: 0.5rem 0 0;
    color: var(--_text);
  }
`;
