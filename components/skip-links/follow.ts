import { arrive, type Arrival } from '../../src/navigation/index.ts';

/** What may stand in for a missing target, best first. */
const SUBSTITUTES = ['main', '[role=main]', 'article', 'h1'];

const TEXTS = {
  'missing-text': 'Không tìm thấy nơi mà “{link}” dẫn tới. Hãy bấm phím Tab để đi tiếp.',
  'substitute-text': 'Không tìm thấy nơi mà “{link}” dẫn tới. Đã chuyển đến: {place}.',
  'covered-text': 'Đã chuyển đến: {place}. Hãy đóng phần đang che nơi này để xem.',
} as const;

/** Milliseconds that a target may take to come; a longer wait would feel like a dead link. */
const LATE = 1500;

/**
 * Goes where a skip link leads.
 *
 * @param texts whose attributes may say it in other words
 * @returns what the citizen needs to know, '' where all went well
 */
export async function follow(
  link: Element,
  target: Element | string,
  texts?: Element,
): Promise<string> {
  const arrival = await arrive(target, { wait: LATE, substitutes: SUBSTITUTES });
  if (arrival.kind === 'substitute' || arrival.kind === 'missing') {
    console.warn(
      `<tn-skip-links>: href="${link.getAttribute('href')}" leads nowhere. Give its id to a visible element.`,
    );
  }
  const text = textFor(arrival);
  return text
    ? (texts?.getAttribute(text) ?? TEXTS[text])
        .replace('{link}', nameOf(link))
        .replace('{place}', 'at' in arrival ? nameOf(arrival.at) : '')
    : '';
}

function textFor(arrival: Arrival): keyof typeof TEXTS | null {
  if (arrival.kind === 'missing') return 'missing-text';
  if (arrival.kind === 'substitute') return 'substitute-text';
  return arrival.kind === 'arrived' && arrival.covered ? 'covered-text' : null;
}

function nameOf(element: Element): string {
  const name = element.getAttribute('aria-label') ?? element.textContent;
  return name.replace(/\s+/g, ' ').trim().slice(0, 80);
}
