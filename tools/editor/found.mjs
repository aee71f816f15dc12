// What the command line finds in a folder of articles, in a form that an editor's findings can be compared with.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { root, Trouble } from './editor.mjs';

const run = promisify(execFile);

/**
 * Walks a folder with the command line. Gives for each file that it met, articles or not, its path with `/` and its
 * findings; lines, columns and ends from 1, in UTF-16 code units.
 */
export async function foundIn(folder) {
  const args = [path.join(root, 'dist/backread.cjs'), 'check', '--no-cache', '--format', 'json'];
  const ran = await run(process.execPath, [...args, '--fail-on', 'never'], {
    cwd: folder,
    maxBuffer: 1 << 29,
  }).catch((error) => error);
  // 2: some file could not be read, which is said in its entry.
  if (ran.code !== undefined && ran.code !== 2) throw new Trouble(`The command line failed: ${ran.stderr}`);
  return JSON.parse(ran.stdout).files.map(({ path: file, skipped, findings }) => ({
    file,
    skipped,
    findings: findings.map(({ rule, severity, range: { start, end }, message }) => ({
      rule,
      severity,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      message,
    })),
  }));
}

/** A finding on one line, the same for every reader. */
export const asLine = ({ rule, severity, line, column, endLine, endColumn, message }) =>
  `${line}:${column}-${endLine}:${endColumn} ${severity} ${rule} ${message}`;

/** What one of two lists of findings has and the other has not, each line marked with who found it. */
export function differences(left, right) {
  return [...only(left, right), ...only(right, left)];
}

function only({ name, findings }, other) {
  const rest = other.findings.map(asLine);
  return findings.map(asLine).flatMap((line) => {
    const at = rest.indexOf(line);
    if (at < 0) return [`only ${name}: ${line}`];
    rest.splice(at, 1);
    return [];
  });
}

/** Files in even steps through the list, always the same: half of them with findings, as far as there are so many. */
export function spread(all, count) {
  const held = steps(
    all.filter(({ findings }) => findings.length > 0),
    count / 2,
  );
  const rest = steps(
    all.filter(({ findings }) => findings.length === 0),
    count - held.length,
  );
  return [...held, ...rest];
}

function steps(list, count) {
  const step = Math.max(1, list.length / count);
  return Array.from(
    { length: Math.min(list.length, Math.floor(count)) },
    (_, at) => list[Math.floor(at * step)],
  );
}
