import { outline, type Outline } from '../engine/index.ts';
import { globMatcher } from './globs.ts';
import type { Machine } from './reviewAll.ts';
import type { Skipped } from './result.ts';
import { judgeBytes, MAX_FILE_SIZE, notOpened, type Candidate } from './reviewFile.ts';
import { policyOf, type Order } from './run.ts';
import { walk } from './walk.ts';

/** The outline of a file, or why there is none. */
export type OutlineReport = { readonly shown: string } & (
  | { readonly outline: Outline; readonly skipped: null }
  | { readonly outline: null; readonly skipped: Skipped }
);

/** Outlines what is found below the paths, in order, one at a time. */
export function* outlinePaths(
  order: Omit<Order, 'cache' | 'program'>,
  { files }: Pick<Machine, 'files'>,
): Generator<OutlineReport> {
  const matches = globMatcher();
  const ground = { files, policies: order.policies, matches, folder: order.folder };
  for (const step of walk(ground, order.paths)) {
    const { shown } = step;
    if ('skipped' in step) yield { shown, outline: null, skipped: step.skipped };
    else yield { shown, ...outlineOf(step) };
  }

  function outlineOf(candidate: Candidate) {
    const contents = files.read(candidate.file, MAX_FILE_SIZE);
    if ('failure' in contents) return { outline: null, skipped: notOpened(candidate, contents).skipped };
    const policy = policyOf(order, candidate.file, matches);
    const judgement = judgeBytes(contents.bytes, candidate, { policy, today: order.today });
    return judgement.review === null
      ? { outline: null, skipped: judgement.skipped }
      : { outline: outline(judgement.review), skipped: null };
  }
}
