import type { Page } from '@playwright/test';

/** What the browser complains of from now on, as it does of each violation of the policy. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}
