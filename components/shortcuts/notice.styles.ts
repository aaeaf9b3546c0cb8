import { css } from 'lit';

/** A line at the foot of the window, out of the way of what is read; it takes no clicks. */
export const noticeStyles = css`
  p {
    position: fixed;
    inset: auto 0.5rem 0.5rem;
    z-index: 2147483646;
    box-sizing: border-box;
    inline-size: fit-content;
    max-inline-size: 40rem;
    margin: 0 auto;
    padding: 0.75rem 1.25rem;
    border: 2px solid var(--_line);
    border-radius: 0.5rem;
    background: var(--_surface);
    color: var(--_text);
    font-size: 1.125rem;
    line-height: 1.5;
    pointer-events: none;
  }
  p:empty {
    padding: 0;
    border: 0;
  }
`;
