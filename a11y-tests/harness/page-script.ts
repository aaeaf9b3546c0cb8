import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Modules of the project as one script, to be run in a page of the portal, whose policy stays in force.
 *
 * @param doors paths from the project's root
 * @param name of the global that holds all that they export
 */
export async function pageScript(doors: readonly string[], name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: doors.map((door) => `export * from './${door}';`).join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    globalName: `globalThis.${name}`,
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** The engine room, `speech` in the page. */
export const speechScript = (): Promise<string> => pageScript(['src/speech/index.ts'], 'speech');
