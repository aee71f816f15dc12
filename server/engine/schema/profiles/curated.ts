import {
  date,
  either,
  flag,
  list,
  number,
  text,
  url,
  TEXT,
  type FieldSpecs,
  type ProfileSpec,
  type Requirement,
} from '../spec.ts';
import { FIELDS, IMAGE_FIELDS, LANGUAGE } from './fields.ts';
import { CONDITIONAL, DATE, EVERYWHERE, TITLE } from './requirements.ts';

const PROVIDER: FieldSpecs = {
  name: text('The publication, as its readers know it.', 'The Harbour Post'),
  domain: text('Its domain, without https:// and www.', 'harbourpost.example', { format: 'host' }),
  images: either(['list', 'mapping'], 'Its logo, in one size or several.', '[{ url: /logo.png }]'),
  authors: either(['list', 'text', 'mapping'], 'Who wrote the piece there.', '[{ name: Mara Lindqvist }]'),
};

const ADDRESSES: FieldSpecs = {
  originalUrl: url('Where the piece was found.', 'https://harbourpost.example/2026/01/15/ports'),
  webUrl: url('The page of the piece for browsers.', 'https://harbourpost.example/2026/01/15/ports'),
  ampWebUrl: url('Its AMP page, where it has one.', 'https://harbourpost.example/2026/01/15/ports/amp'),
  cdnAmpWebUrl: url(
    'The copy of its AMP page in a cache, where there is one.',
    'https://harbourpost-example.cdn.ampproject.org/c/s/harbourpost.example/amp',
  ),
};

const PICTURE: FieldSpecs = {
  ...IMAGE_FIELDS,
  width: number('Width in pixels.', '1200'),
  height: number('Height in pixels.', '800'),
  url: url('Where the picture lies.', 'https://harbourpost.example/harbour.jpg'),
  isCached: flag('True where the site keeps a copy of the picture.', 'true'),
  attribution: text('Who made the picture.', 'Photo: Mara Lindqvist'),
  isOptional: flag('True where the page does without the picture if need be.', 'true'),
};

const images = list(
  'Pictures of the piece, the lead picture first.',
  '[{ url: https://harbourpost.example/harbour.jpg }]',
  {
    items: { types: ['mapping', 'text'], fields: PICTURE, required: [{ keys: ['url', 'src'] }] },
  },
);

const provider = either(
  ['mapping', 'text'],
  'The publication that the piece is taken from.',
  '{ name: The Harbour Post, domain: harbourpost.example }',
  {
    fields: PROVIDER,
    required: [{ keys: ['name', 'domain'] }],
  },
);

const ITEM: FieldSpecs = {
  title: FIELDS.title,
  excerpt: text(
    'The beginning of the piece or its summary, as the provider gives it.',
    'Freight moves again after the unions accept the offer.',
  ),
  publishedDateTime: date('When the provider published it, with the time zone.', '2026-01-15T09:30:00Z'),
  ...ADDRESSES,
  type: text('The kind of piece.', 'article'),
  provider,
  images,
  quality: number('How good the feed takes the piece to be.', '61'),
};

const RELATED: readonly Requirement[] = [{ keys: TITLE }, { keys: ['webUrl', 'originalUrl', 'url', 'link'] }];

/** Somebody else's piece, shown with its source: the provider stands for the author. */
export const curated: ProfileSpec = {
  name: 'curated',
  description:
    'For items taken over from other publications. It asks for title, date, address and provider; the provider stands for the author, and AMP addresses may be missing.',
  fields: {
    ...ITEM,
    date: FIELDS.date,
    category: FIELDS.category,
    topics: either(
      ['list', 'text'],
      'What the piece is about, in the house’s own vocabulary.',
      '[Trade, Labour]',
      { items: TEXT },
    ),
    tags: FIELDS.tags,
    heat: number('How much the piece is talked about; −1 where nobody knows.', '-1'),
    published: FIELDS.published,
    secured: either(['text', 'boolean'], 'A mark of the feed’s own; nothing is read in it.', 'mZ2k…'),
    locale: text('Language and country of the piece.', 'en-us', { format: 'language' }),
    lang: LANGUAGE,
    author: FIELDS.author,
    authors: FIELDS.authors,
    description: FIELDS.description,
    related: either(
      ['list'],
      'Other pieces on the same matter, each in the form of this one.',
      '[{ title: Strike begins, webUrl: https://… }]',
      {
        items: { types: ['mapping', 'text'], fields: ITEM, required: RELATED },
      },
    ),
    note: either(['text', 'mapping'], 'What the desk adds for its readers.', 'Worth reading for its maps'),
    ...EVERYWHERE,
  },
  required: [
    { keys: TITLE },
    { keys: ['publishedDateTime', ...DATE.filter((key) => key !== 'publishedDateTime')] },
    { keys: ['originalUrl', 'webUrl'] },
    { keys: ['provider', 'publisher', 'source'] },
    ...CONDITIONAL.filter(({ keys }) => !keys.includes('date')),
  ],
};
