import type { FieldPath } from '../form.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import type { SchemaFault } from './fault.ts';
import { KEYWORDS, LAST_KEYWORDS, VALIDATION } from './keywords.ts';
import { baseIn, DEEPEST, type Library, type Resource } from './library.ts';
import { readPattern, type Pattern } from './pattern.ts';

/** How strictly a schema is read. */
export interface Reading {
  /** Whether `format` is more than a remark. */
  readonly formats: boolean;
  /** Whether a field without a value counts as absent, as it does in frontmatter. */
  readonly blankIsAbsent: boolean;
}

export interface Run {
  readonly library: Library;
  readonly reading: Reading;
  /** The pattern, or null for one that is refused: it is said where the schema is named, and matches everything. */
  readonly patternOf: (source: string) => Pattern | null;
  left: number;
}

/** Where a schema stands: the innermost resource last. */
export interface Spot {
  readonly run: Run;
  readonly scope: readonly Resource[];
  readonly path: FieldPath;
  readonly depth: number;
}

/** What of a value its schemas have looked at, for the `unevaluated…` keywords. */
export interface Seen {
  readonly keys: Set<string>;
  readonly items: Set<number>;
}

export interface Outcome {
  readonly faults: readonly SchemaFault[];
  readonly seen: Seen;
}

/** A schema that asks for more work than this is a trap. */
const MOST_WORK = 100_000;

/** Checks a value with a resource of a library. Throws where the schema asks for endless work. */
export function faultsOf(
  library: Library,
  root: Resource,
  value: Json,
  reading: Reading,
): readonly SchemaFault[] {
  const patterns = new Map<string, Pattern | null>();
  const patternOf = (source: string): Pattern | null => {
    const known = patterns.get(source);
    if (known !== undefined) return known;
    const read = readPattern(source);
    const pattern = 'pattern' in read ? counted(run, read.pattern) : null;
    patterns.set(source, pattern);
    return pattern;
  };
  const run: Run = { library, reading, patternOf, left: MOST_WORK };
  return evaluate({ run, scope: [root], path: [], depth: 0 }, root.schema, value).faults;
}

/** A pattern whose work counts as that of the schema. */
const counted = (run: Run, pattern: Pattern): Pattern => ({
  size: pattern.size,
  test(text) {
    run.left -= (text.length * pattern.size) / 500;
    return pattern.test(text);
  },
});

const NOTHING: readonly SchemaFault[] = [];

/** Checks a value with a schema that stands in the innermost resource of its spot. */
export function evaluate(spot: Spot, schema: Json, value: Json): Outcome {
  const seen: Seen = { keys: new Set(), items: new Set() };
  spot.run.left -= 1;
  if (spot.run.left <= 0) throw new Error('the JSON Schema asks for endless work');
  if (schema === false) return { faults: [ruledOut(spot.path)], seen };
  if (!isObject(schema) || spot.depth > DEEPEST * 2) return { faults: NOTHING, seen };
  const here = entered(spot, schema);
  const resource = here.scope.at(-1);
  const draft = resource?.draft ?? '2020-12';
  const keywords = KEYWORDS[draft];
  const faults: SchemaFault[] = [];
  const add = (found: readonly SchemaFault[]): void => void faults.push(...found);
  const input = { spot: { ...here, depth: here.depth + 1 }, schema, value, seen, add };
  const isAlone = draft === 'draft-07' && typeof schema['$ref'] === 'string';
  for (const keyword of isAlone ? ['$ref'] : Object.keys(schema)) {
    const asked = schema[keyword];
    const check = Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined;
    if (check === undefined || asked === undefined) continue;
    if (resource?.validates !== false || !VALIDATION.has(keyword)) check(asked, input);
  }
  if (draft !== 'draft-07') {
    for (const [keyword, check] of Object.entries(LAST_KEYWORDS)) {
      const asked = schema[keyword];
      if (asked !== undefined) check(asked, input);
    }
  }
  return { faults, seen };
}

/** A schema with an address of its own opens a resource. */
function entered(spot: Spot, schema: JsonObject): Spot {
  const { library } = spot.run;
  const base = library.bases.get(schema);
  const around = spot.scope.at(-1);
  if (base === undefined || around === undefined || baseIn(library, around) === base) return spot;
  const resource = library.resources.get(base);
  return resource === undefined ? spot : { ...spot, scope: [...spot.scope, resource] };
}

function ruledOut(path: FieldPath): SchemaFault {
  const last = path.at(-1);
  const message =
    last === undefined
      ? 'The schema allows no frontmatter here: remove it.'
      : typeof last === 'number'
        ? `Entry ${last + 1} is one more than the schema allows: remove it.`
        : `The schema does not allow the field “${last}”: remove it.`;
  return { kind: typeof last === 'number' ? 'list' : 'unknown-key', path, message, expected: [] };
}
