import type { Problem, Rule } from '../rule.ts';
import { hashOf } from '../report/fingerprint.ts';
import { joinedPath } from '../text/path.ts';
import { mergedRules, type Policy, type RuleSettings } from './policy.ts';
import type { ProfileName } from './profile.ts';
import { loadSchema, type SchemaLoading, type SchemaSet } from '../schema/json/load.ts';
import {
  readPolicy,
  type Extension,
  type FileIgnore,
  type FrontmatterSetting,
  type PolicyFile,
} from './read.ts';

/** A policy file with all that it extends: what holds for the articles of a folder. */
export interface HousePolicy {
  readonly path: string;
  /** Of the policy file, which its globs are relative to; '' for a path without folders. */
  readonly folder: string;
  readonly base: Layer;
  readonly overrides: readonly { readonly files: readonly string[]; readonly layer: Layer }[];
  readonly include: readonly string[] | null;
  readonly exclude: readonly string[];
  readonly ignores: readonly FileIgnore[];
  /** Every file that was read or looked for, with its problems: the policy first. */
  readonly sources: readonly PolicySource[];
  readonly revision: string;
}

/** Null: it says nothing of it. */
interface Layer {
  readonly profile: ProfileName | null;
  readonly rules: RuleSettings;
  readonly schema: SchemaSet | null;
  readonly required: readonly string[] | null;
  readonly topics: readonly string[] | null;
}

const NOTHING: Layer = { profile: null, rules: {}, schema: null, required: null, topics: null };

export interface PolicySource {
  readonly path: string;
  readonly text: string;
  readonly readable: boolean;
  readonly problems: readonly Problem[];
}

/** Asks its driver for the text of a file by path; null where it cannot be read. So hosts may read now or later. */
export type Asking<T> = Generator<string, T, string | null>;

/** Runs an asking to its end with a reader that answers at once. */
export function answered<T>(asking: Asking<T>, read: (path: string) => string | null): T {
  let step = asking.next();
  while (step.done !== true) step = asking.next(read(step.value));
  return step.value;
}

/** Runs an asking to its end with a reader that answers later. */
export async function answeredLater<T>(
  asking: Asking<T>,
  read: (path: string) => Promise<string | null>,
): Promise<T> {
  let step = asking.next();
  while (step.done !== true) step = asking.next(await read(step.value));
  return step.value;
}

/** One step of a policy's layers, earliest first: a profile, or what a file sets itself. */
interface Part extends Layer {
  readonly file: PolicyFile | null;
}

interface Resolving {
  readonly rules: readonly Rule[];
  /** By path; problems that are found while resolving are added. */
  readonly sources: Map<string, { readonly source: PolicySource; readonly problems: Problem[] }>;
  /** By path. */
  readonly schemas: Map<string, SchemaLoading>;
}

/** Resolves a policy file and what it extends. Paths have `/`; those asked for are relative to the naming file. */
export function* resolvePolicy(path: string, text: string, rules: readonly Rule[]): Asking<HousePolicy> {
  const resolving: Resolving = { rules, sources: new Map(), schemas: new Map() };
  const parts = yield* partsOf(resolving, readSource(resolving, path, text), []);
  const files = parts.flatMap(({ file }) => (file === null ? [] : [file]));
  const overrides: { readonly files: readonly string[]; readonly layer: Layer }[] = [];
  for (const file of files) {
    for (const override of file.overrides) {
      const extended = yield* extensionsOf(resolving, file, override.extends, [file.path]);
      const own = yield* ownLayer(resolving, file, override);
      overrides.push({ files: override.files, layer: layered([...extended, own]) });
    }
  }
  const house = {
    path,
    folder: folderOf(path),
    base: layered(parts),
    overrides,
    include: files.findLast((file) => file.include !== null)?.include ?? null,
    exclude: files.flatMap((file) => file.exclude),
    ignores: files.flatMap((file) => file.ignores),
  };
  const sources = [...resolving.sources.values()].map(({ source, problems }) => ({ ...source, problems }));
  return { ...house, sources, revision: hashOf(JSON.stringify(house)) };
}

function readSource({ rules, sources }: Resolving, path: string, text: string): PolicyFile {
  const file = readPolicy(text, path, rules);
  const problems = [...file.problems];
  sources.set(path, { source: { path, text, readable: file.readable, problems }, problems });
  return file;
}

function* partsOf(resolving: Resolving, file: PolicyFile, above: readonly string[]): Asking<readonly Part[]> {
  const extended = yield* extensionsOf(resolving, file, file.extends, [...above, file.path]);
  return [...extended, { ...(yield* ownLayer(resolving, file, file)), file }];
}

interface Setting {
  readonly rules: RuleSettings;
  readonly frontmatter: FrontmatterSetting;
  readonly topics: readonly string[] | null;
}

/** What a policy file, or one of its overrides, sets itself. */
function* ownLayer(
  resolving: Resolving,
  file: PolicyFile,
  { rules, frontmatter, topics }: Setting,
): Asking<Layer> {
  const schema = yield* schemaOf(resolving, file, frontmatter);
  return { profile: null, rules, schema, required: frontmatter.required, topics };
}

function* schemaOf(
  { sources, schemas }: Resolving,
  file: PolicyFile,
  { schema }: FrontmatterSetting,
): Asking<SchemaSet | null> {
  if (schema === null) return null;
  const fault = (message: string): void => {
    sources.get(file.path)?.problems.push({ range: schema.range, message });
  };
  if (/^[A-Za-z][A-Za-z\d+.-]+:\/\//u.test(schema.path)) {
    fault('A schema on the web is never fetched: keep a copy beside the policy and name that.');
    return null;
  }
  const path = joinedPath(folderOf(file.path), schema.path);
  const loading = schemas.get(path) ?? (yield* loadSchema(path, schema.path));
  schemas.set(path, loading);
  for (const message of loading.problems) fault(message);
  for (const [at, text] of loading.files) {
    if (!sources.has(at)) {
      const source = { path: at, text: text ?? '', readable: true, problems: [] };
      sources.set(at, { source, problems: [] });
    }
  }
  return loading.set;
}

/** `chain`: the files that led here, so that a policy that extends itself is a problem and no loop. */
function* extensionsOf(
  resolving: Resolving,
  from: PolicyFile,
  extensions: readonly Extension[],
  chain: readonly string[],
): Asking<readonly Part[]> {
  const parts: Part[] = [];
  for (const extension of extensions) {
    if (extension.kind === 'profile') {
      parts.push({ ...NOTHING, profile: extension.name, file: null });
      continue;
    }
    const fault = (message: string): void => {
      resolving.sources.get(from.path)?.problems.push({ range: extension.range, message });
    };
    const path = joinedPath(folderOf(from.path), extension.path);
    if (chain.includes(path)) {
      fault(`"${extension.path}" leads back to this policy, so it is left out: break the circle.`);
      continue;
    }
    if (resolving.sources.size >= MOST_FILES || chain.length > DEEPEST) {
      fault(`"${extension.path}" is left out, for this policy already extends too many files: extend fewer.`);
      continue;
    }
    const text = yield path;
    if (text === null) fault(`"${extension.path}" cannot be read, so nothing of it applies: check the path.`);
    else parts.push(...(yield* partsOf(resolving, readSource(resolving, path, text), chain)));
  }
  return parts;
}

/** More than any house has; a policy that goes on for ever ends here. */
const MOST_FILES = 50;
const DEEPEST = 5;

const layered = (layers: readonly Layer[]): Layer => ({
  profile: layers.findLast((layer) => layer.profile !== null)?.profile ?? null,
  rules: layers.reduce<RuleSettings>((merged, layer) => mergedRules(merged, layer.rules), {}),
  schema: layers.findLast((layer) => layer.schema !== null)?.schema ?? null,
  required: layers.findLast((layer) => layer.required !== null)?.required ?? null,
  topics: layers.findLast((layer) => layer.topics !== null)?.topics ?? null,
});

/** Matches a glob against a path with `/`, both relative to the policy's folder. */
export type GlobMatch = (glob: string, path: string) => boolean;

/** The policy as it stands for one article, whose path is relative to the policy's folder. */
export function policyFor(house: HousePolicy, path: string, matches: GlobMatch): Policy {
  const anyMatch = (globs: readonly string[]): boolean => globs.some((glob) => matches(glob, path));
  const met = house.overrides.filter((override) => anyMatch(override.files));
  const ignores = house.ignores.filter(({ file }) => file === path || matches(file, path));
  const { profile, rules, schema, required, topics } = layered([
    house.base,
    ...met.map((override) => override.layer),
  ]);
  const marks = [
    ...met.map((one) => house.overrides.indexOf(one)),
    '',
    ...ignores.map((one) => house.ignores.indexOf(one)),
  ];
  return {
    profile,
    rules,
    frontmatter: { schema, required: required ?? [] },
    topics: topics ?? [],
    ignores: ignores.map(({ rule, text, reason }) => ({ rule, text, reason })),
    include: house.include,
    exclude: house.exclude,
    revision: `${house.revision}:${marks.join('.')}`,
  };
}

/** The folder of a path: `/` for `/a`, '' for `a`. */
const folderOf = (path: string): string =>
  path.slice(0, Math.max(path.lastIndexOf('/'), path.startsWith('/') ? 1 : 0));
