import { css } from 'lit';

export const outlineStyles = css`
  button {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    font-weight: 600;
  }
  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  p {
    margin: 0.5rem 0 0;
    color: var(--_text);
  }
  p:empty {
    margin: 0;
  }
`;
