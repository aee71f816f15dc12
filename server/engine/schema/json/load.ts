import type { Field, FieldPath, FieldValue } from '../../article/frontmatter/frontmatter.ts';
import { readJson } from '../../article/frontmatter/json/read.ts';
import { readYaml } from '../../article/frontmatter/repaired.ts';
import { plainValue } from '../../policy/problem.ts';
import type { Asking } from '../../policy/resolve.ts';
import { hashOf } from '../../report/fingerprint.ts';
import { lineIndex, positionAt } from '../../text/lines.ts';
import { isRemote, resolveReference } from './address.ts';
import { at, isJson, isObject, type Json } from './json.ts';
import {
  draftNamed,
  locate,
  newShelf,
  shelve,
  shelveMetaSchemas,
  type Contents,
  type Library,
  type Reference,
  type Shelf,
} from './library.ts';
import { META_SCHEMAS } from './meta.ts';
import { readPattern } from './pattern.ts';
import { faultsOf } from './validate.ts';

/** A schema with all the files that it needs: plain data. */
export interface SchemaSet {
  /** As it was named. */
  readonly name: string;
  readonly library: Library;
  /** The address of the schema to check with. */
  readonly root: string;
  /** Changes whenever one of the files does. */
  readonly mark: string;
}

export interface SchemaLoading {
  /** Null where nothing of it can be used. */
  readonly set: SchemaSet | null;
  /** One sentence each. */
  readonly problems: readonly string[];
  /** All files that were asked for; null for those that could not be read. */
  readonly files: ReadonlyMap<string, string | null>;
}

interface Loading {
  readonly shelf: Shelf;
  readonly files: Map<string, string | null>;
  readonly problems: string[];
  readonly name: string;
}

/** More files than any schema has. */
const MOST_FILES = 40;
const MOST_PROBLEMS = 3;

/** Loads a schema and the local files that it refers to. `name`: how the one who named it wrote the path. */
export function* loadSchema(path: string, name: string): Asking<SchemaLoading> {
  const loading: Loading = { shelf: newShelf(), files: new Map(), problems: [], name };
  const { shelf, files, problems } = loading;
  shelveMetaSchemas(shelf);
  const text = yield path;
  files.set(path, text);
  const schema = text === null ? undefined : schemaIn(loading, text, name);
  if (text === null)
    problems.push(`“${name}” cannot be read, so no frontmatter is checked with it: check the path.`);
  if (schema === undefined) return { set: null, problems, files };
  const pending: Reference[] = [];
  const all: Reference[] = [];
  const take = ({ references, patterns }: Contents): void => {
    pending.push(...references);
    all.push(...references);
    patternFaults(loading, patterns);
  };
  take(shelve(shelf, path, schema, '2020-12'));
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    if (next.keyword === '$schema' || shelf.resources.has(next.to)) continue;
    const place = placeOf(path, next);
    if (place === null || files.has(place) || files.size >= MOST_FILES) continue;
    const found = yield place;
    files.set(place, found);
    const part = found === null ? undefined : schemaIn(loading, found, next.written);
    if (part !== undefined) take(shelve(shelf, next.to, part, '2020-12'));
  }
  referenceFaults(loading, all);
  const more = problems.length - MOST_PROBLEMS;
  if (more > 0)
    problems.splice(MOST_PROBLEMS, more, `“${name}” has ${more} more faults of this kind: mend those first.`);
  const mark = hashOf(JSON.stringify([...files]));
  return { set: { name, library: shelf, root: path, mark }, problems, files };
}

/** The file that may hold what a reference means; a schema that names itself by a web address has neighbours all the same. */
function placeOf(path: string, { to, written }: Reference): string | null {
  if (!isRemote(to)) return to;
  const file = resolveReference(path, written).address;
  return isRemote(written) || file === path ? null : file;
}

function referenceFaults({ shelf, problems, name }: Loading, references: readonly Reference[]): void {
  const said = new Set<string>();
  for (const { keyword, base, to, written } of references) {
    if (said.has(written)) continue;
    if (keyword === '$schema') {
      if (draftNamed(written) !== null || shelf.resources.has(to)) continue;
      problems.push(
        `“${name}” is written for “${written}”, which is neither draft-07 nor 2020-12 of JSON Schema; it is read as 2020-12, so name one of the two.`,
      );
    } else if (locate(shelf, base, written) === null) problems.push(dangling(name, to, written));
    else continue;
    said.add(written);
  }
}

const dangling = (name: string, to: string, written: string): string =>
  isRemote(to) && isRemote(written)
    ? `“${name}” refers to “${written}”, and nothing is ever fetched from the web: keep a copy beside the schema and refer to that.`
    : `“${name}” refers to “${written}”, which is not there, so that part of it checks nothing: correct the reference.`;

function patternFaults({ problems, name }: Loading, patterns: readonly string[]): void {
  for (const source of new Set(patterns)) {
    const read = readPattern(source);
    if ('pattern' in read) continue;
    const shown = source.length > 60 ? `${source.slice(0, 59)}…` : source;
    problems.push(
      `The pattern “${shown}” in “${name}” ${read.fault}, so it checks nothing: write it otherwise.`,
    );
  }
}

/** The schema in a file, or undefined after a problem where nothing can be read. */
function schemaIn({ shelf, problems }: Loading, text: string, name: string): Json | undefined {
  const read = dataIn(text.replace(/^\uFEFF/u, ''));
  if ('fault' in read) {
    problems.push(`“${name}” cannot be read, so no frontmatter is checked with it: ${read.fault}`);
    return undefined;
  }
  const { data } = read;
  if (typeof data !== 'boolean' && !isObject(data)) {
    problems.push(
      `“${name}” is no JSON Schema, which is a mapping of keywords such as “properties”: correct it.`,
    );
    return undefined;
  }
  const named = isObject(data) ? at(data, '$schema') : undefined;
  const draft = (typeof named === 'string' ? draftNamed(named) : null) ?? '2020-12';
  const meta = META_SCHEMAS.find((known) => known.draft === draft);
  const resource = meta && shelf.resources.get(meta.address);
  if (resource === undefined) return data;
  for (const { path, message } of faultsOf(shelf, resource, data, { formats: false, blankIsAbsent: false })) {
    problems.push(`“${name}”, ${lineIn(text, path)}${path.join('/')}: ${message}`);
  }
  return data;
}

type Data = { readonly data: Json } | { readonly fault: string };

/** JSON, or else YAML. */
function dataIn(source: string): Data {
  try {
    const value: unknown = JSON.parse(source);
    if (isJson(value)) return { data: value };
  } catch {
    // Read as YAML below, which says what is wrong in words.
  }
  const { content, fields, problems } = readYaml(source, 0);
  // What begins like an object is meant as JSON, whose own reader says what is wrong in it.
  const [problem] = problems.length > 0 && /^\s*\{/u.test(source) ? readJson(source, 0).problems : problems;
  if (problem !== undefined) {
    const { line } = positionAt(lineIndex(source), problem.range.start);
    return { fault: `line ${line}: ${problem.message.replaceAll('frontmatter', 'file')}` };
  }
  const value = content === 'mapping' ? plainValue(mappingOf(fields)) : undefined;
  return isJson(value) ? { data: value } : { fault: 'it is neither JSON nor YAML that holds fields.' };
}

const mappingOf = (fields: readonly Field[]): FieldValue => ({
  kind: 'mapping',
  range: { start: 0, end: 0 },
  fields,
  flow: false,
});

/** `line 4, `, where the place of a part can be told. */
function lineIn(source: string, path: FieldPath): string {
  const { fields } = readYaml(source, 0);
  const value = mappingAt(fields, path);
  return value === undefined ? '' : `line ${positionAt(lineIndex(source), value.range.start).line}, `;
}

function mappingAt(fields: readonly Field[], path: FieldPath): FieldValue | undefined {
  let value: FieldValue = mappingOf(fields);
  for (const step of path) {
    const next: FieldValue | undefined =
      value.kind === 'list' && typeof step === 'number'
        ? value.items[step]
        : value.kind === 'mapping'
          ? value.fields.find(({ key }) => key === step)?.value
          : undefined;
    if (next === undefined) return undefined;
    value = next;
  }
  return value;
}
