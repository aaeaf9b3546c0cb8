// The scripts under .ci/ are plain JavaScript: they run before anything is installed.
declare module '*/.ci/chromium.mjs' {
  export function findChromium(): string | undefined;
  export const CHROMIUM_FLAGS: string[];
}
declare module '*/.ci/speech-packages.mjs' {
  export function missingPackages(group: 'voice' | 'screenreader' | 'browsers'): string[];
  export function aptCommand(packages: readonly string[]): string;
}
declare module '*/.ci/minify-styles.mjs' {
  import type { Plugin as EsbuildPlugin } from 'esbuild';
  import type { Plugin } from 'vite';
  export const minifiedStyles: Plugin;
  export const minifiedStylesForEsbuild: EsbuildPlugin;
}
declare module '*/.ci/lean-parser/index.mjs' {
  import type { Plugin as EsbuildPlugin } from 'esbuild';
  import type { Plugin } from 'vite';
  export const leanParser: Plugin;
  export const leanParserForEsbuild: EsbuildPlugin;
}
declare module '*/.ci/first-paint.mjs' {
  export function firstPaintScript(): Promise<string>;
}
