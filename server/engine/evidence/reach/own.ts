import {
  BEFORE_OWN_VERBS,
  BEHIND_OWN_NOUNS,
  CAME_ACROSS,
  CAN_REVEAL,
  EVERYBODY,
  FINDS_IT_SO,
  GIVEN_TO_THE_WORLD,
  KNOWN_TO_OTHERS,
  OUTSIDE_COMPARISON,
  OWN_NOUNS,
  OWN_REPORTING,
  OWN_STUDY,
  OWN_VERBS,
  RESULT_LIKE,
  SEEN_BY_ALL,
  SHARE_OF_A_PLACE,
  STUDY_NOUNS,
} from '../../language/english/own.ts';
import {
  ANCHORED,
  GENERIC_SHARE,
  OBSERVED,
  OPINION_SHARE,
  SHARE_THAT_DOES,
} from '../../language/english/world.ts';
import type { Statement } from '../statements.ts';
import { wordsOf } from '../words.ts';

/**
 * study: the writer counts, measures or names a study of the writer's own, and so speaks for the sentences beside it
 * too. deed: it tells what the writer did or has.
 */
export type OwnWork = 'study' | 'deed';

/** Whether a sentence says that what it tells is the writer's own work. */
export const ownWorkIn = ({ words }: Statement): OwnWork | null => workIn(words);

function workIn(sentence: string): OwnWork | null {
  if (!FIRST_PERSON.test(sentence))
    return OWN_REPORTING.test(sentence) || CAN_REVEAL.test(sentence) ? 'study' : null;
  if (NOT_OWN.some((form) => form.test(sentence))) return null;
  if (OWN_STUDY.test(sentence)) return 'study';
  if (SHARE_OF_A_PLACE.test(sentence)) return null;
  for (const match of sentence.matchAll(PERSONS)) {
    const own = ownWords(sentence, match[0].toLowerCase(), match.index + match[0].length);
    if (own !== null) return own;
  }
  return null;
}

/** In the first person, and not the writer's own work. */
const NOT_OWN: readonly RegExp[] = [
  OUTSIDE_COMPARISON,
  EVERYBODY,
  CAME_ACROSS,
  FINDS_IT_SO,
  SEEN_BY_ALL,
  KNOWN_TO_OTHERS,
  GIVEN_TO_THE_WORLD,
];

/** "What our readers own": words that speak of the writer's own people or work. */
export const speaksOfItsOwn = (words: string): boolean =>
  workIn(words) !== null || (/\b(?:our|my)\b/i.test(words) && !EVERYBODY.test(words));

/** An outside figure is set beside the writer's own: "equals the reduction seen in 2009". */
export const setsOutsideBeside = ({ words }: Statement): boolean => OUTSIDE_COMPARISON.test(words);

/** It says how the world is or was: on a day, in a year, by what people think. A model says none of that. */
export const tellsOfTheWorld = ({ words }: Statement): boolean =>
  ANCHORED.test(words) || OPINION_SHARE.test(words);

/** Of the world, and not in the first person. */
export const tellsOfOthers = (statement: Statement): boolean =>
  (tellsOfTheWorld(statement) ||
    GENERIC_SHARE.test(statement.words) ||
    SHARE_THAT_DOES.test(statement.words)) &&
  !FIRST_PERSON.test(statement.words);

/** The result of a model: what a plan does or would do to a measure, not what was observed. */
export const readsAsResult = (statement: Statement): boolean =>
  RESULT_LIKE.test(statement.words) &&
  !tellsOfTheWorld(statement) &&
  (MODAL.test(statement.words) || !OBSERVED.test(statement.words));

const MODAL = /\b(?:would|could|will|might|may)\b/i;
/** "US" is a country. */
const FIRST_PERSON = /\b(?:[Ww]e|[Oo]ur|I|[Mm]y|us)\b/;
const PERSONS = /\b(?:we|I|our|my)\b/gi;

/** Words behind "we" or "our" among which the verb or the noun has to stand. */
const REACH = 5;

/** "we had 218,700 visitors". */
const HAVE_SO_MANY =
  /^(?:'ve| have| had)(?: had)?(?: (?:about|around|over|more than|nearly|almost|some|only|just))? \d/iu;

const isOneOf = (nouns: ReadonlySet<string>, noun: string): boolean =>
  nouns.has(noun) || nouns.has(noun.replace(/(?:'s|s)$/u, ''));

function ownWords(sentence: string, person: string, from: number): OwnWork | null {
  const words = wordsOf(sentence, from, from + 70).slice(0, REACH);
  if (person === 'our' || person === 'my') {
    const noun = words.findIndex(({ lower }) => isOneOf(STUDY_NOUNS, lower) || isOneOf(OWN_NOUNS, lower));
    if (noun < 0 || words.slice(0, noun + 1).some(({ apart, lower }) => apart || BEHIND_OWN_NOUNS.has(lower)))
      return null;
    return isOneOf(STUDY_NOUNS, words[noun]?.lower ?? '') ? 'study' : 'deed';
  }
  if (HAVE_SO_MANY.test(sentence.slice(from, from + 40))) return 'deed';
  const verb = words.find(
    ({ lower }) => !BEFORE_OWN_VERBS.has(lower) && !/^(?:ve|ll|d|re|m)$|ly$/u.test(lower),
  );
  return verb !== undefined && !verb.apart && OWN_VERBS.has(verb.lower) ? 'deed' : null;
}
