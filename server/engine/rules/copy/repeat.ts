import { repeatsOf } from '../../evidence/copy/repeats.ts';
import { SUMMARY_HEADING } from '../../language/english/headings.ts';
import { defineRule } from '../../rule.ts';
import { lineAt } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';

export const rule = defineRule({
  id: 'copy/repeat',
  summary: 'Two sentences of an article that say the same thing in nearly the same words.',
  why: 'What was pasted twice, or written in two drafts of the same thought, makes readers doubt that anybody read the article to its end.',
  quiet:
    'Instructions; what stands three times, as a refrain or a form does; sentences under twelve words; deck and lead; items of lists among themselves; summaries, unless they repeat a sentence word for word; quotations; parallel sentences that differ in a name or a figure, in words too; requests to the reader in several sections; what one speaker says and the article tells of them; what says that it repeats, before or behind it, or that it tells of another thing.',
  basis: 'House practice of every desk: clean copy.',
  severity: 'hint',
  fixes: ['Remove this sentence', 'Remove these sentences'],
  options: {
    similarity: {
      type: 'number',
      default: 0.6,
      minimum: 0.4,
      maximum: 1,
      describe: 'Share of their words, by stem, that two sentences must have in common.',
    },
  },
  *check({ article, evidence, options }) {
    if (evidence.voice.register === 'guide') return;
    const isSummary = (block: { readonly section: number }): boolean =>
      SUMMARY_HEADING.test(article.sections[block.section]?.title ?? '');
    for (const { first, second, similarity, sentences } of repeatsOf(
      article,
      options.similarity,
      isSummary,
    )) {
      const line = lineAt(article.lines, first.start);
      yield {
        range: second,
        message: messageOf(sentences, similarity, line),
        related: [{ range: first, message: 'It says so here first.' }],
        fixes: [
          {
            title: sentences === 1 ? 'Remove this sentence' : 'Remove these sentences',
            safety: 'review',
            edits: [{ ...withSpace(article.text, second), text: '' }],
          },
        ],
      };
    }
  },
});

function messageOf(sentences: number, similarity: number, line: number): string {
  const nearly = similarity === 1 ? '' : 'nearly ';
  return sentences === 1
    ? `This sentence ${nearly}repeats line ${line}; keep one of the two.`
    : `These ${sentences} sentences ${nearly}repeat those on line ${line}; keep one of the two passages.`;
}

/** The sentence with the white space on its line that parts it from its neighbour. */
function withSpace(text: string, { start, end }: Range): Range {
  let from = start;
  while (text[from - 1] === ' ') from--;
  if (from < start) return { start: from, end };
  let to = end;
  while (text[to] === ' ') to++;
  return { start, end: to };
}
