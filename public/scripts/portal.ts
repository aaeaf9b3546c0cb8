// The elements that every page carries. Each upgrades markup that is useful without it.
import '../../components/skip-links/skip-links.ts';
import '../../components/ribbon/ribbon.ts';
import { keepForOffline } from '../offline/keep.ts';

// Where the browser or the citizen forbids it, pages are had from the network as ever.
keepForOffline().catch(() => undefined);

// A button that is not needed at once.
void import('../../components/outline/outline.ts');

// On the page of help alone.
if (document.querySelector('tn-shortcuts')) void import('../../components/shortcuts/shortcuts.ts');
if (document.querySelector('tn-display')) void import('../../components/display/display.ts');

// In articles with formulas.
if (document.querySelector('tn-math-explorer'))
  void import('../../components/math-explorer/math-explorer.ts');
