/**
 * Lets the citizen see what is typed (WCAG 3.3.8). The button keeps its name and tells its state by aria-pressed.
 * The password is covered again when the form is sent, so that browsers never keep it as plain text.
 */
export function offerToShow(input: HTMLInputElement, button: HTMLButtonElement): void {
  const show = (shown: boolean): void => {
    input.type = shown ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(shown));
  };
  show(false);
  button.hidden = false;
  button.addEventListener('click', () => show(input.type === 'password'));
  input.form?.addEventListener('submit', () => show(false));
}
