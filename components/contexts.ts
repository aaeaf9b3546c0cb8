import { createContext } from '@lit/context';

import type { Settings } from '../src/settings/index.ts';
import type { Listening } from './listening.ts';

/** The one reader of the page: its state and its commands. */
export const listeningContext = createContext<Listening>(Symbol('tn-listening'));

/** The citizen's preferences on this origin. */
export const settingsContext = createContext<Settings>(Symbol('tn-settings'));
