import type { SentenceText } from '../speech/attributions.ts';
import { NEXT_STEP } from '../../language/english/rules.ts';
import { SET_BY_A_RULE_OR_PLAN } from './figureContexts.ts';
import type { StatisticKind } from '../evidence.ts';
import type { StatisticSpan } from './spans.ts';

/** "who earn less than $25 million and employ 3,000 or more people": a second threshold is of the same rule as the first. */
export const withThresholds = (
  sentence: SentenceText,
  statistics: readonly StatisticSpan[],
): readonly StatisticSpan[] =>
  statistics.some(isSetByARule)
    ? withSteps(
        sentence,
        statistics.map((statistic, at) =>
          isJoined(sentence, statistics[at - 1], statistic) ||
          isJoined(sentence, statistics[at + 1], statistic)
            ? ofARule(statistic)
            : statistic,
        ),
      )
    : statistics;

/** "to secure $50 million a year, rising to $90 million": each step of an aim is of the aim. */
function withSteps({ text }: SentenceText, statistics: readonly StatisticSpan[]): readonly StatisticSpan[] {
  const stepped: StatisticSpan[] = [];
  for (const statistic of statistics) {
    const before = stepped.at(-1);
    const isStep =
      before !== undefined &&
      isSetByARule(before) &&
      before.kind === statistic.kind &&
      NEXT_STEP.test(text.slice(before.end, statistic.start));
    stepped.push(isStep ? ofARule(statistic) : statistic);
  }
  return stepped;
}

const ofARule = (statistic: StatisticSpan): StatisticSpan => ({
  ...statistic,
  tier: 'C',
  because: SET_BY_A_RULE_OR_PLAN,
});

const isSetByARule = ({ because }: StatisticSpan): boolean => because === SET_BY_A_RULE_OR_PLAN;

/** Two bounds, one of them of a rule, with "and" or "or" and the rest of one predicate between them, and no stop. */
function isJoined({ text }: SentenceText, rule: StatisticSpan | undefined, other: StatisticSpan): boolean {
  if (rule === undefined || !isSetByARule(rule) || isSetByARule(other)) return false;
  const [first, second] = rule.start < other.start ? [rule, other] : [other, rule];
  return (
    !PARTS_OF_A_WHOLE.has(second.kind) &&
    [first, second].every(({ start, end }) => STATES_A_BOUND.test(text.slice(start, end))) &&
    REST_OF_A_PREDICATE.test(text.slice(first.end, second.start))
  );
}

/** How many of them all fall under a rule is no threshold of it. */
const PARTS_OF_A_WHOLE: ReadonlySet<StatisticKind> = new Set(['percent', 'share', 'ratio']);
const STATES_A_BOUND =
  /^(?:less|fewer|more|no more|no less|at least|at most|up to|under|over|below|above)\b|\bor (?:more|fewer|less)\b/i;
/** "a year and collect data on": a verb, and no new subject. */
const REST_OF_A_PREDICATE = /^[^.;,]{0,60}\b(?:and|or) (?:[a-z]+ ){1,4}$/;
