import { msg } from '@lit/localize';
import { goBack, goToHeading, goToLandmark, goToMain } from '../moves.ts';
import { moreIcon } from '../more-icons.ts';
import { outlineIcon } from '../outline/icon.ts';
import { openOutline } from '../outline/open.ts';
import { openShortcuts } from '../shortcuts/open.ts';
import type { Command } from './command.ts';
import { ribbonIcon } from './ribbon-icons.ts';

const headings = () => msg('Đề mục');
const landmarks = () => msg('Vùng của trang');

/** Where the citizen can go; focus and reading go along (one verified arrival for all). */
export const moveCommands: readonly Command[] = [
  {
    id: 'main',
    icon: ribbonIcon('main'),
    label: () => msg('Nội dung chính'),
    run: ({ say }) => void goToMain(document, say),
  },
  {
    id: 'previous-heading',
    icon: moreIcon('previousParagraph'),
    label: () => msg('Đề mục trước'),
    group: headings,
    run: ({ say }) => void goToHeading(document, -1, say),
  },
  {
    id: 'next-heading',
    icon: moreIcon('nextParagraph'),
    label: () => msg('Đề mục sau'),
    group: headings,
    run: ({ say }) => void goToHeading(document, 1, say),
  },
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
    run: ({ help, say }) => {
      openShortcuts(document, help).catch(() => {
        if (help) location.assign(help);
        else say(msg('Chưa tải được phần này. Hãy kiểm tra kết nối mạng rồi bấm lần nữa.'));
      });
    },
  },
  {
    id: 'previous-landmark',
    icon: moreIcon('previousHeading'),
    label: () => msg('Vùng trước'),
    group: landmarks,
    run: ({ say }) => void goToLandmark(document, -1, say),
  },
  {
    id: 'next-landmark',
    icon: moreIcon('nextHeading'),
    label: () => msg('Vùng sau'),
    group: landmarks,
    run: ({ say }) => void goToLandmark(document, 1, say),
  },
  {
    id: 'back',
    icon: ribbonIcon('back'),
    label: () => msg('Trở lại chỗ cũ'),
    run: ({ say }) => void goBack(document, say),
  },
];
