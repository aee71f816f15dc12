import { defineRule, type Fix } from '../../rule.ts';
import type { Article } from '../../article/article.ts';
import { lineBreakOf } from '../../text/edit.ts';

export const rule = defineRule({
  id: 'frontmatter/unclosed',
  summary: 'The fence that opens the frontmatter has no closing fence before the text begins.',
  why: 'The whole article is then read as fields, or its fields are printed as text.',
  quiet: 'A text that only starts with a thematic break; a fence over prose.',
  basis: 'House practice; every site generator.',
  severity: 'error',
  fixes: ['Close it after the last field'],
  options: {},
  *check({ article }) {
    const problem = article.frontmatter?.problems.find(({ code }) => code === 'unclosed');
    if (problem !== undefined)
      yield { range: problem.range, message: problem.message, fixes: closing(article) };
  },
});

function closing({ text, frontmatter }: Article): readonly Fix[] {
  const fence = frontmatter === null ? '' : text.slice(frontmatter.range.start, frontmatter.range.start + 3);
  if (frontmatter === null || !['---', '+++'].includes(fence)) return [];
  const at = frontmatter.content.end;
  const lineBreak = lineBreakOf(text);
  const onNewLine = /[\r\n]$/u.test(text.slice(0, at)) ? '' : lineBreak;
  const edit = { start: at, end: at, text: onNewLine + fence + lineBreak };
  return [{ title: 'Close it after the last field', safety: 'review', edits: [edit] }];
}
