import { nearest } from '../../text/nearest.ts';
import type { FieldPath } from '../form.ts';
import {
  emptied,
  malformed,
  missing,
  notListed,
  repetition,
  subjectOf,
  wrongCount,
  wrongLength,
  wrongType,
} from '../words.ts';
import type { SchemaFault } from './fault.ts';
import { FORMATS } from './formats.ts';
import { at, isEqual, isList, isObject, markOf, type Json } from './json.ts';
import type { Given, Keyword } from './keywords.ts';

/** The keywords that judge a value by itself. */

const TYPES: Readonly<Record<string, { readonly words: string; readonly fits: (value: Json) => boolean }>> = {
  string: { words: 'text', fits: (value) => typeof value === 'string' },
  integer: { words: 'a whole number', fits: (value) => Number.isInteger(value) },
  number: { words: 'a number', fits: (value) => typeof value === 'number' },
  boolean: { words: 'true or false', fits: (value) => typeof value === 'boolean' },
  array: { words: 'a list', fits: isList },
  object: { words: 'a group of fields', fits: isObject },
  null: { words: 'empty', fits: (value) => value === null },
};

const typeNamed = (name: string) => (Object.hasOwn(TYPES, name) ? TYPES[name] : undefined);

function actualOf(value: Json): string {
  if (value === null) return 'empty';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'boolean') return String(value);
  return isList(value) ? 'a list' : 'a group of fields';
}

/** `expected`: JSON Schema's names of types. */
export function typeFault(path: FieldPath, expected: readonly string[], value: Json): SchemaFault {
  const names = [...new Set(expected)];
  const words = names.map((name) => typeNamed(name)?.words ?? name);
  return { kind: 'type', path, message: wrongType(path, words, actualOf(value)), expected: names };
}

const type: Keyword = (asked, { spot, value, add }) => {
  const names = (isList(asked) ? asked : [asked]).filter((name) => typeof name === 'string');
  // A type that nobody knows is said where the schema is named.
  if (names.some((name) => typeNamed(name)?.fits(value) !== false)) return;
  add([typeFault(spot.path, names, value)]);
};

const enumeration: Keyword = (asked, { spot, value, add }) => {
  if (!isList(asked) || asked.some((known) => isEqual(known, value))) return;
  const expected = asked.map((known) => (typeof known === 'string' ? known : JSON.stringify(known)));
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  const meant = nearest(shown, expected);
  const sorted = meant === null ? expected : [meant, ...expected.filter((known) => known !== meant)];
  add([{ kind: 'enum', path: spot.path, message: notListed(shown, expected, meant), expected: sorted }]);
};

const only: Keyword = (asked, given) => enumeration([asked], given);

/** A keyword for numbers; `words` says what is asked for. */
const numeric =
  (fits: (value: number, limit: number) => boolean, words: string): Keyword =>
  (asked, { spot, value, add }) => {
    if (typeof value !== 'number' || typeof asked !== 'number' || fits(value, asked)) return;
    const message = `${subjectOf(spot.path)} is ${value}: make it ${words} ${asked}.`;
    add([{ kind: 'format', path: spot.path, message, expected: [] }]);
  };

function isMultiple(value: number, unit: number): boolean {
  const quotient = value / unit;
  return Number.isFinite(quotient) && Math.abs(quotient - Math.round(quotient)) <= Math.abs(quotient) * 1e-14;
}

const sized =
  (
    sizeOf: (value: Json) => number | null,
    fits: (size: number, limit: number) => boolean,
    fault: (path: FieldPath, size: number, limit: number) => Omit<SchemaFault, 'path' | 'expected'>,
  ): Keyword =>
  (asked, { spot: { path }, value, add }) => {
    const size = sizeOf(value);
    if (size === null || typeof asked !== 'number' || fits(size, asked)) return;
    add([{ ...fault(path, size, asked), path, expected: [] }]);
  };

const charactersIn = (value: Json): number | null =>
  typeof value === 'string' ? Array.from(value).length : null;
const itemsIn = (value: Json): number | null => (isList(value) ? value.length : null);
const fieldsIn = (value: Json): number | null => (isObject(value) ? Object.keys(value).length : null);
const isLeast = (size: number, limit: number): boolean => size >= limit;
const isMost = (size: number, limit: number): boolean => size <= limit;

const pattern: Keyword = (asked, { spot, value, add, schema }) => {
  if (typeof asked !== 'string' || typeof value !== 'string') return;
  if (spot.run.patternOf(asked)?.test(value) !== false) return;
  const described = at(schema, 'description');
  const form =
    typeof described === 'string' && described.length < 100 ? ` (${described.replace(/[.\s]+$/u, '')})` : '';
  const message = `“${value.length > 60 ? `${value.slice(0, 59)}…` : value}” does not have the form that the schema asks for${form}: correct it.`;
  add([{ kind: 'format', path: spot.path, message, expected: [] }]);
};

const format: Keyword = (asked, { spot, value, add }) => {
  if (!spot.run.reading.formats || typeof asked !== 'string' || typeof value !== 'string') return;
  const known = Object.hasOwn(FORMATS, asked) ? FORMATS[asked] : undefined;
  if (known === undefined || value === '' || known.fits(value)) return;
  add([{ kind: 'format', path: spot.path, message: malformed(value, known.words), expected: [] }]);
};

const uniqueItems: Keyword = (asked, { spot, value, add }) => {
  if (asked !== true || !isList(value)) return;
  const places = new Map<string, number[]>();
  for (const [index, item] of value.entries()) {
    const mark = markOf(item);
    const known = places.get(mark);
    if (known === undefined) places.set(mark, [index]);
    else known.push(index);
  }
  for (const indexes of places.values()) {
    const [first = 0] = indexes;
    const item = value[first];
    const entry = typeof item === 'string' ? item : `Entry ${first + 1}`;
    if (indexes.length > 1) add([repetition(spot.path, entry, indexes)]);
  }
};

const required: Keyword = (asked, given) => {
  if (isList(asked) && isObject(given.value)) needed(given, asked, 'the schema asks for it');
};

const dependentRequired: Keyword = (asked, given) => {
  if (!isObject(asked) || !isObject(given.value)) return;
  for (const [key, others] of Object.entries(asked)) {
    if (isList(others) && isThere(given, key)) needed(given, others, `needed beside “${key}”`);
  }
};

function needed(given: Given, keys: readonly Json[], because: string): void {
  for (const key of keys) {
    if (typeof key !== 'string' || isThere(given, key)) continue;
    const { value, spot, add } = given;
    const words = isObject(value) && Object.hasOwn(value, key) ? emptied : missing;
    add([{ kind: 'required', path: [...spot.path, key], message: words(key, because), expected: [key] }]);
  }
}

function isThere({ value, schema, spot }: Given, key: string): boolean {
  const field = isObject(value) ? at(value, key) : undefined;
  if (field === undefined || !spot.run.reading.blankIsAbsent) return field !== undefined;
  if (typeof field === 'string') return field.trim() !== '';
  return field !== null || allowsNull(schema, key);
}

function allowsNull(schema: Given['schema'], key: string): boolean {
  const listed = at(schema, 'properties');
  const own = isObject(listed) ? at(listed, key) : undefined;
  const named = isObject(own) ? at(own, 'type') : undefined;
  return named === 'null' || (isList(named) && named.includes('null'));
}

const atLeast = (limit: number): string => `at least ${limit}`;
const atMost = (limit: number): string => `at most ${limit}`;

/** As many characters as a schema counts, which are code points. */
const inLength = (range: (limit: number) => string) => (path: FieldPath, size: number, limit: number) =>
  ({ kind: 'length', message: wrongLength(path, size, range(limit)) }) as const;
const inCount = (range: (limit: number) => string) => (path: FieldPath, size: number, limit: number) =>
  ({ kind: 'list', message: wrongCount(path, size, range(limit)) }) as const;
const inFields = (range: (limit: number) => string) => (path: FieldPath, size: number, limit: number) =>
  ({
    kind: 'list',
    message: `${subjectOf(path)} has ${size} ${size === 1 ? 'field' : 'fields'}: make it ${range(limit)}.`,
  }) as const;

export const VALUE_KEYWORDS: Readonly<Record<string, Keyword>> = {
  type,
  enum: enumeration,
  const: only,
  multipleOf: numeric(isMultiple, 'a multiple of'),
  maximum: numeric(isMost, 'at most'),
  exclusiveMaximum: numeric((value, limit) => value < limit, 'less than'),
  minimum: numeric(isLeast, 'at least'),
  exclusiveMinimum: numeric((value, limit) => value > limit, 'more than'),
  maxLength: sized(charactersIn, isMost, inLength(atMost)),
  minLength: sized(charactersIn, isLeast, inLength(atLeast)),
  maxItems: sized(itemsIn, isMost, inCount(atMost)),
  minItems: sized(itemsIn, isLeast, inCount(atLeast)),
  maxProperties: sized(fieldsIn, isMost, inFields(atMost)),
  minProperties: sized(fieldsIn, isLeast, inFields(atLeast)),
  pattern,
  format,
  uniqueItems,
  required,
  dependentRequired,
};
