import type { Article, Block } from '../../article/article.ts';
import { dateInText, isoDay, readDate } from '../../article/dates.ts';
import { insertField, setValue } from '../../article/frontmatter/editing/editing.ts';
import { textOf, type Field, type FieldValue } from '../../article/frontmatter/frontmatter.ts';
import { fieldNamed, leveled, PUBLISHED_KEYS } from '../../article/frontmatter/keys.ts';
import { EMBARGO_LABEL, EMBARGO_LINE } from '../../language/english/embargo.ts';
import { defineRule, type Fix, type Related } from '../../rule.ts';
import type { Form } from '../../schema/form.ts';
import type { Edit } from '../../text/edit.ts';
import type { Range } from '../../text/range.ts';

export const rule = defineRule({
  id: 'frontmatter/embargo',
  summary:
    'An embargo that has not ended, in a field or in a notice of the text, on an article that nothing keeps from being published.',
  why: 'A broken embargo costs the trust of the source, and at times more than that.',
  quiet:
    'An embargo that is over; drafts, withheld and scheduled articles; embargoes that the article writes about.',
  basis: 'ninjs: embargoed; Reuters: embargoes.',
  severity: 'warning',
  fixes: ['Set published: false', 'Set draft: true', 'Set status: draft'],
  options: {},
  *check({ article, form, surroundings }) {
    const found = fieldEmbargo(article) ?? noticeEmbargo(article);
    if (found === null) return;
    const now = readDate(surroundings.today);
    if (now.kind !== 'day') return;
    const standing = standingOf(article);
    if (standing.withheld) return;
    const published = publicationDay(article);
    if (found.day === null) {
      // Without a day only an article that says it is published is wrong, unless it is an old one.
      if (!standing.says || (published !== null && published < now.day - LONGEST_WEEK)) return;
    } else if (found.day <= now.day || isScheduled(standing, published, found.day)) return;
    yield {
      range: found.range,
      message: `This is under embargo${found.day === null ? '' : ` until ${isoDay(found.day)}`}, and ${
        standing.words
      }; hold it back until then.`,
      related: standing.related,
      fixes: holding(article, form, standing),
    };
  },
});

/** `until Friday` has passed after so many days. */
const LONGEST_WEEK = 8;

interface Embargo {
  /** Null where no day is given, or one without its year. */
  readonly day: number | null;
  readonly range: Range;
}

const EMBARGO_KEYS = [
  'embargo',
  'embargoed',
  'embargodate',
  'embargountil',
  'embargoeduntil',
  'embargoends',
  'embargoend',
  'notbefore',
  'notforpublicationbefore',
  'holduntil',
];

function fieldEmbargo({ frontmatter }: Article): Embargo | null {
  const fields = frontmatter?.fields ?? [];
  // Hugo and Zola keep the fields of the house in a mapping of their own.
  const own = fields.flatMap(({ key, value }) =>
    (key === 'params' || key === 'extra') && value.kind === 'mapping' ? value.fields : [],
  );
  return fieldNamed([...fields, ...own], EMBARGO_KEYS, ({ value }) => embargoOf(value));
}

function embargoOf(value: FieldValue): Embargo | null {
  if (value.kind === 'mapping') {
    return fieldNamed(value.fields, ['until', 'date', 'end', 'ends', 'lifts'], (field) =>
      embargoOf(field.value),
    );
  }
  if (value.kind !== 'scalar') return null;
  if (typeof value.value === 'boolean') return value.value ? { day: null, range: value.range } : null;
  const text = textOf(value) ?? '';
  const reading = readDate(text);
  if (reading.kind === 'day' || reading.kind === 'unreadable')
    return { day: reading.day, range: value.range };
  const within = dateInText(text);
  return within === null ? null : { day: dayOf(text.slice(within.start, within.end)), range: value.range };
}

function dayOf(text: string): number | null {
  const reading = readDate(text);
  return reading.kind === 'day' ? reading.day : null;
}

const LONGEST_LINE = 160;
/** A notice stands at the head of an article, or alone at its foot. */
const HEAD = 6;

function noticeEmbargo({ blocks }: Article): Embargo | null {
  for (const [at, block] of blocks.entries()) {
    if ((at >= HEAD && at < blocks.length - 2) || !isNotice(block)) continue;
    const words = block.prose.text;
    const place = dateInText(words);
    return { day: place && dayOf(words.slice(place.start, place.end)), range: block.range };
  }
  return null;
}

function isNotice({ kind, prose, containers }: Block): boolean {
  const words = prose.text.trim();
  if (words.length > LONGEST_LINE || !(kind === 'paragraph' || kind === 'heading')) return false;
  if (containers.some((container) => container.kind === 'list-item')) return false;
  if (!EMBARGO_LINE.test(words)) return false;
  return EMBARGO_LABEL.test(words) || !/[.!?]["”’)]?$/u.test(words) || endsInDate(words);
}

/** A sentence that says no more than until when: `Under embargo until March 1, 2026.` */
function endsInDate(words: string): boolean {
  const place = dateInText(words);
  if (place === null || /[.!?]\s/u.test(words.slice(0, place.start))) return false;
  const before = words.slice(0, place.start).trim().split(/\s+/u);
  return before.length <= MOST_WORDS && !/\p{L}{3}/u.test(words.slice(place.end));
}

/** Before the day, with the hour of its lifting. */
const MOST_WORDS = 10;

/** A site generator builds no article before its date, unless it is told that it is published. */
const isScheduled = ({ field }: Standing, published: number | null, embargo: number): boolean =>
  published !== null && published >= embargo && (field === null || leveled(field.key) === 'draft');

interface Standing {
  readonly withheld: boolean;
  /** True where a field says that it is published. */
  readonly says: boolean;
  readonly words: string;
  /** The field that says so, for its fix. */
  readonly field: Field | null;
  readonly related: readonly Related[];
}

const SILENT: Standing = {
  withheld: false,
  says: false,
  words: 'nothing keeps it from being published',
  field: null,
  related: [],
};

const WITHHELD =
  /^(?:draft|withheld|embargoed|hold|held|scheduled|future|pending|private|review|in review|unpublished|canceled|cancelled)$/iu;
const PUBLISHED = /^(?:publish|published|live|public|usable|released)$/iu;

function standingOf({ frontmatter, path }: Article): Standing {
  let standing = SILENT;
  for (const field of frontmatter?.fields ?? []) {
    const one = saidBy(field);
    if (one?.withheld === true) return one;
    standing = one ?? standing;
  }
  return /(?:^|\/)(?:_?drafts?|embargo(?:ed)?|scheduled)\//iu.test(path)
    ? { ...standing, withheld: true }
    : standing;
}

/** What a field says of whether the article is published; null where it says nothing of it. */
function saidBy(field: Field): Standing | null {
  const { key, value } = field;
  if (value.kind !== 'scalar') return null;
  const name = leveled(key);
  const text = String(value.value);
  const flag = /^(?:true|yes|on)$/iu.test(text) ? true : /^(?:false|no|off)$/iu.test(text) ? false : null;
  const said = (published: boolean): Standing => ({
    withheld: !published,
    says: published,
    words: `“${key}” is ${text}`,
    field,
    related: published ? [{ message: 'It says so here.', range: value.range }] : [],
  });
  if (name === 'published' && flag !== null) return said(flag);
  if (name === 'draft' && flag !== null) return said(!flag);
  if (['status', 'pubstatus', 'state', 'poststatus'].includes(name)) {
    if (WITHHELD.test(text)) return said(false);
    if (PUBLISHED.test(text)) return said(true);
  }
  return null;
}

const publicationDay = ({ frontmatter }: Article): number | null =>
  fieldNamed(frontmatter?.fields ?? [], PUBLISHED_KEYS, (field) => dayOf(textOf(field.value) ?? ''));

/** Site generators that know `draft` and not `published`. */
const KNOW_DRAFT: readonly (string | null)[] = ['hugo', 'zola', 'astro', 'docusaurus', 'mkdocs', 'quarto'];

function holding(article: Article, form: Form, { field }: Standing): readonly Fix[] {
  if (field !== null) {
    const name = leveled(field.key);
    const to = name === 'published' ? false : name === 'draft' ? true : 'draft';
    return fixOf(`Set ${field.key}: ${to}`, setValue(article, field.value, to));
  }
  const [key, value] = KNOW_DRAFT.includes(form.generator)
    ? (['draft', true] as const)
    : (['published', false] as const);
  return fixOf(`Set ${key}: ${value}`, insertField(article, [], key, value));
}

const fixOf = (title: string, edits: readonly Edit[] | null): readonly Fix[] =>
  edits === null ? [] : [{ title, safety: 'review', edits }];
