import { MONTHS } from '../../language/english/cues.ts';
import { CURRENCY_SIGNS, MAGNITUDES, NUMBER_WORDS, PLAIN_UNITS } from '../../language/english/quantities.ts';

/** A number of a text, as digits or a word. */
export interface NumberInText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its value; NaN for words. */
  readonly value: number;
}

/** What stands in front of a number and behind it in its sentence. */
export interface Neighbourhood {
  readonly before: string;
  readonly after: string;
}

export const NUMBER_PATTERN = '(?:\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?)';
export const NUMBER_WORD_PATTERN = `(?:${NUMBER_WORDS.join('|')})`;
const MONTH_PATTERN = `(?:${MONTHS.join('|')})`;
const MAGNITUDE_PATTERN = `(?:${MAGNITUDES.join('|')})`;

const DIGITS = new RegExp(`^${NUMBER_PATTERN}`, 'u');
const IN_WORDS = new RegExp(`^${NUMBER_WORD_PATTERN}(?:[- ]${NUMBER_WORD_PATTERN})?(?![A-Za-zÀ-ɏ])`, 'i');

/** The number that starts at a place, or null. */
export function numberAt(text: string, start: number): NumberInText | null {
  const ahead = text.slice(start, start + 40);
  const digits = DIGITS.exec(ahead)?.[0];
  if (digits !== undefined) {
    return { start, end: start + digits.length, text: digits, value: Number(digits.replaceAll(',', '')) };
  }
  const words = IN_WORDS.exec(ahead)?.[0];
  return words === undefined ? null : { start, end: start + words.length, text: words, value: NaN };
}

/** A reason to leave a number alone, with the words for an editor. */
interface Mask {
  readonly reason: string;
  readonly test: (number: NumberInText, place: Neighbourhood) => boolean;
}

const before = (source: string, flags = 'i'): ((place: Neighbourhood) => boolean) => {
  const pattern = new RegExp(`(?:${source})$`, flags);
  return (place) => pattern.test(place.before);
};

const after = (source: string, flags = 'i'): ((place: Neighbourhood) => boolean) => {
  const pattern = new RegExp(`^(?:${source})`, flags);
  return (place) => pattern.test(place.after);
};

const isWhole = (number: NumberInText, low: number, high: number): boolean =>
  Number.isInteger(number.value) && number.value >= low && number.value <= high && !number.text.includes(',');

const countsSomething = after(
  ` ?%| ?(?:per ?cent|percent|pct)\\b|[ -]${MAGNITUDE_PATTERN}s?\\b| (?:(?:metric )?tonn?es?|tons?|people|km|miles|dollars|euros|pounds)\\b`,
);

/** Why a number is no statistic; the first that fits tells. */
const MASKS: readonly Mask[] = [
  { reason: 'a time of day', test: (_, place) => timeAfter(place) || timeBefore(place) },
  {
    reason: 'a date',
    test: (number, place) =>
      (!number.text.includes('.') && isoAfter(place)) ||
      isoBefore(place) ||
      (isWhole(number, 1, 2200) && (monthBefore(place) || monthAfter(place)) && !countsSomething(place)),
  },
  { reason: 'a decade or an ordinal', test: (_, place) => ordinalAfter(place) },
  {
    reason: 'a year',
    test: (number, place) => isWhole(number, 1500, 2199) && !countsSomething(place) && !currencyBefore(place),
  },
  {
    reason: 'part of a name or a code',
    test: (_, place) => gluedBefore(place) || (gluedAfter(place) && !isSumInBillions(place)),
  },
  {
    reason: 'a reference',
    test: (number, place) => !Number.isNaN(number.value) && referenceBefore(place) && !countsSomething(place),
  },
  {
    reason: 'the number of a version',
    test: (number, place) => versionBefore(place) || versionAfter(place) || isNameAndVersion(number, place),
  },
  {
    reason: 'an age',
    test: (number, place) =>
      ageAfter(place) || (isWhole(number, 1, 120) && ageBefore(place) && ageEnd(place)),
  },
  { reason: 'a duration', test: (_, place) => durationAfter(place) },
  {
    reason: 'a score or a range of small numbers',
    test: (number, place) =>
      isWhole(number, 0, 199) && (scoreAfter(place) || scoreBefore(place)) && !rangeThatCounts(place),
  },
  {
    reason: 'the number of a list item',
    test: (number, place) => place.before.trim() === '' && isWhole(number, 0, 99) && listAfter(place),
  },
  { reason: 'a note mark', test: (_, place) => noteBefore(place) && noteAfter(place) },
  {
    reason: 'a measure of a machine or an object',
    test: (_, place) => unitAfter(place) && !currencyBefore(place),
  },
];

const gluedBefore = before('[\\p{L}]-|[\\p{L}\\d/]~|[#§@_/\\\\+:=<>^.*]|\\d[-/.]|\\bNo\\. ?', 'u');
const gluedAfter = after(
  `(?!(?:[kKmM]|bn|mn|tn|thousand|million|billion|trillion)\\b)[\\p{L}](?!\\p{L}{8})(?<!x(?= ))|[_=]|-(?:bit|core|way|step|tier|hour|page|column|row|pixel|inch|digit|character|point|line|word|time|star|factor|dimensional)\\b|[-/]\\d{1,4}[-/]\\d| ?[x×] ?\\d|\\.\\d+\\.\\d`,
  'u',
);
const inBillions = after('[BbTt](?![A-Za-zÀ-ɏ\\d])', 'u');
/** "$200B". */
const isSumInBillions = (place: Neighbourhood): boolean => currencyBefore(place) && inBillions(place);
const timeAfter = after(":\\d\\d| ?[ap]\\.?m\\b\\.?| ?o'clock| ?(?:UTC|GMT|EST|EDT|PST|PDT|CET|CEST|BST)\\b");
const timeBefore = before('\\d:');
/** One mark between all parts: "1-1.5" is a range. */
const isoAfter = after('([-/.])\\d{1,2}\\1\\d{1,4}\\b');
const isoBefore = before('\\d[-/.]|\\d[-/.]\\d{1,2}[-/.]');
const monthBefore = before(
  `\\b${MONTH_PATTERN}\\.? (?:the )?|\\b${MONTH_PATTERN}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,| ?[-–]) ?`,
);
const monthAfter = after(
  `(?:st|nd|rd|th)?(?: of)?(?: ?[-–/] ?\\d{1,2}(?:st|nd|rd|th)?)? ${MONTH_PATTERN}\\b`,
);
const currencyBefore = before(CURRENCY_SIGNS, 'u');
const ordinalAfter = after("(?:st|nd|rd|th)\\b|'?s\\b");
const versionBefore = before(
  '\\bv|\\bversions? |\\b(?:ES|RFC|HTTP/|Python|Node(?:\\.js)?|Java|PHP|Ruby|Swift|Rust|Windows|iOS|Android|macOS|Ubuntu|Chrome|Firefox|React|Babel|Kubernetes|TLS|CSS|HTML|Industry|Web|Formula|World War) ?',
);
const versionAfter = after('(?:\\.\\d+){2}|\\.x\\b|[-.](?:alpha|beta|rc|pre|dev|nightly)');
const capitalisedBefore = before(
  '\\b(?!(?:About|Another|Some|Nearly|Almost|Around|Roughly|Over|Only|Just|The|A|An|Of|In|By|To|At|For|From|And|But|With|More|Than|Up|Down|Rp|Rs|RM|US|USD|EUR|GBP|JPY|CNY|RMB|INR|IDR|SGD|MYR|CHF|AUD|CAD|NZD|HKD|NOK|SEK|DKK|ZAR|BRL|KRW|PLN|KES|NGN|That|This|Its|Their|Between|Under|Approximately|Some|These|Those|Last|First|All|Each|Every|Since|Until|As|Is|Are|Was|Or|If|When|While|Among|Within|Currently|Today|Now|Then|Also|Yet|So)\\b)\\p{Lu}[\\p{L}]+ ',
  'u',
);
const smallReference = before(
  '\\b(?:chapters?|sections?|articles?|clauses?|pages?|pp?\\.|figures?|fig\\.|tables?|appendix|steps?|vol(?:ume)?s?\\.?|nos?\\.|numbers?|episodes?|seasons?|levels?|phases?|resolutions?|ids?|isbn|doi|top|issues?|PRs?|RFCs?|exercises?|questions?|items?|lines?|bugs?|lessons?|status|code|layer|covid|round|no)[ -]',
);
/** Words that stand in front of any number in small letters, and of their own number with a capital. */
const capitalReference = before(
  '\\b(?:Parts?|Rules?|Rooms?|Gate|Flight|Route|Highway|Title|Act|Ports?|Option|Example|Day|Week|Group|Tier|Grade|Year|Ticket|Module|Unit|Tip|Stage|Team|Track|Hall|Apollo|Type|Model|Series|Generation|Class|Category|Bus|Platform|Channel|Apartment|Suite|Box|Floor|Building|Wave|Myth|Fact|Reason|Way|Error)[ -]',
  'u',
);
const referenceBefore = (place: Neighbourhood): boolean => smallReference(place) || capitalReference(place);
const ageAfter = after('[- ]years?[- ]olds?\\b|-year-old');
const ageBefore = before('\\b(?:aged?|ages|at) |\\p{Lu}\\p{Ll}+, ', 'u');
const ageEnd = after('[,.;)]| and\\b|$', 'u');
const durationAfter = after(
  '(?:\\+|[ -](?:or more|plus))?(?: ?(?:-|–|to|or) ?\\d{1,4})?[- ](?:business |working |calendar |consecutive |full |short |long |more |additional |extra |whole |or so )?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|weekends?|months?|quarters?|years?|yrs?|decades?|centur(?:y|ies)|semesters?|rounds?|sprints?|sessions?)\\b(?![- ](?:high|low|peak|record)s?\\b)',
);
const scoreAfter = after('\\s?[-–]\\s?\\d{1,3}\\b');
const scoreBefore = before('\\d\\s?[-–]\\s?');
const rangeThatCounts = after(
  `(?:\\s?[-–]\\s?${NUMBER_PATTERN})?(?: ?%| ?(?:per ?cent|percent|pct)\\b|[ -]${MAGNITUDE_PATTERN}|[kKmM]\\b| (?:tonn?es|tons|hectares)|[- ]times (?:more|less|higher|lower|larger|as)\\b|x (?:more|less|higher|lower|larger)\\b)`,
);
const listAfter = after('[.)]{1,2} ');
const noteBefore = before('\\[\\^?');
const noteAfter = after('\\]');
/** "3.4m people" are no metres. */
const COUNTED_IN_MILLIONS =
  '(?:people|adults|children|women|men|households|homes|jobs|workers|voters|users|visitors|tonnes|passengers|customers|patients|students|pupils|residents|cases|deaths|barrels|euros|dollars|pounds|cars|vehicles|hectares|acres|subscribers|viewers|readers|migrants|refugees|tourists)\\b';
const unitAfter = after(
  `(?: ?(?:-|–|to) ?${NUMBER_PATTERN})?[ -]?${PLAIN_UNITS}(?![\\w-])(?!(?<=^m) ${COUNTED_IN_MILLIONS})(?! (?:of )?(?:carbon|CO2|CO₂|greenhouse)\\b)(?! of (?:waste|water|food|plastic|land|forest|oil|coal|rice|grain))`,
  'u',
);

/** "Ubuntu 20.04", "Industry 5.0": a name and a number with one decimal point, with nothing behind it that is counted. */
const isNameAndVersion = (number: NumberInText, place: Neighbourhood): boolean =>
  /^\d{1,2}(?:\.\d{1,2})?$/u.test(number.text) &&
  capitalisedBefore(place) &&
  !countsOrMeasures(place) &&
  nothingCounted(place);
const countsOrMeasures = after(
  `(?:\\s?(?:-|–|to)\\s?${NUMBER_PATTERN})? ?(?:%|per ?cent|percent|${MAGNITUDE_PATTERN}|percentage|points?|times|tonn|ton|km|kilom|miles|met|degrees|in |out of )`,
);
const nothingCounted = (place: Neighbourhood): boolean =>
  place.after.startsWith('.') || !/^ \p{Ll}+s\b/u.test(place.after) || /\.\d/u.test(place.before);

/** Why a number is no statistic, in words for an editor; null where it may be one. */
export function reasonToLeaveAlone(number: NumberInText, place: Neighbourhood): string | null {
  return MASKS.find((mask) => mask.test(number, place))?.reason ?? null;
}
