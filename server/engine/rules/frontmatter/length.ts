import { hasFormFaults } from '../../evidence/holdings.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'frontmatter/length',
  summary: 'A title, excerpt or description that is shorter or longer than the profile or the schema asks.',
  why: 'A headline that is too long is cut by those who show it, and an excerpt of three letters is a leftover.',
  quiet:
    'Fields without bounds, and all fields of the general profile; characters are counted as readers do, so that one emoji or one letter with its marks is one.',
  basis: 'House policy; Google article markup.',
  severity: 'information',
  fixes: [],
  options: {},
  when: hasFormFaults,
  *check({ form }) {
    for (const { kind, range, message } of form.faults()) if (kind === 'length') yield { range, message };
  },
});
