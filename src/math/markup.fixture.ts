/** The math element of some markup, as a page would have it. */
export function mathOf(markup: string): Element {
  const page = document.createElement('div');
  page.append(document.createRange().createContextualFragment(markup));
  return page.querySelector('math') ?? page;
}

/** Words and pauses: letters of Latin script, spaces and commas. */
export const SPEECH = /^[\p{Script=Latin}\p{M}\s,]+$/u;

/** Lines of a file of ../shared/math, each JSON; skips the test where there is no ../shared. */
export async function sharedLines(test: Mocha.Context, name: string): Promise<unknown[]> {
  const text = await sharedText(test, name);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

/** A file of ../shared/math; skips the test where there is no ../shared. */
export async function sharedText(test: Mocha.Context, name: string): Promise<string> {
  const response = await fetch(`/__shared__/math/${name}`);
  if (response.ok) return response.text();
  console.info('skipped: no ../shared');
  return test.skip();
}
