// Bundles the product (default), the tests (--tests) or the benches (--bench) with esbuild.
import { build } from 'esbuild';
import { readdirSync, rmSync, writeFileSync, mkdirSync, chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const want = new Set(process.argv.slice(2));
const node = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
};

/** One file that imports every file of a folder tree with a given ending, so that all tests run in one process. */
function gather(folder, ending, out) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort();
  mkdirSync('dist/entry', { recursive: true });
  writeFileSync(
    out,
    files.map((file) => `import '../../${join(folder, file).replaceAll('\\', '/')}';\n`).join(''),
  );
  return out;
}

if (want.has('--tests')) {
  await build({
    ...node,
    external: ['mocha', 'esbuild'],
    sourcemap: 'inline',
    entryPoints: { 'test/unit': gather('test', '.test.ts', 'dist/entry/unit.ts') },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
  });
} else if (want.has('--bench')) {
  await build({
    ...node,
    entryPoints: { bench: 'test/bench/main.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
  });
} else {
  rmSync('dist', { recursive: true, force: true });
  await build({
    ...node,
    minifySyntax: true,
    entryPoints: { backread: 'server/main.cli.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    banner: { js: '#!/usr/bin/env node' },
  });
  if (existsSync('dist/backread.cjs')) chmodSync('dist/backread.cjs', 0o755);
}
