import { svg } from 'lit';
import { drawn } from '../icons.ts';

/** A fraction, its two parts apart. */
export const explorerIcon = drawn(
  svg`<path d="M8 2h8v6H8zm2 2v2h4V4zM3 11h18v2H3zm5 5h8v6H8zm2 2v2h4v-2z"/>`,
);
