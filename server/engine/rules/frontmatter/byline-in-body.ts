import type { Article, Block } from '../../article/article.ts';
import { addToFrontmatter, yamlText } from '../../article/frontmatter/writing.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { withLineBreak } from '../../text/edit.ts';
import { lineAt } from '../../text/lines.ts';

export const rule = defineRule({
  id: 'frontmatter/byline-in-body',
  summary: 'The author is named in a byline or a biography of the text and not in the frontmatter.',
  why: 'Author pages, feeds and search engines read the field; a name that stands only in the text is credited nowhere else.',
  quiet:
    'An author in the frontmatter; names in captions and credits; “by” before anything but a name; frontmatter that is not read; curated items.',
  basis: 'Google News: bylines; NewsGuard: names of content creators.',
  severity: 'information',
  fixes: ['Copy to the frontmatter', 'Move to the frontmatter'],
  options: {},
  *check({ article, profile }) {
    const { frontmatter, identity, blocks, lines } = article;
    const { author } = identity;
    if (profile === 'curated' || frontmatter?.read === false || author?.from !== 'text') return;
    const block = blocks.find(
      ({ range }) => range.start <= author.range.start && author.range.end <= range.end,
    );
    if (block === undefined) return;
    const line = lineAt(lines, author.range.start);
    const isByline = block.zone === 'byline';
    yield {
      range: isByline ? block.range : author.range,
      message: isByline
        ? `The byline “${author.value}” on line ${line} is not in the frontmatter; add the author there.`
        : `The author, ${author.value}, is named only in the biography on line ${line}; add the name to the frontmatter.`,
      fixes: lifting(article, block, author.value),
    };
  },
});

function lifting(article: Article, block: Block, author: string): readonly Fix[] {
  const edit = addToFrontmatter(article, [`author: ${yamlText(author)}`]);
  if (edit === null) return [];
  const copy: Fix = { title: 'Copy to the frontmatter', safety: 'review', edits: [edit] };
  const line = withLineBreak(article.text, block.range);
  if (block.zone !== 'byline' || line.start < edit.end) return [copy];
  return [copy, { title: 'Move to the frontmatter', safety: 'review', edits: [edit, { ...line, text: '' }] }];
}
