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
}

/**
 * The known key that an unknown one was most likely meant to be, or null. House fields are many and often near to some
 * known key, so all must speak for a slip: no tool knows the key, its beginning and all but a letter or two are right,
 * it is no other form of the same word, the meant key is not there itself, and the value would fit it.
 */
export function slipOf(
  field: Field,
  { keys, typesOf, present }: Candidates,
  ignoresCase: boolean,
): string | null {
  const { key, value } = field;
  if (isKnownKey(key) && !hasWrongCapital(key, keys)) return null;
  const plain = leveled(key);
  for (const candidate of keys) {
    // Most are told apart at a glance.
    if (candidate.charAt(0) !== key.charAt(0) && candidate.charAt(0) !== plain.charAt(0)) continue;
    const other = leveled(candidate);
    if (present.has(other) && other !== plain) continue;
    const isSlip = other === plain ? !ignoresCase && isWrongCapital(key, candidate) : isNear(plain, other);
    if (isSlip && typesOf(candidate).some((type) => fits(type, value))) return candidate;
  }
  return null;
}

/** Whether a key is worth a look: most are known, and need none. */
export const mayBeSlip = (key: string): boolean =>
  key.length >= 4 &&
  key.length <= 40 &&
  /^[A-Za-z_-]+$/u.test(key) &&
  (CAPITAL_INSIDE.test(key) || !isKnownKey(key));

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
  if (isForm(word, other) || isForm(other, word)) return false;
  const slips = slipsBetween(word, other);
  if (other.length >= 9 && word.length >= 8) return slips <= 2;
  // In short words a changed letter makes another word, and swapped ones do not.
  return slips === 1 && (other.length >= 5 || (word.length === other.length && isSwapped(word, other)));
}

/** The same word in another form: plural, past, agent, or with a further word behind it. */
const isForm = (word: string, other: string): boolean =>
  /^(?:s|es|d|ed|r|er|al|ing|ly|y|e)$/u.test(word.startsWith(other) ? word.slice(other.length) : '') ||
  (word.endsWith('ies') && other === `${word.slice(0, -3)}y`);

const isSwapped = (word: string, other: string): boolean => lettersOf(word) === lettersOf(other);

const lettersOf = (word: string): string => word.split('').toSorted().join('');
