import { outline, type Outline } from '../engine/index.ts';
import { judgePaths } from './judgements.ts';
import type { Machine } from './reviewAll.ts';
import type { Skipped } from './result.ts';
import type { Order } from './run.ts';

/** The outline of a file, or why there is none. */
export type OutlineReport = { readonly shown: string } & (
  | { readonly outline: Outline; readonly skipped: null }
  | { readonly outline: null; readonly skipped: Skipped }
);

/** Outlines what is found below the paths, in order, one at a time. */
export function* outlinePaths(
  order: Omit<Order, 'cache' | 'program'>,
  machine: Pick<Machine, 'files'>,
): Generator<OutlineReport> {
  for (const judged of judgePaths(order, machine)) {
    const { shown } = judged;
    if (judged.review === null) yield { shown, outline: null, skipped: judged.skipped };
    else yield { shown, outline: outline(judged.review), skipped: null };
  }
}
