import type { FieldPath, FieldType } from './form.ts';
import type { SchemaFault } from './json/fault.ts';

/** How faults are said; shared by profiles and schemas, so that both speak alike. */

/** What a value is, as the subject of a sentence. */
export function subjectOf(path: FieldPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'The frontmatter';
  if (typeof last === 'string') return `“${last}”`;
  const list = path.findLast((step) => typeof step === 'string');
  return list === undefined ? `Entry ${last + 1}` : `Entry ${last + 1} of “${list}”`;
}

export const TYPE_WORDS: Readonly<Record<FieldType, string>> = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  date: 'a date',
  url: 'a web address',
  list: 'a list',
  mapping: 'a group of fields',
  any: 'anything',
};

/** `a, b or c`. */
export function anyOf(words: readonly string[], joint = 'or'): string {
  const all = [...new Set(words)];
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** Values as a reader may be shown them: not all where they are many. */
export function listed(values: readonly string[]): string {
  const shown = values.slice(0, MOST_LISTED);
  return shown.length === values.length ? anyOf(shown) : `${shown.join(', ')} …`;
}

const MOST_LISTED = 12;

export const clipped = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/u, '')}…` : line;
};

const LONGEST = 60;

export const missing = (key: string, because: string): string =>
  `Missing required field “${key}” (${because}): add it.`;

export const emptied = (key: string, because: string): string =>
  `The required field “${key}” is empty (${because}): fill it in.`;

export const switchedOff = (key: string, because: string): string =>
  `The required field “${key}” is false (${because}): fill it in.`;

export const wrongType = (path: FieldPath, expected: readonly string[], actual: string): string =>
  `${subjectOf(path)} should be ${anyOf(expected)}, but is ${actual}: change it.`;

export const notListed = (value: string, values: readonly string[], meant: string | null): string =>
  meant === null
    ? `“${clipped(value)}” is not one of the values allowed here; use ${listed(values)}.`
    : `“${clipped(value)}” is not one of the values allowed here; did you mean “${meant}”?`;

export const malformed = (value: string, form: string): string =>
  `“${clipped(value)}” is not a valid ${form}: correct it.`;

export const unknownKey = (key: string, meant: string | null): string =>
  meant === null
    ? `Unknown field “${key}”: correct its name or remove it.`
    : `Unknown field “${key}”; did you mean “${meant}”?`;

/** `range` says what is asked for: "at most 110". */
export const wrongLength = (path: FieldPath, count: number, range: string): string =>
  `${subjectOf(path)} is ${count} ${count === 1 ? 'character' : 'characters'} long: make it ${range}.`;

export const wrongCount = (path: FieldPath, count: number, range: string): string =>
  `${subjectOf(path)} has ${count} ${count === 1 ? 'entry' : 'entries'}: make it ${range}.`;

const repeated = (entry: string, times: number): string =>
  `“${clipped(entry)}” is listed ${TIMES[times] ?? `${times} times`}: keep one.`;

const TIMES: Readonly<Record<number, string>> = { 2: 'twice', 3: 'three times', 4: 'four times' };

/** One fault for an entry that stands at these places of a list, two or more. */
export const repetition = (
  path: FieldPath,
  entry: string,
  [, ...repeats]: readonly number[],
): SchemaFault => ({
  kind: 'list',
  path: [...path, repeats[0] ?? 0],
  message: repeated(entry, repeats.length + 1),
  expected: ['unique'],
  repeats,
});

export const emptyEntry = (path: FieldPath): string =>
  `${subjectOf(path)} is empty: fill it in or remove it.`;
