import { css } from 'lit';

/** Of what is seen only once reading has been asked for. */
export const barStyles = css`
  .bar[data-open] button {
    padding-inline: 0.5rem;
    text-align: start;
  }
  .note,
  .offer p {
    margin: 0.5rem 0 0;
    color: var(--_text);
  }
  .bar[data-simple] button:not(.settings) {
    justify-content: center;
    min-height: 4.5rem;
    font-size: 1.375rem;
  }
  .saved {
    flex-basis: 100%;
    margin: 0;
  }
  .note {
    color: var(--_muted);
  }
  .offer {
    margin-block-start: 0.5rem;
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: 0.5rem;
    background: var(--_quiet);
  }
  .offer p {
    margin-block: 0 0.5rem;
  }
  progress {
    inline-size: 100%;
    block-size: 1rem;
    accent-color: var(--_accent);
  }
  @media (max-width: 30rem) {
    /* The line grows once the article has been counted: what is below it stays where it is. */
    .status {
      min-block-size: 2lh;
    }
  }
  .compact {
    position: fixed;
    inset-block-end: 0;
    inset-inline: 0;
    z-index: 10;
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 9rem));
    justify-content: center;
    gap: 0.25rem;
    padding: 0.375rem max(0.375rem, env(safe-area-inset-right))
      max(0.375rem, env(safe-area-inset-bottom)) max(0.375rem, env(safe-area-inset-left));
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .compact button {
    flex-direction: column;
    justify-content: center;
    gap: 0.125rem;
    min-inline-size: 0;
    padding: 0.25rem;
    font-size: 0.875rem;
  }
`;
