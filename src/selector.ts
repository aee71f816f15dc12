/** Which documents go to the server: by language id, and by file name where another extension owns the language. */
import * as vscode from 'vscode';

const NAMED_LIKE_ARTICLES = '**/*.{md,markdown,mdx,qmd,txt}';

type Filter =
  | { readonly scheme: string; readonly language: string }
  | { readonly scheme: string; readonly pattern: string };

/** Schemes are named, so that git's old versions, output channels and comment boxes stay out. */
function articleSchemes(): ReadonlySet<string> {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return new Set(['file', 'untitled', 'vscode-vfs', ...folders]);
}

/** True for a text of the reader's own, an article or not; false for what the editor or an extension shows. */
export const isOwnText = ({ uri }: vscode.TextDocument): boolean => articleSchemes().has(uri.scheme);

export function articleSelector(): Filter[] {
  const languages = vscode.workspace.getConfiguration('backread').get<readonly string[]>('languages') ?? [];
  return [...articleSchemes()].flatMap((scheme) => [
    ...languages.map((language) => ({ scheme, language })),
    { scheme, pattern: NAMED_LIKE_ARTICLES },
  ]);
}

/** True where the server is told of the document. */
export const isForServer = (document: vscode.TextDocument): boolean =>
  vscode.languages.match(articleSelector(), document) > 0;
