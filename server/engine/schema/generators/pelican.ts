import { FIELDS } from '../profiles/fields.ts';
import { date, either, oneOf, text, type GeneratorSpec } from '../spec.ts';

export const pelican: GeneratorSpec = {
  name: 'pelican',
  title: 'Pelican',
  ignoresCase: true,
  marks: ['save_as'],
  fields: {
    title: FIELDS.title,
    date: FIELDS.date,
    modified: date('When the text last changed in substance.', '2026-01-16 09:30'),
    category: text('The part of the site that the article belongs to; by default its folder.', 'Economy'),
    tags: either(['text', 'list'], 'Words to find the article by, with commas between.', 'ports, strikes'),
    keywords: either(['text', 'list'], 'Words for search engines, with commas between.', 'ports, strikes'),
    author: FIELDS.author,
    authors: either(
      ['text', 'list'],
      'Who wrote it, with commas between the names.',
      'Mara Lindqvist, Jon Okafor',
    ),
    summary: FIELDS.summary,
    slug: FIELDS.slug,
    lang: text('The language of the text; articles of one slug are translations of each other.', 'en'),
    translation: either(
      ['text', 'boolean'],
      'True for a translation of the article of the same slug.',
      'true',
    ),
    status: oneOf(['draft', 'hidden', 'published'], 'Whether the page is made, and shown in lists.', 'draft'),
    template: text('The template that the page is made with, without its ending.', 'article'),
    save_as: text('The file that the page is written to.', 'economy/ports.html'),
    url: text('The address of the page.', 'economy/ports/'),
    series: text('The series that the article is a part of.', 'The strike'),
    cover: text('The lead picture; read by many themes.', '/images/harbour.jpg'),
  },
};
