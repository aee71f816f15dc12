import { HALF_OF_THAT, OF_THE_OTHERS, TELLS_OF_A_CHART } from '../../language/english/sources.ts';
import type { Block } from '../../article/article.ts';
import type { Figure } from '../figures/reading.ts';
import { figuresOf } from '../figures/sentences.ts';
import type { Passage } from '../passages.ts';
import { creditOf, otherCredit } from '../sources/crediting.ts';
import type { Statement } from '../statements.ts';
import { areRelated } from './related.ts';
import { firstPassages, lastPassages, passagesAround, type Reached, type ReadArticle } from './reached.ts';

type IsCovered = (passage: Passage) => boolean;

/** "85% have none", where a source gives 15% a little above; "half that", where it gives the whole. */
export function asDerived(read: ReadArticle, passage: Passage, isCovered: IsCovered): Reached | null {
  const loud = passage.statistics.filter(({ tier }) => tier !== 'C');
  const figures = passage.statement.recall(figuresOf);
  const [first] = loud;
  const figure = figures.find(
    ({ start, end }) => first !== undefined && start < first.end && first.start < end,
  );
  if (figure === undefined || loud.length > 1) return null;
  const given = passagesAbove(read, passage).find((other) =>
    other.statement
      .recall(figuresOf)
      .some(
        (of) =>
          ((isRestOf(figure, of) && tellsOfTheOthers(passage, other)) ||
            (isHalfOf(figure, of) && speaksOfHalves(read, passage))) &&
          isCovered(other),
      ),
  );
  return given === undefined
    ? null
    : { covered: true, nearest: 'section', source: given.sources[0] ?? null, because: DERIVED };
}

const DERIVED = 'it follows from a figure above that has its source';

/** Blocks above a figure among which the one stands that it follows from: charts and their captions between them. */
const ABOVE = 5;

const passagesAbove = (read: ReadArticle, passage: Passage): readonly Passage[] =>
  [
    ...read.blocks.slice(Math.max(0, passage.block - ABOVE), passage.block).flatMap(lastPassages),
    ...passagesAround(read, passage).filter(({ sentence }) => sentence < passage.sentence),
  ]
    .filter(({ statistics }) => statistics.length > 0)
    .toReversed();

const isRestOf = (a: Figure, b: Figure): boolean =>
  a.kind === '%' &&
  b.kind === '%' &&
  a.value !== 50 &&
  Math.abs(100 - a.value - b.value) <= Math.max(a.slack, b.slack);

const isHalfOf = (a: Figure, b: Figure): boolean =>
  a.kind === 'money' &&
  b.kind === 'money' &&
  a.currency === b.currency &&
  (isClose(2 * a.value, b.value, b.slack) || isClose(a.value, 2 * b.value, a.slack));

const isClose = (a: number, b: number, slack: number): boolean => Math.abs(a - b) <= slack;

/** The one sentence says who has none, or tells of the rest. */
const tellsOfTheOthers = (passage: Passage, other: Passage): boolean =>
  passage.statement.recall(isOfTheOthers) !== other.statement.recall(isOfTheOthers) &&
  areRelated(passage.statement, other.statement, ANY_WORD, SHARED);

/** A rest and its counterpart are told in the same words, also in those that run through the article. */
const SHARED = 3;
const ANY_WORD: ReadonlySet<string> = new Set();

const isOfTheOthers = ({ words }: Statement): boolean => OF_THE_OTHERS.test(words);

const speaksOfHalves = (read: ReadArticle, passage: Passage): boolean =>
  passagesAround(read, passage).some(
    (other) => other.sentence <= passage.sentence && other.statement.recall(namesAHalf),
  );

const namesAHalf = ({ words }: Statement): boolean => HALF_OF_THAT.test(words);

/** A rank that is told again a little below, with who gives it. */
export function asRankedBelow(read: ReadArticle, passage: Passage): Reached | null {
  const rank = passage.statement.recall(rankIn);
  if (rank === null || passage.statistics.some(({ kind, tier }) => kind !== 'superlative' && tier !== 'C'))
    return null;
  const below = [
    ...passagesAround(read, passage).filter(({ sentence }) => sentence > passage.sentence),
    ...read.blocks.slice(passage.block + 1, passage.block + 1 + BELOW).flatMap(firstPassages),
  ];
  const again = below.find(
    (other) =>
      other.statement.recall(rankIn) === rank &&
      (creditOf(other) !== null || other.statement.recall(otherCredit) !== null),
  );
  return again === undefined
    ? null
    : {
        covered: true,
        nearest: 'section',
        source: again.sources[0] ?? null,
        because: 'the same rank is told with its source below',
      };
}

const BELOW = 2;

/** "third" of "the world's third richest man"; null where there is no such rank. */
const rankIn = ({ words }: Statement): string | null => {
  const place = RANK.exec(words)?.[1]?.toLowerCase();
  return place === undefined ? null : (PLACES[place] ?? place);
};

const RANK =
  /\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))[- ](?:[a-z]{3,}est|(?:most|least)[- ][a-z]+)\b/i;
const PLACES: Readonly<Record<string, string>> = {
  second: '2nd',
  third: '3rd',
  fourth: '4th',
  fifth: '5th',
  sixth: '6th',
  seventh: '7th',
  eighth: '8th',
  ninth: '9th',
  tenth: '10th',
};

/** "As seen in the graph below, …": a ranking is read off a chart that stands beside its paragraph. */
export function asCharted(read: ReadArticle, passage: Passage): Reached | null {
  const isRanking = passage.statistics.every(({ kind, tier }) => kind === 'superlative' || tier === 'C');
  if (!isRanking || !passagesAround(read, passage).some((other) => other.statement.recall(tellsOfAChart)))
    return null;
  const { blocks } = read.article;
  const near = blocks.slice(Math.max(0, passage.block - CHART), passage.block + 1 + CHART);
  return near.some(mayBeAChart)
    ? { covered: true, nearest: 'paragraph', source: null, because: 'the chart beside it shows it' }
    : null;
}

const CHART = 5;
const tellsOfAChart = ({ words }: Statement): boolean => TELLS_OF_A_CHART.test(words);
const mayBeAChart = ({ kind, inlines }: Block): boolean =>
  kind === 'html' || kind === 'component' || inlines.some((inline) => inline.kind === 'image');
