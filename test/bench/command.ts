/** The command line on many articles, cold and warm, beside rumdl in the same run where that is installed. */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SEVERITIES } from '../../server/engine/index.ts';
import { readChecked, type Checked } from '../support/checked.ts';
import { byTurns, measure, programNamed, type Command, type Measured } from './processes.ts';

const PROGRAM = resolve('dist/backread.cjs');

/** Measures `check` on a folder of articles. */
export function command(folder: string, rounds: number): void {
  const cache = mkdtempSync(join(tmpdir(), 'backread-bench-'));
  const environment = { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: cache };
  const check = (name: string, ...argv: readonly string[]): Command => ({
    name,
    program: process.execPath,
    argv: [PROGRAM, 'check', ...argv, '.'],
    folder,
    environment,
  });
  const rumdl = programNamed('rumdl');
  const commands = [
    check('cold, no cache', '--no-cache'),
    check('cold, no cache, one thread', '--no-cache', '--threads', '1'),
    ...(rumdl === null
      ? []
      : [{ name: 'rumdl', program: rumdl, argv: ['check', '--no-cache', '.'], folder }]),
  ];
  // What a run that fills the cache takes, then what one that finds it filled takes.
  const filling = measure(check('', '--format', 'json'));
  measure(check(''));
  const report = readChecked(filling.output);
  const measured = byTurns([...commands, check('warm')], rounds);
  const files = report.summary['files'] ?? 0;
  console.log(`\nCommand line: ${files} files in ${folder}, by turns, medians of ${rounds}`);
  row('cold, fills the cache', filling, files);
  for (const [name, one] of measured) row(name, one, files);
  const cold = measured.get('cold, no cache')?.wall ?? Number.NaN;
  const warm = measured.get('warm')?.wall ?? Number.NaN;
  const other = measured.get('rumdl')?.wall;
  console.log(
    other === undefined
      ? '  rumdl: not installed'
      : `  cold against rumdl: ${(cold / other).toFixed(2)} (budget 1.0, goal 0.5)`,
  );
  console.log(`  warm against cold: ${(warm / cold).toFixed(2)} (budget 0.25)`);
  console.log(`  peak memory: ${(measured.get('cold, no cache')?.memory ?? 0).toFixed(0)} MiB (budget 250)`);
  findings(report);
  rmSync(cache, { recursive: true, force: true });
}

function row(name: string, { wall, processor, memory }: Measured, files: number): void {
  const rate = Math.round(files / wall);
  console.log(
    `  ${name.padEnd(28)} ${wall.toFixed(2)} s wall  ${processor.toFixed(2)} s processor  ${memory.toFixed(0)} MiB  ${rate} files/s`,
  );
}

/** What was found: by rule and severity, and how many files an editor would have to touch. */
function findings({ files, summary }: Checked): void {
  const byRule = new Map<string, Map<string, number>>();
  for (const { rule, severity } of files.flatMap((file) => file.findings)) {
    const counts = byRule.get(rule) ?? new Map<string, number>();
    byRule.set(rule, counts.set(severity, (counts.get(severity) ?? 0) + 1));
  }
  const reviewed = summary['reviewed'] ?? 0;
  console.log(`\nFindings in ${reviewed} reviewed files (${summary['skipped'] ?? 0} left out)`);
  console.log(`  ${'rule'.padEnd(34)}${SEVERITIES.map((severity) => severity.padStart(13)).join('')}`);
  for (const [rule, counts] of [...byRule].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(
      `  ${rule.padEnd(34)}${SEVERITIES.map((one) => String(counts.get(one) ?? '').padStart(13)).join('')}`,
    );
  }
  console.log(
    `  ${'in all'.padEnd(34)}${SEVERITIES.map((one) => String(summary[one] ?? 0).padStart(13)).join('')}`,
  );
  const share = (wanted: readonly string[]): string => {
    const some = files.filter((file) =>
      file.findings.some(({ severity }) => wanted.includes(severity)),
    ).length;
    return `${((100 * some) / Math.max(1, reviewed)).toFixed(1)} %`;
  };
  console.log(
    `  files with an error: ${share(['error'])}, with a warning or an error: ${share(['error', 'warning'])}`,
  );
}

/** From the start of the process to its end. */
export function startUp(article: string, rounds: number): void {
  const folder = process.cwd();
  const node = (name: string, ...argv: readonly string[]): Command => ({
    name,
    program: process.execPath,
    argv,
    folder,
  });
  const measured = byTurns(
    [
      node('node alone', '-e', '0'),
      node('backread --version', PROGRAM, '--version'),
      node('backread --help', PROGRAM, '--help'),
      node('backread check, one file', PROGRAM, 'check', '--no-cache', article),
    ],
    rounds,
  );
  console.log(`\nStart-up, medians of ${rounds}`);
  for (const [name, { wall, memory }] of measured) {
    console.log(`  ${name.padEnd(28)} ${(wall * 1000).toFixed(0)} ms  ${memory.toFixed(0)} MiB`);
  }
}

export function bundles(): void {
  console.log('\nBundles');
  const names = existsSync('dist') ? readdirSync('dist').filter((name) => /\.c?js$/u.test(name)) : [];
  for (const name of names.toSorted()) {
    console.log(`  ${name.padEnd(28)} ${(statSync(join('dist', name)).size / 1000).toFixed(0)} kB`);
  }
}
