import { msg } from '@lit/localize';
import { arrive, headingsIn, type Arrival } from '../src/navigation/index.ts';
import { noteArrival, noteLeaving, placeFrom, placeLeft } from './trail.ts';

const MAIN = 'main, [role=main]';

/** Tells the citizen what came of it where the page itself does not show it. */
type Say = (text: string) => void;

/** Goes to a place of the page, by the one verified arrival, and keeps in mind the way back. */
export async function move(page: Document, target: Element | string): Promise<Arrival> {
  noteLeaving(page);
  const arrival = await arrive(target);
  if ('at' in arrival) noteArrival(page, arrival.at);
  return arrival;
}

/** Goes to a place of the page; says so where there is none. */
export async function goTo(
  page: Document,
  target: Element | string | null | undefined,
  missing: string,
  say: Say,
): Promise<void> {
  const arrival = target && (await move(page, target));
  if (!arrival || arrival.kind === 'missing') say(missing);
}

export const goToMain = (page: Document, say: Say): Promise<void> =>
  goTo(page, page.querySelector(MAIN), msg('Trang này không có nội dung chính.'), say);

export const goToHeading = (page: Document, direction: 1 | -1, say: Say): Promise<void> =>
  goTo(
    page,
    placeFrom(page, headingsIn(page.querySelector(MAIN) ?? page.body), direction),
    direction > 0
      ? msg('Không còn đề mục nào ở phía sau.')
      : msg('Không còn đề mục nào ở phía trước.'),
    say,
  );

/** Landmarks: banner, navigation, main and so on. What finds them is the outline's, loaded when it is first needed. */
export async function goToLandmark(page: Document, direction: 1 | -1, say: Say): Promise<void> {
  const outline = await import('../src/outline/index.ts').catch(() => null);
  if (!outline) {
    say(msg('Chưa tải được phần này. Hãy kiểm tra kết nối mạng rồi bấm lần nữa.'));
    return;
  }
  await goTo(
    page,
    placeFrom(page, outline.landmarksOf(page), direction),
    direction > 0 ? msg('Không còn vùng nào ở phía sau.') : msg('Không còn vùng nào ở phía trước.'),
    say,
  );
}

/** Where the citizen was before the last move; once more goes there again. */
export const goBack = (page: Document, say: Say): Promise<void> =>
  goTo(page, placeLeft(page), msg('Chưa có chỗ nào để trở lại.'), say);
