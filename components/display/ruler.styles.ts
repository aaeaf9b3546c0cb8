/**
 * Two shades; the band is what they leave free. Where the system chooses the colours, the edges
 * alone. No rule of the page's may move or show them: hence `!important`.
 */
export const RULER = `
  :host {
    all: initial !important;
    position: fixed !important;
    inset: 0 !important;
    z-index: 2147483645 !important;
    display: block !important;
    overflow: hidden !important;
    pointer-events: none !important;
    --half: calc(var(--tn-ruler-height, 5.5rem) / 2);
    --edge: var(--tn-accent, #9b1c1c);
  }
  div {
    position: absolute;
    inset: 0 0 calc(100% - var(--y) + var(--half));
    border-block-end: 3px solid var(--edge);
    background: var(--tn-ruler-shade, rgb(0 0 0 / 45%));
  }
  div + div {
    inset: calc(var(--y) + var(--half)) 0 0;
    border-block-start: 3px solid var(--edge);
    border-block-end: 0;
  }
  @media (forced-colors: active) {
    div,
    div + div {
      border-color: Highlight;
      background: none;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
