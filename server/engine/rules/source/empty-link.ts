import type { Article, Block } from '../../article/article.ts';
import { sourceRange } from '../../article/prose.ts';
import { atEnd, isMarkdown } from '../../evidence/fixes.ts';
import { defineRule, type Fix, type Problem } from '../../rule.ts';
import type { Range } from '../../text/range.ts';

export const rule = defineRule({
  id: 'source/empty-link',
  summary:
    'A link that leads nowhere: [text](), [text](#), [text](TODO), or a reference that is not defined.',
  why: 'A reader who follows a link and lands nowhere cannot check what it stands for, and stops following links.',
  quiet: 'Anchors, addresses made by a template, and images.',
  basis: 'House practice of every desk: every link is followed once before publication.',
  severity: 'warning',
  fixes: ['Remove the link, keep the words', 'Create the definition'],
  options: {},
  *check({ article }) {
    for (const block of article.blocks) {
      for (const inline of block.inlines) {
        if (inline.kind !== 'link' || inline.destination === null || !leadsNowhere(inline.destination))
          continue;
        const words = article.text.slice(inline.text.start, inline.text.end);
        yield {
          range: inline.range,
          message: `This link goes nowhere; give “${onOneLine(words)}” an address or remove the link.`,
          fixes: [removeFix(inline.range, words)],
        };
      }
      if (isMarkdown(article) && block.zone !== 'code') yield* undefinedIn(article, block);
    }
  },
});

const onOneLine = (words: string): string => words.replace(/\s+/gu, ' ');

const removeFix = (range: Range, words: string): Fix => ({
  title: 'Remove the link, keep the words',
  safety: 'review',
  edits: [{ ...range, text: words }],
});

/** `[words][label]` without a definition: a reader of Markdown prints its brackets, so it stands in the prose. */
function* undefinedIn(article: Article, { prose }: Block): Generator<Problem> {
  if (!prose.text.includes('][')) return;
  for (const match of prose.text.matchAll(REFERENCE)) {
    const [all, words = '', written = ''] = match;
    const label = written === '' ? words : written;
    const range = sourceRange(prose, match.index, match.index + all.length);
    if (range.end - range.start !== all.length) continue;
    yield {
      range,
      message: `This link goes nowhere, since [${label}] is not defined; create the definition or remove the link.`,
      fixes: [
        removeFix(range, words),
        { title: 'Create the definition', safety: 'placeholder', edits: [atEnd(article, `[${label}]: url`)] },
      ],
    };
  }
}

/** The words hold a letter and the label no sign of a note, a citation or code. */
const REFERENCE =
  /(?<![\p{L}\p{N}\])_$\\!])\[((?=[^\][]{0,200}\p{L}{2})[^\][@^=<>{}|;\uFFFC]{2,200})\]\[([^\][@^=<>{}|;\uFFFC]{0,80})\](?![[({])/gu;

const leadsNowhere = (destination: string): boolean =>
  /^(?:#|TODO|TBD|TK|url|link|href|x{3,}|https?:\/\/)?$/i.test(destination.trim());
