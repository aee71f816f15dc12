import type { Range } from '../text/range.ts';

/** Sentences of a block's prose text, as ranges of it without the white space around them. */
export function sentencesOf(prose: string): readonly Range[] {
  return prose === '' ? [] : [{ start: 0, end: prose.length }];
}
