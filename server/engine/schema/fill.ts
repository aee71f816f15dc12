import type { Article, Identity, Lifted } from '../article/article.ts';
import { isoDay, readDate } from '../article/dates.ts';
import type { FieldPath } from '../article/frontmatter/frontmatter.ts';
import type { Written } from '../article/frontmatter/editing/editing.ts';
import { AUTHOR_KEYS, leveled, PUBLISHED_KEYS, TITLE_KEYS } from '../article/frontmatter/keys.ts';
import type { Form } from './form.ts';

/** What a missing field may be given, and whether that stands in the text or is for the editor to fill in. */
export interface Filling {
  readonly value: Written;
  readonly found: boolean;
}

const LIFTED: readonly (readonly [keyof Identity, readonly string[]])[] = [
  ['title', TITLE_KEYS],
  ['date', PUBLISHED_KEYS],
  ['author', AUTHOR_KEYS],
];

/** The value for a missing field: as the text gives it, or words to fill in. */
export function fillingFor(article: Article, form: Form, path: FieldPath): Filling {
  const key = String(path.at(-1) ?? '');
  const lifted = path.length === 1 ? LIFTED.find(([, keys]) => keys.includes(leveled(key))) : undefined;
  const found = lifted === undefined ? null : article.identity[lifted[0]];
  const value = found === null ? null : valueOf(lifted?.[0], found);
  return value === null ? { value: promptFor(form, path), found: false } : { value, found: true };
}

function valueOf(name: keyof Identity | undefined, { value }: Lifted): Written | null {
  if (name !== 'date') return value;
  const reading = readDate(value);
  if (reading.kind !== 'day') return null;
  // With its hour where the text gives one.
  return {
    date: /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?$/u.test(value) ? value : isoDay(reading.day),
  };
}

function promptFor(form: Form, path: FieldPath): Written {
  const info = form.fieldAt(path);
  const types = info?.types ?? [];
  const [value] = info?.values ?? [];
  if (value !== undefined) return value;
  const asked = form.fieldsOf(path).filter(({ required }) => required === 'always');
  if (types.includes('mapping') && asked.length > 0 && path.length < DEEPEST)
    return { fields: asked.map(({ key }) => [key, promptFor(form, [...path, key])] as const) };
  const [type] = types;
  if (type === 'date' || /date$/iu.test(String(path.at(-1)))) return { placeholder: 'YYYY-MM-DD' };
  if (type === 'boolean') return false;
  if (type === 'number') return { placeholder: 'number' };
  if (type === 'url') return { placeholder: 'https://…' };
  const words = { placeholder: String(path.at(-1) ?? 'value') };
  return type === 'list' && !types.includes('text') ? [words] : words;
}

const DEEPEST = 3;
