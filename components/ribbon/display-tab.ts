import { msg, str } from '@lit/localize';
import {
  DISPLAY,
  TEXT_SIZES,
  type SettingName,
  type Settings,
  type SettingValues,
} from '../../src/settings/index.ts';
import { openDisplay } from '../display/open.ts';
import { moreIcon } from '../more-icons.ts';
import type { Command, CommandContext } from './command.ts';
import { ribbonIcon } from './ribbon-icons.ts';

type TextSize = SettingValues['textSize'];
/** The contrasts that are chosen most; all are in the display dialog. */
const CONTRASTS = ['dark', 'high'] as const;
type Contrast = (typeof CONTRASTS)[number];
const SPACINGS = ['lineSpacing', 'letterSpacing', 'wordSpacing'] as const;
/** What “Đặt lại” resets: all that is seen. */
const OWN = Object.keys(DISPLAY) as SettingName[];

/** The size `step` places further on, undefined at either end. */
function sizeFrom({ settings }: CommandContext, step: 1 | -1): TextSize | undefined {
  return TEXT_SIZES[TEXT_SIZES.indexOf(settings.get('textSize')) + step];
}

const sizes = () => msg('Cỡ chữ');
const backgrounds = () => msg('Màu nền');

const size = (
  id: string,
  icon: Command['icon'],
  step: 1 | -1,
  label: () => string,
  whyDisabled: () => string,
): Command => ({
  id,
  icon,
  label,
  group: sizes,
  run: (context) => {
    const next = sizeFrom(context, step);
    if (next === undefined) return;
    context.settings.set('textSize', next);
    context.say(msg(str`Cỡ chữ ${next} %.`));
  },
  isDisabled: (context) => sizeFrom(context, step) === undefined,
  whyDisabled,
});

const CONTRAST_ICONS: Record<Contrast, Command['icon']> = {
  dark: ribbonIcon('dark'),
  high: ribbonIcon('contrast'),
};
const contrastLabel = (value: Contrast): string =>
  ({ dark: msg('Nền tối'), high: msg('Tương phản cao') })[value];

const contrast = (value: Contrast): Command => ({
  id: `contrast-${value}`,
  icon: CONTRAST_ICONS[value],
  label: () => contrastLabel(value),
  group: backgrounds,
  run: ({ settings }) => {
    settings.set('contrast', settings.get('contrast') === value ? 'normal' : value);
  },
  isPressed: ({ settings }) => settings.get('contrast') === value,
});

const isSpaced = (settings: Settings): boolean =>
  SPACINGS.every((name) => settings.get(name) !== 'normal');

/** How the page looks; it is the page's own style sheets that answer (`data-tn-…` on the root). */
export const displayCommands: readonly Command[] = [
  size(
    'larger',
    ribbonIcon('larger'),
    1,
    () => msg('Chữ to hơn'),
    () => msg('Chữ đã to nhất.'),
  ),
  size(
    'smaller',
    ribbonIcon('smaller'),
    -1,
    () => msg('Chữ nhỏ hơn'),
    () => msg('Chữ đang ở cỡ nhỏ nhất, là cỡ của trang.'),
  ),
  {
    id: 'spacing',
    icon: ribbonIcon('spacing'),
    label: () => msg('Giãn cách'),
    run: ({ settings }) => {
      const next = isSpaced(settings) ? 'normal' : 'wide';
      for (const name of SPACINGS) settings.set(name, next);
    },
    isPressed: ({ settings }) => isSpaced(settings),
  },
  ...CONTRASTS.map(contrast),
  {
    id: 'display',
    icon: moreIcon('settings'),
    label: () => msg('Tùy chỉnh'),
    run: ({ say }) => {
      openDisplay(document).catch(() => {
        say(msg('Chưa tải được phần này. Hãy kiểm tra kết nối mạng rồi bấm lần nữa.'));
      });
    },
  },
  {
    id: 'reset',
    icon: ribbonIcon('reset'),
    label: () => msg('Đặt lại'),
    run: ({ settings, say }) => {
      settings.reset(...OWN);
      say(msg('Đã đặt lại cách hiển thị ban đầu.'));
    },
  },
];
