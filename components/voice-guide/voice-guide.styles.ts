import { css } from 'lit';

export const voiceGuideStyles = css`
  details {
    border-block-start: 1px solid var(--_line);
  }
  details:last-of-type {
    border-block-end: 1px solid var(--_line);
  }
  summary {
    min-block-size: 2.75rem;
    box-sizing: border-box;
    padding: 0.625rem 0.25rem;
    font-weight: 600;
    cursor: pointer;
  }
  summary:hover {
    text-decoration: underline;
  }
  summary:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .mark {
    margin-inline-start: 0.5rem;
    padding: 0.125rem 0.5rem;
    border: 1px solid currentColor;
    border-radius: 0.25rem;
    font-size: 0.875rem;
    font-weight: 400;
  }
  li,
  summary {
    overflow-wrap: anywhere;
  }
  ol {
    margin: 0 0 0.75rem;
    padding-inline-start: 1.75rem;
  }
  li + li {
    margin-block-start: 0.375rem;
  }
  .listen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 0.25rem 0.75rem;
  }
  .listen button {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
  }
  .listen svg {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }
  .trouble {
    margin-block-start: 0;
  }
  .trouble:empty {
    margin: 0;
  }
  pre {
    margin: 0 0 0.75rem;
    padding: 0.5rem 0.75rem;
    border-radius: 0.375rem;
    background: var(--_quiet);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  p {
    margin: 0.75rem 0;
  }
`;
