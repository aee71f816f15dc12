import { removeItems } from '../../article/frontmatter/editing/editing.ts';
import { textOf } from '../../article/frontmatter/frontmatter.ts';
import { defineRule, type Fix } from '../../rule.ts';
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
  *check({ article, form }) {
    for (const { kind, path, range, message, repeats } of form.faults()) {
      if (kind !== 'list') continue;
      const list = valueAtPath(article, path.slice(0, -1));
      const index = path.at(-1);
      const isRepeated = repeats !== undefined;
      const fixes: Fix[] = [];
      if (list?.kind === 'list' && typeof index === 'number') {
        const isEmpty = textOf(list.items[index]) === undefined && list.items[index]?.kind === 'scalar';
        const edits = isRepeated || isEmpty ? removeItems(article, list, repeats ?? [index]) : null;
        const title = isRepeated ? REMOVE_REPEATED : REMOVE_EMPTY;
        if (edits !== null) fixes.push({ title, safety: isRepeated ? 'safe' : 'review', edits });
      }
      yield { range, message, fixes };
    }
  },
});
