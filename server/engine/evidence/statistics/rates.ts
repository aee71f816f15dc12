import type { StatisticKind } from '../evidence.ts';
import { NUMBER_PATTERN, NUMBER_WORD_PATTERN, type Neighbourhood } from './numbers.ts';

/** A figure told as a rate, and how many units of the words on either side of its number belong to it. */
export interface Rate {
  readonly kind: StatisticKind;
  readonly before: number;
  readonly behind: number;
}

const TIMES = '(?:seconds?|minutes?|hours?|days?|weeks?|months?)';
/** "2 hours and 12 minutes": as exact as nobody knows it by heart. */
const HOURS_AND_MINUTES = 'hours?(?:,? and|,)? \\d{1,2} minutes';
const PERIODS = '(?:day|night|week|month|year)';
/** Who lives, dies or is hurt so often; a bus that runs every 20 minutes is a timetable. */
const BEFALLS =
  /\b(?:dies?|died|dying|killed|murdered|born|raped|assaulted|attacked|abused|hurt|injured|diagnosed|hospitali[sz]ed|evicted|arrested|disappears?|goes missing|flee[sd]?|suicides?|life|lives|deaths?|births?|child(?:ren)?|wom[ae]n|m[ae]n|people|person|someone|somebody|famil(?:y|ies)|species|stolen|lost|wasted|destroyed|cleared|burns?|buried|dumped|closes|closed|shut|overdoses?|burglar(?:y|ies)|robber(?:y|ies)|thefts?|shootings?|(?:attacks?|crash(?:es)?|accidents?|crimes?|blaz(?:e|es)|collisions?) (?:occurs?|happens?|takes? place))\b/i;

/** One of these stands in every rate of so many to so many: without it the patterns for those are not tried. */
export const PER = /every|each|per/i;

export const EVERY = new RegExp(
  `^ (?:[\\p{L}]+ ){1,4}(?:every|each) (?:(?:${NUMBER_PATTERN}|${NUMBER_WORD_PATTERN}|few) ${TIMES}|second|minute|hour|day)\\b`,
  'iu',
);
const IN_EVERY = /\b(?:once |one |an? [A-Za-zÀ-ɏ]+ (?:[A-Za-zÀ-ɏ]+ )?)?every $/i;
const EVERY_SO_LONG = new RegExp(`^[- ]${TIMES}\\b`, 'i');
/** A time, a length or a weight that each of many takes: "1.7 hours a day", "80 kg per person". */
const EACH = new RegExp(
  `^ ?(?:${HOURS_AND_MINUTES}|${TIMES}|years?|[KMGT]B|(?:mega|giga|tera)bytes?|kilograms?|kgs?|pounds|lit(?:er|re)s?|kilomet(?:er|re)s?|km|miles?)(?: (?:of|on|in|with) [\\p{L}]+(?: [\\p{L}]+)?)? (?:per (?:person|capita|head|inhabitant|household)|(?:per|an?|each|every) (?:person |household )?${PERIODS})\\b`,
  'iu',
);
export const SO_MANY_PER =
  /^ (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:per|for every|in every) (?:10,000|100,000|1,000|100(?![\d,])|(?:a |one )?(?:hundred|thousand|million)|million)(?: [A-Za-zÀ-ɏ]+)?\b/i;
/** "consumption is to contract to 2 hours 12 minutes", "mobile data per tablet was 1,374 MB a month": what many do or use. */
const HOURS_OF_USE = new RegExp(`^ ${HOURS_AND_MINUTES}(?![A-Za-zÀ-ɏ])`, 'i');
/** In front of the figure, in its clause. */
const TIME_OF_USE =
  /\b(?:time (?:spent|watching|listening|using|online|on)|screen time|usage|consumption|viewing|listening|spend|[a-z]{3,}s spent)\b[^,.;:]{0,80}$/i;
/** Right behind it. */
const USED_SO_LONG =
  /^ (?:(?:spent|spend) )?(?:(?:of|in) )?(?:using|watching|viewing|listening|online|(?:screen|viewing|listening) time|usage|consumption)\b|^ on (?:apps|(?:social|digital) media|(?:a|their|the) (?:phones?|screens?|mobile))\b/i;
/** What a device, a plan or a page takes is no average by itself. */
const OF_DATA = /^ ?(?:[KMGT]B|(?:mega|giga|tera)bytes?)\b/i;
const OF_EACH =
  /\bper (?:person|capita|head|household|user|customer|subscriber|smartphone|phone|tablet|device|pupil|student|patient|car|driver|worker|farm)(?: (?:in|by|on|at) (?:the )?[A-Za-zÀ-ɏ\d]+)? (?:is|was|were|reached|averaged|rose to|fell to) (?:(?:about|around|roughly|nearly|almost|just|only|over|more than) )?$/i;
/** "the average loan of a dairy farmer in 2019 was": in front of a figure that is a mean. */
export const MEAN =
  /\b(?:on average|averag(?:es|ed|ing)|average|median|mean|typical(?:ly)?|expectancy)(?:,? (?:[A-Za-zÀ-ɏ'-]+|(?:19|20)\d\d)){0,9}[ (]+$/i;
/** A measure that has no unit: "the fertility rate was 1.77". */
const MEASURES =
  /\b(?:(?:rates?|ratios?|index|coefficients?|expectancy|fertility)(?:,? [A-Za-zÀ-ɏ'-]+){0,4}?|correlations?(?: [A-Za-zÀ-ɏ'-]+){0,9}?) (?:is|was|were|of|at|to|from|hit|hitting|reached|stood at)(?: (?:about|around|roughly|nearly|almost|just|only|over|under|below|above|some))* [-–−]?$/i;
const HAS_A_UNIT =
  /^ ?(?:%|[A-Za-zÀ-ɏ°]*\d|x\b|times\b|-?fold|per ?cent|pct|pp\b|percent|points?\b|million|billion|trillion|to \d)|^[A-Za-zÀ-ɏ]/i;

/** A margin between two sides that people were asked about or voted on. */
const POINTS_OF_MARGIN = /^-points? (?:lead|advantage|edge|margin|deficit|gap|swing)\b/i;
/** "score 20 points lower". */
const POINTS_APART = /^ points (?:lower|higher|less|more|behind|below|above)\b/i;
const MARGIN_IN_POINTS = /^ points\b/i;
const BY_MARGIN =
  /\b(?:by|ahead|behind|up|down|within|advantage of|lead of|margin of|gap of|edge of)(?: (?:a|an?|about|around|roughly|nearly|almost|just|only|over|more than|at least|another))* $/i;
export const ASKED_OR_VOTED =
  /\b(?:voters?|polls?|polled|polling|votes?|voted|(?<!['’]s? |\b(?:the|their|his|her|its|our|your|my|with|of|for) )support(?:s|ed)?|oppos(?:e|es|ed)|favou?r\w*|unfavou?rab\w+|approv\w+|republicans?|democrats?|candidates?|elections?|referendum|opinions?|conservatives?|liberals?|candidacy|turnout|primar(?:y|ies)|caucus\w*|front-?runners?|nominees?|nomination)\b/i;

/** "2.5 sets on average per household". */
const A_HOUSEHOLD =
  /^ [A-Za-zÀ-ɏ]+(?:,? on average,?)? (?:per|an?|for each|in each) (?:household|family|person|capita|head|inhabitant|adult|child|student|pupil|worker|user|farm|school)\b/i;
/** "use 29 apps, on average". */
export const ON_AVERAGE = /^ [A-Za-zÀ-ɏ]+(?: [A-Za-zÀ-ɏ]+){0,3},? on average\b/i;
/** Its words, at a glance. */
export const AVERAGE = /on average/i;
/** Said in front of a figure or behind it. */
export const isOnAverage = (before: string, after: string): boolean =>
  MEAN.test(before) || (AVERAGE.test(after) && ON_AVERAGE.test(after));
const SPENT = /\b(?:spend|watch|use|[A-Za-zÀ-ɏ]{3,}s spent) (?:[A-Za-zÀ-ɏ]+ ){0,4}$/i;

/** "one horse for every ten townspeople". */
export const FOR_EVERY = new RegExp(
  `^ (?:[\\p{L}]+ ){1,4}for every (?:${NUMBER_PATTERN}|${NUMBER_WORD_PATTERN}) [\\p{L}]{3,}`,
  'iu',
);

/** "77 cents for every dollar". */
const OF_A_DOLLAR = /^ (?:cents|pence) (?:for|on|to|of) (?:every|the|each) (?:dollar|euro|pound)\b/i;

const LASTS = new RegExp(`^[- ](?:${TIMES}|years?)\\b(?!-old| old| ago| later| earlier)`, 'i');

/** The rate that a number is part of, or null. `sentence`: the words that say whom it befalls. */
export function rateAround(value: number, { before, after }: Neighbourhood, sentence: string): Rate | null {
  if (/\d[-–]$/u.test(before)) return null;
  const isPer = PER.test(after);
  const every = isPer ? EVERY.exec(after)?.[0] : undefined;
  if (every !== undefined && BEFALLS.test(every)) return { kind: 'ratio', before: 0, behind: every.length };
  const unit = EVERY_SO_LONG.exec(after)?.[0];
  const front = unit === undefined ? undefined : IN_EVERY.exec(before)?.[0];
  if (front !== undefined && unit !== undefined && BEFALLS.test(sentence)) {
    return { kind: 'ratio', before: front.trimStart().length, behind: unit.length };
  }
  const forEvery = isPer ? FOR_EVERY.exec(after)?.[0] : undefined;
  if (forEvery !== undefined) return { kind: 'ratio', before: 0, behind: forEvery.length };
  const ofADollar = OF_A_DOLLAR.exec(after)?.[0];
  if (ofADollar !== undefined) return { kind: 'ratio', before: 0, behind: ofADollar.length };
  const margin = marginIn(before, after, sentence);
  if (margin !== undefined) return { kind: 'percent', before: 0, behind: margin.length };
  if (isFraction(value) && MEASURES.test(before) && !HAS_A_UNIT.test(after))
    return { kind: 'average', before: 0, behind: 0 };
  const per = isPer ? SO_MANY_PER.exec(after)?.[0] : undefined;
  if (per !== undefined) return { kind: 'ratio', before: 0, behind: per.length };
  const isMean = isOnAverage(before, after);
  const mean = isMean || isFraction(value) ? A_HOUSEHOLD.exec(after)?.[0] : undefined;
  if (mean !== undefined) return { kind: 'average', before: 0, behind: mean.length };
  const each = EACH.exec(after)?.[0];
  if (
    each !== undefined &&
    !isRoundTheClock(value, each) &&
    (isMean ||
      (!OF_DATA.test(each) && (isFraction(value) || SPENT.test(before))) ||
      OF_EACH.test(before) ||
      HOURS_OF_USE.test(each) ||
      /person|capita|head|inhabitant/i.test(each))
  ) {
    return { kind: 'average', before: 0, behind: each.length };
  }
  const ofUse = hoursOfUse(before, after);
  if (ofUse !== undefined) return { kind: 'average', before: 0, behind: ofUse.length };
  const lasts = isMean ? LASTS.exec(after)?.[0] : undefined;
  return lasts === undefined ? null : { kind: 'average', before: 0, behind: lasts.length };
}

/** "24 hours a day, 365 days a year": always. */
const isRoundTheClock = (value: number, each: string): boolean =>
  (value === 24 && /^ hours (?:a|per|each|every) day$/iu.test(each)) ||
  (value === 7 && /^ days (?:a|per|each|every) week$/iu.test(each)) ||
  (value === 365 && /^ days (?:a|per|each|every) year$/iu.test(each));

function hoursOfUse(before: string, after: string): string | undefined {
  const hours = HOURS_OF_USE.exec(after)?.[0];
  return hours !== undefined && (TIME_OF_USE.test(before) || USED_SO_LONG.test(after.slice(hours.length)))
    ? hours
    : undefined;
}

const isFraction = (value: number): boolean => Number.isFinite(value) && !Number.isInteger(value);

/** "a 16-point lead", "supported it by 32 points". */
const marginIn = (before: string, after: string, sentence: string): string | undefined =>
  POINTS_OF_MARGIN.exec(after)?.[0] ??
  POINTS_APART.exec(after)?.[0] ??
  (BY_MARGIN.test(before) && ASKED_OR_VOTED.test(sentence) ? MARGIN_IN_POINTS.exec(after)?.[0] : undefined);
