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
import { byCode, folderOf, isAbsolute, joined, nameOf, resolved, within } from './paths.ts';
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
  /** Real paths of the files and folders already visited. */
  readonly seen: Set<string>;
}

function* walkPath(visit: Visit, named: string): Generator<Step> {
  const { files } = visit;
  const path = resolved(visit.folder, named);
  const kind = files.kindOf(path);
  const place = { path, shown: shownPath(visit.folder, named, path) };
  if (kind === 'file') {
    const real = files.realPath(path) ?? path;
    if (isNew(visit, real)) yield candidateAt(visit, place, 'named');
  } else if (kind === 'folder') {
    yield* walkRoot(visit, place, () => true);
  } else {
    const split = kind.failure === 'missing' ? splitGlob(named) : null;
    if (split === null) yield passed(place, 'failed', kind.reason);
    else yield* walkGlob(visit, place, split);
  }
}

/** A path as it is shown: relative where it lies below the working folder or was named so, else absolute. */
function shownPath(folder: string, named: string, path: string): string {
  const inside = within(folder, path);
  if (inside !== null) return inside === '' ? '.' : inside;
  return isAbsolute(named) ? path : named.replace(/\/+$/u, '');
}

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
  if (visit.files.kindOf(root) === 'folder') {
    for (const step of walkRoot(visit, start, (path) =>
      visit.matches(split.glob, within(root, path) ?? path),
    )) {
      any = true;
      yield 'skipped' in step ? step : { ...step, choice: 'named' };
    }
  }
  if (!any) yield passed(place, 'failed', 'matches no file');
}

/** A folder under way: what its ancestors say about it. */
interface Folder extends Place {
  readonly real: string;
  readonly ignores: GitIgnores;
  readonly inArticleFolder: boolean;
}

function* walkRoot(visit: Visit, place: Place, wanted: (path: string) => boolean): Generator<Step> {
  const { files } = visit;
  const real = files.realPath(place.path) ?? place.path;
  const repository = repositoryOf(files, real);
  const ignores = gitIgnoresAbove(files, real, repository);
  const inside = within(repository ?? visit.folder, real) ?? nameOf(real);
  const inArticleFolder = inside.split('/').some(isArticleFolder);
  let waiting: Folder[] = [{ ...place, real, ignores, inArticleFolder }];
  // Links wait until all that is really there has been visited, so that a file is shown where it stands.
  while (waiting.length > 0) {
    const links: Folder[] = [];
    for (const folder of waiting) {
      if (isNew(visit, folder.real)) yield* walkFolder(visit, folder, wanted, links);
    }
    waiting = [];
    for (const link of links) {
      const step = followed(visit, link, wanted);
      if (step === null) continue;
      if ('real' in step) waiting.push(step);
      else yield step;
    }
  }
}

/** Where a link leads: a folder to walk, a file, or nothing (seen already, or of no interest). */
function followed(visit: Visit, link: Folder, wanted: (path: string) => boolean): Folder | Step | null {
  const { files } = visit;
  const kind = files.kindOf(link.path);
  const name = nameOf(link.path);
  if (typeof kind !== 'string') return hasArticleExtension(name) ? passed(link, 'failed', kind.reason) : null;
  const real = files.realPath(link.path) ?? link.path;
  if (kind === 'folder')
    return { ...link, real, inArticleFolder: link.inArticleFolder || isArticleFolder(name) };
  return isNew(visit, real) ? fileStep(visit, link, wanted) : null;
}

function* walkFolder(
  visit: Visit,
  folder: Folder,
  wanted: (path: string) => boolean,
  links: Folder[],
): Generator<Step> {
  const entries = visit.files.list(folder.path);
  if ('failure' in entries) {
    yield passed(folder, 'failed', entries.reason);
    return;
  }
  const house = visit.policies.at(folder.path);
  const hasIgnores = entries.some(({ name }) => name === '.gitignore');
  const ignores = hasIgnores ? [...gitIgnoreIn(visit.files, folder.path), ...folder.ignores] : folder.ignores;
  for (const entry of entries.toSorted((a, b) => byCode(a.name, b.name))) {
    const place = inFolder(folder, entry.name);
    if (!mayMatter(entry, house, folder) || isGitIgnored(ignores, place.path, entry.kind === 'folder'))
      continue;
    const real = joined(folder.real, entry.name);
    const inArticleFolder =
      folder.inArticleFolder || (entry.kind === 'folder' && isArticleFolder(entry.name));
    const inner: Folder = { ...place, real, ignores, inArticleFolder };
    if (entry.kind === 'link') links.push(inner);
    else if (entry.kind === 'folder') {
      if (isNew(visit, real)) yield* walkFolder(visit, inner, wanted, links);
    } else {
      const step = fileStep(visit, inner, wanted);
      if (step !== null && isNew(visit, real))
        yield entry.kind === 'file' ? step : passed(place, 'failed', NOT_REGULAR);
    }
  }
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
function fileStep(visit: Visit, place: Folder, wanted: (path: string) => boolean): Step | null {
  if (!hasArticleExtension(place.path) || !wanted(place.path)) return null;
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

/** True the first time a real path is met. */
function isNew({ seen }: Visit, real: string): boolean {
  if (seen.has(real)) return false;
  seen.add(real);
  return true;
}
