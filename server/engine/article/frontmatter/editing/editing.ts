import { applyEdits, lineBreakOf, type Edit } from '../../../text/edit.ts';
import type { Article } from '../../article.ts';
import type { Field, FieldPath, FieldValue, Frontmatter, FrontmatterFormat } from '../frontmatter.ts';
import { readUntried } from '../read.ts';
import { header } from './header.ts';
import { json } from './json.ts';
import { findPlace, itemOf, placeAt, sameRange, type Block, type Writer } from './place.ts';
import { toml } from './toml.ts';
import {
  sameTree,
  treeOf,
  treeOfFields,
  treeOfWritten,
  UNCHANGED,
  type Change,
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
  const added = [[key, treeOfWritten(value)] as const];
  const fields = into?.value.kind === 'mapping' ? into.value.fields : [];
  const edits = WRITERS[frontmatter.format].insert(block, into, [[key, value]]);
  if (into === null) return tried(block, edits, [...treeOfFields(frontmatter.fields), ...added]);
  const tree: Tree = { fields: [...treeOfFields(fields), ...added] };
  return tried(block, edits, changed(frontmatter, { value: (at) => (at === into.value ? tree : undefined) }));
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
  const block = blockOf(article);
  const place = block && findPlace(block.frontmatter, (at) => at === value || isSame(at, value));
  if (block === null || place === null) return null;
  const tree = treeOfWritten(to);
  const edits = WRITERS[block.frontmatter.format].set(block, place, to);
  return tried(
    block,
    edits,
    changed(block.frontmatter, { value: (at) => (at === place.value ? tree : undefined) }),
  );
}

const isSame = (a: FieldValue, b: FieldValue): boolean => a.kind === b.kind && sameRange(a.range, b.range);

export function renameKey(article: Source, field: Field, to: string): Edits {
  const block = blockOf(article);
  const place = block && fieldPlace(block.frontmatter, field);
  if (block === null || place?.field == null) return null;
  const meant = place.field;
  const edits = WRITERS[block.frontmatter.format].rename(block, meant, to);
  return tried(
    block,
    edits,
    changed(block.frontmatter, { field: (at) => (at === meant ? [[to, treeOf(at.value)]] : undefined) }),
  );
}

/** The field with its whole lines, or with its comma. */
export function removeField(article: Source, field: Field): Edits {
  const block = blockOf(article);
  const place = block && fieldPlace(block.frontmatter, field);
  if (block === null || place?.field == null) return null;
  const meant = place.field;
  const edits = WRITERS[block.frontmatter.format].remove(block, place);
  return tried(block, edits, changed(block.frontmatter, { field: (at) => (at === meant ? [] : undefined) }));
}

export function removeItem(article: Source, list: FieldValue, index: number): Edits {
  const block = blockOf(article);
  const place = block && findPlace(block.frontmatter, (at) => at === list || isSame(at, list));
  const item = place && itemOf(place, index);
  if (block === null || place === null || item === null) return null;
  const rest = item.values.filter((_, at) => at !== index).map((value) => treeOf(value));
  const edits = WRITERS[block.frontmatter.format].remove(block, item);
  return tried(
    block,
    edits,
    changed(block.frontmatter, { value: (at) => (at === place.value ? rest : undefined) }),
  );
}

/** A value as the only item of a list in its place. */
export function wrapInList(article: Source, value: FieldValue): Edits {
  const block = blockOf(article);
  const place = block && findPlace(block.frontmatter, (at) => at === value || isSame(at, value));
  if (block === null || place === null) return null;
  const tree = [treeOf(place.value)];
  const edits = WRITERS[block.frontmatter.format].wrap(block, place);
  return tried(
    block,
    edits,
    changed(block.frontmatter, { value: (at) => (at === place.value ? tree : undefined) }),
  );
}

const fieldPlace = (frontmatter: Frontmatter, field: Field) =>
  findPlace(
    frontmatter,
    (_, at) =>
      at !== null && (at === field || (at.key === field.key && sameRange(at.keyRange, field.keyRange))),
  );

function blockOf({ text, frontmatter }: Source): Block | null {
  if (frontmatter === null || !frontmatter.read || !frontmatter.closed) return null;
  return { text, frontmatter, lineBreak: lineBreakOf(text) };
}

const changed = ({ fields }: Frontmatter, change: Partial<Change>): readonly (readonly [string, Tree])[] =>
  treeOfFields(fields, { ...UNCHANGED, ...change });

/** The edits, if the block reads as wanted once they are made and has no new problem. */
function tried(
  { text, frontmatter }: Block,
  edits: Edits,
  wanted: readonly (readonly [string, Tree])[],
): Edits {
  if (edits === null) return null;
  const { end } = frontmatter.range;
  if (edits.some((edit) => edit.end > end)) return null;
  const after = applyEdits(text.slice(0, end), edits);
  const read = typeof after === 'string' ? readUntried(after) : null;
  if (read === null || !read.closed || read.problems.length > frontmatter.problems.length) return null;
  return sameTree({ fields: treeOfFields(read.fields) }, { fields: wanted }) ? edits : null;
}
