import type { Article } from '../../article/article.ts';

/** A table one of whose columns says for its rows where they are from. */
export function hasSourceColumn({ blocks }: Article): boolean {
  let column = -1;
  let before = -1;
  for (const { kind, index, prose } of blocks) {
    if (kind !== 'table-row') continue;
    const cells = prose.text.split(' | ').map((cell) => cell.trim());
    if (index !== before + 1) column = cells.findIndex((cell) => SOURCE_HEAD.test(cell));
    else if (column >= 0 && NAMES_SOMEBODY.test(cells[column] ?? '')) return true;
    before = index;
  }
  return false;
}

const SOURCE_HEAD = /^(?:data )?(?:sources?|references?|citations?)$/i;
/** A source has a name; "various" and a dash are none. */
const NAMES_SOMEBODY = /\p{Lu}/u;
