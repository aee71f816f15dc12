import {
  LEADS_TO_A_RULE,
  MAY_MOVE,
  OF_ONES_MEANS,
  PROPOSAL,
  PROPOSES,
  RATE_OF_LAW,
  RULE_OR_PLAN,
  SCHEDULED,
  SET_BY_A_RULE,
  TAXED_FROM,
} from '../../language/english/contexts.ts';
import type { Figure } from './figureContexts.ts';
import { isNoRule } from './noRules.ts';

/** A rate, threshold or aim that a law, a rule or a plan sets. */
export const isOfARule = (figure: Figure): boolean =>
  isASchedule(figure) ||
  ((SET_BY_A_RULE.test(figure.after) ||
    LEADS_TO_A_RULE.test(inFrontOf(figure)) ||
    isAnAllowance(figure) ||
    RULE_OR_PLAN.test(figure.clause) ||
    RATE_OF_LAW.test(figure.near) ||
    PROPOSAL.test(figure.clause) ||
    PROPOSES.test(figure.sentence)) &&
    !isNoRule(figure));

/** "5.7% on income over $60,000": a step of a tax, and the sum at which it begins. */
const isASchedule = (figure: Figure): boolean =>
  (figure.kind === 'percent' && SCHEDULED.test(figure.after)) ||
  (figure.kind === 'money' && TAXED_FROM.test(inFrontOf(figure)));

/** "can transfer up to 10% of the allowance": how much of their own somebody may move. */
const isAnAllowance = (figure: Figure): boolean =>
  MAY_MOVE.test(inFrontOf(figure)) && (figure.kind === 'money' || OF_ONES_MEANS.test(figure.after));

/** What stands in front of its number, "over" of "over $1 million" too. */
const inFrontOf = ({ before, text }: Figure): string => `${before}${BOUND_WORDS.exec(text)?.[0] ?? ''}`;
const BOUND_WORDS = /^[A-Za-z ]{1,20}/u;
