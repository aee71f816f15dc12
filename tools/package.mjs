// Packs the extension into backread.vsix from a folder that holds what ships and nothing else.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Fetched when packing and not installed: it is larger than all the rest of the tools. */
const VSCE = '@vscode/vsce@3.9.2';
const LARGEST = 1_000_000;

/** `!name` and `!folder/**` of .vscodeignore; the manifest is written, not copied. */
const shipped = readFileSync('.vscodeignore', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('!') && line !== '!package.json')
  .map((line) => line.slice(1).replace(/\/\*\*$/u, ''));
/** What only development and npm read of the manifest; vsce takes no `files` beside .vscodeignore. */
const UNSHIPPED_KEYS = ['scripts', 'devDependencies', 'dependencies', 'files', 'bin'];

const stage = 'dist/vsix';
rmSync(stage, { recursive: true, force: true });
for (const file of shipped) {
  if (!existsSync(file)) throw new Error(`${file} is missing and .vscodeignore lets it ship`);
  mkdirSync(path.dirname(path.join(stage, file)), { recursive: true });
  cpSync(file, path.join(stage, file), { recursive: true });
}
cpSync('.vscodeignore', path.join(stage, '.vscodeignore'));
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
for (const key of UNSHIPPED_KEYS) delete manifest[key];
manifest.engines = { vscode: manifest.engines.vscode };
writeFileSync(path.join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);

const out = path.resolve('backread.vsix');
const windows = process.platform === 'win32';
try {
  execFileSync(
    windows ? 'npx.cmd' : 'npx',
    [
      '--yes',
      '--loglevel=error',
      VSCE,
      'package',
      '--no-dependencies',
      '--allow-missing-repository',
      '--no-rewrite-relative-links',
      '--out',
      out,
    ],
    { cwd: stage, stdio: ['ignore', 'ignore', 'inherit'], shell: windows },
  );
} catch {
  console.error(
    `Could not pack. Without a network, ${VSCE} must be in npm's cache: npx --yes ${VSCE} --version`,
  );
  process.exit(1);
}
const { size } = statSync(out);
console.log(`${out}: ${Math.round(size / 1000)} kB`);
if (size > LARGEST) {
  console.error(`A package of more than ${LARGEST / 1000} kB is not shipped.`);
  process.exit(1);
}
