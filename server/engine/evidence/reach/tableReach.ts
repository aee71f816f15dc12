import type { Article } from '../../article/article.ts';
import { HEADS_SOURCES, NAMES_NOTHING } from '../../language/english/sources.ts';
import type { Passage } from '../passages.ts';
import { rowsOfTables } from '../tables.ts';
import { credited, type Reached, type ReadArticle } from './reached.ts';
import { figuresIn, figuresOf } from './recurrences.ts';
import { areRelated } from './related.ts';

/** A row of a table that says in a column of its own where it is from. */
export interface SourcedRow {
  readonly block: number;
  readonly source: string;
  readonly figures: readonly string[];
}

export const sourcedRowsOf = (article: Article): readonly SourcedRow[] =>
  rowsOfTables(article).flatMap(({ block, heads, cells }) => {
    const column = heads.findIndex((head) => HEADS_SOURCES.test(head));
    const source = cells[column] ?? '';
    return column < 0 || NAMES_NOTHING.test(source)
      ? []
      : [{ block, source, figures: figuresIn(cells.filter((_, at) => at !== column).join(' | ')) }];
  });

/** Every figure of a sentence stands with its source in a row of a table that is about the same. */
export function inSourcedTable(read: ReadArticle, passage: Passage): Reached | null {
  const figures = figuresOf(passage);
  if (figures.length < passage.statistics.filter(({ tier }) => tier !== 'C').length) return null;
  const sources = figures.map((figure) =>
    read.sourcedRows().find((row) => row.figures.includes(figure) && isOfTheSame(read, passage, row)),
  );
  const [first] = sources;
  return first === undefined || sources.includes(undefined)
    ? null
    : credited(read, passage, 'article', first.source, `a table gives it with its source (${first.source})`);
}

const isOfTheSame = ({ blocks }: ReadArticle, { statement }: Passage, { block }: SourcedRow): boolean =>
  blocks[block]?.passages.some((row) => areRelated(statement, row.statement, NO_TOPIC, 1)) === true;

const NO_TOPIC: ReadonlySet<string> = new Set();
