import type { Article, GeneratorName, OwnSchema, Policy } from '../engine/index.ts';
import { ownSchemaIn } from './around.ts';
import type { Files } from './files.ts';
import type { FileResult } from './result.ts';
import { MAX_FILE_SIZE, notOpened, reviewBytes, type Candidate } from './reviewFile.ts';

/** One file to review. */
export interface Task {
  readonly candidate: Candidate;
  /** Index into the assignment's policies. */
  readonly policy: number;
  readonly generator?: GeneratorName | null;
  /** Digest of the bytes whose result is known already, or ''. */
  readonly known: string;
}

/** What the threads of one run share: a list of tasks and the number of the next one that nobody has taken. */
export interface Assignment {
  readonly tasks: readonly Task[];
  readonly policies: readonly Policy[];
  readonly today: string;
  /** Whether digests are wanted. */
  readonly digests: boolean;
  /** One 32-bit number in memory that all threads see. */
  readonly next: Int32Array;
}

export interface Outcome {
  /** Of the task. */
  readonly index: number;
  /** Null where the bytes are those whose result is known. */
  readonly result: FileResult | null;
  readonly digest: string;
  /** The state of the file that was read, or '' where it cannot be told from one that is changed right after. */
  readonly stamp: string;
}

export type Digest = (bytes: Uint8Array) => string;

/** Tasks that a thread takes at a time: few, so that all threads end together. */
const BATCH = 8;

/** Takes tasks until none is left, batch by batch. Never throws. */
export function* work(assignment: Assignment, files: Files, digest: Digest): Generator<readonly Outcome[]> {
  const { tasks, next } = assignment;
  for (;;) {
    const start = Atomics.add(next, 0, BATCH);
    if (start >= tasks.length) return;
    const batch = tasks.slice(start, start + BATCH);
    yield batch.map((task, at) => outcomeOf(assignment, task, start + at, files, digest));
  }
}

function outcomeOf(
  { policies, today, digests }: Assignment,
  { candidate, policy: at, generator = null, known }: Task,
  index: number,
  files: Files,
  digest: Digest,
): Outcome {
  const contents = files.read(candidate.file, MAX_FILE_SIZE);
  if ('failure' in contents) return { index, result: notOpened(candidate, contents), digest: '', stamp: '' };
  const { bytes, stamp } = contents;
  const own = digests ? digest(bytes) : '';
  const settled = Date.now() - stamp.changed > TICK;
  const base = { index, digest: own, stamp: settled ? stamp.text : '' };
  if (own !== '' && own === known) return { ...base, result: null };
  const policy = policies[at];
  if (policy === undefined) throw new Error('a task names a policy that is not there');
  let isAlone = true;
  const ownSchema = (article: Article): OwnSchema | null => {
    isAlone = article.frontmatter?.fields.some(({ key }) => key === '$schema') !== true;
    return ownSchemaIn(files, article, candidate.file);
  };
  const result = reviewBytes(bytes, candidate, { policy, today, generator, ownSchema });
  // What hangs on another file as well is not kept: that file may change by itself.
  return isAlone ? { ...base, result } : { ...base, digest: '', result };
}

/** Milliseconds within which a file system may give two changes the same time. */
const TICK = 2000;
