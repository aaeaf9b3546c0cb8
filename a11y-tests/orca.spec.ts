import { expect, test } from './harness/desktop.ts';
import { ARTICLE } from './harness/pages.ts';
test('try', async ({ visit }) => {
  const { orca } = await visit(ARTICLE);
  for (const key of ['Tab', 'Tab', 'Return', 'Down', 'Down', 'Tab', 'Tab', 'Tab', 'h', 'b'])
    console.log(key, await orca.press(key));
  expect(1).toBe(1);
});
