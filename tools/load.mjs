// Loads TypeScript of the project into a tool: bundled to a temporary file and imported, so that Node 20 can.
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The engine and the reader of cases as one module, with `content` in the place of rules/index.ts on disk. */
export const loadEngine = (index, content) =>
  loadModule(
    "export * from './server/engine/index.ts'; export * from './test/rules/cases.ts';",
    new Map([[index, content]]),
  );

/** Imports a module of the project by its source; `replaced` gives contents that stand in for files, by path. */
export async function loadModule(source, replaced = new Map()) {
  const folder = mkdtempSync(join(tmpdir(), 'backread-'));
  try {
    const outfile = join(folder, 'module.mjs');
    await build({
      stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'browser',
      target: 'node20',
      format: 'esm',
      logLevel: 'error',
      plugins: [standIns(replaced)],
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function standIns(replaced) {
  const contents = new Map([...replaced].map(([path, text]) => [resolve(path), text]));
  return {
    name: 'stand-ins',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const text = contents.get(path);
        return text === undefined ? undefined : { contents: text, loader: 'ts' };
      });
    },
  };
}
