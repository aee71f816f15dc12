import {
  AIM,
  AT_PRESENT,
  EFFECT,
  LEVEL_OF_LAW,
  OF_A_PLEDGE,
  RATE_OF_LAW,
  TALLY_OF_RULES,
  TALLY_TO_REACH,
  UP_FROM,
} from '../../language/english/contexts.ts';
import { BELOW_THE_LINE, MAKES_UP, SO_MANY_ELIGIBLE, THOSE_WHO_PLAN } from '../../language/english/rules.ts';
import { isAnswer, isKind, isShareOfPeople, SHARES } from './answers.ts';
import { isInMillions } from './deals.ts';
import type { Figure } from './figureContexts.ts';

/** It stands beside words of a rule or a plan, and says how things are or will be. */
export const isNoRule = (figure: Figure): boolean =>
  isKind('forecast', 'superlative')(figure) ||
  isShareOfPeople(figure) ||
  isAnswer(figure) ||
  isToll(figure) ||
  isOfThoseWhoPlan(figure) ||
  isPartOfAWhole(figure) ||
  isTallyOfRules(figure) ||
  isWhatCameOfIt(figure) ||
  PROJECTED.test(figure.clause) ||
  ACHIEVED.test(figure.clause) ||
  isEstimatedEffect(figure);

const isToll = ({ kind, near }: Figure): boolean => kind === 'count' && CASUALTIES.test(near);

const CASUALTIES = /\b(?:dead|wounded|killed|injured|casualties)\b/i;

/** "30 villages have vowed to", "a third of the clinics require": they have a plan or a need, and are counted. */
const isOfThoseWhoPlan = ({ kind, text, after }: Figure): boolean =>
  kind !== 'money' &&
  kind !== 'quantity' &&
  [THOSE_WHO_PLAN, SO_MANY_ELIGIBLE, BELOW_THE_LINE].some((form) =>
    form.test(`${NOUN.exec(text)?.[0] ?? ''}${after}`),
  );

/** "The levy accounted for 2% of the revenue". */
const isPartOfAWhole = (figure: Figure): boolean =>
  SHARES(figure) && MAKES_UP.test(figure.before) && !AIM.test(figure.clause);

/** Of "30 villages" what stands behind the number. */
const NOUN = / \p{Ll}[^\d]*$/u;

/** Somebody projected it; a plan does not. */
const PROJECTED = /\b(?:projected|forecast(?:ed)?|predicted|estimated) to\b/i;

/** A goal that was reached tells how much there is. */
const ACHIEVED =
  /\b(?:ha(?:s|ve|d|ving)(?: already| now)? (?:achieved|met|reached|hit|exceeded|surpassed)|(?:reach(?:ed)?|achieved|met|hit|exceeded|surpassed|beat) (?:its|their|the|that) (?:[a-z]+ )?(?:goal|target)s?)\b/i;

/** "36 states offer a credit": how many have a rule is counted, and no rule. */
const isTallyOfRules = ({ kind, text, before, after }: Figure): boolean =>
  (kind === 'count' || kind === 'share' || kind === 'ratio') &&
  TALLY_OF_RULES.test(`${text}${after}`) &&
  !TALLY_TO_REACH.test(before);

/** "of the $20 billion now pledged, 3%", "up from 29% today": what there is, beside what is meant to be. */
const isWhatCameOfIt = ({ before, after, near }: Figure): boolean =>
  !RATE_OF_LAW.test(near) &&
  (OF_A_PLEDGE.test(before) ||
    (UP_FROM.test(before) && AT_PRESENT.test(after) && !LEVEL_OF_LAW.test(before)));

/** "would raise about $3 billion": somebody worked that out. */
const isEstimatedEffect = ({ kind, text, before }: Figure): boolean =>
  (kind === 'average' || (kind === 'money' && isInMillions(text))) && EFFECT.test(before);
