import ignore, { type Ignore } from 'ignore';
import { textOrNull, type Files } from './files.ts';
import { ancestors, joined, within } from './paths.ts';

/** The .gitignore files that count in a folder, nearest first. */
export type GitIgnores = readonly { readonly folder: string; readonly rules: Ignore }[];

/** The repository that a folder belongs to, or null. */
export const repositoryOf = (files: Files, folder: string): string | null =>
  ancestors(folder).find((above) => typeof files.kindOf(joined(above, '.git')) === 'string') ?? null;

/** Those above a folder, up to the repository it belongs to; none outside a repository. */
export function gitIgnoresAbove(files: Files, folder: string, repository: string | null): GitIgnores {
  const above = ancestors(folder);
  const end = repository === null ? 0 : above.indexOf(repository) + 1;
  return above.slice(1, end).flatMap((one) => gitIgnoreIn(files, one));
}

/** The .gitignore of a folder, or none. */
export function gitIgnoreIn(files: Files, folder: string): GitIgnores {
  const text = textOrNull(files, joined(folder, '.gitignore'));
  return text === null ? [] : [{ folder, rules: ignore().add(text) }];
}

/** As git decides: the nearest file that says anything about the path counts. */
export function isGitIgnored(ignores: GitIgnores, path: string, isFolder: boolean): boolean {
  for (const { folder, rules } of ignores) {
    const inside = within(folder, path);
    if (inside === null || inside === '') continue;
    const { ignored, unignored } = rules.test(isFolder ? `${inside}/` : inside);
    if (ignored || unignored) return ignored;
  }
  return false;
}
