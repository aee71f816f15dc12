import { readDate } from '../article/dates.ts';
import { fieldsOf, textOf, type Field, type FieldValue } from '../article/frontmatter/frontmatter.ts';
import { quoteOf, type Quote } from './place.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const DAY = 86_400_000;

/** `Friday, 3 May 2024` of a day since 1970-01-01. */
export function dayInWords(day: number): string {
  const date = new Date(day * DAY);
  return `${WEEKDAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

interface DateStyle {
  readonly pattern: RegExp;
  /** Writes `YYYY-MM-DD` as the match is written; midnight where it holds a time. */
  readonly write: (iso: string, like: RegExpExecArray) => string;
}

const STYLES: readonly DateStyle[] = [
  {
    pattern: /^\d{4}-\d{2}-\d{2}(?:([T ])(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)( ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/u,
    write: (iso, [, gap, time = '', zone = '']) =>
      gap === undefined ? iso : `${iso}${gap}${time.replaceAll(/\d/gu, '0')}${zone}`,
  },
  { pattern: /^\d{4}([/.])\d{2}\1\d{2}$/u, write: (iso, [, mark = '/']) => iso.replaceAll('-', mark) },
  {
    pattern: /^\d{1,2} ([A-Z][a-z]+) \d{4}$/u,
    write: (iso, [, month = '']) => `${Number(iso.slice(8))} ${monthOf(iso, month)} ${iso.slice(0, 4)}`,
  },
  {
    pattern: /^([A-Z][a-z]+) \d{1,2}, \d{4}$/u,
    write: (iso, [, month = '']) => `${monthOf(iso, month)} ${Number(iso.slice(8))}, ${iso.slice(0, 4)}`,
  },
];

/** The month's name, in three letters where the other has no more. */
function monthOf(iso: string, like: string): string {
  const name = MONTHS[Number(iso.slice(5, 7)) - 1] ?? '';
  return like.length === 3 && like !== 'May' ? name.slice(0, 3) : name;
}

/** How a block writes its dates. */
export interface DateHabit {
  readonly write: (iso: string) => string;
  /** The marks that they stand in; null where the block holds no date that can be told. */
  readonly quote: Quote | null;
}

const NO_HABIT: DateHabit = { write: (iso) => iso, quote: null };

/** By the first date of the fields, one of the top before one further down. */
export function dateHabit(fields: readonly Field[]): DateHabit {
  const nested = fields.flatMap(({ value }) => fieldsOf(value));
  for (const { value } of [...fields, ...nested]) {
    const text = textOf(value) ?? '';
    if (!/^\d|\d$/u.test(text) || text.length > 40 || readDate(text).kind !== 'day') continue;
    for (const { pattern, write } of STYLES) {
      const like = pattern.exec(text);
      if (like !== null) return { write: (iso) => write(iso, like), quote: markOf(value) };
    }
  }
  return NO_HABIT;
}

const markOf = (value: FieldValue): Quote => (value.kind === 'scalar' ? quoteOf(value.raw) : '');
