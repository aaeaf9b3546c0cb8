import { msg } from '@lit/localize';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { loadExploration, type FormulaPart } from '../../src/math/index.ts';
import { isPlainKey } from '../../src/navigation/index.ts';
import { Overlay } from '../overlay/overlay.ts';
import { statusText } from '../reader/texts.ts';
import type { Shared } from '../shared.ts';
import { scrollInto } from './frame.ts';
import { Branch, moved } from './branches.ts';

/** The element that shows the tree. */
type Host = LitElement & { close(): void };

/** Takes the formulas of an element apart; null where there are none. @throws TypeError where that cannot be loaded */
export async function explore(
  host: Host,
  target: Element,
  shared: Shared,
): Promise<Exploration | null> {
  const formulas = await (await loadExploration())(target);
  return formulas.length > 0 ? new Exploration(host, formulas, shared) : null;
}

/** The open tree of an explorer: where in it the citizen is, and what is lit and said. */
export class Exploration {
  readonly #host: Host;
  readonly #shared: Shared;
  readonly #overlay: Overlay;
  readonly #roots: readonly Branch[];
  #current: Branch;
  /** Each part that gets the focus is said by the voice. */
  #speaks = false;

  constructor(host: Host, formulas: readonly FormulaPart[], shared: Shared) {
    this.#host = host;
    this.#shared = shared;
    this.#overlay = new Overlay(host.ownerDocument);
    this.#roots = formulas.map((part) => new Branch(part, null));
    this.#current = this.#roots[0] as Branch;
    this.#current.isOpen = this.#roots.length === 1;
  }

  /** Puts focus on the part where the citizen is. */
  focus(): void {
    this.#item(this.#current)?.focus();
  }

  /** Takes away what is lit; the voice falls silent where it was saying a part. */
  end(): void {
    this.#light(null);
    const { listening } = this.#shared;
    if (this.#speaks && listening?.state.isItem) listening.stop();
  }

  render(): TemplateResult {
    const state = this.#shared.listening?.state;
    return html`
      <div part="panel" class="panel" data-tn-skip @click=${this.#onClick} @keydown=${this.#onKey}>
        <p class="hint" id="hint">
          ${msg('Phím mũi tên để đi giữa các phần, Enter để nghe phần đang chọn, Esc để đóng.')}
        </p>
        <ul
          part="tree"
          role="tree"
          lang="vi"
          aria-label=${msg('Các phần của công thức')}
          aria-describedby="hint"
          @focusin=${this.#onFocus}
          @focusout=${this.#onLeave}
        >
          ${this.#roots.map((branch) => this.#branch(branch))}
        </ul>
        <p class="buttons">
          <button
            part="button"
            type="button"
            aria-pressed=${this.#speaks}
            @click=${() => {
              this.#toggleVoice();
            }}
          >
            ${msg('Đọc thành tiếng khi chuyển phần')}
          </button>
          <button
            part="button"
            type="button"
            @click=${() => {
              this.#host.close();
            }}
          >
            ${msg('Đóng')}
          </button>
        </p>
        <p class="told">${state?.phase === 'trouble' ? statusText(state) : ''}</p>
      </div>
    `;
  }

  /** The parts of a part are a group: of a flat tree Orca 43 takes a row that goes for the one that has the focus. */
  #branch(branch: Branch): TemplateResult {
    const { part, id, isOpen, level, branches } = branch;
    const siblings = branch.around?.branches ?? this.#roots;
    const isCurrent = branch === this.#current;
    return html`<li role="none">
      <div
        role="treeitem"
        id=${id}
        class="row"
        aria-label=${[part.name, part.words].filter(Boolean).join(', ')}
        aria-level=${level}
        aria-setsize=${siblings.length}
        aria-posinset=${siblings.indexOf(branch) + 1}
        aria-expanded=${ifDefined(part.parts.length > 0 ? isOpen : undefined)}
        aria-selected=${isCurrent}
        tabindex=${isCurrent ? 0 : -1}
        .branch=${branch}
      >
        ${Array.from({ length: level - 1 }, () => html`<span class="indent"></span>`)}
        <span class="mark"></span>
        <span class="words"
          >${part.name ? html`<span class="name">${part.name}, </span>` : nothing}<span
            data-tn-words
            >${part.words}</span
          ></span
        >
      </div>
      ${
        isOpen
          ? html`<ul role="group">
              ${branches.map((inner) => this.#branch(inner))}
            </ul>`
          : nothing
      }
    </li>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!isPlainKey(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.#host.close();
      return;
    }
    if (!branchOf(event)) return;
    const next = moved(event.key, this.#current, this.#roots);
    if (!next && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (next) this.#go(next);
    else this.#say();
  };

  readonly #onClick = (event: Event): void => {
    const branch = branchOf(event);
    if (!branch) return;
    branch.isOpen = !branch.isOpen;
    this.#go(branch);
  };

  readonly #onFocus = (event: Event): void => {
    const branch = branchOf(event);
    if (branch) this.#light(branch);
  };

  readonly #onLeave = (): void => {
    this.#light(null);
  };

  #go(branch: Branch): void {
    const isNew = branch !== this.#current;
    this.#current = branch;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.focus();
      if (isNew && this.#speaks) this.#say();
    });
  }

  #toggleVoice(): void {
    this.#speaks = !this.#speaks;
    this.#host.requestUpdate();
    if (this.#speaks) this.#say();
    else this.#shared.listening?.stop();
  }

  #say(): void {
    const words = this.#host.renderRoot.querySelector(`#${this.#current.id} .words`);
    if (words) this.#shared.listening?.listenTo(words);
  }

  /** Lights a part as the voice lights what it says: within its formula, which is lit too. */
  #light(branch: Branch | null): void {
    const range = branch && rangeOf(branch.part);
    this.#overlay.light('tn-sentence', branch && rangeOf(branch.root.part));
    this.#overlay.light('tn-word', range);
    const frame = this.#host.renderRoot.querySelector('.frame');
    if (frame && range) scrollInto(frame, range.getBoundingClientRect());
  }

  #item(branch: Branch): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`#${branch.id}`);
  }
}

/** The branch of the tree on whose row something happens. */
function branchOf(event: Event): Branch | undefined {
  const item = event.target instanceof Element ? event.target.closest('[role=treeitem]') : null;
  return (item as (Element & { readonly branch?: Branch }) | null)?.branch;
}

function rangeOf({ edges: [first, last] }: FormulaPart): Range {
  const range = first.ownerDocument.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range;
}
