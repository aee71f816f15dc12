/**
 * The place in YAML, found line by line by indentation alone: a block that is being written seldom parses, and what
 * stands around the cursor says enough.
 */
import { afterBreak, lineEnd } from '../article/frontmatter/fences.ts';
import type { FieldPath } from '../schema/form.ts';
import type { Range } from '../text/range.ts';
import { placeInFlow, readFlow } from './flow.ts';
import { bare, PLAIN_SPOT, quoteOf, type Place, type ValuePlace } from './place.ts';

interface Mapping {
  readonly kind: 'mapping';
  /** Null until its first key. */
  indent: number | null;
  readonly path: FieldPath;
  readonly keys: Set<string>;
  last: string;
  /** Its last key has no value so far. */
  open: boolean;
}

interface List {
  readonly kind: 'list';
  readonly indent: number;
  readonly path: FieldPath;
  readonly items: string[];
  count: number;
  open: boolean;
}

interface Reading {
  readonly text: string;
  readonly content: Range;
  readonly offset: number;
  readonly stack: (Mapping | List)[];
  /** A value of several lines: those before this offset hold nothing else. */
  until: number;
  place: Place | null;
}

export function yamlPlace(text: string, content: Range, offset: number): Place | null {
  const top: Mapping = { kind: 'mapping', indent: null, path: [], keys: new Set(), last: '', open: false };
  const reading: Reading = { text, content, offset, stack: [top], until: content.start, place: null };
  for (let at = content.start; at <= content.end;) {
    const end = Math.min(lineEnd(text, at), content.end);
    if (at >= reading.until) readLine(reading, at, end);
    if (end >= content.end) break;
    at = afterBreak(text, end);
  }
  return reading.place;
}

/** A line with the cursor's column in it, or -1. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly cursor: number;
}

function readLine(reading: Reading, start: number, end: number): void {
  const { text, offset } = reading;
  const isHere = start <= offset && offset <= end;
  const line: Line = { start, end, text: text.slice(start, end), cursor: isHere ? offset - start : -1 };
  const indent = line.text.length - line.text.trimStart().length;
  if (line.text.trim() === '') {
    if (isHere) reading.place = blankPlace(reading, line);
  } else if (line.text.charAt(indent) !== '#') readContent(reading, line, indent);
}

/** The dashes of items, then a key with its value, an item's value, or a word that is still to become a key. */
function readContent(reading: Reading, line: Line, indent: number): void {
  let at = indent;
  let item: List | null = null;
  while (line.text.charAt(at) === '-' && ' \t'.includes(line.text.charAt(at + 1))) {
    item = openList(reading, at, item);
    item.count++;
    item.open = true;
    const dash = at;
    at++;
    while (' \t'.includes(line.text.charAt(at)) && at < line.text.length) at++;
    if (at >= line.text.length) {
      if (line.cursor > dash) reading.place = emptyItem(line, item, dash);
      return;
    }
  }
  const key = keyAt(line.text, at);
  if (key !== null) readPair(reading, line, at, key, item);
  else if (item !== null) readItem(reading, line, at, item);
  else if (line.cursor >= 0) reading.place = wordPlace(reading, line, at);
}

const KEY = /(?:"[^"]*"|'[^']*'|[^\s"'#,&*!|>%@`[\]{}-][^\n]*?|-[^\s][^\n]*?)(?=[ \t]*:(?:[ \t]|$))/uy;

/** The key that a colon makes of what stands at a column, or null. */
function keyAt(line: string, at: number): string | null {
  const pattern = new RegExp(KEY.source, KEY.flags);
  pattern.lastIndex = at;
  const key = pattern.exec(line)?.[0] ?? null;
  return key === null || / #/u.test(key) ? null : key;
}

function readPair(reading: Reading, line: Line, at: number, key: string, item: List | null): void {
  const mapping = openMapping(reading, at, item);
  const name = bare(key);
  const keyEnd = at + key.length;
  const colon = line.text.indexOf(':', keyEnd);
  if (at <= line.cursor && line.cursor <= keyEnd)
    reading.place = keyPlace(line.start + at, key, mapping, at, true);
  else mapping.keys.add(name);
  mapping.last = name;
  const value = readValue(reading, line, colon + 1, [...mapping.path, name], at);
  mapping.open = value === null;
}

function readItem(reading: Reading, line: Line, at: number, list: List): void {
  const path = [...list.path, list.count - 1];
  const before = reading.place;
  const value = readValue(reading, line, at, path, list.indent);
  list.open = false;
  if (reading.place === before || reading.place?.kind !== 'value') list.items.push(bare(value ?? ''));
  else if (reading.place.path.length === path.length)
    reading.place = { ...reading.place, given: list.items, orKey: true, column: at, lead: '' };
}

/** Reads the value that begins behind a column; the text of a scalar, '' for another, null where there is none. */
function readValue(
  reading: Reading,
  line: Line,
  from: number,
  path: FieldPath,
  column: number,
): string | null {
  let at = from;
  while (at < line.text.length && ' \t'.includes(line.text.charAt(at))) at++;
  const first = line.text.charAt(at);
  const isComment = first === '#' && at > from;
  if (first === '' || isComment) {
    const inside = line.cursor >= from && (!isComment || line.cursor <= at);
    if (inside) reading.place = emptyValue(line, from, path, column, !isComment);
    return null;
  }
  if (first === '[' || first === '{') return flowValue(reading, line, at, path);
  if (first === '|' || first === '>') {
    reading.until = endOfBlockText(reading, line, column);
    return '';
  }
  return scalarValue(reading, line, at, path, column);
}

function flowValue(reading: Reading, line: Line, at: number, path: FieldPath): string {
  const { text, content, offset } = reading;
  const limit = limitOf(text, line.end, content.end);
  const flow = readFlow(text, line.start + at, limit, { separator: ':', comments: true });
  reading.until = flow.range.end;
  reading.place ??= placeInFlow(text, flow, path, offset);
  return '';
}

/** Brackets that nobody closed end where the next field of the block begins. */
function limitOf(text: string, from: number, end: number): number {
  const next = /[\r\n][\p{L}_][\w-]*[ \t]*:(?=[ \t\r\n]|$)/u.exec(text.slice(from, end));
  return next === null ? end : from + next.index;
}

/** Text under `|` and `>` goes on while lines are deeper than its key. */
function endOfBlockText({ text, content }: Reading, line: Line, column: number): number {
  let last = line.end;
  for (let at = afterBreak(text, line.end); at < content.end;) {
    const end = Math.min(lineEnd(text, at), content.end);
    const written = text.slice(at, end);
    const indent = written.length - written.trimStart().length;
    if (written.trim() !== '') {
      if (indent <= column) break;
      last = end;
    }
    at = afterBreak(text, end);
  }
  return last;
}

function scalarValue(reading: Reading, line: Line, at: number, path: FieldPath, column: number): string {
  const rest = line.text.slice(at);
  const quote = quoteOf(rest);
  const quoted = quote === '' ? undefined : (quote === '"' ? DOUBLE : SINGLE).exec(rest)?.[0];
  const written = quoted ?? rest.replace(/[ \t]+#.*$/u, '').trimEnd();
  if (quote !== '' && !isClosed(written, quote)) {
    const end = endOfQuoted(reading, line.end, quote);
    if (end !== null) {
      reading.until = end;
      return '';
    }
  }
  if (at <= line.cursor && line.cursor <= at + written.length) {
    const start = line.start + at;
    reading.place = {
      ...PLAIN_SPOT,
      kind: 'value',
      range: { start, end: start + written.length },
      quote,
      column,
      path,
      given: [],
      open: at + written.length === line.text.trimEnd().length,
      orKey: false,
    };
  }
  return written;
}

const DOUBLE = /^"(?:[^"\\]|\\.)*"?/u;
const SINGLE = /^'(?:[^']|'')*'?/u;

const isClosed = (written: string, quote: string): boolean => written.length > 1 && written.endsWith(quote);

/** Where a quotation that goes on below ends; null where the next line is a field, so that only the mark is missing. */
function endOfQuoted({ text, content }: Reading, lineEnds: number, quote: string): number | null {
  const close = text.indexOf(quote, lineEnds);
  const next = text.slice(afterBreak(text, lineEnds), content.end);
  if (close < 0 || close >= content.end || /^[\p{L}_][\w-]*[ \t]*:(?:[ \t\r\n]|$)/u.test(next)) return null;
  return close + 1;
}

function emptyValue(line: Line, from: number, path: FieldPath, column: number, open: boolean): ValuePlace {
  const at = line.start + line.cursor;
  return {
    ...PLAIN_SPOT,
    kind: 'value',
    range: { start: at, end: at },
    column,
    lead: line.cursor === from ? ' ' : '',
    path,
    given: [],
    open,
    orKey: false,
  };
}

function emptyItem(line: Line, list: List, dash: number): ValuePlace {
  const path = [...list.path, list.count - 1];
  const place = emptyValue(line, dash + 1, path, Math.max(line.cursor, dash + 2), true);
  return { ...place, given: list.items, orKey: true };
}

const keyPlace = (
  start: number,
  written: string,
  mapping: Mapping,
  column: number,
  alone: boolean,
): Place => ({
  ...PLAIN_SPOT,
  kind: 'key',
  range: { start, end: start + written.length },
  quote: quoteOf(written),
  column,
  parent: mapping.path,
  // Filled by the lines behind as well.
  taken: mapping.keys,
  alone,
  orItem: mapping.indent !== null && mapping.keys.size === 0 && mapping.path.length > 0,
});

/** A word on a line of its own, or a dash alone. */
function wordPlace(reading: Reading, line: Line, at: number): Place | null {
  const written = line.text.slice(at).trimEnd();
  if (line.cursor < at || line.cursor > at + written.length) return null;
  if (written === '-') {
    const list = openList(reading, at, null);
    list.count++;
    return emptyItem(line, list, at);
  }
  const mapping = /^["']?[\p{L}\p{N}_.-]*["']?$/u.test(written) ? mappingAt(reading, at) : null;
  return mapping === null ? null : keyPlace(line.start + at, written, mapping, at, false);
}

function blankPlace(reading: Reading, line: Line): Place | null {
  const list = reading.stack.findLast((open) => open.indent !== null && open.indent <= line.cursor);
  if (list?.kind === 'list' && list.indent === line.cursor && list.indent > 0) return nextItem(line, list);
  const mapping = mappingAt(reading, line.cursor);
  return mapping === null ? null : keyPlace(line.start + line.cursor, '', mapping, line.cursor, false);
}

/** A blank line where the dashes of a list stand. */
function nextItem(line: Line, list: List): ValuePlace {
  const place = emptyValue(line, -1, [...list.path, list.count], line.cursor + 2, true);
  return { ...place, lead: '- ', given: list.items, orKey: false };
}

/** The mapping that a key at a column belongs to; null where none can stand there. */
function mappingAt({ stack }: Reading, column: number): Mapping | null {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const open = stack[depth];
    if (open === undefined) return null;
    if (open.kind === 'mapping' && (open.indent === null || open.indent === column)) {
      open.indent = column;
      return open;
    }
    if ((open.indent ?? 0) < column) return open.open ? nestedIn(stack, depth, open, column) : null;
  }
  return null;
}

/** A mapping that would be the value of the last key or item; lines behind it may belong to it. */
function nestedIn(stack: (Mapping | List)[], depth: number, open: Mapping | List, indent: number): Mapping {
  const path = [...open.path, open.kind === 'list' ? open.count - 1 : open.last];
  const mapping: Mapping = { kind: 'mapping', indent, path, keys: new Set(), last: '', open: false };
  stack.splice(depth + 1, stack.length, mapping);
  return mapping;
}

function openMapping({ stack }: Reading, indent: number, item: List | null): Mapping {
  if (item !== null) return nestedIn(stack, stack.indexOf(item), item, indent);
  const depth = stack.findLastIndex(
    (open) =>
      open.indent === null || open.indent < indent || (open.indent === indent && open.kind === 'mapping'),
  );
  const open = stack[Math.max(0, depth)];
  // A mapping that was only thought of takes the column that it turns out to have.
  if (open?.kind === 'mapping' && (open.indent === null || open.indent === indent || isThoughtOf(open))) {
    open.indent = indent;
    stack.splice(Math.max(0, depth) + 1);
    return open;
  }
  return nestedIn(stack, depth, open ?? stackTop(stack), indent);
}

const isThoughtOf = ({ keys, path, last }: Mapping): boolean =>
  keys.size === 0 && last === '' && path.length > 0;

function stackTop(stack: readonly (Mapping | List)[]): Mapping | List {
  const [top] = stack;
  if (top === undefined) throw new Error('the top mapping is always there');
  return top;
}

/** The list whose dash stands at a column; `item` is the list whose item began on the same line. */
function openList({ stack }: Reading, indent: number, item: List | null): List {
  if (item === null) {
    const depth = stack.findLastIndex((open) => (open.indent ?? 0) <= indent);
    const open = stack[depth];
    if (open?.kind === 'list' && open.indent === indent) {
      stack.splice(depth + 1);
      return open;
    }
  }
  const depth =
    item === null
      ? Math.max(
          0,
          stack.findLastIndex((open) => (open.indent ?? 0) <= indent),
        )
      : stack.indexOf(item);
  const owner = stack[depth] ?? stackTop(stack);
  const path = [...owner.path, owner.kind === 'list' ? owner.count - 1 : owner.last];
  owner.open = false;
  const list: List = { kind: 'list', indent, path, items: [], count: 0, open: false };
  stack.splice(depth + 1, stack.length, list);
  return list;
}
