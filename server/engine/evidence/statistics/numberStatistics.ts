import { MEASURES_OF_PLACES } from '../../language/english/quantities.ts';
import type { SentenceText } from '../speech/attributions.ts';
import type { StatisticKind } from '../evidence.ts';
import type { Landmark } from '../landmarks.ts';
import {
  NUMBER_PATTERN,
  numberAt,
  reasonToLeaveAlone,
  type Neighbourhood,
  type NumberInText,
} from './numbers.ts';
import { isOnAverage, MEAN, rateAround } from './rates.ts';
import { BEFORE_PHRASES, BEHIND_PHRASES, PHRASES_BEFORE, PHRASES_BEHIND } from './phrases.ts';
import { MAGNITUDE, SHAPES, type Shape } from './shapes.ts';
import { HEDGE, isBehindChange, neighbourhood, type StatisticSpan } from './spans.ts';
import { tierOf } from './tiers.ts';

/** What the number at a landmark counts or measures, or null. */
export function numberStatistic(sentence: SentenceText, landmark: Landmark): StatisticSpan | null {
  const number = numberAt(sentence.text, landmark.start);
  if (number === null || number.end > sentence.to) return null;
  const place = neighbourhood(sentence, number.start, number.end);
  const inWords = Number.isNaN(number.value);
  const rate =
    MAY_BE_RATE.test(place.after) || (!inWords && !Number.isInteger(number.value))
      ? rateAround(number.value, place, sentence.text.slice(sentence.from, sentence.to))
      : null;
  if (rate !== null) {
    return judged(sentence, rate.kind, number, number.start - rate.before, number.end + rate.behind);
  }
  const phrase = phraseAt(sentence, number, place);
  if (phrase !== null) return phrase;
  if (BY_A_FACTOR.test(place.before)) return judged(sentence, 'change', number, number.start, number.end);
  if (inWords && !MAY_COUNT.test(place.after)) return null;
  if (
    !inWords &&
    !Number.isInteger(number.value) &&
    isBehindChange(place.before, '') &&
    ENDS.test(place.after)
  )
    return judged(sentence, 'change', number, number.start, number.end);
  if (!inWords && reasonToLeaveAlone(number, place) !== null) return measureAt(sentence, number, place);
  return (
    shapedBy(SHAPES, sentence, number, place) ?? (inWords ? null : countOrChange(sentence, number, place))
  );
}

/** A figure by the words around its number; those of a share are no such words. */
function phraseAt(sentence: SentenceText, number: NumberInText, place: Neighbourhood): StatisticSpan | null {
  if (place.after.startsWith('%')) return null;
  return (
    (BEHIND_PHRASES.test(place.after) ? shapedBy(PHRASES_BEHIND, sentence, number, place) : null) ??
    (BEFORE_PHRASES.test(place.before) ? shapedBy(PHRASES_BEFORE, sentence, number, place) : null)
  );
}

/** The statistic of the first shape that fits, or null. */
function shapedBy(
  shapes: readonly Shape[],
  sentence: SentenceText,
  number: NumberInText,
  place: Neighbourhood,
): StatisticSpan | null {
  for (const shape of shapes) {
    if (!shape.words && Number.isNaN(number.value)) continue;
    const before = shape.before === undefined ? '' : shape.before.exec(place.before)?.[0];
    const after = before === undefined || shape.after === undefined ? '' : shape.after.exec(place.after)?.[0];
    if (before === undefined || after === undefined) continue;
    return judged(sentence, shape.kind, number, number.start - before.length, number.end + after.length);
  }
  return null;
}

/** "had fallen to 2.0": nothing behind it is counted. */
const ENDS = /^(?: years)?(?:[.,;)](?!\d)|$| (?:in|by|and|from|since|after) )/;

const MEASURE = new RegExp(
  `^(?: ?[-–] ?${NUMBER_PATTERN}| (?:to|or) ${NUMBER_PATTERN})?[ -]${MEASURES_OF_PLACES}(?![\\w-])`,
  'i',
);

/** "a 2,000-mile road", "25 megabits per second": masked as a measure, petty if it is a figure at all. */
function measureAt(sentence: SentenceText, number: NumberInText, place: Neighbourhood): StatisticSpan | null {
  const measure = MEASURE.exec(place.after)?.[0];
  return measure === undefined
    ? null
    : judged(sentence, 'quantity', number, number.start, number.end + measure.length);
}

/** What a rate has behind its number, so that most numbers are not looked at for one. */
const MAY_BE_RATE =
  /^.{0,50}\b(?:every|each|per|hours?|minutes?|seconds?|days?|weeks?|months?|years?|an?|points?)\b/i;

/** "cut by a factor of five". */
const BY_A_FACTOR = /\bby a factor of (?:about |around |roughly |nearly |almost |up to |at least )?$/i;

/** A number in words is looked at only where one of these follows. */
const MAY_COUNT = new RegExp(
  `^(?:[ -](?:(?:[a-z]+ )?in|(?:[A-Za-zÀ-ɏ]+ )?out of|of (?=10\\b|ten\\b|20\\b|twenty\\b|100\\b)|per ?cent|percent|percentage|${MAGNITUDE}|times|(?:metric )?(?:tonn?es?|tons?)|hectares|acres|dollars|euros|pounds)\\b|-?fold|-(?:year|decade)[- ](?:high|low|peak)s?\\b)`,
  'i',
);

/** Counts below are let pass without a look. */
const FEW = 20;

/** "There are about 6,000.": of what, the sentences before say. */
const MANY = 100;
const THERE_ARE =
  /\b[Tt]here (?:are|were) (?:(?:now|still|only|just|about|around|roughly|nearly|almost|over|more than|fewer than|some|an estimated) ){1,2}$/;

/** "cut its staff by 1,200". */
const BY_SO_MANY =
  /\b(?:cut|reduced?|increased?|grown?|grew|expanded|shrunk|shrank|fallen|fell|risen|rose|dropped|raised|lowered|boosted|trimmed)\b[^.;:]{0,40} by (?:about |around |some |nearly |almost |more than |at least )?$/i;

function countOrChange(
  sentence: SentenceText,
  number: NumberInText,
  place: Neighbourhood,
): StatisticSpan | null {
  const hedge = HEDGE.exec(place.before)?.[0];
  if (isOnAverage(place.before, place.after))
    return judged(sentence, 'average', number, number.start, number.end);
  const counted = COUNTED.exec(place.after)?.[0];
  if (counted !== undefined && (number.value >= FEW || hedge !== undefined || /^k/i.test(place.after))) {
    return judged(sentence, 'count', number, number.start, number.end + counted.length);
  }
  if (
    number.value >= MANY &&
    '.;'.includes(place.after.charAt(0)) &&
    place.before.includes('here ') &&
    THERE_ARE.test(place.before)
  )
    return judged(sentence, 'count', number, number.start, number.end);
  if (number.value >= FEW && BY_SO_MANY.test(place.before))
    return judged(sentence, 'change', number, number.start, number.end);
  if (number.value >= 10 && isBehindChange(place.before, hedge ?? ''))
    return judged(sentence, 'change', number, number.start, number.end);
  return null;
}

const COUNTED =
  /^k?\+?(?: of the)?(?: {1,2}[A-Za-zÀ-ɏ'-]+){0,3} {1,2}(?:[A-Za-zÀ-ɏ]{2,}s|people|children|women|men|staff|police|troops|dead|wounded|injured|homeless|unemployed)\b/i;

/** A hedge in front belongs to the statistic. */
function judged(
  sentence: SentenceText,
  kind: StatisticKind,
  number: NumberInText,
  start: number,
  end: number,
): StatisticSpan {
  const hedge = HEDGE.exec(sentence.text.slice(Math.max(sentence.from, start - 30), start))?.[0] ?? '';
  const average =
    kind === 'change' || kind === 'average'
      ? kind
      : MEAN.test(neighbourhood(sentence, start, end).before)
        ? 'average'
        : kind;
  const from = start - hedge.trimStart().length;
  return { kind: average, start: from, end, ...tierOf(sentence, average, number.value, from, end) };
}
