import type { Field } from '../article/frontmatter/frontmatter.ts';
import { leveled } from '../article/frontmatter/keys.ts';
import { slipsBetween } from '../text/nearest.ts';
import { isKnownKey } from './known.ts';
import type { FieldType } from './form.ts';
import { fits } from './walk.ts';

/** A key that a field may have been meant to bear. */
export interface Candidate {
  readonly key: string;
  readonly types: readonly FieldType[];
}

/**
 * The known key that an unknown one was most likely meant to be, or null. House fields are many and often near to some
 * known key, so all must speak for a slip: no tool knows the key, its beginning and all but a letter or two are right,
 * it is no other form of the same word, the meant key is not there itself, and the value would fit it.
 */
export function slipOf(
  field: Field,
  candidates: readonly Candidate[],
  present: ReadonlySet<string>,
  ignoresCase: boolean,
): string | null {
  const { key, value } = field;
  if (key.length < 4 || key.length > 40 || !/^[A-Za-z_-]+$/u.test(key)) return null;
  if (isKnownKey(key) && !hasWrongCapital(key, candidates)) return null;
  const plain = leveled(key);
  for (const candidate of candidates) {
    const other = leveled(candidate.key);
    if (present.has(other) && other !== plain) continue;
    const isSlip =
      other === plain ? !ignoresCase && isWrongCapital(key, candidate.key) : isNear(plain, other);
    if (isSlip && candidate.types.some((type) => fits(type, value))) return candidate.key;
  }
  return null;
}

const hasWrongCapital = (key: string, candidates: readonly Candidate[]): boolean =>
  candidates.some((candidate) => isWrongCapital(key, candidate.key)) &&
  candidates.every((candidate) => candidate.key !== key);

/** `publishedDatetime` for `publishedDateTime`: the same letters, but another one is the capital inside. */
function isWrongCapital(key: string, other: string): boolean {
  if (key === other || key.toLowerCase() !== other.toLowerCase() || key.charAt(0) !== other.charAt(0))
    return false;
  return /^[a-z]+[A-Z]/u.test(key) && /^[a-z]+[A-Z]/u.test(other) && !/[A-Z]{2}/u.test(key + other);
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

function isSwapped(word: string, other: string): boolean {
  return [...word].toSorted().join('') === [...other].toSorted().join('');
}
