import type { Edit } from '../../text/edit.ts';
import { applyEdits } from '../../text/edit.ts';
import type { Article } from '../article.ts';
import { leadOf } from './editing/place.ts';
import { lineEnd, lineStart } from './fences.ts';
import { fieldsWithin, type Field, type FieldValue } from './frontmatter.ts';
import { readUntried } from './read.ts';

/** Fields of one mapping that stand in the column of a list's dashes instead of inside its entry. */
export interface LostIndentation {
  readonly fields: readonly Field[];
  /** The keys of the lists whose entries they seem to belong to. */
  readonly lists: readonly string[];
  /** Puts every line of these fields back under its entry. */
  readonly edits: readonly Edit[];
}

/**
 * `- name: A`, and on the next line `links:` in the column of the dash, where the mapping has another `links`: read as
 * it stands the key is repeated, and under the entry it is not. Null where that does not explain the repeated keys.
 */
export function lostIndentation(article: Article, siblings: readonly Field[]): LostIndentation | null {
  const { text, frontmatter } = article;
  if (frontmatter?.format !== 'yaml' || !frontmatter.closed) return null;
  const lost = strays(text, siblings);
  if (lost.length === 0) return null;
  const edits = lost.flatMap(({ field, columns }) =>
    lineStarts(text, field).map((start) => ({ start, end: start, text: ' '.repeat(columns) })),
  );
  const { end } = frontmatter.range;
  const after = applyEdits(text.slice(0, end), edits);
  const read = typeof after === 'string' ? readUntried(after) : null;
  const holds =
    read !== null &&
    read.problems.length < frontmatter.problems.length &&
    scalarsIn(read.fields) === scalarsIn(frontmatter.fields) &&
    fieldsWithin(read).length === fieldsWithin(frontmatter).length;
  return holds
    ? { fields: lost.map(({ field }) => field), lists: [...new Set(lost.map(({ list }) => list))], edits }
    : null;
}

interface Stray {
  readonly field: Field;
  /** Key of the list above it. */
  readonly list: string;
  /** How far it has to be moved. */
  readonly columns: number;
}

function strays(text: string, siblings: readonly Field[]): readonly Stray[] {
  const found: Stray[] = [];
  const times = new Map<string, number>();
  for (const { key } of siblings) times.set(key, (times.get(key) ?? 0) + 1);
  for (const [index, field] of siblings.entries()) {
    const above = siblings[index - 1];
    if (above === undefined || times.get(field.key) === 1 || !isNextLine(text, above, field)) continue;
    const lead = found.at(-1)?.field === above ? found.at(-1) : undefined;
    const column = entryColumn(text, above, field);
    // Below a field that has lost its indentation itself: under that one's entry, or beside it.
    if (column !== null) found.push({ field, list: above.key, columns: column + (lead?.columns ?? 0) });
    else if (lead !== undefined) found.push({ ...lead, field });
  }
  return found;
}

/** No blank line and no comment stands between two fields. */
const isNextLine = (text: string, above: Field, below: Field): boolean =>
  /^[ \t]*(?:\r\n|\r|\n)[ \t]*$/u.test(text.slice(lastUnitOf(text, above), below.keyRange.start));

const lastUnitOf = (text: string, { range: { start, end } }: Field): number =>
  start + text.slice(start, end).trimEnd().length;

/** Columns between a key and the fields of the entry right above it; null where no such entry could hold the key. */
function entryColumn(text: string, { key: list, value }: Field, { key, keyRange }: Field): number | null {
  if (key === list) return null;
  const entry: FieldValue | undefined = value.kind === 'list' && !value.flow ? value.items.at(-1) : undefined;
  if (entry?.kind !== 'mapping' || entry.flow || entry.fields.some((field) => field.key === key)) return null;
  const dash = leadOf(text, entry.range.start);
  const indent = leadOf(text, keyRange.start);
  return /^ *- +$/u.test(dash) && dash.indexOf('-') === indent.length ? dash.length - indent.length : null;
}

/** The starts of the lines that a field takes up, blank ones left out. */
function lineStarts(text: string, { range: { start, end } }: Field): readonly number[] {
  const starts: number[] = [];
  for (let at = lineStart(text, start); at < end;) {
    const stop = lineEnd(text, at);
    if (text.slice(at, stop).trim() !== '') starts.push(at);
    at = text.startsWith('\r\n', stop) ? stop + 2 : stop + 1;
  }
  return starts;
}

const scalarsIn = (fields: readonly Field[]): string =>
  fields.flatMap(({ value }) => scalarsOf(value)).join('\n');

function scalarsOf(value: FieldValue): readonly string[] {
  if (value.kind === 'scalar') return [String(value.value)];
  return value.kind === 'list'
    ? value.items.flatMap(scalarsOf)
    : value.fields.flatMap((field) => scalarsOf(field.value));
}
