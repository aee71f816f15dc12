import type { Field, FieldValue } from '../frontmatter.ts';
import { placed, type Cursor } from '../problems.ts';
import type { KeyPart } from './values.ts';

/**
 * A table while it is put together. What has made it says what may still be added: `implied` only by a header further
 * down (`[a.b]` implies `a`), `header` by its own, `dotted` by keys, `inline` by braces.
 */
export interface Table {
  readonly kind: 'table';
  made: 'implied' | 'header' | 'dotted' | 'inline';
  readonly entries: Entry[];
  readonly byKey: Map<string, Entry>;
  /** Behind its header, or where it is first named. */
  start: number;
}

interface Tables {
  readonly kind: 'tables';
  readonly items: Table[];
}

interface Entry {
  readonly key: KeyPart;
  readonly content: Table | Tables | FieldValue;
}

/** Where a key was set first. */
export type Clash = { readonly start: number; readonly end: number };

export const newTable = (made: Table['made'], start: number): Table => ({
  kind: 'table',
  made,
  entries: [],
  byKey: new Map(),
  start,
});

function add<T extends Entry['content']>(table: Table, key: KeyPart, content: T): T {
  const entry = { key, content };
  table.entries.push(entry);
  if (!table.byKey.has(key.key)) table.byKey.set(key.key, entry);
  return content;
}

/** A value under a dotted key of the table. A key set before is kept, both times, and said. */
export function addField(table: Table, parts: readonly KeyPart[], value: FieldValue): Clash | null {
  let at = table;
  for (const part of parts.slice(0, -1)) {
    const entry = at.byKey.get(part.key);
    if (entry === undefined) at = add(at, part, newTable('dotted', part.end));
    else if (entry.content.kind === 'table' && entry.content.made === 'dotted') at = entry.content;
    else {
      add(table, { ...part, key: parts.map(({ key }) => key).join('.') }, value);
      return entry.key;
    }
  }
  const last = parts.at(-1);
  if (last === undefined) return null;
  const before = at.byKey.get(last.key);
  add(at, last, value);
  return before?.key ?? null;
}

interface Opened {
  readonly table: Table;
  readonly clash: Clash | null;
}

/** The table that `[a.b]` or `[[a.b]]` opens; where it may not be, one of its own beside the others, and the clash. */
export function openTable(root: Table, parts: readonly KeyPart[], isItem: boolean, start: number): Opened {
  let at = root;
  for (const part of parts.slice(0, -1)) {
    const entry = at.byKey.get(part.key);
    const next = entry === undefined ? add(at, part, newTable('implied', part.end)) : entry.content;
    const inner = next.kind === 'tables' ? next.items.at(-1) : next.kind === 'table' ? next : undefined;
    if (inner === undefined) return beside(at, part, start, entry?.key ?? part);
    at = inner;
  }
  const last = parts.at(-1);
  if (last === undefined) return { table: root, clash: null };
  const entry = at.byKey.get(last.key);
  if (isItem) return openItem(at, last, start, entry);
  if (entry === undefined) return { table: add(at, last, newTable('header', start)), clash: null };
  const { content } = entry;
  if (content.kind !== 'table' || content.made !== 'implied') return beside(at, last, start, entry.key);
  content.made = 'header';
  content.start = start;
  return { table: content, clash: null };
}

function openItem(at: Table, key: KeyPart, start: number, entry: Entry | undefined): Opened {
  const tables = entry === undefined ? add<Tables>(at, key, { kind: 'tables', items: [] }) : entry.content;
  if (tables.kind !== 'tables') return beside(at, key, start, entry?.key ?? key);
  const table = newTable('header', start);
  tables.items.push(table);
  return { table, clash: null };
}

const beside = (at: Table, key: KeyPart, start: number, clash: Clash): Opened => ({
  table: add(at, key, newTable('header', start)),
  clash,
});

/** The fields of a finished table, in the order in which the text names them. */
export const fieldsIn = (cursor: Cursor, table: Table): readonly Field[] =>
  table.entries.map((entry) => fieldOf(cursor, entry));

function fieldOf(cursor: Cursor, { key, content }: Entry): Field {
  const keyRange = placed(cursor, key.start, key.end);
  const value = valueOf(cursor, content);
  return {
    key: key.key,
    keyRange,
    value,
    range: { start: keyRange.start, end: Math.max(keyRange.end, value.range.end) },
  };
}

function valueOf(cursor: Cursor, content: Entry['content']): FieldValue {
  if (content.kind === 'table') return mappingOf(cursor, content);
  if (content.kind !== 'tables') return content;
  const items = content.items.map((item) => mappingOf(cursor, item));
  const [first, last] = [items[0], items.at(-1)];
  const range = { start: first?.range.start ?? 0, end: last?.range.end ?? 0 };
  return { kind: 'list', range, items, flow: false };
}

/** A table reaches from behind its header, or from its first key, to the end of its last field. */
function mappingOf(cursor: Cursor, table: Table): FieldValue {
  const fields = fieldsIn(cursor, table);
  const head = cursor.base + table.start;
  const starts = fields.map(({ keyRange }) => keyRange.start);
  const isHeaded = table.made === 'header' || fields.length === 0;
  const start = isHeaded ? Math.min(head, ...starts) : Math.min(...starts);
  const end = fields.reduce((most, field) => Math.max(most, field.range.end), isHeaded ? head : start);
  return { kind: 'mapping', range: { start, end }, fields, flow: false };
}
