import { around } from './around.ts';
import { globMatcher } from './globs.ts';
import type { Machine } from './reviewAll.ts';
import { judgeBytes, MAX_FILE_SIZE, notOpened, type Candidate, type Judgement } from './reviewFile.ts';
import { policyOf, type Order } from './run.ts';
import { walk } from './walk.ts';

/** The whole review of a file, or why there is none. */
export type JudgedFile = {
  readonly shown: string;
} & Judgement;

/** Reviews what is found below the paths, in order, one at a time, and keeps all that a review says. */
export function* judgePaths(
  order: Omit<Order, 'cache' | 'program'>,
  { files }: Pick<Machine, 'files'>,
): Generator<JudgedFile> {
  const matches = globMatcher();
  const ground = { files, policies: order.policies, matches, folder: order.folder };
  for (const step of walk(ground, order.paths)) {
    const { shown } = step;
    if ('skipped' in step) yield { shown, review: null, skipped: step.skipped };
    else yield { shown, ...judge(step) };
  }

  function judge(candidate: Candidate): Judgement {
    const contents = files.read(candidate.file, MAX_FILE_SIZE);
    if ('failure' in contents) return { review: null, skipped: notOpened(candidate, contents).skipped };
    const policy = policyOf(order, candidate.file, matches);
    return judgeBytes(contents.bytes, candidate, {
      policy,
      today: order.today,
      ...around(files, order.policies, candidate.file),
    });
  }
}
