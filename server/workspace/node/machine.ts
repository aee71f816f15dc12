import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Machine } from '../reviewAll.ts';
import { nodeFiles } from './files.ts';
import { threadStarter } from './threads.ts';

/** More threads than this wait for memory, not for work. */
const MOST_THREADS = 8;

/** This machine; `program` is the bundle that its threads run, or null for none. */
export function nodeMachine(program: string | null): Machine {
  return {
    files: nodeFiles(),
    digest: digestOf,
    pause: () => new Promise((resolve) => void setImmediate(resolve)),
    startWorker: program === null ? null : threadStarter(program),
    threads: Math.min(MOST_THREADS, availableParallelism()),
  };
}

/** Tells contents apart; not for secrets. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('base64');
