import type { Edit } from '../../../text/edit.ts';
import type { Range } from '../../../text/range.ts';
import { lineEnd, lineStart } from '../fences.ts';
import type { Field, FieldPath, FieldValue, Frontmatter } from '../frontmatter.ts';
import type { Written, WrittenField } from './written.ts';

/** A block that is written to. */
export interface Block {
  readonly text: string;
  readonly frontmatter: Frontmatter;
  readonly lineBreak: string;
}

/** Where a value stands: in a field or as an item of a list, and what that stands in. */
export interface Place {
  readonly value: FieldValue;
  /** Null for an item of a list. */
  readonly field: Field | null;
  /** The fields beside it, itself included; empty for an item. */
  readonly siblings: readonly Field[];
  /** The values beside it, itself included. */
  readonly values: readonly FieldValue[];
  readonly index: number;
  /** Of the mapping or list that it stands in; null at the top. */
  readonly holder: Place | null;
  /** True inside brackets or braces. */
  readonly flow: boolean;
}

/** How one format is written. Null where this cannot be written; what comes back is tried before it is used. */
export interface Writer {
  /** Fields at the end of a mapping; at the top for null. */
  readonly insert: (
    block: Block,
    into: Place | null,
    fields: readonly WrittenField[],
  ) => readonly Edit[] | null;
  readonly set: (block: Block, place: Place, to: Written) => readonly Edit[] | null;
  readonly rename: (block: Block, field: Field, to: string) => readonly Edit[] | null;
  readonly remove: (block: Block, place: Place) => readonly Edit[] | null;
  readonly wrap: (block: Block, place: Place) => readonly Edit[] | null;
  /** A whole block in front of the text. */
  readonly create: (fields: readonly WrittenField[], lineBreak: string) => string | null;
}

/** The first place that is the one meant, outer ones first; null for none. */
export function findPlace(
  { fields }: Frontmatter,
  isMeant: (value: FieldValue, field: Field | null) => boolean,
): Place | null {
  return amongFields(fields, null, isMeant);
}

type IsMeant = (value: FieldValue, field: Field | null) => boolean;

function amongFields(siblings: readonly Field[], holder: Place | null, isMeant: IsMeant): Place | null {
  const values = siblings.map(({ value }) => value);
  const flow = isFlow(holder);
  for (const [index, field] of siblings.entries()) {
    const found = within({ value: field.value, field, siblings, values, index, holder, flow }, isMeant);
    if (found !== null) return found;
  }
  return null;
}

const isFlow = (holder: Place | null): boolean =>
  holder !== null && (holder.flow || (holder.value.kind !== 'scalar' && holder.value.flow));

function within(place: Place, isMeant: IsMeant): Place | null {
  const { value } = place;
  if (isMeant(value, place.field)) return place;
  if (value.kind === 'scalar') return null;
  if (value.kind === 'mapping') return amongFields(value.fields, place, isMeant);
  for (const index of value.items.keys()) {
    const item = itemOf(place, index);
    const found = item && within(item, isMeant);
    if (found !== null) return found;
  }
  return null;
}

/** An item of the list at a place. */
export function itemOf(place: Place, index: number): Place | null {
  const values = place.value.kind === 'list' ? place.value.items : [];
  const value = values[index];
  return value === undefined
    ? null
    : { value, field: null, siblings: [], values, index, holder: place, flow: isFlow(place) };
}

/** The place at a path, null where nothing stands there. */
export function placeAt(frontmatter: Frontmatter, path: FieldPath): Place | null {
  let place: Place | null = null;
  for (const step of path) {
    if (typeof step === 'number') place = place && itemOf(place, step);
    else {
      const siblings: readonly Field[] =
        place === null ? frontmatter.fields : place.value.kind === 'mapping' ? place.value.fields : [];
      const holder: Place | null = place;
      const meant = siblings.find(({ key }) => key === step);
      place = meant === undefined ? null : amongFields(siblings, holder, (_, field) => field === meant);
    }
    if (place === null) return null;
  }
  return place;
}

/** Where a value stands, or null where it is none of these. */
export function pathOf(fields: readonly Field[], wanted: FieldValue): FieldPath | null {
  for (const { key, value } of fields) {
    const path = pathWithin(value, wanted);
    if (path !== null) return [key, ...path];
  }
  return null;
}

function pathWithin(value: FieldValue, wanted: FieldValue): FieldPath | null {
  if (value === wanted) return [];
  if (value.kind === 'mapping') return pathOf(value.fields, wanted);
  if (value.kind === 'list') {
    for (const [index, item] of value.items.entries()) {
      const path = pathWithin(item, wanted);
      if (path !== null) return [index, ...path];
    }
  }
  return null;
}

export const sameRange = (a: Range, b: Range): boolean => a.start === b.start && a.end === b.end;

export const insertion = (at: number, text: string): Edit => ({ start: at, end: at, text });

/** What stands between the start of a line and a place in it. */
export const leadOf = (text: string, at: number): string => text.slice(lineStart(text, at), at);

/** As wide as what stands before a place in its line, in spaces (tabs stay). */
export const indentAt = (text: string, at: number): string => leadOf(text, at).replace(/[^\t]/gu, ' ');

export const isBlank = (text: string): boolean => text.trim() === '';

/** What follows a place in its line. */
export const tailOf = (text: string, at: number): string => text.slice(at, lineEnd(text, at));

/**
 * Takes one of the parts out of brackets or braces, with the comma that goes with it; what else stands between the
 * parts, a comment say, stays.
 */
export function removePart(text: string, parts: readonly Range[], index: number): readonly Edit[] | null {
  const [before, part, next] = [parts[index - 1], parts[index], parts[index + 1]];
  if (part === undefined) return null;
  if (next !== undefined) return removeBetween(text, part.start, part.end, next.start);
  if (before === undefined) return [{ ...part, text: '' }];
  const between = text.slice(before.end, part.start);
  if (/^\s*,\s*$/u.test(between)) return [{ start: before.end, end: part.end, text: '' }];
  const comma = between.indexOf(',');
  const at = before.end + comma;
  return comma < 0
    ? null
    : [
        { start: at, end: at + 1, text: '' },
        { ...part, text: '' },
      ];
}

function removeBetween(text: string, start: number, end: number, next: number): readonly Edit[] | null {
  const between = text.slice(end, next);
  if (/^\s*,\s*$/u.test(between)) return [{ start, end: next, text: '' }];
  const comma = between.indexOf(',');
  return comma < 0 ? null : [{ start, end: end + comma + 1, text: '' }];
}
