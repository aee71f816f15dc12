import type { Article } from '../../article/article.ts';
import type { Passage } from '../passages.ts';
import { rowsOfTables, sourceOfRow } from '../tables.ts';
import { credited, type Reached, type ReadArticle } from './reached.ts';
import { figuresIn, figuresOf, wordsToShare } from './recurrences.ts';
import { areRelated } from './related.ts';

/** A row of a table that says in a column of its own where it is from. */
interface SourcedRow {
  readonly block: number;
  readonly source: string;
}

/** The rows with a source by the figures that stand in them. */
export type SourcedRows = ReadonlyMap<string, readonly SourcedRow[]>;

/** Rows that are kept for one figure. */
const MOST_TOLD = 12;

export function sourcedRowsOf(article: Article): SourcedRows {
  const rows = new Map<string, SourcedRow[]>();
  for (const row of rowsOfTables(article)) {
    const source = sourceOfRow(row);
    if (source === null) continue;
    const told = { block: row.block, source: source.name };
    for (const figure of figuresIn(row.cells.filter((_, at) => at !== source.column).join(' | '))) {
      const known = rows.get(figure);
      if (known === undefined) rows.set(figure, [told]);
      else if (known.length < MOST_TOLD) known.push(told);
    }
  }
  return rows;
}

/** Every figure of a sentence stands with its source in a row of a table that is about the same. */
export function inSourcedTable(read: ReadArticle, passage: Passage): Reached | null {
  const figures = figuresOf(passage);
  if (figures.length < passage.statistics.filter(({ tier }) => tier !== 'C').length) return null;
  const sources = figures.map((figure) =>
    read
      .sourcedRows()
      .get(figure)
      ?.find((row) => isOfTheSame(read, passage, row, wordsWithRow(figure))),
  );
  const [first] = sources;
  return first === undefined || sources.includes(undefined)
    ? null
    : credited(read, passage, 'article', first.source, `a table gives it with its source (${first.source})`);
}

/** A share of two digits stands in many rows. */
const wordsWithRow = (figure: string): number => Math.max(wordsToShare(figure), SHORT.test(figure) ? 2 : 1);

const SHORT = /^\d\D?\d%$/u;

const isOfTheSame = (
  { blocks }: ReadArticle,
  { statement }: Passage,
  { block }: SourcedRow,
  shared: number,
): boolean =>
  blocks[block]?.passages.some((row) => areRelated(statement, row.statement, NO_TOPIC, shared)) === true;

const NO_TOPIC: ReadonlySet<string> = new Set();
