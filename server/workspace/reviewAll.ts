import type { Files } from './files.ts';
import { skippedResult } from './result.ts';
import { isOutcomes } from './resultGuard.ts';
import { work, type Assignment, type Digest, type Outcome, type Task } from './work.ts';

/** What a run needs of the machine. */
export interface Machine {
  readonly files: Files;
  readonly digest: Digest;
  /** Lets messages and signals in. */
  readonly pause: () => Promise<void>;
  /** Starts a thread on an assignment; null where there are none. */
  readonly startWorker: StartWorker | null;
  readonly threads: number;
}

/** `report` gets outcomes as JSON; the promise ends with the thread, with the reason where it failed. */
export type StartWorker = (assignment: Assignment, report: (json: string) => void) => Promise<string | null>;

/** So many tasks pay for a thread: each has to load the program and to warm up by itself. */
const TASKS_PER_THREAD = 150;

/**
 * Reviews all tasks, in threads where that pays, and gives the outcomes in the order of the tasks, whatever the number
 * of threads. A thread that fails takes down only the files it had in hand.
 */
export async function reviewAll(
  terms: Omit<Assignment, 'next'>,
  machine: Machine,
  onProgress: (done: number) => void,
): Promise<readonly Outcome[]> {
  const { tasks } = terms;
  const outcomes = new Map<number, Outcome>();
  const take = (batch: readonly Outcome[]): void => {
    for (const outcome of batch) outcomes.set(outcome.index, outcome);
    onProgress(outcomes.size);
  };
  const assignment = { ...terms, next: new Int32Array(new SharedArrayBuffer(4)) };
  const { startWorker } = machine;
  const report = (json: string): void => take(readOutcomes(json));
  const helpers = Math.min(machine.threads, Math.floor(tasks.length / TASKS_PER_THREAD)) - 1;
  const running: Promise<string | null>[] = [];
  if (startWorker !== null) while (running.length < helpers) running.push(startWorker(assignment, report));
  for (const batch of work(assignment, machine.files, machine.digest)) {
    take(batch);
    await machine.pause();
  }
  const reasons = await Promise.all(running);
  const reason = reasons.find((one) => one !== null) ?? 'it did not answer';
  return tasks.map((_, index) => outcomes.get(index) ?? lost(index, reason));
}

function readOutcomes(json: string): readonly Outcome[] {
  const value: unknown = JSON.parse(json);
  if (!isOutcomes(value)) throw new Error('a thread answered something that is no outcome');
  return value;
}

const lost = (index: number, reason: string): Outcome => ({
  index,
  result: skippedResult('failed', `was not reviewed: the thread that had it failed (${reason})`),
  digest: '',
  stamp: '',
});

/** The distinct values of a list, and for each element the place of its own. */
export function distinct<T>(
  values: readonly T[],
  keyOf: (value: T) => string,
): { readonly all: readonly T[]; readonly places: readonly number[] } {
  const byKey = new Map<string, number>();
  const all: T[] = [];
  const places = values.map((value) => {
    const key = keyOf(value);
    const place = byKey.get(key) ?? all.length;
    if (place === all.length) {
      byKey.set(key, place);
      all.push(value);
    }
    return place;
  });
  return { all, places };
}

export type { Task };
