import { keepDraft } from '../forms/draft.ts';
import { feedbackRules } from '../forms/rules.ts';
import { checkBeforeSending } from '../forms/validate.ts';

const form = document.querySelector<HTMLFormElement>('#bieu-mau-gop-y');
const bar = document.querySelector<HTMLElement>('#ban-nhap');

if (form && bar) {
  checkBeforeSending(form, feedbackRules);
  keepDraft(form, bar);
}
