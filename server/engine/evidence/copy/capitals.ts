import { plainIn, type Wording } from '../../article/wording.ts';
import { fitting, twinsOf } from '../../text/plainly.ts';
import { matchesOf } from '../../text/matches.ts';

/** A word of a text with its place. */
export interface CapitalisedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A capitalised word of three letters or more. A hyphen, an underscore or a dot beside it makes it part of something
 * else. The capital comes first: most places are known by it to open none.
 */
export const CAPITALISED = twinsOf(
  /\p{Lu}(?<![\p{L}\p{N}_@#./\\'-]\p{Lu})[\p{L}\p{N}]{2,}(?![\p{L}\p{N}_@/\\(-]|\.[\p{L}\p{N}])/gu,
);

export function capitalisedWords(wording: Wording): readonly CapitalisedWord[] {
  const { text } = wording.prose;
  const found: CapitalisedWord[] = [];
  for (const { 0: word, index: start } of matchesOf(text, fitting(CAPITALISED, wording.recall(plainIn))))
    found.push({ text: word, start, end: start + word.length });
  return found;
}
