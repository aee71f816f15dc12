import type { Passage } from '../passages.ts';
import { covered, type Reached, type ReadArticle } from './reached.ts';
import { areRelated } from './related.ts';
import type { Statement } from '../statements.ts';
import type { StatisticSpan } from '../statistics/spans.ts';

export function whereItRecurs(read: ReadArticle, passage: Passage): Reached | null {
  const figures = figuresOf(passage);
  const elsewhere = figures.map((figure) => toldWithSource(read, passage, figure));
  const source = elsewhere[0]?.sources[0];
  return source === undefined || elsewhere.includes(undefined)
    ? null
    : covered('article', source, 'the same figure stands beside its source elsewhere');
}

/** A round figure is the same figure only where its sentence shares more than one word. */
export const wordsToShare = (figure: string): number => (/[1-9]0\D*$/u.test(figure) ? 2 : 1);

const toldWithSource = (read: ReadArticle, passage: Passage, figure: string): Passage | undefined =>
  read.sourcedFigures
    .get(figure)
    ?.find(
      (other) =>
        other !== passage && areRelated(passage.statement, other.statement, NO_TOPIC, wordsToShare(figure)),
    );

const NO_TOPIC: ReadonlySet<string> = new Set();

/** Figures precise enough to be known again, with their units: two digits at least. */
export const figuresOf = ({ statistics, statement }: Passage): readonly string[] =>
  statistics.length === 0 ? [] : statement.recall(preciseFigures);

/** Those that a source may cover elsewhere: also what is quoted, or asks for none where it stands. */
export const toldFiguresOf = ({ statistics, statement }: Passage): readonly string[] =>
  statistics.length === 0 ? [] : statement.recall(allFigures);

const preciseFigures = ({ statistics, text }: Statement): readonly string[] =>
  figuresAmong(
    statistics.filter(({ tier }) => tier !== 'C'),
    text,
  );

const allFigures = ({ statistics, text }: Statement): readonly string[] => figuresAmong(statistics, text);

const figuresAmong = (statistics: readonly StatisticSpan[], text: string): readonly string[] =>
  statistics.map(({ start, end }) => figureAt(FIGURE.exec(text.slice(start, end)))).filter(isPrecise);

/** All figures of a text, whatever they count. */
export const figuresIn = (text: string): readonly string[] =>
  [...text.matchAll(FIGURES)].map(figureAt).filter(isPrecise);

const figureAt = (found: RegExpExecArray | null): string =>
  found === null ? '' : `${found[1]?.replace(/[.,]$/u, '')}${UNIT[(found[2] ?? '').toLowerCase()] ?? ''}`;

const isPrecise = (figure: string): boolean => figure.replace(/\D/gu, '').length >= 2;

const FIGURE = /(\d[\d.,]*) ?-?(%|per ?cent|million|billion|trillion|bn|mn|m\b|tn)?/iu;
const FIGURES = new RegExp(FIGURE, 'giu');

const UNIT: Readonly<Record<string, string>> = {
  '%': '%',
  percent: '%',
  'per cent': '%',
  million: 'm',
  mn: 'm',
  m: 'm',
  billion: 'b',
  bn: 'b',
  trillion: 't',
  tn: 't',
};
