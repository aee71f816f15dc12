import type { Statistic } from './evidence.ts';

/**
 * How much a sentence is worth checking, to order a list of claims and never to judge one: figures count most, then
 * what was done or is so of somebody who is named; wishes, questions and the speaker's own feelings count against it.
 * The weights are steps of one, set by hand; `npm run bench -- --detection` says how the order fares.
 */
export function worthOf(sentence: string, statistics: readonly Pick<Statistic, 'tier' | 'kind'>[]): number {
  const tiers = statistics.map(({ tier }) => TIER_WORTH[tier]);
  const figures = Math.max(0, ...tiers) + (statistics.length > 1 ? 1 : 0);
  const words = sentence.split(/\s+/u).length;
  const weights = FEATURES.map(([pattern, weight]) => (pattern.test(sentence) ? weight : 0));
  return figures + weights.reduce((sum, weight) => sum + weight, 0) + Math.min(words, LONG) / LONG;
}

const TIER_WORTH = { A: 4, B: 3, C: 1 } as const;

/** Words from which on a sentence says enough to be checked. */
const LONG = 30;

const FEATURES: readonly (readonly [RegExp, number])[] = [
  [/\d/u, 1],
  [/\b(?:million|billion|trillion|hundreds?|thousands?|percent|per cent|half|third|quarter)\b/i, 1],
  [/\b(?:more|less|fewer|higher|lower|largest|highest|lowest|biggest|most|least|double|tripled?)\b/i, 1],
  [
    /\b(?:has|have|had|was|were|voted|signed|passed|cut|raised|spent|lost|created|increased|fell|rose|grew)\b/i,
    1,
  ],
  [/[a-z,] (?:\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)?/u, 1],
  [/\b(?:years?|months?|decades?|since|ago|last)\b/i, 1],
  [/\?\s*["”]?$/u, -3],
  [/\b(?:thank you|thanks|please|welcome|hello|good (?:evening|morning)|applause|let me|let's)\b/i, -3],
  [
    /\b(?:I think|I believe|I feel|I hope|I want|I'd like|in my view|we should|we must|we need|would|could|should|might|will)\b/i,
    -1,
  ],
  [/\b(?:if|you|your)\b/i, -1],
];
