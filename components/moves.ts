import { msg } from '@lit/localize';
import { arrive, headingFrom } from '../src/navigation/index.ts';

/** Tells the citizen what came of it where the page itself does not show it. */
type Say = (text: string) => void;

/** Goes to a place of the page, by the one verified arrival; says so where there is none. */
export async function goTo(
  target: Element | string | null | undefined,
  missing: string,
  say: Say,
): Promise<void> {
  const arrival = target && (await arrive(target));
  if (!arrival || arrival.kind === 'missing') say(missing);
}

export const goToMain = (page: Document, say: Say): Promise<void> =>
  goTo(page.querySelector('main, [role=main]'), msg('Trang này không có nội dung chính.'), say);

export const goToHeading = (page: Document, direction: 1 | -1, say: Say): Promise<void> =>
  goTo(
    headingFrom(page, direction),
    direction > 0
      ? msg('Không còn đề mục nào ở phía sau.')
      : msg('Không còn đề mục nào ở phía trước.'),
    say,
  );
