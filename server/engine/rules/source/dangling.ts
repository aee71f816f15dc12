import type { Article, Block, Inline } from '../../article/article.ts';
import { sourceRange } from '../../article/prose.ts';
import type { Wording } from '../../article/wording.ts';
import { isMarkdown } from '../../evidence/fixes.ts';
import { sourceLineName } from '../../evidence/sources.ts';
import { POINTERS } from '../../language/english/pointers.ts';
import { SOURCES_HEADING } from '../../language/english/sources.ts';
import { defineRule, type Fix } from '../../rule.ts';
import type { Range } from '../../text/range.ts';

export const rule = defineRule({
  id: 'source/dangling',
  summary:
    'The text sends the reader to a source that is not there: “see the source”, “link below”, “click here” as plain words.',
  why: 'A pointer without a link is what copying leaves behind; the reader is promised a source and finds none.',
  quiet:
    'A link in the same paragraph, in one of the next two, or in a source line or a list of sources of the article.',
  basis: 'House practice of every desk: every link is followed once before publication.',
  severity: 'warning',
  fixes: ['Insert the link', 'Remove the sentence'],
  options: {},
  *check({ article }) {
    for (const block of article.blocks) {
      if (block.language !== 'en' || !READ.has(block.zone)) continue;
      const match = block.wording.recall(pointerIn);
      if (match === null || leadsSomewhere(article, block)) continue;
      const range = sourceRange(block.prose, match.index, match.index + match[0].length);
      yield {
        range,
        message: `“${match[0]}” points to a source, but there is no link near it; insert the link or remove the words.`,
        fixes: [linkFix(article, range, match[0]), ...removeFix(block, match.index)],
      };
    }
  },
});

const pointerIn = ({ prose }: Wording): RegExpExecArray | null => POINTERS.exec(prose.text);

const READ: ReadonlySet<string> = new Set(['body', 'notice', 'list', 'lead-in', 'caption', 'deck']);

const isLink = ({ kind, destination }: Inline): boolean =>
  kind === 'autolink' ||
  kind === 'url' ||
  kind === 'html' ||
  kind === 'expression' ||
  (kind === 'link' && destination !== '');

const hasLink = (block: Block | undefined): boolean =>
  block !== undefined &&
  (block.inlines.some(isLink) ||
    block.kind === 'component' ||
    block.kind === 'html' ||
    block.wording.recall(holdsAddress));

const holdsAddress = ({ prose }: Wording): boolean => /https?:\/\/|www\./u.test(prose.text);

/** How many paragraphs behind a pointer may hold its link. */
const NEAR = 2;

function leadsSomewhere(article: Article, block: Block): boolean {
  for (let at = block.index; at <= block.index + NEAR; at++) if (hasLink(article.blocks[at])) return true;
  return article.blocks.some(
    (other) =>
      hasLink(other) &&
      (sourceLineName(other) !== null || SOURCES_HEADING.test(article.sections[other.section]?.title ?? '')),
  );
}

const linkFix = (article: Article, range: Range, words: string): Fix => ({
  title: 'Insert the link',
  safety: 'placeholder',
  edits: isMarkdown(article)
    ? [
        { start: range.start, end: range.start, text: '[' },
        { start: range.end, end: range.end, text: '](url)' },
      ]
    : [{ start: range.end, end: range.end, text: words.endsWith(':') ? ' [address]' : ' ([address])' }],
});

/** The whole sentence goes: what points to nothing says nothing. */
function removeFix(block: Block, at: number): readonly Fix[] {
  const index = block.sentences.findIndex(({ start, end }) => at >= start && at < end);
  const sentence = block.sentences[index];
  if (sentence === undefined || block.sentences.length < 2) return [];
  const before = block.sentences[index - 1];
  const start = before?.end ?? sentence.start;
  const end = before === undefined ? (block.sentences[index + 1]?.start ?? sentence.end) : sentence.end;
  return [
    {
      title: 'Remove the sentence',
      safety: 'review',
      edits: [{ ...sourceRange(block.prose, start, end), text: '' }],
    },
  ];
}
