import { readDate } from '../article/dates.ts';
import type { Field, FieldPath, FieldValue, Frontmatter } from '../article/frontmatter/frontmatter.ts';
import { leveled, MODIFIED_KEYS, OTHER_DATE_KEYS, PUBLISHED_KEYS } from '../article/frontmatter/keys.ts';
import type { FieldInfo, Form } from '../schema/form.ts';
import type { Range } from '../text/range.ts';
import { dayInWords } from './days.ts';
import { fieldInfo } from './known.ts';

/** What is known of a field, and how its value reads. */
export interface Explanation {
  /** The key, or the value, that the offset is in. */
  readonly range: Range;
  readonly key: string;
  readonly info: FieldInfo | null;
  /** The value in other words: the day of a date, the host of an address; '' where there is nothing to add. */
  readonly reading: string;
}

/** Explains the field at an offset; null where none stands there or nothing is known of it. */
export function explanationAt(frontmatter: Frontmatter, form: Form, offset: number): Explanation | null {
  const found = fieldAt(frontmatter.fields, [], offset);
  if (found === null) return null;
  const { field, path, value } = found;
  const info = fieldInfo(form, path, frontmatter.format);
  const reading = readingOf(field, value ?? field.value, info);
  if (info === null && reading === '') return null;
  return { range: value?.range ?? field.keyRange, key: field.key, info, reading };
}

interface Found {
  readonly field: Field;
  readonly path: FieldPath;
  /** Null where the offset is in the key. */
  readonly value: FieldValue | null;
}

const holds = ({ start, end }: Range, offset: number): boolean => start <= offset && offset <= end;

function fieldAt(fields: readonly Field[], above: FieldPath, offset: number): Found | null {
  for (const field of fields) {
    const path = [...above, field.key];
    if (holds(field.keyRange, offset)) return { field, path, value: null };
    if (holds(field.value.range, offset)) return valueAt(field, field.value, path, offset);
  }
  return null;
}

/** Inside a list or mapping the field is that of the innermost scalar; between them there is nothing to say. */
function valueAt(field: Field, value: FieldValue, path: FieldPath, offset: number): Found | null {
  if (value.kind === 'scalar') return value.range.start < value.range.end ? { field, path, value } : null;
  if (value.kind === 'mapping') return fieldAt(value.fields, path, offset);
  const index = value.items.findIndex((item) => holds(item.range, offset));
  const item = value.items[index];
  if (item === undefined) return null;
  if (item.kind === 'scalar') return { field, path, value: item };
  return valueAt(field, item, [...path, index], offset);
}

const DATE_KEYS: readonly string[] = [...PUBLISHED_KEYS, ...MODIFIED_KEYS, ...OTHER_DATE_KEYS];

function readingOf({ key }: Field, value: FieldValue, info: FieldInfo | null): string {
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return '';
  const text = value.value.trim();
  const host = hostOf(text);
  if (host !== null) return `Leads to ${host}.`;
  if (!(info?.types.includes('date') ?? false) && !DATE_KEYS.includes(leveled(key)) && value.date !== true)
    return '';
  const reading = readDate(text);
  if (reading.kind === 'day' || reading.kind === 'unreadable') return `${dayInWords(reading.day)}.`;
  return reading.kind === 'impossible' ? 'There is no such day.' : '';
}

/** The host of a web address, or null. */
export function hostOf(text: string): string | null {
  const host = /^https?:\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)/iu.exec(text)?.[1];
  return host === undefined ? null : host.toLowerCase().replace(/^www\./u, '');
}
