// node tools/labels.mjs …: sheets, readers' letters and counts of the labelled sentences (test/bench/labels/README.md).
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';

const outfile = 'dist/labels.cjs';
await build({
  entryPoints: ['test/bench/labels/command.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
});
process.exitCode =
  spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
