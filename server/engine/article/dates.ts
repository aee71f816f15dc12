/** A date as a field gives it. */
export type DateReading =
  | {
      readonly kind: 'day';
      /** Days since 1970-01-01 of the day as written, time zone aside. */
      readonly day: number;
    }
  /** Written like a date, but there is no such day or hour. */
  | { readonly kind: 'impossible' }
  /** Words without a figure: no tool reads a date in them. */
  | { readonly kind: 'words' }
  /** Some tool may read it: another language's month, a season, a template. */
  | { readonly kind: 'unknown' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]{0,6}\\.?`;
const TIME = '(?:[T\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?';

const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)${TIME}`, 'u');
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})(?!\d)/u;
const DAY_MONTH = new RegExp(
  `^(?:[a-z]+\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+(\\d{4})(?!\\d)`,
  'iu',
);
const MONTH_DAY = new RegExp(
  `^(?:[a-z]+\\.?,?\\s+)?${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  'iu',
);
const IDEOGRAPHS = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]/u;

/** Reads what a date field holds, in any of the spellings that site generators and their authors use. */
export function readDate(written: string): DateReading {
  const text = written.trim();
  const first = YEAR_FIRST.exec(text);
  if (first) {
    const [, year, , month, day, hour = '0', minute = '0', second = '0'] = first;
    const isTime = Number(hour) <= 24 && Number(minute) < 60 && Number(second) <= 60;
    return isTime ? dayOf(Number(year), Number(month), Number(day)) : { kind: 'impossible' };
  }
  const last = YEAR_LAST.exec(text);
  if (last) return eitherOrder(Number(last[4]), Number(last[1]), Number(last[3]));
  const dayFirst = DAY_MONTH.exec(text);
  if (dayFirst) return dayOf(Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_DAY.exec(text);
  if (monthFirst) return dayOf(Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]));
  const ideographs = IDEOGRAPHS.exec(text);
  if (ideographs) return dayOf(Number(ideographs[1]), Number(ideographs[2]), Number(ideographs[3]));
  return { kind: isWords(text) ? 'words' : 'unknown' };
}

const monthNumber = (name = ''): number => MONTHS.indexOf(name.toLowerCase()) + 1;

/** Words that tools replace by a date. */
const STANDS_FOR_A_DATE = /^(?:today|now|last-modified|auto)$/iu;

const isWords = (text: string): boolean =>
  /^[a-z][a-z ,.'?!-]*$/iu.test(text) && !STANDS_FOR_A_DATE.test(text);

/** Day and month, or month and day: which is not known, so a day is told only where one of them fits. */
function eitherOrder(year: number, a: number, b: number): DateReading {
  const [dayFirst, monthFirst] = [dayOf(year, b, a), dayOf(year, a, b)];
  if (dayFirst.kind === 'impossible') return monthFirst;
  return monthFirst.kind === 'impossible' || a === b ? dayFirst : { kind: 'unknown' };
}

function dayOf(year: number, month: number, day: number): DateReading {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return { kind: 'impossible' };
  return { kind: 'day', day: Math.round(Date.UTC(year, month - 1, day) / DAY) };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `YYYY-MM-DD` of a day since 1970-01-01. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

const DAY = 86_400_000;

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
