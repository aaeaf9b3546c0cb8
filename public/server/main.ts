import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { configFrom } from './config.ts';
import { createPortal } from './portal.ts';

const FIRST_PORT = 4173;
const TRIES = 20;
/** Time for answers under way when the server is told to stop. */
const PATIENCE_MS = 3000;

async function listen(server: Server, host: string, port: number): Promise<void> {
  server.listen(port, host);
  await once(server, 'listening');
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Takes PORT as it is given; without it the first free port from 4173 on. */
async function listenSomewhere(
  server: Server,
  host: string,
  given: string | undefined,
): Promise<void> {
  if (given) return listen(server, host, Number(given));
  for (let port = FIRST_PORT; port < FIRST_PORT + TRIES; port += 1) {
    try {
      return await listen(server, host, port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`No free port from ${FIRST_PORT} to ${FIRST_PORT + TRIES - 1}: set PORT.`);
}

function stopOnSignal(server: Server): void {
  const stop = (): void => {
    server.close();
    setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

const host = process.env['HOST'] ?? '127.0.0.1';
const server = await createPortal(configFrom(process.env));
stopOnSignal(server);
await listenSomewhere(server, host, process.env['PORT']);
console.log(`http://localhost:${(server.address() as AddressInfo).port}/`);
