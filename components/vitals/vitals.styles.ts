import { css } from 'lit';

export const vitalsStyles = css`
  .scroll {
    overflow-x: auto;
    border: 1px solid var(--_line);
    border-radius: 0.5rem;
    background: var(--_surface);
    color: var(--_text);
  }
  .scroll:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    line-height: 1.5;
  }
  caption {
    padding: 0.875rem 1rem;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    min-inline-size: 7rem;
    padding: 0.75rem 1rem;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }
  thead th {
    background: var(--_quiet);
    white-space: nowrap;
  }
  tbody th {
    min-inline-size: 13rem;
    font-weight: 600;
  }
  .meaning {
    display: block;
    color: var(--_muted);
    font-weight: 400;
  }
  .value {
    font-weight: 700;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .awaited {
    color: var(--_muted);
  }
  .rating {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 600;
    white-space: nowrap;
  }
  .rating svg {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: currentcolor;
  }
  .good svg {
    color: light-dark(#1a6236, #9fdcb4);
  }
  .fair svg {
    color: light-dark(#8a5a00, #ffd27d);
  }
  .poor svg {
    color: light-dark(#a80f14, #ffb1aa);
  }
  code {
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
  .note,
  .failed {
    margin: 0.75rem 0 0;
  }
  .note {
    color: var(--_muted);
  }
  .failed {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_accent);
    font-weight: 600;
  }
`;
