import { sourceOffset } from '../article/prose.ts';
import { hasSource } from '../evidence/asking.ts';
import type { Review } from '../review.ts';
import type { Range } from '../text/range.ts';

/** What stands in a part of an article. */
export interface Counts {
  /** Sentences with a statistic or a quotation. */
  readonly claims: number;
  /** Of these, how many have a source, or a speaker. */
  readonly sourced: number;
  readonly findings: number;
}

/** Counts what begins in a range of offsets of the article. */
export function counterOf({ article, evidence, findings }: Review): (range: Range) => Counts {
  const offsetOf = (block: number, sentence: number): number => {
    const prose = article.blocks[block]?.prose;
    const range = article.blocks[block]?.sentences[sentence];
    return prose === undefined || range === undefined ? -1 : sourceOffset(prose, range.start);
  };
  const claims = new Set<number>();
  const sourced = new Set<number>();
  for (const { block, sentence } of evidence.statistics) claims.add(offsetOf(block, sentence));
  for (const verdict of evidence.verdicts)
    if (hasSource(verdict)) sourced.add(offsetOf(verdict.block, verdict.sentence));
  for (const { block, sentence, term, speaker } of evidence.quotations) {
    if (term) continue;
    claims.add(offsetOf(block, sentence));
    if (speaker !== null) sourced.add(offsetOf(block, sentence));
  }
  const inOrder = {
    claims: sorted(claims),
    sourced: sorted([...sourced].filter((offset) => claims.has(offset))),
    findings: sorted(findings.map((finding) => finding.range.start)),
  };
  return (range) => ({
    claims: within(inOrder.claims, range),
    sourced: within(inOrder.sourced, range),
    findings: within(inOrder.findings, range),
  });
}

const sorted = (offsets: Iterable<number>): readonly number[] =>
  [...offsets].filter((offset) => offset >= 0).sort((a, b) => a - b);

/** How many of the ordered offsets lie in the range, its end left out. */
const within = (offsets: readonly number[], { start, end }: Range): number =>
  firstFrom(offsets, end) - firstFrom(offsets, start);

function firstFrom(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
