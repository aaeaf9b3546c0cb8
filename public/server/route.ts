import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PortalConfig } from './config.ts';
import type { StaticFiles } from './static-files.ts';

/** What every route needs. */
export interface Portal {
  readonly config: PortalConfig;
  readonly files: StaticFiles;
}

/** One request on its way through the portal. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

export type Handler = (exchange: Exchange) => Promise<void> | void;

/** The answers of one address. A missing GET means that the built page is served as it is. */
export interface Route {
  readonly GET?: Handler;
  readonly POST?: Handler;
}

/** Sends the browser on with GET, so that a reload never sends the form again (post, redirect, get). */
export function seeOther(
  response: ServerResponse,
  location: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(303, { Location: location, 'Cache-Control': 'no-store', ...headers }).end();
}
