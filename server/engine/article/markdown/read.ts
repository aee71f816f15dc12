import type { Reading } from '../reading.ts';

/** Reads the body of a Markdown, MDX or Quarto article from `start` to the end of the text. */
export function readMarkdown(_text: string, _start: number, _format: 'markdown' | 'mdx' | 'quarto'): Reading {
  return { blocks: [], definitions: [], errors: [] };
}
