import { removeField, renameKey } from '../../article/frontmatter/editing/editing.ts';
import { hasFormFaults } from '../../evidence/holdings.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { fieldAtPath } from '../../schema/place.ts';

const REMOVE = 'Remove the field';

export const rule = defineRule({
  id: 'frontmatter/unknown-key',
  summary: 'A field that is most likely a slip of a known one, or that the house’s schema does not allow.',
  why: 'No tool complains of a field that it does not know: a title under the key "titel" is no title, and nobody is told.',
  quiet:
    'House fields: a key is taken for a slip only where one letter or two part it from a key that is known here and not used, no site generator knows it as it is, it is no other form of the same word, and its value would fit. Where a schema allows further fields, they are welcome.',
  basis: 'House policy; the site generators’ own lists of keys.',
  severity: 'information',
  fixes: ['Change to "…"', REMOVE],
  options: {},
  when: hasFormFaults,
  *check({ article, form }) {
    for (const { kind, path, range, message, expected, severity } of form.faults()) {
      if (kind !== 'unknown-key') continue;
      const field = fieldAtPath(article, path);
      const [meant] = expected;
      const fixes: Fix[] = [];
      const renamed = field === undefined || meant === undefined ? null : renameKey(article, field, meant);
      if (renamed !== null) fixes.push({ title: `Change to "${meant}"`, safety: 'review', edits: renamed });
      const removed = field === undefined ? null : removeField(article, field);
      if (removed !== null) fixes.push({ title: REMOVE, safety: 'review', edits: removed });
      yield { range, message, fixes, ...(severity === undefined ? {} : { severity }) };
    }
  },
});
