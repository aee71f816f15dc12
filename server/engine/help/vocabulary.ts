import {
  fieldsWithin,
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

/** What one article's frontmatter adds to the vocabulary of its workspace. */
export interface ArticleWords {
  /** Keys of the top, as written. */
  readonly keys: readonly string[];
  /** Short texts by the pattern of their path: `tags`, `authors.name`. */
  readonly values: readonly (readonly [pattern: string, value: string])[];
  readonly providers: readonly Provider[];
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
  /^(?:title|headline|heading|subtitle|deck|dek|description|excerpt|summary|teaser|abstract|slug|id|guid|key|permalink|path|url|link|email)$|(?:url|id|path|title|date|at|time|description|text|alt|caption)$/u;

export function wordsOf(frontmatter: Frontmatter): ArticleWords {
  const found = new Set<string>();
  for (const { key, value } of frontmatter.fields) collect(value, [key], found);
  return {
    keys: frontmatter.fields.map(({ key }) => key),
    values: [...found].slice(0, MOST_VALUES).map((one) => {
      const end = one.indexOf('\n');
      return [one.slice(0, end), one.slice(end + 1)];
    }),
    providers: fieldsWithin(frontmatter).flatMap(({ value }) => providerIn(value) ?? []),
  };
}

function collect(value: FieldValue, path: readonly string[], into: Set<string>): void {
  if (path.length > DEEPEST) return;
  if (value.kind === 'mapping') {
    for (const field of value.fields) collect(field.value, [...path, field.key], into);
  } else if (value.kind === 'list') {
    for (const item of value.items) collect(item, path, into);
  } else if (
    typeof value.value === 'string' &&
    value.date !== true &&
    !OWN.test(leveled(path.at(-1) ?? ''))
  ) {
    const text = value.value.trim();
    if (text !== '' && text.length <= LONGEST && !/[\n/]|^\d/u.test(text))
      into.add(`${patternOf(path)}\n${text}`);
  }
}

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

/** The words of many articles, with the number of articles that use each. */
export class Vocabulary {
  readonly #keys = new Map<string, number>();
  readonly #values = new Map<string, Map<string, number>>();
  readonly #domains = new Map<string, Map<string, number>>();

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

  /** Keys of the top, most used first. */
  keys(): readonly Used[] {
    return ranked(this.#keys);
  }

  /** The domain that goes with an outlet's name most often. */
  domainOf(name: string): string | undefined {
    const domains = this.#domains.get(name);
    return domains === undefined ? undefined : ranked(domains)[0]?.value;
  }

  #count({ keys, values, providers }: ArticleWords, by: number): void {
    for (const key of new Set(keys)) change(this.#keys, key, by);
    for (const [pattern, value] of values) change(inner(this.#values, pattern), value, by);
    for (const { name, domain } of providers) change(inner(this.#domains, name), domain, by);
  }
}

function inner(maps: Map<string, Map<string, number>>, name: string): Map<string, number> {
  const known = maps.get(name) ?? new Map<string, number>();
  maps.set(name, known);
  return known;
}

function change(counts: Map<string, number>, name: string, by: number): void {
  const count = (counts.get(name) ?? 0) + by;
  if (count > 0) counts.set(name, count);
  else counts.delete(name);
}

const ranked = (counts: ReadonlyMap<string, number>): readonly Used[] =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
