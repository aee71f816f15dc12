import type { Field } from '../article/frontmatter/frontmatter.ts';
import { leveled } from '../article/frontmatter/keys.ts';
import { slipsBetween } from '../text/nearest.ts';
import { isKnownKey } from './known.ts';
import type { FieldType } from './form.ts';
import { fits } from './walk.ts';

/** The keys that a field may have been meant to bear, and what each takes. */
export interface Candidates {
  readonly keys: readonly string[];
  readonly typesOf: (key: string) => readonly FieldType[];
  /** The keys of the block, all written alike. */
  readonly present: ReadonlySet<string>;
  /** The key of the site's generator that a word without its capitals stands for: `pubdate` for `pubDate`. */
  readonly capitals: ReadonlyMap<string, string>;
}

/**
 * The known key that an unknown one was most likely meant to be, or null. House fields are many and often near to some
 * known key, so all must speak for a slip: no tool knows the key, its beginning and all but a letter or two are right,
 * it is no other form of the same word, the meant key is not there itself, and the value would fit it.
 */
export function slipOf(
  field: Field,
  { keys, typesOf, present, capitals }: Candidates,
  ignoresCase: boolean,
): string | null {
  const { key, value } = field;
  const capital = capitals.get(key);
  if (capital !== undefined && typesOf(capital).some((type) => fits(type, value))) return capital;
  if (isKnownKey(key) && !hasWrongCapital(key, keys)) return null;
  const plain = leveled(key);
  const parts = partsOf(key);
  for (const candidate of keys) {
    // Most are told apart at a glance.
    if (candidate.charAt(0) !== key.charAt(0) && candidate.charAt(0) !== plain.charAt(0)) continue;
    const other = leveled(candidate);
    if (present.has(other) && other !== plain) continue;
    // With a further part it says more of the thing: `description_de`.
    if (parts > partsOf(candidate) && other !== plain) continue;
    const isSlip = other === plain ? !ignoresCase && isWrongCapital(key, candidate) : isNear(plain, other);
    if (isSlip && typesOf(candidate).some((type) => fits(type, value))) return candidate;
  }
  return null;
}

/** Whether a key is worth a look: most are known, and need none. Within a field the words are fewer, and shorter. */
export const mayBeSlip = (key: string, isInside: boolean): boolean =>
  key.length >= (isInside ? 3 : 4) &&
  key.length <= 40 &&
  /^[A-Za-z_-]+$/u.test(key) &&
  (CAPITAL_INSIDE.test(key) || !isKnownKey(key));

/** `description_de` and `heroImage` have two. */
const partsOf = (key: string): number => key.split(/[_.\s-]+|(?<=[a-z])(?=[A-Z])/u).length;

const CAPITAL_INSIDE = /^[a-z]+[A-Z]/u;

const hasWrongCapital = (key: string, candidates: readonly string[]): boolean =>
  !candidates.includes(key) && candidates.some((candidate) => isWrongCapital(key, candidate));

/** `publishedDatetime` for `publishedDateTime`: the same letters, but another one is the capital inside. */
function isWrongCapital(key: string, other: string): boolean {
  if (key === other || key.toLowerCase() !== other.toLowerCase() || key.charAt(0) !== other.charAt(0))
    return false;
  return CAPITAL_INSIDE.test(key) && CAPITAL_INSIDE.test(other) && !/[A-Z]{2}/u.test(key + other);
}

function isNear(word: string, other: string): boolean {
  if (word.charAt(0) !== other.charAt(0) || Math.abs(word.length - other.length) > 2) return false;
  const slips = slipsBetween(word, other);
  // In short words a changed letter makes another word, and swapped ones do not.
  const isClose =
    other.length >= 9 && word.length >= 8
      ? slips <= 2
      : slips === 1 && (other.length >= 5 || (word.length === other.length && isSwapped(word, other)));
  return isClose && !isForm(word, other);
}

/** The same word in another form: plural, past, agent, or two forms of one that neither of them is. */
function isForm(word: string, other: string): boolean {
  const [stems, others] = [stemsOf(word), stemsOf(other)];
  // A last letter that is missing is a slip where no word is left: `taxonomie`, `templat`.
  if (others.includes(word)) return !(word.endsWith('ie') && other.endsWith('ies'));
  if (stems.includes(other) || word === `${other}e` || word === `${other}y`) return true;
  return stems.some((stem) => others.includes(stem));
}

/** What is left of a word without each of the endings that it may bear. */
const stemsOf = (word: string): readonly string[] =>
  ENDINGS.flatMap((ending) => ending.exec(word)?.[1] ?? []).concat(
    word.endsWith('ies') ? `${word.slice(0, -3)}y` : [],
  );

const ENDINGS = [
  /^(.{3,})s$/u,
  /^(.{3,})es$/u,
  /^(.{2,}e)d$/u,
  /^(.{3,})ed$/u,
  /^(.{2,}e)rs?$/u,
  /^(.{3,})[eo]rs?$/u,
  /^(.{3,})ing$/u,
  /^(.{3,})(?:al|ly|ion)$/u,
];

const isSwapped = (word: string, other: string): boolean => lettersOf(word) === lettersOf(other);

const lettersOf = (word: string): string => word.split('').toSorted().join('');
