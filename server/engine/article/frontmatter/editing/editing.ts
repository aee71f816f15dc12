import { applyEdits, changeBetween, lineBreakOf, type Edit } from '../../../text/edit.ts';
import type { Article } from '../../article.ts';
import {
  valueAt,
  type Field,
  type FieldPath,
  type FieldValue,
  type FrontmatterFormat,
} from '../frontmatter.ts';
import { readUntried } from '../read.ts';
import { header } from './header.ts';
import { json } from './json.ts';
import { appended, furtherItems, holdsMore } from './merge.ts';
import {
  findPlace,
  itemOf,
  pathOf,
  placeAt,
  sameRange,
  type Block,
  type Place,
  type Writer,
} from './place.ts';
import { toml } from './toml.ts';
import {
  sameTree,
  treeOf,
  treeOfFields,
  treeOfWritten,
  type Tree,
  type Written,
  type WrittenField,
} from './written.ts';
import { yaml } from './yaml.ts';

export type { Written, WrittenField } from './written.ts';

/**
 * Edits of the frontmatter: the smallest, in the format and the style of the block, every other unit left as it is.
 * Null where the block cannot be written to, or where the place cannot be told from others. Each is tried on the text
 * before it is given: the block must read as before but for what was asked.
 */
type Edits = readonly Edit[] | null;

type Source = Pick<Article, 'text' | 'frontmatter'>;

const WRITERS: Readonly<Record<FrontmatterFormat, Writer>> = { yaml, toml, json, header };

/** A field at the end of the mapping at a path ([] for the top), which is made where there is none. */
export function insertField(article: Source, path: FieldPath, key: string, value: Written): Edits {
  const block = blockOf(article);
  if (block === null) return path.length === 0 ? insertFields(article, [[key, value]]) : null;
  const { frontmatter } = block;
  const last = path.at(-1);
  const into = placeAt(frontmatter, path);
  if (last !== undefined && into === null) {
    return typeof last === 'string'
      ? insertField(article, path.slice(0, -1), last, { fields: [[key, value]] })
      : null;
  }
  if (into === null) return insertFields(article, [[key, value]]);
  const fields = into.value.kind === 'mapping' ? into.value.fields : [];
  return changeAt(
    article,
    (at) => at === into.value,
    (writer, at, place) => ({
      edits: writer.insert(at, place, [[key, value]]),
      value: { fields: [...treeOfFields(fields), [key, treeOfWritten(value)]] },
    }),
  );
}

/** Fields at the top, in one edit; a text without a block is given one (YAML). */
export function insertFields(article: Source, fields: readonly WrittenField[]): Edits {
  const { text, frontmatter } = article;
  if (frontmatter === null) {
    const edits = createFrontmatter(text, fields, 'yaml');
    return edits.length === 0 ? null : edits;
  }
  const block = blockOf(article);
  if (block === null) return null;
  const added = fields.map(([key, value]) => [key, treeOfWritten(value)] as const);
  const edits = WRITERS[frontmatter.format].insert(block, null, fields);
  return tried(block, edits, [...treeOfFields(frontmatter.fields), ...added]);
}

/** A block of the format in front of the text; no edits where the fields cannot be written so. */
export function createFrontmatter(
  text: string,
  fields: readonly WrittenField[],
  format: 'yaml' | 'toml' | 'json',
): readonly Edit[] {
  const lineBreak = lineBreakOf(text);
  const written = WRITERS[format].create(fields, lineBreak);
  if (written === null) return [];
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  const gap = at === text.length || /^[ \t]*[\r\n]/u.test(text.slice(at, at + 80)) ? '' : lineBreak;
  const read = readUntried(written);
  const wanted = fields.map(([key, value]) => [key, treeOfWritten(value)] as const);
  const holds = read !== null && sameTree({ fields: treeOfFields(read.fields) }, { fields: wanted });
  return holds ? [{ start: at, end: at, text: written + gap }] : [];
}

/** Another value, in the quotation marks of the old one where it can be. */
export function setValue(article: Source, value: FieldValue, to: Written): Edits {
  return changeAt(article, isValue(value), (writer, block, place) => ({
    edits: writer.set(block, place, to),
    value: treeOfWritten(to),
  }));
}

export function renameKey(article: Source, field: Field, to: string): Edits {
  return changeAt(article, isField(field), (writer, block, place) => ({
    edits: place.field && writer.rename(block, place.field, to),
    field: [[to, treeOf(place.value)]],
  }));
}

/** The field with its whole lines, or with its comma. */
export function removeField(article: Source, field: Field): Edits {
  return changeAt(article, isField(field), (writer, block, place) => ({
    edits: writer.remove(block, place),
    field: [],
  }));
}

export function removeItem(article: Source, list: FieldValue, index: number): Edits {
  return changeAt(article, isValue(list), (writer, block, place) => {
    const item = itemOf(place, index);
    const rest = item?.values.filter((_, at) => at !== index) ?? [];
    return { edits: item && writer.remove(block, item), value: rest.map((value) => treeOf(value)) };
  });
}

/** Several items of a list, in one edit; a place of the list stands for all its items. */
export function removeItems(article: Source, list: FieldValue, indexes: readonly number[]): Edits {
  const [only] = indexes;
  if (only === undefined || indexes.length === 1)
    return only === undefined ? null : removeItem(article, list, only);
  const block = blockOf(article);
  const head = block?.text.slice(0, block.frontmatter.range.end);
  const path = block && pathOf(block.frontmatter.fields, list);
  if (block === null || head === undefined || path === null) return null;
  let source: Source = { text: head, frontmatter: block.frontmatter };
  for (const index of indexes.toSorted((a, b) => b - a)) {
    const value = valueAt(source.frontmatter, ...path);
    const edits = value === undefined ? null : removeItem(source, value, index);
    const text = edits === null ? null : applyEdits(source.text, edits);
    if (typeof text !== 'string') return null;
    source = { text, frontmatter: readUntried(text) };
  }
  return [changeBetween(head, source.text)];
}

/** Edits that touch each other as the one that they come to: a list behind its like only loses its key. */
function joined(text: string, edits: readonly Edit[]): readonly Edit[] {
  const [first, ...others] = edits;
  if (first === undefined || others.length === 0 || others.some(({ start }) => start > first.end))
    return edits;
  const end = Math.max(...edits.map((edit) => edit.end));
  const after = applyEdits(text.slice(0, end), edits);
  if (typeof after !== 'string') return edits;
  return [changeBetween(text.slice(0, end), after)];
}

/** The items of one list behind those of another, and its field goes; of words that both hold the first stay. */
export function mergeLists(article: Source, into: Field, from: Field): Edits {
  const block = blockOf(article);
  const [first, second] = [into, from].map((field) => block && findPlace(block.frontmatter, isField(field)));
  if (block === null || !first || !second || first.value.kind !== 'list' || holdsMore(block, from))
    return null;
  const items = furtherItems(first.value, second.value);
  const added = items && appended(block, first.value, items);
  const removed = WRITERS[block.frontmatter.format].remove(block, second);
  if (items === null || added === null || removed === null) return null;
  const merged = [...first.value.items, ...items].map((item) => treeOf(item));
  const wanted = treeOfFields(block.frontmatter.fields, {
    value: (at) => (at === first.value ? merged : undefined),
    field: (at) => (at === second.field ? [] : undefined),
  });
  return tried(block, joined(block.text, [...added, ...removed]), wanted);
}

/** A value as the only item of a list in its place. */
export function wrapInList(article: Source, value: FieldValue): Edits {
  return changeAt(article, isValue(value), (writer, block, place) => ({
    edits: writer.wrap(block, place),
    value: [treeOf(place.value)],
  }));
}

type IsMeant = (value: FieldValue, field: Field | null) => boolean;

const isValue =
  (value: FieldValue): IsMeant =>
  (at) =>
    at === value || (at.kind === value.kind && sameRange(at.range, value.range));

const isField =
  (field: Field): IsMeant =>
  (_, at) =>
    at !== null && (at === field || (at.key === field.key && sameRange(at.keyRange, field.keyRange)));

/** Edits with what they are to make of a value or of a field, whichever is given. */
interface Plan {
  readonly edits: Edits;
  readonly value?: Tree;
  readonly field?: readonly Entry[];
}

type Entry = readonly [key: string, value: Tree];

/** The edits of a plan for the place that is meant, if they do what it says and no more. */
function changeAt(
  article: Source,
  isMeant: IsMeant,
  plan: (writer: Writer, block: Block, place: Place) => Plan,
): Edits {
  const block = blockOf(article);
  const place = block && findPlace(block.frontmatter, isMeant);
  if (block === null || place === null) return null;
  const { edits, value, field } = plan(WRITERS[block.frontmatter.format], block, place);
  let found = 0;
  const wanted = treeOfFields(block.frontmatter.fields, {
    value: (at) => {
      if (value === undefined || at !== place.value) return undefined;
      found++;
      return value;
    },
    field: (at) => {
      if (field === undefined || at !== place.field) return undefined;
      found++;
      return field;
    },
  });
  // What an alias repeats stands in the tree twice, and would change twice.
  return found === 1 ? tried(block, edits, wanted) : null;
}

function blockOf({ text, frontmatter }: Source): Block | null {
  if (frontmatter === null || !frontmatter.read || !frontmatter.closed) return null;
  return { text, frontmatter, lineBreak: lineBreakOf(text) };
}

/** The edits, if the block reads as wanted once they are made and has no new problem. */
function tried({ text, frontmatter }: Block, edits: Edits, wanted: readonly Entry[]): Edits {
  if (edits === null) return null;
  const { end } = frontmatter.range;
  if (edits.some((edit) => edit.end > end)) return null;
  const after = applyEdits(text.slice(0, end), edits);
  const read = typeof after === 'string' ? readUntried(after) : null;
  if (read === null || !read.closed || read.problems.length > frontmatter.problems.length) return null;
  return sameTree({ fields: treeOfFields(read.fields) }, { fields: wanted }) ? edits : null;
}
