import type { Entry, Files } from './files.ts';
import { gitIgnoreIn, gitIgnoresAbove, isGitIgnored, repositoryOf } from './gitignore.ts';
import { ancestors, folderOf, joined, nameOf, within } from './paths.ts';
import { hasArticleExtension } from './articles.ts';
import type { Candidate } from './reviewFile.ts';
import { walk, type Ground } from './walk.ts';

/**
 * What a walk through a folder makes of one file in it: a candidate, or the reason why it is left out. The walk itself
 * decides, over files narrowed to the way there, so that an open document and a whole folder are judged alike.
 */
export function candidateOf(ground: Ground, file: string): Candidate | { readonly reason: string } {
  const files = narrowed(ground.files, file);
  for (const step of walk({ ...ground, files }, [ground.folder])) {
    if (step.file === file) return 'skipped' in step ? { reason: step.skipped.reason } : step;
  }
  return { reason: reasonAgainst(ground, file) };
}

/**
 * The same files, but folders list only what leads to one of them, and the rules of git that decide on it. The file
 * counts as there even where it is not: an editor can hold one that is not saved yet.
 */
function narrowed(files: Files, file: string): Files {
  const kindOf: Files['kindOf'] = (path) => {
    if (path === file) return 'file';
    return within(path, file) === null ? files.kindOf(path) : 'folder';
  };
  const list = (folder: string): readonly Entry[] => {
    const next = within(folder, file)?.split('/')[0] ?? '';
    const names = [...new Set(['.gitignore', next])].filter((name) => name !== '');
    return names.flatMap((name): Entry[] => {
      const kind = kindOf(joined(folder, name));
      return typeof kind === 'string' ? [{ name, kind }] : [];
    });
  };
  return { ...files, kindOf, list };
}

/** Why a walk passed a file by without a word. */
function reasonAgainst({ files, policies, matches, folder }: Ground, file: string): string {
  if (!hasArticleExtension(file)) return `a file named ${nameOf(file)} is no article by its ending`;
  const house = policies.at(folderOf(file));
  const path = house === null ? null : within(house.folder, file);
  if (house !== null && path !== null && house.exclude.some((glob) => matches(glob, path)))
    return 'the policy leaves it out ("exclude")';
  if (house !== null && house.include !== null) return 'the policy does not name it ("include")';
  const repository = repositoryOf(files, folder);
  const above = ancestors(folderOf(file)).filter((one) => within(folder, one) !== null);
  const ignores = [
    ...above.flatMap((one) => gitIgnoreIn(files, one)),
    ...gitIgnoresAbove(files, folder, repository),
  ];
  const parts = [file, ...above.slice(0, -1)];
  if (parts.some((part) => isGitIgnored(ignores, part, part !== file))) return 'git ignores it';
  return 'it stands in a hidden folder or one that tools fill';
}
