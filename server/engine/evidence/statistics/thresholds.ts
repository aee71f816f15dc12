import type { SentenceText } from '../speech/attributions.ts';
import { SET_BY_A_RULE_OR_PLAN } from './figureContexts.ts';
import type { StatisticSpan } from './spans.ts';

/** "who earn less than $25 million and employ 3,000 or more people": a second threshold is of the same rule as the first. */
export const withThresholds = (
  sentence: SentenceText,
  statistics: readonly StatisticSpan[],
): readonly StatisticSpan[] =>
  statistics.some(isOfARule)
    ? statistics.map((statistic, at) =>
        isJoined(sentence, statistics[at - 1], statistic) || isJoined(sentence, statistics[at + 1], statistic)
          ? { ...statistic, tier: 'C', because: SET_BY_A_RULE_OR_PLAN }
          : statistic,
      )
    : statistics;

const isOfARule = ({ because }: StatisticSpan): boolean => because === SET_BY_A_RULE_OR_PLAN;

/** Two bounds, one of them of a rule, with "and" or "or" between them and no stop. */
function isJoined({ text }: SentenceText, rule: StatisticSpan | undefined, other: StatisticSpan): boolean {
  if (rule === undefined || !isOfARule(rule) || isOfARule(other)) return false;
  const isBound = ({ start, end }: StatisticSpan): boolean => BOUND.test(text.slice(start, end));
  const between = text.slice(Math.min(rule.end, other.end), Math.max(rule.start, other.start));
  return isBound(rule) && isBound(other) && JOINS.test(between);
}

const BOUND =
  /^(?:less|fewer|more|no more|no less|at least|at most|up to|under|over|below|above)\b|\bor (?:more|fewer|less)\b/i;
const JOINS = /^[^.;,]{0,60}\b(?:and|or)\b[^.;,]{0,60}$/u;
