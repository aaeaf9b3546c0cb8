import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import {
  endpointOf,
  EndpointError,
  MEASURES,
  reportOf,
  sendFigures,
  Vitals,
  watchFirstSpeech,
  watchSkipLinks,
  type Figure,
  type Measure,
  type Rating,
} from '../../src/vitals/index.ts';
import { define } from '../define.ts';
import { Shared } from '../shared.ts';
import { tokenStyles } from '../tokens.styles.ts';
import { limitsText, measureText, ratingText, valueText } from './texts.ts';
import { vitalsStyles } from './vitals.styles.ts';

/** A circle, a triangle, a square: told apart without their colours (WCAG 1.4.1). */
const SHAPES: Readonly<Record<Rating, TemplateResult>> = {
  good: svg`<circle cx="8" cy="8" r="7" />`,
  fair: svg`<path d="M8 1 15.5 15H.5Z" />`,
  poor: svg`<path d="M1 1h14v14H1Z" />`,
};

/**
 * How fast this page was for whoever looks at it now, for webmasters: a table of the Web Vitals with the elements that
 * they are owed to, of the first sound of the reader and of the arrival of skip links. With an endpoint of the portal's
 * own, the figures are sent there when the page is left, without anything that tells one citizen from another.
 *
 * @element tn-vitals
 * @attr endpoint - where the figures are sent when the page is left, an address of the same origin; left out, nothing is sent
 * @csspart table - the table
 * @csspart rating - the word for how good a figure is, with its shape
 */
export class TnVitals extends LitElement {
  static override styles = [tokenStyles, vitalsStyles];

  static override properties = { endpoint: {}, _notLoaded: { state: true } };

  endpoint = '';

  private _notLoaded = false;

  readonly #shared = new Shared(this);
  readonly #vitals = new Vitals();
  #started = false;
  /** The endpoint, where it is one that may be sent to. */
  #address: string | null = null;
  #sent = '';
  #stopSkipLinks: (() => void) | null = null;
  #stopSpeech: (() => void) | null = null;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
    this.#vitals.addEventListener('change', () => {
      this.requestUpdate();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What stands here is no part of an article.
    this.setAttribute('data-tn-skip', '');
    this.#stopSkipLinks = watchSkipLinks(this.ownerDocument, (value, href) => {
      this.#takeWorst('skip', value, href);
    });
    this.ownerDocument.addEventListener('visibilitychange', this.#onHidden);
    this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopSkipLinks?.();
    this.#stopSpeech?.();
    this.#stopSpeech = null;
    this.ownerDocument.removeEventListener('visibilitychange', this.#onHidden);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { listening } = this.#shared;
    if (listening && this.isConnected)
      this.#stopSpeech ??= watchFirstSpeech(this.ownerDocument, listening, (value) => {
        this.#vitals.record('speech', value);
      });
    if (changed.has('endpoint')) this.#address = this.#checkedEndpoint();
  }

  protected override render(): TemplateResult {
    return html`
      <div class="scroll" role="region" aria-labelledby="caption" tabindex="0">
        <table part="table">
          <caption id="caption">
            ${msg('Trang này nhanh chậm ra sao trên máy đang xem')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${msg('Đo gì')}</th>
              <th scope="col">${msg('Kết quả')}</th>
              <th scope="col">${msg('Đánh giá')}</th>
              <th scope="col">${msg('Ngưỡng')}</th>
              <th scope="col">${msg('Do phần tử')}</th>
            </tr>
          </thead>
          <tbody>
            ${MEASURES.map((measure) => this.#row(measure))}
          </tbody>
        </table>
      </div>
      ${this.#trouble()}
      <p class="note">
        ${
          this.#address
            ? msg(
                'Khi rời trang, các số này được gửi về chính cổng này; không kèm gì nhận ra được người dùng.',
              )
            : msg('Các số này chỉ hiện ở đây, không gửi đi đâu.')
        }
      </p>
    `;
  }

  #row(measure: Measure): TemplateResult {
    const { name, meaning, awaited } = measureText(measure);
    const figure = this.#vitals.figures.find((one) => one.measure === measure);
    return html`<tr>
      <th scope="row">${name}<span class="meaning">${meaning}</span></th>
      ${
        figure
          ? html`<td class="value">${valueText(measure, figure.value)}</td>
              <td>${this.#rating(figure)}</td>`
          : html`<td class="awaited" colspan="2">${msg('Chưa có.')} ${awaited}</td>`
      }
      <td>${limitsText(measure)}</td>
      <td>${figure?.element ? html`<code>${figure.element}</code>` : '–'}</td>
    </tr>`;
  }

  #rating({ rating }: Figure): TemplateResult {
    return html`<span class="rating ${rating}" part="rating"
      ><svg viewBox="0 0 16 16" aria-hidden="true">${SHAPES[rating]}</svg
      >${ratingText(rating)}</span
    >`;
  }

  #trouble(): TemplateResult | typeof nothing {
    if (this._notLoaded)
      return html`<p class="failed">
        ${msg('Chưa tải được phần đo tốc độ. Hãy kiểm tra kết nối mạng rồi tải lại trang.')}
      </p>`;
    if (this.endpoint && !this.#address)
      return html`<p class="failed">
        ${msg('Thuộc tính endpoint trỏ ra ngoài cổng này nên không gửi gì. Hãy ghi một địa chỉ của chính cổng, ví dụ /do-luong.')}
      </p>`;
    return nothing;
  }

  #start(): void {
    if (this.#started) return;
    this.#started = true;
    this.#vitals.start().catch(() => {
      this._notLoaded = true;
    });
  }

  #takeWorst(measure: Measure, value: number, element: string): void {
    const before = this.#vitals.figures.find((one) => one.measure === measure);
    if (!before || value > before.value) this.#vitals.record(measure, value, element);
  }

  /** Null where there is none, or where it leads out of the portal, which the console is told. */
  #checkedEndpoint(): string | null {
    if (!this.endpoint) return null;
    try {
      return endpointOf(this.endpoint, this.ownerDocument);
    } catch (error) {
      if (!(error instanceof EndpointError)) throw error;
      console.warn(error.message);
      return null;
    }
  }

  /** The last moment that browsers vouch for; again only where something came since. */
  readonly #onHidden = (): void => {
    if (this.ownerDocument.visibilityState !== 'hidden') return;
    const { figures } = this.#vitals;
    if (this.#address === null || figures.length === 0) return;
    const report = reportOf(this.ownerDocument, figures);
    const text = JSON.stringify(report);
    if (text !== this.#sent && sendFigures(this.#address, report)) this.#sent = text;
  };
}

define('tn-vitals', TnVitals);

declare global {
  interface HTMLElementTagNameMap {
    'tn-vitals': TnVitals;
  }
}
