import { PLURALS_BEFORE_NOUNS as PLURALS } from '../language/english/grammar.ts';
import type { Mention } from './names.ts';
import type { Token } from './tokens.ts';
import type { Word } from './vocabulary.ts';
import { isSmall, wordSet, type WordClass } from './wordClass.ts';

/** A word of a noun phrase. */
export interface PhraseWord {
  readonly token: Token;
  readonly kind: 'noun' | 'modifier' | 'weak';
  readonly stem: string;
  readonly mention: Mention | undefined;
}

/** Words of a noun phrase, as it stands between verbs and small words. */
export type Chunk = readonly PhraseWord[];

/** The noun phrases of a sentence: maximal runs of nouns and what stands before them, without verbs. */
export function chunksOf(tokens: readonly Token[], mentions: readonly Mention[]): readonly Chunk[] {
  const chunks: PhraseWord[][] = [];
  let chunk: PhraseWord[] = [];
  const close = (): void => {
    if (chunk.length > 0) chunks.push(chunk);
    chunk = [];
  };
  let next = 0;
  tokens.forEach((token, at) => {
    while ((mentions[next]?.end ?? Infinity) <= at) next += 1;
    const mention = (mentions[next]?.start ?? Infinity) <= at ? mentions[next] : undefined;
    if (token.parted || tokens[at - 1]?.possessive === true) close();
    const kind = mention === undefined ? roleOf(tokens, at, chunk) : roleInName(mention);
    if (kind === null) close();
    else chunk.push({ token, kind, stem: token.word.stem, mention });
  });
  close();
  return chunks.map(trimmed).filter((words) => words.length > 0);
}

const roleInName = (mention: Mention): PhraseWord['kind'] =>
  mention.form === 'adjective' ? 'modifier' : 'noun';

/** A phrase ends with a noun and does not begin with a modifier that weighs nothing. */
function trimmed(chunk: readonly PhraseWord[]): Chunk {
  let end = chunk.length;
  while (end > 0 && chunk[end - 1]?.kind === 'modifier') end -= 1;
  let start = 0;
  while (start < end - 1 && isWeakBefore(chunk[start])) start += 1;
  return chunk.slice(start, end);
}

const isWeakBefore = (word: PhraseWord | undefined): boolean =>
  word !== undefined && word.mention === undefined && word.token.word.light;

/** A word in capitals is a noun, unless it is a small word cried out. */
const classIn = ({ marked, word }: Token): WordClass => (marked && !isSmall(word.kind) ? 'noun' : word.kind);

type Role = PhraseWord['kind'] | null;

/** What a word is in its place: part of a noun phrase, or null for what ends one. */
function roleOf(tokens: readonly Token[], at: number, chunk: readonly PhraseWord[]): Role {
  const token = tokens[at];
  if (token === undefined || token.word.numeric) return null;
  const kind = classIn(token);
  if (isSmall(kind)) return null;
  if (kind === 'noun' && !token.word.lower.endsWith('ing')) return nounOrWeak(token);
  const before = neighbourOf(tokens[at - 1], token.parted);
  const after = neighbourOf(tokens[at + 1], tokens[at + 1]?.parted ?? true);
  switch (kind) {
    case 'noun':
      return isGerundHere(token, before, after) ? null : nounOrWeak(token);
    case 'adjective':
      if (token.word.verb && callsForVerb(before)) return null;
      return token.word.weak && !isNominal(after) ? 'weak' : 'modifier';
    case 'noun-or-verb':
      return isVerbHere(token, before, after, chunk) ? null : nounOrWeak(token);
    case 'verb':
      return before.opensNoun && !isNominal(after) && !token.word.lower.endsWith('s')
        ? nounOrWeak(token)
        : null;
    case 'participle':
      return isNominal(after) && !before.isBe && (before.opensNoun || !after.capital) ? 'modifier' : null;
    case 'gerund':
      if (isNounInIng(before, after)) return nounOrWeak(token);
      return before.opensNoun && isNominal(after) ? 'modifier' : null;
    case 'past':
      return before.opensNoun && isNominal(after) ? 'modifier' : null;
  }
}

/** `talks about dredging`, `the cost of dredging and`: nothing that it could be done to follows. */
const isNounInIng = (before: Neighbour, after: Neighbour): boolean =>
  before.kind === 'preposition' &&
  before.lower !== 'by' &&
  (after.kind === 'none' || after.kind === 'conjunction' || after.lower === 'of');

const nounOrWeak = ({ word }: Token): Role => (word.weak ? 'weak' : 'noun');

interface Neighbour {
  /** Written with a capital that no sentence's opening asks for. */
  readonly capital: boolean;
  readonly kind: WordClass | 'none';
  readonly lower: string;
  readonly plural: boolean;
  readonly isBe: boolean;
  /** A noun is due behind it: an article, a possessive, an adjective. */
  readonly opensNoun: boolean;
}

const NONE: Neighbour = {
  capital: false,
  kind: 'none',
  lower: '',
  plural: false,
  isBe: false,
  opensNoun: false,
};

function neighbourOf(token: Token | undefined, parted: boolean): Neighbour {
  if (token === undefined || parted) return NONE;
  const kind = classIn(token);
  const { lower } = token.word;
  return {
    capital: token.capital && !token.opening,
    kind,
    lower,
    plural: isPlural(token.word),
    isBe: BE.has(lower),
    opensNoun:
      token.possessive || kind === 'adjective' || (kind === 'determiner' && !PRONOUN_LIKE.has(lower)),
  };
}

const isPlural = ({ lower }: Word): boolean => lower.endsWith('s') && !lower.endsWith('ss');

const BE = wordSet('be am is are was were been being get gets got become becomes became remain remains');
const PLURALS_BEFORE_NOUNS = wordSet(PLURALS);
/** Prepositions that stand behind a noun more than behind a verb. */
const BEHIND_NOUNS = wordSet('of for between against among over');
const PRONOUN_LIKE = wordSet('that this these those what which both all some any none each whose whatever');

const isNominal = ({ kind }: Neighbour): boolean =>
  kind === 'noun' || kind === 'noun-or-verb' || kind === 'adjective' || kind === 'participle';

/** `while offering lower costs`: a noun in -ing that takes an object here. */
const isGerundHere = (token: Token, before: Neighbour, after: Neighbour): boolean =>
  before.isBe ||
  (!before.opensNoun &&
    !isNominal(before) &&
    ((token.opening && isNominal(after)) ||
      after.capital ||
      after.kind === 'determiner' ||
      after.kind === 'pronoun' ||
      after.kind === 'adjective' ||
      (isNominal(after) && (before.lower === 'while' || before.lower === 'when' || before.lower === 'by'))));

/** `to plan`, `they plan`, `must plan`. */
const callsForVerb = (before: Neighbour): boolean =>
  before.lower === 'to' || before.kind === 'pronoun' || (before.kind === 'auxiliary' && !before.isBe);

/** Whether a word that may be noun or verb is a verb between these neighbours. */
function isVerbHere(
  token: Token,
  before: Neighbour,
  after: Neighbour,
  chunk: readonly PhraseWord[],
): boolean {
  const third = isPlural(token.word);
  if (before.opensNoun) return false;
  if (!third && (callsForVerb(before) || before.kind === 'adverb')) return true;
  if (third && (before.kind === 'pronoun' || before.kind === 'adverb' || before.lower === 'which'))
    return true;
  if (after.kind === 'determiner' || after.kind === 'pronoun') return !isPreposition(before);
  if (!third && after.capital && after.kind === 'noun' && !isPreposition(before)) return true;
  const last = chunk.at(-1);
  if (last === undefined || last.kind === 'modifier') return before.lower === 'that' && isNominal(after);
  if (!third && after.kind === 'adjective') return true;
  if (third)
    return (
      !before.plural &&
      (isNominal(after) || after.lower === 'to' || after.kind === 'adverb' || after.kind === 'gerund')
    );
  const subject = before.plural && !PLURALS_BEFORE_NOUNS.has(before.lower);
  return subject && last.mention?.kind !== 'country' && !BEHIND_NOUNS.has(after.lower);
}

const isPreposition = ({ kind, lower }: Neighbour): boolean => kind === 'preposition' && lower !== 'to';
