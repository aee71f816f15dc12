import { readDate } from '../article/dates.ts';
import type { Wording } from '../article/wording.ts';
import { WEEKDAYS } from '../language/english/dates.ts';

/** A weekday that stands with a whole date. Places are offsets of the text. */
export interface DatedWeekday {
  readonly start: number;
  readonly end: number;
  /** As written: "Mon", "Tuesday". */
  readonly written: string;
  /** The date as written. */
  readonly date: string;
  readonly dateStart: number;
  readonly dateEnd: number;
  /** What is said, and what the day was: 0 is Sunday. */
  readonly said: number;
  readonly weekday: number;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
/** A date with its year. One that is part of a range ("3–5 May 2024") is not whole. */
const DATE = `(?:${DAY}(?: of)? ${MONTH},? \\d{4}|${MONTH} ${DAY},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})(?![\\d–-]|/\\d)`;
const WEEKDAY = `(?:${WEEKDAYS.map(({ pattern }) => pattern).join('|')})`;
const WEEKDAY_FIRST = new RegExp(
  `(?<![\\p{L}\\d'’/&–-])(?<!(?:and|or|to) )(${WEEKDAY})\\.?(?:,? (?:the )?| \\()(${DATE})`,
  'giu',
);
const DATE_FIRST = new RegExp(
  `(?<![\\p{L}\\d.,/–-]|(?:[–-]|and|to) )(${DATE})(?:, (?:a )?| \\(| was a )(${WEEKDAY})(?![\\p{L}'’])`,
  'giu',
);
const YEAR = /(?:19|20)\d\d/;
const WORTH_A_LOOK = /\b(?:mon|tue|wed|thu|fri|sat|sun)/i;

/** Dates before this may be of another calendar. */
const FIRST_YEAR = 1924;
const OTHER_CALENDAR = /\b(?:old style|new style|julian|o\.s\.|n\.s\.|lunar)\b/i;

/** The weekdays of a text that stand with a date of day, month and year. */
export function datedWeekdays({ prose: { text } }: Wording): readonly DatedWeekday[] {
  if (!YEAR.test(text) || !WORTH_A_LOOK.test(text) || OTHER_CALENDAR.test(text)) return [];
  const found: DatedWeekday[] = [];
  for (const match of text.matchAll(WEEKDAY_FIRST)) {
    const [all, written = '', date = ''] = match;
    const day = dated(written, date, match.index, match.index + all.length - date.length);
    if (day !== null) found.push(day);
  }
  for (const match of text.matchAll(DATE_FIRST)) {
    const [all, date = '', written = ''] = match;
    const day = dated(written, date, match.index + all.length - written.length, match.index);
    if (day !== null && !found.some(({ dateStart }) => dateStart === day.dateStart)) found.push(day);
  }
  return found;
}

function dated(written: string, date: string, start: number, dateStart: number): DatedWeekday | null {
  const reading = readDate(date);
  const said = WEEKDAYS.findIndex(({ short }) => written.toLowerCase().startsWith(short));
  if (reading.kind !== 'day' || said < 0 || Number(/\d{4}/u.exec(date)?.[0]) < FIRST_YEAR) return null;
  const weekday = (((reading.day + THURSDAY) % 7) + 7) % 7;
  return {
    start,
    end: start + written.length,
    written,
    date,
    dateStart,
    dateEnd: dateStart + date.length,
    said,
    weekday,
  };
}

/** 1 January 1970. */
const THURSDAY = 4;

export const weekdayName = (weekday: number): string => WEEKDAYS[weekday]?.name ?? '';

/** The name of a weekday in the form of another: "Tue" for "Mon", "Tuesday" for "Monday". */
export function weekdayLike(weekday: number, written: string): string {
  const name = weekdayName(weekday);
  const short = WEEKDAYS.find(({ short: start }) => written.toLowerCase().startsWith(start));
  const like = short !== undefined && written.length < short.name.length ? name.slice(0, 3) : name;
  return written === written.toUpperCase()
    ? like.toUpperCase()
    : written === written.toLowerCase()
      ? like.toLowerCase()
      : like;
}
