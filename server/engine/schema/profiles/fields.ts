import {
  address,
  date,
  either,
  flag,
  mapping,
  text,
  texts,
  TEXT,
  url,
  type FieldSpec,
  type FieldSpecs,
  type ValueSpec,
} from '../spec.ts';

/** A person in full: what profiles and generators that know more than a name read of one. */
const PERSON: FieldSpecs = {
  name: text('The name as the byline shows it.', 'Mara Lindqvist'),
  url: address('A page about the person.', '/people/mara-lindqvist'),
  email: texts('Where readers can write to.', 'desk@example.org', {
    items: { types: ['text'], format: 'email' },
    format: 'email',
  }),
  role: text('What the person is to the piece: reporter, editor, photographer.', 'reporter'),
};

export const IMAGE_FIELDS: FieldSpecs = {
  url: address('Where the picture lies.', '/images/harbour.jpg'),
  width: either(['number', 'text'], 'Width in pixels, or with its unit.', '1200'),
  height: either(['number', 'text'], 'Height in pixels, or with its unit.', '800'),
  alt: text('What the picture shows, for readers who cannot see it.', 'Cranes above the harbour at dusk'),
  caption: text('The line under the picture.', 'The harbour on the day of the strike'),
  credit: text('Who made the picture.', 'Photo: Mara Lindqvist'),
  license: text('The terms it is used under.', 'CC BY 4.0'),
};

/** A part of the site, or the way down to it: `[Economy, Shipping]`. */
const LINEAGE: ValueSpec = { types: ['text', 'number', 'list'], items: TEXT };

const person = (description: string, example: string): FieldSpec =>
  either(['text', 'list', 'mapping'], description, example, {
    items: { types: ['text', 'mapping'], fields: PERSON },
    fields: PERSON,
  });

const title = (description: string, example: string): FieldSpec =>
  either(['text', 'number'], description, example);

/** Fields that mean the same wherever they are used; a profile takes those that it asks for or speaks of. */
export const FIELDS = {
  title: title('The headline as readers see it.', 'Ports reopen after a week of strikes'),
  headline: title('The headline, in schema.org’s word for it.', 'Ports reopen after a week of strikes'),
  alternativeHeadline: text('A second headline, such as a shorter one for lists.', 'Ports reopen'),
  subtitle: text('The line under the headline that says what the piece adds to it.', 'Freight moves again'),
  deck: text(
    'The standfirst: one or two sentences that lead from the headline to the text.',
    'Freight moves again, but not yet for everybody.',
  ),
  description: text(
    'What the piece says, in one or two sentences; search engines and feeds show it.',
    'Freight moves again after the unions accept the offer.',
  ),
  excerpt: text(
    'The beginning of the piece, or a summary, as lists show it.',
    'Freight moves again after the unions accept the offer.',
  ),
  summary: text('The piece in a few sentences.', 'Freight moves again after the unions accept the offer.'),
  abstract: text(
    'What was asked, done and found, for readers who decide by it whether to read on.',
    'We counted night trains in twelve countries …',
  ),
  date: either(['date', 'mapping'], 'The day, or the moment, of first publication.', '2026-01-15'),
  datePublished: date(
    'The day, or the moment, of first publication, in schema.org’s word for it.',
    '2026-01-15T09:30:00+01:00',
  ),
  publishedDateTime: date('The moment of first publication, with its time zone.', '2026-01-15T09:30:00Z'),
  dateModified: date('When the text last changed in substance.', '2026-01-16'),
  lastmod: date('When the text last changed in substance.', '2026-01-16'),
  updated: either(['date', 'boolean', 'mapping'], 'When the text last changed in substance.', '2026-01-16'),
  author: person('Who wrote it, as the byline shows the name.', 'Mara Lindqvist'),
  authors: person('Who wrote it, one entry for each name.', '[Mara Lindqvist, Jon Okafor]'),
  byline: text('The line that names the writers, as it is printed.', 'By Mara Lindqvist and Jon Okafor'),
  editor: either(['text', 'list', 'mapping'], 'Who edited it.', 'Jon Okafor'),
  publisher: either(['text', 'mapping'], 'The organisation that answers for it.', 'The Harbour Post'),
  tags: texts('Words to find the piece by.', '[ports, strikes]'),
  keywords: texts('Words to find the piece by, as search engines are told them.', '[ports, strikes]'),
  categories: texts('The parts of the site that the piece belongs to.', '[Economy]', { items: LINEAGE }),
  category: texts('The part of the site that the piece belongs to.', 'Economy'),
  section: text('The section of the publication that the piece appears in.', 'Economy', {
    types: ['text', 'list', 'mapping'],
  }),
  topics: either(
    ['list', 'text'],
    'What the piece is about, in the house’s own vocabulary.',
    '[Trade, Labour]',
    { items: TEXT },
  ),
  slug: either(
    ['text', 'number'],
    'The last part of the address: lower case, words joined by hyphens.',
    'ports-reopen',
  ),
  language: text('The language of the text, as a tag.', 'en-GB'),
  lang: either(['text', 'list'], 'The language of the text, as a tag.', 'en-GB', { items: TEXT }),
  image: either(['text', 'list', 'mapping'], 'The lead picture.', '/images/harbour.jpg', {
    fields: IMAGE_FIELDS,
  }),
  images: either(['list', 'text', 'mapping'], 'Pictures that go with the piece.', '[/images/harbour.jpg]'),
  canonical: address(
    'The address that counts where the text stands at several.',
    'https://example.org/ports-reopen',
  ),
  draft: flag('True keeps the piece from being published.', 'false'),
  published: either(
    ['boolean', 'date'],
    'False keeps the piece from being published; some sites give the day here.',
    'true',
  ),
  source: either(['text', 'list', 'mapping'], 'What the piece rests on.', 'https://example.org/statement'),
  sources: either(
    ['list', 'text', 'mapping'],
    'What the piece rests on: documents, data, people.',
    '[https://example.org/statement]',
  ),
  license: either(['text', 'mapping'], 'The terms that others may use the text under.', 'CC BY 4.0'),
  dateline: text('Where it was reported from.', 'Rotterdam'),
  location: either(['text', 'list', 'mapping'], 'Where it happened, or was reported from.', 'Rotterdam'),
  embargo: date('Not to be published before this moment.', '2026-02-01T06:00:00Z'),
  expires: date('From this day the piece is no longer shown.', '2027-01-01'),
  corrections: either(
    ['list', 'text', 'mapping'],
    'What was corrected since publication, and when.',
    '["16 January: the name of the union"]',
  ),
  isAccessibleForFree: flag('False where readers have to pay; search engines ask for it.', 'true'),
  paywall: flag('True where readers have to pay.', 'false'),
  sponsored: either(
    ['boolean', 'text'],
    'True where somebody paid for the piece, or the name of who did.',
    'true',
  ),
  sponsor: either(['text', 'list', 'mapping'], 'Who paid for the piece.', 'Harbour Freight Council'),
  label: text('The words that tell readers what kind of piece this is, above the headline.', 'Sponsored'),
  translated: flag('True for a translation.', 'true'),
  translator: either(['text', 'list', 'mapping'], 'Who translated it.', 'Jon Okafor'),
  originalLanguage: text('The language that it was translated from, as a tag.', 'nl'),
  originalUrl: url('The address of the original.', 'https://example.org/havens-open'),
  ai_generated: either(
    ['boolean', 'text', 'list', 'mapping'],
    'Whether software drafted the text, so that readers can be told.',
    'false',
  ),
  type: either(
    ['text', 'list'],
    'The kind of piece, or the kind of page that the site makes of it.',
    'article',
  ),
  layout: either(['text', 'boolean'], 'The template that the page is made with.', 'post'),
  permalink: either(
    ['text', 'boolean', 'mapping'],
    'The address of the page on the site.',
    '/2026/ports-reopen/',
  ),
  related: either(['list', 'text', 'mapping'], 'Other pieces for readers of this one.', '[strike-begins]'),
  $schema: text(
    'A JSON Schema file that this frontmatter is checked against; its path starts at this file.',
    './article.schema.json',
  ),
  backread: mapping('What Backread is to do with this file.', '{ profile: opinion }', {
    fields: {
      profile: text('The profile that this file is reviewed with.', 'opinion'),
      ignore: either(['list', 'text', 'mapping'], 'Rules that stay silent in this file.', '[source/single]'),
    },
  }),
} as const satisfies FieldSpecs;

/** The language, where its tag is asked to be one. */
export const LANGUAGE: FieldSpec = {
  ...FIELDS.lang,
  format: 'language',
  items: { types: ['text'], format: 'language' },
};
