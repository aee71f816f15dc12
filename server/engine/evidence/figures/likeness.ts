import { TENS_WORDS, UNIT_WORDS } from '../../language/english/figures.ts';
import type { Figure } from './reading.ts';
import { written } from './sums.ts';

/**
 * The words for a figure in the place of another: in digits where that one is, in words where it is in words and the
 * number is small, else as it stands. `opens`: the place is the beginning of a sentence.
 */
export function figureLike(figure: Figure, text: string, place: Figure, opens: boolean): string {
  const isPlain = figure.kind === 'number' && figure.magnitude === 1 && Number.isInteger(figure.value);
  const digits = isPlain && figure.inWords && !place.inWords ? written(figure.value, 0) : null;
  const words = isPlain && !figure.inWords && place.inWords ? inWords(figure.value) : null;
  return cased(digits ?? words ?? text, opens);
}

/** A number in words has a capital at the start of a sentence alone. */
export const cased = (text: string, opens: boolean): string =>
  /^\p{L}\p{Ll}/u.test(text)
    ? (opens ? text.charAt(0).toUpperCase() : text.charAt(0).toLowerCase()) + text.slice(1)
    : text;

/** Up to ninety-nine. */
function inWords(value: number): string | null {
  const unit = UNIT_WORDS[value];
  if (unit !== undefined) return unit;
  const tens = TENS_WORDS[Math.floor(value / 10) - 2];
  if (tens === undefined) return null;
  return value % 10 === 0 ? tens : `${tens}-${UNIT_WORDS[value % 10] ?? ''}`;
}
