import type { Command } from './command.ts';
import { displayCommands } from './display-tab.ts';
import { moveCommands } from './move-tab.ts';
import { printCommands } from './print-tab.ts';

/** The commands of the tabs that are closed at first, by the tab's id. */
export const closedTabs: Readonly<Record<string, readonly Command[]>> = {
  display: displayCommands,
  move: moveCommands,
  print: printCommands,
};
