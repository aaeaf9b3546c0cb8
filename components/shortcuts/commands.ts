import { msg, str } from '@lit/localize';
import type { ShortcutCommand } from '../../src/shortcuts/index.ts';
import { openDisplay } from '../display/open.ts';
import { isSounding } from '../listening-state.ts';
import { mounted } from '../mounted.ts';
import { goBack, goTo, goToHeading, goToLandmark, goToMain } from '../moves.ts';
import { openDialog } from '../open-dialog.ts';
import { openOutline } from '../outline/open.ts';
import type { Command, CommandContext } from '../ribbon/command.ts';
import { displayCommands } from '../ribbon/display-tab.ts';

/** What the commands act on, asked for when one is run. */
type Context = () => CommandContext | null;

/** The groups in the order in which they are listed. */
export const GROUPS: readonly { readonly id: string; readonly label: () => string }[] = [
  { id: 'listen', label: () => msg('Nghe') },
  { id: 'move', label: () => msg('Điều hướng') },
  { id: 'display', label: () => msg('Hiển thị') },
];

/**
 * Everything of ours that a key can be given to, in the order of the list. Where the ribbon has the
 * command, it is the ribbon's.
 */
export function pageCommands(page: Document, context: Context): readonly ShortcutCommand[] {
  const own = (
    group: string,
    id: string,
    label: () => string,
    run: (context: CommandContext) => void,
    moves = false,
  ): ShortcutCommand => ({
    id,
    group,
    label,
    moves,
    run: () => {
      const now = context();
      if (now) run(now);
    },
  });
  const ribbon = (
    group: string,
    commands: readonly Command[],
    ids: readonly string[],
    moves = false,
  ): readonly ShortcutCommand[] =>
    commands
      .filter(({ id }) => ids.includes(id))
      .map((command) =>
        own(
          group,
          command.id,
          command.label,
          (now) => {
            const label = command.label();
            if (command.isDisabled?.(now))
              now.say(msg(str`Lúc này chưa dùng được lệnh “${label}”.`));
            else command.run?.(now);
          },
          moves,
        ),
      );
  const step = (
    id: string,
    label: () => string,
    run: (listening: CommandContext['listening']) => void,
  ): ShortcutCommand =>
    own('listen', id, label, ({ listening, say }) => {
      if (listening.state.position > 0) run(listening);
      else say(msg(str`Lúc này chưa dùng được lệnh “${label()}”.`));
    });

  return [
    own(
      'listen',
      'listen',
      () => msg('Nghe hoặc tạm dừng'),
      ({ listening, say }) => {
        const { state } = listening;
        if (isSounding(state)) listening.pause();
        else if (state.article === null) say(msg('Trang này không có bài để nghe.'));
        else listening.listen();
      },
    ),
    step(
      'stop',
      () => msg('Dừng'),
      (listening) => {
        listening.stop();
      },
    ),
    step(
      'previous',
      () => msg('Câu trước'),
      (listening) => {
        listening.previous('sentence');
      },
    ),
    step(
      'next',
      () => msg('Câu sau'),
      (listening) => {
        listening.next('sentence');
      },
    ),
    step(
      'repeat',
      () => msg('Đọc lại câu'),
      (listening) => {
        listening.repeat();
      },
    ),
    step(
      'previousParagraph',
      () => msg('Đoạn trước'),
      (listening) => {
        listening.previous('paragraph');
      },
    ),
    step(
      'nextParagraph',
      () => msg('Đoạn sau'),
      (listening) => {
        listening.next('paragraph');
      },
    ),
    step(
      'previousHeading',
      () => msg('Mục trước'),
      (listening) => {
        listening.previous('heading');
      },
    ),
    step(
      'nextHeading',
      () => msg('Mục sau'),
      (listening) => {
        listening.next('heading');
      },
    ),
    own(
      'listen',
      'item',
      () => msg('Đọc mục này'),
      ({ listening, page: place, say }) => {
        const target = place.target();
        if (target) listening.listenTo(target);
        else
          say(msg('Hãy chọn vài chữ hoặc chuyển đến một ô, một liên kết, rồi bấm phím lần nữa.'));
      },
    ),
    own(
      'move',
      'main',
      () => msg('Nội dung chính'),
      ({ say }) => void goToMain(page, say),
      true,
    ),
    own(
      'move',
      'previous-heading',
      () => msg('Đề mục trước'),
      ({ say }) => void goToHeading(page, -1, say),
      true,
    ),
    own(
      'move',
      'next-heading',
      () => msg('Đề mục sau'),
      ({ say }) => void goToHeading(page, 1, say),
      true,
    ),
    own(
      'move',
      'previous-landmark',
      () => msg('Vùng trước'),
      ({ say }) => void goToLandmark(page, -1, say),
      true,
    ),
    own(
      'move',
      'next-landmark',
      () => msg('Vùng sau'),
      ({ say }) => void goToLandmark(page, 1, say),
      true,
    ),
    own(
      'move',
      'back',
      () => msg('Trở lại chỗ cũ'),
      ({ say }) => void goBack(page, say),
      true,
    ),
    own(
      'move',
      'outline',
      () => msg('Mục lục trang'),
      ({ say }) => {
        showOutline(page, say);
      },
      true,
    ),
    own(
      'move',
      'ribbon',
      () => msg('Dải lệnh'),
      ({ say }) => {
        void goToRibbon(page, say);
      },
      true,
    ),
    ...ribbon('display', displayCommands, ['larger', 'smaller']),
    own(
      'display',
      'ruler',
      () => msg('Thước đọc'),
      ({ settings }) => {
        settings.set('ruler', settings.get('ruler') === 'on' ? 'off' : 'on');
      },
    ),
    own(
      'display',
      'display',
      () => msg('Tùy chỉnh hiển thị'),
      () => {
        openDisplay(page).catch(() => undefined);
      },
    ),
    own(
      'display',
      'shortcuts',
      () => msg('Trợ giúp phím tắt'),
      () => {
        void openDialog(page, 'tn-shortcuts', Promise.resolve());
      },
    ),
  ];
}

/** Another element of the page may offer an outline instead of ours: it answers the event by calling it off. */
function showOutline(page: Document, say: (text: string) => void): void {
  if (!page.dispatchEvent(new Event('tro-nang:outline', { cancelable: true }))) return;
  openOutline().catch(() => {
    say(msg('Chưa tải được mục lục. Hãy kiểm tra kết nối mạng rồi bấm lại.'));
  });
}

const goToRibbon = (page: Document, say: (text: string) => void): Promise<void> =>
  goTo(
    page,
    mounted(page, 'tn-ribbon')?.shadowRoot?.querySelector('[role=tab][tabindex="0"]'),
    msg('Trang này không có dải lệnh.'),
    say,
  );
