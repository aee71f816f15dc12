import type { BlockReading, Field, FieldValue, FrontmatterProblem } from '../frontmatter.ts';
import { lineEnd } from '../fences.ts';
import { lineBreakOf } from '../../../text/edit.ts';
import {
  DEEPEST,
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

/** Reads JSON in one pass. What is wrong is a problem, mended as far as one can tell what was meant. */
export function readJson(source: string, base: number): BlockReading {
  const cursor: Cursor = { source, base, problems: [], at: 0 };
  skip(cursor);
  if (isAtEnd(cursor)) return { content: 'nothing', fields: [], problems: cursor.problems };
  const value = MEMBER.test(source.slice(cursor.at, cursor.at + 200))
    ? readParts(cursor, 0, '')
    : readValue(cursor, 0);
  skip(cursor);
  if (!isAtEnd(cursor)) {
    const place = placed(cursor, cursor.at, lineEnd(source, cursor.at));
    cursor.problems.push(
      syntaxProblem(place, 'This stands behind the end of the object; remove it or move it inside.'),
    );
  }
  const fields = value.kind === 'mapping' ? value.fields : [];
  return {
    content: value.kind === 'mapping' ? 'mapping' : 'other',
    fields,
    problems: oneEach(cursor.problems),
  };
}

/** What the fields of an object without its braces start with. */
const MEMBER = /^(?:"[^"\n]{1,80}"|'[^'\n]{1,80}'|[\p{L}_$][\w$-]{0,40})[ \t]*:/u;

/** The first problem of each line; what follows it there is mostly its echo. */
function oneEach(problems: readonly FrontmatterProblem[]): readonly FrontmatterProblem[] {
  return problems.filter((problem, index) => {
    const before = problems[index - 1];
    return before === undefined || before.range.end <= problem.range.start || before.repair !== null;
  });
}

/** Past white space and comments; JSON has none of these, so each is a problem. */
function skip(cursor: Cursor): void {
  const { source } = cursor;
  for (;;) {
    while (cursor.at < source.length && ' \t\n\r'.includes(source.charAt(cursor.at))) cursor.at++;
    const close = source.startsWith('//', cursor.at)
      ? '\n'
      : source.startsWith('/*', cursor.at)
        ? '*/'
        : null;
    if (close === null) return;
    const found = source.indexOf(close, cursor.at + 2);
    const end = close === '\n' ? lineEnd(source, cursor.at) : found < 0 ? source.length : found + 2;
    const place = placed(cursor, cursor.at, end);
    cursor.problems.push(
      syntaxProblem(place, 'JSON knows no comments; move this into a field, or remove it.'),
    );
    cursor.at = end;
  }
}

function readValue(cursor: Cursor, depth: number): FieldValue {
  const { source, at } = cursor;
  const first = source.charAt(at);
  if (depth > DEEPEST) return tooDeep(cursor);
  if (first === '{' || first === '[') return readParts(cursor, depth, first);
  if (first === '"' || first === "'") {
    const value = readString(cursor, first);
    return scalarAt(cursor, at, value, first === '"' ? 'double' : 'single');
  }
  return readWord(cursor);
}

/** An object or a list; without an opening, the fields of an object as far as the text goes. */
function readParts(cursor: Cursor, depth: number, opening: '{' | '[' | ''): FieldValue {
  const { source, at: start } = cursor;
  const closing = opening === '[' ? ']' : opening === '{' ? '}' : '';
  const fields: Field[] = [];
  const items: FieldValue[] = [];
  cursor.at += opening.length;
  let end = cursor.at;
  let comma = -1;
  for (let needed = false; ;) {
    skip(cursor);
    if (hasGivenUp(cursor)) break;
    const unit = source.charAt(cursor.at);
    if (unit === closing) {
      if (comma >= 0) spareComma(cursor, comma);
      cursor.at += opening.length;
      break;
    }
    if (isAtEnd(cursor) || unit === '}' || unit === ']') {
      if (opening !== '') unclosed(cursor, start, end, closing, depth);
      cursor.at = end;
      break;
    }
    if (unit === ',') {
      if (!needed) spareComma(cursor, cursor.at);
      else comma = cursor.at;
      needed = false;
      cursor.at++;
      continue;
    }
    if (needed) missingComma(cursor, end);
    comma = -1;
    needed = true;
    if (opening === '[') items.push(readValue(cursor, depth + 1));
    else {
      const field = readField(cursor, depth);
      if (field === null) needed = false;
      else fields.push(field);
    }
    end = Math.max(end, cursor.at);
  }
  const range = placed(cursor, start, cursor.at);
  return opening !== '['
    ? { kind: 'mapping', range, fields, flow: true }
    : { kind: 'list', range, items, flow: true };
}

function spareComma(cursor: Cursor, at: number): void {
  const repair = repairBy('Remove the comma', [edited(cursor, at, at + 1, '')], 'safe');
  const message = 'No value follows this comma; remove it.';
  cursor.problems.push(syntaxProblem(placed(cursor, at, at + 1), message, repair));
}

function missingComma(cursor: Cursor, end: number): void {
  const { source, at } = cursor;
  const repair = repairBy('Add the comma', [edited(cursor, end, end, ',')]);
  const place = placed(cursor, at, Math.max(at + 1, lineEnd(source, at)));
  cursor.problems.push(syntaxProblem(place, 'A comma is missing before this; add one.', repair));
}

/** Parts that end with the text, one in the other, are one fault, which the outermost tells. */
function unclosed(cursor: Cursor, start: number, end: number, closing: string, depth: number): void {
  const kind = closing === '}' ? 'object' : 'list';
  const opening = closing === '}' ? '{' : '[';
  const inner = cursor.problems.at(-1)?.repair?.edits[0];
  const isInner = inner !== undefined && /^[\]}]+$/u.test(inner.text) && inner.start === cursor.base + end;
  if (isInner) cursor.problems.pop();
  const closings = (isInner ? inner.text : '') + closing;
  // A comma that waits for a further part goes; an object over several lines is closed on a line of its own.
  const behind = end + (/^[ \t]*,/u.exec(cursor.source.slice(end, end + 80))?.[0].length ?? 0);
  const isTall = depth === 0 && closings.length === 1 && /[\r\n]/u.test(cursor.source.slice(start, end));
  const written = (isTall ? lineBreakOf(cursor.source) : '') + closings;
  const repair = repairBy(`Add “${closings}”`, [edited(cursor, end, behind, written)]);
  const message = `This ${kind} is opened with “${opening}” but never closed; add “${closing}”.`;
  const problem = syntaxProblem(placed(cursor, start, lineEnd(cursor.source, start)), message, repair);
  cursor.problems.push(depth === 0 && closing === '}' ? { ...problem, code: 'unclosed' } : problem);
}

/** `"key": value`; null, with the rest of the line left out and a problem, where no key stands. */
function readField(cursor: Cursor, depth: number): Field | null {
  const { source, at: start } = cursor;
  const first = source.charAt(start);
  const key = first === '"' || first === "'" ? readString(cursor, first) : bareKey(cursor);
  if (key === null) {
    const end = Math.max(start + 1, lineEnd(source, start));
    const message = 'This cannot be read as a field; write it as “"key": value”.';
    cursor.problems.push(syntaxProblem(placed(cursor, start, end), message));
    cursor.at = end;
    return null;
  }
  const keyRange = placed(cursor, start, cursor.at);
  skip(cursor);
  if (source.charAt(cursor.at) === ':') cursor.at++;
  else if (!colonMissing(cursor, keyRange.end - cursor.base))
    return fieldWithoutValue(cursor, key, start, keyRange.end - cursor.base);
  skip(cursor);
  if (isAtEnd(cursor) || ',}]'.includes(source.charAt(cursor.at))) {
    const message = `The value of “${key}” is missing; write one, or null.`;
    cursor.problems.push(syntaxProblem(keyRange, message));
    return fieldWithoutValue(cursor, key, start, cursor.at);
  }
  const value = readValue(cursor, depth + 1);
  return { key, keyRange, value, range: { start: keyRange.start, end: value.range.end } };
}

function fieldWithoutValue(cursor: Cursor, key: string, start: number, end: number): Field {
  const keyRange = placed(cursor, start, Math.min(end, cursor.at));
  const at = placed(cursor, cursor.at, cursor.at);
  const value: FieldValue = { kind: 'scalar', range: at, value: null, raw: '', style: 'plain' };
  return { key, keyRange, value, range: { start: keyRange.start, end: at.end } };
}

/** True where an equals sign or nothing stands for the colon before a value. */
function colonMissing(cursor: Cursor, keyEnd: number): boolean {
  const { source, at } = cursor;
  const isSign = source.charAt(at) === '=';
  const isValue = isSign || (!isAtEnd(cursor) && !',}]'.includes(source.charAt(at)));
  const edits = isSign ? [edited(cursor, at, at + 1, ':')] : [edited(cursor, keyEnd, keyEnd, ':')];
  const repair = isValue ? repairBy('Write a colon', edits) : null;
  const place = placed(cursor, at, Math.max(at, Math.min(at + 1, source.length)));
  cursor.problems.push(
    syntaxProblem(place, 'A colon must stand between a key and its value; write one.', repair),
  );
  if (isSign) cursor.at++;
  return isValue;
}

function bareKey(cursor: Cursor): string | null {
  const { source, at: start } = cursor;
  const key = /^[\p{L}_$][\p{L}\p{N}_$-]*(?=\s*[:=])/u.exec(source.slice(start, start + 200))?.[0];
  if (key === undefined) return null;
  cursor.at += key.length;
  const repair = repairBy(
    'Put the key in quotation marks',
    [edited(cursor, start, cursor.at, `"${key}"`)],
    'safe',
  );
  const message = `JSON wants the key “${key}” in double quotation marks.`;
  cursor.problems.push(syntaxProblem(placed(cursor, start, cursor.at), message, repair));
  return key;
}

/** The text of a string; the cursor ends behind its closing mark, or at the end of the line. */
function readString(cursor: Cursor, mark: string): string {
  const { source, at: start } = cursor;
  const faults: FrontmatterProblem[] = [];
  let value = '';
  cursor.at++;
  while (!isAtBreak(cursor)) {
    const from = cursor.at;
    const unit = source.charAt(from);
    if (unit === mark) {
      cursor.at++;
      cursor.problems.push(...(mark === '"' ? faults.slice(0, 1) : [wrongMarks(cursor, start, value)]));
      return value;
    }
    if (unit === '\\') value += readEscape(cursor, faults);
    else if (unit < ' ') {
      value += unit;
      cursor.at++;
      faults.push(invisible(cursor, from, unit));
    } else {
      while (
        cursor.at < source.length &&
        source.charAt(cursor.at) >= ' ' &&
        !`\\${mark}`.includes(source.charAt(cursor.at))
      )
        cursor.at++;
      value += source.slice(from, cursor.at);
    }
  }
  return unclosedString(cursor, start, mark);
}

function invisible(cursor: Cursor, at: number, unit: string): FrontmatterProblem {
  const written = unit === '\t' ? '\\t' : JSON.stringify(unit).slice(1, -1);
  const repair = repairBy(`Write “${written}”`, [edited(cursor, at, at + 1, written)], 'safe');
  const name = unit === '\t' ? 'a tab' : 'an invisible control character';
  return syntaxProblem(
    placed(cursor, at, at + 1),
    `JSON allows ${name} in a text only as “${written}”; write it so.`,
    repair,
  );
}

/** Without the comma behind it, a mark is missing at the end of the line. */
function unclosedString(cursor: Cursor, start: number, mark: string): string {
  const { source } = cursor;
  const inside = source.slice(start + 1, cursor.at).replace(/[ \t]*[,:]?[ \t]*$/u, '');
  cursor.at = start + 1 + inside.length;
  const repair =
    mark === '"' ? repairBy('Close the quotation mark', [edited(cursor, cursor.at, cursor.at, mark)]) : null;
  const message = 'This quotation mark is never closed; add one at the end of the text.';
  cursor.problems.push(syntaxProblem(placed(cursor, start, cursor.at), message, repair));
  return inside.replace(/\\(["\\/])/gu, '$1');
}

function wrongMarks(cursor: Cursor, start: number, value: string): FrontmatterProblem {
  const repair = repairBy(
    'Use double quotation marks',
    [edited(cursor, start, cursor.at, JSON.stringify(value))],
    'safe',
  );
  const message = 'JSON wants texts in double quotation marks; use these.';
  return syntaxProblem(placed(cursor, start, cursor.at), message, repair);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

function readEscape(cursor: Cursor, faults: FrontmatterProblem[]): string {
  const { source, at } = cursor;
  const unit = source.charAt(at + 1);
  const simple = ESCAPES[unit];
  if (simple !== undefined) {
    cursor.at += 2;
    return simple;
  }
  const digits = unit === 'u' ? /^[\da-f]{4}/iu.exec(source.slice(at + 2, at + 6))?.[0] : undefined;
  if (digits !== undefined) {
    cursor.at += 6;
    return String.fromCharCode(parseInt(digits, 16));
  }
  const written = source.slice(at, Math.min(at + 2, lineEnd(source, at)));
  const repair = repairBy('Double the backslash', [edited(cursor, at, at, '\\')]);
  const message = `“${written}” is nothing that JSON knows; write “\\${written}”.`;
  faults.push(syntaxProblem(placed(cursor, at, at + written.length), message, repair));
  cursor.at++;
  return '\\';
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/u;
const WORDS = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['none', null],
]);

/** A number or a word; anything else is a text without its marks. */
function readWord(cursor: Cursor): FieldValue {
  const { source, at: start } = cursor;
  const line = source.slice(start, lineEnd(source, start));
  const text = /^(?:(?![ \t]\/[/*])[^,\]}])*/u.exec(line)?.[0].trimEnd() ?? '';
  cursor.at = start + Math.max(1, text.length);
  const place = placed(cursor, start, cursor.at);
  const word = WORDS.get(text.toLowerCase());
  if (word !== undefined) {
    if (text !== String(word)) {
      const repair = repairBy(`Write “${word}”`, [edited(cursor, start, cursor.at, String(word))], 'safe');
      cursor.problems.push(syntaxProblem(place, `JSON writes “${word}” for this, in small letters.`, repair));
    }
    return scalarAt(cursor, start, word, 'plain');
  }
  if (NUMBER.test(text)) return scalarAt(cursor, start, Number(text), 'plain');
  const repair = repairBy('Put the value in quotation marks', [
    edited(cursor, start, cursor.at, JSON.stringify(text)),
  ]);
  const message = 'This is no number, true, false or null; put it in quotation marks.';
  cursor.problems.push(syntaxProblem(place, message, text === '' ? null : repair));
  return scalarAt(cursor, start, text, 'plain');
}
