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

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

export const wordSet = (list: string): ReadonlySet<string> => new Set(words(list));

/** Later rows win: a word in several lists has the class that keeps verbs and small words out of labels. */
const CLASSES: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ...words(grammar.VERBS).map((word): [string, WordClass] => [word, 'verb']),
  ...words(grammar.IRREGULAR_FORMS).map((word): [string, WordClass] => [word, 'past']),
  ...words(grammar.ADJECTIVES).map((word): [string, WordClass] => [word, 'adjective']),
  ...words(grammar.NOUN_OR_VERB).map((word): [string, WordClass] => [word, 'noun-or-verb']),
  ...words(grammar.PARTICIPLE_ADJECTIVES).map((word): [string, WordClass] => [word, 'participle']),
  ...words(grammar.NOUNS_IN_ING).map((word): [string, WordClass] => [word, 'noun']),
  ...words(grammar.NOUNS_LIKE_OTHER_WORDS).map((word): [string, WordClass] => [word, 'noun']),
  ...words(grammar.ADVERBS).map((word): [string, WordClass] => [word, 'adverb']),
  ...words(grammar.NUMBERS).map((word): [string, WordClass] => [word, 'number']),
  ...words(grammar.CONJUNCTIONS).map((word): [string, WordClass] => [word, 'conjunction']),
  ...words(grammar.PREPOSITIONS).map((word): [string, WordClass] => [word, 'preposition']),
  ...words(grammar.PRONOUNS).map((word): [string, WordClass] => [word, 'pronoun']),
  ...words(grammar.DETERMINERS).map((word): [string, WordClass] => [word, 'determiner']),
  ...words(grammar.AUXILIARIES).map((word): [string, WordClass] => [word, 'auxiliary']),
]);

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
  return grammar.ADJECTIVE_ENDING.test(lower) ? 'adjective' : 'noun';
}

/** `cross-border`, `state-led` and `long-term` are adjectives, `e-waste` and `start-up` nouns. */
function classOfCompound(lower: string): WordClass {
  if (grammar.ADJECTIVE_ENDING.test(lower) || /-[a-z]+ed$/u.test(lower)) return 'adjective';
  return grammar.COMPOUND_ADJECTIVE.test(lower) ? 'adjective' : 'noun';
}

function classOfPluralForm(lower: string): WordClass {
  const bases = lower.endsWith('ies')
    ? [`${lower.slice(0, -3)}y`, lower.slice(0, -1)]
    : [lower.slice(0, -1), lower.slice(0, -2)];
  for (const base of bases) {
    const known = CLASSES.get(base);
    if (known === 'noun-or-verb' || known === 'verb') return known;
  }
  return 'noun';
}

/** Small words and words that only join: never part of a phrase or a name. */
export const isSmall = (kind: WordClass): boolean =>
  kind === 'determiner' ||
  kind === 'preposition' ||
  kind === 'conjunction' ||
  kind === 'pronoun' ||
  kind === 'auxiliary' ||
  kind === 'adverb';
