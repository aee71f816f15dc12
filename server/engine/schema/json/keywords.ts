import { nearest } from '../../text/nearest.ts';
import { unknownKey } from '../words.ts';
import { allOf, anyOf, conditional, not, oneOf } from './branches.ts';
import type { SchemaFault } from './fault.ts';
import { at, isList, isObject, type Json, type JsonObject } from './json.ts';
import { baseIn, locate, type Draft, type Resource } from './library.ts';
import { evaluate, type Outcome, type Seen, type Spot } from './validate.ts';
import { VALUE_KEYWORDS } from './values.ts';

/** What a keyword is given beside its own value. */
export interface Given {
  /** Of the schema that holds the keyword. */
  readonly spot: Spot;
  readonly schema: JsonObject;
  readonly value: Json;
  readonly seen: Seen;
  readonly add: (faults: readonly SchemaFault[]) => void;
}

export type Keyword = (asked: Json, given: Given) => void;

type Keywords = Readonly<Record<string, Keyword>>;

/** Checks a part of the value: a field or an item. */
export function inner(given: Given, step: string | number, schema: Json, value: Json): boolean {
  const { spot, seen, add } = given;
  if (typeof step === 'string') seen.keys.add(step);
  else seen.items.add(step);
  const { faults } = evaluate({ ...spot, path: [...spot.path, step] }, schema, value);
  // A field without a value is one that is not there.
  if (value === null && spot.run.reading.blankIsAbsent) return true;
  add(faults);
  return faults.length === 0;
}

/** Takes over what a schema for the same value has looked at. */
export function takeOver(seen: Seen, outcome: Outcome): void {
  for (const key of outcome.seen.keys) seen.keys.add(key);
  for (const index of outcome.seen.items) seen.items.add(index);
}

const reference: Keyword = (asked, given) => {
  if (typeof asked !== 'string') return;
  const found = locate(given.spot.run.library, baseOf(given.spot), asked);
  if (found !== null) follow(given, found.schema, found.resource);
};

function baseOf({ run, scope }: Spot): string {
  const resource = scope.at(-1);
  return resource === undefined ? '' : baseIn(run.library, resource);
}

function follow({ spot, value, seen, add }: Given, schema: Json, resource: Resource): void {
  const outcome = evaluate({ ...spot, scope: [...spot.scope, resource] }, schema, value);
  add(outcome.faults);
  if (outcome.faults.length === 0) takeOver(seen, outcome);
}

/** A reference to the outermost schema on the way here that has an anchor of that name. */
const dynamicReference: Keyword = (asked, given) => {
  if (typeof asked !== 'string') return;
  const { library } = given.spot.run;
  const found = locate(library, baseOf(given.spot), asked);
  if (found === null) return;
  const name = asked.slice(asked.indexOf('#') + 1);
  const isDynamic = library.anchors.get(`${baseIn(library, found.resource)}#${name}`)?.isDynamic === true;
  const outermost = isDynamic
    ? given.spot.scope.find(
        (resource) => library.anchors.get(`${baseIn(library, resource)}#${name}`)?.isDynamic === true,
      )
    : undefined;
  const anchor = outermost && library.anchors.get(`${baseIn(library, outermost)}#${name}`);
  if (outermost !== undefined && anchor !== undefined) follow(given, anchor.schema, outermost);
  else follow(given, found.schema, found.resource);
};

const properties: Keyword = (asked, given) => {
  const { value } = given;
  if (!isObject(asked) || !isObject(value)) return;
  for (const [key, schema] of Object.entries(asked)) {
    const field = at(value, key);
    if (field !== undefined) inner(given, key, schema, field);
  }
};

const patternProperties: Keyword = (asked, given) => {
  const { value, spot } = given;
  if (!isObject(asked) || !isObject(value)) return;
  for (const [source, schema] of Object.entries(asked)) {
    const pattern = spot.run.patternOf(source);
    for (const [key, field] of Object.entries(value)) {
      if (pattern?.test(key) === true) inner(given, key, schema, field);
    }
  }
};

const additionalProperties: Keyword = (asked, given) => {
  const { value, schema, spot } = given;
  if (!isObject(value)) return;
  const listed = at(schema, 'properties');
  const named = at(schema, 'patternProperties');
  const patterns = isObject(named) ? Object.keys(named).map((source) => spot.run.patternOf(source)) : [];
  // A pattern that is refused may stand for any key.
  const isKnown = (key: string): boolean =>
    (isObject(listed) && Object.hasOwn(listed, key)) ||
    patterns.some((pattern) => pattern?.test(key) !== false);
  furtherFields(given, asked, isKnown);
};

const unevaluatedProperties: Keyword = (asked, given) =>
  furtherFields(given, asked, (key) => given.seen.keys.has(key));

function furtherFields(given: Given, asked: Json, isKnown: (key: string) => boolean): void {
  const { value, schema, spot } = given;
  if (!isObject(value)) return;
  const listed = at(schema, 'properties');
  const known = isObject(listed) ? Object.keys(listed) : [];
  for (const [key, field] of Object.entries(value)) {
    if (isKnown(key)) continue;
    if (asked !== false) {
      inner(given, key, asked, field);
      continue;
    }
    const meant = nearest(
      key,
      known.filter((other) => !Object.hasOwn(value, other)),
    );
    const message = unknownKey(key, meant);
    const expected = meant === null ? [] : [meant];
    given.add([{ kind: 'unknown-key', path: [...spot.path, key], message, expected }]);
  }
}

const propertyNames: Keyword = (asked, { spot, value, add }) => {
  if (!isObject(value)) return;
  for (const key of Object.keys(value)) {
    if (evaluate(spot, asked, key).faults.length === 0) continue;
    const message = `The schema does not allow “${key}” as the name of a field: rename it or remove it.`;
    add([{ kind: 'unknown-key', path: [...spot.path, key], message, expected: [] }]);
  }
};

const itemsFrom = (given: Given, asked: Json, first: number): void => {
  if (!isList(given.value)) return;
  for (const [index, item] of given.value.entries()) if (index >= first) inner(given, index, asked, item);
};

const prefixItems: Keyword = (asked, given) => {
  if (!isList(asked) || !isList(given.value)) return;
  for (const [index, schema] of asked.entries()) {
    const item = given.value[index];
    if (item !== undefined) inner(given, index, schema, item);
  }
};

const lengthOf = (value: Json | undefined): number => (isList(value) ? value.length : 0);

const items: Keyword = (asked, given) => itemsFrom(given, asked, lengthOf(at(given.schema, 'prefixItems')));

const eachOrAll: Keyword = (asked, given) =>
  isList(asked) ? prefixItems(asked, given) : itemsFrom(given, asked, 0);

const additionalItems: Keyword = (asked, given) => {
  const first = at(given.schema, 'items');
  if (isList(first)) itemsFrom(given, asked, first.length);
};

const unevaluatedItems: Keyword = (asked, given) => {
  if (!isList(given.value)) return;
  for (const [index, item] of given.value.entries())
    if (!given.seen.items.has(index)) inner(given, index, asked, item);
};

const contains =
  (counts: boolean): Keyword =>
  (asked, { spot, schema, value, seen, add }) => {
    if (!isList(value)) return;
    const found = value.flatMap((item, index) =>
      evaluate({ ...spot, path: [...spot.path, index] }, asked, item).faults.length === 0 ? [index] : [],
    );
    if (counts) for (const index of found) seen.items.add(index);
    const [least, most] = counts ? [at(schema, 'minContains'), at(schema, 'maxContains')] : [];
    const fault = (words: string): void =>
      add([{ kind: 'list', path: spot.path, message: `The list has too ${words}.`, expected: [] }]);
    if (found.length < (typeof least === 'number' ? least : 1))
      fault('few entries of the kind that the schema asks for: add one');
    if (typeof most === 'number' && found.length > most)
      fault('many entries of a kind that the schema limits: remove one');
  };

const dependentSchemas: Keyword = (asked, given) => {
  if (!isObject(asked) || !isObject(given.value)) return;
  for (const [key, schema] of Object.entries(asked)) {
    if (Object.hasOwn(given.value, key)) allOf([schema], given);
  }
};

const dependencies: Keyword = (asked, given) => {
  if (!isObject(asked)) return;
  for (const [key, needed] of Object.entries(asked)) {
    if (isList(needed)) VALUE_KEYWORDS['dependentRequired']?.({ [key]: needed }, given);
    else dependentSchemas({ [key]: needed }, given);
  }
};

const SHARED: Keywords = {
  ...VALUE_KEYWORDS,
  $ref: reference,
  properties,
  patternProperties,
  additionalProperties,
  propertyNames,
  allOf,
  anyOf,
  oneOf,
  not,
  if: conditional,
};

const { dependentRequired: _later, ...earlier } = SHARED;

export const KEYWORDS: Readonly<Record<Draft, Keywords>> = {
  'draft-07': { ...earlier, items: eachOrAll, additionalItems, contains: contains(false), dependencies },
  '2020-12': {
    ...SHARED,
    $dynamicRef: dynamicReference,
    items,
    prefixItems,
    contains: contains(true),
    dependentSchemas,
  },
};

/** They hang on what all the others have looked at. */
export const LAST_KEYWORDS: Keywords = { unevaluatedItems, unevaluatedProperties };

/** What the vocabulary of validation holds; without it, these are remarks. */
export const VALIDATION: ReadonlySet<string> = new Set(Object.keys(VALUE_KEYWORDS));
