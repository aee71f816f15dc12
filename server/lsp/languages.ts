/** Which documents are meant: by the editor's language id, or by the file's name where another extension owns the id. */
import type { Settings } from '../protocol.ts';
import { extensionOf } from '../workspace/paths.ts';
import { nameIn } from './uris.ts';

interface Named {
  readonly uri: string;
  readonly languageId: string;
}

/** Why a document is not one to review by its language or by the switch, or null. */
export function languageFault({ uri, languageId }: Named, { enable, languages }: Settings): string | null {
  if (!enable) return 'Backread is switched off here (backread.enable)';
  const byName = LANGUAGE_OF_EXTENSION[extensionOf(nameIn(uri))];
  if (languages.includes(languageId) || (byName !== undefined && languages.includes(byName))) return null;
  return `the language ${languageId} is not one to review (backread.languages)`;
}

/** A draft's name, with the extension that its language gives it: the reader goes by names. */
export function draftName({ uri, languageId }: Named): string {
  const name = nameIn(uri);
  const extension = EXTENSION_OF_LANGUAGE[languageId];
  return extension === undefined || extensionOf(name) === extension ? name : `${name}.${extension}`;
}

const LANGUAGE_OF_EXTENSION: Readonly<Record<string, string>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  mdx: 'mdx',
  qmd: 'quarto',
  rmd: 'quarto',
  txt: 'plaintext',
  text: 'plaintext',
};

const EXTENSION_OF_LANGUAGE: Readonly<Record<string, string>> = {
  markdown: 'md',
  mdx: 'mdx',
  quarto: 'qmd',
  rmd: 'rmd',
  plaintext: 'txt',
  text: 'txt',
};
