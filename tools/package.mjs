// Packs the extension into backread.vsix.
import { execFileSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { stage } from './stage.mjs';

/** Fetched when packing and not installed: it is larger than all the rest of the tools. */
const VSCE = '@vscode/vsce@3.9.2';
const LARGEST = 1_100_000;

const folder = 'dist/vsix';
rmSync(folder, { recursive: true, force: true });
stage(folder);

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
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: windows },
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
