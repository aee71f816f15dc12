/** Which documents go to the server: by language id, and by file name where another extension owns the language. */
import * as vscode from 'vscode';

const NAMED_LIKE_ARTICLES = '**/*.{md,markdown,mdx,qmd,txt}';

type Filter =
  | { readonly scheme: string; readonly language: string }
  | { readonly scheme: string; readonly pattern: string };

/** Schemes are named, so that git's old versions, output channels and comment boxes stay out. */
export function articleSelector(): Filter[] {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  const schemes = new Set(['file', 'untitled', 'vscode-vfs', ...folders]);
  const languages = vscode.workspace.getConfiguration('backread').get<readonly string[]>('languages') ?? [];
  return [...schemes].flatMap((scheme) => [
    ...languages.map((language) => ({ scheme, language })),
    { scheme, pattern: NAMED_LIKE_ARTICLES },
  ]);
}

/** True where the server is told of the document. */
export const isForServer = (document: vscode.TextDocument): boolean =>
  vscode.languages.match(articleSelector(), document) > 0;
