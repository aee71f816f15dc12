import type { StatedChange, StatedFactor } from './changes.ts';
import { difference, intervalOf, meet, relativeChange, sizeOf, written, type Interval } from './sums.ts';
import type { Figure } from './reading.ts';

/** fits: it computes. points: per cent was written for the points between two percentages. wrong: neither. */
export type Outcome = 'fits' | 'points' | 'wrong';

/** Whether a stated change follows from its ends, by any of its readings; a doubtful one fits. */
export function outcomeOf(change: StatedChange): Outcome {
  const outcomes = [change, ...change.others].map(({ from, to }) => outcomeFor(change, from, to));
  if (outcomes.includes('fits')) return 'fits';
  return outcomes.includes('points') ? 'points' : 'wrong';
}

function outcomeFor({ stated, direction }: StatedChange, from: Figure, to: Figure): Outcome {
  if (direction === 'up' && to.value < from.value) return 'wrong';
  if (direction === 'down' && to.value > from.value) return 'wrong';
  const said = intervalOf(stated);
  const between = sizeOf(difference(from, to));
  if (stated.kind !== '%') return meet(said, between) ? 'fits' : 'wrong';
  const relative = relativeChange(from, to);
  if (relative === null) return 'fits';
  const nearly = relativeChange(halved(from), halved(to));
  if (nearly !== null && meet(said, sizeOf(nearly))) return 'fits';
  if (from.kind === '%' && meet(said, between)) return 'points';
  return meet(said, sizeOf(relative)) ? 'fits' : 'wrong';
}

/** Rounding seldom takes both ends as far as it may: half of it tells points from per cent. */
const halved = (figure: Figure): Figure => ({ ...figure, slack: figure.slack / 2 });

/** Writers double what is nearly double, and more than double. */
const LOOSE = { low: 0.8, high: 1.3 };

export function factorFits({ factor, from, to, others }: StatedFactor): boolean {
  return [{ from, to }, ...others].some((ends) => {
    const relative = relativeChange(ends.from, ends.to);
    if (relative === null) return true;
    const times: Interval = { low: 1 + relative.low / 100, high: 1 + relative.high / 100 };
    return meet(times, { low: factor * LOOSE.low, high: factor * LOOSE.high });
  });
}

/** The change from one figure to the other in per cent, as exact as `decimals`. */
export const percentBetween = (from: Figure, to: Figure, decimals: number): string =>
  `${written(Math.abs(100 * (to.value / from.value - 1)), decimals)}%`;

/** The points between two percentages, with the decimals of the more exact one. */
export const pointsBetween = (from: Figure, to: Figure): string =>
  written(Math.abs(to.value - from.value), Math.max(from.decimals, to.decimals));
