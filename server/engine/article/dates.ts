/** A date as a field gives it. Days are counted from 1970-01-01, as written, time zone aside. */
export type DateReading =
  | { readonly kind: 'day'; readonly day: number }
  /** Written like a date, but there is no such day or hour. */
  | { readonly kind: 'impossible' }
  /** A person reads a day, tools do not. */
  | { readonly kind: 'unreadable'; readonly day: number }
  /** Words without a figure: no tool reads a date in them. */
  | { readonly kind: 'words' }
  /** Some tool may read it: another language's month, a season, a template. */
  | { readonly kind: 'unknown' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** English alone: the months of other languages begin like these and may be others. */
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
/** With its distance from Greenwich where seconds come before it: `10:00-18:00` are hours from and to. */
const TIME =
  '(?:[T\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?(?:\\s*[+-](\\d{1,2})(?::?(\\d{2}))?(?![\\d:]))?)?)?';

const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)${TIME}`, 'iu');
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})(?!\d)/u;
const DAY_MONTH = new RegExp(
  `^(?:[a-z]+\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+(\\d{4})(?!\\d)`,
  'iu',
);
const MONTH_DAY = new RegExp(
  `^(?:[a-z]+\\.?,?\\s+)?${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  'iu',
);
/** `Thu Feb 29 10:00:00 2024`, as clocks print it. */
const CLOCK = new RegExp(`^[a-z]{3} ${MONTH} +(\\d{1,2}) \\d{2}:\\d{2}(?::\\d{2})? [a-z]* ?(\\d{4})$`, 'iu');
const IDEOGRAPHS = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]/u;

/** `20240229`: a number to YAML, TOML and JSON; with figures that no month or day has, it is a number to all. */
const RUN_TOGETHER = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/u;

/** Reads what a date field holds, in any of the spellings that site generators and their authors use. */
export function readDate(written: string): DateReading {
  const text = written.trim();
  const reading = plainDate(text);
  if (reading !== null) return reading;
  const unreadable = unreadableDate(text);
  return unreadable ?? { kind: isWords(text) ? 'words' : 'unknown' };
}

function plainDate(text: string): DateReading | null {
  const first = YEAR_FIRST.exec(text);
  if (first) return isTime(first) ? dayOf(first[1], first[3], first[4]) : IMPOSSIBLE;
  const last = YEAR_LAST.exec(text);
  if (last) return eitherOrder(last[4], last[1], last[3]);
  const dayFirst = DAY_MONTH.exec(text);
  if (dayFirst) return dayOf(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_DAY.exec(text) ?? CLOCK.exec(text);
  if (monthFirst) return dayOf(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const ideographs = IDEOGRAPHS.exec(text);
  return ideographs && dayOf(ideographs[1], ideographs[2], ideographs[3]);
}

const IMPOSSIBLE = { kind: 'impossible' } as const;

/** Midnight at the end of a day may be 24:00; no place is further than 14 hours from Greenwich. */
function isTime([, , , , , hour, minute, second, ahead, minutes]: RegExpExecArray): boolean {
  const [h, m, s] = [Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)];
  const isHour = h < 24 || (h === 24 && m === 0 && s === 0);
  return isHour && m < 60 && s <= 60 && Number(ahead ?? 0) <= 14 && Number(minutes ?? 0) < 60;
}

/** Dates with a word processor's dashes or full-width figures, or with nothing between the figures. */
function unreadableDate(text: string): DateReading | null {
  const simple = text.normalize('NFKC').replace(/[\u2010-\u2015\u2212\u30FC]/gu, '-');
  if (simple !== text) {
    const reading = plainDate(simple);
    if (reading !== null && /^[\d\s:.,TZ+-]+$/u.test(simple))
      return reading.kind === 'day' ? { kind: 'unreadable', day: reading.day } : reading;
  }
  const together = RUN_TOGETHER.exec(simple);
  const reading = together && dayOf(together[1], together[2], together[3]);
  return reading?.kind === 'day' ? { kind: 'unreadable', day: reading.day } : reading;
}

const monthNumber = (name = ''): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Words that tools replace by a date. */
const STANDS_FOR_A_DATE = /^(?:today|now|last-modified|auto|(?:git )?(?:last modified|created))$/iu;

const isWords = (text: string): boolean =>
  /^[a-z][a-z ,.'?!-]*$/iu.test(text) && !STANDS_FOR_A_DATE.test(text);

type Figures = string | number | undefined;

/** Day and month, or month and day: which is not known, so a day is told only where one of them fits. */
function eitherOrder(year: Figures, a: Figures, b: Figures): DateReading {
  const [dayFirst, monthFirst] = [dayOf(year, b, a), dayOf(year, a, b)];
  if (dayFirst.kind === 'impossible') return monthFirst;
  return monthFirst.kind === 'impossible' || Number(a) === Number(b) ? dayFirst : { kind: 'unknown' };
}

function dayOf(yearFigures: Figures, monthFigures: Figures, dayFigures: Figures): DateReading {
  const [year, month, day] = [Number(yearFigures), Number(monthFigures), Number(dayFigures)];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return IMPOSSIBLE;
  // The calendar repeats itself every 400 years; the years before 100 stand for others.
  return { kind: 'day', day: Date.UTC(year + 400, month - 1, day) / DAY - DAYS_IN_400_YEARS };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `YYYY-MM-DD` of a day since 1970-01-01. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

const DAY = 86_400_000;
const DAYS_IN_400_YEARS = 146_097;

/** A date with its year inside a line of text. */
const DATE_IN_TEXT = new RegExp(
  `\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})\\b`,
  'iu',
);

/** Where a whole date first stands in a line of English text, or null. */
export function dateInText(text: string): { readonly start: number; readonly end: number } | null {
  const found = DATE_IN_TEXT.exec(text);
  if (found === null || readDate(found[0]).kind !== 'day') return null;
  return { start: found.index, end: found.index + found[0].length };
}

/** `/2024/02/29/`, `/2024/feb/29/`: folders that a publisher makes of the day of publication, not a day in a title. */
const DATE_FOLDERS = new RegExp(
  `/((?:19|20)\\d{2})/(\\d{1,2}|${MONTH.replaceAll('\\.?', '')})/(\\d{1,2})(?=/|$)`,
  'iu',
);

/** The day that the folders of an address give, or null; not of an archive's copy, whose own day comes first. */
export function dayInAddress(address: string): number | null {
  const path = address.replace(/[?#].*$/su, '');
  const found = /^https?:\/\/(?:web\.)?archive\./iu.test(path) ? null : DATE_FOLDERS.exec(path);
  if (found === null) return null;
  const month = found[3] === undefined ? found[2] : monthNumber(found[3]);
  const reading = dayOf(found[1], month, found[4]);
  return reading.kind === 'day' ? reading.day : null;
}

/** The day in a file's path (`2024-02-29-pier.md`, `2024/02/29/pier.md`), or null. */
export function dayInPath(path: string): number | null {
  const found = /(?:^|\/)((?:19|20)\d{2})[-/](\d{2})[-/](\d{2})(?=[-_/.]|$)/u.exec(path);
  const reading = found && dayOf(found[1], found[2], found[3]);
  return reading?.kind === 'day' ? reading.day : null;
}
