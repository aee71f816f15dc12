import { lineEnd } from '../fences.ts';
import type { FieldValue } from '../frontmatter.ts';
import {
  DEEPEST,
  duplicateKey,
  edited,
  hasGivenUp,
  isAtBreak,
  isAtEnd,
  placed,
  repairBy,
  syntaxProblem,
  type Cursor,
} from '../problems.ts';
import { scalarAt, tooDeep } from '../values.ts';
import { addField, fieldsIn, newTable, type Table } from './tables.ts';
import { controlFault, longString, shortString } from './strings.ts';
import { bareValue, isDate, quotedAsIs } from './text.ts';

export interface KeyPart {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

export function skipSpaces(cursor: Cursor): void {
  while (cursor.source.charAt(cursor.at) === ' ' || cursor.source.charAt(cursor.at) === '\t') cursor.at++;
}

/** Past a comment; a control character in it is a fault. */
export function skipComment(cursor: Cursor): void {
  if (cursor.source.charAt(cursor.at) !== '#') return;
  const end = lineEnd(cursor.source, cursor.at);
  controlFault(cursor, cursor.at, end);
  cursor.at = end;
}

/** `a."b".c`; null, with nothing said, where no key stands. */
export function readKey(cursor: Cursor): readonly KeyPart[] | null {
  const parts: KeyPart[] = [];
  for (;;) {
    skipSpaces(cursor);
    const part = keyPart(cursor);
    if (part === null || parts.length > DEEPEST) return null;
    parts.push(part);
    skipSpaces(cursor);
    if (cursor.source.charAt(cursor.at) !== '.') return parts;
    cursor.at++;
  }
}

function keyPart(cursor: Cursor): KeyPart | null {
  const { source, at: start } = cursor;
  const first = source.charAt(start);
  if (first === '"' || first === "'") {
    if (source.startsWith(first.repeat(3), start)) return null;
    const value = shortString(cursor, first);
    const isClosed = cursor.at - start > 1 && source.charAt(cursor.at - 1) === first;
    return isClosed ? { key: value, start, end: cursor.at } : null;
  }
  let end = start;
  while (BARE_KEY.test(source.charAt(end))) end++;
  if (end === start) return null;
  cursor.at = end;
  return { key: source.slice(start, end), start, end };
}

const BARE_KEY = /^[\w-]$/u;

/** Reads what stands behind an equals sign or in a list. Always gives a value; what was wrong is a problem. */
export function readValue(cursor: Cursor, depth: number, inBrackets: boolean): FieldValue {
  const { source, at } = cursor;
  const first = source.charAt(at);
  if (depth > DEEPEST) return tooDeep(cursor);
  if (first === '[') return readList(cursor, depth);
  if (first === '{') return readInlineTable(cursor, depth);
  if (first === '"' || first === "'") {
    const isLong = source.startsWith(first.repeat(3), at);
    const value = isLong ? longString(cursor, first) : shortString(cursor, first);
    return scalarAt(cursor, at, value, isLong ? 'block' : first === '"' ? 'double' : 'single');
  }
  return readBare(cursor, inBrackets);
}

function readBare(cursor: Cursor, inBrackets: boolean): FieldValue {
  const { source, at: start } = cursor;
  let end = start;
  while (end < source.length && !DELIMITER.test(source.charAt(end))) end++;
  const isDay = /^\d{4}-\d\d-\d\d$/u.test(source.slice(start, end));
  if (isDay && /^ \d\d:/u.test(source.slice(end, end + 4))) {
    end++;
    while (end < source.length && !DELIMITER.test(source.charAt(end))) end++;
  }
  const found = bareValue(source.slice(start, end));
  cursor.at = end;
  if (found === undefined) return withoutSeconds(cursor, start) ?? unquoted(cursor, start, inBrackets);
  const value = scalarAt(cursor, start, found.value, 'plain');
  return found.date && value.kind === 'scalar' ? { ...value, date: true } : value;
}

/** TOML 1.0 wants the seconds of a time; read as if they were there. */
function withoutSeconds(cursor: Cursor, start: number): FieldValue | null {
  const { source, at: end } = cursor;
  const [, minutes = '', offset = ''] =
    /^((?:\d{4}-\d\d-\d\d[Tt ])?\d\d:\d\d)([Zz]|[-+]\d\d:\d\d)?$/u.exec(source.slice(start, end)) ?? [];
  const whole = `${minutes}:00${offset}`;
  if (minutes === '' || !isDate(whole)) return null;
  const at = start + minutes.length;
  const repair = repairBy('Add the seconds', [edited(cursor, at, at, ':00')]);
  const message = 'TOML wants the seconds of a time as well; add them.';
  cursor.problems.push(syntaxProblem(placed(cursor, start, end), message, repair));
  const raw = source.slice(start, end);
  return { kind: 'scalar', range: placed(cursor, start, end), value: whole, date: true, raw, style: 'plain' };
}

const DELIMITER = /^[\s,[\]{}#=]$/u;
const WORDS: Readonly<Record<string, string>> = { true: 'true', false: 'false', yes: 'true', no: 'false' };

/** A text without its quotation marks: to the end of the line, or in a list to the next mark of it. */
export function unquoted(cursor: Cursor, start: number, inBrackets: boolean): FieldValue {
  const { source } = cursor;
  const line = source.slice(start, lineEnd(source, start));
  const text = (inBrackets ? /^[^,\]}#]*/u : /^(?:[^#]|(?<![ \t])#)*/u).exec(line)?.[0].trimEnd() ?? '';
  cursor.at = start + text.length;
  const place = placed(cursor, start, cursor.at);
  if (text === '') {
    const all = placed(cursor, start, Math.max(start, lineEnd(source, start)));
    cursor.problems.push(syntaxProblem(all, 'A value is missing here; write one, or “""” for none.'));
    return scalarAt(cursor, start, null, 'plain');
  }
  const word = WORDS[text.toLowerCase()];
  if (word !== undefined) {
    const repair = repairBy(`Write “${word}”`, [edited(cursor, start, cursor.at, word)]);
    const message = `TOML writes “${word}” for this, in small letters and without marks.`;
    cursor.problems.push(syntaxProblem(place, message, repair));
    return scalarAt(cursor, start, word === 'true', 'plain');
  }
  const quoted = quotedAsIs(text);
  const edits = quoted === null ? null : [edited(cursor, start, cursor.at, quoted)];
  const repair = edits && repairBy('Put the value in quotation marks', edits);
  const message = LIKE_A_DATE.test(text)
    ? `${text} is no day or hour that exists; correct it, or put it in quotation marks.`
    : /^["']/u.test(text)
      ? 'The value goes on behind its closing quotation mark; put all of it in quotation marks.'
      : 'This is no number, date or word that TOML knows; put the value in quotation marks.';
  cursor.problems.push(syntaxProblem(place, message, repair));
  return scalarAt(cursor, start, text, 'plain');
}

const LIKE_A_DATE = /^\d{4}-\d{2}-\d{2}(?:[Tt ][\d:.+Zz-]*)?$/u;

/** Past white space, line breaks and comments. */
function skipLines(cursor: Cursor): void {
  for (;;) {
    skipSpaces(cursor);
    skipComment(cursor);
    if (isAtEnd(cursor) || !isAtBreak(cursor)) return;
    const isPair = cursor.source.startsWith('\r\n', cursor.at);
    if (cursor.source.charAt(cursor.at) === '\r' && !isPair) controlFault(cursor, cursor.at, cursor.at + 1);
    cursor.at += isPair ? 2 : 1;
  }
}

const FIELD_AHEAD = /^(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*=|^\[\[?[\w."' -]+\]\]?[ \t]*(?:[#\r\n]|$)/u;

function readList(cursor: Cursor, depth: number): FieldValue {
  const { source, at: start } = cursor;
  const items: FieldValue[] = [];
  cursor.at++;
  let end = cursor.at;
  for (let comma = true; ;) {
    skipLines(cursor);
    if (hasGivenUp(cursor)) return { kind: 'list', range: placed(cursor, start, end), items, flow: true };
    const unit = source.charAt(cursor.at);
    const isNewLine = /[\r\n]/u.test(source.slice(end, cursor.at));
    if (
      isAtEnd(cursor) ||
      (isNewLine && items.length > 0 && FIELD_AHEAD.test(source.slice(cursor.at, cursor.at + 200)))
    ) {
      return unclosedList(cursor, start, end, items);
    }
    if (unit === ']') break;
    if (unit === ',') {
      if (comma) extraComma(cursor);
      comma = true;
      cursor.at++;
    } else {
      if (!comma) missingComma(cursor, end);
      const before = cursor.at;
      items.push(readValue(cursor, depth + 1, true));
      comma = false;
      if (cursor.at === before) cursor.at++;
    }
    end = cursor.at;
  }
  cursor.at++;
  return { kind: 'list', range: placed(cursor, start, cursor.at), items, flow: true };
}

function extraComma(cursor: Cursor): void {
  const { at } = cursor;
  const repair = repairBy('Remove the comma', [edited(cursor, at, at + 1, '')]);
  cursor.problems.push(
    syntaxProblem(placed(cursor, at, at + 1), 'This comma has nothing before it; remove it.', repair),
  );
}

function missingComma(cursor: Cursor, end: number): void {
  const repair = repairBy('Add the comma', [edited(cursor, end, end, ',')]);
  const place = placed(cursor, cursor.at, cursor.at + 1);
  cursor.problems.push(syntaxProblem(place, 'A comma is missing before this; add one.', repair));
}

function unclosedList(cursor: Cursor, start: number, end: number, items: readonly FieldValue[]): FieldValue {
  cursor.at = end;
  const repair = repairBy('Add “]”', [edited(cursor, end, end, ']')]);
  const message = 'This list is opened with “[” but never closed; add “]”.';
  cursor.problems.push(
    syntaxProblem(
      placed(cursor, start, Math.max(start + 1, Math.min(end, lineEnd(cursor.source, start)))),
      message,
      repair,
    ),
  );
  return { kind: 'list', range: placed(cursor, start, end), items, flow: true };
}

function readInlineTable(cursor: Cursor, depth: number): FieldValue {
  const { source, at: start } = cursor;
  const table = newTable('inline', start + 1);
  cursor.at++;
  let end = cursor.at;
  for (let comma = true, first = true; ; first = false) {
    skipSpaces(cursor);
    hasGivenUp(cursor);
    const unit = source.charAt(cursor.at);
    if (isAtBreak(cursor) || unit === '#') return unclosedTable(cursor, start, end, table);
    if (unit === '}') {
      if (comma && !first) trailingComma(cursor, start);
      break;
    }
    if (unit === ',') {
      if (comma) extraComma(cursor);
      comma = true;
      cursor.at++;
    } else {
      if (!comma) missingComma(cursor, end);
      comma = false;
      if (!pairIn(cursor, table, depth)) return unclosedTable(cursor, start, end, table);
    }
    end = cursor.at;
  }
  cursor.at++;
  return {
    kind: 'mapping',
    range: placed(cursor, start, cursor.at),
    fields: fieldsIn(cursor, table),
    flow: true,
  };
}

function trailingComma(cursor: Cursor, start: number): void {
  const comma = cursor.source.slice(start, cursor.at).trimEnd().length + start - 1;
  const repair = repairBy('Remove the comma', [edited(cursor, comma, comma + 1, '')], 'safe');
  const message = 'TOML allows no comma before “}”; remove it.';
  cursor.problems.push(syntaxProblem(placed(cursor, comma, comma + 1), message, repair));
}

function unclosedTable(cursor: Cursor, start: number, end: number, table: Table): FieldValue {
  const { source } = cursor;
  const stop = lineEnd(source, start);
  cursor.at = stop;
  const rest = source.slice(end, stop).trimEnd();
  const isClean = rest === '';
  const repair = isClean ? repairBy('Add “}”', [edited(cursor, end, end, '}')]) : null;
  const message = isClean
    ? 'The braces of this value must be closed in the same line; add “}”.'
    : 'What stands in these braces cannot be read; write each field as “key = value”, with commas between.';
  cursor.problems.push(syntaxProblem(placed(cursor, start, Math.max(start + 1, stop)), message, repair));
  return { kind: 'mapping', range: placed(cursor, start, end), fields: fieldsIn(cursor, table), flow: true };
}

/** `key = value` inside braces; false where there is none. */
function pairIn(cursor: Cursor, table: Table, depth: number): boolean {
  const parts = readKey(cursor);
  if (parts === null || cursor.source.charAt(cursor.at) !== '=') return false;
  cursor.at++;
  skipSpaces(cursor);
  const value = readValue(cursor, depth + 1, true);
  const clash = addField(table, parts, value);
  if (clash !== null) reportClash(cursor, parts, clash);
  return true;
}

export function reportClash(
  cursor: Cursor,
  parts: readonly KeyPart[],
  clash: { readonly start: number; readonly end: number },
): void {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return;
  const key = parts.map((part) => part.key).join('.');
  const text = cursor.source;
  const problem = duplicateKey(text, key, placed(cursor, first.start, last.end), clash);
  cursor.problems.push({ ...problem, other: placed(cursor, clash.start, clash.end) });
}
