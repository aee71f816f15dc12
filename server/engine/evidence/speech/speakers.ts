import {
  ACRONYMS,
  DOCUMENT_NOUNS,
  INSTITUTION_NOUNS,
  LINKING_WORDS,
  NAME_CONNECTORS,
  NOT_A_NAME,
  PRONOUNS,
  ROLE_NOUNS,
  SPEECH_VERBS,
} from '../../language/english/attribution.ts';
import { ENDS_A_PHRASE, PREPOSITIONS } from '../../language/english/quoting.ts';
import { lastStarting } from '../../text/range.ts';
import { isCapitalised, type Word } from '../words.ts';

/** What kind of words name the one that a statement is credited to. */
export type SpeakerKind = 'name' | 'document' | 'institution' | 'role' | 'pronoun';

/** A noun phrase that can speak, with its place in the text. */
export interface Speaker {
  readonly kind: SpeakerKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The speaker whose noun phrase ends with the word at `at`, or null. */
export function speakerEndingAt(text: string, words: readonly Word[], at: number): Speaker | null {
  const last = words[at];
  if (last === undefined) return null;
  const kind = speakerKind(last);
  if (kind === null) return speakerBeforeLink(text, words, at);
  const speaker = spoken(text, words, at, at, kind);
  return kind === 'name' ? (documentInFront(text, words, at) ?? speaker) : speaker;
}

/** "A study in the journal Ocean Policy": the document in front of the name that tells which. */
function documentInFront(text: string, words: readonly Word[], at: number): Speaker | null {
  const name = phraseStart(words, at);
  for (let link = name; link > 0 && name - link <= 3; link--) {
    const [word, head] = [words[link], words[link - 1]];
    if (word === undefined || head === undefined || word.apart || head.apart) return null;
    if (/^(?:of|by|from|in|on|for)$/u.test(word.lower)) {
      return speakerKind(head) === 'document' ? spoken(text, words, link - 1, at, 'document') : null;
    }
  }
  return null;
}

/** The first speaker among the words, if it begins within the first `reach` of them with nothing set apart between. */
export function speakerFrom(text: string, words: readonly Word[], reach: number): Speaker | null {
  for (let at = 0; at < Math.min(words.length, reach); at++) {
    const word = words[at];
    if (word === undefined || (word.apart && at > 0)) return null;
    const kind = speakerKind(word);
    if (kind === null || (kind === 'role' && isDocument(words[at + 1]))) continue;
    const owned = word.lower.endsWith("'s") ? headBehindOwner(words, at) : null;
    return owned === null
      ? spoken(text, words, at, phraseEnd(words, at), kind)
      : spoken(text, words, owned, owned, speakerKind(words[owned] ?? word) ?? kind);
  }
  return null;
}

/** "official figures": the role only tells whose. */
const isDocument = (word: Word | undefined): boolean =>
  word !== undefined && !word.apart && nounKind(word.lower) === 'document';

/** Words behind a document among which whoever made it is named. */
const MAKER_REACH = 14;

/** "data collected in forty towns by the Ministry of Health": a document with the one who is named to have made it. */
export function withMaker(text: string, words: readonly Word[], document: Speaker): Speaker {
  const behind = words.filter(({ start }) => start >= document.end).slice(0, MAKER_REACH);
  let maker: Speaker | null = null;
  for (const [at, word] of behind.entries()) {
    if (word.apart) break;
    if (!MADE_BY.has(word.lower)) continue;
    const found = speakerFrom(text, behind.slice(at + 1), 3);
    if (found?.kind === 'name') return upTo(text, document, found);
    if (found?.kind === 'institution') maker ??= found;
  }
  return maker === null ? document : upTo(text, document, maker);
}

const MADE_BY: ReadonlySet<string> = new Set(['by', 'from']);

const upTo = (text: string, document: Speaker, { end }: Speaker): Speaker => ({
  ...document,
  end,
  text: text.slice(document.start, end),
});

/** "the company's annual report": the noun that a possessive belongs to, if it is one that speaks. */
function headBehindOwner(words: readonly Word[], owner: number): number | null {
  for (let at = owner + 1; at < words.length && at - owner <= 3; at++) {
    const word = words[at];
    if (word === undefined || word.apart) return null;
    if (speakerKind(word) !== null) return at;
  }
  return null;
}

/** The first speaker of a sentence that is no object of a preposition ("after the Paris talks, Ruiz …"). */
export function firstSpeaker(text: string, words: readonly Word[]): Speaker | null {
  let object: Speaker | null = null;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const kind = word === undefined ? null : speakerKind(word);
    if (kind === null) continue;
    const end = phraseEnd(words, at);
    const speaker = spoken(text, words, at, end, kind);
    if (!isObject(words, speaker)) return speaker;
    object ??= speaker;
    at = end;
  }
  return object;
}

/** A preposition stands in front of it, or in front of the words up to its head. */
export function isObject(words: readonly Word[], speaker: Speaker): boolean {
  const at = lastStarting(words, speaker.start);
  const before = words[at - 1];
  if (before === undefined || words[at]?.apart === true || !PREPOSITIONS.has(before.lower)) return false;
  return !(before.lower === 'as' && (at === 1 || before.apart) && doesSomething(words, speaker));
}

/** "As Ruiz put it,": a word that is no part of the phrase goes on behind the speaker, so that "as" opens a clause. */
function doesSomething(words: readonly Word[], { end, kind }: Speaker): boolean {
  const next = words[lastStarting(words, end) + 1];
  if (next === undefined || next.apart || isCapitalised(next.text)) return false;
  return kind === 'pronoun' || !(PREPOSITIONS.has(next.lower) || NOT_A_NAME.has(next.lower));
}

/** "officials at the plant", "people who attended": the head noun in front of a preposition or a relative clause. */
function speakerBeforeLink(text: string, words: readonly Word[], at: number): Speaker | null {
  for (let link = at; link > 0 && at - link < 12; link--) {
    const word = words[link];
    const head = words[link - 1];
    if (word === undefined || head === undefined || word.apart) return null;
    const kind = LINKING_WORDS.has(word.lower) ? speakerKind(head) : null;
    // "analysis of programs should include": a verb outside of a relative clause ends the noun phrase.
    if (
      AUXILIARIES.has(word.lower) &&
      !words.slice(Math.max(0, link - 3), link).some(({ lower }) => RELATIVES.has(lower))
    )
      return null;
    if (kind !== null && kind !== 'pronoun') return spoken(text, words, link - 1, at, kind);
  }
  return null;
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  'is are was were will would can could may might should must cannot'.split(' '),
);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'that', 'which', 'whose']);

export function speakerKind(word: Word): SpeakerKind | null {
  if (ACRONYMS.has(word.text)) return 'name';
  if (PRONOUNS.has(word.lower)) return 'pronoun';
  const noun = nounKind(word.lower);
  if (noun !== null) return noun;
  return isCapitalised(word.text) && !isContraction(word) && !NOT_A_NAME.has(word.lower) ? 'name' : null;
}

/** "It's", "Let's", "They've": a pronoun or a verb with half of another, and nobody's name. */
function isContraction({ lower }: Word): boolean {
  const at = lower.indexOf("'");
  return at > 0 && (PRONOUNS.has(lower.slice(0, at)) || CONTRACTED.has(lower.slice(0, at)));
}

const CONTRACTED: ReadonlySet<string> = new Set(
  'you that this there here what where how when let'.split(' '),
);

function nounKind(lower: string): SpeakerKind | null {
  const noun = lower.replace(/'s?$/u, '');
  const singular = noun.length > 4 ? noun.replace(/ies$/u, 'y').replace(/s$/u, '') : noun;
  if (DOCUMENT_NOUNS.has(noun) || DOCUMENT_NOUNS.has(singular)) return 'document';
  if (INSTITUTION_NOUNS.has(noun) || INSTITUTION_NOUNS.has(singular)) return 'institution';
  return ROLE_NOUNS.has(noun) || ROLE_NOUNS.has(singular) ? 'role' : null;
}

/** A speaker from its head noun at `head` to the word at `last`; a capitalised word in it makes it a name. */
function spoken(
  text: string,
  words: readonly Word[],
  head: number,
  last: number,
  kind: SpeakerKind,
): Speaker {
  const first = kind === 'pronoun' ? head : phraseStart(words, head);
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? start;
  const named = kind !== 'pronoun' && kind !== 'document' && words.slice(first, last + 1).some(isProper);
  return { kind: named ? 'name' : kind, start, end, text: text.slice(start, end) };
}

const isProper = (word: Word): boolean =>
  isCapitalised(word.text) &&
  !NOT_A_NAME.has(word.lower) &&
  (ACRONYMS.has(word.text) || nounKind(word.lower) === null);

/** Back over capitalised words and the small words inside names, and over up to four words to a determiner. */
function phraseStart(words: readonly Word[], head: number): number {
  let first = head;
  let bridged = false;
  for (let at = head; at > 0 && head - at < 8 && words[at]?.apart !== true; at--) {
    const word = words[at - 1];
    if (word === undefined || ENDS_A_PHRASE.has(word.lower) || SPEECH_VERBS.has(word.lower)) break;
    if (DETERMINERS.has(word.lower)) return at - 1;
    if (isCapitalised(word.text)) {
      if (NOT_A_NAME.has(word.lower)) break;
      if (!bridged) first = at - 1;
    } else if (!NAME_CONNECTORS.has(word.lower) && nounKind(word.lower) === null) {
      if (head - at >= 4) break;
      bridged = true;
    }
  }
  return first;
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that its their his her our my one another two three several some'.split(' '),
);

function phraseEnd(words: readonly Word[], head: number): number {
  let last = head;
  for (let at = head + 1; at < words.length && at - head < 7; at++) {
    const word = words[at];
    if (word === undefined || word.apart) break;
    if (isCapitalised(word.text)) last = at;
    else if (!NAME_CONNECTORS.has(word.lower)) break;
  }
  return last;
}
