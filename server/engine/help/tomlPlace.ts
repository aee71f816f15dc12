import { afterBreak, lineEnd } from '../article/frontmatter/fences.ts';
import type { FieldPath } from '../schema/form.ts';
import type { Range } from '../text/range.ts';
import { placeInFlow, readFlow } from './flow.ts';
import { bare, PLAIN_SPOT, quoteOf, type Place } from './place.ts';

/** What is known of the lines read so far. */
interface Reading {
  readonly text: string;
  readonly content: Range;
  readonly offset: number;
  table: FieldPath;
  /** Keys by the table that they stand in. */
  readonly keys: Map<string, Set<string>>;
  /** How many tables an array of tables holds. */
  readonly counts: Map<string, number>;
  /** Where a value of several lines ends; lines before it hold nothing else. */
  until: number;
  place: Place | null;
}

/** The place in TOML, line by line: tables, keys with dots, values. */
export function tomlPlace(text: string, content: Range, offset: number): Place | null {
  const keys = new Map<string, Set<string>>();
  const reading: Reading = {
    text,
    content,
    offset,
    table: [],
    keys,
    counts: new Map(),
    until: content.start,
    place: null,
  };
  for (let at = content.start; at <= content.end;) {
    const end = Math.min(lineEnd(text, at), content.end);
    if (at >= reading.until) readLine(reading, at, end);
    if (end >= content.end) break;
    at = afterBreak(text, end);
  }
  return reading.place;
}

const SEGMENT = '(?:[\\w-]+|"[^"\\n]*"|\'[^\'\\n]*\')';
const HEADER = /^([ \t]*)(\[\[?)([^\]\n#]*)/u;
const KEY = new RegExp(`^([ \\t]*)(${SEGMENT}(?:[ \\t]*\\.[ \\t]*${SEGMENT})*)[ \\t]*=`, 'u');
const WORD = /^([ \t]*)([\w.-]*|"[\w.-]*"?)[ \t]*$/u;

function readLine(reading: Reading, start: number, end: number): void {
  const { text, offset } = reading;
  const line = text.slice(start, end);
  const isHere = start <= offset && offset <= end;
  const header = HEADER.exec(line);
  if (header !== null) {
    readHeader(reading, start, header, isHere);
    return;
  }
  const key = KEY.exec(line);
  if (key !== null) readPair(reading, start, end, key, isHere);
  else if (isHere) {
    const word = WORD.exec(line);
    const [, indent = '', written = ''] = word ?? [];
    const at = written === '' ? offset : start + indent.length;
    if (word !== null) keyHere(reading, at, written, [], false);
  }
}

function readHeader(reading: Reading, start: number, found: RegExpExecArray, isHere: boolean): void {
  const [, indent = '', brackets = '', name = ''] = found;
  const from = start + indent.length + brackets.length;
  const path = segmentsOf(name).map(bare);
  if (isHere) {
    const dot = name.lastIndexOf('.', reading.offset - from - 1) + 1;
    const parent = pathOf(reading, segmentsOf(name.slice(0, dot)).map(bare));
    reading.table = [];
    if (from <= reading.offset && reading.offset <= from + name.length)
      reading.place = keyPlace(reading, from + dot, name.slice(dot), parent, true);
  } else note(reading, [], path[0]);
  if (brackets === '[[') {
    const key = JSON.stringify(path);
    reading.counts.set(key, (reading.counts.get(key) ?? 0) + 1);
  }
  reading.table = pathOf(reading, path);
}

/** The path of a table's name: an array of tables on the way is at its last one. */
function pathOf(reading: Reading, names: readonly string[]): FieldPath {
  return names.flatMap((name, index) => {
    const count = reading.counts.get(JSON.stringify(names.slice(0, index + 1)));
    return count === undefined ? [name] : [name, count - 1];
  });
}

function readPair(
  reading: Reading,
  start: number,
  end: number,
  found: RegExpExecArray,
  isHere: boolean,
): void {
  const [whole, indent = '', name = ''] = found;
  const { text, offset, content } = reading;
  const from = start + indent.length;
  const segments = segmentsOf(name).map(bare);
  const onKey = isHere && from <= offset && offset <= from + name.length;
  if (onKey) {
    const dot = name.lastIndexOf('.', offset - from - 1) + 1;
    const behind = name.indexOf('.', dot);
    const written = name.slice(dot, behind < 0 ? undefined : behind).trimEnd();
    keyHere(reading, from + dot, written, segmentsOf(name.slice(0, dot)).map(bare), true);
  } else note(reading, reading.table, segments[0]);
  const path = [...reading.table, ...segments];
  const after = start + whole.length;
  let at = after;
  while (at < end && ' \t'.includes(text.charAt(at))) at++;
  const first = text.charAt(at);
  if (at < end && (first === '[' || first === '{')) {
    const flow = readFlow(text, at, limitOf(text, end, content.end), { separator: '=', comments: true });
    reading.until = flow.range.end;
    if (offset > at) reading.place ??= placeInFlow(text, flow, path, offset);
  } else if (at < end && /^(?:"""|''')/u.test(text.slice(at, at + 3))) {
    const close = text.indexOf(text.slice(at, at + 3), at + 3);
    reading.until = close < 0 || close > content.end ? reading.until : close + 3;
  } else if (isHere && offset >= after) reading.place ??= scalarPlace(reading, after, at, end, path);
}

/** An array that nobody closed ends where the next field begins. */
function limitOf(text: string, from: number, end: number): number {
  const next = /[\r\n][ \t]*(?:\[\[?[\w."'-]+\]\]?[ \t]*[\r\n]|[\w."'-]+[ \t]*=(?!=))/u.exec(
    text.slice(from, end),
  );
  return next === null ? end : from + next.index;
}

function scalarPlace(
  reading: Reading,
  after: number,
  at: number,
  end: number,
  path: FieldPath,
): Place | null {
  const { text, offset } = reading;
  const rest = text.slice(at, end);
  const quoted = /^(?:"(?:[^"\\]|\\.)*"?|'[^']*'?)/u.exec(rest)?.[0];
  const written = quoted ?? /^[^#]*/u.exec(rest)?.[0].trimEnd() ?? '';
  const empty = written === '';
  if (empty ? offset > at : offset < at || offset > at + written.length) return null;
  return {
    ...PLAIN_SPOT,
    kind: 'value',
    range: empty ? { start: offset, end: offset } : { start: at, end: at + written.length },
    quote: quoteOf(written),
    column: 0,
    lead: empty && offset === after ? ' ' : '',
    path,
    given: [],
    open: false,
    orKey: false,
  };
}

function keyHere(
  reading: Reading,
  start: number,
  written: string,
  prefix: readonly string[],
  alone: boolean,
): void {
  reading.place = keyPlace(reading, start, written, [...reading.table, ...prefix], alone);
}

const keyPlace = (
  reading: Reading,
  start: number,
  written: string,
  parent: FieldPath,
  alone: boolean,
): Place => ({
  ...PLAIN_SPOT,
  kind: 'key',
  range: { start, end: start + written.length },
  quote: quoteOf(written),
  column: 0,
  parent,
  // Filled by the lines behind as well.
  taken: keysOf(reading, parent),
  alone,
  orItem: false,
});

function keysOf({ keys }: Reading, table: FieldPath): Set<string> {
  const name = JSON.stringify(table);
  const known = keys.get(name) ?? new Set();
  keys.set(name, known);
  return known;
}

function note(reading: Reading, table: FieldPath, key: string | undefined): void {
  if (key !== undefined) keysOf(reading, table).add(key);
}

/** `a . "b.c"` by its dots. */
const segmentsOf = (name: string): readonly string[] => name.match(/[\w-]+|"[^"]*"?|'[^']*'?/gu) ?? [];
