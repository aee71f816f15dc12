import { lineEnd } from '../fences.ts';
import type { FieldValue } from '../frontmatter.ts';
import { edited, isAtBreak, isAtEnd, placed, repairBy, syntaxProblem, type Cursor } from '../problems.ts';
import { unescaped } from './text.ts';

export function controlFault(cursor: Cursor, start: number, end: number): void {
  const at = cursor.source.slice(start, end).search(CONTROL);
  if (at < 0) return;
  const place = placed(cursor, start + at, start + at + 1);
  cursor.problems.push(
    syntaxProblem(place, 'TOML does not allow this invisible control character; remove it.'),
  );
}

const CONTROL = /(?![\t\u0080-\u009F])\p{Cc}/u;

/** The text of a string in one line; the cursor ends behind its closing mark, or at the end of the line. */
export function shortString(cursor: Cursor, mark: string): string {
  const { source, at: start } = cursor;
  let value = '';
  cursor.at++;
  while (!isAtBreak(cursor)) {
    const unit = source.charAt(cursor.at);
    if (unit === mark) {
      controlFault(cursor, start, cursor.at);
      cursor.at++;
      return value;
    }
    value += unit === '\\' && mark === '"' ? readEscape(cursor) : plainUnit(cursor);
  }
  const end = start + source.slice(start, cursor.at).trimEnd().length;
  value = value.trimEnd();
  cursor.at = end;
  const repair = repairBy('Close the quotation mark', [edited(cursor, end, end, mark)]);
  const message = 'This quotation mark is never closed; add one at the end of the value.';
  cursor.problems.push(syntaxProblem(placed(cursor, start, end), message, repair));
  return value;
}

function plainUnit(cursor: Cursor): string {
  const from = cursor.at;
  const { source } = cursor;
  do cursor.at++;
  while (cursor.at < source.length && !STRING_STOP.test(source.charAt(cursor.at)));
  return source.slice(from, cursor.at);
}

const STRING_STOP = /^["'\\\r\n]$/u;

function readEscape(cursor: Cursor): string {
  const { source, at } = cursor;
  const escape = unescaped(source, at);
  if (escape !== null) {
    cursor.at += escape.length;
    return escape.text;
  }
  const written = source.slice(at, Math.min(at + 2, lineEnd(source, at)));
  const repair = repairBy('Double the backslash', [edited(cursor, at, at, '\\')]);
  const message = `“${written}” is nothing that TOML knows in double quotation marks; write “\\${written}” or use single ones.`;
  cursor.problems.push(syntaxProblem(placed(cursor, at, at + written.length), message, repair));
  cursor.at++;
  return '\\';
}

/** The text between three marks, over any number of lines. */
export function longString(cursor: Cursor, mark: string): string {
  const { source, at: start } = cursor;
  cursor.at += 3;
  if (source.startsWith('\r\n', cursor.at)) cursor.at += 2;
  else if (isAtBreak(cursor) && !isAtEnd(cursor)) cursor.at++;
  let value = '';
  while (!isAtEnd(cursor)) {
    const unit = source.charAt(cursor.at);
    if (unit === mark && source.startsWith(mark.repeat(3), cursor.at)) {
      // One or two marks before the closing three belong to the text.
      const more =
        new RegExp(`^${mark}{3,5}`, 'u').exec(source.slice(cursor.at, cursor.at + 5))?.[0].length ?? 3;
      longFaults(cursor, start, cursor.at);
      cursor.at += more;
      return value + mark.repeat(more - 3);
    }
    if (unit === '\\' && mark === '"') value += lineContinuation(cursor) ? '' : readEscape(cursor);
    else value += plainUnit(cursor);
  }
  return unclosedLong(cursor, start, mark);
}

function longFaults(cursor: Cursor, start: number, end: number): void {
  const at = cursor.source.slice(start, end).search(LONG_CONTROL);
  if (at < 0) return;
  const place = placed(cursor, start + at, start + at + 1);
  cursor.problems.push(
    syntaxProblem(place, 'TOML does not allow this invisible control character; remove it.'),
  );
}

const LONG_CONTROL = /(?![\t\n\r\u0080-\u009F])\p{Cc}|\r(?!\n)/u;

/** A backslash at the end of a line takes the line break and all white space after it out of the text. */
function lineContinuation(cursor: Cursor): boolean {
  const { source } = cursor;
  let at = cursor.at + 1;
  while (' \t'.includes(source.charAt(at)) && at < source.length) at++;
  if (at >= source.length || !'\r\n'.includes(source.charAt(at))) return false;
  while (at < source.length && ' \t\r\n'.includes(source.charAt(at))) at++;
  cursor.at = at;
  return true;
}

/** It ends, as far as one can tell, before the next line that looks like a field or a table. */
function unclosedLong(cursor: Cursor, start: number, mark: string): string {
  const { source } = cursor;
  const next = /(?:\r\n|\r|\n)(?=[ \t]*(?:[\w."'-]+[ \t]*=|\[))/u.exec(source.slice(start))?.index;
  const rest = source.slice(start + 3, next === undefined ? undefined : start + next).trimEnd();
  const end = start + 3 + rest.length;
  cursor.at = end;
  const marks = mark.repeat(3);
  const repair = repairBy('Close the quotation marks', [edited(cursor, end, end, marks)]);
  const message = `This text is opened with ${marks} and never closed; add ${marks} at its end.`;
  cursor.problems.push(syntaxProblem(placed(cursor, start, lineEnd(source, start)), message, repair));
  return rest.replace(/^(?:\r\n|\r|\n)/u, '');
}

/**
 * A text in one line with marks of its own kind in it, the first of which opens something: the text ends at the last.
 * Null for any other.
 */
export function marksWithin(cursor: Cursor, start: number): FieldValue | null {
  const { source } = cursor;
  const line = source.slice(start, lineEnd(source, start));
  const raw = /^(?:"[^\\]*"|'.*')(?=[ \t]*(?:#[^"']*)?$)/u.exec(line)?.[0];
  if (raw === undefined) return null;
  const mark = raw.charAt(0);
  const value = raw.slice(1, -1);
  const inner = value.indexOf(mark);
  if (inner < 0 || !/[\p{L}\p{N}]/u.test(value.charAt(inner + 1)) || (mark === "'" && /["\\]/u.test(value)))
    return null;
  const end = start + raw.length;
  const edits =
    mark === '"'
      ? [...value.matchAll(/"/gu)].map(({ index }) =>
          edited(cursor, start + 1 + index, start + 1 + index, '\\'),
        )
      : [edited(cursor, start, start + 1, '"'), edited(cursor, end - 1, end, '"')];
  const [title, advice] =
    mark === '"'
      ? ['Escape the quotation mark', 'write “\\"” for it']
      : ['Use double quotation marks', 'put the text in double ones'];
  const message = `This text holds a quotation mark that ends it too early; ${advice}.`;
  const place = placed(cursor, start, end);
  cursor.problems.push(syntaxProblem(place, message, repairBy(title, edits)));
  cursor.at = end;
  return { kind: 'scalar', range: place, value, raw, style: mark === '"' ? 'double' : 'single' };
}
