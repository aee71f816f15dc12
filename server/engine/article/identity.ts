import type { Block, Identity } from './article.ts';
import type { Frontmatter } from './frontmatter/frontmatter.ts';

export interface IdentityInput {
  readonly path: string;
  readonly text: string;
  readonly frontmatter: Frontmatter | null;
  readonly blocks: readonly Block[];
}

/** What can be read of an article's title, date, author and deck. */
export function identityOf(_input: IdentityInput): Identity {
  return { title: null, date: null, author: null, deck: null };
}
