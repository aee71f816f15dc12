import type { Article, Block } from '../../article/article.ts';
import { fieldFix } from '../../evidence/fixes.ts';
import { hasFurniture } from '../../evidence/holdings.ts';
import { defineRule, type Fix, type Problem } from '../../rule.ts';
import type { Range } from '../../text/range.ts';
import { withLineBreak } from '../../text/edit.ts';
import { lineAt } from '../../text/lines.ts';

export const rule = defineRule({
  id: 'copy/furniture',
  summary:
    'Page furniture pasted with the article: skip links, newsletter prompts, share buttons, teasers of other stories.',
  why: 'What a web page puts around an article is not the article. Left in, it is published as if the author had written it.',
  quiet:
    'In Markdown and its kin, a section of related links that the author wrote, and a line in bold; a call to action that the house allows; code.',
  basis: 'House practice of every desk: clean copy.',
  severity: 'information',
  fixes: ['Remove these lines', 'Fold into related'],
  options: {
    allow: {
      type: 'strings',
      default: [],
      describe:
        'Words that a piece of furniture may hold when the house wants it, such as the name of its newsletter.',
    },
  },
  when: hasFurniture,
  *check({ article, options }) {
    const allowed = options.allow.map((words) => words.toLowerCase());
    for (const run of runsOf(article.blocks, article.format === 'text')) {
      const words = run
        .map((block) => block.prose.text)
        .join(' ')
        .toLowerCase();
      if (allowed.some((allow) => words.includes(allow))) continue;
      yield problemOf(run, article);
    }
  },
});

/** Neighbouring blocks of furniture, and of teasers where the text is a copied page. */
function runsOf(blocks: readonly Block[], copiedPage: boolean): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  let last = -2;
  for (const block of blocks) {
    if (block.zone !== 'furniture' && !(copiedPage && block.zone === 'related')) continue;
    if (last === block.index - 1) runs.at(-1)?.push(block);
    else runs.push([block]);
    last = block.index;
  }
  return runs;
}

function problemOf(run: readonly Block[], article: Article): Problem {
  const { lines, text } = article;
  const range = { start: run[0]?.range.start ?? 0, end: run.at(-1)?.range.end ?? 0 };
  const from = lineAt(lines, range.start);
  const to = lineAt(lines, range.end);
  const where = from === to ? `Line ${from} looks` : `Lines ${from}–${to} look`;
  return {
    range,
    message: `${where} like page furniture (${reasonOf(run)}), not part of the article; remove ${from === to ? 'it' : 'them'}.`,
    fixes: [
      {
        title: from === to ? 'Remove this line' : 'Remove these lines',
        safety: 'review',
        edits: [{ ...withLineBreak(text, range), text: '' }],
      },
      ...foldFix(run, article, range),
    ],
  };
}

const reasonOf = (run: readonly Block[]): string =>
  run.some((block) => block.zone === 'related')
    ? 'teasers of other stories'
    : 'a prompt or control of the web page';

/** The teasers' titles go into the frontmatter, where there is one and it lists none yet. */
function foldFix(run: readonly Block[], article: Article, range: Range): readonly Fix[] {
  const teasers = run.filter((block) => block.zone === 'related').slice(1);
  if (teasers.length === 0 || article.frontmatter?.fields.some(({ key }) => /^related/iu.test(key)) === true)
    return [];
  const titles = teasers.map((block) => block.prose.text.trim());
  return fieldFix(article, 'Fold into related', 'related', titles).map((fix) => ({
    ...fix,
    safety: 'review',
    edits: [...fix.edits, { ...withLineBreak(article.text, range), text: '' }],
  }));
}
