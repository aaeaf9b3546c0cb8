// Run by a page before it is painted, as a classic script: a module would come after the first paint, and whoever reads
// white on black would see a white flash. It sets attributes alone; the elements do the rest when they come.
import { applyDisplay } from './display.ts';
import { Settings } from './settings.ts';

applyDisplay(new Settings(), document.documentElement);
