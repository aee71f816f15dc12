import { sourceRange } from '../../article/prose.ts';
import type { Statistic } from '../evidence.ts';
import { NUMBER, QUANTITY_WORD, SUPERLATIVE } from '../landmarks.ts';
import type { Passage, ReadBlock } from '../passages.ts';
import { numberAt, reasonToLeaveAlone } from './numbers.ts';
import { neighbourhood } from './spans.ts';

/** Where no form of a statistic fits: the first figure or superlative that is no date, name or the like, or null. */
export function standInOf({ block }: ReadBlock, passage: Passage): Statistic | null {
  const { statement } = passage;
  for (const { start, end, signs } of statement.landmarks) {
    if ((signs & (NUMBER | QUANTITY_WORD | SUPERLATIVE)) === 0 || statement.isQuoted(start)) continue;
    const number = (signs & NUMBER) === 0 ? null : numberAt(statement.text, start);
    if (number !== null && reasonToLeaveAlone(number, neighbourhood(statement, start, number.end)) !== null)
      continue;
    const behind = SOME_WORDS.exec(statement.text.slice(number?.end ?? end, passage.to))?.[0].length ?? 0;
    const to = (number?.end ?? end) + behind;
    const isRanking = (signs & SUPERLATIVE) !== 0;
    const front = isRanking
      ? (WORDS_BEFORE.exec(statement.text.slice(passage.from, start))?.[0].length ?? 0)
      : 0;
    const from = start - front;
    return {
      block: passage.block,
      sentence: passage.sentence,
      kind: isRanking ? 'superlative' : 'count',
      tier: 'B',
      range: sourceRange(block.prose, from, to),
      text: statement.text.slice(from, to),
      because: 'a figure as readers ask about',
    };
  }
  return null;
}

/** What follows a figure closely enough to say what it is of. */
const SOME_WORDS = /^(?:[ -][\p{L}'-]+){1,2}/u;
/** "faster than in any other": what a ranking is by stands in front of it. */
const WORDS_BEFORE = /(?:[\p{L}'-]+ ){1,3}$/u;
