import { openDialog } from '../open-dialog.ts';

/** Shows how the page can be displayed. Rejects when it cannot be loaded. */
export const openDisplay = (page: Document): Promise<unknown> =>
  openDialog(page, 'tn-display', import('./display.ts'));
