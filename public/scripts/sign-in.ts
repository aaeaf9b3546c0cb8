import { offerToShow } from '../forms/show-password.ts';
import { signInRules } from '../forms/rules.ts';
import { checkBeforeSending } from '../forms/validate.ts';

const form = document.querySelector<HTMLFormElement>('#bieu-mau-dang-nhap');
const password = document.querySelector<HTMLInputElement>('#mat-khau');
const button = document.querySelector<HTMLButtonElement>('#hien-mat-khau');

if (form && password && button) {
  checkBeforeSending(form, signInRules);
  offerToShow(password, button);
}
