import { msg } from '@lit/localize';
import { icon } from '../icons.ts';
import { isSounding } from '../listening-state.ts';
import type { Command, CommandContext, Tab } from './command.ts';

const isClosed = (context: CommandContext) => context.listening.state.position === 0;

/** A command that asks nothing but that an article is open. */
const step = (id: 'stop' | 'previous' | 'next', label: () => string): Command => ({
  id,
  icon: icon(id),
  label,
  run: ({ listening }) => {
    listening[id]('sentence');
  },
  isDisabled: isClosed,
});

/** The reader's commands, for an article that the page offers through `<tn-reader>`. */
export const listenTab: Tab = {
  id: 'listen',
  label: () => msg('Nghe'),
  note: ({ listening }) =>
    listening.state.article === null ? msg('Trang này không có bài để nghe.') : '',
  commands: [
    {
      id: 'listen',
      icon: icon('play'),
      label: () => msg('Nghe bài viết'),
      run: ({ listening }) => {
        listening.listen();
      },
      isDisabled: (context) =>
        context.listening.state.article === null || isSounding(context.listening.state),
    },
    {
      id: 'pause',
      icon: icon('pause'),
      label: () => msg('Tạm dừng'),
      run: ({ listening }) => {
        listening.pause();
      },
      isDisabled: (context) => !isSounding(context.listening.state),
    },
    step('stop', () => msg('Dừng')),
    {
      id: 'here',
      icon: icon('here'),
      label: () => msg('Đọc từ đây'),
      run: ({ listening, page, say }) => {
        const point = page.point();
        if (point) listening.listenFrom(point);
        else say(msg('Hãy bấm vào một chỗ trong bài hoặc chọn vài chữ, rồi bấm “Đọc từ đây”.'));
      },
      isDisabled: (context) => context.listening.state.article === null,
    },
    {
      id: 'item',
      icon: icon('item'),
      label: () => msg('Đọc mục này'),
      run: ({ listening, page, say }) => {
        const target = page.target();
        if (target) listening.listenTo(target);
        else
          say(msg('Hãy chọn vài chữ hoặc chuyển đến một ô, một liên kết, rồi bấm “Đọc mục này”.'));
      },
    },
    step('previous', () => msg('Câu trước')),
    step('next', () => msg('Câu sau')),
  ],
};
