import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { page } from './planted.ts';

const GROWING = `<script>
let count = 0;
const grow = () => {
  count += 1;
  const link = document.createElement('a');
  link.href = 'tin-' + count + '.html';
  link.textContent = 'Tin ' + count;
  document.querySelector('article').append(link);
};
grow();
addEventListener('focusin', grow);
</script>`;

const BEEN_HERE = '<p><a href="a.html" tabindex="3">Chào bạn trở lại</a></p>';
/** Shows the same to those who have been here, and to whom the server was not shown it by a cookie. */
const REMEMBERING = `<script>
if (localStorage.getItem('nho')) document.querySelector('article').insertAdjacentHTML('beforeend', '${BEEN_HERE}');
localStorage.setItem('nho', '1');</script>`;

/** Pages that a keyboard walk does not expect, by their path. */
const ANSWERS: Readonly<Record<string, RequestListener>> = {
  '/mat': (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end(page({})),
  '/tep': (_, response) =>
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4'),
  '/du-lieu': (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
  '/vong': (_, response) => response.writeHead(302, { location: '/vong' }).end(),
  '/chuyen': (_, response) => response.writeHead(302, { location: '/lanh' }).end(),
  '/im': () => undefined,
  '/dut': (request) => request.socket.destroy(),
  '/dai': (_, response) => html(response, page({ main: GROWING })),
  '/chen': (_, response) =>
    html(
      response,
      page({
        main: `<script>alert('Chào'); open('/lanh'); addEventListener('beforeunload', (event) => event.preventDefault());</script>`,
      }),
    ),
  '/nho': (request, response) =>
    response.setHeader('set-cookie', 'nho=1') &&
    html(response, page({ main: request.headers.cookie ? BEEN_HERE : REMEMBERING })),
  '/mai': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(page({ main: '<img alt="Bản đồ của tỉnh" src="/im" width="40" height="40">' }));
    response.end();
  },
};

const html = (response: Parameters<RequestListener>[1], text: string): void => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text);
};

/** A server of strange pages, listening. */
export async function strangeServer(): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const answer = ANSWERS[request.url ?? ''];
    if (answer) answer(request, response);
    else html(response, page({}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` };
}
