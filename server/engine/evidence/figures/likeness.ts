import { NUMBER_VALUES, TENS_WORDS, UNIT_WORDS } from '../../language/english/figures.ts';
import { figuresIn, type Figure } from './reading.ts';
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

/** Says whether two writings of a figure are of one value and kind: "5%" and "five per cent". */
export function readsAs(a: string, b: string): boolean {
  const [one, two] = [a, b].map((text) => figuresIn(text, 0, text.length)[0]);
  if (one === undefined || two === undefined) return a === b;
  return one.value === two.value && one.kind === two.kind;
}

/** The words of a figure with another number, and with its own currency, magnitude and unit. */
export function withNumber({ text, inWords }: Figure, number: string): string {
  const words = text.trim();
  if (!inWords) return words.replace(/\d[\d.,]*\d|\d/u, number);
  const rest = words.split(/[ -]/u).filter((word) => !NUMBER_VALUES.has(word.toLowerCase()));
  return [number, ...rest].join(' ');
}
