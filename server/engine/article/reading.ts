import type { Block, Definition, ParseError } from './article.ts';
import { inlinesAt, proseAt, type Wording } from './wording.ts';

/** What a reader of one format gives: blocks by syntax, before zones, sections and sentences. */
export type RawBlock = Pick<
  Block,
  'kind' | 'range' | 'level' | 'containers' | 'origin' | 'wording' | 'inlines' | 'prose'
>;

export interface Reading {
  readonly blocks: readonly RawBlock[];
  readonly definitions: readonly Definition[];
  readonly errors: readonly ParseError[];
}

type Shell = Pick<Block, 'kind' | 'range' | 'level' | 'containers'>;

/** A block that says something from an offset of the text on. Field by field: a spread would cost as much as a block. */
export const blockOf = (
  { kind, range, level, containers }: Shell,
  origin: number,
  wording: Wording,
): RawBlock => ({
  kind,
  range,
  level,
  containers,
  origin,
  wording,
  inlines: inlinesAt(wording, origin),
  prose: proseAt(wording, origin),
});
