import { msg, str } from '@lit/localize';
import type { Command, CommandContext } from './command.ts';
import { listenTab } from './listen-tab.ts';

const noArticle = () => msg('Trang này không có bài để nghe.');
const nothingRead = () => msg('Chưa nghe bài nào. Hãy bấm “Nghe bài viết” trước.');

/** Why a command of the toolbar cannot be used now. */
const REASONS: Readonly<Record<string, (context: CommandContext) => string>> = {
  listen: ({ listening }) =>
    listening.state.article === null ? noArticle() : msg('Bài viết đang được đọc.'),
  pause: ({ listening }) =>
    listening.state.position === 0 ? nothingRead() : msg('Giọng đọc đang nghỉ.'),
  stop: nothingRead,
  previous: nothingRead,
  next: nothingRead,
};

const selection = ({ page }: CommandContext): Range | null => {
  const target = page.target();
  return target instanceof Range ? target : null;
};

/** What can be read besides the whole article. */
const PLACES: readonly Command[] = [
  {
    id: 'from-here',
    label: () => msg('Đọc từ đây'),
    run: ({ listening, page, say }) => {
      const point = page.point();
      if (point) listening.listenFrom(point);
      else say(msg('Hãy bấm vào một chỗ trong bài hoặc chọn vài chữ, rồi bấm “Đọc từ đây”.'));
    },
    isDisabled: ({ listening }) => listening.state.article === null,
    whyDisabled: noArticle,
  },
  {
    id: 'item',
    label: () => msg('Đọc mục này'),
    run: ({ listening, page, say }) => {
      const target = page.target();
      if (target) listening.listenTo(target);
      else say(msg('Hãy chọn vài chữ hoặc chuyển đến một ô, một liên kết, rồi bấm “Đọc mục này”.'));
    },
  },
  {
    id: 'selection',
    label: () => msg('Đọc phần đã chọn'),
    run: (context) => {
      const range = selection(context);
      if (range) context.listening.listenTo(range);
    },
    isDisabled: (context) => selection(context) === null,
    whyDisabled: () => msg('Chưa chọn chữ nào trên trang.'),
  },
];

const RATES = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

/** "1,5 lần": Vietnamese writes a decimal comma. */
const timesText = (rate: number): string => {
  const times = String(rate).replace('.', ',');
  return rate === 1 ? msg('Bình thường') : msg(str`${times} lần`);
};

const MENUS: Readonly<Record<string, readonly Command[]>> = {
  here: PLACES,
  rate: RATES.map((rate) => ({
    id: `rate-${rate}`,
    label: () => timesText(rate),
    run: ({ settings }) => {
      settings.set('rate', rate);
    },
    isPressed: ({ settings }) => settings.get('rate') === rate,
    isChoice: true,
  })),
};

const RUN: Readonly<Record<string, Command['run']>> = {
  listen: ({ listening }) => {
    listening.listen();
  },
  pause: ({ listening }) => {
    listening.pause();
  },
  stop: ({ listening }) => {
    listening.stop();
  },
  previous: ({ listening }) => {
    listening.previous('sentence');
  },
  next: ({ listening }) => {
    listening.next('sentence');
  },
};

/** The commands that are seen at once, with what they do, their menus and why they are disabled. */
export const listenCommands: readonly Command[] = (listenTab.commands ?? []).map((command) => {
  const { id } = command;
  const [run, items, whyDisabled] = [RUN[id], MENUS[id], REASONS[id]];
  return {
    ...command,
    ...(run && { run }),
    ...(items && { items: () => items }),
    ...(whyDisabled && { whyDisabled }),
  };
});
