import type { Article } from '../article/article.ts';
import { setValue, wrapInList } from '../article/frontmatter/editing/editing.ts';
import type { FieldValue } from '../article/frontmatter/frontmatter.ts';
import type { Fix } from '../rule.ts';
import type { Edit } from '../text/edit.ts';
import type { FieldType } from './form.ts';
import { fits } from './walk.ts';

/** What JSON Schema and our own words call the same kinds of value. */
const KINDS: Readonly<Record<string, 'text' | 'number' | 'boolean' | 'list'>> = {
  string: 'text',
  text: 'text',
  date: 'text',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  array: 'list',
  list: 'list',
};

/** Whether a list may hold such a value; where nothing is known of its entries, it may. */
const mayHold = (items: readonly FieldType[], value: FieldValue): boolean =>
  items.length === 0 || items.some((type) => fits(type, value));

/** Fixes that write a value as one of the types that would fit; safe where nothing is lost or guessed. */
export function conversions(
  article: Article,
  value: FieldValue,
  expected: readonly string[],
  items: readonly FieldType[],
): readonly Fix[] {
  const kinds = new Set(expected.flatMap((type) => KINDS[type] ?? []));
  if (value.kind !== 'scalar')
    return value.kind === 'mapping' && kinds.has('list') && mayHold(items, value)
      ? fix(WRAP, 'review', wrapInList(article, value))
      : [];
  const scalar = value.value;
  const text = typeof scalar === 'string' ? scalar.trim() : '';
  if (kinds.has('boolean') && /^(?:true|false|yes|no|on|off)$/iu.test(text)) {
    const meant = /^(?:true|yes|on)$/iu.test(text);
    const safety = /^(?:true|false)$/u.test(text) ? 'safe' : 'review';
    return fix(CONVERT, safety, setValue(article, value, meant));
  }
  if (kinds.has('number') && /^-?\d{1,15}(?:\.\d{1,10})?$/u.test(text)) {
    const number = Number(text);
    return fix(CONVERT, String(number) === text ? 'safe' : 'review', setValue(article, value, number));
  }
  // In quotation marks 42 is a text, though hardly the one that was meant.
  if (kinds.has('text') && scalar !== null && typeof scalar !== 'string')
    return fix('Write it as text', 'review', setValue(article, value, value.raw));
  if (kinds.has('list') && scalar !== null) {
    const parts = text.split(/\s*[,;]\s*/u).filter((part) => part !== '');
    if (parts.length > 1) return fix(SPLIT, 'review', setValue(article, value, parts));
    return mayHold(items, value) ? fix(WRAP, 'safe', wrapInList(article, value)) : [];
  }
  return [];
}

const fix = (title: string, safety: Fix['safety'], edits: readonly Edit[] | null): readonly Fix[] =>
  edits === null ? [] : [{ title, safety, edits }];

export const CONVERT = 'Convert';
export const WRAP = 'Wrap in a list';
export const SPLIT = 'Split into a list';
