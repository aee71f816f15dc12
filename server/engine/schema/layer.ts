import type { FieldInfo, FieldPath } from './form.ts';
import type { FieldSpec, FieldSpecs, Requirement, ValueSpec } from './spec.ts';

/** One source of knowledge about fields: a profile, a schema, a generator. Those nearer to the article come first. */
export interface Layer {
  readonly infoAt: (path: FieldPath) => FieldInfo | null;
  /** Whether it knows a key of the top: what `infoAt` would tell, for less. */
  readonly knows: (key: string) => boolean;
  /** Keys of the mapping at a path that it knows; of a list's items as well. */
  readonly keysOf: (path: FieldPath) => readonly string[];
}

interface Mapping {
  readonly fields: FieldSpecs;
  readonly required: readonly Requirement[];
}

/** The layer of specs; `from` says where they come from, in words for an editor. */
export function specLayer({ fields, required }: Mapping, from: string): Layer {
  const top: Mapping = { fields, required };
  const infoAt = (path: FieldPath): FieldInfo | null => {
    const key = path.at(-1);
    if (typeof key !== 'string') return null;
    const mapping = mappingAt(top, path.slice(0, -1));
    const spec = mapping === null ? undefined : own(mapping.fields, key);
    return spec === undefined || mapping === null ? null : infoOf(key, spec, mapping.required, from);
  };
  const keys = Object.keys(fields);
  const known: ReadonlySet<string> = new Set(keys);
  const keysOf = (path: FieldPath): readonly string[] =>
    path.length === 0 ? keys : Object.keys(mappingAt(top, path)?.fields ?? {});
  return { infoAt, knows: (key) => known.has(key), keysOf };
}

/** A value of a record, never what every object inherits. */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

function mappingAt(top: Mapping, path: FieldPath): Mapping | null {
  let mapping: Mapping = top;
  for (const step of path) {
    // An index leads to an item, whose fields its list has led to already.
    if (typeof step === 'number') continue;
    const spec = own(mapping.fields, step);
    const inner = spec === undefined ? null : mappingOf(spec);
    if (inner === null) return null;
    mapping = inner;
  }
  return mapping;
}

function mappingOf({ fields, required, items }: ValueSpec): Mapping | null {
  if (fields !== undefined) return { fields, required: required ?? [] };
  return items === undefined ? null : mappingOf(items);
}

function infoOf(key: string, spec: FieldSpec, required: readonly Requirement[], from: string): FieldInfo {
  const asked = required.filter(({ keys }) => keys[0] === key);
  const always = asked.some(({ when }) => when === undefined);
  const words = asked.flatMap(({ whenWords }) => (whenWords === undefined ? [] : [whenWords]));
  return {
    key,
    description: spec.description,
    types: spec.types,
    items: spec.items?.types ?? [],
    required: always ? 'always' : words.length > 0 ? 'conditional' : 'no',
    requiredWhen: always ? '' : words.join(', or '),
    values: spec.values ?? [],
    ...(spec.items?.values === undefined ? {} : { itemValues: spec.items.values }),
    examples: spec.example === '' ? [] : [spec.example],
    from,
  };
}
