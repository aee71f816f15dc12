// Bundles the product (default), the tests (--tests) or the benches (--bench) with esbuild.
import { build } from 'esbuild';
import {
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  mkdirSync,
  chmodSync,
  existsSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

const want = new Set(process.argv.slice(2));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const define = { BACKREAD_VERSION: JSON.stringify(version) };
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
} else if (want.has('--suite')) {
  // The tests inside an editor's extension host; mocha is found in node_modules by the host.
  await build({
    ...node,
    external: ['mocha', 'vscode'],
    sourcemap: 'inline',
    entryPoints: { 'test/suite': 'test/extension/run.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
  });
} else if (want.has('--bench')) {
  await build({
    ...node,
    entryPoints: { bench: 'test/bench/main.ts', floor: 'test/bench/floor.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
  });
} else {
  rmSync('dist', { recursive: true, force: true });
  await build({
    ...node,
    // Whitespace and names go too: the engine of JavaScript reads the file at every start.
    minify: true,
    legalComments: 'eof',
    define,
    entryPoints: { backread: 'server/main.cli.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    banner: { js: '#!/usr/bin/env node' },
  });
  if (existsSync('dist/backread.cjs')) chmodSync('dist/backread.cjs', 0o755);
  // The language server: a process for any editor, and a Web Worker for those that run in a browser.
  const server = {
    ...node,
    minify: true,
    legalComments: 'eof',
    charset: 'utf8',
    define,
    // The build of yaml that can be shaken: 17 kB less to read at every start.
    alias: { yaml: './node_modules/yaml/browser/index.js' },
  };
  await build({
    ...server,
    stdin: {
      contents: "import { startLanguageServer } from './server/main.node.ts'; startLanguageServer();",
      resolveDir: process.cwd(),
    },
    outfile: 'dist/server.cjs',
  });
  await build({
    ...server,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    entryPoints: ['server/main.browser.ts'],
    outfile: 'dist/server.browser.js',
  });
  // The VS Code client, for its two extension hosts; `vscode` is the host's own.
  const client = { ...node, minify: true, external: ['vscode'] };
  await build({ ...client, entryPoints: ['src/main.node.ts'], outfile: 'dist/client.cjs' });
  await build({
    ...client,
    platform: 'browser',
    target: 'es2022',
    entryPoints: ['src/main.browser.ts'],
    outfile: 'dist/client.browser.js',
  });
  for (const file of readdirSync('dist').filter((name) => /\.c?js$/u.test(name))) {
    console.log(`dist/${file}  ${Math.round(statSync(`dist/${file}`).size / 1000)} kB`);
  }
}
