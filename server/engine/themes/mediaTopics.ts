import { TOPIC_WORDS } from '../language/media-topics.ts';
import type { Passage } from './passage.ts';
import type { MediaTopic } from './outline.ts';
import { stemOf } from './stems.ts';

/** Rows of the topic table that a stem tells, by the stem. */
const ROWS_BY_STEM: ReadonlyMap<string, readonly number[]> = stemTable();

function stemTable(): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, number[]>();
  TOPIC_WORDS.forEach(({ words }, row) => {
    for (const stem of new Set(
      words
        .trim()
        .split(/\s+/u)
        .map((word) => stemOf(word.toLowerCase())),
    ))
      table.set(stem, [...(table.get(stem) ?? []), row]);
  });
  return table;
}

const MOST_TOPICS = 2;
const FEWEST_WORDS = 4;
const FEWEST_SHARE = 0.22;
/** A word counts more each time, but less and less: one word said often is no clear evidence. */
const weight = (count: number): number => Math.log2(1 + count);

/** At most two of the top-level media topics, with the share of telling words each has; none without clear evidence. */
export function mediaTopicsOf(passages: readonly Passage[]): readonly MediaTopic[] {
  const counts = new Map<string, number>();
  for (const passage of passages)
    for (const [stem, count] of passage.stems)
      if (ROWS_BY_STEM.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + count);
  const scores = TOPIC_WORDS.map(() => 0);
  const words = TOPIC_WORDS.map(() => 0);
  for (const [stem, count] of counts) {
    const rows = ROWS_BY_STEM.get(stem) ?? [];
    for (const row of rows) {
      scores[row] = (scores[row] ?? 0) + weight(count) / rows.length;
      words[row] = (words[row] ?? 0) + 1;
    }
  }
  const all = scores.reduce((sum, score) => sum + score, 0);
  return TOPIC_WORDS.map(({ id, label }, row) => ({
    id,
    label,
    score: round((scores[row] ?? 0) / Math.max(1, all)),
    words: words[row] ?? 0,
  }))
    .filter(({ score, words }) => words >= FEWEST_WORDS && score >= FEWEST_SHARE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_TOPICS)
    .map(({ id, label, score }) => ({ id, label, score }));
}

const round = (share: number): number => Math.round(share * 100) / 100;
