/**
 * `[a, "b"]` and `{ c: d }` as they are while they are being written: brackets not closed, commas and quotation marks
 * missing. JSON is such a value as a whole; YAML and TOML hold them in lines.
 */
import type { FieldPath } from '../schema/form.ts';
import type { Range } from '../text/range.ts';
import { bare, PLAIN_SPOT, quoteOf, type Place } from './place.ts';

export interface FlowSyntax {
  readonly separator: ':' | '=';
  readonly comments: boolean;
}

export interface Flow {
  readonly kind: 'list' | 'mapping';
  readonly range: Range;
  readonly closed: boolean;
  readonly entries: readonly Entry[];
  readonly comments: readonly Range[];
}

interface Entry {
  readonly key: Range | null;
  /** Offset of the separator, or -1. */
  readonly separator: number;
  readonly value: Range | Flow | null;
  readonly end: number;
  /** A comma follows. */
  comma: boolean;
}

interface Reader {
  readonly text: string;
  readonly limit: number;
  readonly syntax: FlowSyntax;
  readonly comments: Range[];
  at: number;
}

/** Deeper brackets are taken for text: nobody nests so in frontmatter, and a stack has its bounds. */
const DEEPEST = 40;

/** Reads the collection that opens at an offset, at most to the limit. */
export function readFlow(text: string, open: number, limit: number, syntax: FlowSyntax): Flow {
  return collection({ text, limit, syntax, comments: [], at: open }, 0);
}

function collection(reader: Reader, depth: number): Flow {
  const { text, limit } = reader;
  const start = reader.at;
  const kind = text.charAt(start) === '{' ? 'mapping' : 'list';
  reader.at++;
  const entries: Entry[] = [];
  let closed = false;
  for (;;) {
    skipSpace(reader);
    if (reader.at >= limit) break;
    const unit = text.charAt(reader.at);
    if (unit === ']' || unit === '}') {
      reader.at++;
      closed = true;
      break;
    }
    if (unit === ',') {
      const last = entries.at(-1);
      if (last !== undefined) last.comma = true;
      reader.at++;
    } else entries.push(kind === 'mapping' ? pair(reader, depth) : item(reader, depth));
  }
  return { kind, range: { start, end: reader.at }, closed, entries, comments: reader.comments };
}

function item(reader: Reader, depth: number): Entry {
  const value = valueOrToken(reader, depth);
  return { key: null, separator: -1, value, end: reader.at, comma: false };
}

function pair(reader: Reader, depth: number): Entry {
  const { text, syntax } = reader;
  if (text.charAt(reader.at) === syntax.separator) return afterKey(reader, null, depth);
  if (isOpening(text.charAt(reader.at))) return item(reader, depth);
  return afterKey(reader, token(reader, true), depth);
}

function afterKey(reader: Reader, key: Range | null, depth: number): Entry {
  const { text, limit, syntax } = reader;
  let end = reader.at;
  const behind = skipBlanks(text, end, limit);
  if (text.charAt(behind) !== syntax.separator || behind >= limit)
    return { key, separator: -1, value: null, end, comma: false };
  reader.at = behind + 1;
  end = reader.at;
  const valueAt = skipBlanks(text, end, limit);
  const unit = text.charAt(valueAt);
  if (valueAt >= limit || ',]}\r\n'.includes(unit) || (syntax.comments && unit === '#'))
    return { key, separator: behind, value: null, end, comma: false };
  reader.at = valueAt;
  const value = valueOrToken(reader, depth);
  return { key, separator: behind, value, end: reader.at, comma: false };
}

const isOpening = (unit: string): boolean => unit === '[' || unit === '{';

function valueOrToken(reader: Reader, depth: number): Range | Flow {
  return isOpening(reader.text.charAt(reader.at)) && depth < DEEPEST
    ? collection(reader, depth + 1)
    : token(reader, false);
}

/** A scalar, which ends with its line at the latest. */
function token(reader: Reader, isKey: boolean): Range {
  const { text, limit, syntax } = reader;
  const start = reader.at;
  const quote = quoteOf(text.charAt(start));
  let at = start + 1;
  if (quote === '') {
    for (; at < limit; at++) {
      const unit = text.charAt(at);
      if (',]}[{\r\n'.includes(unit)) break;
      if (syntax.comments && unit === '#' && isBlank(text.charAt(at - 1))) break;
      if (unit === syntax.separator && isKey && (syntax.separator === '=' || endsKey(text, at))) break;
    }
    reader.at = at;
    while (at > start + 1 && isBlank(text.charAt(at - 1))) at--;
    return { start, end: at };
  }
  let closed = false;
  for (; at < limit && !isBreak(text.charAt(at)) && !closed; at++) {
    if (text.charAt(at) === quote) closed = true;
    else if (quote === '"' && text.charAt(at) === '\\' && at + 1 < limit && !isBreak(text.charAt(at + 1)))
      at++;
  }
  // Brackets at the end of the line are not meant by a mark that nobody closed.
  if (!closed) while (at > start + 1 && ' \t,]}'.includes(text.charAt(at - 1))) at--;
  reader.at = at;
  return { start, end: at };
}

/** A colon ends a plain key where no word follows it at once. */
const endsKey = (text: string, colon: number): boolean =>
  colon + 1 >= text.length || ' \t\r\n,]}["\''.includes(text.charAt(colon + 1));

const isBlank = (unit: string): boolean => unit === ' ' || unit === '\t';
const isBreak = (unit: string): boolean => unit === '\n' || unit === '\r';

function skipBlanks(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isBlank(text.charAt(at))) at++;
  return at;
}

function skipSpace(reader: Reader): void {
  const { text, limit, syntax } = reader;
  for (;;) {
    while (reader.at < limit && ' \t\r\n\uFEFF'.includes(text.charAt(reader.at))) reader.at++;
    if (!syntax.comments || text.charAt(reader.at) !== '#' || reader.at >= limit) return;
    const start = reader.at;
    while (reader.at < limit && !isBreak(text.charAt(reader.at))) reader.at++;
    reader.comments.push({ start, end: reader.at });
  }
}

const isFlow = (value: Range | Flow): value is Flow => 'entries' in value;
const rangeOf = (value: Range | Flow): Range => (isFlow(value) ? value.range : value);
const holds = ({ start, end }: Range, offset: number): boolean => start <= offset && offset <= end;

/** The place at an offset between the brackets of a collection, or null. */
export function placeInFlow(text: string, flow: Flow, path: FieldPath, offset: number): Place | null {
  if (flow.comments.some(({ start, end }) => start < offset && offset <= end)) return null;
  return inCollection(text, flow, path, offset);
}

function inCollection(text: string, flow: Flow, path: FieldPath, offset: number): Place | null {
  const { range, closed, entries } = flow;
  if (offset <= range.start || offset > range.end || (closed && offset === range.end)) return null;
  for (const [index, entry] of entries.entries()) {
    const found = inEntry(text, flow, path, index, offset);
    if (found !== undefined) return found;
    if (startOf(entry) <= offset && offset <= entry.end) return null;
  }
  return inGap(text, flow, path, offset);
}

/** The place inside an entry; undefined where the offset lies behind or before it. */
function inEntry(
  text: string,
  flow: Flow,
  path: FieldPath,
  index: number,
  offset: number,
): Place | null | undefined {
  const entry = flow.entries[index];
  if (entry === undefined) return undefined;
  const { key, separator, value } = entry;
  const own: FieldPath = [...path, flow.kind === 'list' ? index : key === null ? '' : nameAt(text, key)];
  if (key !== null && holds(key, offset)) return keyPlace(text, flow, path, key, index);
  if (value !== null && holds(rangeOf(value), offset)) {
    if (!isFlow(value)) return valuePlace(text, flow, own, value, index);
    const inside = inCollection(text, value, own, offset);
    // Right behind a bracket that closed nothing is written any more.
    return inside ?? null;
  }
  if (separator < 0 || offset <= separator) return undefined;
  const next = flow.entries[index + 1];
  const isHere = value === null && offset <= entry.end + blanksFrom(text, entry.end);
  if (isHere && (next === undefined || offset <= startOf(next)))
    return valuePlace(text, flow, own, { start: offset, end: offset }, index);
  return undefined;
}

const nameAt = (text: string, { start, end }: Range): string => bare(text.slice(start, end));

function blanksFrom(text: string, at: number): number {
  return skipBlanks(text, at, text.length) - at;
}

const startOf = ({ key, separator, value, end }: Entry): number =>
  key?.start ?? (separator >= 0 ? separator : value === null ? end : rangeOf(value).start);

/** Between entries: behind a comma or bracket, or on a line of its own where the comma is still to come. */
function inGap(text: string, flow: Flow, path: FieldPath, offset: number): Place | null {
  const at = flow.entries.filter(({ end }) => end < offset).length;
  const before = flow.entries[at - 1];
  if (before !== undefined && !before.comma && !/[\r\n]/u.test(text.slice(before.end, offset))) return null;
  const empty = { start: offset, end: offset };
  if (flow.kind === 'mapping') return keyPlace(text, flow, path, empty, at);
  return valuePlace(text, flow, [...path, at], empty, at);
}

function commasAround(flow: Flow, index: number, range: Range): Pick<Place, 'commaBefore' | 'commaAfter'> {
  const before = flow.entries[index - 1];
  const own = flow.entries[index];
  const isNew = own === undefined || startOf(own) > range.start || range.start === range.end;
  const follows = isNew ? own !== undefined : !own.comma && flow.entries[index + 1] !== undefined;
  return {
    commaBefore: before === undefined || before.comma ? null : before.end,
    commaAfter: follows && startOfFollower(flow, index, isNew) >= range.end,
  };
}

function startOfFollower(flow: Flow, index: number, isNew: boolean): number {
  const follower = flow.entries[isNew ? index : index + 1];
  return follower === undefined ? -1 : startOf(follower);
}

function keyPlace(text: string, flow: Flow, parent: FieldPath, range: Range, index: number): Place {
  const entry = flow.entries[index];
  const others = flow.entries.filter(({ key }) => key !== null && key !== range);
  const hasValue = entry?.key === range && entry.separator >= 0;
  return {
    ...PLAIN_SPOT,
    kind: 'key',
    range,
    quote: quoteOf(text.slice(range.start, range.end)),
    flow: true,
    column: 0,
    parent,
    taken: new Set(others.map(({ key }) => (key === null ? '' : nameAt(text, key)))),
    alone: hasValue,
    orItem: false,
    ...(hasValue ? { commaBefore: null, commaAfter: false } : commasAround(flow, index, range)),
  };
}

function valuePlace(text: string, flow: Flow, path: FieldPath, range: Range, index: number): Place {
  const isItem = flow.kind === 'list';
  const others = isItem ? flow.entries.filter(({ value }) => value !== range) : [];
  const entry = flow.entries[index];
  const isOwn =
    entry !== undefined && startOf(entry) <= range.start && range.end <= Math.max(entry.end, range.end);
  const next = flow.entries[index + 1];
  const commas = isItem
    ? commasAround(flow, index, range)
    : { commaBefore: null, commaAfter: isOwn && !entry.comma && next !== undefined };
  const behindSeparator = !isItem && entry !== undefined && range.start === entry.separator + 1;
  return {
    ...PLAIN_SPOT,
    kind: 'value',
    range,
    quote: quoteOf(text.slice(range.start, range.end)),
    flow: true,
    column: 0,
    lead: behindSeparator ? ' ' : '',
    path,
    given: others.flatMap(({ value }) => (value === null || isFlow(value) ? [] : [nameAt(text, value)])),
    open: false,
    orKey: false,
    ...commas,
  };
}
