import { hasFrontmatterProblems } from '../../evidence/holdings.ts';
import { defineRule, type Fix } from '../../rule.ts';
import type { Article } from '../../article/article.ts';
import type { Range } from '../../text/range.ts';
import { lineBreakOf } from '../../text/edit.ts';

export const rule = defineRule({
  id: 'frontmatter/misplaced',
  summary: 'Blank lines or a comment stand before the frontmatter, so that site generators read it as text.',
  why: 'The fields are then printed in the article, and the page has no title and no date.',
  quiet:
    'A thematic break in the text, a block that is shown in code, a byte order mark in front; only a block with a title or a date counts.',
  basis: 'House practice; every site generator.',
  severity: 'warning',
  fixes: ['Remove the blank lines', 'Move what stands before it below'],
  options: {},
  when: hasFrontmatterProblems,
  *check({ article }) {
    const problem = article.frontmatter?.problems.find(({ code }) => code === 'misplaced');
    if (problem === undefined || problem.other === null) return;
    yield { range: problem.range, message: problem.message, fixes: [moved(article, problem.other)] };
  },
});

function moved({ text, frontmatter }: Article, before: Range): Fix {
  const words = text.slice(before.start, before.end).trim();
  const remove = { ...before, text: '' };
  if (words === '') return { title: 'Remove the blank lines', safety: 'safe', edits: [remove] };
  const at = frontmatter?.range.end ?? before.end;
  const lineBreak = lineBreakOf(text);
  return {
    title: 'Move what stands before it below',
    safety: 'review',
    edits: [remove, { start: at, end: at, text: lineBreak + lineBreak + words }],
  };
}
