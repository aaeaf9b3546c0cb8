/**
 * Keeps what is typed for this visit only: commune computers are shared, so the draft lives in sessionStorage
 * and is gone with the tab. Where storage is refused or full, the form works as without a draft.
 */

const KEY = 'tro-nang:ban-nhap-gop-y';

const TEXTS = {
  restored:
    'Đã khôi phục nội dung quý vị đang viết dở. Dùng máy chung, xin xóa bản nháp nếu không gửi nữa.',
  deleted: 'Đã xóa bản nháp. Các ô đã để trống.',
  refused: 'Trình duyệt không cho giữ bản nháp. Xin gửi trước khi đóng hoặc tải lại trang.',
} as const;

type Draft = Record<string, string>;
type TextControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const controlsOf = (form: HTMLFormElement): TextControl[] => [
  ...form.querySelectorAll<TextControl>('input[name], select[name], textarea[name]'),
];

function parseDraft(text: string | null): Draft {
  const value: unknown = JSON.parse(text ?? '{}');
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

/** The kept draft; empty when there is none, undefined when storage is refused. */
function readDraft(): Draft | undefined {
  try {
    return parseDraft(sessionStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

/** True when the draft is safely kept. */
function writeDraft(form: HTMLFormElement): boolean {
  const filled = controlsOf(form).filter((control) => control.value !== '');
  const draft = Object.fromEntries(filled.map((control) => [control.name, control.value]));
  try {
    sessionStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the draft: it was sent, or the citizen said so. */
export function deleteDraft(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Storage is refused: nothing was kept.
  }
}

const isEmpty = (draft: Draft): boolean => Object.keys(draft).length === 0;

/** Puts the draft into the fields that stand empty: what the server sent back is newer. */
function fill(form: HTMLFormElement, draft: Draft): void {
  for (const control of controlsOf(form)) {
    const kept = draft[control.name];
    if (control.value === '' && kept) control.value = kept;
  }
}

function clear(form: HTMLFormElement): void {
  for (const control of controlsOf(form)) control.value = '';
}

/**
 * Keeps a draft of `form` and tells about it in `bar`: a note, a status that answers, and the button "Xóa bản nháp".
 * Only the answer to the button is a live region; what the citizen did not ask for stays plain text.
 */
export function keepDraft(form: HTMLFormElement, bar: HTMLElement): void {
  const note = bar.querySelector('.draft-note');
  const status = bar.querySelector('[role=status]');
  const button = bar.querySelector('button');
  if (!note || !status || !button) return;

  const promise = note.textContent;
  const draft = readDraft();
  if (!draft) note.textContent = TEXTS.refused;
  else if (!isEmpty(draft)) note.textContent = TEXTS.restored;
  if (draft) fill(form, draft);
  bar.dataset['ready'] = '';

  form.addEventListener('input', () => {
    status.textContent = '';
    if (!writeDraft(form)) note.textContent = TEXTS.refused;
  });
  button.addEventListener('click', () => {
    if (!confirm('Xóa mọi nội dung quý vị đã viết trong biểu mẫu này?')) return;
    deleteDraft();
    clear(form);
    note.textContent = promise;
    status.textContent = TEXTS.deleted;
  });
  // Back from the thank-you page by the back/forward cache: the next person must not find what was sent.
  addEventListener('pageshow', (event) => {
    const kept = readDraft();
    if (event.persisted && kept && isEmpty(kept)) clear(form);
  });
}
