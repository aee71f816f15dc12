import type { FieldInfo, FieldPath, FieldType } from '../form.ts';
import type { Layer } from '../layer.ts';
import { at, isList, isObject, type Json, type JsonObject } from './json.ts';
import { baseIn, locate, type Library, type Located } from './library.ts';
import type { SchemaSet } from './load.ts';

/** What a schema says of fields, for hovers and completion. */
export function schemaLayer({ library, root, name }: SchemaSet): Layer {
  const resource = library.resources.get(root);
  const top: readonly Located[] = resource === undefined ? [] : [{ schema: resource.schema, resource }];
  return {
    infoAt(path) {
      const key = path.at(-1);
      if (typeof key !== 'string') return null;
      const above = schemasAt(library, top, path.slice(0, -1));
      const own = above.flatMap((schema) => stepInto(library, schema, key));
      return own.length === 0 ? null : infoOf(library, key, above, own, name);
    },
    knows: (key) =>
      top.some((located) =>
        spread(library, located).some((schema) => stepInto(library, schema, key).length > 0),
      ),
    keysOf: (path) => [
      ...new Set(
        schemasAt(library, top, path)
          .flatMap((schema) => [schema, ...partsOf(library, schema, 'items')])
          .flatMap((located) => keysIn(located.schema)),
      ),
    ],
  };
}

const keysIn = (schema: Json): readonly string[] => {
  const listed = isObject(schema) ? at(schema, 'properties') : undefined;
  return isObject(listed)
    ? Object.entries(listed).flatMap(([key, inner]) => (inner === false ? [] : [key]))
    : [];
};

/** All schemas that a value at a path has to do with. */
function schemasAt(library: Library, top: readonly Located[], path: FieldPath): readonly Located[] {
  let schemas = top.flatMap((located) => spread(library, located));
  for (const step of path) schemas = schemas.flatMap((located) => stepInto(library, located, step));
  return schemas;
}

function stepInto(library: Library, located: Located, step: string | number): readonly Located[] {
  if (typeof step === 'number') return partsOf(library, located, 'items');
  const { schema, resource } = located;
  const listed = isObject(schema) ? at(schema, 'properties') : undefined;
  const inner = isObject(listed) ? at(listed, step) : undefined;
  if (inner !== undefined) return inner === false ? [] : spread(library, { schema: inner, resource });
  return partsOf(library, located, 'items').flatMap((item) =>
    isObject(item.schema) && isObject(at(item.schema, 'properties')) ? stepInto(library, item, step) : [],
  );
}

/** The schemas under a keyword, whether one or a list of them. */
function partsOf(library: Library, { schema, resource }: Located, keyword: string): readonly Located[] {
  const held = isObject(schema) ? at(schema, keyword) : undefined;
  if (held === undefined) return [];
  return (isList(held) ? held : [held]).flatMap((each) => spread(library, { schema: each, resource }));
}

const BRANCHES = ['allOf', 'anyOf', 'oneOf', 'then', 'else', 'if'] as const;

/** Schemas in circles, and branches in branches, end here. */
const MOST_SPREAD = 60;

/** A schema with those that it leads to for the same value. */
function spread(library: Library, first: Located): readonly Located[] {
  const found: Located[] = [];
  const met = new Set<Json>();
  const pending = [first];
  for (let next = pending.shift(); next !== undefined && found.length < MOST_SPREAD; next = pending.shift()) {
    const { schema, resource } = next;
    if (!isObject(schema) || met.has(schema)) continue;
    met.add(schema);
    found.push(next);
    const reference = at(schema, '$ref');
    const target =
      typeof reference === 'string' ? locate(library, baseIn(library, resource), reference) : null;
    if (target !== null) pending.push(target);
    for (const keyword of BRANCHES) {
      const held = at(schema, keyword);
      if (held === undefined) continue;
      pending.push(...(isList(held) ? held : [held]).map((each) => ({ schema: each, resource })));
    }
  }
  return found;
}

const TYPES: Readonly<Record<string, FieldType>> = {
  string: 'text',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'mapping',
};

const FORMAT_TYPES: Readonly<Record<string, FieldType>> = {
  date: 'date',
  'date-time': 'date',
  uri: 'url',
  iri: 'url',
};

function typesOf(schemas: readonly Located[]): readonly FieldType[] {
  const types = schemas.flatMap(({ schema }) => (isObject(schema) ? typesIn(schema) : []));
  return types.length === 0 ? ['any'] : [...new Set(types)];
}

function typesIn(schema: JsonObject): readonly FieldType[] {
  const named = at(schema, 'type');
  const format = at(schema, 'format');
  const special =
    typeof format === 'string' && Object.hasOwn(FORMAT_TYPES, format) ? FORMAT_TYPES[format] : undefined;
  return (isList(named) ? named : [named]).flatMap((name) => {
    const type = typeof name === 'string' && Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
    if (type === undefined) return [];
    return [type === 'text' ? (special ?? type) : type];
  });
}

function infoOf(
  library: Library,
  key: string,
  above: readonly Located[],
  own: readonly Located[],
  from: string,
): FieldInfo {
  const description =
    firstOf(own, (schema) => textAt(schema, 'description') ?? textAt(schema, 'title')) ?? '';
  const items = own.flatMap((located) => partsOf(library, located, 'items'));
  const itemValues = valuesOf(items);
  const examples = own.flatMap(({ schema }) => {
    const listed = isObject(schema) ? at(schema, 'examples') : undefined;
    return isList(listed) ? listed.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))) : [];
  });
  const isAsked = above.some(({ schema }) => {
    const keys = isObject(schema) ? at(schema, 'required') : undefined;
    return isList(keys) && keys.includes(key);
  });
  return {
    key,
    description,
    types: typesOf(own),
    items: own.some(({ schema }) => isObject(schema) && at(schema, 'items') !== undefined)
      ? typesOf(items)
      : [],
    required: isAsked ? (isAlways(above, key) ? 'always' : 'conditional') : 'no',
    requiredWhen: isAsked && !isAlways(above, key) ? 'the schema’s own conditions hold' : '',
    values: valuesOf(own),
    ...(itemValues.length === 0 ? {} : { itemValues }),
    examples,
    from,
  };
}

function firstOf<T>(schemas: readonly Located[], read: (schema: JsonObject) => T | undefined): T | undefined {
  for (const { schema } of schemas) {
    const value = isObject(schema) ? read(schema) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The closed list of values of the first schema that has one. */
function valuesOf(schemas: readonly Located[]): FieldInfo['values'] {
  const values = firstOf(schemas, (schema) => {
    const listed = at(schema, 'enum');
    if (isList(listed)) return listed;
    const only = at(schema, 'const');
    return only === undefined ? undefined : [only];
  });
  return (values ?? []).flatMap((value) => (typeof value === 'object' && value !== null ? [] : [value]));
}

/** Required by the mapping's first schema, not only in one of its branches. */
function isAlways(above: readonly Located[], key: string): boolean {
  const [first] = above;
  const keys = isObject(first?.schema) ? at(first.schema, 'required') : undefined;
  return isList(keys) && keys.includes(key);
}

function textAt(schema: JsonObject, keyword: string): string | undefined {
  const text = at(schema, keyword);
  return typeof text === 'string' && text !== '' ? text : undefined;
}
