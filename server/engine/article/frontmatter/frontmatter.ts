import type { Edit } from '../../text/edit.ts';
import type { Range } from '../../text/range.ts';

export type FrontmatterFormat = 'yaml' | 'toml' | 'json' | 'header';

/** A value of the frontmatter with the place where it is written. */
export type FieldValue =
  | {
      readonly kind: 'scalar';
      readonly range: Range;
      readonly value: string | number | boolean | null;
      /** True for a date or time that the format itself knows as one (TOML); its value is the text as written. */
      readonly date?: true;
      /** As written, marks included; control characters as spaces, a lone CR as LF. */
      readonly raw: string;
      readonly style: ScalarStyle;
    }
  | {
      readonly kind: 'list';
      readonly range: Range;
      readonly items: readonly FieldValue[];
      readonly flow: boolean;
    }
  | {
      readonly kind: 'mapping';
      readonly range: Range;
      readonly fields: readonly Field[];
      readonly flow: boolean;
    };

/** Keys and list indexes from the top of the frontmatter. */
export type FieldPath = readonly (string | number)[];

export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

export interface Field {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: FieldValue;
  /** From the key to the end of the value. */
  readonly range: Range;
}

export interface FrontmatterProblem {
  readonly code: 'syntax' | 'unclosed' | 'duplicate-key' | 'continuation' | 'misplaced' | 'not-a-mapping';
  readonly range: Range;
  /** One sentence in plain words. */
  readonly message: string;
  /** The other place: where a key was set first, what stands before a misplaced block; else null. */
  readonly other: Range | null;
  /** The smallest edits of the text that make the place readable; the fields were read as if they were made. */
  readonly repair: Repair | null;
}

export interface Repair {
  readonly title: string;
  readonly safety: 'safe' | 'review';
  readonly edits: readonly Edit[];
}

/** What the source of a block holds. */
export interface BlockReading {
  readonly content: 'mapping' | 'nothing' | 'other';
  readonly fields: readonly Field[];
  readonly problems: readonly FrontmatterProblem[];
}

export interface Frontmatter {
  readonly format: FrontmatterFormat;
  /** Fences included; ends before the line break behind the closing fence. */
  readonly range: Range;
  /** Between the fences. */
  readonly content: Range;
  readonly closed: boolean;
  /** False for a format that is recognised and kept out of the prose, but whose fields are not read. */
  readonly read: boolean;
  readonly fields: readonly Field[];
  readonly problems: readonly FrontmatterProblem[];
}

/** The value at a path of keys and list indexes, or undefined. */
export function valueAt(frontmatter: Frontmatter | null, ...path: FieldPath): FieldValue | undefined {
  let fields: readonly Field[] = frontmatter?.fields ?? [];
  let value: FieldValue | undefined;
  for (const step of path) {
    if (typeof step === 'number') value = value?.kind === 'list' ? value.items[step] : undefined;
    else value = fields.find((field) => field.key === step)?.value;
    if (value === undefined) return undefined;
    fields = value.kind === 'mapping' ? value.fields : [];
  }
  return value;
}

/** The text of a scalar that is not empty, else undefined. */
export function textOf(value: FieldValue | undefined): string | undefined {
  if (value?.kind !== 'scalar' || value.value === null) return undefined;
  const text = String(value.value).trim();
  return text === '' ? undefined : text;
}

/** True for a value without any words in it: `author:`, `author: ""`, `authors: []`, `author: { name: }`. */
export function holdsNothing(value: FieldValue): boolean {
  if (value.kind === 'scalar') return textOf(value) === undefined;
  return value.kind === 'list'
    ? value.items.every(holdsNothing)
    : value.fields.every((field) => holdsNothing(field.value));
}

/** All fields, at every depth, in the order of the text. */
export function fieldsWithin(frontmatter: Frontmatter | null): readonly Field[] {
  return (frontmatter?.fields ?? []).flatMap((field) => [field, ...fieldsOf(field.value)]);
}

/** The fields inside a value, at every depth. */
export function fieldsOf(value: FieldValue): readonly Field[] {
  if (value.kind === 'scalar') return [];
  if (value.kind === 'list') return value.items.flatMap((item) => fieldsOf(item));
  return value.fields.flatMap((field) => [field, ...fieldsOf(field.value)]);
}
