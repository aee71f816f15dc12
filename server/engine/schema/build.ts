import type { Article } from '../article/article.ts';
import {
  holdsNothing,
  textOf,
  valueAt,
  type Field,
  type FieldValue,
} from '../article/frontmatter/frontmatter.ts';
import { leveled } from '../article/frontmatter/keys.ts';
import type { Policy } from '../policy/policy.ts';
import { plainValue } from '../policy/problem.ts';
import type { ProfileName } from '../policy/profile.ts';
import type { Surroundings } from '../rule.ts';
import { nearest } from '../text/nearest.ts';
import type { FieldInfo, FieldPath, Form, FormFault, GeneratorName } from './form.ts';
import { generatorOf } from './generator.ts';
import { GENERATORS } from './generators/index.ts';
import { schemaLayer } from './json/describe.ts';
import type { SchemaFault } from './json/fault.ts';
import { isJson } from './json/json.ts';
import type { SchemaSet } from './json/load.ts';
import { faultsOf } from './json/validate.ts';
import { specLayer, type Layer } from './layer.ts';
import { placeOf } from './place.ts';
import { FIELDS } from './profiles/fields.ts';
import { PROFILES } from './profiles/index.ts';
import { mayBeSlip, slipOf, type Candidates } from './slips.ts';
import type { ProfileSpec } from './spec.ts';
import { isTemplateBlock, isTemplatedAt } from './templating.ts';
import { isAboutFolder } from './unidentified.ts';
import { misfitsOf } from './walk.ts';
import { clipped, emptied, missing, unknownKey } from './words.ts';

export interface FormInput {
  readonly article: Article;
  readonly profile: ProfileName;
  readonly policy: Policy;
  readonly surroundings: Surroundings;
}

interface Parts extends FormInput {
  readonly spec: ProfileSpec;
  readonly generator: GeneratorName | null;
  /** The article's own schema and the policy's. Where there is one, the profile describes and asks for nothing. */
  readonly schemas: readonly SchemaSet[];
  /** Nearest to the article first. */
  readonly layers: readonly Layer[];
}

/** What the frontmatter of an article may and must hold. Costs next to nothing until it is asked. */
export function formOf(input: FormInput): Form {
  let parts: Parts | null = null;
  const known = (): Parts => (parts ??= partsOf(input));
  let faults: readonly FormFault[] | null = null;
  return {
    profile: input.profile,
    get generator() {
      return known().generator;
    },
    fieldAt: (path) => firstInfo(known().layers, path) ?? COMMON.infoAt(path),
    fieldsOf: (path) => infosOf(known().layers, path),
    faults: () => (faults ??= formFaults(known())),
  };
}

/** What fields commonly mean where nothing nearer says it. */
const COMMON = specLayer({ fields: FIELDS, required: [] }, 'common use');

function partsOf(input: FormInput): Parts {
  const { article, profile, policy, surroundings } = input;
  const spec = PROFILES[profile];
  const generator = surroundings.generator ?? generatorOf(article);
  const { schema, required } = policy.frontmatter;
  const own = surroundings.ownSchema?.set ?? null;
  const schemas = [own, schema].flatMap((set) => (set === null ? [] : [set]));
  const layers = schemas.map((set) => schemaLayer(set));
  if (required.length > 0 || policy.topics.length > 0) layers.push(policyLayer(policy, spec));
  layers.push(
    schemas.length > 0
      ? profileLayer({ ...spec, required: [] })
      : (PROFILE_LAYERS.get(profile) ?? profileLayer(spec)),
  );
  const read = generator === null ? undefined : GENERATOR_LAYERS.get(generator);
  if (read !== undefined) layers.push(read);
  return { article, profile, policy, surroundings, spec, generator, schemas, layers };
}

const profileLayer = ({ name, fields, required }: ProfileSpec): Layer =>
  specLayer({ fields, required }, `profile ${name}`);

/** Made once, for every article asks one of them. */
const PROFILE_LAYERS: ReadonlyMap<ProfileName, Layer> = new Map(
  Object.values(PROFILES).map((spec) => [spec.name, profileLayer(spec)]),
);
const GENERATOR_LAYERS: ReadonlyMap<GeneratorName, Layer> = new Map(
  Object.values(GENERATORS).map(({ name, fields, title }) => [
    name,
    specLayer({ fields, required: [] }, title),
  ]),
);

/** What the policy itself asks: the profile's words, with the policy's demands. */
function policyLayer({ frontmatter: { required }, topics }: Policy, spec: ProfileSpec): Layer {
  const described = specLayer({ fields: { ...FIELDS, ...spec.fields }, required: [] }, 'policy');
  const keys = [...required.filter((key) => !key.includes('.')), ...(topics.length > 0 ? ['topics'] : [])];
  return {
    knows: (key) => keys.includes(key),
    keysOf: (path) => (path.length === 0 ? keys : []),
    infoAt(path) {
      const [key] = path;
      if (path.length !== 1 || typeof key !== 'string' || !keys.includes(key)) return null;
      const info = described.infoAt(path) ?? { ...UNDESCRIBED, key };
      const values = key === 'topics' ? topics : info.values;
      return { ...info, values, required: required.includes(key) ? 'always' : info.required };
    },
  };
}

const UNDESCRIBED: FieldInfo = {
  key: '',
  description: '',
  types: ['any'],
  items: [],
  required: 'no',
  requiredWhen: '',
  values: [],
  examples: [],
  from: 'policy',
};

function firstInfo(layers: readonly Layer[], path: FieldPath): FieldInfo | null {
  for (const layer of layers) {
    const info = layer.infoAt(path);
    if (info !== null) return info;
  }
  return null;
}

function infosOf(layers: readonly Layer[], path: FieldPath): readonly FieldInfo[] {
  const keys = new Set(layers.flatMap((layer) => layer.keysOf(path)));
  const infos = [...keys].flatMap((key) => firstInfo(layers, [...path, key]) ?? []);
  return ORDER.flatMap((required) => infos.filter((info) => info.required === required));
}

const ORDER = ['always', 'conditional', 'no'] as const;

/** All faults, by place. Throws where a schema asks for endless work. */
function formFaults(parts: Parts): readonly FormFault[] {
  const { article, spec, policy, schemas } = parts;
  const { frontmatter } = article;
  if (frontmatter !== null && (!frontmatter.read || isTemplateBlock(article))) return [];
  const fields = frontmatter?.fields ?? [];
  const because = `profile ${parts.profile}`;
  const misfits: Misfit[] = [];
  const take = (faults: readonly SchemaFault[], from: string): void => {
    misfits.push(...faults.map((fault) => ({ ...fault, from })));
  };
  // A text without a block has nothing that could fit or not; only who asked for fields gets an answer.
  if (schemas.length === 0 && (frontmatter !== null || isAsked(parts)))
    take(misfitsOf(fields, { fields: spec.fields, required: spec.required, because, article }), because);
  if (frontmatter !== null || article.format !== 'text') {
    for (const set of schemas) take(schemaFaults(fields, set), set.name);
    take(demandFaults(parts, fields), 'policy');
  }
  take(ownFaults(parts), '$schema');
  misfits.push(...topicFaults(policy, fields));
  const judged = misfits.filter(({ path }) => !isTemplatedAt(article, path));
  return placed(parts, withSlips(parts, judged, fields));
}

/** Whether the profile was chosen for a text without a block, and the text is one that the choice was made for. */
const isAsked = ({ article, policy }: Parts): boolean =>
  policy.profile !== null &&
  !isAboutFolder(article.path) &&
  article.blocks.some(({ prose }) => prose.text.trim() !== '');

interface Misfit extends SchemaFault {
  readonly from: string;
  readonly severity?: FormFault['severity'];
}

/** Keys that are about the block itself, and no business of the house's schema. */
const ABOUT_ITSELF: readonly string[] = ['$schema', 'backread'];

function schemaFaults(fields: readonly Field[], { library, root }: SchemaSet): readonly SchemaFault[] {
  const resource = library.resources.get(root);
  const kept = fields.filter(({ key }) => !ABOUT_ITSELF.includes(key));
  const value = plainValue({ kind: 'mapping', range: { start: 0, end: 0 }, fields: kept, flow: false });
  if (resource === undefined || !isJson(value)) return [];
  return faultsOf(library, resource, value, { formats: true, blankIsAbsent: true });
}

/** The fields that the policy asks for by name; `provider.name` is a field of a mapping. */
function demandFaults({ article, policy }: Parts, fields: readonly Field[]): readonly SchemaFault[] {
  return policy.frontmatter.required.flatMap((name): readonly SchemaFault[] => {
    const isWhole = fields.some(({ key }) => key === name);
    const path = isWhole ? [name] : name.split('.');
    const value = valueAt(article.frontmatter, ...path);
    if (value !== undefined && !holdsNothing(value)) return [];
    const message = (value === undefined ? missing : emptied)(name, 'policy');
    return [{ kind: 'required', path, message, expected: [path.at(-1) ?? name] }];
  });
}

function ownFaults({ surroundings }: Parts): readonly SchemaFault[] {
  const problems = surroundings.ownSchema?.problems ?? [];
  return problems.map((message) => ({ kind: 'format', path: ['$schema'], message, expected: [] }));
}

const TOPIC_KEYS: readonly string[] = ['topics', 'topic', 'tags', 'tag'];

/** Topics that the house's vocabulary does not hold: a question, for vocabularies grow. */
function topicFaults({ topics }: Policy, fields: readonly Field[]): readonly Misfit[] {
  if (topics.length === 0) return [];
  const field = TOPIC_KEYS.map((key) => fields.findLast((one) => one.key === key)).find(
    (one) => one !== undefined,
  );
  if (field === undefined) return [];
  const { key, value } = field;
  const items: readonly FieldValue[] = value.kind === 'list' ? value.items : [value];
  return items.flatMap((item, index): readonly Misfit[] => {
    const text = textOf(item);
    if (text === undefined || topics.includes(text)) return [];
    const meant = nearest(text, topics);
    const said = meant === null ? 'choose one of those or add it there' : `did you mean “${meant}”?`;
    const message = `“${clipped(text)}” is not among the policy’s topics; ${said}${meant === null ? '.' : ''}`;
    const path = value.kind === 'list' ? [key, index] : [key];
    const expected = meant === null ? topics : [meant, ...topics.filter((topic) => topic !== meant)];
    return [{ kind: 'enum', path, message, expected, from: 'policy', severity: 'information' }];
  });
}

interface Slip {
  readonly path: FieldPath;
  readonly key: string;
  readonly meant: string;
}

/** Adds the keys that are slips of known ones; a required field that only has its name wrong is not missing. */
function withSlips(parts: Parts, misfits: readonly Misfit[], fields: readonly Field[]): readonly Misfit[] {
  const { layers, profile } = parts;
  const slips = slipsIn(parts, [], fields).filter(
    ({ path, key }) => !misfits.some(({ kind, path: at }) => kind === 'unknown-key' && isAt(at, path, key)),
  );
  if (slips.length === 0) return misfits;
  const answers = ({ path, meant }: Slip, misfit: Misfit): boolean =>
    misfit.kind === 'required' &&
    misfit.expected.includes(meant) &&
    isAt(misfit.path, path, misfit.path.at(-1) ?? '');
  const found = slips.map((slip): Misfit => {
    const { path, key, meant } = slip;
    const from = firstInfo(layers, [...path, meant])?.from ?? `profile ${profile}`;
    const message = unknownKey(key, meant);
    const base = { kind: 'unknown-key', path: [...path, key], message, expected: [meant], from } as const;
    return misfits.some((misfit) => answers(slip, misfit)) ? { ...base, severity: 'warning' } : base;
  });
  return [...misfits.filter((misfit) => !slips.some((slip) => answers(slip, misfit))), ...found];
}

const isAt = (path: FieldPath, above: FieldPath, key: string | number): boolean =>
  path.length === above.length + 1 && path.at(-1) === key && above.every((step, at) => step === path[at]);

/** The slips among the keys of a mapping and, where its fields are known mappings, of those in it. */
function slipsIn(parts: Parts, path: FieldPath, fields: readonly Field[]): readonly Slip[] {
  const { layers, generator } = parts;
  const keys = path.length === 0 ? null : [...new Set(layers.flatMap((layer) => layer.keysOf(path)))];
  if (keys?.length === 0) return [];
  const isInside = keys !== null;
  const isKnown = (key: string): boolean => keys?.includes(key) ?? layers.some((layer) => layer.knows(key));
  const capitals = isInside ? NO_CAPITALS : capitalsOf(generator);
  const slips: Slip[] = [];
  let candidates: Candidates | null = null;
  for (const field of fields) {
    const { key, value } = field;
    if (isKnown(key)) {
      for (const [at, inner] of mappingsIn(value))
        slips.push(...slipsIn(parts, [...path, key, ...at], inner));
      continue;
    }
    if (!mayBeSlip(key, isInside) && !capitals.has(key)) continue;
    candidates ??= {
      present: new Set(fields.map((one) => leveled(one.key))),
      keys: keys ?? layers.flatMap((layer) => layer.keysOf([])),
      typesOf: (name) => firstInfo(layers, [...path, name])?.types ?? [],
      capitals,
    };
    const meant = slipOf(field, candidates, generator !== null && GENERATORS[generator].ignoresCase);
    const isTaken = [...fields.map((one) => one.key), ...slips.map((slip) => slip.meant)].includes(
      meant ?? key,
    );
    if (meant !== null && !isTaken) slips.push({ path, key, meant });
  }
  return slips;
}

/** The fields of a mapping, or of those in a list. */
function mappingsIn(value: FieldValue): readonly (readonly [FieldPath, readonly Field[]])[] {
  if (value.kind === 'mapping') return [[[], value.fields]];
  if (value.kind !== 'list') return [];
  return value.items.flatMap((item, at) => (item.kind === 'mapping' ? [[[at], item.fields] as const] : []));
}

const NO_CAPITALS: ReadonlyMap<string, string> = new Map();

/** The keys of a generator with a capital inside, by what is left of them without. */
const capitalsOf = (generator: GeneratorName | null): ReadonlyMap<string, string> =>
  generator === null ? NO_CAPITALS : (CAPITALS.get(generator) ?? NO_CAPITALS);

const CAPITALS: ReadonlyMap<GeneratorName, ReadonlyMap<string, string>> = new Map(
  Object.values(GENERATORS)
    .filter(({ ignoresCase }) => !ignoresCase)
    .map(({ name, fields }) => [
      name,
      new Map(
        Object.keys(fields).flatMap((key) => (/[A-Z]/u.test(key) ? [[key.toLowerCase(), key] as const] : [])),
      ),
    ]),
);

function placed({ article }: Parts, misfits: readonly Misfit[]): readonly FormFault[] {
  const said = new Set<string>();
  const faults = misfits.flatMap(
    ({ kind, path, message, expected, repeats, from, severity }): readonly FormFault[] => {
      const mark = `${kind} ${path.join('\n')}`;
      if (said.has(mark)) return [];
      said.add(mark);
      const base = { kind, path, range: placeOf(article, kind, path), message, expected, from };
      return [
        {
          ...base,
          ...(repeats === undefined ? {} : { repeats }),
          ...(severity === undefined ? {} : { severity }),
        },
      ];
    },
  );
  return faults.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
