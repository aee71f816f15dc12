import {
  BOUND,
  CLASS_OF_CHANGES,
  DEAL,
  EVENT_MONEY,
  FOOT_OF_A_FEED,
  IDIOMATIC_SHARE,
  MACHINE,
  MARKET_LEVEL,
  MARKET_QUOTES,
  PUBLIC_WORLD,
  LEADS_TO_A_BOUND,
  SPORT,
  TECHNICAL,
} from '../../language/english/contexts.ts';
import type { StatisticKind, Tier } from '../evidence.ts';
import { MEASURES_OF_PLACES } from '../../language/english/quantities.ts';
import { ANSWERS, isKind, isShareOfPeople, SHARES } from './answers.ts';
import { BARGAIN, isInMillions, isToldAsHistory, isToldOfMany, isToldOfMarkets, MOVED } from './deals.ts';
import { isOfFewAndMany } from './fewAndMany.ts';
import { isOfAnEvent, isOfSeats } from './events.ts';
import { isMadeUp } from './madeUp.ts';
import { BILLIONS, isPublic } from './publicWorld.ts';
import { isOfARule } from './ruleFigures.ts';

export interface Judgement {
  readonly tier: Tier;
  /** In words for an editor. */
  readonly because: string;
}

/** A figure as the contexts see it. */
export interface Figure {
  readonly kind: StatisticKind;
  readonly value: number;
  readonly text: string;
  /** Some words around it. */
  readonly near: string;
  readonly before: string;
  readonly after: string;
  /** As much of them as belongs to its clause. */
  readonly clause: string;
  readonly sentence: string;
  /** Where it starts in its sentence. */
  readonly start: number;
}

export interface Context extends Judgement {
  readonly test: (figure: Figure) => boolean;
}

const PERCENT = /(?:%|per ?cent)$/i;
/** "100% of GDP": debts and spending may be more than a year brings in. */
const OF_OUTPUT = /^ of (?:GDP|GNI|gross (?:domestic|national)|(?:national |annual )?(?:output|income))\b/i;

const SMALL_COUNT = 'a small count';
export const SET_BY_A_RULE_OR_PLAN = 'a rate, threshold or aim of a rule or a plan';
export const HEADLINE_ITSELF = 'a headline tells what its article sources';
export const DEAL_ITSELF = 'the price, fine or deal is the event itself';
const PLAIN_MEASURE = 'a measure of no great size';

/** Of figures that only an article in which many larger ones lack a source has to account for. */
export const PETTY: ReadonlySet<string> = new Set([SMALL_COUNT, PLAIN_MEASURE]);

/** The first that fits tells the tier of a figure; what none of them holds needs a source. */
export const CONTEXTS: readonly Context[] = [
  {
    tier: 'C',
    because: 'all or nothing is no statistic',
    test: (figure) =>
      (figure.kind === 'percent' || (figure.kind === 'average' && PERCENT.test(figure.text))) &&
      !OF_OUTPUT.test(figure.after) &&
      (figure.value === 0 || figure.value === 100 || figure.value === 1000 || isNearlyAll(figure)),
  },
  {
    tier: 'C',
    because: 'an idiom, not a share of anything',
    test: (figure) =>
      SHARES(figure) &&
      ((IDIOMATIC_SHARE.test(figure.after) && !ANSWERS.test(figure.after)) ||
        (IN.test(figure.before) && CASES.test(`${figure.text}${figure.after}`)) ||
        isOfFewAndMany(figure) ||
        END_OF_A_SCALE.test(figure.before) ||
        (figure.kind !== 'percent' && REST_OF_A_WHOLE.test(figure.before))),
  },
  {
    tier: 'C',
    because: 'what anybody knows or can look up',
    test: (figure) =>
      (figure.kind === 'quantity' && DEGREES.test(figure.text) && POINT_OF_A_SUBSTANCE.test(figure.before)) ||
      (figure.kind === 'magnitude' && DATES_BACK.test(figure.before) && /^ years\b/u.test(figure.after)),
  },
  {
    tier: 'C',
    because: 'made up for the sake of argument',
    test: isMadeUp,
  },
  {
    tier: 'C',
    because: HEADLINE_ITSELF,
    test: ({ sentence }) => isHeadline(sentence) || isFootOfAFeed(sentence),
  },
  {
    tier: 'C',
    because: 'a margin of error',
    test: (figure) => /margin of error|plus or minus|±|confidence/i.test(figure.near),
  },
  {
    tier: 'C',
    because: 'a market level names its own index',
    test: (figure) => MARKET_LEVEL.test(figure.sentence) || isMarketQuote(figure),
  },
  {
    tier: 'C',
    because: 'a sports result',
    test: (figure) => SPORT.test(figure.sentence) && !BILLIONS.test(figure.text),
  },
  {
    tier: 'C',
    because: 'a measure of a program or a machine',
    test: (figure) =>
      figure.kind !== 'money' &&
      TECHNICAL.test(figure.sentence) &&
      !isPublic(figure.near) &&
      !OF_USERS.test(figure.near) &&
      !isShareOfPeople(figure) &&
      !OF_THE_WEB.test(`${figure.text}${figure.after}`) &&
      !MARKET_SHARE.test(figure.sentence) &&
      (MACHINE.test(figure.sentence) || !isPublic(figure.sentence)),
  },
  {
    tier: 'C',
    because: SET_BY_A_RULE_OR_PLAN,
    test: isOfARule,
  },
  {
    tier: 'C',
    because: DEAL_ITSELF,
    test: (figure) =>
      figure.kind === 'money' &&
      !MOVED.test(figure.before) &&
      !isToldOfMarkets(figure) &&
      !isToldAsHistory(figure) &&
      (BILLIONS.test(figure.text)
        ? BARGAIN.test(figure.near)
        : DEAL.test(figure.near) || (EVENT_MONEY.test(figure.near) && !isInMillions(figure.text))) &&
      !isToldOfMany(figure),
  },
  {
    tier: 'C',
    because: 'a bound by which others are sorted',
    test: (figure) =>
      figure.kind === 'percent' &&
      ((LEADS_TO_A_BOUND.test(figure.before) && BOUND.test(`${figure.text}${figure.after}`)) ||
        (figure.before.length < OPENING && CLASS_OF_CHANGES.test(figure.sentence))),
  },
  {
    tier: 'C',
    because: 'the seats of an event',
    test: (figure) => figure.kind === 'count' && isOfSeats(figure),
  },
  {
    tier: 'C',
    because: 'the number of people at an event',
    test: (figure) => figure.kind === 'count' && isOfAnEvent(figure),
  },
  {
    tier: 'C',
    because: 'a share of those at an event',
    test: (figure) => SHARES(figure) && OF_THOSE_THERE.test(figure.after),
  },
  {
    tier: 'B',
    because: 'an amount that an event is about',
    test: (figure) =>
      figure.kind === 'magnitude' &&
      !/^ (?:copies|units|bottles|tonnes|tons|barrels)\b/i.test(figure.after) &&
      (DEAL.test(figure.near) ||
        (EVENT_MONEY.test(figure.near) && !isPublic(figure.text + figure.after)) ||
        isOfAnEvent(figure)),
  },
  {
    tier: 'B',
    because: 'a count that whoever runs the thing keeps',
    test: (figure) =>
      (figure.kind === 'magnitude' && KEPT_COUNT.test(`${figure.text}${figure.after}`)) ||
      (isKind('magnitude', 'count', 'percent')(figure) && AUDIENCE.test(figure.near)),
  },
  {
    tier: 'A',
    because: 'the size of a market or a budget',
    test: (figure) =>
      figure.kind === 'money' &&
      isInMillions(figure.text) &&
      (PUBLIC_MONEY.test(figure.near) || BILLIONS.test(figure.text)),
  },
  {
    tier: 'A',
    because: 'a sum in millions',
    test: (figure) => figure.kind === 'money' && isInMillions(figure.text),
  },
  {
    tier: 'A',
    because: 'a price or sum that changed',
    test: (figure) => figure.kind === 'money' && MOVED.test(figure.before),
  },
  { tier: 'B', because: 'a sum of money', test: isKind('money') },
  {
    tier: 'C',
    because: 'a handful in words',
    test: (figure) =>
      figure.kind === 'count' &&
      /^(?:dozens|tens|hundreds) of (?!(?:thousand|million|billion|trillion)s)/i.test(figure.text),
  },
  {
    tier: 'B',
    because: 'a round number in words',
    test: (figure) => figure.kind === 'count' && Number.isNaN(figure.value),
  },
  {
    tier: 'B',
    because: 'so few of all there are',
    test: ({ kind, text }) => kind === 'count' && /^(?:only|just) /i.test(text),
  },
  {
    tier: 'C',
    because: SMALL_COUNT,
    test: (figure) => figure.kind === 'count' && figure.value < 100 && /^\d{2}(?!k)/i.test(figure.text),
  },
  {
    tier: 'A',
    because: 'a count of people or things of the public world',
    test: (figure) =>
      figure.kind === 'count' &&
      (isPublic(figure.text)
        ? figure.value >= LARGE
        : figure.value >= VERY_LARGE && isPublic(figure.sentence)) &&
      !OWN_PUBLIC.test(figure.text),
  },
  { tier: 'B', because: 'a count', test: isKind('count') },
  {
    tier: 'C',
    because: 'a part of the thing that is told of',
    test: (figure) =>
      figure.kind === 'share' &&
      /\bof (?:all )?(?:its|his|her|my) /i.test(figure.text) &&
      !PUBLIC_WORLD.test(`${figure.text}${figure.after.slice(0, 25)}`),
  },
  {
    tier: 'B',
    because: 'most of a group, without a figure',
    test: ({ kind, text, after }) => kind === 'share' && /^most (?!of\b)/i.test(text) && !ANSWERS.test(after),
  },
  {
    tier: 'B',
    because: 'a share of something that is not the public world',
    test: (figure) => figure.kind === 'share' && !hasPublicWhole(figure),
  },
  {
    tier: 'A',
    because: 'a measure of how much something changed',
    test: (figure) => isPlainMeasure(figure) && CHANGED_BY.test(figure.before),
  },
  { tier: 'C', because: PLAIN_MEASURE, test: (figure) => isPlainMeasure(figure) },
  {
    tier: 'A',
    because: 'how much warmer or colder it got',
    test: (figure) =>
      figure.kind === 'quantity' &&
      DEGREES.test(figure.text) &&
      GOT_WARMER.test(figure.near) &&
      !LIMIT.test(figure.near),
  },
  {
    tier: 'B',
    because: 'a quantity of no great size',
    test: (figure) => figure.kind === 'quantity' && figure.value < 100 && !isInMillions(figure.text),
  },
  {
    tier: 'A',
    because: 'a ranking by a figure that it does not give',
    test: (figure) =>
      figure.kind === 'superlative' &&
      (RANKED.test(`${figure.text}${figure.after.slice(0, 25)}`) ||
        PLACED.test(figure.text) ||
        SINCE.test(figure.text) ||
        /^(?:the )?(?:deadliest|costliest|hottest|coldest|wettest|driest) /i.test(figure.text) ||
        MORE_THAN_ANY.test(figure.text)),
  },
  {
    tier: 'B',
    because: 'a comparison without its figures',
    test: ({ kind, text }) => kind === 'superlative' && /\bthan\b|^outnumber/i.test(text),
  },
  { tier: 'B', because: 'a superlative', test: isKind('superlative') },
];

/** "99.9% of the time", but not "99.9% of all children". */
const isNearlyAll = ({ value, after }: Figure): boolean =>
  value >= 99.9 &&
  value < 100 &&
  !(value <= 99.99 && isPublic(/^ of (?:all |the )*[a-z]+/i.exec(after)?.[0] ?? ''));

const isPlainMeasure = ({ kind, text }: Figure): boolean =>
  kind === 'quantity' && ENDS_IN_PLAIN_UNIT.test(text);
const ENDS_IN_PLAIN_UNIT = new RegExp(`(?<![Ss]quare )${MEASURES_OF_PLACES}$`);
const CHANGED_BY =
  /\b(?:rose|risen|rises|fell|fallen|falls|grew|grown|grows|receded|retreated|shrank|shrunk|melted|dropped|lost|sunk|sank|advanced)(?: back)?(?: by)?(?: (?:about|around|some|nearly|almost|another|up to|more than|at least))? $/i;
const DEGREES = /(?:°[CF]|\d ?[CF]|degrees(?: (?:Celsius|Fahrenheit|C|F))?)$/i;
/** "a boiling point of 100°C": every handbook has it. */
const POINT_OF_A_SUBSTANCE = /\b(?:boiling|freezing|melting|flash|dew) point (?:of|is|at) $/iu;
/** "Wars date back over two thousand years": when something was, and no amount of anything. */
const DATES_BACK = /\b(?:dat(?:es?|ed|ing)|go(?:es)?|going|went|reach(?:es|ed)?|stretch(?:es|ed)?) back $/iu;
const GOT_WARMER =
  /\b(?:warm(?:er|ed|ing)|cool(?:er|ed)|hotter|colder|rose|risen|increased|fell|fallen|dropped)\b/i;
const LIMIT =
  /\b(?:limit\w*|goals?|targets?|below|keep\w*|aim\w*|pledge\w*|agree\w*|pursue\w*|promise\w*)\b/i;

/** "40% of all sites": nobody's own machine. */
const OF_THE_WEB =
  /^[^.;]{0,30}\b(?:of|in) (?:all |the |every |these )*(?:[A-Za-zÀ-ɏ'-]+ ){0,2}(?:web|internet|web ?sites?|sites|web pages|page loads|browsers?|(?:web|internet|mobile) traffic|domains?|devices|smartphones|phones|e-?mails?|attacks|breaches|exploits|passwords|accounts)\b/i;

/** What people do with a machine is theirs, not its. */
const OF_USERS =
  /\b(?:users?|consumers?|shoppers?|owners?|visitors?|players?|viewers?|listeners?|subscribers?) (?:now |already |typically |on average )?(?:spend|spent|use|used|watch|check|look|open|prefer|buy|are|is|do|have)\b/i;
const MARKET_SHARE = /\b(?:market share|(?:lost?|loses?|gain(?:s|ed)?) share|share of the market)\b/i;

// The words that are looked for first are those without which no pattern fits.
const isFootOfAFeed = (sentence: string): boolean =>
  sentence.includes(' appeared first on ') && FOOT_OF_A_FEED.test(sentence);
/** It stands in the quote itself: what else the sentence says is no quote. */
const isMarketQuote = ({ sentence, start }: Figure): boolean => {
  if (!sentence.includes(', or ') && !sentence.includes(' from ')) return false;
  return MARKET_QUOTES.some((form) =>
    [...sentence.matchAll(form)].some(
      (quote) => quote.index <= start && start < quote.index + quote[0].length,
    ),
  );
};

/** Units in front of a figure that opens its sentence, but for "Gained more than". */
const OPENING = 25;

/** Most of its words have a capital. */
function isHeadline(sentence: string): boolean {
  const long = sentence.match(/\p{L}[\p{L}'-]{3,}/gu) ?? [];
  return long.length >= 5 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.8 * long.length;
}

/** A count from which on somebody must have counted. */
const LARGE = 1000;
const VERY_LARGE = 10_000;
const hasPublicWhole = ({ text, after }: Figure): boolean => {
  if (/^most /i.test(text)) return true;
  // "The majority of" gives no figure: it has to be of the public itself.
  if (text.includes('ajority')) return !/vast|overwhelming/i.test(text) && isPublic(text);
  const whole = `${text}${after.slice(0, 25)}`;
  return isPublic(whole) || NAMED_WHOLE.test(whole);
};

/** "half of Rotterdam's quays": a whole with a name. */
const NAMED_WHOLE = / of (?:all )?\p{Lu}[\p{L}-]+(?:'s)? \p{Ll}+/u;
/** "3 million downloads a week". */
const KEPT_COUNT =
  /(?:million|thousand|\d ?[mMkK])\+? (?:[a-z-]+ ){0,2}(?:downloads?|installs?|requests?|rows|records|files|certificates?|page ?views|impressions|sessions|clicks|commits|messages|events|data points|datasets|documents|lines|hits|stars|queries|transactions|entries|articles|photos|images|times)\b/;
/** How often a site or a letter is looked at. */
const AUDIENCE =
  /\b(?:page ?views?|unique (?:visitors|users)|site visits|(?:was|were|been) visited|visited (?:[A-Za-zÀ-ɏ.]+ ){0,4}(?:web)?sites?|(?:site|web|\.gov|\.com|\.org) visitors|visitors (?:to|of|use|access)|(?:million|billion|\d) visits|share of (?:all )?visits|visits? increase|traffic to|open rates?|click-?through|subscribed|retweets|sign-?ups)\b/i;
/** People that a body counts at its own door. */
const OWN_PUBLIC =
  /\b(?:customers?|readers|visitors?|employees|respondents|businesses|companies|firms|students?|users)\b/i;
const RANKED =
  /^rank|\b(?:rates?|incomes?|shares?|prices?|costs?|populations?|GDP|emissions|spending|debts?|wages?|burden|turnout|deaths?|expectancy|density|producer|exporter|importer|consumer|emitter)\b/i;

/** "was sixth in the world", "second only to Chile". */
const PLACED =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d{1,3}(?:st|nd|rd|th)|first (?=in|on))(?: place)?,? (?:only to|out of|among|of|in|on|globally|worldwide|nationally|nationwide|as of)\b/i;
const SINCE = /\bsince (?:the )?(?:early |late |mid-?)?(?:1[5-9]|20)\d\d$/i;
const MORE_THAN_ANY = /\b(?:more|fewer|less|higher|lower) .{0,60}than any other\b/i;

const OF_THOSE_THERE =
  /^ of (?:the |our |all )?(?:[A-Za-zÀ-ɏ-]+ )?(?:attendees|participants|delegates|registrants)\b/i;

/** "the top 1%": a class by its name. What "the remaining 14%" do was counted with the others. */
const END_OF_A_SCALE = /\b(?:top|bottom|richest|wealthiest|poorest|upper|lower|last|first) $/i;
const REST_OF_A_WHOLE = /\b(?:final|remaining|other) $/i;

/** "in the vast majority of cases": nearly always. */
const IN = /\b(?:in|for) (?:the )?$/i;
const CASES = /^[\p{L}\d.,% ]{1,30}\bcases\b/u;

const PUBLIC_MONEY =
  /\b(?:worth|market|industry|economy|sector|aid|assistance|relief|subsid(?:y|ies)|costs?|costing|makeover|renovations?|revenues?|sales|spending|spends?|spent|budget|exports?|imports?|trade|GDP|investments?|invest(?:ed|s)|annual(?:ly)?|a year|per year|each year|every year|debt|losses|damage|valued|turnover)\b/i;
