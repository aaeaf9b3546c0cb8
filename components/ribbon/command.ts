import type { Settings } from '../../src/settings/index.ts';
import type { LitElement, SVGTemplateResult } from 'lit';
import type { Listening } from '../listening.ts';
import type { Whereabouts } from '../whereabouts.ts';

/** What a command may act on. */
export interface CommandContext {
  readonly listening: Listening;
  readonly settings: Settings;
  /** Where the citizen is on the page. */
  readonly page: Pick<Whereabouts, 'point' | 'target'>;
  /** The address of the page's help on shortcuts. */
  readonly help: string;
  /** Tells the citizen what came of a command, where the page itself does not show it. */
  readonly say: (text: string) => void;
}

/** One command of the ribbon. Its label never changes; what it can do now is told by its state. */
export interface Command {
  readonly id: string;
  /** In a toolbar beside the label; entries of menus have none. */
  readonly icon?: SVGTemplateResult;
  readonly label: () => string;
  /** Left out for a command that opens a menu. */
  readonly run?: (context: CommandContext) => void;
  /** What the menu holds that this command opens (APG, Menu Button). */
  readonly items?: (context: CommandContext) => readonly Command[];
  /** The name of its group: neighbours with the same function stand together. */
  readonly group?: () => string;
  /** A disabled command can still be found by keyboard (APG, Toolbar § Focusability of disabled controls). */
  readonly isDisabled?: (context: CommandContext) => boolean;
  /** Why it is disabled, and what would enable it. */
  readonly whyDisabled?: (context: CommandContext) => string;
  /** Present for a command that is on or off (`aria-pressed`, in a menu `aria-checked`). */
  readonly isPressed?: (context: CommandContext) => boolean;
  /** One of its group is on and never more: `menuitemradio` in a menu. */
  readonly isChoice?: true;
}

export interface Tab {
  readonly id: string;
  readonly label: () => string;
  /** Left out where the commands are loaded when the citizen comes near (`near.ts`). */
  readonly commands?: readonly Command[];
  /** What has to be said beside the commands, '' when nothing. */
  readonly note?: (context: CommandContext) => string;
}

/** What is seen of a ribbon now. */
export interface View {
  /** The index of the open tab. */
  readonly open: number;
  /** The id of the command that is the Tab stop of each tab's toolbar, by the tab's id. */
  readonly stops: Readonly<Record<string, string>>;
  /** How many commands have room. */
  readonly fit: number;
  /** What came of the last command. */
  readonly said: string;
  /** The voice is speaking: a live region would talk over it, so what is said is only shown. */
  readonly quietly: boolean;
}

/** A ribbon as what it does knows it. */
export interface Ribbon extends LitElement {
  _view: View;
  readonly _tabs: readonly Tab[];
  /** Null until the page's state is known. */
  readonly _context: CommandContext | null;
}

/** Neighbours of one group together, in order. */
export function groupsOf(commands: readonly Command[]): readonly (readonly Command[])[] {
  const groups: Command[][] = [];
  for (const command of commands) {
    const last = groups.at(-1);
    if (last && last[0]?.group === command.group) last.push(command);
    else groups.push([command]);
  }
  return groups;
}
