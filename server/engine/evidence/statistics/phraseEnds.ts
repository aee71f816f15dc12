import { classOf, isSmall, type WordClass } from '../../themes/wordClass.ts';
import type { Range } from '../../text/range.ts';
import type { SentenceText } from '../speech/attributions.ts';

/** Words by which a phrase may grow: what is longer is a clause. */
const MOST_WORDS = 8;

/**
 * Where the words of a ranking or a prediction, found by a pattern that counts words, begin and end as a phrase: behind
 * a noun, and at no word that asks for another. `until` is where the next statistic begins.
 */
export function phraseAround({ text, from, to }: SentenceText, { start, end }: Range, until = to): Range {
  const first = POSSESSIVE.test(text.slice(start, start + 2))
    ? start - (OWNER.exec(text.slice(Math.max(from, start - OWNER_REACH), start))?.[0].length ?? 0)
    : start;
  const last = endOfPhrase(text, first, end, Math.min(to, until));
  return { start: first, end: last };
}

/** "the company" of "the company's largest". */
const OWNER = /(?:\b(?:the|an?|its|their|our|my|this|that) )?[A-Za-zÀ-ɏ\d.-]+$/i;
const POSSESSIVE = /^'s/u;
const OWNER_REACH = 40;

interface Word extends Range {
  readonly lower: string;
  readonly kind: WordClass;
  readonly isName: boolean;
}

/** A pattern of letters may stop inside of a word: "the 1930" of "1930s", "second" of "second-largest", "U" of "U.S.". */
const GLUED = /^(?:[\p{L}\d]|[-.](?=\p{L})|'(?=s(?!\p{L})))[\p{L}\d'.-]*/u;
const GLUED_REACH = 30;

function endOfPhrase(text: string, start: number, end: number, to: number): number {
  const rest = GLUED.exec(text.slice(end, Math.min(to, end + GLUED_REACH)))?.[0] ?? '';
  const words = wordsIn(text, start, end + rest.length);
  const isComparison = words.some(({ lower }) => lower === 'than');
  const least = words.length;
  while (words.length < least + MOST_WORDS) {
    const [last, next, behind] = [words.at(-1), ...nextWords(text, words.at(-1)?.end ?? end, to)];
    if (last === undefined || next === undefined) break;
    const isLonger = isComparison || words.length > least;
    const joins = isJoined(last, next, behind);
    const isMore =
      joins ||
      asksForMore(last, next, isComparison) ||
      (isJoint(last) && words.at(-2)?.kind === 'adjective' && isNominal(next)) ||
      goesOn(last, words.at(-2), next, behind) ||
      STANDS_BEHIND.test(next.lower) ||
      (next.lower === 'of' && (isLonger || (last.isName && behind?.isName === true)));
    if (!isMore) break;
    words.push(next);
    if (joins && behind !== undefined) words.push(behind);
  }
  return trimmed(words, text, to)?.end ?? end;
}

/** Behind a small word, an adjective or a verb that needs an object the phrase is not over; a conjunction ends it. */
function asksForMore(last: Word, next: Word, isComparison: boolean): boolean {
  if (next.kind === 'conjunction' || OPENS_A_CLAUSE.has(next.lower)) return false;
  if (TURNS.test(last.lower)) return next.kind !== 'preposition' && next.kind !== 'adverb';
  if (SUBJECTS.has(last.lower)) return next.kind === 'auxiliary';
  if (last.kind === 'auxiliary') return isComparison;
  return isOpen(last) || (last.kind === 'adverb' && !STANDS_BEHIND.test(last.lower));
}

const isOpen = ({ kind, lower }: Word): boolean =>
  kind === 'determiner' || kind === 'preposition' || lower === 'there';

const SUBJECTS: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she', 'we', 'you', 'i', 'who']);
const OPENS_A_CLAUSE: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whom', 'whose', 'what']);
const STANDS_BEHIND = /^(?:globally|worldwide|nationally|nationwide|internationally|overall|ever|combined)$/u;
/** Verbs of predictions without a figure: "will surpass desktop use". */
const TURNS = /\b(?:double|triple|quadruple|halve|surpass|overtake|outnumber|exceed|eclipse)$/i;

/** A prediction that ends with its verb. */
export const isUnfinished = ({ text }: SentenceText, { start, end }: Range): boolean =>
  TURNS.test(text.slice(start, end));

/** A noun behind an adjective, a name or another noun belongs to them: "carbon" and "offset program". */
function goesOn(last: Word, before: Word | undefined, next: Word, behind: Word | undefined): boolean {
  const isOfNoun = isNominal(last) || (last.kind === 'past' && before !== undefined && !isNominal(before));
  return isOfNoun && (isNominal(next) || isBare(next, last)) && !isVerbHere(next, behind);
}

/** "herring catch": the bare form of a verb is a noun behind a singular. */
const isBare = ({ kind, lower }: Word, last: Word): boolean =>
  kind === 'verb' && !lower.endsWith('s') && last.kind === 'noun' && !last.lower.endsWith('s');

/** "any racial or ethnic group": an adjective, and another. */
const isJoined = (last: Word, next: Word, behind: Word | undefined): boolean =>
  last.kind === 'adjective' && isJoint(next) && behind !== undefined && isNominal(behind);

const isJoint = ({ lower }: Word): boolean => lower === 'and' || lower === 'or';

const isNominal = ({ kind }: Word): boolean =>
  kind === 'noun' || kind === 'noun-or-verb' || kind === 'adjective' || kind === 'participle';

/** "cuts the rate", "ships 40 cars": a determiner or a number behind a word that may be a verb makes it one. */
const isVerbHere = ({ kind, lower }: Word, behind: Word | undefined): boolean =>
  behind !== undefined &&
  (kind === 'noun-or-verb' || lower.endsWith('s')) &&
  (behind.kind === 'determiner' ||
    behind.kind === 'number' ||
    behind.kind === 'pronoun' ||
    /^\d/u.test(behind.lower));

/** The last word at which the phrase may end, or the last of all where it may end at none beside its first. */
function trimmed(words: readonly Word[], text: string, to: number): Word | undefined {
  for (let at = words.length - 1; at > 0; at--) {
    const [word, before] = [words[at], words[at - 1]];
    if (word === undefined) return undefined;
    const next = nextWords(text, word.end, to)[0];
    if (!dangles(word, before, next)) return word;
  }
  return words.at(-1);
}

function dangles(word: Word, before: Word | undefined, next: Word | undefined): boolean {
  const { kind, lower } = word;
  if (lower === 'began' && before?.lower === 'records') return false;
  if (STANDS_BEHIND.test(lower)) return false;
  if (kind === 'auxiliary') return before === undefined || !isNominal(before) || next !== undefined;
  if (kind === 'adverb') return next !== undefined && !isEndingIn(next);
  if (kind === 'conjunction' || kind === 'determiner' || kind === 'preposition') return true;
  if (SUBJECTS.has(lower) && next !== undefined) return true;
  const isVerb =
    kind === 'past' ||
    (kind === 'verb' && (before === undefined || !isBare(word, before))) ||
    kind === 'participle' ||
    isVerbHere(word, next);
  return isVerb && before !== undefined && (isNominal(before) || before.kind === 'conjunction');
}

/** A small word in front of which a phrase may end with an adverb: "earlier than". */
const isEndingIn = ({ kind }: Word): boolean => isSmall(kind);

const WORD = /[\p{L}\d][\p{L}\d'.-]*/gu;

function wordsIn(text: string, start: number, end: number): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => wordOf(word, start + index));
}

/** Whether the last noun of some words is in the plural; a verb or an adverb behind it does not count. */
export function endsInPlural(text: string): boolean {
  const words = wordsIn(text, 0, text.length);
  const last = words.at(-1);
  const noun = last?.kind === 'noun' || last?.kind === 'noun-or-verb' ? last : words.at(-2);
  return noun !== undefined && PLURAL.test(noun.lower);
}

const PLURAL = /(?:[^s]s|people|children|women|men)$/;

/** The two words behind a place, where nothing but a space stands between. */
function nextWords(text: string, at: number, to: number): readonly Word[] {
  const match = NEXT.exec(text.slice(at, Math.min(to, at + NEXT_REACH)));
  const [, first, second] = match ?? [];
  if (first === undefined) return [];
  const one = wordOf(first, at + 1);
  if (second === undefined || one.end !== at + 1 + first.length) return [one];
  return [one, wordOf(second, at + first.length + 2)];
}

const NEXT = /^ ([\p{L}\d][\p{L}\d'.-]*)(?: ([\p{L}\d][\p{L}\d'.-]*))?/u;
const NEXT_REACH = 80;

function wordOf(written: string, start: number): Word {
  const word = INITIALS.test(written) ? written : written.replace(/[.'-]+$/u, '');
  const lower = word.toLowerCase();
  const known = /^\d/u.test(lower) ? 'number' : classOf(lower);
  const isName = /^\p{Lu}/u.test(word) && !isSmall(known);
  return { start, end: start + word.length, lower, kind: isName ? 'noun' : known, isName };
}

const INITIALS = /^(?:\p{Lu}\.){2,}$/u;
