import { CHANGE_VERBS } from '../../language/english/quantities.ts';
import type { SentenceText } from '../speech/attributions.ts';
import type { StatisticKind, Tier } from '../evidence.ts';
import type { Neighbourhood } from './numbers.ts';
import { tierOf } from './tiers.ts';

/** A statistic with its place in the prose. */
export interface StatisticSpan {
  readonly kind: StatisticKind;
  readonly start: number;
  readonly end: number;
  readonly tier: Tier;
  readonly because: string;
}

const CHANGE: ReadonlySet<string> = new Set(CHANGE_VERBS);

export const HEDGE =
  /(?:(?:just |only |well |slightly |a little )?(?:nearly|almost|about|around|roughly|over|more than|less than|fewer than|under|up to|at least|as many as|as much as|an estimated|approximately|some|another|close to|above|below)|~) ?$/i;
/** Words between a verb of change and its figure: "rose sharply by another". */
const CHANGE_FILLERS =
  /(?:\b(?:by|to|from|between|another|an?|further|sharply|slightly|rapidly|steadily|significantly|dramatically),? )+$/i;

/** Units on either side of a number that its shape and its context may need. */
export const NEAR = 70;

export const neighbourhood = (
  { text, from, to }: SentenceText,
  start: number,
  end: number,
): Neighbourhood => ({
  before: text.slice(Math.max(from, start - NEAR), start),
  after: text.slice(end, Math.min(to, end + NEAR)),
});

/** "rose to about": a verb of change in front of the fillers and the hedge. */
export function isBehindChange(before: string, hedge: string): boolean {
  const front = before.slice(0, before.length - hedge.length).replace(CHANGE_FILLERS, '');
  return CHANGE.has(/([a-z]+) ?$/i.exec(front)?.[1]?.toLowerCase() ?? '');
}

/** A figure in words; a hedge in front belongs to it. */
export function spanOf(
  sentence: SentenceText,
  kind: StatisticKind,
  start: number,
  end: number,
): StatisticSpan {
  const hedge = HEDGE.exec(sentence.text.slice(Math.max(sentence.from, start - 30), start))?.[0] ?? '';
  const from = start - hedge.trimStart().length;
  return { kind, start: from, end, ...tierOf(sentence, kind, NaN, from, end) };
}
