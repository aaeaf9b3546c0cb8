import { svg } from 'lit';
import { drawn } from '../icons.ts';

/** Lines, each further in than the one before. */
export const outlineIcon = drawn(
  svg`<path d="M3 4h18v2.5H3zm4 5h14v2.5H7zm4 5h10v2.5H11zM7 19h14v2.5H7z"/>`,
);
