// Bundles the product (default), the tests (--tests) or the benches (--bench) with esbuild.
import { build } from 'esbuild';
import { readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync, chmodSync, statSync } from 'node:fs';
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

/** One file that imports the test files of a folder tree that are wanted, so that all tests run in one process. */
function gather(folder, isWanted, out) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && isWanted(file))
    .sort();
  mkdirSync('dist/entry', { recursive: true });
  writeFileSync(
    out,
    files.map((file) => `import '../../${join(folder, file).replaceAll('\\', '/')}';\n`).join(''),
  );
  return out;
}

/** The licences of all packages of which something is in the bundles. */
function licencesOf(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) => Object.keys(output.inputs)),
  );
  const packages = new Set(
    inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  const parts = [...packages]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((folder) => {
      const { name, license, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      if (file === undefined) throw new Error(`${name} has no licence file`);
      return `${name} (${license})${homepage ? ` ${homepage}` : ''}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    });
  return `The bundles in this folder contain parts of these packages.\n\n${parts.join('\n----\n\n')}`;
}

if (want.has('--tests')) {
  await build({
    ...node,
    external: ['mocha', 'esbuild'],
    sourcemap: 'inline',
    // Those that take their time (hostile and random texts, whole processes, real articles) have a bundle of their own.
    entryPoints: {
      'test/unit': gather('test', (file) => !file.endsWith('.long.test.ts'), 'dist/entry/unit.ts'),
      'test/long': gather('test', (file) => file.endsWith('.long.test.ts'), 'dist/entry/long.ts'),
    },
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
  const product = {
    ...node,
    // White space and long names go too: every start reads the whole file.
    minify: true,
    metafile: true,
    // What the packages ask to be kept stands in dist/licences.txt.
    legalComments: 'none',
    charset: 'utf8',
    define,
    // The build of yaml that can be shaken: 17 kB less to read at every start.
    alias: { yaml: './node_modules/yaml/browser/index.js' },
  };
  const built = [];
  const make = async (options) => built.push(await build({ ...product, ...options }));
  // The program, and the command line that it loads, whose threads run the same file.
  await make({
    entryPoints: ['server/main.cli.ts'],
    outfile: 'dist/backread.cjs',
    banner: { js: '#!/usr/bin/env node' },
  });
  chmodSync('dist/backread.cjs', 0o755);
  await make({ entryPoints: ['server/cli/start.ts'], outfile: 'dist/command.cjs' });
  // The language server: a process for any editor, and a Web Worker for those that run in a browser.
  await make({
    stdin: {
      contents: "import { startLanguageServer } from './server/main.node.ts'; startLanguageServer();",
      resolveDir: process.cwd(),
    },
    outfile: 'dist/server.cjs',
  });
  await make({
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    entryPoints: ['server/main.browser.ts'],
    outfile: 'dist/server.browser.js',
  });
  // The VS Code client, for its two extension hosts; `vscode` is the host's own.
  const client = { external: ['vscode'] };
  await make({ ...client, entryPoints: ['src/main.node.ts'], outfile: 'dist/client.cjs' });
  await make({
    ...client,
    platform: 'browser',
    target: 'es2022',
    entryPoints: ['src/main.browser.ts'],
    outfile: 'dist/client.browser.js',
  });
  writeFileSync('dist/licences.txt', licencesOf(built.map(({ metafile }) => metafile)));
  for (const file of readdirSync('dist').filter((name) => /\.c?js$/u.test(name))) {
    console.log(`dist/${file}  ${Math.round(statSync(`dist/${file}`).size / 1000)} kB`);
  }
}
