import { range } from '../../text/range.ts';
import { lineEnd, afterBreak } from './fences.ts';
import type { Field, FieldValue, ScalarStyle } from './frontmatter.ts';
import { coreValue } from './scalar.ts';

/**
 * Reads the plain YAML that nearly all frontmatter is written in, some twenty times faster than the whole language:
 * block mappings and lists with values on one line. Null for whatever else it meets, valid or not: then the `yaml`
 * package reads the block. What it reads it reads as that package does; a test holds the two against each other.
 */
export function readSimpleYaml(source: string, base: number): readonly Field[] | null {
  const reader: LineReader = { source, base, next: 0, start: 0, end: 0, indent: 0 };
  advance(reader);
  if (reader.indent < 0) return [];
  const value = reader.indent === 0 ? mapping(reader, 0) : null;
  return value?.kind === 'mapping' && reader.indent < 0 ? value.fields : null;
}

/** Stands on a line that holds something; `indent` is the column of what is to be read in it, -1 past the last. */
interface LineReader {
  readonly source: string;
  readonly base: number;
  next: number;
  start: number;
  end: number;
  indent: number;
}

/** Past blank lines and comments to the next line. */
function advance(reader: LineReader): void {
  const { source } = reader;
  while (reader.next < source.length) {
    reader.start = reader.next;
    reader.end = lineEnd(source, reader.start);
    reader.next = afterBreak(source, reader.end);
    const at = skipSpaces(source, reader.start, reader.end);
    if (at < reader.end && source.charAt(at) !== '#') {
      reader.indent = at - reader.start;
      return;
    }
  }
  reader.indent = -1;
}

function skipSpaces(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && source.charCodeAt(at) === 32) at++;
  return at;
}

/** True where `- ` opens an item in the reader's column. */
function atItem({ source, start, indent, end }: LineReader): boolean {
  const at = start + indent;
  return source.charAt(at) === '-' && at + 1 < end && source.charAt(at + 1) === ' ';
}

function mapping(reader: LineReader, indent: number): FieldValue | null {
  if (indent > DEEPEST_COLUMN) return null;
  const fields: Field[] = [];
  while (reader.indent === indent) {
    const read = field(reader, indent);
    if (read === null) return null;
    fields.push(read);
  }
  const [first, last] = [fields[0], fields.at(-1)];
  if (reader.indent > indent || first === undefined || last === undefined) return null;
  return { kind: 'mapping', range: range(first.range.start, last.range.end), fields, flow: false };
}

/** Keeps the recursion over a hostile block short. */
const DEEPEST_COLUMN = 100;

const KEY = /^[A-Za-z_][\w.-]*$/u;

function field(reader: LineReader, indent: number): Field | null {
  const { source, base, end } = reader;
  const at = reader.start + indent;
  const colon = source.indexOf(':', at);
  if (colon < 0 || colon >= end || colon - at > 200) return null;
  const key = source.slice(at, colon).trimEnd();
  if (!KEY.test(key) || (colon + 1 < end && source.charAt(colon + 1) !== ' ')) return null;
  const keyRange = range(base + at, base + at + key.length);
  const value = valueBehind(reader, colon + 1, indent);
  return value && { key, keyRange, value, range: range(keyRange.start, value.range.end) };
}

function valueBehind(reader: LineReader, colonEnd: number, indent: number): FieldValue | null {
  const at = skipSpaces(reader.source, colonEnd, reader.end);
  if (at < reader.end && reader.source.charAt(at) !== '#') return inLine(reader, at, indent);
  advance(reader);
  if (reader.indent > indent)
    return atItem(reader) ? list(reader, reader.indent) : mapping(reader, reader.indent);
  if (reader.indent === indent && atItem(reader)) return list(reader, indent);
  return scalar(reader, colonEnd, colonEnd, null, 'plain');
}

function list(reader: LineReader, indent: number): FieldValue | null {
  const start = reader.base + reader.start + indent;
  const items: FieldValue[] = [];
  while (reader.indent === indent && atItem(reader)) {
    const item = listItem(reader, indent);
    if (item === null || reader.indent > indent) return null;
    items.push(item);
  }
  return { kind: 'list', range: range(start, items.at(-1)?.range.end ?? start), items, flow: false };
}

function listItem(reader: LineReader, indent: number): FieldValue | null {
  const { source, start, end } = reader;
  const at = skipSpaces(source, start + indent + 1, end);
  if (at === end || source.charAt(at) === '#') return null;
  const colon = '"\'['.includes(source.charAt(at)) ? -1 : fieldColon(source, at, end);
  if (colon < 0) return inLine(reader, at, indent);
  reader.indent = at - start;
  return mapping(reader, reader.indent);
}

/** The first colon that a space or the line's end follows, or -1. */
function fieldColon(source: string, at: number, end: number): number {
  for (
    let colon = source.indexOf(':', at);
    colon >= 0 && colon < end;
    colon = source.indexOf(':', colon + 1)
  ) {
    if (colon + 1 === end || ' \t'.includes(source.charAt(colon + 1))) return colon;
  }
  return -1;
}

/** A value that ends on its line: a deeper line after it would belong to it. */
function inLine(reader: LineReader, at: number, indent: number): FieldValue | null {
  const value = readInLine(reader, at, reader.end);
  if (value === null) return null;
  const tail = value.range.end - reader.base;
  if (!/^[ \t]*(?:[ \t]#.*)?$/su.test(reader.source.slice(tail, reader.end))) return null;
  advance(reader);
  return reader.indent > indent ? null : value;
}

function readInLine(reader: LineReader, at: number, end: number): FieldValue | null {
  const first = reader.source.charAt(at);
  if (first === '"' || first === "'") return quoted(reader, at, end);
  return first === '[' ? flowList(reader, at, end) : plain(reader, at, end);
}

const SINGLE = /^'[^']*(?:''[^']*)*'/u;
/** Escapes other than of the mark and of the backslash itself are left to the whole reader. */
const DOUBLE = /^"[^"\\]*(?:\\["\\][^"\\]*)*"/u;

function quoted(reader: LineReader, at: number, end: number): FieldValue | null {
  const line = reader.source.slice(at, end);
  const single = line.startsWith("'");
  const raw = (single ? SINGLE : DOUBLE).exec(line)?.[0];
  if (raw === undefined) return null;
  const inside = raw.slice(1, -1);
  const value = single ? inside.replaceAll("''", "'") : inside.replace(/\\(["\\])/gu, '$1');
  return scalar(reader, at, at + raw.length, value, single ? 'single' : 'double');
}

/** What a plain scalar may not start with, or may only in ways that are left to the whole reader. */
const INDICATORS = '{}[]&*!|>%@`"\'#,?:\t';

function plain(reader: LineReader, at: number, end: number): FieldValue | null {
  const { source } = reader;
  if (INDICATORS.includes(source.charAt(at))) return null;
  if (source.charAt(at) === '-' && (at + 1 === end || ' \t'.includes(source.charAt(at + 1)))) return null;
  let stop = end;
  for (let hash = source.indexOf('#', at); hash >= 0 && hash < end; hash = source.indexOf('#', hash + 1)) {
    if (' \t'.includes(source.charAt(hash - 1))) {
      stop = hash;
      break;
    }
  }
  while (stop > at && ' \t'.includes(source.charAt(stop - 1))) stop--;
  if (fieldColon(source, at, stop) >= 0) return null;
  return scalar(reader, at, stop, coreValue(source.slice(at, stop)), 'plain');
}

function scalar(
  { source, base }: LineReader,
  start: number,
  end: number,
  value: string | number | boolean | null,
  style: ScalarStyle,
): FieldValue {
  return {
    kind: 'scalar',
    range: range(base + start, base + end),
    value,
    raw: source.slice(start, end),
    style,
  };
}

const PLAIN_ITEM = /^[^\s:#{}[\],"'&*!|>%@`?-][^:#{}[\],"']*$/u;

/** `[a, "b"]` of scalars on one line. */
function flowList(reader: LineReader, open: number, end: number): FieldValue | null {
  const { source, base } = reader;
  const items: FieldValue[] = [];
  let at = skipSpaces(source, open + 1, end);
  while (at < end && source.charAt(at) !== ']') {
    const item = '"\''.includes(source.charAt(at)) ? quoted(reader, at, end) : flowPlain(reader, at, end);
    if (item === null) return null;
    items.push(item);
    at = skipSpaces(source, item.range.end - base, end);
    if (source.charAt(at) === ',') at = skipSpaces(source, at + 1, end);
    else if (source.charAt(at) !== ']') return null;
  }
  if (at >= end) return null;
  return { kind: 'list', range: range(base + open, base + at + 1), items, flow: true };
}

function flowPlain(reader: LineReader, at: number, end: number): FieldValue | null {
  let stop = at;
  while (stop < end && !',]'.includes(reader.source.charAt(stop))) stop++;
  while (stop > at && reader.source.charAt(stop - 1) === ' ') stop--;
  const text = reader.source.slice(at, stop);
  return PLAIN_ITEM.test(text) ? scalar(reader, at, stop, coreValue(text), 'plain') : null;
}
