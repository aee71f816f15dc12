import type { Article } from '../../article/article.ts';
import { dayInAddress, dayInPath, isoDay, readDate } from '../../article/dates.ts';
import { setValue } from '../../article/frontmatter/editing/editing.ts';
import { textOf, type Field, type FieldValue } from '../../article/frontmatter/frontmatter.ts';
import {
  fieldNamed,
  leveled,
  MODIFIED_KEYS,
  OTHER_DATE_KEYS,
  PUBLISHED_KEYS,
} from '../../article/frontmatter/keys.ts';
import { defineRule, type Fix, type Problem } from '../../rule.ts';
import type { Form } from '../../schema/form.ts';
import type { Edit } from '../../text/edit.ts';
import { overlaps, type Range } from '../../text/range.ts';

export const rule = defineRule({
  id: 'frontmatter/date',
  summary:
    'A date of the frontmatter that does not exist or cannot be read, that is out of order with another or with the address, or a published article with a date in the future.',
  why: 'A wrong date sorts the story wrongly, hides it, or tells readers that old news is new.',
  quiet:
    'Every spelling that a site generator reads; other languages, templates and seasons; a day more or less, for time zones; scheduled and embargoed articles; days that an address only mentions.',
  basis: 'Google: byline dates; ISO 8601.',
  severity: 'warning',
  fixes: [
    'Use ISO 8601',
    'Swap the two dates',
    'Use the date in the URL',
    'Use the date of the file name',
    'Set published to false',
  ],
  options: {},
  *check({ article, form, surroundings }) {
    const fields = article.frontmatter?.fields ?? [];
    for (const group of groupsOf(fields, false)) {
      yield* wrongDates(article, form, group);
      yield* wrongOrder(article.text, group.fields, surroundings.today);
      yield* otherThanAddress(article, group.fields);
    }
    yield* published(article, surroundings.today);
  },
});

const DATE_KEYS: ReadonlySet<string> = new Set([
  ...PUBLISHED_KEYS,
  ...MODIFIED_KEYS,
  ...OTHER_DATE_KEYS,
  ...'received accepted datereceived dateaccepted embargo expires'.split(' '),
]);

/** Said in words: there is none. */
const NO_DATE = /^(?:none|never|no|n\/a|off)$/iu;

/** A house that chose a profile with this field asks for a date in it, whatever its name. */
function isAskedAsDate(form: Form, key: string): boolean {
  const info = form.profile === 'article' ? null : form.fieldAt([key]);
  return info?.types.length === 1 && info.types[0] === 'date';
}

/** The fields of one mapping; within `date: { … }` each is a date. */
interface Group {
  readonly fields: readonly Field[];
  readonly isDate: boolean;
}

function* groupsOf(fields: readonly Field[], isDate: boolean): Generator<Group> {
  if (isDate || fields.some(({ key }) => isDateKey(key))) yield { fields, isDate };
  for (const { key, value } of fields) if (value.kind !== 'scalar') yield* groupsIn(value, isDateKey(key));
}

function* groupsIn(value: FieldValue, isDate: boolean): Generator<Group> {
  if (value.kind === 'mapping') yield* groupsOf(value.fields, isDate);
  else if (value.kind === 'list') for (const item of value.items) yield* groupsIn(item, isDate);
}

const isDateKey = (key: string): boolean => DATE_KEYS.has(leveled(key));

function* wrongDates(article: Article, form: Form, { fields, isDate }: Group): Generator<Problem> {
  for (const { key, value } of fields) {
    if (!isDate && !isDateKey(key)) continue;
    const values = value.kind === 'list' ? value.items : [value];
    for (const each of values) {
      const wrong = wrongDate(article, form, fields, key, each);
      if (wrong !== null) yield wrong;
    }
  }
}

/** The day of an item by its address, or of the article by the name of its file, with the title of a fix that uses it. */
function knownDay(article: Article, fields: readonly Field[]): readonly [title: string, day: number] | null {
  const inAddress = addressDay(fields)?.day;
  if (inAddress !== undefined) return [USE_ADDRESS, inAddress];
  const inPath = fields === article.frontmatter?.fields ? dayInPath(article.path) : null;
  return inPath === null ? null : ['Use the date of the file name', inPath];
}

/** What one value says of itself; an impossible day of publication can become the one that is known. */
function wrongDate(
  article: Article,
  form: Form,
  fields: readonly Field[],
  key: string,
  value: FieldValue,
): Problem | null {
  const text = textOf(value);
  if (text === undefined || (value.kind === 'scalar' && typeof value.value === 'boolean')) return null;
  const reading = readDate(text);
  if (reading.kind === 'day' || reading.kind === 'unknown') return null;
  const { range } = value;
  // Where the block cannot be read as it is written, that is said, and said once.
  if (article.frontmatter?.problems.some((problem) => overlaps(problem.range, range)) === true) return null;
  if (reading.kind === 'unreadable') {
    const iso = isoDay(reading.day);
    const message = `“${key}” is ${text}, which tools do not read as a date; write it as ${iso}.`;
    return { range, message, fixes: fixOf('Use ISO 8601', setValue(article, value, { date: iso })) };
  }
  const isPublication = PUBLISHED_KEYS.includes(leveled(key));
  const known = isPublication ? knownDay(article, fields) : null;
  const fixes = known === null ? [] : useDay(article, value, ...known);
  if (reading.kind === 'impossible')
    return { range, message: `“${key}” is ${text}, which is no day or hour that exists; correct it.`, fixes };
  const holdsDate = HOLDS_DATE.test(leveled(key)) || isAskedAsDate(form, key);
  if (!holdsDate || NO_DATE.test(text)) return null;
  const message = `“${key}” is “${text}”, in which no tool can read a date; write it as YYYY-MM-DD.`;
  return { range, message, fixes };
}

const fixOf = (title: string, edits: readonly Edit[] | null): readonly Fix[] =>
  edits === null ? [] : [{ title, safety: 'review', edits }];

interface Dated {
  readonly field: Field;
  readonly day: number;
}

/** The first of these dates, or the first within a mapping of dates. */
function dated(fields: readonly Field[], keys: readonly string[]): Dated | null {
  return fieldNamed(fields, keys, (field) => {
    if (field.value.kind === 'mapping') return dated(field.value.fields, keys);
    const reading = readDate(textOf(field.value) ?? '');
    return reading.kind === 'day' ? { field, day: reading.day } : null;
  });
}

/** What cannot come before what: a change before the publication, the acceptance of a paper before it came in, the end of an event before its beginning. */
const ORDERS: readonly (readonly [first: readonly string[], later: readonly string[]])[] = [
  [PUBLISHED_KEYS, MODIFIED_KEYS],
  [
    ['received', 'datereceived'],
    ['accepted', 'dateaccepted'],
  ],
  [
    ['startdate', 'eventdate'],
    ['enddate', 'eventenddate'],
  ],
];

function* wrongOrder(text: string, fields: readonly Field[], today: string): Generator<Problem> {
  for (const [firstKeys, laterKeys] of ORDERS) {
    // Most have no later date, and it takes a while to read one.
    const later = dated(fields, laterKeys);
    const first = later && dated(fields, firstKeys);
    // Two clocks may differ by a day; a scheduled article was changed before it is published.
    if (first === null || later === null || later.day >= first.day - 1) continue;
    if (firstKeys === PUBLISHED_KEYS && isAfter(first.day, today)) continue;
    const [a, b] = [first.field.value.range, later.field.value.range];
    yield {
      range: b,
      message: `“${later.field.key}” (${isoDay(later.day)}) lies before “${first.field.key}” (${isoDay(first.day)}); correct one of them.`,
      related: [{ message: `“${first.field.key}” stands here.`, range: a }],
      fixes: fixOf('Swap the two dates', swapped(text, a, b)),
    };
  }
}

/** Both as they are written, where each is on one line. */
function swapped(text: string, a: Range, b: Range): readonly Edit[] | null {
  const [first, second] = [text.slice(a.start, a.end), text.slice(b.start, b.end)];
  if (/[\r\n]/u.test(first + second)) return null;
  return [
    { ...a, text: second },
    { ...b, text: first },
  ];
}

function isAfter(day: number, today: string): boolean {
  const now = readDate(today);
  return now.kind === 'day' && day > now.day;
}

/** When an item was published by its own account: when it was written or entered is another matter. */
const OWN_ACCOUNT = PUBLISHED_KEYS.filter((key) => !/^(?:created|datecreated|issued|datetime)/u.test(key));
const PAGE_KEYS = ['originalurl', 'weburl'];
/** On the site itself; a whole address here may be that of a page which the article is about. */
const PLACE_KEYS = ['permalink', 'url', 'path', 'slug'];

/** The day in the address of the item's own page: `canonical` and `link` may lead to where it first appeared. */
function addressDay(fields: readonly Field[]): Dated | null {
  const isCurated = fields.some(({ key }) => leveled(key) === 'provider');
  return (
    fieldNamed(fields, PAGE_KEYS, (field) => dayOf(field, true)) ??
    fieldNamed(fields, PLACE_KEYS, (field) => dayOf(field, isCurated))
  );
}

/** The day that an address gives; `whole`: one with its host counts too. */
function dayOf(field: Field, whole: boolean): Dated | null {
  const address = textOf(field.value) ?? '';
  const day = whole || !address.includes('://') ? dayInAddress(address) : null;
  return day === null ? null : { field, day };
}

function* otherThanAddress(article: Article, fields: readonly Field[]): Generator<Problem> {
  const address = addressDay(fields);
  const own = address && dated(fields, OWN_ACCOUNT);
  if (address === null || own === null) return;
  // Another of its dates may be the one that made the address.
  const days = fields.flatMap(({ value }) => {
    const reading = readDate(textOf(value) ?? '');
    return reading.kind === 'day' ? [reading.day] : [];
  });
  if (days.some((day) => Math.abs(day - address.day) <= 2)) return;
  const { field, day } = own;
  yield {
    range: field.value.range,
    message: `“${field.key}” is ${isoDay(day)}, but the address in “${address.field.key}” is dated ${isoDay(address.day)}; correct one of them.`,
    related: [{ message: 'The address stands here.', range: address.field.value.range }],
    fixes: useDay(article, field.value, USE_ADDRESS, address.day),
  };
}

/** By its name it holds a date and nothing else: `created` and `posted` may name a person. */
const HOLDS_DATE = /date|lastmod|(?:published|updated|modified|created|posted)(?:at|on)$/u;

const USE_ADDRESS = 'Use the date in the URL';

/** The day alone is changed where the hour can stay. */
function useDay(article: Article, value: FieldValue, title: string, day: number): readonly Fix[] {
  const { start } = value.range;
  const written = /^(["']?)(\d{4}-\d{1,2}-\d{1,2})(?=\1$|[T ]\d)/u.exec(
    value.kind === 'scalar' ? value.raw : '',
  );
  if (written === null) return fixOf(title, setValue(article, value, { date: isoDay(day) }));
  const [, quote = '', old = ''] = written;
  const at = start + quote.length;
  return fixOf(title, [{ start: at, end: at + old.length, text: isoDay(day) }]);
}

/** Only an article that says it is published: any other may be scheduled. */
function* published(article: Article, today: string): Generator<Problem> {
  const fields = article.frontmatter?.fields ?? [];
  const flag = fields.find(({ key }) => leveled(key) === 'published')?.value;
  if (flag?.kind !== 'scalar' || flag.value !== true) return;
  const date = dated(fields, PUBLISHED_KEYS);
  if (date === null) return;
  const { field, day } = date;
  if (!isAfter(day - 1, today) || fields.some(({ key }) => /^embargo/iu.test(key))) return;
  yield {
    range: field.value.range,
    message: `“${field.key}” (${isoDay(day)}) lies in the future, but the article says that it is published; correct the date or set “published” to false.`,
    related: [{ message: 'It says so here.', range: flag.range }],
    fixes: fixOf('Set published to false', setValue(article, flag, false)),
  };
}
