import { resolveReference } from './address.ts';
import { at, isList, isObject, type Json, type JsonObject } from './json.ts';
import { META_SCHEMAS } from './meta.ts';

export type Draft = 'draft-07' | '2020-12';

/** A schema document, or a part of one that has an address of its own. */
export interface Resource {
  readonly address: string;
  readonly schema: Json;
  readonly draft: Draft;
  /** False where its own meta-schema leaves the validation keywords out. */
  readonly validates: boolean;
}

/** Schemas with all that they refer to: plain data that can be sent to another thread. */
export interface Library {
  readonly resources: ReadonlyMap<string, Resource>;
  /** By address, `#` and name. */
  readonly anchors: ReadonlyMap<string, Anchor>;
  /** The address that counts at a schema with an `$id`. */
  readonly bases: ReadonlyMap<JsonObject, string>;
}

export interface Anchor {
  readonly schema: Json;
  readonly isDynamic: boolean;
}

/** A reference as written, with the address that it starts from. */
export interface Reference {
  readonly keyword: '$ref' | '$dynamicRef' | '$schema';
  readonly base: string;
  readonly to: string;
  readonly written: string;
}

/** What is to be looked at in a document beside its place. */
export interface Contents {
  readonly references: readonly Reference[];
  readonly patterns: readonly string[];
}

export interface Shelf {
  readonly resources: Map<string, Resource>;
  readonly anchors: Map<string, Anchor>;
  readonly bases: Map<JsonObject, string>;
}

export const newShelf = (): Shelf => ({ resources: new Map(), anchors: new Map(), bases: new Map() });

/** Puts a document into a library; gives what it refers to, and its patterns. */
export function shelve(shelf: Shelf, address: string, schema: Json, draft: Draft): Contents {
  const references: Reference[] = [];
  const patterns: string[] = [];
  const own = draftOf(shelf, schema, draft);
  shelf.resources.set(address, { address, schema, ...own });
  walk({ shelf, references, patterns }, schema, { base: address, ...own }, 0);
  return { references, patterns };
}

/** The meta-schemas that every library has. */
export function shelveMetaSchemas(shelf: Shelf): void {
  for (const { address, draft, schema } of META_SCHEMAS) shelve(shelf, address, schema, draft);
}

const DRAFTS: Readonly<Record<string, Draft>> = {
  'http://json-schema.org/draft-07/schema': 'draft-07',
  'http://json-schema.org/draft-06/schema': 'draft-07',
  'http://json-schema.org/schema': '2020-12',
  'https://json-schema.org/draft/2020-12/schema': '2020-12',
  'https://json-schema.org/draft/2019-09/schema': '2020-12',
};

/** The draft that a `$schema` names, or null where it is none of those that are read. */
export function draftNamed(address: string): Draft | null {
  const plain = address
    .replace(/#$/u, '')
    .replace(/^https:\/\/json-schema\.org\/draft-/u, 'http://json-schema.org/draft-');
  return Object.hasOwn(DRAFTS, plain) ? (DRAFTS[plain] ?? null) : null;
}

interface Standing {
  readonly base: string;
  readonly draft: Draft;
  readonly validates: boolean;
}

function draftOf(
  { resources }: Shelf,
  schema: Json,
  inherited: Draft,
): Pick<Resource, 'draft' | 'validates'> {
  const named = isObject(schema) ? at(schema, '$schema') : undefined;
  if (typeof named !== 'string') return { draft: inherited, validates: true };
  const known = draftNamed(named);
  if (known !== null) return { draft: known, validates: true };
  const meta = resources.get(named.replace(/#$/u, ''));
  const vocabulary = isObject(meta?.schema) ? at(meta.schema, '$vocabulary') : undefined;
  return {
    draft: meta?.draft ?? inherited,
    validates:
      !isObject(vocabulary) || Object.keys(vocabulary).some((name) => name.endsWith('/vocab/validation')),
  };
}

/** Where schemas stand in a schema: alone, in a list, by name, or one or a list of them. */
const ONE: ReadonlySet<string> = new Set([
  'additionalItems',
  'additionalProperties',
  'contains',
  'contentSchema',
  'else',
  'if',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
]);
const MANY: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const NAMED: ReadonlySet<string> = new Set([
  '$defs',
  'definitions',
  'dependencies',
  'dependentSchemas',
  'patternProperties',
  'properties',
]);

/** Deeper schemas are nobody's. */
export const DEEPEST = 100;

interface Walk {
  readonly shelf: Shelf;
  readonly references: Reference[];
  readonly patterns: string[];
}

function walk(visit: Walk, schema: Json, above: Standing, depth: number): void {
  if (!isObject(schema) || depth > DEEPEST) return;
  const standing =
    depth === 0 ? { ...above, base: baseOf(visit, schema, above) } : standingOf(visit, schema, above);
  const { base, draft } = standing;
  const { anchors, bases } = visit.shelf;
  if (standing.base !== above.base || depth === 0) bases.set(schema, base);
  for (const [keyword, isDynamic] of [
    ['$anchor', false],
    ['$dynamicAnchor', true],
  ] as const) {
    const name = at(schema, keyword);
    if (typeof name === 'string' && draft !== 'draft-07')
      anchors.set(`${base}#${name}`, { schema, isDynamic });
  }
  for (const keyword of ['$ref', '$dynamicRef', '$schema'] as const) {
    const written = at(schema, keyword);
    if (typeof written !== 'string') continue;
    visit.references.push({ keyword, base, to: resolveReference(base, written).address, written });
  }
  const pattern = at(schema, 'pattern');
  const named = at(schema, 'patternProperties');
  if (typeof pattern === 'string') visit.patterns.push(pattern);
  if (isObject(named)) visit.patterns.push(...Object.keys(named));
  if (draft === 'draft-07' && typeof at(schema, '$ref') === 'string') {
    // Beside a reference, draft-07 reads nothing but definitions that it leads to.
    for (const key of ['definitions', '$defs']) walkEach(visit, at(schema, key), standing, depth);
    return;
  }
  for (const [keyword, value] of Object.entries(schema)) {
    const isOne = ONE.has(keyword) || (keyword === 'items' && !isList(value));
    if (isOne) walk(visit, value, standing, depth + 1);
    else if (MANY.has(keyword) || NAMED.has(keyword) || keyword === 'items')
      walkEach(visit, value, standing, depth);
  }
}

function walkEach(visit: Walk, value: Json | undefined, standing: Standing, depth: number): void {
  const schemas = isList(value) ? value : isObject(value) ? Object.values(value) : [];
  for (const each of schemas) walk(visit, each, standing, depth + 1);
}

/** The address of a document that names itself: other documents refer to it by that. */
function baseOf({ shelf }: Walk, schema: JsonObject, above: Standing): string {
  const id = at(schema, '$id');
  if (typeof id !== 'string' || id.startsWith('#') || isIdle(schema, above.draft)) return above.base;
  const { address } = resolveReference(above.base, id);
  shelf.resources.set(address, { ...above, address, schema });
  return address;
}

/** A part with an `$id` is a resource of its own; `$id: "#name"` is draft-07's anchor. */
function standingOf(visit: Walk, schema: JsonObject, above: Standing): Standing {
  const id = at(schema, '$id');
  if (typeof id !== 'string' || isIdle(schema, above.draft)) return above;
  if (id.startsWith('#')) {
    if (above.draft === 'draft-07')
      visit.shelf.anchors.set(`${above.base}#${id.slice(1)}`, { schema, isDynamic: false });
    return above;
  }
  const own = draftOf(visit.shelf, schema, above.draft);
  return { ...own, base: baseOf(visit, schema, { ...above, ...own }) };
}

const isIdle = (schema: JsonObject, draft: Draft): boolean =>
  draft === 'draft-07' && typeof at(schema, '$ref') === 'string';

/** A schema and the resource that it stands in. */
export interface Located {
  readonly schema: Json;
  readonly resource: Resource;
}

/** What a reference leads to from a base, or null where it leads nowhere. */
export function locate(library: Library, base: string, reference: string): Located | null {
  const { address, fragment } = resolveReference(base, reference);
  const resource = library.resources.get(address);
  if (resource === undefined) return null;
  if (fragment === '') return { schema: resource.schema, resource };
  if (fragment.startsWith('/')) return pointed(library, resource, fragment);
  const anchor =
    library.anchors.get(`${resource.address}#${fragment}`) ??
    library.anchors.get(`${baseIn(library, resource)}#${fragment}`);
  return anchor === undefined ? null : { schema: anchor.schema, resource };
}

/** The address that a document gives itself, if it does. */
export const baseIn = ({ bases }: Library, { schema, address }: Resource): string =>
  (isObject(schema) ? bases.get(schema) : undefined) ?? address;

function pointed(library: Library, from: Resource, pointer: string): Located | null {
  let schema: Json | undefined = from.schema;
  let resource = from;
  for (const step of pointer.slice(1).split('/')) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (isList(schema)) schema = /^\d+$/u.test(key) ? schema[Number(key)] : undefined;
    else schema = isObject(schema) ? at(schema, key) : undefined;
    if (schema === undefined) return null;
    const base = isObject(schema) ? library.bases.get(schema) : undefined;
    resource = (base === undefined ? undefined : library.resources.get(base)) ?? resource;
  }
  return { schema, resource };
}
