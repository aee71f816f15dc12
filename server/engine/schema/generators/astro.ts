import { FIELDS } from '../profiles/fields.ts';
import { date, either, flag, list, mapping, oneOf, text, texts, type GeneratorSpec } from '../spec.ts';

export const astro: GeneratorSpec = {
  name: 'astro',
  title: 'Astro',
  ignoresCase: false,
  marks: ['heroImage', 'tableOfContents', 'updatedDate', 'pagefind'],
  fields: {
    title: FIELDS.title,
    description: FIELDS.description,
    pubDate: date('The day of publication, as the blog template names it.', '2026-01-15'),
    updatedDate: date('When the text last changed, as the blog template names it.', '2026-01-16'),
    date: FIELDS.date,
    heroImage: either(
      ['text', 'mapping'],
      'The picture at the top, as the blog template names it.',
      './harbour.jpg',
    ),
    image: FIELDS.image,
    author: FIELDS.author,
    authors: FIELDS.authors,
    tags: FIELDS.tags,
    category: FIELDS.category,
    draft: flag('True keeps the page out of the finished site.', 'true'),
    slug: FIELDS.slug,
    layout: text('The component that wraps a page under src/pages.', '../layouts/Post.astro'),
    lang: FIELDS.lang,
    editUrl: either(
      ['text', 'boolean'],
      'Starlight: where readers can suggest a change; false for no link.',
      'false',
    ),
    head: list('Starlight: further tags for the head of the page.', '[{ tag: meta }]'),
    tableOfContents: either(
      ['boolean', 'mapping'],
      'Starlight: which headings the page lists beside its text.',
      '{ maxHeadingLevel: 3 }',
    ),
    template: oneOf(['doc', 'splash'], 'Starlight: the form of the page.', 'doc'),
    hero: mapping('Starlight: the large words and picture at the top.', '{ tagline: Freight moves again }'),
    banner: mapping('Starlight: a notice above the page.', '{ content: Updated today }'),
    lastUpdated: either(
      ['date', 'boolean'],
      'Starlight: the date shown as that of the last change; false for none.',
      '2026-01-16',
    ),
    prev: either(['text', 'boolean', 'mapping'], 'Starlight: the link to the page before.', 'false'),
    next: either(['text', 'boolean', 'mapping'], 'Starlight: the link to the page after.', 'false'),
    pagefind: either(['boolean', 'mapping'], 'Starlight: false keeps the page out of the search.', 'false'),
    sidebar: mapping('Starlight: its label and place in the sidebar.', '{ order: 2 }'),
    related: texts('Other pieces for readers of this one.', '[strike-begins]'),
  },
};
