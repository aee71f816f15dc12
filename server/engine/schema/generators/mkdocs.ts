import { FIELDS } from '../profiles/fields.ts';
import { either, flag, mapping, number, text, texts, type GeneratorSpec } from '../spec.ts';

export const mkdocs: GeneratorSpec = {
  name: 'mkdocs',
  title: 'MkDocs Material',
  ignoresCase: false,
  marks: ['readtime', 'hide'],
  fields: {
    title: FIELDS.title,
    subtitle: FIELDS.subtitle,
    description: FIELDS.description,
    date: either(
      ['date', 'mapping'],
      'The date of a blog post; or a mapping of “created” and “updated”.',
      '2026-01-15',
      {
        fields: { created: FIELDS.date, updated: FIELDS.lastmod },
      },
    ),
    authors: texts('Names from the blog’s file of authors.', '[mara]'),
    categories: FIELDS.categories,
    tags: FIELDS.tags,
    draft: flag('True leaves the post out of the finished site.', 'true'),
    slug: FIELDS.slug,
    readtime: number('Minutes that the post takes to read, in place of the count.', '4'),
    links: either(['list'], 'Further reading beside the post.', '[economy/index.md]'),
    pin: flag('True keeps the post at the top of the list.', 'true'),
    icon: text('The icon beside the title in the navigation.', 'material/ferry'),
    status: text('A mark beside the title in the navigation.', 'new'),
    hide: texts('Parts of the page that are not shown.', '[navigation, toc]', {
      items: { types: ['text'], values: ['navigation', 'toc', 'path', 'footer', 'feedback', 'tags'] },
    }),
    search: mapping('Whether and how high search finds the page.', '{ exclude: true }'),
    template: text('The template that the page is made with.', 'home.html'),
    comments: flag('Whether readers may comment.', 'true'),
    social: mapping('How its card in social media looks.', '{ cards: false }'),
  },
};
