import {
  EFFECT,
  LEADS_TO_A_RULE,
  PROPOSAL,
  PROPOSES,
  RATE_OF_LAW,
  RULE_OR_PLAN,
  SCHEDULED,
  SET_BY_A_RULE,
  TAXED_FROM,
} from '../../language/english/contexts.ts';
import { isAnswer, isKind, isShareOfPeople } from './answers.ts';
import type { Figure } from './figureContexts.ts';

/** A rate, threshold or aim that a law, a rule or a plan sets. */
export const isOfARule = (figure: Figure): boolean =>
  isASchedule(figure) ||
  ((SET_BY_A_RULE.test(figure.after) ||
    LEADS_TO_A_RULE.test(inFrontOf(figure)) ||
    RULE_OR_PLAN.test(figure.clause) ||
    RATE_OF_LAW.test(figure.near) ||
    PROPOSAL.test(figure.clause) ||
    PROPOSES.test(figure.sentence)) &&
    !isKind('forecast', 'superlative')(figure) &&
    !isShareOfPeople(figure) &&
    !isAnswer(figure) &&
    !isToll(figure) &&
    !PROJECTED.test(figure.clause) &&
    !ACHIEVED.test(figure.clause) &&
    !isEstimatedEffect(figure));

/** "5.7% on income over $60,000": a step of a tax, and the sum at which it begins. */
const isASchedule = (figure: Figure): boolean =>
  (figure.kind === 'percent' && SCHEDULED.test(figure.after)) ||
  (figure.kind === 'money' && TAXED_FROM.test(inFrontOf(figure)));

/** What stands in front of its number, "over" of "over $1 million" too. */
const inFrontOf = ({ before, text }: Figure): string => `${before}${BOUND_WORDS.exec(text)?.[0] ?? ''}`;
const BOUND_WORDS = /^[A-Za-z ]{1,20}/u;

/** A goal that was reached tells how much there is. */
const ACHIEVED =
  /\b(?:ha(?:s|ve|d)(?: already| now)? (?:achieved|met|reached|hit|exceeded|surpassed)|reach(?:ed)? (?:its|their|the|that) (?:goal|target))\b/i;

const isToll = ({ kind, near }: Figure): boolean => kind === 'count' && CASUALTIES.test(near);

/** Somebody projected it; a plan does not. */
const PROJECTED = /\b(?:projected|forecast(?:ed)?|predicted|estimated) to\b/i;

/** A toll of thousands is no count of one day. */
export const CASUALTIES = /\b(?:dead|wounded|killed|injured|casualties)\b/i;

/** "would raise about $3 billion": somebody worked that out. */
const isEstimatedEffect = ({ kind, text, before }: Figure): boolean =>
  (kind === 'average' || (kind === 'money' && MILLIONS.test(text))) && EFFECT.test(before);

export const MILLIONS = /(?:million|billion|trillion|crore|\d ?(?:m|bn|mn|tn|b))\b/i;
