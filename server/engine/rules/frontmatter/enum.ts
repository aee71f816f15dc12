import { setValue } from '../../article/frontmatter/editing/editing.ts';
import { textOf } from '../../article/frontmatter/frontmatter.ts';
import { hasFormFaults } from '../../evidence/holdings.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { valueAtPath } from '../../schema/place.ts';
import { nearest } from '../../text/nearest.ts';

export const rule = defineRule({
  id: 'frontmatter/enum',
  summary: 'A value that is not in the closed list of its field, or a topic outside the house’s vocabulary.',
  why: 'A status or topic that nothing else bears puts the article where nobody looks for it.',
  quiet: 'Fields without a closed list; fields without a value; topics where the policy has no vocabulary.',
  basis: 'House policy.',
  severity: 'error',
  fixes: ['Replace with "…"'],
  options: {},
  when: hasFormFaults,
  *check({ article, form }) {
    for (const { kind, path, range, message, expected, severity } of form.faults()) {
      if (kind !== 'enum') continue;
      const value = valueAtPath(article, path);
      const text = textOf(value);
      const known = form.fieldAt(path.filter((step) => typeof step === 'string'))?.values ?? [];
      const meant = text === undefined ? null : nearest(text, expected);
      const fixes: Fix[] = [];
      if (value !== undefined && meant !== null && text !== undefined) {
        const edits = setValue(article, value, known.find((one) => String(one) === meant) ?? meant);
        const safety = meant.toLowerCase() === text.toLowerCase() ? 'safe' : 'review';
        if (edits !== null) fixes.push({ title: `Replace with "${meant}"`, safety, edits });
      }
      yield { range, message, fixes, ...(severity === undefined ? {} : { severity }) };
    }
  },
});
