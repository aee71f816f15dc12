import type { Frontmatter } from './frontmatter.ts';

/** Reads the frontmatter of a text, or null where it has none. */
export function readFrontmatter(_text: string): Frontmatter | null {
  return null;
}
