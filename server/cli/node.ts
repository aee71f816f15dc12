import { accessSync, constants, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { localDate } from '../workspace/day.ts';
import { cacheFile } from '../workspace/node/cacheFiles.ts';
import { failureOf, withSlashes } from '../workspace/node/files.ts';
import { digestOf, nodeMachine } from '../workspace/node/machine.ts';
import { serveThread } from '../workspace/node/threads.ts';
import { MAX_FILE_SIZE } from '../workspace/reviewFile.ts';
import { FAILED, type Host, type Output } from './host.ts';
import { run } from './run.ts';

/** The command line as a process. */
export async function main(program: string, version: string): Promise<void> {
  tuneForOneRun();
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  process.on('SIGINT', interrupted);
  const argv = process.argv.slice(2).map(process.platform === 'win32' ? withSlashes : same);
  try {
    process.exitCode = await run(argv, nodeHost(program, version));
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`backread: This should not have happened, and nothing was finished:\n${words}\n`);
    process.exitCode = FAILED;
  }
}

/** A run is short, so what V8 does for programs that stay would cost more here than it gives. Measured. */
function tuneForOneRun(): void {
  // Articles leave much behind that is soon of no use: collected a little sooner, memory stays flat, and no slower.
  setFlagsFromString('--heap-growing-percent=80');
  // Node 20 has nothing between plain and fully optimized code; half its work on the latter was in vain.
  if (process.versions.node.startsWith('20.')) {
    setFlagsFromString('--always-sparkplug');
    setFlagsFromString('--interrupt-budget=1000000');
  }
}

const same = (text: string): string => text;

/** The work of a thread that `main` started. */
export const serve = (): void => serveThread(digestOf);

/** A reader that has seen enough closes the pipe; that is no fault. */
function ignoreClosedPipe(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
}

function interrupted(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[2K');
  process.exit(130);
}

function nodeHost(program: string, version: string): Host {
  return {
    folder: withSlashes(process.cwd()),
    environment: process.env,
    out: outputTo(process.stdout),
    err: outputTo(process.stderr),
    machine: nodeMachine(program),
    readInput,
    whyNotWritable,
    writeFile: (path, text) => attempt(() => writeFileSync(path, text)),
    cacheFor: (folder) => cacheFile(process.env, process.platform, folder),
    today: localDate(new Date()),
    version,
    build: buildOf(program),
    now: () => performance.now(),
  };
}

const outputTo = (stream: Writable & { readonly isTTY?: boolean }): Output => ({
  write: (text) => void stream.write(text),
  isTerminal: stream.isTTY === true,
});

/** Standard input to its end, or a little more than is read of any file. */
async function readInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of process.stdin) {
    if (!(part instanceof Uint8Array)) continue;
    parts.push(part);
    length += part.length;
    if (length > MAX_FILE_SIZE) break;
  }
  return Buffer.concat(parts);
}

function whyNotWritable(path: string): string | null {
  try {
    if (statSync(path).isDirectory()) return 'it is a folder';
  } catch {
    return attempt(() => accessSync(dirname(path), constants.W_OK));
  }
  return attempt(() => accessSync(path, constants.W_OK));
}

/** Why something about writing failed, in words, or null. */
function attempt(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    const { failure, reason } = failureOf(error);
    if (failure === 'missing') return 'its folder does not exist';
    if (failure === 'denied') return 'permission denied';
    return failure === 'not-a-file' ? 'it is a folder' : reason.replace(/^cannot be read: /u, '');
  }
}

/** The program's size and time, which change with every build. */
function buildOf(program: string): string {
  try {
    const { size, mtimeMs } = statSync(program);
    return `${size}-${mtimeMs}`;
  } catch {
    return '';
  }
}
