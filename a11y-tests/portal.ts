import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { defaults, type PortalConfig } from '../public/server/config.ts';
import { createPortal } from '../public/server/portal.ts';

/** A portal of one test alone: its own port, its own folder for messages. */
export interface OwnPortal {
  readonly origin: string;
  /** The messages stored so far, oldest first. */
  messages(): Promise<Record<string, string>[]>;
}

interface Options {
  /** What differs from the defaults of an installation. */
  settings: Partial<PortalConfig>;
}

/** Tests against a portal that is started for each test, so that limits and messages are never shared. */
export const test = base.extend<Options & { portal: OwnPortal }>({
  settings: [{}, { option: true }],
  portal: async ({ settings }, use) => {
    const data = await mkdtemp(path.join(tmpdir(), 'tn-portal-'));
    const server = await createPortal({ ...defaults, data, ...settings });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await use({
      origin: `http://127.0.0.1:${port}`,
      messages: async () => {
        const lines = await readFile(path.join(data, 'gop-y.jsonl'), 'utf8').catch(() => '');
        return lines
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Record<string, string>);
      },
    });
    server.close();
    server.closeAllConnections();
    await rm(data, { recursive: true });
  },
  baseURL: ({ portal }, use) => use(portal.origin),
});

export { expect } from '@playwright/test';
