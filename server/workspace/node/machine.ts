import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Machine } from '../reviewAll.ts';
import { nodeFiles } from './files.ts';
import { threadStarter } from './threads.ts';

/** Each takes some 60 MB and the same time to warm up, so that more of them save little. */
const MOST_THREADS = 4;

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
