import { FIELDS } from '../profiles/fields.ts';
import { either, flag, list, mapping, number, oneOf, text, type GeneratorSpec } from '../spec.ts';

export const zola: GeneratorSpec = {
  name: 'zola',
  title: 'Zola',
  ignoresCase: false,
  marks: ['in_search_index', 'taxonomies', 'extra', 'sort_by', 'page_template', 'insert_anchor_links'],
  fields: {
    title: FIELDS.title,
    description: FIELDS.description,
    date: FIELDS.date,
    updated: FIELDS.updated,
    weight: number('Its place in lists that sort by weight: lower comes first.', '10'),
    draft: flag('True leaves the page out unless drafts are asked for.', 'true'),
    render: flag('False writes no page, though templates can still use it.', 'false'),
    slug: FIELDS.slug,
    path: text('The whole path of the page, over its folder and slug.', 'economy/ports'),
    aliases: list('Old paths that lead to this page.', '[news/ports]'),
    authors: list('Who wrote it; feeds name them.', '[Mara Lindqvist]'),
    in_search_index: flag('False keeps the page out of the search.', 'false'),
    template: text('The template that the page is made with.', 'post.html'),
    taxonomies: mapping('Tags, categories and whatever else the site sorts by.', '{ tags: [ports] }'),
    extra: mapping('Fields of the house’s own, for its templates.', '{ kicker: Economy }'),
    sort_by: oneOf(
      ['date', 'update_date', 'title', 'title_bytes', 'weight', 'slug', 'none'],
      'How a section sorts its pages.',
      'date',
    ),
    paginate_by: number('How many pages of a section stand on one list.', '10'),
    page_template: text('The template for all pages of a section.', 'post.html'),
    insert_anchor_links: oneOf(
      ['left', 'right', 'heading', 'none'],
      'Where headings get a link to themselves.',
      'right',
    ),
    transparent: flag('True shows the pages of a section in the one above as well.', 'true'),
    redirect_to: text('Where readers of a section are sent.', 'economy'),
    generate_feeds: flag('Whether a section has a feed of its own.', 'true'),
    language: FIELDS.language,
    keywords: either(['list', 'text'], 'Words to find the piece by.', '[ports]'),
  },
};
