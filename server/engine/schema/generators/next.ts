import { FIELDS } from '../profiles/fields.ts';
import { address, date, either, flag, text, type GeneratorSpec } from '../spec.ts';

/** Sites that read their own frontmatter by a convention of blogs made with Next.js and its like. */
export const next: GeneratorSpec = {
  name: 'next',
  title: 'Next.js',
  ignoresCase: false,
  marks: ['coverImage', 'ogImage'],
  fields: {
    title: FIELDS.title,
    date: FIELDS.date,
    publishedAt: date('The day, or the moment, of first publication.', '2026-01-15'),
    updatedAt: date('When the text last changed in substance.', '2026-01-16'),
    lastmod: FIELDS.lastmod,
    description: FIELDS.description,
    excerpt: FIELDS.excerpt,
    summary: FIELDS.summary,
    author: FIELDS.author,
    authors: FIELDS.authors,
    tags: FIELDS.tags,
    category: FIELDS.category,
    slug: FIELDS.slug,
    coverImage: either(['text', 'mapping'], 'The picture at the top and in lists.', '/images/harbour.jpg'),
    ogImage: either(
      ['text', 'mapping'],
      'The picture for cards in social media.',
      '{ url: /images/harbour.jpg }',
    ),
    image: FIELDS.image,
    imageAlt: text('What the lead picture shows, for readers who cannot see it.', 'Cranes at dusk'),
    images: FIELDS.images,
    featured: flag('True shows the piece above the others.', 'true'),
    draft: FIELDS.draft,
    published: FIELDS.published,
    layout: FIELDS.layout,
    canonicalUrl: address(
      'The address that counts where the text stands at several.',
      'https://example.org/ports',
    ),
    bibliography: text('The file of references that the text cites from.', 'references.bib'),
  },
};
