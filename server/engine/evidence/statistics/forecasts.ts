import { FORECAST_VERBS, PLAIN_UNITS } from '../../language/english/quantities.ts';
import type { SentenceText } from '../speech/attributions.ts';
import { FORECAST, type Landmark } from '../landmarks.ts';
import { NUMBER_PATTERN, NUMBER_WORD_PATTERN } from './numbers.ts';
import type { StatisticSpan } from './spans.ts';
import { tierOf } from './tiers.ts';

const VERBS = `(?:${FORECAST_VERBS.join('|')})`;

/** "expected to reach", "will hit", "is forecast at": words that predict. */
const PREDICTION = new RegExp(
  `^(?:(?:expected|projected|forecast(?:ed)?|predicted|estimated|poised|likely|set|on (?:track|course)|track|course) to (?:[A-Za-zÀ-ɏ]+ ){0,2}?${VERBS}(?![A-Za-zÀ-ɏ])|(?:will|could|may|might) (?:(?:more than|at least|[A-Za-zÀ-ɏ]+) )?(?:reach|hit|exceed|surpass|overtake|outnumber|outpace|eclipse|top|double|triple|quadruple|halve|grow|rise|fall|total|account for|displace|replace|climb|shrink|lose)(?![A-Za-zÀ-ɏ])|(?:projected|forecast(?:ed)?|predicted) (?:at|for) )`,
  'i',
);

/** A horizon that makes a prediction one, where the figure is missing. */
const HORIZON =
  /\b(?:by|in|before|until|through) (?:the end of |early |late |mid-?)?20\d\d\b|\bsometime in 20\d\d\b|\bby (?:the end of )?(?:this|the|next) (?:century|decade)\b|\bwithin (?:the next )?(?:\d+|two|three|four|five|ten|a few) (?:years|decades|months)\b|\b(?:over|in) the (?:next|coming) (?:\d+ |two |three |five |ten |few )?(?:years?|decades?)\b/i;
const TURNS = /\b(?:double|triple|quadruple|halve|surpass|overtake|outnumber|exceed|eclipse)\b/i;
/** The writer's own plan, a condition, a timetable. */
const NO_FORECAST = /\b(?:I|we|you|our|my|your)\b|\bif\b/i;

/** "by 30 cm", "to three hours": a figure that counts as none but for its horizon. */
const MEASURE = new RegExp(
  `^ (?:by |to |at )?(?:about |around |nearly |almost |some |up to |more than |under |over |less than )?(?:${NUMBER_PATTERN}[ -]?${PLAIN_UNITS}|(?:${NUMBER_PATTERN}|${NUMBER_WORD_PATTERN}) (?:hours?|minutes)|(?:half|(?:a|one|two|three)[ -](?:thirds?|quarters?|fifths?|tenth)))(?![\\w-])`,
  'iu',
);

/** "is estimated to cost 40 million a year": what is now, unless a horizon says when. */
const ESTIMATE =
  /^estimated to (?!(?:reach|hit|exceed|surpass|top|grow|rise|fall|climb|shrink|double|triple)\b)/i;

/** "might account for a quarter": what is so perhaps, unless a horizon says when. */
const HEDGED = /^(?:could|may|might) (?:[a-z]+ )?(?:account for|total)\b/i;

const REACH = 110;
/** "on" of "on track" belongs to the phrase. */
const ON = /\bon $/i;
const ON_LENGTH = 3;

/** "With 42 million boats and fees of $900, dues at current rates could exceed …": a sum that a reader can do. */
const isReckoned = (before: string, phrase: string): boolean =>
  CONDITIONAL.test(phrase) && AT_SUCH_PRICES.test(before);

const isBehindFigures = (statistics: readonly StatisticSpan[], start: number): boolean =>
  statistics.filter(({ kind, end }) => kind !== 'superlative' && end <= start).length >= FACTORS_OF_A_SUM;

const FACTORS_OF_A_SUM = 2;

const CONDITIONAL = /^(?:could|may|might|would) /i;
const AT_SUCH_PRICES =
  /\bat (?:current|today's|present|list|such|those|these|that|this) (?:[a-z]+ )?(?:prices?|rates?|costs?|fees|wages)\b/i;

/**
 * The predictions of a sentence: a phrase that predicts with a figure behind it, or with a turn ("double") and a
 * horizon. They take the place of the statistics they hold.
 */
export function withForecasts(
  sentence: SentenceText,
  landmarks: readonly Landmark[],
  statistics: readonly StatisticSpan[],
): readonly StatisticSpan[] {
  const { text, from, to } = sentence;
  for (const landmark of landmarks) {
    if ((landmark.signs & FORECAST) === 0) continue;
    const ahead = text.slice(landmark.start, Math.min(to, landmark.start + REACH));
    const phrase = PREDICTION.exec(ahead)?.[0];
    if (
      phrase === undefined ||
      NO_FORECAST.test(text.slice(Math.max(from, landmark.start - 50), landmark.start))
    )
      continue;
    const figure = statistics.find(
      (statistic) =>
        statistic.kind !== 'superlative' &&
        statistic.start >= landmark.start &&
        statistic.end <= landmark.start + REACH,
    );
    const horizon = HORIZON.exec(text.slice(from, to));
    if (horizon === null && (ESTIMATE.test(phrase) || HEDGED.test(phrase))) continue;
    const measure =
      figure === undefined && horizon !== null ? MEASURE.exec(ahead.slice(phrase.length))?.[0] : undefined;
    if (figure === undefined && measure === undefined && !(TURNS.test(phrase) && horizon !== null)) continue;
    if (figure !== undefined && figure.tier === 'C' && horizon === null) continue;
    const start = ON.test(text.slice(from, landmark.start)) ? landmark.start - ON_LENGTH : landmark.start;
    const end = figure?.end ?? landmark.start + phrase.length + (measure?.length ?? 0);
    const forecast: StatisticSpan = {
      kind: 'forecast',
      start,
      end,
      ...(isReckoned(text.slice(from, start), phrase) && isBehindFigures(statistics, start)
        ? { tier: 'C', because: 'a sum of the figures in its sentence' }
        : tierOf(sentence, 'forecast', NaN, start, end)),
    };
    return [...statistics.filter((other) => other.end <= start || other.start >= end), forecast].toSorted(
      (a, b) => a.start - b.start,
    );
  }
  return statistics;
}
