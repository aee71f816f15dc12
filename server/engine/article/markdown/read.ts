import type { ReadingMemory } from '../memory.ts';
import type { Reading, RawBlock } from '../reading.ts';
import { readLeaves } from './blocks.ts';
import { renderLeaf } from './render.ts';
import { type Syntax, SYNTAXES } from './syntax.ts';

/**
 * Reads the body of a Markdown, MDX or Quarto article from `start`, the start of a line, to the end of the text. Never
 * fails, and takes time in proportion to the text. `syntax` is for comparing with other readers of Markdown; `memory` knows
 * the wordings of earlier versions.
 *
 * An HTML block becomes one block for each element that stands on lines of its own in print; such a heading is a heading.
 * In prose, `<sup>` and `@key` are held opaque, and a character written as an entity is one character, which leads back
 * to the whole entity (see prose.ts).
 */
export function readMarkdown(
  text: string,
  start: number,
  format: 'markdown' | 'mdx' | 'quarto',
  syntax: Syntax = SYNTAXES[format],
  memory: ReadingMemory | null = null,
): Reading {
  const visible = text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text;
  const from = start === 0 && visible.startsWith('\uFEFF') ? 1 : start;
  const { leaves, definitions, references, errors } = readLeaves(visible, from, syntax);
  const edition = memory?.editionOf(references) ?? 0;
  const source = { text: visible, syntax, references, memory, edition };
  const blocks: RawBlock[] = [];
  for (const leaf of leaves) for (const block of renderLeaf(source, leaf)) blocks.push(block);
  return { blocks, definitions, errors };
}
