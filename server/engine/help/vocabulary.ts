import {
  fieldsWithin,
  holdsNothing,
  textOf,
  type FieldValue,
  type Frontmatter,
} from '../article/frontmatter/frontmatter.ts';
import { leveled } from '../article/frontmatter/keys.ts';
import type { FieldPath } from '../schema/form.ts';

/** A value or key that articles use, and in how many. */
export interface Used {
  readonly value: string;
  readonly count: number;
}

/** An outlet as `provider: { name, domain }` names it. */
export interface Provider {
  readonly name: string;
  readonly domain: string;
}

/** How a value is written: as one value, as a list in brackets or with dashes, as a mapping. */
export type ValueForm = 'scalar' | 'flow' | 'block' | 'mapping';

/** What one article's frontmatter adds to the vocabulary of its workspace. */
export interface ArticleWords {
  /** Keys of the top, as written. */
  readonly keys: readonly string[];
  /** Short texts by the pattern of their path: `tags`, `authors.name`. */
  readonly values: readonly (readonly [pattern: string, value: string])[];
  readonly providers: readonly Provider[];
  /** How the field with a pattern is written. */
  readonly forms: readonly (readonly [pattern: string, form: ValueForm])[];
}

/** The keys of a path without indexes and without differences of spelling. */
export const patternOf = (path: FieldPath): string =>
  path
    .filter((step) => typeof step === 'string')
    .map(leveled)
    .join('.');

const LONGEST = 60;
const MOST_VALUES = 400;
const DEEPEST = 3;

/** Fields whose values are an article's own: nobody writes them twice. */
const OWN =
  /^(?:title|headline|heading|pagetitle|subtitle|subheading|subhead|deck|dek|standfirst|lede|description|excerpt|summary|teaser|abstract|slug|id|guid|key|permalink|path|url|link|email)$|(?:url|id|path|title|date|at|time|description|text|alt|caption)$/u;

export function wordsOf(frontmatter: Frontmatter): ArticleWords {
  const found = new Set<string>();
  const forms = new Map<string, ValueForm>();
  const into: Collected = { values: found, forms, hasCommas: frontmatter.format === 'header' };
  for (const { key, value } of frontmatter.fields) collect(value, [key], into);
  return {
    keys: frontmatter.fields.map(({ key }) => key),
    values: [...found].slice(0, MOST_VALUES).map((one) => {
      const end = one.indexOf('\n');
      return [one.slice(0, end), one.slice(end + 1)];
    }),
    providers: fieldsWithin(frontmatter).flatMap(({ value }) => providerIn(value) ?? []),
    forms: [...forms].slice(0, MOST_VALUES),
  };
}

interface Collected {
  readonly values: Set<string>;
  readonly forms: Map<string, ValueForm>;
  /** Lists stand as one text, with commas between. */
  readonly hasCommas: boolean;
}

function collect(value: FieldValue, path: readonly string[], into: Collected): void {
  if (path.length > DEEPEST) return;
  const pattern = patternOf(path);
  if (!holdsNothing(value) && !into.forms.has(pattern)) into.forms.set(pattern, formOf(value));
  if (value.kind === 'mapping') {
    for (const field of value.fields) collect(field.value, [...path, field.key], into);
  } else if (value.kind === 'list') {
    // Its items have the list's path, whose form is known by now.
    for (const item of value.items) collect(item, path, into);
  } else if (
    typeof value.value === 'string' &&
    value.date !== true &&
    !OWN.test(leveled(path.at(-1) ?? ''))
  ) {
    const whole = value.value.trim();
    const texts =
      into.hasCommas && isCommaList(pattern) ? whole.split(',').map((one) => one.trim()) : [whole];
    for (const text of texts)
      if (text !== '' && text.length <= LONGEST && !/[\n/]|^\d/u.test(text))
        into.values.add(`${pattern}\n${text}`);
  }
}

function formOf(value: FieldValue): ValueForm {
  if (value.kind !== 'list') return value.kind;
  return value.flow ? 'flow' : 'block';
}

const COMMA_LISTS: readonly string[] = ['tags', 'keywords', 'categories', 'topics', 'authors', 'subjects'];

/** A field that holds several texts with commas between them where there are no lists: in headers. */
export const isCommaList = (key: string): boolean => COMMA_LISTS.includes(leveled(key));

function providerIn(value: FieldValue): Provider | null {
  if (value.kind !== 'mapping') return null;
  const named = (key: string): string | undefined =>
    textOf(value.fields.find((field) => leveled(field.key) === key)?.value);
  const name = named('name');
  const domain = named('domain');
  return name === undefined || domain === undefined ? null : { name, domain };
}

/** Past this many values a field holds texts, not words of a vocabulary. */
const MOST_WORDS = 2000;
/** Where more keys than this stand in one article each, they are no habit of the house. */
const MOST_SINGLE = 100;

/** The words of many articles, with the number of articles that use each. */
export class Vocabulary {
  readonly #keys = new Map<string, number>();
  readonly #values = new Map<string, Map<string, number>>();
  readonly #domains = new Map<string, Map<string, number>>();
  readonly #forms = new Map<string, Map<ValueForm, number>>();

  add(words: ArticleWords): void {
    this.#count(words, 1);
  }

  remove(words: ArticleWords): void {
    this.#count(words, -1);
  }

  /** The values of fields with a pattern, most used first. */
  valuesAt(pattern: string): readonly Used[] {
    const values = this.#values.get(pattern);
    return values === undefined || values.size > MOST_WORDS ? [] : ranked(values);
  }

  /** Keys of the top, most used first; those of one article alone only where they are few. */
  keys(): readonly Used[] {
    const shared: (readonly [string, number])[] = [];
    for (const entry of this.#keys) if (entry[1] > 1) shared.push(entry);
    const single = this.#keys.size - shared.length;
    return ranked(single > MOST_SINGLE ? shared : this.#keys);
  }

  /** The domain that goes with an outlet's name most often. */
  domainOf(name: string): string | undefined {
    const domains = this.#domains.get(name);
    return domains === undefined ? undefined : ranked(domains)[0]?.value;
  }

  /** How most articles write the fields with a pattern; undefined where none has one. */
  formAt(pattern: string): ValueForm | undefined {
    const forms = this.#forms.get(pattern);
    if (forms === undefined) return undefined;
    const [flow = 0, block = 0, scalar = 0, mapping = 0] = FORMS.map((form) => forms.get(form) ?? 0);
    const list = flow + block;
    if (list + scalar + mapping === 0) return undefined;
    if (list >= scalar && list >= mapping) return flow >= block ? 'flow' : 'block';
    return scalar >= mapping ? 'scalar' : 'mapping';
  }

  #count({ keys, values, providers, forms }: ArticleWords, by: number): void {
    for (const key of new Set(keys)) change(this.#keys, key, by);
    for (const [pattern, value] of values) change(inner(this.#values, pattern), value, by);
    for (const { name, domain } of providers) change(inner(this.#domains, name), domain, by);
    for (const [pattern, form] of forms) change(inner(this.#forms, pattern), form, by);
  }
}

const FORMS = ['flow', 'block', 'scalar', 'mapping'] as const;

function inner<T>(maps: Map<string, Map<T, number>>, name: string): Map<T, number> {
  const known = maps.get(name) ?? new Map<T, number>();
  maps.set(name, known);
  return known;
}

function change<T>(counts: Map<T, number>, name: T, by: number): void {
  const count = (counts.get(name) ?? 0) + by;
  if (count > 0) counts.set(name, count);
  else counts.delete(name);
}

const ranked = (counts: Iterable<readonly [string, number]>): readonly Used[] =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
