import { isoDay, readDate } from '../../article/dates.ts';
import { textOf, type Field, type FieldValue } from '../../article/frontmatter/frontmatter.ts';
import {
  fieldNamed,
  leveled,
  MODIFIED_KEYS,
  OTHER_DATE_KEYS,
  PUBLISHED_KEYS,
} from '../../article/frontmatter/keys.ts';
import { defineRule, type Problem } from '../../rule.ts';

export const rule = defineRule({
  id: 'frontmatter/date',
  summary:
    'A date of the frontmatter that does not exist or cannot be read, a change before the publication, or a published article with a date in the future.',
  why: 'A wrong date sorts the story wrongly, hides it, or tells readers that old news is new.',
  quiet:
    'Every spelling that a site generator reads; other languages, templates and seasons; a day more or less, for time zones; scheduled articles that do not say that they are published.',
  basis: 'Google: byline dates; ISO 8601.',
  severity: 'warning',
  fixes: ['Swap the two dates'],
  options: {},
  *check({ article, surroundings }) {
    const fields = article.frontmatter?.fields ?? [];
    yield* wrongDates(fields, false);
    yield* wrongOrder(article.text, fields);
    yield* published(fields, surroundings.today);
  },
});

const DATE_KEYS: readonly string[] = [...PUBLISHED_KEYS, ...MODIFIED_KEYS, ...OTHER_DATE_KEYS];

/** Dates at every depth; within `date: { … }` each field is one. */
function* wrongDates(fields: readonly Field[], inDate: boolean): Generator<Problem> {
  for (const { key, value } of fields) {
    const isDate = inDate || DATE_KEYS.includes(leveled(key));
    if (value.kind === 'scalar') {
      if (isDate) yield* wrongDate(key, value);
    } else if (value.kind === 'mapping') yield* wrongDates(value.fields, isDate);
    else for (const item of value.items) if (item.kind === 'mapping') yield* wrongDates(item.fields, false);
  }
}

function* wrongDate(key: string, value: FieldValue): Generator<Problem> {
  const text = textOf(value);
  if (text === undefined || (value.kind === 'scalar' && typeof value.value === 'boolean')) return;
  const { kind } = readDate(text);
  const { range } = value;
  if (kind === 'impossible') {
    yield { range, message: `“${key}” is ${text}, which is no day or hour that exists; correct it.` };
  } else if (kind === 'words' && /date/iu.test(key)) {
    yield {
      range,
      message: `“${key}” is “${text}”, in which no tool can read a date; write it as YYYY-MM-DD.`,
    };
  }
}

interface Dated {
  readonly field: Field;
  readonly day: number;
}

const dated = (fields: readonly Field[], keys: readonly string[]): Dated | null =>
  fieldNamed(fields, keys, (field) => {
    const reading = readDate(textOf(field.value) ?? '');
    return reading.kind === 'day' ? { field, day: reading.day } : null;
  });

function* wrongOrder(text: string, fields: readonly Field[]): Generator<Problem> {
  const nested = fields.find(({ key }) => leveled(key) === 'date')?.value;
  const group = nested?.kind === 'mapping' ? nested.fields : fields;
  const first = dated(group, PUBLISHED_KEYS);
  const later = dated(group, MODIFIED_KEYS);
  // Two clocks may differ by a day.
  if (first === null || later === null || later.day >= first.day - 1) return;
  const [a, b] = [first.field.value.range, later.field.value.range];
  yield {
    range: b,
    message: `“${later.field.key}” (${isoDay(later.day)}) lies before “${first.field.key}” (${isoDay(first.day)}); correct one of them.`,
    related: [{ message: `“${first.field.key}” stands here.`, range: a }],
    fixes: [
      {
        title: 'Swap the two dates',
        safety: 'review',
        edits: [
          { ...a, text: text.slice(b.start, b.end) },
          { ...b, text: text.slice(a.start, a.end) },
        ],
      },
    ],
  };
}

/** Only an article that says it is published: any other may be scheduled. */
function* published(fields: readonly Field[], today: string): Generator<Problem> {
  const flag = fields.find(({ key }) => leveled(key) === 'published')?.value;
  const date = dated(fields, PUBLISHED_KEYS);
  const now = readDate(today);
  if (flag?.kind !== 'scalar' || flag.value !== true || date === null || now.kind !== 'day') return;
  if (date.day <= now.day + 1) return;
  const { field, day } = date;
  yield {
    range: field.value.range,
    message: `“${field.key}” (${isoDay(day)}) lies in the future, but the article says that it is published; correct the date or set “published” to false.`,
  };
}
