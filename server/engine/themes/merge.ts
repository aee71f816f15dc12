import { leadsOf, type Background } from './contrast.ts';
import type { Passage } from './passage.ts';

/** A run of neighbouring stretches that one node stands for: indexes `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface MergeLimits {
  /** Never more spans than this. */
  readonly most: number;
  /** A shorter span, in words, joins the neighbour that it is nearer to. */
  readonly fewestWords: number;
}

/** Neighbours at least this alike, from 0 to 1, speak of one thing. */
const ALIKE = 0.33;
/** What a shared lead adds to likeness. */
const SAME_LEAD = 0.1;
/** What joins by likeness alone stays under this share of the article, or this many words. */
const SHARE = 1 / 6;
const FEW_WORDS = 120;

interface Run extends Span {
  readonly words: number;
  /** Weights of stems, frequent here and rare elsewhere. */
  readonly vector: ReadonlyMap<string, number>;
  readonly length: number;
  readonly leads: readonly string[];
}

/**
 * Joins neighbours that speak of one thing, then the nearest ones until few enough are left and none is too short.
 * Far above the limit every locally nearest pair is joined at once, so that long articles take few rounds.
 */
export function merge(
  passages: readonly Passage[],
  background: Background,
  limits: MergeLimits,
): readonly Span[] {
  let runs = runsOf(passages, background);
  let likeness: readonly number[] = runs.slice(1).map((run, at) => likenessOf(runs[at], run));
  const words = passages.reduce((sum, passage) => sum + passage.words, 0);
  for (;;) {
    const urge = likeness.map((alike, at) =>
      urgeOf(alike, runs[at], runs[at + 1], limits, runs.length, words),
    );
    const pairs = pairsToJoin(urge, runs.length > 4 * limits.most);
    if (pairs.size === 0) return runs;
    const before = runs;
    runs = withPairsJoined(runs, pairs);
    likeness = likenessAfter(before, likeness, runs);
  }
}

/** Likeness of neighbours after a round; what the round did not touch is kept. */
function likenessAfter(
  before: readonly Run[],
  known: readonly number[],
  after: readonly Run[],
): readonly number[] {
  let old = 0;
  return after.slice(1).map((right, at) => {
    const left = after[at];
    while (old < before.length && (before[old]?.end ?? Infinity) < (left?.end ?? 0)) old += 1;
    const kept = before[old] === left && before[old + 1] === right;
    return kept ? (known[old] ?? 0) : likenessOf(left, right);
  });
}

function runsOf(passages: readonly Passage[], background: Background): readonly Run[] {
  return vectorsOf(passages).map((vector, at) => {
    const passage = passages[at];
    const leads = passage === undefined ? [] : leadsOf(passage, background).map((lead) => lead.name);
    return { start: at, end: at + 1, words: passage?.words ?? 0, vector, length: lengthOf(vector), leads };
  });
}

/** Weights of the stems of each passage: frequent here and rare in the others. */
export function vectorsOf(passages: readonly Passage[]): readonly ReadonlyMap<string, number>[] {
  const holders = new Map<string, number>();
  for (const passage of passages)
    for (const stem of passage.stems.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  return passages.map((passage) => {
    const vector = new Map<string, number>();
    for (const [stem, count] of passage.stems)
      vector.set(stem, (1 + Math.log(count)) * Math.log((passages.length + 1) / (holders.get(stem) ?? 1)));
    return vector;
  });
}

const lengthOf = (vector: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return Math.sqrt(sum);
};

/** Cosine of two runs' vectors, and a little more for a lead in common. */
function likenessOf(left: Run | undefined, right: Run): number {
  if (left === undefined || left.length === 0 || right.length === 0) return 0;
  const shared = left.leads.some((lead) => right.leads.includes(lead));
  return productOf(left.vector, right.vector) / (left.length * right.length) + (shared ? SAME_LEAD : 0);
}

function productOf(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  let product = 0;
  for (const [stem, weight] of small) product += weight * (large.get(stem) ?? 0);
  return product;
}

/** Cosine of two vectors; 0 where one is empty. */
export function cosineOf(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  const lengths = lengthOf(left) * lengthOf(right);
  return lengths === 0 ? 0 : productOf(left, right) / lengths;
}

export function sumOf(
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
): Map<string, number> {
  const sum = new Map(left);
  for (const [stem, weight] of right) sum.set(stem, (sum.get(stem) ?? 0) + weight);
  return sum;
}

/**
 * How much a pair should be joined; 0 or less: not at all. What must be joined goes by what would be lost: unlike
 * things of some length most, a few words little.
 */
function urgeOf(
  alike: number,
  left: Run | undefined,
  right: Run | undefined,
  limits: MergeLimits,
  count: number,
  words: number,
): number {
  if (left === undefined || right === undefined) return 0;
  const together = left.words + right.words;
  const loss = (Math.max(0.01, 1 - alike) * left.words * right.words) / Math.max(1, together);
  if (count > limits.most || Math.min(left.words, right.words) < limits.fewestWords)
    return 1 + 1 / (1 + loss);
  return together <= Math.max(FEW_WORDS, SHARE * words) ? alike - ALIKE : 0;
}

/** The pair with the greatest urge, or every pair whose urge is greater than its neighbours'; by its left run. */
function pairsToJoin(urge: readonly number[], many: boolean): ReadonlySet<number> {
  if (many) {
    const peaks = urge.flatMap((own, at) =>
      own > (urge[at - 1] ?? 0) && own >= (urge[at + 1] ?? 0) ? [at] : [],
    );
    return new Set(peaks);
  }
  let best = -1;
  urge.forEach((own, at) => {
    if (own > Math.max(0, urge[best] ?? 0)) best = at;
  });
  return new Set(best < 0 ? [] : [best]);
}

function withPairsJoined(runs: readonly Run[], pairs: ReadonlySet<number>): readonly Run[] {
  const result: Run[] = [];
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at];
    const next = pairs.has(at) ? runs[at + 1] : undefined;
    if (run === undefined) continue;
    result.push(next === undefined ? run : joinedRun(run, next));
    if (next !== undefined) at += 1;
  }
  return result;
}

function joinedRun(left: Run, right: Run): Run {
  const vector = sumOf(left.vector, right.vector);
  return {
    start: left.start,
    end: right.end,
    words: left.words + right.words,
    vector,
    length: lengthOf(vector),
    leads: [...new Set([...left.leads, ...right.leads])],
  };
}
