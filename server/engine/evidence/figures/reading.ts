import { MONTHS } from '../../language/english/cues.ts';
import {
  MAGNITUDE_VALUES,
  NUMBER_VALUES,
  PARTS,
  TENS_WORDS,
  UNIT_WORDS,
} from '../../language/english/figures.ts';
import { CURRENCY_SIGNS, CURRENCY_WORDS } from '../../language/english/quantities.ts';
import { fitting, isPlain, twinsOf } from '../../text/plainly.ts';
import { matchesOf } from '../../text/matches.ts';

/** What a figure counts: a percentage, points between two, a part of a whole, money by its sign, or things. */
export type FigureKind = '%' | 'points' | 'part' | 'money' | 'number';

export type Hedge = 'about' | 'over' | 'under' | 'nearly' | null;

/** A figure of a sentence with its value as exact as it is written. Places are offsets of the prose. */
export interface Figure {
  /** Its first unit, the hedge left out: sign, currency or number. */
  readonly start: number;
  readonly end: number;
  /** Where the hedge in front of it starts; `start` without one. */
  readonly from: number;
  readonly text: string;
  readonly kind: FigureKind;
  /** The currency's sign in capitals, or ''. */
  readonly currency: string;
  /** Parts and percentages in per cent. */
  readonly value: number;
  /** Half a unit of its last meant digit: what rounding may hide. */
  readonly slack: number;
  /** Decimals as written. */
  readonly decimals: number;
  readonly magnitude: number;
  /** "rose by", "up" aside: a sign written with it. */
  readonly sign: -1 | 0 | 1;
  readonly hedge: Hedge;
  readonly inWords: boolean;
}

const spelled = (list: readonly string[]): string => list.toSorted((a, b) => b.length - a.length).join('|');
const WORDS = `(?:(?:${spelled(TENS_WORDS)})(?:[- ](?:${spelled(UNIT_WORDS.slice(1, 10))}))?|(?:${spelled(UNIT_WORDS)}))(?![\\p{L}\\d])`;
const DIGITS = '\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?';
const MAGNITUDE =
  '(?:[ -](?:hundred|thousand|million|billion|trillion|crore|lakh)(?![\\p{L}])| ?(?:bn|mn|tn|[mkb])(?![\\p{L}\\d/]))';
const PERCENT = ' ?%|[ -]?(?:per ?cent|pct)(?![\\p{L}])';
const POINTS =
  '[ -]percentage[ -]points?|(?: ?%|[ -]per ?cent)[ -]points?(?![\\p{L}])|[ -]points?(?![\\p{L}])| ?pp(?![\\p{L}])';
const BASIS = '[ -]basis[ -]points?(?![\\p{L}])';
const ROW = spelled([...PARTS.keys()].slice(1));

/** A number with what belongs to it; group names tell the parts. */
const IN_DIGITS = `(?<![\\p{L}\\d.,:/#_'+−-]|[$€£¥₹₩])(?<sign>[+−-])?(?<currency>${CURRENCY_SIGNS})?(?<number>${DIGITS})(?![\\d:_#@]|[/-]\\d|\\.\\d|,\\d|(?:st|nd|rd|th|s)\\b)(?<magnitude>${MAGNITUDE})?(?<unit>${BASIS}|${POINTS}|${PERCENT}|[ -]${CURRENCY_WORDS}(?![\\p{L}]))?`;
const IN_WORDS = `(?<![\\p{L}\\d-])(?<words>${WORDS})(?<many>[ -](?:hundred|thousand|million|billion|trillion)(?![\\p{L}]))?(?<measure>${BASIS}|${POINTS}|${PERCENT}|[ -](?:dollars|euros|pounds)(?![\\p{L}]))?`;
const FIGURE = twinsOf(new RegExp(`${IN_DIGITS}|${IN_WORDS}`, 'giu'));
export const FIGURE_IN_DIGITS = twinsOf(new RegExp(IN_DIGITS, 'giu'));
export const FIGURE_IN_WORDS = twinsOf(new RegExp(IN_WORDS, 'giu'));

/** Letters of a number in words, wherever they stand: without any there is none. */
export const HOLDS_WORD = twinsOf(new RegExp(`${spelled(TENS_WORDS)}|${spelled(UNIT_WORDS)}`, 'iu'));
const HOLDS_DIGIT = /\d/;

/** "half", "a third", "two-thirds", and ratios: "one in five", "3 out of 10". */
export const PART = twinsOf(
  new RegExp(
    `(?<![\\p{L}\\d.,-])(?:(?<half>half)(?![\\p{L}-]|,? (?:an?|the) (?:hour|dozen|mile|century|year|day|decade)|-)|(?<count>a|one|two|three|four|five|seven|nine)[ -](?<part>(?:${ROW})s?)(?![\\p{L}-])|(?<!\\bthe )(?<most>most)(?= \\(| of (?!all\\b)| (?:people|adults|voters|respondents|residents|patients|pupils|students|workers|parents|members|Americans|Britons)\\b)|(?<majority>(?:an? |the )?(?:\\p{L}+ )?majority)(?= of | \\()|(?<some>${WORDS}|\\d{1,3})[ -](?:in|out of)(?: every)?[ -](?<all>${WORDS}|\\d{1,4}(?![\\d,.%]\\d)))(?! ?(?:%|per ?cent))`,
    'giu',
  ),
);

/** Without one of these there is no part: its words, or a number behind "in" or "out of". */
export const HOLDS_PART = twinsOf(
  new RegExp(
    `half|most|majority|[ -](?:${ROW})|(?:in|of|every)[ -](?:\\d|${spelled(TENS_WORDS)}|${spelled(UNIT_WORDS)})`,
    'iu',
  ),
);

const HEDGE =
  /\b(?:(?<about>about|around|roughly|approximately|some|an estimated|circa|close to|or so|up to|at least|as many as|as much as|at most|no more than)|(?<over>(?:just |slightly |well |a little )?(?:over|more than|above|upwards of|in excess of))|(?<under>(?:just |slightly |well |a little )?(?:under|less than|fewer than|below|short of))|(?<nearly>nearly|almost|not quite|approaching)) (?:an? (?:full |further |additional )?)?$|(?<tilde>~) ?$/i;
const MONTH = `(?:${MONTHS.join('|')})`;
const MONTH_BEFORE = new RegExp(`\\b${MONTH}\\.? (?:the )?$`, 'i');
const MONTH_AFTER = new RegExp(`^(?: of)? ${MONTH}(?![\\p{L}])`, 'iu');
const RANGE_BEFORE = /\d(?: ?[%£$€]?)(?: ?[-–—] ?| or )[£$€]?$|\bbetween $/u;
const RANGE_AFTER = /^(?: ?[–—-] ?| or )[£$€]?\d/u;

/** "in the three months", "over the past five years": how long, not how many. */
const TIME_BEFORE = /\b(?:the|past|last|first|next|previous|in|over|within|for|after|every|some) $/iu;
const TIME_BEHIND = /^[ -](?:days?|weeks?|months?|quarters?|years?|decades?|hours?|minutes?)(?![A-Za-zÀ-ɏ])/i;

/** Figures worth reading in one sentence; one with more is a table that lost its lines. */
const MOST = 40;
const NEAR = 40;

/** The figures of `[from, to)` of a prose, in order. Dates, years, ranges, versions and codes are left out. */
export function figuresIn(text: string, from: number, to: number): readonly Figure[] {
  const sentence = text.slice(from, to);
  const plain = isPlain(sentence);
  const parts = fitting(HOLDS_PART, plain).test(sentence)
    ? matchesOf(sentence, fitting(PART, plain)).flatMap((match) => partOf(sentence, from, match) ?? [])
    : NONE;
  const pattern = figurePatternFor(sentence, plain);
  if (pattern === null) return parts;
  const found: Figure[] = [...parts];
  for (const match of matchesOf(sentence, pattern)) {
    if (found.length > MOST) return [];
    const figure = numberOf(sentence, from, match);
    if (figure === null || parts.some((part) => part.start < figure.end && figure.start < part.end)) continue;
    found.push(figure);
  }
  return found.length === parts.length ? parts : found.toSorted((a, b) => a.start - b.start);
}

const NONE: readonly never[] = [];

/** The pattern of what a sentence can hold of numbers; null where it holds none. */
function figurePatternFor(sentence: string, plain: boolean): RegExp | null {
  const inWords = fitting(HOLDS_WORD, plain).test(sentence);
  if (HOLDS_DIGIT.test(sentence)) return fitting(inWords ? FIGURE : FIGURE_IN_DIGITS, plain);
  return inWords ? fitting(FIGURE_IN_WORDS, plain) : null;
}

const lowered = (part: string | undefined): string => (part ?? '').toLowerCase().replace(/^[ -]+/u, '');

function numberOf(sentence: string, from: number, match: RegExpMatchArray): Figure | null {
  const groups = match.groups ?? {};
  const at = match.index ?? 0;
  const behind = sentence.slice(at + match[0].length, at + match[0].length + NEAR);
  const before = sentence.slice(Math.max(0, at - NEAR), at);
  const digits = groups['number'];
  const inWords = digits === undefined;
  const unit = lowered(groups['unit'] ?? groups['measure']);
  const currency = currencyOf(groups['currency'], unit);
  const scale = lowered(groups['magnitude'] ?? groups['many']);
  const magnitude = MAGNITUDE_VALUES.get(scale) ?? 1;
  const number = inWords ? wordsValue(groups['words'] ?? '') : Number(digits.replaceAll(',', ''));
  const bare = unit === '' && currency === '' && scale === '';
  if (bare && !inWords && (isYear(digits) || MONTH_BEFORE.test(before) || MONTH_AFTER.test(behind)))
    return null;
  if (kindOf(unit, currency) === 'number' && TIME_BEHIND.test(behind) && TIME_BEFORE.test(before))
    return null;
  if (RANGE_BEFORE.test(before) || RANGE_AFTER.test(behind) || /^[\p{L}_=]/u.test(behind)) return null;
  const kind = kindOf(unit, currency);
  const decimals = /\.(\d+)/u.exec(digits ?? '')?.[1]?.length ?? 0;
  const basis = unit.startsWith('basis') ? 0.01 : 1;
  return {
    start: from + at,
    end: from + at + match[0].length,
    ...hedgeOf(before, from + at),
    text: match[0],
    kind,
    currency,
    value: number * magnitude * basis,
    slack: slackOf(number, digits ?? '', decimals, kind, magnitude) * magnitude * basis,
    decimals,
    magnitude,
    sign: groups['sign'] === undefined ? 0 : groups['sign'] === '+' ? 1 : -1,
    inWords,
  };
}

const isYear = (digits: string): boolean => /^(?:1[5-9]|20)\d\d$/u.test(digits);

function kindOf(unit: string, currency: string): FigureKind {
  if (currency !== '') return 'money';
  if (unit === '') return 'number';
  return /point|^pp$/u.test(unit) ? 'points' : '%';
}

function currencyOf(sign: string | undefined, unit: string): string {
  if (sign !== undefined) return sign.trim().toUpperCase().replace('US$', '$');
  const word =
    /^(dollar|euro|pound|yen|yuan|rupee|won|cent|pence|peso|franc|ringgit|rupiah|baht|renminbi)s?$/u.exec(
      unit,
    )?.[1];
  return word === undefined ? '' : (SIGN_OF_WORD[word] ?? word);
}

const SIGN_OF_WORD: Readonly<Record<string, string>> = { dollar: '$', euro: '€', pound: '£', yen: '¥' };

/** Zeros at the end of a whole number may be rounded away, but two digits are meant; of a percentage all are. */
function slackOf(
  value: number,
  digits: string,
  decimals: number,
  kind: FigureKind,
  magnitude: number,
): number {
  if (decimals > 0) return 0.5 * 10 ** -decimals;
  if (kind === '%' || kind === 'points' || magnitude > 1) return 0.5;
  const plain = digits.replaceAll(',', '');
  const zeros = /0*$/u.exec(plain)?.[0].length ?? 0;
  return value === 0 || digits === '' ? 0.5 : 0.5 * 10 ** Math.max(0, Math.min(zeros, plain.length - 2));
}

function hedgeOf(before: string, start: number): { readonly hedge: Hedge; readonly from: number } {
  const found = HEDGE.exec(before);
  const groups = found?.groups;
  if (found === null || groups === undefined) return { hedge: null, from: start };
  const from = start - found[0].length;
  if (groups['over'] !== undefined) return { hedge: 'over', from };
  if (groups['under'] !== undefined) return { hedge: 'under', from };
  return { hedge: groups['nearly'] === undefined ? 'about' : 'nearly', from };
}

/** "forty-four" as 44. */
function wordsValue(words: string): number {
  const parts = words.toLowerCase().split(/[- ]/u);
  return parts.reduce((sum, word) => sum + (NUMBER_VALUES.get(word) ?? 0), 0);
}

const countOf = (written: string): number => (/\d/u.test(written) ? Number(written) : wordsValue(written));

function partOf(sentence: string, from: number, match: RegExpMatchArray): Figure | null {
  const groups = match.groups ?? {};
  const at = match.index ?? 0;
  const share = shareOf(groups);
  if (share === null || share > 1) return null;
  const counted = countOf(groups['all'] ?? '') > EXACT_FROM && !/\p{L}/u.test(groups['some'] ?? '');
  const before = sentence.slice(Math.max(0, at - NEAR), at);
  if (
    /\b(?:first|second|third|fourth|other|last|next|this|better|final|latter|former|opening|by|in) $/i.test(
      before,
    )
  ) {
    if (groups['half'] !== undefined) return null;
  }
  return {
    start: from + at,
    end: from + at + match[0].length,
    ...(isMost(groups) ? ({ hedge: 'over', from: from + at } as const) : hedgeOf(before, from + at)),
    text: match[0],
    kind: 'part',
    currency: '',
    value: 100 * share,
    slack: 0,
    decimals: 0,
    magnitude: 1,
    sign: 0,
    inWords: !counted,
  };
}

/** "13 out of 52" is counted; "3 in 10" may be a rounded share. */
const EXACT_FROM = 10;

/** "most of", "the majority of": more than half. */
const isMost = ({ most, majority }: Readonly<Record<string, string | undefined>>): boolean =>
  most !== undefined || majority !== undefined;

function shareOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  const { half, count, part, some, all } = groups;
  if (half !== undefined || isMost(groups)) return 0.5;
  if (some !== undefined && all !== undefined) {
    const whole = countOf(all);
    return whole >= 2 && !isYear(all) ? countOf(some) / whole : null;
  }
  const parts = PARTS.get((part ?? '').toLowerCase().replace(/s$/u, ''));
  if (parts === undefined || count === undefined) return null;
  return (count.toLowerCase() === 'a' ? 1 : countOf(count)) / parts;
}
