import { sourceRange } from '../../article/prose.ts';
import type { Statistic } from '../evidence.ts';
import { NUMBER, QUANTITY_WORD, STATISTICAL, SUPERLATIVE, type Landmark } from '../landmarks.ts';
import type { Passage, ReadBlock } from '../passages.ts';
import { numberAt, reasonToLeaveAlone } from './numbers.ts';
import { phraseAround } from './phraseEnds.ts';
import { ranksNothing } from './rankings.ts';
import { neighbourhood } from './spans.ts';

/** Where no form of a statistic fits: the first figure or superlative that is no date, name or the like, or null. */
export function standInOf({ block }: ReadBlock, passage: Passage): Statistic | null {
  const { statement } = passage;
  const { text } = statement;
  for (const landmark of statement.landmarks) {
    const { start, end, signs } = landmark;
    if ((signs & STATISTICAL) === 0 || statement.isQuoted(start)) continue;
    const number = (signs & NUMBER) === 0 ? null : numberAt(text, start);
    if (number !== null && reasonToLeaveAlone(number, neighbourhood(statement, start, number.end)) !== null)
      continue;
    const before = text.slice(Math.max(passage.from, start - REACH), start);
    const last = number?.end ?? end;
    const after = text.slice(last, Math.min(passage.to, last + REACH));
    const front = (signs & SUPERLATIVE) === 0 ? null : frontOfRanking(landmark, before, after);
    if (front === null && !isCount(landmark, before, after)) continue;
    const behind = (front === null ? COUNTED : RANKED).exec(after)?.[0] ?? '';
    const hedge = (signs & NUMBER) === 0 ? (PART_BEFORE.exec(before)?.[0] ?? '') : '';
    const range = phraseAround(statement, {
      start: start - (front ?? hedge).length,
      end: last + behind.length,
    });
    return {
      block: passage.block,
      sentence: passage.sentence,
      kind: front === null ? 'count' : 'superlative',
      tier: 'B',
      range: sourceRange(block.prose, range.start, range.end),
      text: text.slice(range.start, range.end),
      because: 'a figure as readers ask about',
    };
  }
  return null;
}

const REACH = 90;

/** What follows a figure or a ranking closely enough to say what it is of. */
const COUNTED = /^(?:[ -][\p{L}'-]+){1,2}/u;
const RANKED =
  /^(?:[ -](?!(?:and|or|but|which|who|that|because|while|when|where|if|as|so)\b)[\p{L}'-]+){1,4}/u;

/** "more than a" of "more than a quarter". */
const PART_BEFORE =
  /(?:\b(?:(?:more|less|fewer) than|nearly|almost|about|around|roughly|over|under|up to|at least|some) )?(?:\b(?:an?|one|two|three) )?$/i;

/** "one of the few" and "the most vulnerable" count nothing. */
const isCount = ({ signs, word }: Landmark, before: string, after: string): boolean =>
  (signs & (NUMBER | QUANTITY_WORD)) !== 0 &&
  !(word === 'one' && /^ of\b/i.test(after)) &&
  !((signs & SUPERLATIVE) !== 0 && ARTICLE_BEFORE.test(before));

/** The words in front of a superlative that belong to its ranking; null where it ranks nothing. */
function frontOfRanking({ word }: Landmark, before: string, after: string): string | null {
  if (ranksNothing(before, `${word}${after}`) || OF_ITS_OWN.test(after)) return null;
  if (word === 'than') return AMOUNT.test(after) ? null : (COMPARATIVE.exec(before)?.[0] ?? null);
  return (NEEDS_ARTICLE.has(word) ? ARTICLE_BEFORE : WORD_BEFORE).exec(before)?.[0] ?? null;
}

/** "more than a quarter": no comparison with anything but a figure. */
const AMOUNT =
  /^ (?:\d|[$€£]|an? (?:half|third|quarter|fifth|tenth|hundred|thousand|million|billion|dozen)|half|one|two|three|four|five|six|seven|eight|nine|ten|twice|double|just|ever|usual|expected|before)\b/i;
/** A comparative with what it is of: "a higher share of the vote than" is by a share. */
const COMPARATIVE =
  /(?:\b(?:an?|the|far|much|even|no) ){0,2}\b(?!(?:other|rather|ever|never|over|under|after|number|whether|either|another|together|order)\b)(?:more|fewer|less|worse|better|[a-z]{2,}er)\b(?:(?! (?:more|fewer|less|better|worse)\b)[^.;:()]){0,60} $/i;

/** "three of them, the largest being": it ranks what the sentence itself has named. */
const OF_ITS_OWN = /^ (?:being|of (?:these|those|them|which|whom|the (?:two|three|four|five|six|\d+)))\b/i;

/** "most are", "at least", "a second": they rank only what an article or a verb of ranking makes definite. */
const NEEDS_ARTICLE: ReadonlySet<string> = new Set(
  'most least any first second third fourth fifth sixth seventh eighth ninth tenth leading top'.split(' '),
);
const ARTICLE_BEFORE = /(?:\b(?:the|its|their|rank(?:s|ed|ing)?|came|comes|placed|finished)|'s) $/i;
const WORD_BEFORE = /[\p{L}'-]+ $/u;
