/** Plain data, as JSON, YAML and TOML give it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);

/** The value of an object's own key. */
export const at = (object: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** Equal values have equal marks, whatever the order of their keys. */
export function markOf(value: Json): string {
  if (isList(value)) return `[${value.map(markOf).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${markOf(inner)}`);
  return `{${entries.toSorted().join(',')}}`;
}

export const isEqual = (a: Json, b: Json): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && markOf(a) === markOf(b));

/** Whether a value that came from outside is plain data through and through. */
export function isJson(value: unknown): value is Json {
  if (value === null) return true;
  if (typeof value !== 'object') return ['boolean', 'number', 'string'].includes(typeof value);
  return Object.values(value).every(isJson);
}
