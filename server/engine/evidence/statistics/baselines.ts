import {
  ASKS_FOR,
  BASE,
  NOT_A_FACT,
  OF_A_MODEL,
  OF_GOALS,
  OF_GOALS_REACHED,
  RELATION,
} from '../../language/english/baselines.ts';
import {
  HYPOTHETICAL,
  MARKET_LEVEL,
  PROPOSAL,
  RULE_OR_PLAN,
  SPORT,
  TECHNICAL,
} from '../../language/english/contexts.ts';
import { FACTORS, FALL_NOUNS, FALL_VERBS, RISE_NOUNS, RISE_VERBS } from '../../language/english/figures.ts';
import { plainIn } from '../../article/wording.ts';
import { fitting, twinsOf } from '../../text/plainly.ts';
import type { Range } from '../../text/range.ts';
import type { Figure } from '../figures/reading.ts';
import { figuresOf } from '../figures/sentences.ts';
import type { Statement } from '../statements.ts';
import { matchesOf } from '../../text/matches.ts';

const words = (list: readonly string[]): string => list.join('|');
const ADVERBS = '(?: (?:sharply|slightly|only|just|another|further|even|steadily|rapidly|\\p{L}+ly)){0,2}';
/** "rose by", "are up": in front of a figure, with the verb in the past or the present. */
const MOVED = twinsOf(
  new RegExp(
    `(?<![\\p{L}-])(?:${words([...RISE_VERBS, ...FALL_VERBS])}|(?:is|are|was|were) (?:now |already |still )?(?:up|down))${ADVERBS}(?: by)?(?: an?)? $`,
    'iu',
  ),
);
const NOUN_BEHIND = new RegExp(
  `^ (${words([...RISE_NOUNS, ...FALL_NOUNS])})(?![\\p{L}-]| (?:rates?|targets?|forecasts?|margins?|path)\\b)`,
  'iu',
);
const ARTICLE_IN_FRONT = /\b(?:an?|the|this|that|saw|seen|reported|recorded)(?: (?:[A-Za-zÀ-ɏ]+))? $/i;
const FACTOR = twinsOf(
  new RegExp(
    `(?<![\\p{L}-])(?:(?:more than|nearly|almost|roughly|about) )?(?:${words([...FACTORS.keys()].filter((word) => word.endsWith('ed')))})(?= *[.,;]|$| (?:in (?:the )?(?:number|size|price|value|cost|volume)|its|their|the (?:number|amount|rate|size|price|cost|value))(?![\\p{L}]))`,
    'giu',
  ),
);
const TIMES = twinsOf(
  /(?<![A-Za-zÀ-ɏ\d])(?:(?:about|around|nearly|almost|roughly|some|up to|more than|at least) )?(?:\d{1,3}(?:\.\d)?|two|three|four|five|six|seven|eight|nine|ten|twenty|hundreds of|many)[- ](?:times|fold) (?:(?:more|less) [A-Za-zÀ-ɏ]+|(?:higher|lower|larger|bigger|smaller|greater|faster|likelier|deadlier|stronger|cheaper|safer))(?![A-Za-zÀ-ɏ])(?! of)/gi,
);

/** Phrases of change in a sentence with nothing in it that says against what or since when; offsets of the prose. */
export function changesWithoutBase(statement: Statement): readonly Range[] {
  const { text, from, words } = statement;
  if (!WORTH_A_LOOK.test(words)) return [];
  const phrases = [...moves(statement), ...turns(words, from, statement.wording.recall(plainIn))].filter(
    (phrase) => isToldAsFact(text.slice(from, phrase.start)),
  );
  if (phrases.length === 0 || BASE.test(words) || isOtherMatter(words)) return [];
  return phrases.slice(0, 1);
}

const isToldAsFact = (before: string): boolean =>
  !NOT_A_FACT.test(before) && !ASKS_FOR.test(before) && !SUPPOSED.test(before);

/** "poverty would fall, with a 15% drop for children": what stands behind the first verb shares its mood. */
const SUPPOSED = /\b(?:would|could|might)\b[^:]*$/i;

const WORTH_A_LOOK = /%|per ?cent|\b(?:doubled|tripled|trebled|quadrupled|halved|times|fold)\b/i;

/** What no reader asks a base for: rules, markets, games, machines, conditions, questions. */
const isOtherMatter = (sentence: string): boolean =>
  sentence.endsWith('?') ||
  /\b(?:shares|stocks?|index|futures)\b/i.test(sentence) ||
  [RELATION, RULE_OR_PLAN, PROPOSAL, MARKET_LEVEL, SPORT, TECHNICAL, HYPOTHETICAL].some((pattern) =>
    pattern.test(sentence),
  );

function moves(statement: Statement): readonly Range[] {
  const { text, from, to } = statement;
  const moved = fitting(MOVED, statement.wording.recall(plainIn));
  return statement.recall(figuresOf).flatMap((figure) => {
    if (figure.kind !== '%') return [];
    const before = text.slice(Math.max(from, figure.from - 60), figure.from);
    const verb = moved.exec(before)?.[0];
    if (verb !== undefined && isGroup(before, verb, figure)) return [];
    if (verb !== undefined) return [{ start: figure.from - verb.length, end: figure.end }];
    const noun = NOUN_BEHIND.exec(text.slice(figure.end, Math.min(to, figure.end + 30)))?.[0];
    return noun !== undefined && ARTICLE_IN_FRONT.test(before)
      ? [{ start: figure.from, end: figure.end + noun.length }]
      : [];
  });
}

/** "households gaining more than 5%": which of them are meant. */
const isGroup = (before: string, verb: string, { hedge }: Figure): boolean =>
  (hedge === 'over' || hedge === 'under') &&
  /^[A-Za-zÀ-ɏ]+ing\b/i.test(verb) &&
  !/, ?$/u.test(before.slice(0, before.length - verb.length));

const turns = (sentence: string, start: number, plain: boolean): readonly Range[] =>
  [FACTOR, TIMES].flatMap((twins) =>
    matchesOf(sentence, fitting(twins, plain)).map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  );

/** A sentence near it may give the time for a change, or say that none of it has come to pass. */
export const givesBase = (words: string): boolean =>
  BASE.test(words) || /\b(?:would|could|will|may|might)\b/iu.test(words);

/** Says whether a heading or the words that lead in to a list announce goals: what it counts has not come to pass. */
export const namesGoals = (words: string): boolean => OF_GOALS.test(words) && !OF_GOALS_REACHED.test(words);

/** "income falls by 2%": what happened is told in the past; the plain present tells what a model gives. */
export const isOfAModel = (phrase: string, near: string): boolean =>
  PLAIN_PRESENT.test(phrase) && OF_A_MODEL.test(near);

const PLAIN_PRESENT =
  /^(?:rises?|grows?|increases?|jumps?|climbs?|gains?|expands?|falls?|drops?|declines?|decreases?|shrinks?|contracts?)\b/i;
