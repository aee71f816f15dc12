import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Never ours: fetched, built, or made by tools. */
const FOREIGN = new Set(['node_modules', 'dist', '.git', ...ignoredFolders()]);

/** Files of the project as paths from its root with `/`; `within` names folders, `endings` the last part of names. */
export function projectFiles(within: readonly string[], endings: readonly string[]): readonly string[] {
  return within
    .filter((folder) => existsSync(folder))
    .flatMap(walk)
    .filter((file) => endings.some((ending) => file.endsWith(ending)));
}

/** Every file of the project. */
export const allFiles = (): readonly string[] => walk('.').map((file) => file.slice('./'.length));

export const read = (file: string): string => readFileSync(file, 'utf8');

/** The code without comments, line by line as it was; strings stay. */
export const withoutComments = (code: string): string =>
  code
    .replaceAll(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replaceAll(/[^\n]/gu, ' '))
    .replaceAll(/(?<=^|\s)\/\/.*$/gmu, '');

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (FOREIGN.has(entry.name)) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}

function ignoredFolders(): readonly string[] {
  const lines = readFileSync('.gitignore', 'utf8').split('\n');
  return lines.filter((line) => line.endsWith('/')).map((line) => line.replaceAll('/', ''));
}
