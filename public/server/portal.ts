import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { PortalConfig } from './config.ts';
import { feedbackRoutes } from './feedback.ts';
import { Page } from './page.ts';
import { broken, notFound, Problem, wrongMethod } from './problem.ts';
import type { Exchange, Portal, Route } from './route.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { signInRoutes } from './sign-in.ts';
import { StaticFiles } from './static-files.ts';

const ERROR_PAGE = '/loi.html';
/** Templates that only the server fills in. */
const NOT_SERVED = new Set(['/loi', ERROR_PAGE, '/gop-y/da-nhan.html']);

async function answer(
  { files }: Portal,
  routes: Readonly<Record<string, Route>>,
  exchange: Exchange,
): Promise<void> {
  const { request, response, url } = exchange;
  const address = url.pathname;
  const route = Object.hasOwn(routes, address) ? routes[address] : undefined;
  if (request.method === 'POST' && route?.POST) return route.POST(exchange);
  if (request.method === 'GET' || request.method === 'HEAD') {
    if (route?.GET) return route.GET(exchange);
    if (!NOT_SERVED.has(address) && (await files.serve(address, request, response))) return;
    if (!route) throw notFound();
  }
  const reads = !route || route.GET || files.has(address) ? ['GET', 'HEAD'] : [];
  throw wrongMethod([...reads, ...(route?.POST ? ['POST'] : [])].join(', '));
}

function fail({ files }: Portal, response: ServerResponse, error: unknown): void {
  if (!(error instanceof Problem)) console.error(error);
  // The citizen went away or half the answer is sent: nothing more can be said.
  if (response.headersSent) return void response.destroy();
  const problem = error instanceof Problem ? error : broken();
  const page = new Page(files.page(ERROR_PAGE));
  page.explain(problem);
  page.send(response, problem.status, problem.headers);
}

/** The portal as a Node server that is not listening yet. @throws when `config.pages` holds no build */
export async function createPortal(config: PortalConfig): Promise<Server> {
  const portal: Portal = { config, files: await StaticFiles.load(config.pages) };
  const routes = { ...feedbackRoutes(portal), ...signInRoutes(portal) };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    try {
      const url = request.url?.startsWith('/') ? URL.parse(`http://portal${request.url}`) : null;
      if (!url) throw notFound();
      await answer(portal, routes, { request, response, url });
    } catch (error) {
      fail(portal, response, error);
    }
  };
  return createServer((request, response) => void handle(request, response));
}
