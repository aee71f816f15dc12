import type { GlobMatch, HousePolicy } from '../engine/index.ts';
import {
  hasArticleExtension,
  isArticleFolder,
  isClosedFolder,
  isGeneratedFolder,
  notByName,
} from './articles.ts';
import type { Entry, Files } from './files.ts';
import { gitIgnoreIn, gitIgnoresAbove, isGitIgnored, repositoryOf, type GitIgnores } from './gitignore.ts';
import { splitGlob } from './globs.ts';
import { byCode, folderOf, isAbsolute, joined, nameOf, relative, resolved, within } from './paths.ts';
import type { Policies } from './policies.ts';
import type { Skipped } from './result.ts';
import type { Candidate } from './reviewFile.ts';

/** What is found on a walk, in order: a candidate for review, or a file that is none and why. */
export type Step = Candidate | Passed;

export interface Passed {
  readonly file: string;
  readonly shown: string;
  readonly skipped: Skipped;
}

export interface Ground {
  readonly files: Files;
  readonly policies: Policies;
  readonly matches: GlobMatch;
  /** Absolute; what relative paths start from. */
  readonly folder: string;
}

/**
 * Finds what is to be reviewed below the paths named: files as they are, folders walked in the order of names, globs
 * for shells that have none. Each file once, by its real place; folders behind links come after the real ones.
 */
export function* walk(ground: Ground, paths: readonly string[]): Generator<Step> {
  const visit: Visit = { ...ground, seen: new Set() };
  for (const path of paths) yield* walkPath(visit, path);
}

interface Visit extends Ground {
  /** Real paths of the files already found. */
  readonly seen: Set<string>;
}

function* walkPath(visit: Visit, named: string): Generator<Step> {
  const { files } = visit;
  const path = resolved(visit.folder, named);
  const kind = files.kindOf(path);
  const place = { path, shown: shownPath(visit.folder, named, path) };
  if (kind === 'file') {
    const real = files.realPath(path) ?? path;
    if (isNew(visit.seen, real)) yield candidateAt(visit, place, 'named');
  } else if (kind === 'folder') {
    yield* walkRoot(visit, place, () => true);
  } else {
    const split = kind.failure === 'missing' ? splitGlob(named) : null;
    if (split === null) yield passed(place, 'failed', kind.reason);
    else yield* walkGlob(visit, place, split);
  }
}

/** A path as it is shown: absolute where it was named so and lies outside the working folder, else relative. */
const shownPath = (folder: string, named: string, path: string): string =>
  isAbsolute(named) && within(folder, path) === null ? path : relative(folder, path);

interface Place {
  readonly path: string;
  readonly shown: string;
}

const inFolder = (folder: Place, name: string): Place => ({
  path: joined(folder.path, name),
  shown: folder.shown === '.' ? name : joined(folder.shown, name),
});

function* walkGlob(
  visit: Visit,
  place: Place,
  split: { readonly folder: string; readonly glob: string },
): Generator<Step> {
  const root = resolved(visit.folder, split.folder);
  const start = { path: root, shown: shownPath(visit.folder, split.folder, root) };
  let any = false;
  const wanted = (path: string): boolean => {
    const meant = visit.matches(split.glob, within(root, path) ?? path);
    any ||= meant;
    return meant;
  };
  if (visit.files.kindOf(root) === 'folder') {
    for (const step of walkRoot(visit, start, wanted))
      yield 'skipped' in step ? step : { ...step, choice: 'named' };
  }
  if (!any) yield passed(place, 'failed', 'matches no file');
}

/** A folder under way: what its ancestors say about it. */
interface Folder extends Place {
  readonly real: string;
  readonly ignores: GitIgnores;
  readonly inArticleFolder: boolean;
}

/** A walk below one folder. */
interface Tour extends Visit {
  /** Real path of the folder it began with. */
  readonly root: string;
  readonly wanted: (path: string) => boolean;
  /** Real paths of the folders already entered. */
  readonly entered: Set<string>;
  /** Links met, to be followed when all that is really there has been visited: so a file is shown where it stands. */
  readonly links: Folder[];
}

function* walkRoot(visit: Visit, place: Place, wanted: Tour['wanted']): Generator<Step> {
  const { files } = visit;
  const real = files.realPath(place.path) ?? place.path;
  const tour: Tour = { ...visit, root: real, wanted, entered: new Set(), links: [] };
  const repository = repositoryOf(files, real);
  const ignores = gitIgnoresAbove(files, real, repository);
  const inside = within(repository ?? visit.folder, real) ?? nameOf(real);
  const inArticleFolder = inside.split('/').some(isArticleFolder);
  yield* walkFolder(tour, { ...place, real, ignores, inArticleFolder });
  for (let link = tour.links.shift(); link !== undefined; link = tour.links.shift())
    yield* followed(tour, link);
}

/** Where a link leads: a folder to walk, a file, or nowhere. */
function* followed(tour: Tour, link: Folder): Generator<Step> {
  const { files } = tour;
  const kind = files.kindOf(link.path);
  const name = nameOf(link.path);
  const real = files.realPath(link.path) ?? link.path;
  if (kind === 'folder') {
    // A link to a folder above would lead out of what was asked for, at worst through the whole disk.
    if (within(real, tour.root) !== null) return;
    yield* walkFolder(tour, {
      ...link,
      real,
      inArticleFolder: link.inArticleFolder || isArticleFolder(name),
    });
  } else if (kind === 'file') {
    yield* fileSteps(tour, { ...link, real });
  } else if (hasArticleExtension(name) && tour.wanted(link.path)) {
    yield passed(link, 'failed', kind.failure === 'missing' ? 'is a link that leads nowhere' : kind.reason);
  }
}

function* walkFolder(tour: Tour, folder: Folder): Generator<Step> {
  if (!isNew(tour.entered, folder.real)) return;
  const entries = tour.files.list(folder.path);
  if ('failure' in entries) {
    yield passed(folder, 'failed', entries.reason);
    return;
  }
  const house = tour.policies.at(folder.path);
  const hasIgnores = entries.some(({ name }) => name === '.gitignore');
  const ignores = hasIgnores ? [...gitIgnoreIn(tour.files, folder.real), ...folder.ignores] : folder.ignores;
  for (const entry of entries.toSorted((a, b) => byCode(a.name, b.name))) {
    const isFolder = entry.kind === 'folder';
    const real = joined(folder.real, entry.name);
    if (!mayMatter(entry, house, folder) || isGitIgnored(ignores, real, isFolder)) continue;
    const inArticleFolder = folder.inArticleFolder || (isFolder && isArticleFolder(entry.name));
    const inner: Folder = { ...inFolder(folder, entry.name), real, ignores, inArticleFolder };
    if (entry.kind === 'link') tour.links.push(inner);
    else if (isFolder) yield* walkFolder(tour, inner);
    else if (entry.kind === 'file') yield* fileSteps(tour, inner);
    else if (tour.wanted(inner.path)) yield passed(inner, 'failed', NOT_REGULAR);
  }
}

function* fileSteps(tour: Tour, place: Folder): Generator<Step> {
  const step = tour.wanted(place.path) ? fileStep(tour, place) : null;
  if (step !== null && isNew(tour.seen, place.real)) yield step;
}

const NOT_REGULAR = 'is no regular file (a pipe, socket or device)';

/** Sorts out by name alone what no walk looks at. */
function mayMatter({ name, kind }: Entry, house: HousePolicy | null, { inArticleFolder }: Folder): boolean {
  if (isClosedFolder(name)) return false;
  if (kind === 'file' || kind === 'other') return hasArticleExtension(name);
  if (kind === 'link') return !name.startsWith('.');
  // With `include` in the policy, the globs alone say what belongs.
  const asked = house !== null && house.include !== null;
  return asked || !isGeneratedFolder(name, inArticleFolder);
}

/** What a file come across is: by the policy's globs, else by its name; null for what was never meant. */
function fileStep(visit: Visit, place: Folder): Step | null {
  if (!hasArticleExtension(place.path)) return null;
  const house = visit.policies.at(folderOf(place.path));
  const path = house === null ? null : within(house.folder, place.path);
  const anyMatch = (globs: readonly string[]): boolean =>
    path !== null && globs.some((glob) => visit.matches(glob, path));
  if (house !== null && anyMatch(house.exclude)) return null;
  if (house !== null && house.include !== null)
    return anyMatch(house.include) ? candidateAt(visit, place, 'chosen') : null;
  const why = notByName(place.path);
  if (why !== null) return passed(place, 'not-an-article', why);
  if (nameOf(place.path).startsWith('.')) return null;
  return candidateAt(visit, place, place.inArticleFolder ? 'in-article-folder' : 'elsewhere');
}

/** A file as a candidate; rules see its path from the policy's folder, or from where the command runs. */
export function candidateAt(
  { policies, folder }: Pick<Ground, 'policies' | 'folder'>,
  { path, shown }: Place,
  choice: Candidate['choice'],
): Candidate {
  const base = policies.at(folderOf(path))?.folder ?? folder;
  return { file: path, shown, path: within(base, path) ?? path, choice };
}

const passed = ({ path, shown }: Place, kind: Skipped['kind'], reason: string): Passed => ({
  file: path,
  shown,
  skipped: { kind, reason },
});

/** True the first time a path is met. */
function isNew(seen: Set<string>, path: string): boolean {
  if (seen.has(path)) return false;
  seen.add(path);
  return true;
}
