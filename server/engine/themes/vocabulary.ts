import { WEAK_MODIFIERS, WEAK_NOUNS } from '../language/english/grammar.ts';
import { stemOf } from './stems.ts';
import { classOf, isSmall, VERBS, wordSet, type WordClass } from './wordClass.ts';

/** What is known of a word of an article, whatever its case: looked up once, however often the word stands there. */
export interface Word {
  readonly lower: string;
  readonly kind: WordClass;
  readonly stem: string;
  /** A number, or one with a unit or currency before it. */
  readonly numeric: boolean;
  /** An adjective that may be a verb: `to lower costs`. */
  readonly verb: boolean;
  /** As a noun it says nothing by itself. */
  readonly weak: boolean;
  /** As a modifier it weighs nothing. */
  readonly light: boolean;
  /** How often the article writes it with a capital: where no sentence opens, where one does; and without. */
  capitals: number;
  openings: number;
  smalls: number;
}

/** The words of one article, by their lower-case form. */
export type Vocabulary = Map<string, Word>;

const NUMERIC = /^\p{N}|,/u;
const WEAK = wordSet(WEAK_NOUNS);
const LIGHT = wordSet(WEAK_MODIFIERS);

export function wordOf(lower: string, vocabulary: Vocabulary): Word {
  const known = vocabulary.get(lower);
  if (known !== undefined) return known;
  const kind = classOf(lower);
  const content = !isSmall(kind);
  const word = {
    lower,
    kind,
    numeric: NUMERIC.test(lower),
    stem: content ? stemOf(lower) : lower,
    verb: kind === 'adjective' && VERBS.has(lower),
    weak: content && (WEAK.has(lower) || WEAK.has(singularOf(lower))),
    light: content && LIGHT.has(lower),
    capitals: 0,
    openings: 0,
    smalls: 0,
  };
  vocabulary.set(lower, word);
  return word;
}

function singularOf(lower: string): string {
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}
