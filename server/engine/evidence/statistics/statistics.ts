import {
  CHANGE_VERBS,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  MAGNITUDES,
  WORLD_UNITS,
} from '../../language/english/quantities.ts';
import type { SentenceText } from '../speech/attributions.ts';
import type { StatisticKind, Tier } from '../evidence.ts';
import { NUMBER, QUANTITY_WORD, type Landmark } from '../landmarks.ts';
import {
  NUMBER_PATTERN,
  NUMBER_WORD_PATTERN,
  numberAt,
  reasonToLeaveAlone,
  type Neighbourhood,
  type NumberInText,
} from './numbers.ts';
import { rankingsIn } from './rankings.ts';
import { MEAN, ON_AVERAGE, rateAround } from './rates.ts';
import { tierOf } from './tiers.ts';

/** A statistic with its place in the prose. */
export interface StatisticSpan {
  readonly kind: StatisticKind;
  readonly start: number;
  readonly end: number;
  readonly tier: Tier;
  readonly because: string;
}

/** What a statistic of a kind looks like around its number. */
interface Shape {
  readonly kind: StatisticKind;
  /** In front of the number; what matches belongs to the statistic. */
  readonly before?: RegExp;
  /** Behind the number; what matches belongs to the statistic. */
  readonly after?: RegExp;
  /** For numbers in words as well as in digits. */
  readonly words: boolean;
}

const MAGNITUDE = `(?:${MAGNITUDES.join('|')})`;
const RANGE = `(?:\\s?(?:-|–|to|or)\\s?${NUMBER_PATTERN})?`;
const CHANGE: ReadonlySet<string> = new Set(CHANGE_VERBS);

/** "Only one in 145 do": of what, the sentence before says. */
const STANDS_FOR_ALL = '(?= (?:do|does|did|are|is|was|were|have|has|had|will|say|said|live|die)\\b)';

/** The first that fits a number tells its kind. */
const SHAPES: readonly Shape[] = [
  {
    kind: 'ratio',
    words: true,
    after: new RegExp(
      `^(?! (?:out )?of (?:10|ten) times)[ -](?:in|out of|of(?= every))(?: every)?[ -](?:${NUMBER_WORD_PATTERN}|a hundred|${NUMBER_PATTERN})(?=(?: of)?(?: [A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'-]*){0,3} [A-Za-zÀ-ɏ]+(?:s|en|ren|ople|lice)\\b)`,
      'i',
    ),
  },
  {
    kind: 'ratio',
    words: true,
    after:
      /^ of (?:10|ten|20|twenty|100)(?=(?: [A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'-]*){0,2} (?:[A-Za-zÀ-ɏ]{3,}s|people|children|women|men)\b)/i,
  },
  {
    kind: 'ratio',
    words: true,
    after: new RegExp(
      `^ in (?:every )?(?:${NUMBER_WORD_PATTERN}|a hundred|${NUMBER_PATTERN})${STANDS_FOR_ALL}`,
      'i',
    ),
  },
  {
    kind: 'ratio',
    words: true,
    after: new RegExp(
      `^ (?!(?:stars?|points?|marks?|times|goals?|runs?)\\b)[A-Za-zÀ-ɏ]+ out of(?: every)? (?:${NUMBER_WORD_PATTERN}|${NUMBER_PATTERN})(?![A-Za-zÀ-ɏ\\d.,]*[\\d%])`,
      'i',
    ),
  },
  {
    kind: 'ratio',
    words: true,
    after: new RegExp(
      `^ (?:child|person|adult|woman|man|household|family|pupil|student|worker|voter|patient|teacher|farm|home|house|company|firm|school|job|euro|pound|dollar|tenant|driver|resident|citizen|employee|bird) in (?:every )?(?:${NUMBER_WORD_PATTERN}|${NUMBER_PATTERN})(?![\\w-])(?! (?:seconds|minutes|hours|days|weeks|months|years)\\b)`,
      'i',
    ),
  },
  {
    kind: 'percent',
    words: true,
    after: new RegExp(
      `^${RANGE}(?: ?%|[ -]?(?:per ?cent|percent|percentage(?: points?)?|pct|pp)(?![A-Za-zÀ-ɏ]))(?: points?)?`,
      'i',
    ),
  },
  {
    kind: 'change',
    words: true,
    after:
      /^(?:-?fold|[- ]times (?:as [a-z]+|(?:more|less|fewer)(?: (?!than\b)[a-z]+)?|the (?:[a-z]+ )?(?:number|amount|rate|size|average|price|level|limit)|higher|lower|larger|bigger|smaller|faster|greater|likelier)|x (?:more|less|higher|lower|larger|growth|increase))(?![A-Za-zÀ-ɏ])/i,
  },
  {
    kind: 'average',
    words: false,
    before: new RegExp(`${CURRENCY_SIGNS}$`, 'u'),
    after: /^(?: in)? ?(?:(?:GDP|GNP|income|spending|debt) ?)?(?:per capita|\/capita)\b/i,
  },
  {
    kind: 'money',
    words: false,
    before: new RegExp(`${CURRENCY_SIGNS}$`, 'u'),
    after: new RegExp(`^(?:[ -]?(?:${MAGNITUDE}|bn|mn|tn|[mkbMKB])(?![A-Za-zÀ-ɏ]))?${RANGE}`, 'i'),
  },
  {
    kind: 'money',
    words: true,
    after: new RegExp(
      `^(?:[ -]${MAGNITUDE})?[ -](?:(?:US|Australian|Canadian|Hong Kong|Singapore) )?${CURRENCY_WORDS}(?![A-Za-zÀ-ɏ])`,
      'i',
    ),
  },
  {
    kind: 'quantity',
    words: true,
    after: new RegExp(
      `^(?:${RANGE}[ -]${MAGNITUDE})?${RANGE} ?-?(?:square |cubic |metric )?(?:${WORLD_UNITS})(?![\\w-])`,
      'i',
    ),
  },
  {
    kind: 'magnitude',
    words: true,
    after: new RegExp(`^(?:${RANGE}[ -]${MAGNITUDE}s?|\\+? ?(?:m|bn|mn))(?![A-Za-zÀ-ɏ])`, 'i'),
  },
];

const COUNTED =
  /^\+?(?: of the)?(?: {1,2}[A-Za-zÀ-ɏ'-]+){0,3} {1,2}(?:[A-Za-zÀ-ɏ]{2,}s|people|children|women|men|staff|police|troops|dead|wounded|injured|homeless|unemployed)\b/i;
const HEDGE =
  /(?:(?:just |only |well |slightly |a little )?(?:nearly|almost|about|around|roughly|over|more than|less than|fewer than|under|up to|at least|as many as|as much as|an estimated|approximately|some|another|close to|above|below)|~) ?$/i;
/** Words between a verb of change and its figure: "rose sharply by another". */
const CHANGE_FILLERS =
  /(?:\b(?:by|to|from|another|an?|further|sharply|slightly|rapidly|steadily|significantly|dramatically),? )+$/i;

/** Units on either side of a number that its shape and its context may need. */
const NEAR = 70;

/** A sentence with more figures than this is a table that lost its lines. */
const MOST_FIGURES = 30;

/** All statistics of a sentence, in order, at most one at a place. */
export function statisticsIn(
  sentence: SentenceText,
  landmarks: readonly Landmark[],
): readonly StatisticSpan[] {
  const found: StatisticSpan[] = [];
  let until = sentence.from;
  let tried = 0;
  for (const landmark of landmarks) {
    if (landmark.start < until) continue;
    if ((landmark.signs & (NUMBER | QUANTITY_WORD)) !== 0 && ++tried > MOST_FIGURES) break;
    const statistic =
      (landmark.signs & NUMBER) !== 0
        ? numberStatistic(sentence, landmark)
        : (landmark.signs & QUANTITY_WORD) !== 0
          ? wordStatistic(sentence, landmark)
          : null;
    if (statistic === null) {
      if ((landmark.signs & NUMBER) !== 0) until = numberAt(sentence.text, landmark.start)?.end ?? until;
      continue;
    }
    found.push(statistic);
    until = statistic.end;
  }
  const rankings = rankingsIn(sentence, landmarks);
  return rankings.length === 0 ? found : [...found, ...rankings].toSorted((a, b) => a.start - b.start);
}

const neighbourhood = ({ text, from, to }: SentenceText, start: number, end: number): Neighbourhood => ({
  before: text.slice(Math.max(from, start - NEAR), start),
  after: text.slice(end, Math.min(to, end + NEAR)),
});

function numberStatistic(sentence: SentenceText, landmark: Landmark): StatisticSpan | null {
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
  if (BY_A_FACTOR.test(place.before)) return judged(sentence, 'change', number, number.start, number.end);
  if (inWords && !MAY_COUNT.test(place.after)) return null;
  if (!inWords && reasonToLeaveAlone(number, place) !== null) return null;
  for (const shape of SHAPES) {
    if (inWords && !shape.words) continue;
    const before = shape.before === undefined ? '' : shape.before.exec(place.before)?.[0];
    const after = shape.after === undefined ? '' : shape.after.exec(place.after)?.[0];
    if (before === undefined || after === undefined) continue;
    return judged(sentence, shape.kind, number, number.start - before.length, number.end + after.length);
  }
  return inWords ? null : countOrChange(sentence, number, place);
}

/** What a rate has behind its number, so that most numbers are not looked at for one. */
const MAY_BE_RATE =
  /^.{0,50}\b(?:every|each|per|hours?|minutes?|seconds?|days?|weeks?|months?|years?|an?|points?)\b/i;

/** "cut by a factor of five". */
const BY_A_FACTOR = /\bby a factor of (?:about |around |roughly |nearly |almost |up to |at least )?$/i;

/** A number in words is looked at only where one of these follows. */
const MAY_COUNT = new RegExp(
  `^(?:[ -](?:(?:[a-z]+ )?in|(?:[A-Za-zÀ-ɏ]+ )?out of|of (?=10\\b|ten\\b|20\\b|twenty\\b|100\\b)|per ?cent|percent|percentage|${MAGNITUDE}|times|(?:metric )?(?:tonn?es?|tons?)|hectares|acres|dollars|euros|pounds)\\b|-?fold)`,
  'i',
);

function countOrChange(
  sentence: SentenceText,
  number: NumberInText,
  place: Neighbourhood,
): StatisticSpan | null {
  const hedge = HEDGE.exec(place.before)?.[0];
  if (MEAN.test(place.before) || ON_AVERAGE.test(place.after))
    return judged(sentence, 'average', number, number.start, number.end);
  const counted = COUNTED.exec(place.after)?.[0];
  if (counted !== undefined && (number.value >= 100 || hedge !== undefined)) {
    return judged(sentence, 'count', number, number.start, number.end + counted.length);
  }
  if (number.value >= 10 && isBehindChange(place.before, hedge ?? ''))
    return judged(sentence, 'change', number, number.start, number.end);
  return null;
}

/** "rose to about": a verb of change in front of the fillers and the hedge. */
function isBehindChange(before: string, hedge: string): boolean {
  const front = before.slice(0, before.length - hedge.length).replace(CHANGE_FILLERS, '');
  return CHANGE.has(/([a-z]+) ?$/i.exec(front)?.[1]?.toLowerCase() ?? '');
}

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

const SHARE = new RegExp(
  `^(?:half|(?:a |one |two |three |four )?-?(?:thirds?|quarters?|fifths?|sixth|seventh|eighth|ninth|tenths?)|majority)(?: (?:of (?:all )?(?:the |its |their |our |these |those )?|the |all |its |their )(?=[A-Za-zÀ-ɏ])|(?= (?:of )?[A-Za-zÀ-ɏ]+s\\b))`,
  'i',
);
const PART_BEFORE = /(?:\b(?:a|one|two|three|four|the|vast|overwhelming|large|great|clear)[ -])+$/i;
/** What a share may not be a share of: time, and what a pronoun stands for. */
const NO_WHOLE =
  /^(?: (?:of |an? |the |its |his |her |their |my |our |this |that |all |last |past |next |first |second |previous |final |usual |normal |original |former |going |asking |standard |\d{4}s? )*(?:rates?|levels?|amounts?|pay|salary|wages?|fees?|times?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|hours?|minutes?|seconds?|seasons?|games?|match(?:es)?|life|lives|career|way|mornings?|afternoons?|evenings?|battles?|fun|story|work|problem|point|page|screen|size|price|cost|weight|speed|length|width|height|it|them|us|which|whom|that|this|what|those|these|January|February|March|April|May|June|July|August|September|October|November|December|\d{4})\b)/i;
/** The words for the whole, so that a finding says of what: "world's e-waste". */
const WHOLE = /^ ?(?:U\.S\.|[\p{L}-]+)(?:'s [\p{L}-]+)?/u;
const LOOSE_COUNT =
  /^ of (?:(?:thousands|millions|billions) of )?(?:[A-Za-zÀ-ɏ'-]+ ){0,2}(?:[A-Za-zÀ-ɏ]+s|people|children|women|men)\b/i;
const CHANGED_BY_WORD =
  /^(?! (?:down|up on|over|back|as|his|her|their|your|my|our|off|check|standard|the (?:lead|advantage))\b)(?:[ ,.;]|$)/i;
const AMOUNT_WORDS =
  /\b(?:number|amount|rate|share|price|cost|sales|output|production|population|emissions|exports|imports|traffic|deaths|cases|demand|supply|income|wages|spending|budget|size|turnout|profits?|revenue|use|usage|thefts|crime|figure|total|volume|value|capacity|consumption|incidents|complaints|attacks|yields?|stocks|catch(?:es)?|harvests?|turnover|rates|levels|prices|costs|numbers|visits|attendance|membership|admissions|arrests|convictions|prosecutions|applications|enrol(?:l)?ments?|waiting (?:lists?|times?)|debts?|rents?|bills?|sales|losses|profits)\b/i;

/** Shares and changes in words: "half of the world's ports", "thefts doubled", "hundreds of people". */
function wordStatistic(sentence: SentenceText, landmark: Landmark): StatisticSpan | null {
  const { text, to } = sentence;
  const { before, after } = neighbourhood(sentence, landmark.start, landmark.end);
  const { word } = landmark;
  if (LOOSE.test(word)) {
    const counted = LOOSE_COUNT.exec(after)?.[0];
    return counted === undefined
      ? null
      : spanOf(sentence, 'count', landmark.start, landmark.end + counted.length);
  }
  if (MAGNITUDE_WORD.test(word)) {
    const amount = A_MAGNITUDE_OF.exec(after)?.[0];
    const article = ONE_OF_IT.exec(before)?.[0];
    return amount === undefined || article === undefined
      ? null
      : spanOf(sentence, 'magnitude', landmark.start - article.length, landmark.end + amount.length);
  }
  if (word === 'most') {
    const opinion = MOST_OF_THEM.exec(after)?.[0];
    return opinion === undefined
      ? null
      : spanOf(sentence, 'share', landmark.start, landmark.end + opinion.length);
  }
  const compared = COMPARED.exec(`${word}${after}`)?.[0];
  if (compared !== undefined) {
    return spanOf(sentence, 'change', landmark.start, landmark.start + compared.length);
  }
  if (CHANGING.test(word)) {
    const amount = AMOUNT_WORDS.test(before) || AMOUNT_WORDS.test(after);
    return amount && VERBAL.test(word) && CHANGED_BY_WORD.test(after) && !NO_WHOLE.test(after)
      ? spanOf(sentence, 'change', landmark.start, landmark.end)
      : null;
  }
  const share = SHARE.exec(text.slice(landmark.start, Math.min(to, landmark.end + NEAR)))?.[0];
  const part = PART_BEFORE.exec(before)?.[0] ?? '';
  if (
    part !== '' &&
    isBehindChange(before.slice(0, before.length - part.length), '') &&
    word !== 'majority'
  ) {
    return spanOf(sentence, 'change', landmark.start - part.length, landmark.end);
  }
  const difference = part === '' ? undefined : DIFFERENCE.exec(`${word}${after}`)?.[0];
  if (difference !== undefined) {
    return spanOf(sentence, 'change', landmark.start - part.length, landmark.start + difference.length);
  }
  if (share === undefined || NO_WHOLE.test(after)) return null;
  if (word !== 'half' && (part === '' || (/^the $/i.test(part) && !share.includes(' of')))) return null;
  if (/^ (?:measures?|hours?|dozen|staff|board|marathon|term|time|as (?:many|much|likely))\b/i.test(after))
    return null;
  if (/^(?:first|second|other|latter|last|next|past|previous|better) /i.test(before.split(' ').at(-2) ?? ''))
    return null;
  const end = landmark.start + share.length;
  const whole = WHOLE.exec(text.slice(end, Math.min(to, end + 40)))?.[0] ?? '';
  if (
    word === 'majority' &&
    ENDS_A_CLAUSE.test(text.slice(end + whole.length, Math.min(to, end + whole.length + 4))) &&
    BEARS_ON.test(before.slice(0, before.length - part.length))
  )
    return null;
  return spanOf(sentence, 'share', landmark.start - part.length, end + whole.length);
}

/** "over a million deaths", "half a billion birds". */
const MAGNITUDE_WORD = /^(?:m|b|tr)illion$/u;
const ONE_OF_IT = /\b(?:half |quarter of )?an? (?:half |quarter )?$/i;
const A_MAGNITUDE_OF =
  /^(?! (?:times|pieces|reasons|ways|things|questions|dollars|euros|pounds|miles|years|degrees|ideas|thanks|little|different)\b)(?: [\p{L}-]+){0,2} (?:people|children|women|men|[\p{L}]{2,}s)\b/iu;

/** "Most Republican voters say": what most of a group think, somebody must have asked. */
const MOST_OF_THEM =
  /^ (?:of (?:the |all )?)?(?:[\p{L}-]+ ){0,2}?(?:adults|voters|workers|parents|residents|teachers|doctors|nurses|students|pupils|men|women|citizens|consumers|employees|\p{Lu}\p{Ll}{3,}s|[\p{Ll}]{3,}(?:ers|ors|ists|ians|men)(?=(?: (?:in|on|at|from|of|across|under|over) [^.,;:]{2,50}?)? (?:say|said|think|believe|fear|worry|feel)\b))(?=(?: (?:in|on|at|from|of|across|under|over) [^.,;:]{2,50}?)? (?:say|said|think|believe|support|oppose|favou?r|want|agree|disagree|approve|disapprove|trust|distrust|prefer|feel|worry)\b)/u;

/** "A risk to the majority of townspeople." claims nothing of them. */
const BEARS_ON = /\b(?:to|for|on|upon|against|by|with|among|from) $/i;
const ENDS_A_CLAUSE = /^[\s.,;:!?)"”]*$|^[.,;:!?)]/u;

/** "twice as likely", "double the national average": how one amount stands to another. */
const COMPARED =
  /^(?:twice|thrice|double|triple|quadruple) (?:(?:that|those) of [\p{L}-]+|as (?:many|much|likely|high|often|large|common|expensive|prevalent|frequent|dangerous|deadly)(?: (?!(?:for|than|in|of|by|to|as|at|on|since|from|and|or|when|with)\b)[\p{L}-]+)?|the (?:[\p{L}'-]+ ){0,3}(?:rates?|number|averages?|amount|size|share|level|proportion|population|median|total)(?![\p{L}]))/iu;
/** "a third lower", "two thirds fewer". */
const DIFFERENCE =
  /^(?:thirds?|quarters?|fifths?|tenths?) (?:more|less|fewer|lower|higher|larger|smaller|cheaper|likelier)(?: (?!(?:for|than|in|of|by|to|as|at|on|since|from|and|or|when|with)\b)[\p{L}-]+)?/iu;

const LOOSE = /^(?:hundreds|tens|dozens|thousands|millions|billions|trillions)$/u;
const CHANGING = /^(?:doubl|tripl|trebl|quadrupl|halv|\w+fold$)/u;
const VERBAL = /(?:ed|es|ing|fold)$/u;

function spanOf(sentence: SentenceText, kind: StatisticKind, start: number, end: number): StatisticSpan {
  const hedge = HEDGE.exec(sentence.text.slice(Math.max(sentence.from, start - 30), start))?.[0] ?? '';
  const from = start - hedge.trimStart().length;
  return { kind, start: from, end, ...tierOf(sentence, kind, NaN, from, end) };
}
