import {
  BETWEEN_SUBJECT_AND_VERB,
  CREDITING_PHRASES,
  CREDITING_WORDS,
  DOCUMENT_NOUNS,
  FINDING_VERBS,
  INVERTING_VERBS,
  MEASURING_VERBS,
  NAMING_VERBS,
  NOT_REPORTED,
  NOUNS_TOO,
  OBJECT_OPENERS,
  PARTICLES,
  PEOPLE_BY_NUMBER,
  PLAIN_SPEECH_VERBS,
  PRONOUNS,
  REPORTING_VERBS,
  SPEECH_VERBS,
} from '../../language/english/attribution.ts';
import { MONTHS } from '../../language/english/cues.ts';
import { ENDS_A_PHRASE, PREPOSITIONS } from '../../language/english/quoting.ts';
import { CUE, type Landmark } from '../landmarks.ts';
import { firstSpeaker, speakerEndingAt, speakerFrom, withMaker, type Speaker } from './speakers.ts';
import { isCapitalised, wordsOf, type Word } from '../words.ts';
import { classOf, type WordClass } from '../../themes/wordClass.ts';

/** The words of a sentence that credit somebody, with their place in the text. */
export interface Attribution {
  /** From the first to the last word of speaker and cue. */
  readonly start: number;
  readonly end: number;
  readonly speaker: Speaker;
  /** A statement can rest on it: it reports what was said or found, and is not only of somebody's deed. */
  readonly reports: boolean;
}

/** A sentence inside the prose of its block: `[from, to)`. */
export interface SentenceText {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * All attributions of a sentence (folded English), in order and none inside another. `quoted` says whether a place lies
 * inside a quotation, whose words are the speaker's own.
 */
export function attributionsIn(
  sentence: SentenceText,
  landmarks: readonly Landmark[],
  quoted: (offset: number) => boolean,
): readonly Attribution[] {
  const found: Attribution[] = [];
  for (const landmark of landmarks) {
    if ((landmark.signs & CUE) === 0 || quoted(landmark.start)) continue;
    const attribution = attributionAt(sentence, landmark);
    if (attribution !== null && attribution.start >= (found.at(-1)?.end ?? 0)) found.push(attribution);
  }
  return found;
}

interface Cue {
  /** In small letters. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function attributionAt(sentence: SentenceText, cue: Cue): Attribution | null {
  const credited = CREDITING_WORDS.has(cue.word) ? creditedSpeaker(sentence, cue) : null;
  if (credited !== null) return { start: cue.start, end: credited.end, speaker: credited, reports: true };
  if (!SPEECH_VERBS.has(cue.word) && !FINDING_VERBS.has(cue.word)) return null;
  if (cue.start > sentence.from && isCapitalised(sentence.text[cue.start] ?? '')) return null;
  if (PARTICLES[cue.word]?.test(sentence.text.slice(cue.end, Math.min(sentence.to, cue.end + 60))) === false)
    return null;
  const speaker = speakerOfVerb(sentence, cue);
  if (speaker === null) return null;
  return {
    start: Math.min(speaker.start, cue.start),
    end: Math.max(speaker.end, cue.end),
    speaker,
    reports: reportsSomething(sentence, cue, speaker),
  };
}

/** A reporting verb of somebody but the writer, or any verb of saying with a clause or a quotation behind it. */
function reportsSomething({ text, to }: SentenceText, cue: Cue, speaker: Speaker): boolean {
  if (speaker.kind === 'pronoun' && /^(?:i|we|it|who)$/i.test(speaker.text)) return false;
  return (
    REPORTING_VERBS.has(cue.word) ||
    speaker.kind === 'document' ||
    /^(?: that\b|:| ?["“]|,? how\b)/u.test(text.slice(cue.end, Math.min(to, cue.end + 6)))
  );
}

/** As far as a subject may stand before its verb, and a speaker behind a crediting phrase. */
const WINDOW = 130;

/** "according to", "data released by": whoever stands behind the phrase that starts at a word. */
function creditedSpeaker({ text, to }: SentenceText, cue: Cue): Speaker | null {
  const match = CREDITING_PHRASE.exec(text.slice(cue.start, cue.start + 60));
  if (match === null) return null;
  const behind = cue.start + match[0].length;
  const words = wordsOf(text, behind, Math.min(to, behind + WINDOW));
  const first = words[0];
  const anyone =
    cue.word === 'according' && first !== undefined ? role(text, first, words[1] ?? first) : null;
  const speaker = speakerFrom(text, words, 8);
  if (speaker?.kind === 'document') return withMaker(text, words, speaker);
  // Only whoever keeps the record stands behind what was reported to them.
  if (speaker !== null && TO_A_KEEPER.test(match[0]) && !KEEPERS.has(speaker.kind)) return null;
  return speaker ?? anyone;
}

const TO_A_KEEPER = / (?:to|with)$/iu;
const KEEPERS: ReadonlySet<string> = new Set(['name', 'institution']);

const CREDITING_PHRASE = new RegExp(`^(?:${CREDITING_PHRASES.join('|')})\\b`, 'i');

function speakerOfVerb({ text, from, to }: SentenceText, cue: Cue): Speaker | null {
  const before = wordsOf(text, Math.max(from, cue.start - WINDOW), cue.start);
  const behind = wordsOf(text, cue.end, Math.min(to, cue.end + 70));
  return subject(text, cue, before, behind) ?? invertedSubject(text, cue, before, behind);
}

/** "Ana Ruiz, of Leeds University, also said": the noun phrase in front of the verb. */
function subject(text: string, cue: Cue, before: readonly Word[], behind: readonly Word[]): Speaker | null {
  let at = before.length - 1;
  while (at >= 0 && BETWEEN_SUBJECT_AND_VERB.test(before[at]?.lower ?? '')) at--;
  const last = before[at];
  if (last === undefined || NOT_REPORTED.has(last.lower)) return null;
  if (NOUNS_TOO.has(cue.word) && BEFORE_A_NOUN.test(last.lower)) return null;
  if (isOwner(last) && isReckoned(cue) && /^\W?\d/u.test(behind[0]?.text ?? '')) return null;
  const gap = text.slice(last.end, cue.start);
  const apart = isApart(gap);
  // A closing mark right in front: the subject stands behind the verb, and what stands before is quoted.
  if (/^[^"”]{0,3}["”][^"“”]{0,3}$/u.test(gap)) {
    const behindVerb = at === before.length - 1 ? speakerFrom(text, behind, 6) : null;
    if (behindVerb !== null && behind[0]?.apart !== true) return behindVerb;
  }
  const plain = PLAIN_SPEECH_VERBS.has(cue.word);
  if (cue.word.endsWith('ing'))
    return apart || DOCUMENT_NOUNS.has(last.lower) ? firstSpeaker(text, before) : null;
  if (CONJUNCTIONS.has(last.lower)) return plain ? firstSpeaker(text, before) : null;
  if (!apart && PEOPLE_BY_NUMBER.has(last.lower) && SPEECH_VERBS.has(cue.word)) return role(text, last, last);
  const found = speakerEndingAt(text, before, apart ? beforeApposition(before, at) : at);
  if (found !== null) return fitsVerb(text, found, cue, behind) && !isCompound(found, cue) ? found : null;
  return plain && !apart ? anyoneInFront(text, before, at) : null;
}

/** What stands in front of a noun: a possessive, a number, "these". */
const BEFORE_A_NOUN =
  /'s?$|^(?:the|a|an|these|those|some|many|most|all|both|their|its|his|her|our|my|your|two|three|four|five|six|ten|percentage|\d.*)$/u;

/** "Ruiz's estimated $3 billion": the word belongs to the sum, and Ruiz said nothing. */
const isOwner = ({ text }: Word): boolean =>
  /^(?!(?:He|She|It|That|There|Who)['’])\p{Lu}.*['’]s$/u.test(text);
const isReckoned = ({ word }: Cue): boolean =>
  /^(?:estimated|projected|reported|announced|stated)$/u.test(word);

const isApart = (gap: string): boolean => /[,;:()"“”—–|]/u.test(gap);
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'but', 'then', 'or']);

const role = (text: string, first: Word, last: Word): Speaker => ({
  kind: 'role',
  start: first.start,
  end: last.end,
  text: text.slice(first.start, last.end),
});

/** "The speechwriter said": with a verb as plain as that, a determiner and up to three words are a person. */
function anyoneInFront(text: string, words: readonly Word[], at: number): Speaker | null {
  const last = words[at];
  for (let from = at - 1; from >= 0 && at - from <= 4; from--) {
    const word = words[from];
    if (last === undefined || word === undefined || words[from + 1]?.apart === true) return null;
    if (PERSON_DETERMINER.test(word.lower)) return role(text, word, last);
  }
  return null;
}

/** Index of the word in front of the aside that ends at `at`: "…, the mayor of Leeds,"; -1 where none opens. */
function beforeApposition(words: readonly Word[], at: number): number {
  for (let from = at; from > 0 && at - from < 14; from--) if (words[from]?.apart === true) return from - 1;
  return -1;
}

/**
 * A verb of finding needs a document for its subject, a figure or a clause behind it, or what was found in front of its
 * comma (", the ministry found."); "called" a judgement.
 */
function fitsVerb(text: string, speaker: Speaker, cue: Cue, behind: readonly Word[]): boolean {
  const next = behind[0];
  if (NAMING_VERBS.has(cue.word)) return next !== undefined && !isCapitalised(next.text) && !next.apart;
  if (SPEECH_VERBS.has(cue.word) || speaker.kind === 'document' || MEASURING_VERBS.has(cue.word)) return true;
  if (next === undefined)
    return (
      KEEPERS.has(speaker.kind) && /, ?$/u.test(text.slice(Math.max(0, speaker.start - 2), speaker.start))
    );
  return (
    OBJECT_OPENERS.has(next.lower) ||
    /^\d/u.test(next.text) ||
    next.apart ||
    SOME_TIME_AGO.test(text.slice(cue.end, cue.end + 40))
  );
}

/** "found in April that": when it was found stands in front of what was. */
const SOME_TIME_AGO = new RegExp(
  `^ (?:recently|yesterday|today|(?:earlier |late )?(?:(?:in|on|last|this) (?:(?:early|late|mid) )?(?:${MONTHS.join('|')}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\.?(?: \\d{1,2}(?:, \\d{4})?| \\d{4})?|in (?:19|20)\\d\\d|(?:last|this|earlier this) (?:year|month|week|spring|summer|autumn|fall|winter|decade|quarter))) that\\b`,
  'i',
);

/** "respond to review comments": a bare noun in front of a word that is a noun too. */
const isCompound = ({ kind, text }: Speaker, cue: Cue): boolean =>
  NOUNS_TOO.has(cue.word) &&
  kind !== 'name' &&
  kind !== 'pronoun' &&
  !/[ ]/u.test(text) &&
  !text.endsWith('s');

/** "…," said Ana Ruiz: a speaker right behind the verb, where a quotation or a clause stands in front. */
function invertedSubject(
  text: string,
  cue: Cue,
  before: readonly Word[],
  behind: readonly Word[],
): Speaker | null {
  if (!INVERTING_VERBS.has(cue.word)) return null;
  const gap = text.slice(before.at(-1)?.end ?? cue.start, cue.start);
  if (before.length > 0 && !isApart(gap) && !/[?!']/u.test(gap)) return null;
  if (behind[0]?.apart === true || OPENS_A_QUESTION.test(behind[0]?.lower ?? '')) return null;
  // "Most (64%) said they never did": what was said follows, and not who said it.
  if (
    PRONOUNS.has(behind[0]?.lower ?? '') &&
    behind[1]?.apart === false &&
    !PREPOSITIONS.has(behind[1].lower)
  )
    return null;
  const speaker = speakerFrom(text, behind, 6);
  if (speaker !== null || !PLAIN_SPEECH_VERBS.has(cue.word)) return speaker;
  return anyoneBehind(text, behind) ?? nameBehindTrade(text, behind);
}

/** "said harbour pilot, Ana Ruiz": a trade in small letters and, behind its comma, a name. */
function nameBehindTrade(text: string, behind: readonly Word[]): Speaker | null {
  const at = behind.findIndex(({ apart }) => apart);
  const name = behind[at];
  if (name === undefined || at < 1 || at > LONGEST_TRADE || !isCapitalised(name.text)) return null;
  const isTrade = behind
    .slice(0, at)
    .every(
      ({ text: word, lower }) =>
        !isCapitalised(word) && OF_A_TRADE.has(classOf(lower)) && !ENDS_A_PHRASE.has(lower),
    );
  return isTrade ? speakerFrom(text, [{ ...name, apart: false }, ...behind.slice(at + 1)], 1) : null;
}

const OF_A_TRADE: ReadonlySet<WordClass> = new Set<WordClass>([
  'noun',
  'noun-or-verb',
  'adjective',
  'participle',
  'gerund',
]);

/** Words of a trade in front of a name at most. */
const LONGEST_TRADE = 4;

/** "Asked if her letter was read": a question follows, and nobody. */
const OPENS_A_QUESTION = /^(?:if|whether|about|how|why|what|who|to)$/u;

/** "…," said one grower at the gate: a determiner and up to three words, as far as a preposition. */
function anyoneBehind(text: string, [first, ...rest]: readonly Word[]): Speaker | null {
  if (first === undefined || !PERSON_DETERMINER.test(first.lower)) return null;
  const end = rest.findIndex(
    ({ apart, lower }, at) => at > 3 || apart || PREPOSITIONS.has(lower) || ENDS_A_PHRASE.has(lower),
  );
  const last = end < 0 ? (rest[2] ?? rest.at(-1)) : rest[end - 1];
  return last === undefined ? null : role(text, first, last);
}

const PERSON_DETERMINER =
  /^(?:the|a|an|one|another|his|her|their|my|our|two|three|four|both|several|some|many)$/u;
