import {
  MAY_STAND_ALONE,
  NO_NAME_BEHIND_A_TITLE,
  TITLES_OF_OFFICE,
} from '../../language/english/headlines.ts';
import { fold } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { classOf } from '../../themes/wordClass.ts';

/** Somebody whom a headline names by title, with the words that a body speaking of them has; offsets of the headline. */
export interface NamedByTitle {
  readonly start: number;
  readonly said: string;
  readonly last: string;
  /** Folded, in small letters: a body with one of them speaks of them. */
  readonly words: readonly string[];
}

/** A dot inside of a word ("city.Gov Opens") begins no name, and "of Justice" is no title. */
const TITLED_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}-]|[\\p{L}\\p{N}][.@/])(${TITLES_OF_OFFICE})\\.? (\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)(?!\\p{L})`,
  'gu',
);

/** People and bodies that a headline names with a title. */
export function namedByTitle(headline: string): readonly NamedByTitle[] {
  const found = matchesOf(headline, TITLED_NAME);
  if (found.length === 0) return [];
  const isCapital = hasCapitals(found.reduce((rest, [said]) => rest.replace(said, ' '), headline));
  return found.flatMap(({ 0: said, 1: title = '', 2: name = '', index }) => {
    const [first = '', ...others] = name.split(' ');
    const last = others.at(-1) ?? first;
    if (!isCapital) return [{ start: index, said, last, words: [asWritten(last)] }];
    if (MAY_STAND_ALONE.test(title) && isNoName(first)) return [];
    const surely = said.slice(0, said.length - name.length + first.length);
    return [{ start: index, said: surely, last, words: [first, last].map(asWritten) }];
  });
}

/** What may be a verb or a small word with a capital, as headlines have behind a title. */
const isNoName = (word: string): boolean =>
  classOf(word.toLowerCase()) !== 'noun' || NO_NAME_BEHIND_A_TITLE.test(word);

/** Folded, in small letters, without the ending of an owner: a name as it is compared. */
export const asWritten = (name: string): string => fold(name).replace(/'s?$/u, '').toLowerCase();

/** Where most words of a headline have capitals, a verb looks like a name. */
function hasCapitals(rest: string): boolean {
  const words = rest.match(/\p{L}{4,}/gu) ?? [];
  return 2 * words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length;
}
