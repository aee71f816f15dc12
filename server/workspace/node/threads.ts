import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { StartWorker } from '../reviewAll.ts';
import { isRecord } from '../resultGuard.ts';
import { work, type Assignment, type Digest } from '../work.ts';
import { nodeFiles } from './files.ts';

/** Starts threads that run `program`, which calls `serveThread` where it is no main thread. */
export function threadStarter(program: string): StartWorker {
  return (assignment, report) =>
    new Promise((resolve) => {
      const worker = new Worker(program, { workerData: assignment, resourceLimits: YOUNG });
      let reason: string | null = null;
      worker.on('message', (message: unknown) => report(String(message)));
      worker.on('error', (error) => {
        reason = error.message;
      });
      worker.on('exit', (code) => resolve(reason ?? (code === 0 ? null : `it ended with ${code}`)));
    });
}

/** Room for what lives shortly; more only makes the process larger. */
const YOUNG = { maxYoungGenerationSizeMb: 24 };

/** The work of a thread: takes tasks as long as there are any. */
export function serveThread(digest: Digest): void {
  const assignment: unknown = workerData;
  if (!isAssignment(assignment)) throw new Error('this thread was started without an assignment');
  const files = nodeFiles();
  for (const batch of work(assignment, files, digest)) parentPort?.postMessage(JSON.stringify(batch), []);
}

const isAssignment = (value: unknown): value is Assignment =>
  isRecord(value) && Array.isArray(value['tasks']) && value['next'] instanceof Int32Array;
