import {
  answered,
  lineIndex,
  POLICY_NAMES,
  resolvePolicy,
  type HousePolicy,
  type PolicySource,
  type Rule,
} from '../engine/index.ts';
import { textOrNull, type Failure, type Files } from './files.ts';
import { generatorsOf, type Generators } from './generators.ts';
import { folderOf, joined } from './paths.ts';
import type { FileResult } from './result.ts';
import { foundOf } from './reviewFile.ts';

/** Finds what holds in a folder: the nearest policy, here or above. Each is read once. */
export interface Policies {
  readonly at: (folder: string) => HousePolicy | null;
  /** The site generator that the folder belongs to. */
  readonly generatorAt: Generators;
  /** Every policy met so far, by path. */
  readonly met: () => readonly HousePolicy[];
}

export function policiesOf(files: Files, rules: readonly Rule[]): Policies {
  const byFolder = new Map<string, HousePolicy | null>();
  const met = new Map<string, HousePolicy>();
  const at = (folder: string): HousePolicy | null => {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const above = folderOf(folder);
    const house = policyIn(files, folder, rules) ?? (above === folder ? null : at(above));
    byFolder.set(folder, house);
    if (house !== null) met.set(house.path, house);
    return house;
  };
  return { at, generatorAt: generatorsOf(files), met: () => [...met.values()] };
}

/** One policy for every folder, as `--policy` asks; its globs are relative to `folder`. */
export function onlyPolicy(files: Files, path: string, folder: string, rules: readonly Rule[]): Policies {
  const house = { ...policyFrom(files, path, rules), folder };
  return { at: () => house, generatorAt: generatorsOf(files), met: () => [house] };
}

function policyIn(files: Files, folder: string, rules: readonly Rule[]): HousePolicy | null {
  const present = POLICY_NAMES.map((name) => joined(folder, name)).filter((path) => isThere(files, path));
  const [path, ...others] = present;
  if (path === undefined) return null;
  const house = policyFrom(files, path, rules);
  return others.length === 0 ? house : withProblem(house, besides(others));
}

/** A policy that is there in any form counts, so that one that cannot be read is said and not passed over. */
function isThere(files: Files, path: string): boolean {
  const kind = files.kindOf(path);
  return typeof kind === 'string' || kind.failure !== 'missing';
}

const besides = (others: readonly string[]): string =>
  `Only one policy counts in a folder, so this one does and ${others.map((path) => path.slice(path.lastIndexOf('/') + 1)).join(' and ')} beside it does not: keep one.`;

function policyFrom(files: Files, path: string, rules: readonly Rule[]): HousePolicy {
  const text = textOrNull(files, path);
  const house = answered(resolvePolicy(path, text ?? '', rules), (other) => textOrNull(files, other));
  if (text !== null) return house;
  const contents = files.read(path, Infinity);
  const reason = isFailure(contents) ? contents.reason : 'is not UTF-8, or over 1 MB';
  return withProblem(house, `The policy ${reason}, so nothing of it applies: mend it.`, false);
}

const isFailure = (result: object): result is Failure => 'failure' in result;

/** The policy with one more problem at its beginning. */
function withProblem(house: HousePolicy, message: string, readable?: boolean): HousePolicy {
  const sources = house.sources.map((source) =>
    source.path !== house.path
      ? source
      : {
          ...source,
          readable: readable ?? source.readable,
          problems: [{ range: { start: 0, end: 0 }, message }, ...source.problems],
        },
  );
  return { ...house, sources };
}

/** The problems of a policy file as findings. */
export function policyResult({ text, readable, problems }: PolicySource): FileResult {
  const lined = { text, lines: lineIndex(text) };
  const findings = problems.map((problem, index) =>
    foundOf(
      lined,
      {
        rule: 'policy/invalid',
        severity: problem.severity ?? 'error',
        message: problem.message,
        range: problem.range,
        fixes: problem.fixes ?? [],
        related: problem.related ?? [],
      },
      `policy/invalid:${index}`,
    ),
  );
  const reason = 'is a policy that cannot be read, so the defaults were used in its place';
  return {
    profile: null,
    state: null,
    skipped: readable ? null : { kind: 'failed', reason },
    findings: findings.toSorted((a, b) => a.range.start.offset - b.range.start.offset),
    faults: [],
    unread: [],
    dated: false,
    mark: text.startsWith('\uFEFF'),
  };
}
