import type { Block } from '../../article/article.ts';
import { sourceRange } from '../../article/prose.ts';
import type { Wording } from '../../article/wording.ts';
import type { Range } from '../../text/range.ts';
import { insideSpeech } from '../speech/quotations.ts';
import { statementsIn } from '../statements.ts';
import { capitalisedWords } from './capitals.ts';

/** One name in two spellings, or a surname that stands before the full name. */
export interface Spellings {
  readonly kind: 'spelling' | 'surname';
  /** The spelling that is more likely the slip, or the surname: every place of it, the first one first. */
  readonly places: readonly Range[];
  readonly name: string;
  readonly other: string;
  /** Every place of it. */
  readonly otherPlaces: readonly [Range, ...Range[]];
}

/** A capitalised word, or two in a row; its place is in the prose of its block. */
export interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A name in its block. */
export interface Mention<N extends Name = Name> {
  readonly block: Block;
  readonly name: N;
}

export const placeOf = ({ block, name }: Mention): Range => sourceRange(block.prose, name.start, name.end);

/** Capitalised words outside of quotations, but for those all in capitals. */
export function namesIn(wording: Wording): readonly Name[] {
  const words = capitalisedWords(wording);
  if (words.length === 0) return words;
  const quoted = insideSpeech(wording.recall(statementsIn).spans);
  return words.filter(({ text: word, start }) => !quoted(start) && word !== word.toUpperCase());
}

/** Two spellings of one name, of which the first is more likely the slip; null where the other stands nowhere. */
export function spellingsWith(slips: readonly Mention[], right: readonly Mention[]): Spellings | null {
  const [place, ...others] = right.map(placeOf);
  if (place === undefined) return null;
  return {
    kind: 'spelling',
    places: slips.map(placeOf),
    name: slips[0]?.name.text ?? '',
    other: right[0]?.name.text ?? '',
    otherPlaces: [place, ...others],
  };
}

export const firstPlace = ([first]: readonly Mention[]): Range =>
  first === undefined ? { start: 0, end: 0 } : placeOf(first);

/** Puts a value behind the others of its key. */
export function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** A shorter word differs from another by one letter by chance. */
export const SHORTEST = 5;
