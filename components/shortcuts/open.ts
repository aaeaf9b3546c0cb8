import { openDialog } from '../open-dialog.ts';

/**
 * Shows the list of shortcuts. Rejects when it cannot be loaded.
 *
 * @param help where the help on the keyboard is, for a page that has not said so itself
 */
export async function openShortcuts(page: Document, help = ''): Promise<void> {
  const dialog = await openDialog(page, 'tn-shortcuts', import('./shortcuts.ts'));
  dialog.helpHref ||= help;
}
