import type { Article, Format } from './article.ts';
import { lineIndex } from '../text/lines.ts';

/** The format of a file by its name; plain text where nothing says otherwise. */
export function formatOf(path: string): Format {
  const extension = /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
  if (extension === 'mdx') return 'mdx';
  if (extension === 'qmd' || extension === 'rmd') return 'quarto';
  return ['md', 'markdown', 'mdown', 'mkd'].includes(extension) ? 'markdown' : 'text';
}

/** Reads a text into an article. Never fails: what could not be read is in `parseErrors`. */
export function parseArticle(path: string, text: string, format: Format = formatOf(path)): Article {
  return {
    path,
    format,
    text,
    lines: lineIndex(text),
    frontmatter: null,
    blocks: [],
    sections: [],
    definitions: [],
    parseErrors: [],
    identity: { title: null, date: null, author: null, deck: null },
  };
}
