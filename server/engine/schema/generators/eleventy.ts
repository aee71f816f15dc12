import { FIELDS } from '../profiles/fields.ts';
import { either, flag, mapping, text, type GeneratorSpec } from '../spec.ts';

export const eleventy: GeneratorSpec = {
  name: 'eleventy',
  title: 'Eleventy',
  ignoresCase: false,
  marks: [
    'eleventyNavigation',
    'eleventyExcludeFromCollections',
    'eleventyComputed',
    'templateEngineOverride',
    'eleventyImport',
  ],
  fields: {
    title: FIELDS.title,
    description: FIELDS.description,
    date: either(
      ['date'],
      'The date that collections sort by; also “Last Modified”, “Created” or “git Last Modified”.',
      '2026-01-15',
    ),
    layout: text('The layout file that wraps the page, from the folder of includes.', 'post.njk'),
    permalink: either(
      ['text', 'boolean', 'mapping'],
      'The path that the page is written to; false writes none.',
      '/economy/ports/',
    ),
    tags: either(['list', 'text'], 'The collections that the page belongs to.', '[posts, economy]'),
    author: FIELDS.author,
    authors: FIELDS.authors,
    excerpt: FIELDS.excerpt,
    image: FIELDS.image,
    draft: FIELDS.draft,
    eleventyExcludeFromCollections: either(
      ['boolean', 'list', 'text'],
      'True keeps the page out of all collections.',
      'true',
    ),
    eleventyNavigation: mapping('Its name, parent and place in the navigation.', '{ key: Ports, order: 2 }'),
    eleventyComputed: mapping('Fields worked out from other fields.', '{ title: "{{ name }}" }'),
    eleventyImport: mapping('Collections that the page uses and must wait for.', '{ collections: [posts] }'),
    pagination: mapping('Makes several pages out of one, from a list of data.', '{ data: items, size: 10 }'),
    templateEngineOverride: either(
      ['text', 'boolean'],
      'The template languages that read the text.',
      'njk,md',
    ),
    dynamicPermalink: flag('False takes the path as it stands, without templates.', 'false'),
  },
};
