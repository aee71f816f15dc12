import type { Field, FieldValue } from '../frontmatter.ts';

/** A value to be written, in whatever format the block has. */
export type Written =
  | string
  | number
  | boolean
  | null
  /** A date, without quotation marks where the format and the block allow it. */
  | { readonly date: string }
  /** Words for the editor to fill in, written as `[words]`. */
  | { readonly placeholder: string }
  | { readonly fields: readonly WrittenField[] }
  | readonly Written[];

export type WrittenField = readonly [key: string, value: Written];

export type WrittenScalar = Exclude<
  Written,
  readonly Written[] | { readonly fields: readonly WrittenField[] }
>;

export const isList = (value: Written): value is readonly Written[] => Array.isArray(value);

export const isMapping = (value: Written): value is { readonly fields: readonly WrittenField[] } =>
  typeof value === 'object' && value !== null && 'fields' in value;

export const isScalar = (value: Written): value is WrittenScalar => !isList(value) && !isMapping(value);

/** What a scalar reads as once it is written. */
export function plainOf(value: WrittenScalar): string | number | boolean | null {
  if (typeof value !== 'object' || value === null) return value;
  return 'date' in value ? value.date : `[${value.placeholder}]`;
}

/** The values of a block without their places: a mapping is its fields in order, repeated keys included. */
export type Tree =
  | string
  | number
  | boolean
  | null
  | readonly Tree[]
  | { readonly fields: readonly (readonly [string, Tree])[] };

export const treeOfWritten = (value: Written): Tree => {
  if (isScalar(value)) return plainOf(value);
  if (isList(value)) return value.map(treeOfWritten);
  return { fields: value.fields.map(([key, inner]) => [key, treeOfWritten(inner)]) };
};

/** The tree of a value, where `change` may give another for a value, or null to leave it as it is. */
export function treeOf(value: FieldValue, change: Change = UNCHANGED): Tree {
  const changed = change.value(value);
  if (changed !== undefined) return changed;
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'list') return value.items.map((item) => treeOf(item, change));
  return { fields: treeOfFields(value.fields, change) };
}

/** What an edit is to change: the tree of a value, or the key and value of a field ([] removes it). */
export interface Change {
  readonly value: (value: FieldValue) => Tree | undefined;
  readonly field: (field: Field) => readonly (readonly [string, Tree])[] | undefined;
}

export const UNCHANGED: Change = { value: () => undefined, field: () => undefined };

export const treeOfFields = (
  fields: readonly Field[],
  change: Change = UNCHANGED,
): readonly (readonly [string, Tree])[] =>
  fields.flatMap((field) => change.field(field) ?? [[field.key, treeOf(field.value, change)] as const]);

const isArray = (tree: Tree): tree is readonly Tree[] => Array.isArray(tree);

export function sameTree(a: Tree, b: Tree): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return Object.is(a, b);
  if (isArray(a) || isArray(b)) {
    return (
      isArray(a) &&
      isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => sameTree(item, b[index] ?? null))
    );
  }
  // In which order fields stand is no part of their value, but of two with one key it is.
  const [mine, other] = [byKey(a.fields), byKey(b.fields)];
  return (
    mine.length === other.length &&
    mine.every(([key, value], index) => {
      const [otherKey, otherValue] = other[index] ?? ['', null];
      return otherKey === key && sameTree(value, otherValue);
    })
  );
}

const byKey = (fields: readonly (readonly [string, Tree])[]) =>
  fields.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** A text between double quotation marks with the escapes that JSON, YAML and TOML share. */
export const inDoubleQuotes = (text: string): string =>
  JSON.stringify(text).replace(UNPRINTED, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const UNPRINTED = /[\u007F-\u009F\u2028\u2029\uFEFF]/gu;
