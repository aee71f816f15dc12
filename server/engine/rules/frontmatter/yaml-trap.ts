import type { Article } from '../../article/article.ts';
import { setValue } from '../../article/frontmatter/editing/editing.ts';
import {
  fieldsWithin,
  type Field,
  type FieldPath,
  type FieldValue,
} from '../../article/frontmatter/frontmatter.ts';
import { AUTHOR_KEYS, DECK_KEYS, leveled, TITLE_KEYS } from '../../article/frontmatter/keys.ts';
import { yaml11Reading, type Yaml11Reading } from '../../article/frontmatter/yaml11.ts';
import { defineRule, type Fix, type Problem } from '../../rule.ts';
import type { FieldInfo, Form } from '../../schema/form.ts';

export const rule = defineRule({
  id: 'frontmatter/yaml-trap',
  summary:
    'A value without quotation marks that YAML 1.1 tools read as something else: no, yes, on, off, 10:30, 0123, 1_000.',
  why: 'Norway becomes “false”, half past ten becomes 630, and nobody sees it before the page is published.',
  quiet:
    'Fields that are true or false; yes, no, on and off in fields of which nothing is known; the letters y and n, which tools leave alone; dates; values in quotation marks; TOML and JSON, which have no such readings.',
  basis: 'YAML 1.1, types bool, int and float; YAML 1.2, chapter 10.',
  severity: 'warning',
  fixes: ['Quote it', 'Write it as a plain number'],
  options: {},
  *check({ article, form }) {
    if (article.frontmatter?.format !== 'yaml') return;
    yield* inFields(article, form, [], article.frontmatter.fields);
  },
});

function* inFields(
  article: Article,
  form: Form,
  path: FieldPath,
  fields: readonly Field[],
): Generator<Problem> {
  for (const { key, value } of fields)
    if (isWorthALook(value)) yield* inValue(article, form, [...path, key], value);
}

function* inValue(article: Article, form: Form, path: FieldPath, value: FieldValue): Generator<Problem> {
  if (value.kind === 'mapping') yield* inFields(article, form, path, value.fields);
  else if (value.kind === 'list') {
    for (const [index, item] of value.items.entries())
      if (isWorthALook(item)) yield* inValue(article, form, [...path, index], item);
  } else yield* inScalar(article, form, path, value);
}

/** Of scalars only yes and no in all their forms, and what begins as a number does. */
const isWorthALook = (value: FieldValue): boolean =>
  value.kind !== 'scalar' || (value.style === 'plain' && /^(?:[-+]?\d|[a-z]{1,3}$)/i.test(value.raw));

type Scalar = Extract<FieldValue, { readonly kind: 'scalar' }>;

function* inScalar(article: Article, form: Form, path: FieldPath, value: Scalar): Generator<Problem> {
  if (isTagged(article.text, value)) return;
  const reading = yaml11Reading(value.raw);
  if (reading === null) {
    yield* shortened(article, path, value);
    return;
  }
  // YAML 1.1 has them, but hardly a tool reads a truth value in a lone letter.
  if (reading.kind === 'boolean' && value.raw.length === 1) return;
  const types = typesOf(form, path);
  if (reading.kind === 'boolean' && !isText(path, types, value.raw)) return;
  const isNumber =
    types === null ? NUMBER_KEYS.has(keyOf(path)) : types.includes('number') && !types.includes('text');
  yield {
    range: value.range,
    message: `Tools with YAML 1.1 read “${value.raw}” as ${wordsFor(reading)}; ${
      isNumber ? 'write it as a plain number' : 'put it in quotation marks'
    }.`,
    fixes: [
      ...(isNumber ? [] : [quoted(article, value)]),
      ...(isNumber || reading.kind === 'grouped' ? plainNumber(article, value, reading) : []),
    ],
  };
}

const keyOf = (path: FieldPath): string => leveled(path.findLast((step) => typeof step === 'string') ?? '');

/** What site generators count and sort by, where nothing else is known of a field. */
const NUMBER_KEYS: ReadonlySet<string> = new Set(
  'weight order navorder sidebarposition position priority width height count level'.split(' '),
);

/** `!!str no` says what it is. */
const isTagged = (text: string, { range }: FieldValue): boolean =>
  /!\S*[ \t]+$/u.test(text.slice(Math.max(0, range.start - 40), range.start));

/** What a field may hold, the items of a list included; null where nothing is known of it. */
function typesOf(form: Form, path: FieldPath): FieldInfo['types'] | null {
  const isItem = typeof path.at(-1) === 'number';
  const info = form.fieldAt(path) ?? (isItem ? form.fieldAt(path.slice(0, -1)) : null);
  const types = info === null ? [] : isItem && info.types.includes('list') ? info.items : info.types;
  return types.length === 0 || types.includes('any') ? null : types;
}

/**
 * Whether yes or no is meant as a word. Where nothing is known of a field it is most likely a switch, but for lists,
 * fields that hold words by their name, and the codes of Norway and Ontario.
 */
function isText(path: FieldPath, types: FieldInfo['types'] | null, raw: string): boolean {
  if (types?.includes('boolean') === true) return false;
  if (types?.includes('text') === true || typeof path.at(-1) === 'number') return true;
  const key = keyOf(path);
  return TEXT_KEYS.has(key) || (types === null && /^(?:NO|ON)$/u.test(raw) && !SWITCH.test(key));
}

const TEXT_KEYS: ReadonlySet<string> = new Set([
  ...TITLE_KEYS,
  ...DECK_KEYS,
  ...AUTHOR_KEYS,
  ...(
    'country countrycode nation nationality region regioncode state statecode province lang language languagecode ' +
    'locale code isocode label slug alias category section topic tag keyword place location city word term symbol ' +
    'ticker unit initial caption alt heading linktitle question quote answer'
  ).split(' '),
]);

/** `showAuthor`, `is_featured`, `commentsEnabled`. */
const SWITCH = /^(?:is|has|show|hide|no|use|enable|disable|allow|in)|(?:enabled|disabled|only)$/u;

function wordsFor(reading: Yaml11Reading): string {
  switch (reading.kind) {
    case 'boolean':
      return `“${reading.value}”`;
    case 'sixties':
      return `the number ${reading.value} (it counts in sixties)`;
    case 'octal':
      return `the number ${reading.value} (octal, for the 0 in front)`;
    case 'binary':
      return `the number ${reading.value} (binary)`;
    case 'grouped':
      return `the number ${reading.value}`;
    case 'text':
      return 'text and others as a number without the 0';
  }
}

/** In the marks that the block has, else in double ones. */
function quoted({ text, frontmatter }: Article, { range }: Scalar): Fix {
  const styles = fieldsWithin(frontmatter).flatMap(({ value }) =>
    value.kind === 'scalar' ? value.style : [],
  );
  const mark = styles.includes('single') && !styles.includes('double') ? "'" : '"';
  const words = text.slice(range.start, range.end);
  return { title: 'Quote it', safety: 'safe', edits: [{ ...range, text: mark + words + mark }] };
}

/** As it is meant: `010` for ten, `1_000` for a thousand. */
function plainNumber(article: Article, value: Scalar, reading: Yaml11Reading): readonly Fix[] {
  const meant =
    reading.kind === 'octal' || reading.kind === 'text' ? Number(value.raw.replaceAll('_', '')) : null;
  const number = meant ?? ('value' in reading ? reading.value : null);
  const edits = typeof number === 'number' ? setValue(article, value, number) : null;
  return edits === null ? [] : [{ title: 'Write it as a plain number', safety: 'review', edits }];
}

/** Every YAML takes `version: 1.10` for 1.1, another version. */
function* shortened(article: Article, path: FieldPath, value: Scalar): Generator<Problem> {
  if (!/^\d+\.\d+0$/u.test(value.raw) || !/versions?$|^releases?$/u.test(keyOf(path))) return;
  yield {
    range: value.range,
    message: `YAML reads “${value.raw}” as the number ${Number(value.raw)}; put it in quotation marks.`,
    fixes: [quoted(article, value)],
  };
}
