import {
  BETWEEN_SUBJECT_AND_VERB,
  CREDITING_NOUNS,
  DOCUMENT_NOUNS,
  FINDING_VERBS,
  INSTITUTION_NOUNS,
  INVERTING_VERBS,
  LINKING_WORDS,
  MEASURING_VERBS,
  NAME_CONNECTORS,
  NOT_A_NAME,
  NOT_REPORTED,
  OBJECT_OPENERS,
  PRONOUNS,
  ROLE_NOUNS,
  SPEECH_VERBS,
} from '../language/english/attribution.ts';
import { isCapitalised, wordsOf, type Word } from './words.ts';

/** What kind of words name the one that a statement is credited to. */
export type SpeakerKind = 'name' | 'document' | 'institution' | 'role' | 'pronoun';

/** The words of a sentence that credit somebody: offsets into the sentence. */
export interface Attribution {
  /** From the first to the last word of speaker and cue. */
  readonly start: number;
  readonly end: number;
  readonly speaker: Speaker;
}

export interface Speaker {
  readonly kind: SpeakerKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All attributions of one sentence (folded English text), in order, none inside another. */
export function attributionsIn(sentence: string): readonly Attribution[] {
  const found: Attribution[] = [];
  for (const match of sentence.matchAll(CUE)) {
    const cue: Cue = { verb: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length };
    const speaker = match[1] === undefined ? speakerOfVerb(sentence, cue) : speakerBehind(sentence, cue);
    if (speaker === null) continue;
    const start = Math.min(speaker.start, cue.start);
    if (start >= (found.at(-1)?.end ?? 0))
      found.push({ start, end: Math.max(speaker.end, cue.end), speaker });
  }
  return found;
}

interface Cue {
  /** In small letters. */
  readonly verb: string;
  readonly start: number;
  readonly end: number;
}

const alternatives = (words: Iterable<string>): string => [...words].toSorted().join('|');

/** A phrase that credits what stands behind it (group 1), or a verb that credits its subject. */
const CUE = new RegExp(
  `\\b(?:(${alternatives(CREDITING_NOUNS)})\\b|(?:${alternatives(new Set([...SPEECH_VERBS, ...FINDING_VERBS]))})\\b(?!-))`,
  'giu',
);

/** As far as a subject may stand before its verb, and a speaker behind it. */
const WINDOW = 130;

function speakerBehind(sentence: string, cue: Cue): Speaker | null {
  const words = wordsOf(sentence, cue.end, cue.end + WINDOW);
  for (let at = 0; at < Math.min(words.length, 8); at++) {
    const word = words[at];
    if (word === undefined || (word.apart && at > 0)) return null;
    const kind = kindOf(word);
    if (kind !== null && kind !== 'pronoun')
      return phrase(sentence, words, nameStart(words, at), nameEnd(words, at), kind);
  }
  return null;
}

function speakerOfVerb(sentence: string, cue: Cue): Speaker | null {
  const before = wordsOf(sentence, Math.max(0, cue.start - WINDOW), cue.start);
  const behind = wordsOf(sentence, cue.end, cue.end + 60);
  return subjectOf(sentence, cue, before, behind) ?? invertedSubject(sentence, cue, before, behind);
}

/** "Ana Ruiz, of Leeds University, also said": the noun phrase in front of the verb. */
function subjectOf(
  sentence: string,
  cue: Cue,
  before: readonly Word[],
  behind: readonly Word[],
): Speaker | null {
  let at = before.length - 1;
  while (at >= 0 && BETWEEN_SUBJECT_AND_VERB.test(before[at]?.lower ?? '')) at--;
  const last = before[at];
  if (last === undefined || NOT_REPORTED.has(last.lower)) return null;
  const apart = (before[at + 1]?.apart ?? false) || APART_FROM_VERB.test(sentence.slice(last.end, cue.start));
  if (apart && cue.verb.endsWith('ing')) return firstSpeaker(sentence, before);
  if (cue.verb.endsWith('ing')) return null;
  const head = apart ? beforeApposition(before, at) : at;
  const subject = nounPhraseEndingAt(sentence, before, head);
  return subject !== null && fitsVerb(subject, cue, behind) ? subject : null;
}

const APART_FROM_VERB = /[,;:()"“”—–|]/u;

/** A verb of finding needs a document for its subject, a figure or a clause behind it. */
function fitsVerb(subject: Speaker, cue: Cue, behind: readonly Word[]): boolean {
  if (SPEECH_VERBS.has(cue.verb) || subject.kind === 'document' || MEASURING_VERBS.has(cue.verb)) return true;
  const next = behind[0];
  return next !== undefined && (OBJECT_OPENERS.has(next.lower) || /^\d/u.test(next.text) || next.apart);
}

/** "…," said Ana Ruiz: a speaker right behind the verb, where a quotation or a clause stands in front. */
function invertedSubject(
  sentence: string,
  cue: Cue,
  before: readonly Word[],
  behind: readonly Word[],
): Speaker | null {
  if (!INVERTING_VERBS.has(cue.verb)) return null;
  const gap = sentence.slice(before.at(-1)?.end ?? 0, cue.start);
  if (before.length > 0 && !APART_FROM_VERB.test(gap) && !/[?!']/u.test(gap)) return null;
  for (let at = 0; at < Math.min(behind.length, 6); at++) {
    const word = behind[at];
    if (word === undefined || word.apart) return null;
    const kind = kindOf(word);
    if (kind !== null) return phrase(sentence, behind, nameStart(behind, at), nameEnd(behind, at), kind);
  }
  return null;
}

/** The word in front of "…, the mayor of Leeds," or the apposition's own last word where there is no comma in front. */
function beforeApposition(words: readonly Word[], at: number): number {
  for (let from = at; from > 0 && at - from < 14; from--) {
    if (words[from]?.apart === true) return from - 1;
  }
  return -1;
}

function nounPhraseEndingAt(sentence: string, words: readonly Word[], at: number): Speaker | null {
  const last = words[at];
  if (last === undefined) return null;
  const kind = kindOf(last);
  if (kind !== null) return phrase(sentence, words, nameStart(words, at), at, kind);
  return headBeforePhrase(sentence, words, at);
}

/** "officials at the plant", "people who attended": the head noun in front of a preposition or a relative clause. */
function headBeforePhrase(sentence: string, words: readonly Word[], at: number): Speaker | null {
  for (let link = at; link > 0 && at - link < 12; link--) {
    const word = words[link];
    if (word === undefined || word.apart) return null;
    const head = words[link - 1];
    if (!LINKING_WORDS.has(word.lower) || head === undefined) continue;
    const kind = kindOf(head);
    if (kind !== null && kind !== 'pronoun')
      return phrase(sentence, words, nameStart(words, link - 1), at, kind);
  }
  return null;
}

/** For ", saying …": the first speaker of the sentence. */
function firstSpeaker(sentence: string, words: readonly Word[]): Speaker | null {
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const kind = word === undefined ? null : kindOf(word);
    if (kind !== null) return phrase(sentence, words, nameStart(words, at), nameEnd(words, at), kind);
  }
  return null;
}

function kindOf(word: Word): SpeakerKind | null {
  if (PRONOUNS.has(word.lower)) return 'pronoun';
  if (isCapitalised(word.text) && !NOT_A_NAME.has(word.lower)) {
    const noun = nounKind(word.lower);
    return noun ?? 'name';
  }
  return nounKind(word.lower);
}

function nounKind(lower: string): SpeakerKind | null {
  const noun = lower.replace(/'s?$/u, '');
  const singular = noun.length > 4 ? noun.replace(/ies$/u, 'y').replace(/s$/u, '') : noun;
  if (DOCUMENT_NOUNS.has(noun) || DOCUMENT_NOUNS.has(singular)) return 'document';
  if (INSTITUTION_NOUNS.has(noun) || INSTITUTION_NOUNS.has(singular)) return 'institution';
  return ROLE_NOUNS.has(noun) || ROLE_NOUNS.has(singular) ? 'role' : null;
}

/** Back over the capitalised words, and over a determiner with its adjectives. */
function nameStart(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 8) {
    const word = words[from];
    const previous = words[from - 1];
    if (word === undefined || previous === undefined || word.apart) break;
    if (
      !isCapitalised(previous.text) &&
      !NAME_CONNECTORS.has(previous.lower) &&
      !/^[a-z'-]+$/u.test(previous.text)
    )
      break;
    if (!isCapitalised(previous.text) && !NAME_CONNECTORS.has(previous.lower)) {
      if (DETERMINERS.has(previous.lower)) return from - 1;
      if (!isAdjectivePlace(words, from - 1)) break;
    }
    from--;
  }
  return from;
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that its their his her our my one another two three several some'.split(' '),
);

/** A small word counts as an adjective when a determiner or a capitalised word stands at most two words before. */
const isAdjectivePlace = (words: readonly Word[], at: number): boolean =>
  [1, 2].some((back) => {
    const word = words[at - back];
    return word !== undefined && (DETERMINERS.has(word.lower) || isCapitalised(word.text));
  });

function nameEnd(words: readonly Word[], at: number): number {
  let to = at;
  while (to + 1 < words.length && to - at < 6) {
    const next = words[to + 1];
    if (next === undefined || next.apart) break;
    const further = words[to + 2];
    if (isCapitalised(next.text)) to++;
    else if (
      NAME_CONNECTORS.has(next.lower) &&
      further !== undefined &&
      !further.apart &&
      isCapitalised(further.text)
    )
      to += 2;
    else break;
  }
  return to;
}

function phrase(
  sentence: string,
  words: readonly Word[],
  from: number,
  to: number,
  kind: SpeakerKind,
): Speaker {
  const start = words[from]?.start ?? 0;
  const end = words[to]?.end ?? start;
  const named = kind !== 'pronoun' && holdsName(words.slice(from, to + 1));
  return { kind: named && kind !== 'document' ? 'name' : kind, start, end, text: sentence.slice(start, end) };
}

/** A capitalised word that is no sentence opener. */
const holdsName = (words: readonly Word[]): boolean =>
  words.some(
    (word) => isCapitalised(word.text) && !NOT_A_NAME.has(word.lower) && nounKind(word.lower) === null,
  );
