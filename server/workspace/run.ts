import {
  DEFAULT_POLICY,
  hashOf,
  policyFor,
  withOverlay,
  type GeneratorName,
  type GlobMatch,
  type Overlay,
  type Policy,
  type PolicySource,
} from '../engine/index.ts';
import { around } from './around.ts';
import { readCache, resultIn, writtenCache, type Cache, type CacheEntry, type CacheStore } from './cache.ts';
import type { Files } from './files.ts';
import { globMatcher } from './globs.ts';
import { folderOf, resolved, within } from './paths.ts';
import { policyResult, type Policies } from './policies.ts';
import { distinct, reviewAll, type Machine } from './reviewAll.ts';
import { skippedResult, type FileResult } from './result.ts';
import { MAX_FILE_SIZE, reviewBytes, type Candidate } from './reviewFile.ts';
import { candidateAt, walk, type Step } from './walk.ts';
import type { Outcome, Task } from './work.ts';

/** What a run is asked to do. */
export interface Order {
  readonly paths: readonly string[];
  /** Absolute: where the command runs. */
  readonly folder: string;
  readonly policies: Policies;
  readonly overlay: Overlay;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Names the program that judges; a cache of another one is worth nothing. */
  readonly program: string;
  readonly cache: CacheStore | null;
}

export interface FileReport {
  /** The path as it is shown. */
  readonly shown: string;
  readonly result: FileResult;
}

export interface Progress {
  readonly found: (files: number) => void;
  readonly reviewed: (files: number, of: number) => void;
}

/** Reading a cache costs more than it saves for fewer files. */
const CACHED_FROM = 50;

/** Finds, reviews and reports: the policies with something to say first, then the files in the order they were found. */
export async function reviewPaths(
  order: Order,
  machine: Machine,
  progress: Progress,
): Promise<readonly FileReport[]> {
  const matches = globMatcher();
  const ground = { files: machine.files, policies: order.policies, matches, folder: order.folder };
  const steps: Step[] = [];
  for (const step of walk(ground, order.paths)) {
    steps.push(step);
    progress.found(steps.length);
  }
  const candidates = steps.flatMap((step) => ('skipped' in step ? [] : [step]));
  const results = await reviewCandidates(order, machine, candidates, matches, progress);
  let next = 0;
  const reports = steps.map((step) => ({
    shown: step.shown,
    result:
      'skipped' in step
        ? skippedResult(step.skipped.kind, step.skipped.reason)
        : (results[next++] ?? skippedResult('failed', 'was not reviewed')),
  }));
  return [...policyReports(order), ...reports];
}

/** Reviews bytes that come from no file, as if they stood in one of that name. */
export function reviewInput(
  order: Pick<Order, 'folder' | 'policies' | 'overlay' | 'today'>,
  files: Files,
  name: string,
  bytes: Uint8Array,
): readonly FileReport[] {
  const candidate = candidateAt(order, { path: resolved(order.folder, name), shown: name }, 'named');
  const policy = policyOf(order, candidate.file, globMatcher());
  const result =
    bytes.length > MAX_FILE_SIZE
      ? skippedResult('failed', `is too large: files over ${MAX_FILE_SIZE / 1e6} MB are not reviewed`)
      : reviewBytes(bytes, candidate, {
          policy,
          today: order.today,
          ...around(files, order.policies, candidate.file),
        });
  return [...policyReports(order), { shown: name, result }];
}

/** The policies met that have problems, each file once. */
export function policyReports({
  policies,
  folder,
}: Pick<Order, 'policies' | 'folder'>): readonly FileReport[] {
  const sources = new Map<string, PolicySource>();
  for (const house of policies.met()) for (const source of house.sources) sources.set(source.path, source);
  return [...sources.values()]
    .filter(({ problems }) => problems.length > 0)
    .map((source) => ({ shown: within(folder, source.path) ?? source.path, result: policyResult(source) }));
}

/** The policy for a file, with what stands above it. */
export function policyOf(
  order: Pick<Order, 'policies' | 'overlay'>,
  file: string,
  matches: GlobMatch,
): Policy {
  const house = order.policies.at(folderOf(file));
  const own = house === null ? DEFAULT_POLICY : policyFor(house, within(house.folder, file) ?? file, matches);
  return withOverlay(own, order.overlay);
}

async function reviewCandidates(
  order: Order,
  machine: Machine,
  candidates: readonly Candidate[],
  matches: GlobMatch,
  progress: Progress,
): Promise<readonly FileResult[]> {
  const policies = distinct(
    candidates.map(({ file }) => policyOf(order, file, matches)),
    ({ revision }) => revision,
  );
  const store = candidates.length < CACHED_FROM ? null : order.cache;
  const cache = store === null ? EMPTY : readCache(store.read(), machine.digest);
  const looked = candidates.map((candidate, at): Looked => {
    const policy = policies.places[at] ?? 0;
    const generator = order.policies.generatorAt(folderOf(candidate.file));
    const { revision = '' } = policies.all[policy] ?? {};
    const context = store === null ? '' : contextOf(order, candidate, `${revision} ${generator}`);
    return {
      candidate,
      policy,
      generator,
      context,
      ...lookUp(order, machine, cache.get(candidate.file), context),
    };
  });
  const open = looked.filter(({ result }) => result === null);
  const tasks = open.map(({ candidate, policy, generator, entry }): Task => {
    return { candidate, policy, generator, known: entry?.digest ?? '' };
  });
  const terms = { tasks, policies: policies.all, today: order.today, digests: store !== null };
  const done = looked.length - open.length;
  const outcomes = await reviewAll(terms, machine, (count) => progress.reviewed(done + count, looked.length));
  let next = 0;
  const settled = looked.map((one) => (one.result === null ? settle(order, one, outcomes[next++]) : one));
  if (store !== null && open.length > 0) store.write(writtenCache(kept(settled, cache), machine.digest));
  return settled.map(({ result }) => result ?? skippedResult('failed', 'was not reviewed'));
}

const EMPTY: Cache = new Map();

/** A candidate with what the cache knows of it: its result, or an entry that its bytes may still fit, or nothing. */
interface Looked {
  readonly candidate: Candidate;
  readonly policy: number;
  readonly generator: GeneratorName | null;
  readonly context: string;
  readonly entry: CacheEntry | null;
  /** The entry's result. */
  readonly remembered: FileResult | null;
  readonly result: FileResult | null;
}

function contextOf({ program }: Order, { path, choice }: Candidate, revision: string): string {
  return hashOf([program, revision, path, choice].join('\n'));
}

const UNKNOWN = { entry: null, remembered: null, result: null };

function lookUp(
  { today }: Order,
  { files }: Machine,
  entry: CacheEntry | undefined,
  context: string,
): Pick<Looked, 'entry' | 'remembered' | 'result'> {
  if (entry === undefined || entry.context !== context) return UNKNOWN;
  if (entry.day !== '' && entry.day !== today) return UNKNOWN;
  const remembered = resultIn(entry);
  if (remembered === null) return UNKNOWN;
  const untouched = entry.stamp !== '' && files.stampOf(entry.file)?.text === entry.stamp;
  return { entry, remembered, result: untouched ? remembered : null };
}

/** What came out for a file: its own result, or the known one whose bytes it still has. */
function settle(order: Order, looked: Looked, outcome: Outcome | undefined): Looked {
  if (outcome === undefined) return looked;
  const { candidate, context, entry, remembered } = looked;
  const { digest, stamp } = outcome;
  const result = outcome.result ?? remembered;
  if (result === null || digest === '') return { ...looked, entry: null, result };
  const record = outcome.result === null && entry !== null ? entry.record : JSON.stringify(result);
  const day = result.dated ? order.today : '';
  return { ...looked, result, entry: { file: candidate.file, context, day, stamp, digest, record } };
}

/** The entries of this run, then those of files that it did not look at. */
function* kept(settled: readonly Looked[], cache: Cache): Generator<CacheEntry> {
  const seen = new Set<string>();
  for (const { candidate, entry } of settled) {
    seen.add(candidate.file);
    if (entry !== null) yield entry;
  }
  for (const entry of cache.values()) if (!seen.has(entry.file)) yield entry;
}
