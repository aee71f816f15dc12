import type { Article } from '../article/article.ts';
import { HEADS_SOURCES, NAMES_NOTHING } from '../language/english/sources.ts';

/** A row below the first of a table, which says what stands in which column. */
export interface TableRow {
  readonly block: number;
  readonly heads: readonly string[];
  readonly cells: readonly string[];
}

/** The rows of all tables of an article, their first ones left out. */
export function rowsOfTables({ blocks }: Article): readonly TableRow[] {
  const rows: TableRow[] = [];
  let heads: readonly string[] | null = null;
  for (const { kind, index, prose } of blocks) {
    if (kind !== 'table-row') {
      heads = null;
      continue;
    }
    const cells = cellsOf(prose.text);
    if (heads === null) heads = cells;
    else rows.push({ block: index, heads, cells });
  }
  return rows;
}

/** What a row of a table says in a column of its own as where it is from, with that column; null where it says nothing. */
export function sourceOfRow({
  heads,
  cells,
}: TableRow): { readonly column: number; readonly name: string } | null {
  const column = heads.findIndex((head) => HEADS_SOURCES.test(head));
  const name = cells[column] ?? '';
  return column < 0 || NAMES_NOTHING.test(name) ? null : { column, name };
}

/** The cells of tables whose second line does not fit their first: some sites show them, Markdown reads a paragraph. */
export const cellsOfLooseTables = ({ blocks }: Article): readonly (readonly string[])[] =>
  blocks
    .filter(({ kind, prose }) => kind === 'paragraph' && LOOSE_TABLE.test(prose.text))
    .map(({ prose }) => cellsOf(prose.text));

const LOOSE_TABLE = /^\|[^|]{0,80}\|[^|]{0,80}\|.{0,400}?\| ?:?-{2,}/u;

const cellsOf = (text: string): readonly string[] => text.split('|').map((cell) => cell.trim());
