import { afterBreak, lineEnd } from '../fences.ts';
import type { BlockReading, FrontmatterProblem } from '../frontmatter.ts';
import {
  edited,
  hasGivenUp,
  isAtBreak,
  isAtEnd,
  placed,
  repairBy,
  syntaxProblem,
  type Cursor,
} from '../problems.ts';
import { addField, fieldsIn, newTable, openTable, type Table } from './tables.ts';
import { marksWithin } from './strings.ts';
import { quotedAsIs } from './text.ts';
import {
  readKey,
  readValue,
  reportClash,
  skipComment,
  skipSpaces,
  unquoted,
  type KeyPart,
} from './values.ts';

/**
 * Reads TOML 1.0 in one pass. A line that is none is a problem, mended as far as one can tell what was meant, and the
 * next line is read as if nothing had been.
 */
export function readToml(source: string, base: number): BlockReading {
  const cursor: Cursor = { source, base, problems: [], at: 0 };
  const root = newTable('header', 0);
  let table = root;
  let wasUnread = false;
  while (!isAtEnd(cursor) && !hasGivenUp(cursor)) {
    skipSpaces(cursor);
    const start = cursor.at;
    const isHeader = source.charAt(start) === '[';
    const next =
      isAtBreak(cursor) || source.charAt(start) === '#'
        ? table
        : isHeader
          ? readHeader(cursor, root)
          : readPair(cursor, table);
    if (next === null) {
      // Lines of prose, say, are one fault together.
      if (!wasUnread) cursor.problems.push(unread(cursor, start));
      cursor.at = lineEnd(source, start);
    } else table = next;
    wasUnread = next === null;
    finishLine(cursor, next !== null);
  }
  const fields = fieldsIn(cursor, root);
  return { content: fields.length === 0 ? 'nothing' : 'mapping', fields, problems: cursor.problems };
}

const unread = (cursor: Cursor, start: number): FrontmatterProblem =>
  syntaxProblem(
    placed(cursor, start, lineEnd(cursor.source, start)),
    'This line cannot be read as a field; write it as “key = value”.',
  );

/** To the start of the next line; what else stands in this one is a fault. */
function finishLine(cursor: Cursor, isRead: boolean): void {
  skipSpaces(cursor);
  skipComment(cursor);
  const { source } = cursor;
  const end = lineEnd(source, cursor.at);
  if (cursor.at < end && isRead) {
    const message =
      'This stands behind a value or a table’s name that is already complete; move it to a line of its own.';
    cursor.problems.push(syntaxProblem(placed(cursor, cursor.at, end), message));
  }
  if (source.charAt(end) === '\r' && source.charAt(end + 1) !== '\n') {
    const message = 'This line ends in half a line break; write a whole one.';
    cursor.problems.push(syntaxProblem(placed(cursor, end, end + 1), message));
  }
  cursor.at = end >= source.length ? end : afterBreak(source, end);
}

/** The table that is opened, or null where the line is no header. */
function readHeader(cursor: Cursor, root: Table): Table | null {
  const { source } = cursor;
  const start = cursor.at;
  const isItem = source.startsWith('[[', start);
  cursor.at += isItem ? 2 : 1;
  const parts = readKey(cursor);
  if (parts === null) return null;
  const close = isItem ? ']]' : ']';
  if (source.startsWith(close, cursor.at)) cursor.at += close.length;
  else {
    const at = cursor.at;
    const rest = /^\]?[ \t]*(?=#|$)/u.exec(source.slice(at, lineEnd(source, at)))?.[0].trimEnd();
    if (rest === undefined) return null;
    const end = parts.at(-1)?.end ?? at;
    const repair = repairBy(`Add “${close}”`, [edited(cursor, end, at + rest.length, close)]);
    const message = `The table’s name must be closed with “${close}”; add it.`;
    cursor.problems.push(syntaxProblem(placed(cursor, start, at + rest.length), message, repair));
    cursor.at += rest.length;
  }
  const { table, clash } = openTable(root, parts, isItem, cursor.at);
  if (clash !== null) reportClash(cursor, parts, clash);
  return table;
}

/** The table itself once the field is in it, or null where the line is no field. */
function readPair(cursor: Cursor, table: Table): Table | null {
  const { source } = cursor;
  const faults = cursor.problems.length;
  const parts = readKey(cursor);
  const sign = source.charAt(cursor.at);
  const isColon = sign === ':' && /^[ \t]/u.test(source.slice(cursor.at + 1, cursor.at + 2));
  if (parts === null || (sign !== '=' && !isColon)) {
    cursor.problems.length = faults;
    return null;
  }
  if (isColon) colonFault(cursor, parts);
  cursor.at++;
  skipSpaces(cursor);
  const start = cursor.at;
  const before = cursor.problems.length;
  let value = readValue(cursor, 0, false);
  if (value.kind === 'scalar' && goesOn(cursor)) {
    cursor.problems.length = before;
    value = marksWithin(cursor, start) ?? unquoted(cursor, start, false);
  }
  const clash = addField(table, parts, value);
  if (clash !== null) reportClash(cursor, parts, clash);
  return table;
}

function colonFault(cursor: Cursor, parts: readonly KeyPart[]): void {
  const end = parts.at(-1)?.end ?? cursor.at;
  const repair = repairBy('Write “=”', [edited(cursor, end, cursor.at + 1, ' =')]);
  const message = 'TOML sets “=” between a key and its value; write it instead of the colon.';
  cursor.problems.push(syntaxProblem(placed(cursor, cursor.at, cursor.at + 1), message, repair));
}

/** True where words follow a complete value, so that all of it was meant as a text. */
function goesOn(cursor: Cursor): boolean {
  const { source, at } = cursor;
  const rest = source.slice(at, lineEnd(source, at)).trim();
  return rest !== '' && !rest.startsWith('#') && quotedAsIs(rest) !== null && !/^[\w."'-]+\s*=/u.test(rest);
}
