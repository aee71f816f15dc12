import type { Span } from './merge.ts';
import type { Passage } from './passage.ts';

/** Longer texts are first taken in this many even runs. */
const MOST_BLOCKS = 100;

/**
 * Cuts a long text where its vocabulary changes: of all ways to cut it into at most `most` spans, the one under which
 * its words are most probable when each span has a vocabulary of its own and a further span costs as much as a word
 * of the whole text (after Utiyama and Isahara, 2001).
 */
export function segment(passages: readonly Passage[], most: number): readonly Span[] {
  const blocks = blocksOf(passages);
  const costs = costsOf(blocks.map((block) => passages.slice(block.start, block.end)));
  return cheapest(costs, blocks.length, most).map(([first, last]) => ({
    start: blocks[first]?.start ?? 0,
    end: blocks[last]?.end ?? 0,
  }));
}

function blocksOf(passages: readonly Passage[]): readonly Span[] {
  const size = Math.ceil(passages.length / MOST_BLOCKS);
  return Array.from({ length: Math.ceil(passages.length / size) }, (_, at) => ({
    start: at * size,
    end: Math.min(passages.length, (at + 1) * size),
  }));
}

/** `costs[first][last]` of the span of those blocks, for every `first <= last`. */
function costsOf(blocks: readonly (readonly Passage[])[]): readonly (readonly number[])[] {
  const ids = new Map<string, number>();
  const words = blocks.map((block) => [...countsOf(block, ids)]);
  const total = words.flat().reduce((sum, [, count]) => sum + count, 0);
  return words.map((_, first) => {
    const counts = new Int32Array(ids.size);
    let length = 0;
    let likely = 0;
    return words.map((block, last) => {
      if (last < first) return Infinity;
      for (const [id, count] of block) {
        const before = counts[id] ?? 0;
        const after = before + count;
        likely += likelihood(after) - likelihood(before);
        counts[id] = after;
        length += count;
      }
      return length * Math.log(length + ids.size) - likely + Math.log(Math.max(2, total));
    });
  });
}

/** How often a block has each word; words are numbered as they come. */
function countsOf(block: readonly Passage[], ids: Map<string, number>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { stems } of block) {
    for (const [stem, count] of stems) {
      const id = ids.get(stem) ?? ids.size;
      ids.set(stem, id);
      counts.set(id, (counts.get(id) ?? 0) + count);
    }
  }
  return counts;
}

/** What a word said so often adds: looked up where it is said seldom, as most words are. */
const likelihood = (count: number): number => LIKELIHOODS[count] ?? count * Math.log(count + 1);
const LIKELIHOODS: readonly number[] = Array.from({ length: 256 }, (_, count) => count * Math.log(count + 1));

/** First and last blocks of the spans that cost least together, at most `most` of them. */
function cheapest(
  costs: readonly (readonly number[])[],
  count: number,
  most: number,
): readonly (readonly [number, number])[] {
  // best[spans][end]: the least cost of cutting the first `end` blocks into so many spans; from: where the last begins.
  const best: number[][] = [[0, ...Array.from({ length: count }, () => Infinity)]];
  const from: number[][] = [[]];
  for (let spans = 1; spans <= most; spans++) {
    const row: number[] = [Infinity];
    const starts: number[] = [0];
    for (let end = 1; end <= count; end++) {
      let least = Infinity;
      let start = 0;
      for (let at = spans - 1; at < end; at++) {
        const cost = (best[spans - 1]?.[at] ?? Infinity) + (costs[at]?.[end - 1] ?? Infinity);
        if (cost >= least) continue;
        least = cost;
        start = at;
      }
      row.push(least);
      starts.push(start);
    }
    best.push(row);
    from.push(starts);
  }
  const totals = best.map((row) => row[count] ?? Infinity);
  let spans = totals.indexOf(Math.min(...totals));
  const found: (readonly [number, number])[] = [];
  for (let end = count; spans > 0; spans--) {
    const start = from[spans]?.[end] ?? 0;
    found.unshift([start, end - 1]);
    end = start;
  }
  return found;
}
