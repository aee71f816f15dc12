import type { Article } from '../../article/article.ts';
import { removeItems } from '../../article/frontmatter/editing/editing.ts';
import { textOf } from '../../article/frontmatter/frontmatter.ts';
import { hasFormFaults } from '../../evidence/holdings.ts';
import { defineRule, type Fix } from '../../rule.ts';
import type { FieldPath, FormFault } from '../../schema/form.ts';
import { valueAtPath } from '../../schema/place.ts';

const REMOVE_REPEATED = 'Remove the repeated entry';
const REMOVE_EMPTY = 'Remove the empty entry';

export const rule = defineRule({
  id: 'frontmatter/list',
  summary: 'A list with repeated or empty entries, or with too many or too few.',
  why: 'A tag that is listed twice is shown twice, and an empty one makes an empty page on many sites.',
  quiet: 'Empty lists; house fields; entries that are groups of fields.',
  basis: 'House policy.',
  severity: 'information',
  fixes: [REMOVE_REPEATED, REMOVE_EMPTY],
  options: {},
  when: hasFormFaults,
  *check({ article, form }) {
    for (const { kind, path, range, message, repeats } of form.faults()) {
      if (kind !== 'list') continue;
      yield {
        range,
        message,
        get fixes() {
          return removals(article, path, repeats);
        },
      };
    }
  },
});

function removals(article: Article, path: FieldPath, repeats: FormFault['repeats']): readonly Fix[] {
  const list = valueAtPath(article, path.slice(0, -1));
  const index = path.at(-1);
  if (list?.kind !== 'list' || typeof index !== 'number') return [];
  const item = list.items[index];
  const isEmpty = item?.kind === 'scalar' && textOf(item) === undefined;
  const edits = repeats !== undefined || isEmpty ? removeItems(article, list, repeats ?? [index]) : null;
  if (edits === null) return [];
  return repeats === undefined
    ? [{ title: REMOVE_EMPTY, safety: 'review', edits }]
    : [{ title: REMOVE_REPEATED, safety: 'safe', edits }];
}
