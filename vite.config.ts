import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { build as bundle } from 'esbuild';
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';
import { injectManifest } from 'workbox-build';
import { firstPaintScript } from './.ci/first-paint.mjs';
import { leanParser } from './.ci/lean-parser/index.mjs';
import { minifiedStyles } from './.ci/minify-styles.mjs';
import { voiceFolder } from './src/cli/voice-folder.ts';

const root = path.resolve(import.meta.dirname, 'public');

/** Every page of the portal, as paths from public/. */
const pages = globSync('**/*.html', { cwd: root, exclude: ['partials/**', 'static/**'] });

/** `/bai-viet/x.html` → `/bai-viet/x`, `/index.html` → `/`: the address a citizen sees. */
const addressOf = (page: string): string => page.replace(/\.html$/, '').replace(/\/index$/, '/');

/** 12345 bytes → `12,1 KB`, as Vietnamese writes it. */
const kilobytes = (bytes: number): string =>
  `${(bytes / 1024).toLocaleString('vi', { maximumFractionDigits: 1 })} KB`;

const codeOf = (text: string): string =>
  `<pre class="code"><code>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code></pre>`;

/** Code as it is written, and beside it what it does: one text for both. */
const exampleOf = (name: string, html: string): string =>
  `<div class="example" data-element="tn-${name}">
    <div><p class="caption">Mã viết vào trang</p>${codeOf(html)}</div>
    <div class="live"><p class="caption">Đang chạy trên trang này</p>${html}</div>
  </div>`;

/**
 * Puts partials/NAME.html where a page says `<!-- include NAME -->`, so that header and footer are written once
 * and are the same everywhere (WCAG 3.2.3, 3.2.4). The link to the page itself gets aria-current="page". `<!-- size FILE -->` becomes the true size of an attachment.
 * `<!-- code NAME -->` and `<!-- example NAME -->` show partials/code-NAME.html and partials/example-NAME.html as code, the latter also as it runs.
 */
function includePartials(): Plugin {
  const partial = (name: string): string =>
    readFileSync(path.join(root, 'partials', `${name}.html`), 'utf8').trim();
  const include = (_: string, name: string): string => partial(name);
  const code = (_: string, name: string): string => codeOf(partial(`code-${name}`));
  const example = (_: string, name: string): string => exampleOf(name, partial(`example-${name}`));
  const size = (_: string, file: string): string =>
    kilobytes(statSync(path.join(root, 'static/tep-dinh-kem', file)).size);
  return {
    name: 'include-partials',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path: page }) =>
        html
          .replace(/<!-- include ([a-z-]+) -->/g, include)
          .replace(/<!-- code ([a-z-]+) -->/g, code)
          .replace(/<!-- example ([a-z-]+) -->/g, example)
          .replace(/<!-- size ([\w.-]+) -->/g, size)
          .replaceAll(
            `data-nav href="${addressOf(page)}"`,
            `href="${addressOf(page)}" aria-current="page"`,
          )
          .replaceAll('data-nav href=', 'href='),
    },
    configureServer: (server) => void server.watcher.add(path.join(root, 'partials')),
  };
}

const VOICE_FOLDER = 'giong-doc';

/** The built-in voice and the guides that it says at /giong-doc/, made from the installed eSpeak NG as `tro-nang voice` makes it. */
function serveVoice(): Plugin {
  return {
    name: 'serve-voice',
    async generateBundle() {
      for (const [name, source] of await voiceFolder())
        this.emitFile({ type: 'asset', fileName: `${VOICE_FOLDER}/${name}`, source });
    },
    configureServer: ({ middlewares }) => {
      let files: ReturnType<typeof voiceFolder> | undefined;
      middlewares.use(`/${VOICE_FOLDER}/`, async (request, response, next) => {
        const name = (request.url ?? '').replace(/^\/|\?.*$/g, '');
        files ??= voiceFolder();
        const file = (await files).get(name);
        if (!file) return next();
        if (name.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
        if (name === 'sound-worker.js') response.setHeader('Service-Worker-Allowed', '/');
        response.end(file);
      });
    },
  };
}

/** Reading aloud comes by a script of its own: browsers run each in its own task, and a slow phone answers between them. */
const LISTENING = 'scripts/listening.ts';

/** Adds it to every page, and has the modules that both scripts import fetched at once, not one after the other. */
function secondScript(): Plugin {
  return {
    name: 'second-script',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle: built }) {
        const script = (src: string): HtmlTagDescriptor => ({
          tag: 'script',
          attrs: { type: 'module', src },
          injectTo: 'head',
        });
        if (!built) return [script(`/${LISTENING}`)];
        const imported = (name: string): string[] => {
          const chunk = built[name];
          const names = chunk?.type === 'chunk' ? chunk.imports : [];
          return names.flatMap((one) => [one, ...imported(one)]);
        };
        const listening = Object.values(built).find(
          (one) => one.type === 'chunk' && one.facadeModuleId?.endsWith(LISTENING),
        );
        if (!listening) throw new Error(`${LISTENING} was not built`);
        const first = /<script type="module"[^>]* src="\/([^"]+)"/.exec(html)?.[1] ?? '';
        const needed = new Set([first, listening.fileName].flatMap(imported));
        return [
          ...[...needed].map((name) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', href: `/${name}` },
            injectTo: 'head' as const,
          })),
          script(`/${listening.fileName}`),
        ];
      },
    },
  };
}

const BUILT = '.build/portal';

/** The portal's service worker, which knows the built files that every page needs. */
function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    async closeBundle() {
      const outfile = '.build/service-worker.js';
      await bundle({
        entryPoints: [path.join(root, 'offline/service-worker.ts')],
        bundle: true,
        minify: true,
        format: 'iife',
        target: 'es2022',
        define: { 'process.env.NODE_ENV': '"production"' },
        outfile,
      });
      await injectManifest({
        swSrc: outfile,
        swDest: `${BUILT}/service-worker.js`,
        globDirectory: BUILT,
        globPatterns: [
          'assets/*.{js,css}',
          'assets/bieu-trung-*.svg',
          'bieu-tuong.svg',
          'ngoai-tuyen.html',
        ],
        // Asked for by webmasters and developers alone.
        globIgnores: ['assets/web-vitals*', 'assets/nha-phat-trien*'],
        dontCacheBustURLsMatching: /^assets\//,
      });
    },
  };
}

const FIRST_PAINT = 'hien-thi.js';

/** The script in the head that shows the citizen's display preferences before the first paint. */
function serveFirstPaint(): Plugin {
  return {
    name: 'serve-first-paint',
    async generateBundle() {
      const source = await firstPaintScript();
      this.emitFile({ type: 'asset', fileName: FIRST_PAINT, source });
    },
    configureServer: ({ middlewares }) => {
      middlewares.use(`/${FIRST_PAINT}`, async (_, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(await firstPaintScript());
      });
    },
  };
}

export default defineConfig({
  root,
  publicDir: 'static',
  plugins: [
    includePartials(),
    secondScript(),
    serveVoice(),
    serveFirstPaint(),
    serviceWorker(),
    minifiedStyles,
    leanParser,
  ],
  build: {
    outDir: `../${BUILT}`,
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy allows neither data: images nor inline script.
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: { input: [...pages, LISTENING].map((file) => path.join(root, file)) },
  },
});
