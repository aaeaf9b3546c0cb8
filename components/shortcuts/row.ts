import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Chord, ShortcutCommand } from '../../src/shortcuts/index.ts';
import { warningsOf, type Asking, type Taken } from './asking.ts';
import { keysOf } from './texts.ts';

/** A command in the list, and what can be done with its key. */
export interface Row extends Taken {
  readonly command: ShortcutCommand;
  readonly chord: Chord | null;
  /** Set while a key is being chosen for this command. */
  readonly asking: Asking | null;
  readonly ask: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly use: (chord: Chord) => void;
  readonly remove: () => void;
  readonly callOff: () => void;
  readonly onLeave: (event: FocusEvent) => void;
}

export function renderRow(row: Row): TemplateResult {
  const { asking } = row;
  const chord = asking?.wanted ?? row.chord;
  const warnings = chord === null || (asking && !asking.wanted) ? [] : warningsOf(chord, row);
  return html`
    <li ?data-asking=${asking} @focusout=${asking ? row.onLeave : nothing}>
      <span class="name">${row.command.label()}</span>
      ${asking && !asking.wanted ? field(row, asking) : html`<span class="key">${keys(chord)}</span>`}
      <span class="choices">${asking ? askingButtons(row, asking) : restingButtons(row)}</span>
      ${warnings.length > 0 ? html`<p class="warning">${warnings.join(' ')}</p>` : nothing}
    </li>
  `;
}

/** A field, since screen readers then hand keys to the page instead of using them. */
const field = ({ command, onKey }: Row, { held }: Asking): TemplateResult => {
  const label = command.label();
  return html`<input
    class="capture"
    type="text"
    autocomplete="off"
    spellcheck="false"
    aria-label=${msg(str`Bấm phím cho “${label}”`)}
    placeholder=${msg('Bấm phím…')}
    .value=${held}
    @keydown=${onKey}
    @keyup=${onKey}
    @input=${empty}
  />`;
};

/** Nothing is written here: what an input method sends without a key of its own is dropped. */
const empty = ({ target }: Event): void => {
  (target as HTMLInputElement).value = '';
};

const keys = (chord: Chord | null): TemplateResult =>
  chord === null
    ? html`<span class="none">${msg('chưa đặt')}</span>`
    : html`${keysOf(chord).map(
        ({ printed, said }, index) =>
          html`${index > 0 ? ' + ' : ''}<kbd
              >${
                printed === said
                  ? printed
                  : html`<span aria-hidden="true">${printed}</span
                      ><span class="said-only">${said}</span>`
              }</kbd
            >`,
      )}`;

function restingButtons({ command, chord, ask, remove }: Row): TemplateResult {
  const text = chord === null ? msg('Đặt phím') : msg('Đổi phím');
  return html`
    ${button(text, command, ask, `set-${command.id}`)}
    ${chord === null ? nothing : button(msg('Bỏ phím'), command, remove)}
  `;
}

function askingButtons({ command, use, ask, callOff }: Row, { wanted }: Asking): TemplateResult {
  return html`
    ${
      wanted === null
        ? nothing
        : html`${button(msg('Chọn phím khác'), command, ask, NO_ID, 'other')}
          ${button(msg('Vẫn dùng phím này'), command, () => {
            use(wanted);
          })}`
    }
    ${button(msg('Thôi'), command, callOff)}
  `;
}

/** No attribute; templates are checked against the attribute's type. */
const NO_ID = nothing as unknown as string;

/** The name of the command makes equal buttons different for those who hear them one by one. */
const button = (
  text: string,
  { label }: ShortcutCommand,
  onClick: () => void,
  id = NO_ID,
  kind = '',
): TemplateResult =>
  html`<button
    id=${id}
    part="button"
    class=${kind}
    type="button"
    aria-label="${text}: ${label()}"
    @click=${onClick}
  >
    ${text}
  </button>`;
