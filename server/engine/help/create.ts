import type { Article } from '../article/article.ts';
import { createFrontmatter, type WrittenField } from '../article/frontmatter/editing/editing.ts';
import { fillFields } from '../article/frontmatter/editing/fill.ts';
import { AUTHOR_KEYS, leveled, PUBLISHED_KEYS, TITLE_KEYS } from '../article/frontmatter/keys.ts';
import { fillingFor } from '../schema/fill.ts';
import type { Form } from '../schema/form.ts';
import type { Edit } from '../text/edit.ts';

/** How a new block can be written. */
export type NewFormat = 'yaml' | 'toml' | 'json';

export interface CreationInput {
  readonly article: Article;
  readonly form: Form;
  /** `YYYY-MM-DD`: the date of a text that names none. */
  readonly today: string;
}

/** What a desk wants to know of every article, under the names that most sites have for it. */
const CORE = [
  ['title', TITLE_KEYS],
  ['date', PUBLISHED_KEYS],
  ['author', AUTHOR_KEYS],
] as const;

/** A block in front of a text that has none: what its profile requires, then what every desk asks for. */
export function creationOf(input: CreationInput, format: NewFormat): readonly Edit[] {
  const fields = wholeKeys(input.form).map((key) => fieldFor(input, key));
  return createFrontmatter(input.article.text, fields, format);
}

/** The keys of a whole block: what is required, and what every desk asks for. */
function wholeKeys(form: Form): readonly string[] {
  const required = form.fieldsOf([]).filter((info) => info.required === 'always');
  return withCore(
    required.map(({ key }) => key),
    CORE.map(([key]) => key),
  );
}

/** Keys with those of the core behind them that they do not hold under another name, in the order of a block. */
function withCore(keys: readonly string[], core: readonly string[]): readonly string[] {
  const added = CORE.flatMap(([key, names]) =>
    core.includes(key) && !keys.some((one) => names.includes(leveled(one))) ? [key] : [],
  );
  return [...keys, ...added].toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Title, date and author in this order, everything else behind them as it comes. */
function rankOf(key: string): number {
  const rank = CORE.findIndex(([, keys]) => keys.includes(leveled(key)));
  return rank < 0 ? CORE.length : rank;
}

export interface Addition {
  /** The keys that are missing at the top. */
  readonly keys: readonly string[];
  /** Null where the block cannot be written to. */
  readonly edits: readonly Edit[] | null;
}

/**
 * What the block that a text has lacks of the fields it must have. One that is empty lacks what a new one would hold;
 * one that names neither title nor date nor author lacks those of them that stand in the text.
 */
export function additionTo(input: CreationInput): Addition {
  const { article, form } = input;
  const missing = form.faults().filter(({ kind, path }) => kind === 'required' && path.length === 1);
  const required = [...new Set(missing.map(({ path }) => String(path[0])))];
  const isNamed = CORE.some(([key]) => article.identity[key]?.from === 'frontmatter');
  const found = CORE.flatMap(([key]) => (article.identity[key] === null ? [] : [key]));
  const isEmpty = article.frontmatter?.fields.length === 0;
  const keys = isEmpty
    ? [...new Set([...wholeKeys(form), ...required])]
    : withCore(required, isNamed ? [] : found);
  if (keys.length === 0) return { keys, edits: [] };
  const fields = keys.map((key) => fieldFor(input, key));
  return { keys, edits: fillFields(article, fields) };
}

/** As the text has it, else words to fill in; a text that names no date is of today. */
function fieldFor({ article, form, today }: CreationInput, key: string): WrittenField {
  const { value, found } = fillingFor(article, form, [key]);
  const isDate = PUBLISHED_KEYS.includes(leveled(key)) && form.fieldAt([key])?.types[0] !== 'boolean';
  return [key, isDate && !found ? { date: today } : value];
}
