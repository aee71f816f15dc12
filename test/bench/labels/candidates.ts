import type { Article, Block } from '../../../server/engine/article/article.ts';
import { sourceRange } from '../../../server/engine/article/prose.ts';
import { sentencesOf } from '../../../server/engine/language/sentences.ts';
import type { Range } from '../../../server/engine/text/range.ts';

/**
 * The sentences that readers give a letter: every sentence that holds a digit, a number word, a share word or a
 * superlative, whatever the zone, as ranges of the article's text. Chosen without anything that judges statistics.
 */
export function candidatesOf(article: Article): readonly Range[] {
  return article.blocks
    .filter(isRead)
    .flatMap(({ prose }) =>
      sentencesOf(prose.text)
        .filter(({ start, end }) => holdsNumber(prose.text.slice(start, end)))
        .map(({ start, end }) => sourceRange(prose, start, end)),
    )
    .toSorted((a, b) => a.start - b.start);
}

const isRead = ({ kind, zone }: Block): boolean => kind !== 'code' && kind !== 'comment' && zone !== 'markup';

const holdsNumber = (sentence: string): boolean => NUMBER.test(sentence) || hasSuperlative(sentence);

const hasSuperlative = (sentence: string): boolean =>
  (sentence.toLowerCase().match(/(?<![\p{L}\d_])\p{L}{2,}est(?![\p{L}\d_])/gu) ?? []).some(
    (word) => !NO_SUPERLATIVES.has(word),
  );

const NUMBER = new RegExp(
  `\\d|\\b(?:${[
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
    'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
    '(?:twen|thir|for|fif|six|seven|eigh|nine)ty',
    'hundreds?|thousands?|millions?|billions?|trillions?|dozens?',
    'half|halves|thirds?|quarters?|fifths?|tenths?',
    'twice|thrice|doubl(?:e|ed|es|ing)|tripl(?:e|ed|es|ing)|quadrupl\\w+|halv(?:e|ed|ing)|\\w+fold',
    'majority|minority|percent|per cent|percentage|one in|one-\\w+',
    'most|least|best|worst|fewest|first-ever',
  ].join('|')})\\b`,
  'iu',
);

const NO_SUPERLATIVES: ReadonlySet<string> = new Set(
  (
    'test request interest rest west guest latest contest suggest invest honest forest harvest protest pest nest ' +
    'quest modest manifest digest arrest earnest conquest detest chest attest priest midwest northwest southwest ' +
    'vest jest crest zest behest bequest divest ingest infest molest reinvest unrest disinterest dishonest retest ' +
    'pytest doctest fest hackfest budapest everest tempest wrest lest rainforest inquest congest backtest unittest'
  ).split(' '),
);
