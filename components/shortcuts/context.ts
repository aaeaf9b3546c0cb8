import { createContext } from '@lit/context';
import type { Shortcuts } from '../../src/shortcuts/index.ts';

/** The page's commands and the keys that the citizen gave them; there once somebody has chosen one or opened the list. */
export const shortcutsContext = createContext<Shortcuts>(Symbol('tn-shortcuts'));
