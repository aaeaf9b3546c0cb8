import { msg } from '@lit/localize';
import { icon } from '../icons.ts';
import { isSounding } from '../listening-state.ts';
import type { Command, CommandContext, Tab } from './command.ts';

const isClosed = (context: CommandContext) => context.listening.state.position === 0;

const playing = () => msg('Nghe bài');
const stepping = () => msg('Chuyển câu');
const manner = () => msg('Cách đọc');

type First = 'listen' | 'pause' | 'stop' | 'previous' | 'next' | 'here' | 'rate';

const command = (
  id: First,
  label: () => string,
  group: () => string,
  isDisabled?: Command['isDisabled'],
): Command => ({
  id,
  icon: icon(id === 'listen' ? 'play' : id),
  label,
  group,
  ...(isDisabled ? { isDisabled } : { items: () => [] }),
});

/**
 * The reader's commands, for an article that the page offers through `<tn-reader>`: what is seen of
 * them at first. What they do comes with `listen-commands.ts`.
 */
export const listenTab: Tab = {
  id: 'listen',
  label: () => msg('Nghe'),
  note: ({ listening }) =>
    listening.state.article === null ? msg('Trang này không có bài để nghe.') : '',
  commands: [
    command(
      'listen',
      () => msg('Nghe bài viết'),
      playing,
      ({ listening: { state } }) => state.article === null || isSounding(state),
    ),
    command(
      'pause',
      () => msg('Tạm dừng'),
      playing,
      ({ listening }) => !isSounding(listening.state),
    ),
    command('stop', () => msg('Dừng'), playing, isClosed),
    command('previous', () => msg('Câu trước'), stepping, isClosed),
    command('next', () => msg('Câu sau'), stepping, isClosed),
    command('here', () => msg('Chọn chỗ đọc'), manner),
    command('rate', () => msg('Tốc độ'), manner),
  ],
};
