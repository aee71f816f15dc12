import type { Article } from '../article/article.ts';
import {
  holdsNothing,
  textOf,
  type Field,
  type FieldPath,
  type FieldValue,
} from '../article/frontmatter/frontmatter.ts';
import { nearest } from '../text/nearest.ts';
import type { FieldType } from './form.ts';
import { SPEC_FORMATS } from './formats.ts';
import type { SchemaFault } from './json/fault.ts';
import { own } from './layer.ts';
import {
  ANSWERS,
  wordsFor,
  type Bounds,
  type Condition,
  type FieldSpecs,
  type Known,
  type Requirement,
  type ValueSpec,
} from './spec.ts';
import { isTemplated } from './templating.ts';
import {
  emptied,
  emptyEntry,
  malformed,
  missing,
  notListed,
  repetition,
  switchedOff,
  TYPE_WORDS,
  wrongCount,
  wrongLength,
  wrongType,
} from './words.ts';

/** What a walk through the fields is asked. */
export interface Asked {
  readonly fields: FieldSpecs;
  readonly required: readonly Requirement[];
  /** Who asks, as the reason for a required field: "profile newsroom". */
  readonly because: string;
  readonly article: Article;
}

/** Where fields do not fit what our own specs ask of them: one look at each value. */
export function misfitsOf(fields: readonly Field[], asked: Asked): readonly SchemaFault[] {
  const faults: SchemaFault[] = [];
  const visit: Visit = { asked, add: (fault) => void faults.push(fault) };
  walkMapping(visit, [], fields, asked);
  return faults;
}

interface Visit {
  readonly asked: Asked;
  readonly add: (fault: SchemaFault) => void;
}

function walkMapping(
  visit: Visit,
  path: FieldPath,
  fields: readonly Field[],
  specs: Pick<Asked, 'fields' | 'required'>,
): void {
  const mapping = { fields, given: new Map(fields.map(({ key, value }) => [key, value])) };
  for (const requirement of specs.required) require(visit, path, mapping, requirement);
  for (const { key, value } of fields) {
    const spec = own(specs.fields, key);
    if (spec !== undefined) walkValue(visit, [...path, key], value, spec);
  }
}

/** The values of a mapping by key; of repeated ones the last, as tools read them. */
type Given = ReadonlyMap<string, FieldValue>;

interface Mapping {
  readonly fields: readonly Field[];
  readonly given: Given;
}

function require(
  { asked, add }: Visit,
  path: FieldPath,
  { fields, given }: Mapping,
  requirement: Requirement,
): void {
  const { keys, whenWords, orKnown } = requirement;
  if (!isAsked(requirement, asked.article, given)) return;
  if (fields.some(({ key, value }) => keys.includes(key) && isGiven(value))) return;
  const [first] = keys;
  const written = keys.find((key) => given.has(key));
  const value = written === undefined ? undefined : given.get(written);
  const isOff = value !== undefined && isFalse(value);
  if (orKnown !== undefined && !isOff && isKnown(asked.article, orKnown, written !== undefined)) return;
  const because = whenWords === undefined ? asked.because : `needed where ${whenWords}`;
  const say = written === undefined ? missing : isOff ? switchedOff : emptied;
  add({
    kind: 'required',
    path: [...path, written ?? first],
    message: say(written ?? first, because),
    expected: keys,
  });
}

function isAsked(
  { when, unless = [], ofDated, orKnown }: Requirement,
  article: Article,
  given: Given,
): boolean {
  // What may stand anywhere is no reason to ask for a block.
  if (article.frontmatter === null && orKnown?.from.length === 2) return false;
  const holds = (condition: Condition): boolean => isMet(condition, given);
  if (when !== undefined && !when.some(holds)) return false;
  if (unless.some((conditions) => conditions.every(holds))) return false;
  return ofDated !== true || isDatedPiece(article, given);
}

/** What layouts, types and folders call pieces that belong to a day; any other page may do without one. */
const DATED_KIND =
  /^(?:posts?|blog(?:[-_ ]?posts?)?|posting|articles?|news(?:[-_ ]?articles?)?|story|stories|reports?|press[-_ ]?releases?)$/iu;
const DATED_FOLDER =
  /(?:^|\/)_?(?:posts?|blogs?|news|articles?|stories|press-releases?)\/(?!(?:.*\/)?_index\.)/iu;

function isDatedPiece({ path }: Article, given: Given): boolean {
  const kinds = ['layout', 'type'].flatMap((key) => {
    const value = given.get(key);
    return (
      textOf(value)
        ?.replace(/^.*\//u, '')
        .replace(/\.\w+$/u, '') ?? []
    );
  });
  if (kinds.some((kind) => DATED_KIND.test(kind))) return true;
  return DATED_FOLDER.test(path) && !kinds.some((kind) => /^(?:page|section|list|index|home)$/iu.test(kind));
}

const isFalse = (value: FieldValue): boolean => value.kind === 'scalar' && value.value === false;

/** Holds something; `false` switches a field off. */
const isGiven = (value: FieldValue): boolean => !isFalse(value) && !holdsNothing(value);

/** `2026-01-15-ports-reopen.md`: generators that read the date there read a title there too. */
const DATED_NAME = /(?:^|\/)\d{4}-\d{2}-\d{2}-[^/]*\p{L}[^/]*$/u;

/**
 * Whether a field can do without: its value stands elsewhere, or there is no text that it would be a field of. A text
 * without any block may say what it can in its own words.
 */
function isKnown(
  { frontmatter, identity, path, blocks }: Article,
  known: Known,
  isWritten: boolean,
): boolean {
  const { what, from } = known;
  const source = identity[what]?.from;
  if (source !== undefined && (source === 'frontmatter' || frontmatter === null || from.includes(source)))
    return true;
  if (!from.includes('path')) return false;
  if (what === 'title' && DATED_NAME.test(path)) return true;
  return !isWritten && blocks.every(({ prose }) => prose.text.trim() === '');
}

function isMet({ key, equals, named }: Condition, given: Given): boolean {
  const value = given.get(key);
  if (value === undefined) return false;
  const text = textOf(value)?.toLowerCase();
  if (equals !== undefined) return text !== undefined && wordsFor(equals).includes(text);
  if (named === true)
    return value.kind === 'scalar' && typeof value.value === 'string' && !ANSWERS.includes(text ?? 'no');
  return isGiven(value);
}

function walkValue(visit: Visit, path: FieldPath, value: FieldValue, spec: ValueSpec): void {
  if (value.kind === 'scalar' && value.value === null) return;
  if (typeof path.at(-1) === 'string' && isFalse(value)) return;
  if (isTemplated(visit.asked.article, value)) return;
  const types = spec.types.filter((type) => fits(type, value));
  if (types.length === 0) {
    const expected = spec.types.map((type) => TYPE_WORDS[type]);
    const message = wrongType(path, expected, actualOf(value));
    visit.add({ kind: 'type', path, message, expected: spec.types });
  } else if (value.kind === 'list') walkList(visit, path, value.items, spec);
  else if (value.kind === 'mapping')
    walkMapping(visit, path, value.fields, { fields: spec.fields ?? {}, required: spec.required ?? [] });
  else if (typeof value.value === 'string') walkText(visit, path, value.value, spec, types);
}

export function fits(type: FieldType, value: FieldValue): boolean {
  if (type === 'any') return true;
  if (value.kind !== 'scalar') return value.kind === type;
  switch (type) {
    case 'text':
      // Without quotation marks, 404 is a number to the format and a text to whoever wrote it.
      return typeof value.value === 'string' || typeof value.value === 'number';
    case 'url':
      return typeof value.value === 'string';
    case 'number':
      return typeof value.value === 'number';
    case 'boolean':
      // Without quotation marks, tools take these for yes and no as well.
      return (
        typeof value.value === 'boolean' ||
        (value.style === 'plain' && /^(?:yes|no|on|off|0|1)$/iu.test(value.raw))
      );
    case 'date':
      // What the words of a date are worth is another question; 2024 and 20240115 are written without marks.
      return typeof value.value === 'string' || typeof value.value === 'number';
    case 'list':
    case 'mapping':
      return false;
  }
}

export function actualOf(value: FieldValue): string {
  if (value.kind !== 'scalar') return value.kind === 'list' ? 'a list' : 'a group of fields';
  if (typeof value.value === 'number') return 'a number';
  return typeof value.value === 'boolean' ? `the word ${value.raw}` : 'text';
}

function walkText(
  { add }: Visit,
  path: FieldPath,
  text: string,
  { values, format, length }: ValueSpec,
  types: readonly FieldType[],
): void {
  if (text.trim() === '') return;
  if (values !== undefined && !values.includes(text)) {
    const meant = nearest(text, values);
    const expected = meant === null ? values : [meant, ...values.filter((value) => value !== meant)];
    add({ kind: 'enum', path, message: notListed(text, values, meant), expected });
  }
  const name = format ?? (types.includes('url') && !types.includes('text') ? 'url' : undefined);
  if (name !== undefined && !SPEC_FORMATS[name].pattern.test(text)) {
    const { words, meant } = SPEC_FORMATS[name];
    const better = meant(text);
    add({ kind: 'format', path, message: malformed(text, words), expected: better === null ? [] : [better] });
  }
  if (length !== undefined) {
    const range = outOf(length, text.length, () => charactersIn(text));
    if (range !== null)
      add({ kind: 'length', path, message: wrongLength(path, range.count, range.words), expected: [] });
  }
}

/** Null where a count is within bounds; `exact` is asked only where the upper guess is out of them. */
function outOf(
  { least, most }: Bounds,
  guess: number,
  exact: () => number,
): { readonly count: number; readonly words: string } | null {
  // A character is one unit at the least, and a few hundred at the most.
  if (guess >= least * LARGEST_CHARACTER && guess <= most) return null;
  const count = exact();
  if (count >= least && count <= most) return null;
  return { count, words: count < least ? `at least ${least}` : `at most ${most}` };
}

const LARGEST_CHARACTER = 16;

/** Characters as a reader counts them: a family of emoji is one. */
function charactersIn(text: string): number {
  if (/^[\u0020-\u02FF\u2010-\u203A]*$/u.test(text)) return text.length;
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.slice(0, LONGEST_COUNTED))]
    .length;
}

/** Counting goes no further. */
const LONGEST_COUNTED = 5000;

/** What entries are compared by: case and the way that accents are written do not count. */
const markOf = (text: string): string =>
  !/[^ -~]/u.test(text) ? text.toLowerCase() : text.toLowerCase().normalize('NFC');

function walkList(
  visit: Visit,
  path: FieldPath,
  items: readonly FieldValue[],
  { items: spec, count }: ValueSpec,
): void {
  const { add } = visit;
  const places = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    const place = [...path, index];
    if (item.kind === 'scalar') {
      const text = textOf(item);
      if (text === undefined) add({ kind: 'list', path: place, message: emptyEntry(place), expected: [] });
      else {
        const mark = markOf(text);
        const known = places.get(mark);
        if (known === undefined) places.set(mark, [index]);
        else known.push(index);
      }
    }
    if (spec !== undefined) walkValue(visit, place, item, spec);
  }
  for (const indexes of places.values()) {
    const [, second = 0] = indexes;
    if (indexes.length > 1) add(repetition(path, textOf(items[second]) ?? '', indexes));
  }
  const range = count === undefined ? null : outOf(count, items.length, () => items.length);
  if (range !== null)
    add({ kind: 'list', path, message: wrongCount(path, range.count, range.words), expected: [] });
}
