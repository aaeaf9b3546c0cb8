import { test as base, expect } from '@playwright/test';

/**
 * A citizen's browser. Whatever a test is about, it also fails when the page throws, when its
 * content security policy is violated, or when anything is fetched from another origin.
 */
export const test = base.extend<{ noFaults: undefined }>({
  noFaults: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(`the page threw: ${error.message}`));
      page.on('console', (message) => {
        if (/Content Security Policy|TrustedHTML|TrustedScript/i.test(message.text()))
          faults.push(message.text());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob|about):/.test(request.url()))
          faults.push(`asked another origin: ${request.url()}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
