import type { Condition, FieldSpecs, Known, Requirement } from '../spec.ts';
import { FIELDS } from './fields.ts';

type Keys = Requirement['keys'];

export const TITLE: Keys = ['title', 'headline', 'Title', 'heading', 'pageTitle', 'pagetitle', 'name'];

export const DATE: Keys = [
  'date',
  'datePublished',
  'publishedDateTime',
  'publishDate',
  'publishdate',
  'published_date',
  'publishedDate',
  'publication_date',
  'pubDate',
  'pubdate',
  'publishedAt',
  'published_at',
  'Date',
  'created',
  'created_at',
  'createdAt',
  'posted',
  'issued',
];

/** A curated item names its provider, who stands for the author, and the address of the piece. */
const IS_CURATED: NonNullable<Requirement['unless']> = [
  [{ key: 'provider' }, { key: 'originalUrl' }],
  [{ key: 'provider' }, { key: 'webUrl' }],
];

export const AUTHOR: Keys = ['author', 'authors', 'byline', 'Author', 'writer', 'creator', 'contributors'];

const IS_PUBLISHED: Omit<Requirement, 'keys'> = {
  when: [
    { key: 'published', equals: 'true' },
    { key: 'draft', equals: 'false' },
    { key: 'status', equals: 'published' },
  ],
  ofDated: true,
  whenWords: 'the article is published',
};

/** `sponsored: Harbour Freight Council` says both that it is so and by whom. */
const NAMES_SPONSOR: Condition = { key: 'sponsored', named: true };

const IS_SPONSORED = {
  when: [
    { key: 'sponsored', equals: 'true' },
    NAMES_SPONSOR,
    { key: 'type', equals: 'sponsored' },
    { key: 'type', equals: 'advertorial' },
    { key: 'category', equals: 'sponsored' },
  ],
  whenWords: 'the article is sponsored',
} as const satisfies Omit<Requirement, 'keys'>;

const IS_TRANSLATED: Omit<Requirement, 'keys'> = {
  when: [
    { key: 'translated', equals: 'true' },
    { key: 'type', equals: 'translation' },
    { key: 'translationOf' },
  ],
  whenWords: 'the article is a translation',
};

/** For those who are content with a title wherever it stands. */
export const TITLE_ANYWHERE: Known = { what: 'title', from: ['text', 'path'] };

/** A title that readers see, as a field or as the heading; a date in the file's name is one to its site. */
export const IDENTITY: readonly Requirement[] = [
  { keys: TITLE, orKnown: { what: 'title', from: ['text'] } },
  { keys: DATE, orKnown: { what: 'date', from: ['path'] } },
];

/** Whoever wrote it; `or`: what else may answer for it. */
export const authorOr = (...or: readonly string[]): Requirement => ({
  keys: [...AUTHOR, ...or],
  unless: IS_CURATED,
  orKnown: { what: 'author', from: [] },
});

const SPONSOR: Keys = ['sponsor', 'sponsors', 'sponsoredBy', 'sponsored_by', 'advertiser', 'client'];
export const SPONSOR_NAMED: Requirement = { keys: SPONSOR, unless: [[NAMES_SPONSOR]] };
export const LABEL: Keys = ['label', 'disclosure', 'disclaimer', 'kicker', 'sponsorLabel'];

/** What every profile asks for where the article says of itself that it is so. */
export const CONDITIONAL: readonly Requirement[] = [
  { keys: DATE, orKnown: { what: 'date', from: ['text', 'path'] }, ...IS_PUBLISHED },
  { ...SPONSOR_NAMED, ...IS_SPONSORED },
  { keys: LABEL, ...IS_SPONSORED },
  { keys: ['translator', 'translators', 'translatedBy', 'translated_by'], ...IS_TRANSLATED },
  {
    keys: ['originalLanguage', 'original_language', 'translatedFrom', 'translated_from', 'sourceLanguage'],
    ...IS_TRANSLATED,
  },
  {
    keys: ['originalUrl', 'original_url', 'original', 'translationOf', 'sourceUrl', 'source_url', 'source'],
    ...IS_TRANSLATED,
  },
];

/** Fields that every profile knows. */
export const EVERYWHERE: FieldSpecs = { $schema: FIELDS.$schema, backread: FIELDS.backread };
