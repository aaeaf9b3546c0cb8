import { msg } from '@lit/localize';
import { arrive, headingFrom } from '../../src/navigation/index.ts';
import { moreIcon } from '../more-icons.ts';
import { outlineIcon } from '../outline/icon.ts';
import { openOutline } from '../outline/open.ts';
import type { Command, CommandContext } from './command.ts';
import { ribbonIcon } from './ribbon-icons.ts';

async function goTo(
  target: Element | string | null,
  missing: string,
  { say }: CommandContext,
): Promise<void> {
  const arrival = target && (await arrive(target));
  if (!arrival || arrival.kind === 'missing') say(missing);
}

const headings = () => msg('Đề mục');

const heading = (
  id: string,
  icon: Command['icon'],
  direction: 1 | -1,
  label: () => string,
  none: () => string,
): Command => ({
  id,
  icon,
  label,
  group: headings,
  run: (context) => void goTo(headingFrom(document, direction), none(), context),
});

/** Where the citizen can go; focus and reading go along (one verified arrival for all). */
export const moveCommands: readonly Command[] = [
  {
    id: 'main',
    icon: ribbonIcon('main'),
    label: () => msg('Nội dung chính'),
    run: (context) => {
      const main = document.querySelector('main, [role=main]');
      void goTo(main, msg('Trang này không có nội dung chính.'), context);
    },
  },
  heading(
    'previous-heading',
    moreIcon('previousParagraph'),
    -1,
    () => msg('Đề mục trước'),
    () => msg('Không còn đề mục nào ở phía trước.'),
  ),
  heading(
    'next-heading',
    moreIcon('nextParagraph'),
    1,
    () => msg('Đề mục sau'),
    () => msg('Không còn đề mục nào ở phía sau.'),
  ),
  {
    id: 'outline',
    icon: outlineIcon,
    label: () => msg('Mục lục trang'),
    group: headings,
    run: ({ say }) => {
      openOutline().catch(() => {
        say(msg('Chưa tải được mục lục. Hãy kiểm tra kết nối mạng rồi bấm lại.'));
      });
    },
  },
  {
    id: 'help',
    icon: ribbonIcon('help'),
    label: () => msg('Trợ giúp phím tắt'),
    // A button as the other commands are: with a link in a shadow root axe no longer takes the page's skip links for such.
    run: ({ help }) => {
      location.assign(help);
    },
  },
];
