import { isBlank, skipBlanks, trimEnd } from './characters.ts';
import type { BlockReader } from './blocks.ts';
import type { Started } from './starts.ts';

const PIPE = 124;

/** Opens a table when the line is the row of dashes under a line of as many cells. */
export function startTable(reader: BlockReader): Started {
  const { text, line, leaf, syntax } = reader;
  if (!syntax.tables || !reader.inParagraph || leaf === null) return null;
  const [start, end] = leaf.lines.slice(-2);
  if (start === undefined || end === undefined) return null;
  const columns = delimiterColumns(text, line.content, line.end);
  if (columns === 0 || !hasPipe(text, start, end) || cellsOf(text, start, end).length !== columns * 2)
    return null;
  leaf.lines.length -= 2;
  reader.openLeaf({ kind: 'table' }, 'table-row', start);
  addRow(reader, start, end);
  return 'leaf';
}

/** Adds a row to the open table, as a leaf of its own. */
export function addRow(reader: BlockReader, start: number, lineEnd: number): void {
  const { leaf } = reader;
  if (leaf === null) return;
  const end = trimEnd(reader.text, start, lineEnd);
  const { containers } = leaf;
  reader.push({ kind: 'table-row', start, end, level: 0, containers, lines: [start, end], padding: null });
}

/** Number of columns of a line such as `| --- | :-: |`; 0 for another line. */
function delimiterColumns(text: string, start: number, lineEnd: number): number {
  for (let at = start; at < lineEnd; at++) {
    const code = text.charCodeAt(at);
    if (code !== PIPE && code !== 45 && code !== 58 && !isBlank(code)) return 0;
  }
  const cells = cellsOf(text, start, lineEnd);
  for (let i = 0; i < cells.length; i += 2) {
    if (!/^:?-+:?$/u.test(text.slice(cells[i], cells[i + 1]))) return 0;
  }
  return hasPipe(text, start, lineEnd) ? cells.length / 2 : 0;
}

function hasPipe(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === PIPE) return true;
  return false;
}

/** The cells of a row: offsets of start and end in turn, without the space around their words. */
export function cellsOf(text: string, start: number, lineEnd: number): number[] {
  const end = trimEnd(text, start, lineEnd);
  const cells: number[] = [];
  let from = text.charCodeAt(start) === PIPE ? start + 1 : start;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === PIPE) {
      addCell(text, from, at, cells);
      from = at + 1;
    }
  }
  if (from < end) addCell(text, from, end, cells);
  return cells;
}

function addCell(text: string, from: number, to: number, cells: number[]): void {
  const start = skipBlanks(text, from, to);
  cells.push(start, trimEnd(text, start, to));
}
