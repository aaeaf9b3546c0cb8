import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { globSync } from 'node:fs';
import path from 'node:path';
import { defaults } from '../public/server/config.ts';
import { createPortal } from '../public/server/portal.ts';

const source = path.resolve(import.meta.dirname, '../public');

/** Every page of the portal that a citizen can open, by its address. */
export const PAGES: readonly string[] = globSync('**/*.html', {
  cwd: source,
  exclude: ['partials/**', 'static/**', 'loi.html', 'gop-y/**'],
})
  .map((file) => `/${file.replace(/(index)?\.html$/, '')}`)
  .sort();

/**
 * Serves the built portal while `work` goes on.
 *
 * @throws when the portal is not built: `vite build`
 */
export async function withPortal<Result>(
  work: (origin: string) => Promise<Result>,
): Promise<Result> {
  const server = await createPortal(defaults);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
