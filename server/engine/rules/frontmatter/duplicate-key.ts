import type { Article } from '../../article/article.ts';
import { removeField } from '../../article/frontmatter/editing/editing.ts';
import { fieldsWithin } from '../../article/frontmatter/frontmatter.ts';
import { defineRule, type Fix } from '../../rule.ts';
import type { Range } from '../../text/range.ts';

export const rule = defineRule({
  id: 'frontmatter/duplicate-key',
  summary: 'The same field is set twice in one mapping of the frontmatter.',
  why: 'Some tools take the last value, some refuse the file: nobody can say which one is published.',
  quiet: 'The same key in two items of a list or in two mappings; keys that differ in case.',
  basis: 'YAML 1.2: keys of a mapping are unique.',
  severity: 'error',
  fixes: ['Remove the first', 'Remove the second'],
  options: {},
  *check({ article }) {
    for (const { code, range, message, other } of article.frontmatter?.problems ?? []) {
      if (code !== 'duplicate-key' || other === null) continue;
      yield {
        range,
        message,
        related: [{ message: 'It is set here first.', range: other }],
        fixes: [
          ...removal(article, other, 'Remove the first'),
          ...removal(article, range, 'Remove the second'),
        ],
      };
    }
  },
});

function removal(article: Article, key: Range, title: string): readonly Fix[] {
  const field = fieldsWithin(article.frontmatter).find(({ keyRange }) => keyRange.start === key.start);
  const edits = field === undefined ? null : removeField(article, field);
  return edits === null ? [] : [{ title, safety: 'review', edits }];
}
