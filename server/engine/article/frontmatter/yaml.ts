import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Alias,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { applyEdits, type Edit } from '../../text/edit.ts';
import { range, type Range } from '../../text/range.ts';
import type { Field, FieldValue } from './frontmatter.ts';
import { DEEPEST } from './problems.ts';
import { coreValue } from './scalar.ts';

/** A place, in the source given, where the `yaml` package stumbles. */
export interface Fault {
  readonly offset: number;
  readonly code: string;
  /** Start of the quoted scalar that the place is in; -1 for none. */
  readonly quoted: number;
  /** Start of the brackets or braces, never closed, that the place is in; -1 for none. */
  readonly opened: number;
}

export interface Parsed {
  readonly content: 'mapping' | 'nothing' | 'other';
  readonly fields: readonly Field[];
  /** The first of them; what follows it is often only its echo. */
  readonly fault: Fault | null;
  /** What the parsing took, in units of plain text: each fault costs as much as a line or two of it. */
  readonly cost: number;
}

const FAULT_COST = 50;

interface Reader {
  readonly source: string;
  readonly base: number;
  readonly edits: readonly Edit[];
  readonly anchors: Map<string, FieldValue>;
  readonly unresolved: number[];
  /** Quoted scalars without their closing mark, in the edited source. */
  readonly unclosed: (readonly [start: number, end: number])[];
  /** The same of lists and mappings in brackets. */
  readonly opened: (readonly [start: number, end: number])[];
}

/**
 * Reads a YAML source as if `edits` had been made to it. Field ranges are offsets of the source as it stands, plus
 * `base`; faults are offsets of the source.
 */
export function parseYaml(source: string, base: number, edits: readonly Edit[] = []): Parsed {
  const edited = applyEdits(source, edits);
  if (typeof edited !== 'string') return unread('EDITS');
  if (isDeep(edited)) return unread('THROWN');
  const reader: Reader = {
    source,
    base,
    edits,
    anchors: new Map(),
    unresolved: [],
    unclosed: [],
    opened: [],
  };
  try {
    // The failsafe schema leaves every scalar as text, so that the core schema is read in one place (scalar.ts).
    const { contents, errors } = parseDocument(edited, {
      keepSourceTokens: true,
      logLevel: 'error',
      prettyErrors: false,
      schema: 'failsafe',
      uniqueKeys: false,
    });
    const value = contents === null ? null : valueOf(reader, contents, 0);
    const fault = firstFault(reader, errors);
    const cost = edited.length + FAULT_COST * errors.length;
    if (value?.kind === 'mapping') return { content: 'mapping', fields: value.fields, fault, cost };
    const empty = value === null || (value.kind === 'scalar' && value.raw === '');
    return { content: empty ? 'nothing' : 'other', fields: [], fault, cost };
  } catch {
    return unread('THROWN');
  }
}

/**
 * True for brackets, list marks or keys nested beyond what the parser's recursion is trusted with: a stack that
 * overflows while a pattern is being compiled ends the process, and no `catch` helps. Keys nest on one line too
 * (`a: b: c: `), where each costs the parser a walk over the others.
 */
function isDeep(source: string): boolean {
  if (source.split('\n').some((line) => line.split(': ').length > 2 * DEEPEST)) return true;
  let depth = 0;
  for (const [mark] of source.matchAll(/[[\]{}]|^ *(?:[-?] +){100,}/gmu)) {
    if (mark.length > 1) return true;
    depth = mark === '[' || mark === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > 2 * DEEPEST) return true;
  }
  return false;
}

const unread = (code: string): Parsed => ({
  content: 'other',
  fields: [],
  fault: { offset: 0, code, quoted: -1, opened: -1 },
  cost: 0,
});

function firstFault(
  { edits, unresolved, unclosed, opened }: Reader,
  errors: readonly { readonly pos: readonly [number, number]; readonly code: string }[],
): Fault | null {
  const all = [
    ...errors.map(({ pos, code }) => ({ at: pos[0], code })),
    ...unresolved.map((at) => ({ at, code: 'UNRESOLVED_ALIAS' })),
  ];
  const [first] = all.toSorted((a, b) => a.at - b.at);
  if (first === undefined) return null;
  const { at, code } = first;
  const quoted =
    code === 'MISSING_CHAR' ? unclosed.find(([start, end]) => start <= at && at <= end) : undefined;
  // The outermost comes first.
  const around = opened.find(([start, end]) => start <= at && at <= end + 1);
  return {
    offset: offsetBefore(edits, at),
    code,
    quoted: quoted === undefined ? -1 : offsetBefore(edits, quoted[0]),
    opened: around === undefined ? -1 : offsetBefore(edits, around[0]),
  };
}

/** Where an offset of a text after edits (ordered, apart from each other) stood before them. */
export function offsetBefore(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (offset <= start + shift) break;
    if (offset < start + shift + text.length) return start;
    shift += text.length - (end - start);
  }
  return offset - shift;
}

function rangeOf(reader: Reader, start: number, end: number): Range {
  const from = offsetBefore(reader.edits, start);
  return range(reader.base + from, reader.base + Math.max(from, offsetBefore(reader.edits, end)));
}

function valueOf(reader: Reader, node: ParsedNode, depth: number, emptyAt = node.range[0]): FieldValue {
  if (isAlias(node)) return aliasOf(reader, node);
  const value = contentOf(reader, node, depth, emptyAt);
  if (node.anchor !== undefined) reader.anchors.set(node.anchor, value);
  return value;
}

function contentOf(
  reader: Reader,
  node: Exclude<ParsedNode, Alias.Parsed>,
  depth: number,
  emptyAt: number,
): FieldValue {
  if (depth > DEEPEST) return { ...NULL, range: rangeOf(reader, node.range[0], node.range[0]), raw: '' };
  if (isMap(node)) return mappingOf(reader, node, depth);
  if (isSeq(node)) return listOf(reader, node, depth);
  if (node.source === '' && node.type === 'PLAIN' && !isTaggedText(node)) {
    return { ...NULL, range: rangeOf(reader, emptyAt, emptyAt), raw: '' };
  }
  return scalarOf(reader, node);
}

const NULL = { kind: 'scalar', value: null, style: 'plain' } as const;

function scalarOf(reader: Reader, node: Scalar.Parsed): FieldValue {
  const style = STYLES[node.type ?? 'PLAIN'];
  noteUnclosed(reader, node);
  const place = rangeOf(reader, node.range[0], node.range[1]);
  const written = writtenIn(reader, place);
  const raw = style === 'block' ? written.trimEnd() : written;
  // The source, as the tag of a binary value would give it another.
  const text = node.source ?? String(node.value);
  const asText = style !== 'plain' || isTaggedText(node);
  return {
    kind: 'scalar',
    range: range(place.start, place.start + raw.length),
    value: asText ? text : coreValue(text),
    raw,
    style,
  };
}

const isTaggedText = ({ tag }: Scalar.Parsed): boolean => tag === '!' || tag === 'tag:yaml.org,2002:str';

function noteUnclosed(reader: Reader, { type, range: [start, end], srcToken }: Scalar.Parsed): void {
  if (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') return;
  const written = srcToken && 'source' in srcToken ? srcToken.source : '';
  if (written.length < 2 || written.at(-1) !== written[0]) reader.unclosed.push([start, end]);
}

function noteOpened(
  reader: Reader,
  { range: [start, , end], srcToken }: YAMLSeq.Parsed | YAMLMap.Parsed,
): void {
  if (srcToken?.type !== 'flow-collection') return;
  const isClosed = srcToken.end.some(({ type }) => type === 'flow-seq-end' || type === 'flow-map-end');
  if (!isClosed) reader.opened.push([start, end]);
}

const STYLES = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
} as const;

/** An alias stands for the value it names, but not for one with aliases of its own: so no echo grows. */
function aliasOf(reader: Reader, node: Alias.Parsed): FieldValue {
  const place = rangeOf(reader, node.range[0], node.range[1]);
  const raw = writtenIn(reader, place);
  const meant = reader.anchors.get(node.source);
  if (meant === undefined) reader.unresolved.push(node.range[0]);
  if (meant === undefined || holdsAlias(meant)) return { ...NULL, range: place, raw };
  return meant.kind === 'scalar' ? { ...meant, range: place, raw } : { ...meant, range: place };
}

function holdsAlias(value: FieldValue): boolean {
  if (value.kind === 'scalar') return value.style === 'plain' && value.raw.startsWith('*');
  const values = value.kind === 'list' ? value.items : value.fields.map((field) => field.value);
  return values.some((inner) => holdsAlias(inner));
}

function listOf(reader: Reader, node: YAMLSeq.Parsed, depth: number): FieldValue {
  noteOpened(reader, node);
  const items = node.items.map((item) => valueOf(reader, item, depth + 1));
  return { kind: 'list', ...extent(reader, node, items.at(-1)?.range), items };
}

function mappingOf(reader: Reader, node: YAMLMap.Parsed, depth: number): FieldValue {
  noteOpened(reader, node);
  const fields = node.items.map((pair) => fieldOf(reader, pair, depth));
  return { kind: 'mapping', ...extent(reader, node, fields.at(-1)?.range), fields };
}

/** A block collection ends where its last part does; the parser counts line breaks and comments behind it too. */
function extent(reader: Reader, node: YAMLSeq.Parsed | YAMLMap.Parsed, last: Range | undefined) {
  const whole = rangeOf(reader, node.range[0], node.range[1]);
  const flow = node.flow === true;
  return { flow, range: flow ? whole : range(whole.start, Math.max(whole.start, last?.end ?? 0)) };
}

function fieldOf(reader: Reader, pair: Pair<ParsedNode, ParsedNode | null>, depth: number): Field {
  const { key, value: node } = pair;
  const keyRange = rangeOf(reader, key.range[0], key.range[1]);
  const colon = pair.srcToken?.sep?.find((token) => token.type === 'map-value-ind');
  const emptyAt = colon === undefined ? key.range[1] : colon.offset + 1;
  // Anchors and aliases count in the order of the text.
  const keyText = keyOf(reader, key, depth);
  const value =
    node === null
      ? { ...NULL, range: rangeOf(reader, emptyAt, emptyAt), raw: '' }
      : valueOf(reader, node, depth + 1, emptyAt);
  return {
    key: keyText ?? writtenIn(reader, keyRange),
    keyRange,
    value,
    range: range(keyRange.start, Math.max(keyRange.end, value.range.end)),
  };
}

/** The text of a key, or null for a list or mapping in its place. */
function keyOf(reader: Reader, key: ParsedNode, depth: number): string | null {
  if (isScalar(key)) {
    noteUnclosed(reader, key);
    if (key.anchor !== undefined) reader.anchors.set(key.anchor, scalarOf(reader, key));
    return String(key.value);
  }
  const value = valueOf(reader, key, depth + 1);
  return isAlias(key) && value.kind === 'scalar' && value.value !== null ? String(value.value) : null;
}

const writtenIn = ({ source, base }: Reader, { start, end }: Range): string =>
  source.slice(start - base, end - base);
