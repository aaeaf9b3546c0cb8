import type { Settings } from '../../src/settings/index.ts';
import type { SVGTemplateResult } from 'lit';
import type { Listening } from '../listening.ts';
import type { Whereabouts } from '../whereabouts.ts';

/** What a command may act on. */
export interface CommandContext {
  readonly listening: Listening;
  readonly settings: Settings;
  /** Where the citizen is on the page. */
  readonly page: Whereabouts;
  /** The address of the page's help on shortcuts. */
  readonly help: string;
  /** Tells the citizen what came of a command, where the page itself does not show it. */
  readonly say: (text: string) => void;
}

/** One command of the ribbon. Its label never changes; what it can do now is told by its state. */
export interface Command {
  readonly id: string;
  readonly icon: SVGTemplateResult;
  readonly label: () => string;
  readonly run: (context: CommandContext) => void;
  /** A disabled command can still be found by keyboard (APG, Toolbar § Focusability of disabled controls). */
  readonly isDisabled?: (context: CommandContext) => boolean;
  /** Present for a command that is on or off (`aria-pressed`). */
  readonly isPressed?: (context: CommandContext) => boolean;
}

export interface Tab {
  readonly id: string;
  readonly label: () => string;
  /** Left out where the commands are loaded when the citizen comes near (`closed-tabs.ts`). */
  readonly commands?: readonly Command[];
  /** What has to be said beside the commands, '' when nothing. */
  readonly note?: (context: CommandContext) => string;
}
