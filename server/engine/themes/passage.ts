import type { EntityKind } from './gazetteer.ts';
import { namesOf, type Mention } from './names.ts';
import { chunksOf, type Chunk, type PhraseWord } from './phrases.ts';
import { tokensOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A stretch of prose that may become a node: a paragraph, a list with its lead-in, a table. */
export interface Stretch {
  readonly sentences: readonly string[];
  /** Whether its words can be told apart by the English lists; else only names are read. */
  readonly english: boolean;
}

/** A noun phrase or the end of one, with how often a passage holds it. */
export interface Phrase {
  /** Where it first stands: the words `[start, end)` of a chunk. */
  readonly chunk: Chunk;
  readonly start: number;
  readonly end: number;
  /** The sentence of the passage that it first stands in. */
  readonly sentence: number;
  readonly count: number;
  /** How often it stands alone, not inside a longer phrase. */
  readonly complete: number;
  /** How many stretches hold it. */
  readonly spread: number;
}

export interface Entity {
  readonly name: string;
  readonly kind: EntityKind;
  readonly count: number;
  readonly spread: number;
}

/** What a stretch, or several together, speak of. Maps are in the order of first mention. */
export interface Passage {
  readonly words: number;
  readonly sentences: number;
  /** By stems. */
  readonly phrases: ReadonlyMap<string, Phrase>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Stems of nouns, modifiers and names. */
  readonly stems: ReadonlyMap<string, number>;
}

export const NOTHING: Passage = {
  words: 0,
  sentences: 0,
  phrases: new Map(),
  entities: new Map(),
  stems: new Map(),
};

/** Reads stretches of one article together, so that a name known from one is known in all. Linear in their length. */
export function passagesOf(stretches: readonly Stretch[]): readonly Passage[] {
  const vocabulary: Vocabulary = new Map();
  const tokens = stretches.map(({ sentences }) =>
    sentences.map((sentence) => tokensOf(sentence, vocabulary)),
  );
  const names = namesOf(tokens.flat());
  let sentence = 0;
  return stretches.map((stretch, at) => {
    const own = tokens[at] ?? [];
    const mentions = names.slice(sentence, (sentence += own.length));
    return passageOf(own, mentions, stretch.english);
  });
}

function passageOf(
  sentences: readonly (readonly Token[])[],
  names: readonly (readonly Mention[])[],
  english: boolean,
): Passage {
  const tally = newTally();
  let words = 0;
  sentences.forEach((tokens, at) => {
    words += tokens.length;
    const mentions = names[at] ?? [];
    for (const { name, kind } of mentions)
      addEntity(tally.entities, { name, kind, count: 1, spread: 1 }, false);
    if (!english) return;
    for (const chunk of chunksOf(tokens, mentions)) {
      for (const word of chunk) if (word.kind !== 'weak') addCount(tally.stems, word.stem, 1);
      addPhrases(tally.phrases, chunk, at);
    }
  });
  return { words, sentences: sentences.length, ...tally };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

interface Tally {
  readonly phrases: Map<string, Writable<Phrase>>;
  readonly entities: Map<string, Writable<Entity>>;
  readonly stems: Map<string, number>;
}

const newTally = (): Tally => ({ phrases: new Map(), entities: new Map(), stems: new Map() });

const addCount = (counts: Map<string, number>, key: string, count: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + count);
};

/** Adds an entity of the same stretch, or of another, which then counts in `spread`. */
function addEntity(entities: Map<string, Writable<Entity>>, entity: Entity, other: boolean): void {
  const known = entities.get(entity.name);
  if (known === undefined) {
    const { name, kind, count, spread } = entity;
    entities.set(name, { name, kind, count, spread });
    return;
  }
  known.count += entity.count;
  if (other) known.spread += entity.spread;
}

const LONGEST_PHRASE = 4;

function addPhrases(phrases: Map<string, Writable<Phrase>>, chunk: Chunk, sentence: number): void {
  for (let start = 0; start < chunk.length; start++) {
    const longest = Math.min(chunk.length, start + LONGEST_PHRASE);
    let key = '';
    for (let end = start + 1; end <= longest; end++) {
      key += end === start + 1 ? chunk[start]?.stem : ` ${chunk[end - 1]?.stem}`;
      if (!canStand(chunk, start, end)) continue;
      const alone = end === chunk.length && (start === 0 || chunk[start - 1]?.mention !== undefined);
      const complete = alone ? 1 : 0;
      const known = phrases.get(key);
      if (known === undefined)
        phrases.set(key, { chunk, start, end, sentence, count: 1, complete, spread: 1 });
      else {
        known.count += 1;
        known.complete += complete;
      }
    }
  }
}

/**
 * A candidate begins with a word that says something, ends with a noun (one that says little only behind another noun:
 * `flood plan`), and cuts no name in two.
 */
function canStand(chunk: Chunk, start: number, end: number): boolean {
  const first = chunk[start];
  const last = chunk[end - 1];
  if (first === undefined || last === undefined || first.kind === 'weak' || last.kind === 'modifier')
    return false;
  if (last.kind === 'weak' && !followsNoun(chunk, start, end)) return false;
  if (last.token.text.length < 2 && end - start === 1) return false;
  if (first.token.text.length < 2 && !first.token.capital) return false;
  if (first.mention !== undefined && first.mention === chunk[start - 1]?.mention) return false;
  return last.mention === undefined || last.mention !== chunk[end]?.mention;
}

const followsNoun = (chunk: Chunk, start: number, end: number): boolean =>
  end - start > 1 && chunk[end - 2]?.kind === 'noun';

export const wordsOf = ({ chunk, start, end }: Phrase): readonly PhraseWord[] => chunk.slice(start, end);

/** A phrase that is one name and nothing else. */
export const isNamed = ({ chunk, start, end }: Phrase): boolean => {
  const mention = chunk[start]?.mention;
  return mention !== undefined && mention === chunk[end - 1]?.mention;
};

/** `data point` says little more than `data`. */
export const hasWeakHead = ({ chunk, end }: Phrase): boolean => chunk[end - 1]?.kind === 'weak';

/** A phrase as it reads in the middle of a line. */
export const textOf = (phrase: Phrase): string => {
  const words = wordsOf(phrase);
  return words.map((word, at) => surfaceOf(word, words[at + 1])).join(' ');
};

/** A capital that is there only because a sentence opens is dropped; a word never written small may be a name. */
function surfaceOf({ token, mention }: PhraseWord, next: PhraseWord | undefined): string {
  const { opening, capital, marked, word } = token;
  const byPlace = opening && capital && !marked && mention === undefined && next?.token.capital !== true;
  const neverSmall = word.smalls === 0 && word.openings + word.capitals > 1;
  return byPlace && !neverSmall ? word.lower : token.text;
}

/** Several passages as one. */
export function joined(passages: readonly Passage[]): Passage {
  const [only] = passages;
  if (only !== undefined && passages.length === 1) return only;
  const tally = newTally();
  let words = 0;
  let sentences = 0;
  for (const passage of passages) {
    for (const [key, phrase] of passage.phrases) addPhrase(tally.phrases, key, phrase, sentences);
    for (const entity of passage.entities.values()) addEntity(tally.entities, entity, true);
    for (const [stem, count] of passage.stems) addCount(tally.stems, stem, count);
    words += passage.words;
    sentences += passage.sentences;
  }
  return { words, sentences, ...tally };
}

function addPhrase(
  phrases: Map<string, Writable<Phrase>>,
  key: string,
  phrase: Phrase,
  offset: number,
): void {
  const known = phrases.get(key);
  if (known === undefined) {
    const { chunk, start, end, sentence, count, complete, spread } = phrase;
    phrases.set(key, { chunk, start, end, sentence: sentence + offset, count, complete, spread });
    return;
  }
  known.count += phrase.count;
  known.complete += phrase.complete;
  known.spread += phrase.spread;
}
