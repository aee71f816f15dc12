import {
  LEADS_TO_A_RULE,
  MAY_MOVE,
  OF_ONES_MEANS,
  PROPOSAL,
  PROPOSES,
  PUT_ROUGHLY,
  RATE_OF_LAW,
  ROUGHLY,
  RULE_IF_EXACT,
  RULE_OR_PLAN,
  SCHEDULED,
  SET_BY_A_RULE,
  TAXED_FROM,
} from '../../language/english/contexts.ts';
import {
  HELD_BY_LAW,
  IS_REQUIRED,
  IS_SET_ASIDE,
  LAYS_A_DUTY,
  NAMES_A_RULER,
  OF_A_NEED,
  PROVIDED_BY_LAW,
  PROVIDED_IN_A_LIST,
  REQUIRES,
  SOMEBODY_REQUIRES,
} from '../../language/english/rules.ts';
import type { Figure } from './figureContexts.ts';
import { isNoRule } from './noRules.ts';

/** A rate, threshold or aim that a law, a rule or a plan sets. */
export const isOfARule = (figure: Figure): boolean =>
  isASchedule(figure) ||
  ((SET_BY_A_RULE.test(figure.after) ||
    LEADS_TO_A_RULE.test(inFrontOf(figure)) ||
    isAnAllowance(figure) ||
    isBesideARule(figure) ||
    isRequired(figure) ||
    isProvided(figure) ||
    RATE_OF_LAW.test(figure.near) ||
    PROPOSAL.test(figure.clause) ||
    PROPOSES.test(figure.sentence)) &&
    !isNoRule(figure));

/** Words of a rule or a plan stand in its clause; where it is put roughly, words that only an exact figure makes a rule do not count. */
const isBesideARule = (figure: Figure): boolean =>
  RULE_OR_PLAN.test(figure.clause) &&
  (!isPutRoughly(figure) || RULE_OR_PLAN.test(figure.clause.replaceAll(RULE_IF_EXACT, '')));

const isPutRoughly = ({ text, before }: Figure): boolean => PUT_ROUGHLY.test(text) || ROUGHLY.test(before);

/** What somebody who rules requires; what nature, technique or a task requires is a quantity. */
function isRequired(figure: Figure): boolean {
  const { text, before, after, clause } = figure;
  if (!clause.includes('equir')) return false;
  if (LAYS_A_DUTY.test(before)) return true;
  const isNeed = OF_A_NEED.test(`${text.replace(NUMBER, '')}${after}`);
  if (IS_REQUIRED.test(after)) return !isNeed && !isPutRoughly(figure);
  if (LETS_PASS.test(after)) return true;
  const at = before.search(REQUIRES);
  if (at < 0) return false;
  if (NAMES_A_RULER.test(before.slice(0, at))) return true;
  return SOMEBODY_REQUIRES.test(before) && !isNeed && !isPutRoughly(figure);
}

/** Its comma is no end of a clause. */
const NUMBER = /\d[\d.,]*/u;

/** "or 60 percent approval". */
const LETS_PASS = /^[- ](?:approval(?! rating)|majority|vote|consent)\b/i;

/** What a law or a plan sets aside or calls for. */
function isProvided({ kind, after, sentence, start }: Figure): boolean {
  const front = sentence.slice(0, start);
  return (
    (kind !== 'count' && kind !== 'magnitude' && PROVIDED_BY_LAW.test(front.slice(-FAR))) ||
    (kind === 'money' && HELD_BY_LAW.test(front.slice(-FAR))) ||
    (front.length < AN_OPENING && PROVIDED_IN_A_LIST.test(front)) ||
    (kind === 'money' && IS_SET_ASIDE.test(after))
  );
}

/** Units in front of a figure that may name the law it is from. */
const FAR = 140;
const AN_OPENING = 100;

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
