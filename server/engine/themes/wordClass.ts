import * as grammar from '../language/english/grammar.ts';

/** What a word can be before its neighbours are looked at. */
export type WordClass =
  | 'determiner'
  | 'number'
  | 'preposition'
  | 'conjunction'
  | 'pronoun'
  | 'auxiliary'
  | 'adverb'
  | 'verb'
  | 'past'
  | 'gerund'
  | 'noun-or-verb'
  | 'adjective'
  | 'participle'
  | 'noun';

const wordList = (list: string): readonly string[] => list.trim().split(/\s+/u);

export const wordSet = (list: string): ReadonlySet<string> => new Set(wordList(list));

/** Later rows win: a word in several lists has the class that keeps verbs and small words out of labels. */
const CLASSES: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ...wordList(grammar.VERBS).map((word): [string, WordClass] => [word, 'verb']),
  ...wordList(grammar.IRREGULAR_FORMS).map((word): [string, WordClass] => [word, 'past']),
  ...wordList(grammar.ADJECTIVES).map((word): [string, WordClass] => [word, 'adjective']),
  ...wordList(grammar.NOUN_OR_VERB).map((word): [string, WordClass] => [word, 'noun-or-verb']),
  ...wordList(grammar.PARTICIPLE_ADJECTIVES).map((word): [string, WordClass] => [word, 'participle']),
  ...wordList(grammar.NOUNS_IN_ING).map((word): [string, WordClass] => [word, 'noun']),
  ...wordList(grammar.NOUNS_LIKE_OTHER_WORDS).map((word): [string, WordClass] => [word, 'noun']),
  ...wordList(grammar.ADVERBS).map((word): [string, WordClass] => [word, 'adverb']),
  ...wordList(grammar.NUMBERS).map((word): [string, WordClass] => [word, 'number']),
  ...wordList(grammar.CONJUNCTIONS).map((word): [string, WordClass] => [word, 'conjunction']),
  ...wordList(grammar.PREPOSITIONS).map((word): [string, WordClass] => [word, 'preposition']),
  ...wordList(grammar.PRONOUNS).map((word): [string, WordClass] => [word, 'pronoun']),
  ...wordList(grammar.DETERMINERS).map((word): [string, WordClass] => [word, 'determiner']),
  ...wordList(grammar.AUXILIARIES).map((word): [string, WordClass] => [word, 'auxiliary']),
]);

/** Words that are verbs, whatever else they may be. */
export const VERBS = wordSet(grammar.VERBS);

const ADJECTIVE_LIKE_NOUNS = wordSet(grammar.NOUNS_WITH_ADJECTIVE_ENDING);

/** The class of a lower-case word by the lists, else by its ending, else noun. */
export function classOf(lower: string): WordClass {
  return CLASSES.get(lower) ?? classByEnding(lower);
}

function classByEnding(lower: string): WordClass {
  if (lower.length < 4) return 'noun';
  if (lower.includes('-')) return classOfCompound(lower);
  if (lower.endsWith('s') && !lower.endsWith('ss')) return classOfPluralForm(lower);
  if (lower.endsWith('ed')) return lower.endsWith('eed') ? 'noun' : 'past';
  if (lower.endsWith('ing')) return 'gerund';
  if (lower.endsWith('ly')) return 'adverb';
  if (ADJECTIVE_LIKE_NOUNS.has(lower)) return 'noun';
  return hasAdjectiveEnding(lower) ? 'adjective' : 'noun';
}

const ADJECTIVE_ENDINGS = wordList(grammar.ADJECTIVE_ENDINGS);

const hasAdjectiveEnding = (lower: string): boolean =>
  lower.length > 4 && ADJECTIVE_ENDINGS.some((ending) => lower.endsWith(ending));

/** `cross-border`, `state-led` and `long-term` are adjectives, `e-waste` and `start-up` nouns. */
function classOfCompound(lower: string): WordClass {
  if (grammar.COMPOUND_ADJECTIVE_ENDING.test(lower)) return 'adjective';
  return grammar.COMPOUND_ADJECTIVE.test(lower) ? 'adjective' : 'noun';
}

function classOfPluralForm(lower: string): WordClass {
  const bases = lower.endsWith('ies')
    ? [`${lower.slice(0, -3)}y`, lower.slice(0, -1)]
    : [lower.slice(0, -1), lower.slice(0, -2)];
  for (const base of bases) {
    const known = CLASSES.get(base);
    if (known === 'noun-or-verb' || known === 'verb') return known;
    if (known === 'past' || (known === 'adjective' && VERBS.has(base))) return 'verb';
  }
  return 'noun';
}

/** Words that count, and words that only join: never part of a phrase or a name. */
export type SmallWordClass =
  'determiner' | 'number' | 'preposition' | 'conjunction' | 'pronoun' | 'auxiliary' | 'adverb';

export const isSmall = (kind: WordClass): kind is SmallWordClass =>
  kind === 'determiner' ||
  kind === 'number' ||
  kind === 'preposition' ||
  kind === 'conjunction' ||
  kind === 'pronoun' ||
  kind === 'auxiliary' ||
  kind === 'adverb';
