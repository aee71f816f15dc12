import { hasFrontmatterProblems } from '../../evidence/holdings.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'frontmatter/unclosed',
  summary:
    'The fence that opens the frontmatter has no closing fence before the text begins, or one of another kind.',
  why: 'The whole article is then read as fields, or its fields are printed as text.',
  quiet: 'A text that only starts with a thematic break; a fence over prose.',
  basis: 'House practice; every site generator.',
  severity: 'error',
  fixes: ['Close it after the last field', 'Write “---”', 'Write “+++”', 'Add “}”'],
  options: {},
  when: hasFrontmatterProblems,
  *check({ article }) {
    const problem = article.frontmatter?.problems.find(({ code }) => code === 'unclosed');
    if (problem === undefined) return;
    const { range, message, repair } = problem;
    yield { range, message, fixes: repair === null ? [] : [repair] };
  },
});
