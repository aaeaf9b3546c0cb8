import { css } from 'lit';

/** The look of native controls: at least 44 px (WCAG 2.5.5), a ring for focus, one that is meant first. */
export const controlStyles = css`
  select,
  button {
    box-sizing: border-box;
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    margin: 0;
    padding: 0.5rem 0.875rem;
    border: 1px solid var(--_line);
    border-radius: 0.375rem;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.4;
  }
  button {
    cursor: pointer;
  }
  button:hover {
    border-color: var(--_text);
    text-decoration: underline;
  }
  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  :is(button, select, input):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .primary {
      border: 2px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
