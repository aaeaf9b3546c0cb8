import { css } from 'lit';

/** The colours that a portal may set on any element around ours, each with a value of its own. */
export const tokenStyles = css`
  :host {
    --_accent: var(--tn-accent, light-dark(#9b1c1c, #f3d68a));
    --_on-accent: var(--tn-on-accent, light-dark(#fff, #1f1608));
    --_surface: var(--tn-surface, light-dark(#fff, #1f1b17));
    --_quiet: var(--tn-surface-quiet, light-dark(#f4eee2, #2a241e));
    --_text: var(--tn-text, light-dark(#1a1a1a, #f4eee5));
    --_muted: var(--tn-text-muted, light-dark(#595959, #bdb3a5));
    --_line: var(--tn-line, light-dark(#767676, #a99c8a));
    --_focus: var(--tn-focus, light-dark(#0b57d0, #ffd75e));
    display: block;
    font: inherit;
  }
  :host([hidden]) {
    display: none;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
