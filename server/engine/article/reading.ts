import type { Block, Definition, ParseError } from './article.ts';

/** What a reader of one format gives: blocks by syntax, before zones, sections and sentences. */
export type RawBlock = Pick<Block, 'kind' | 'range' | 'level' | 'containers' | 'inlines' | 'prose'>;

export interface Reading {
  readonly blocks: readonly RawBlock[];
  readonly definitions: readonly Definition[];
  readonly errors: readonly ParseError[];
}
