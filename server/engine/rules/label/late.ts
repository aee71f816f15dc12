import type { Article, Block } from '../../article/article.ts';
import { textOf, valueAt } from '../../article/frontmatter/frontmatter.ts';
import { noticesOf } from '../../evidence/copy/notices.ts';
import type { NoticeClass } from '../../language/english/notices.ts';
import { hasNotices } from '../../evidence/holdings.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { lineBreakOf, withLineBreak } from '../../text/edit.ts';

export const rule = defineRule({
  id: 'label/late',
  summary:
    'What kind of article this is (editorial, sponsored, AI-made, translated) is said only in the last tenth of the text.',
  why: 'Readers should know what they read before they read it; a label at the foot is seen by the few who finish.',
  quiet:
    'Corrections, author biographies, funding footers and copyright lines, which belong at the end; a kind that the title, the frontmatter or an earlier notice gives as well.',
  basis: 'FTC guidance on placement of disclosures; Trust Project labels for the type of work.',
  severity: 'hint',
  fixes: ['Move the notice to the top'],
  options: {
    lastShare: {
      type: 'number',
      default: 0.1,
      minimum: 0.01,
      maximum: 0.5,
      describe: 'The last share of the text that counts as late.',
    },
  },
  when: hasNotices,
  *check({ article, dossier, options }) {
    const notices = dossier.recall(noticesOf).filter((notice) => KINDS.includes(notice.notice));
    if (notices.length === 0 || saysKindInFrontmatter(article)) return;
    const late = placeAfter(article, 1 - options.lastShare);
    if (notices.some((notice) => notice.range.start < late)) return;
    const first = notices[0];
    if (first === undefined) return;
    yield {
      range: first.block.range,
      message: 'What kind of article this is, is said only after the text; move the notice to the top.',
      fixes: moveToTop(article, first.block),
    };
  },
});

const KINDS: readonly NoticeClass[] = ['kind', 'ai', 'sponsored', 'translation'];

const KIND_FIELDS = ['label', 'articleType', 'kind', 'sponsored', 'genre'];

const saysKindInFrontmatter = ({ frontmatter }: Article): boolean =>
  KIND_FIELDS.some((field) => textOf(valueAt(frontmatter, field)) !== undefined);

const PROSE: ReadonlySet<string> = new Set([
  'body',
  'list',
  'quote',
  'lead-in',
  'notice',
  'table',
  'heading',
]);

/** The offset behind which the last share of the article's own prose stands. */
function placeAfter({ blocks }: Article, share: number): number {
  const own = blocks.filter((block) => PROSE.has(block.zone));
  const total = own.reduce((sum, block) => sum + block.prose.text.length, 0);
  let read = 0;
  for (const block of own) {
    if (read >= total * share) return block.range.start;
    read += block.prose.text.length;
  }
  // Measured by where the last block starts: a notice that is itself a tenth of a short text is still its last word.
  return own.length > 2 ? (own.at(-1)?.range.start ?? 0) : Infinity;
}

function moveToTop(article: Article, notice: Block): readonly Fix[] {
  const top = article.blocks.find((block) => TOP_OF_BODY.has(block.zone));
  if (top === undefined || top.index >= notice.index || notice.containers.length > 0) return [];
  const at = withLineBreak(article.text, top.range).start;
  const words = article.text.slice(notice.range.start, notice.range.end);
  const lineBreak = lineBreakOf(article.text);
  return [
    {
      title: 'Move the notice to the top',
      safety: 'review',
      edits: [
        { start: at, end: at, text: words + lineBreak + lineBreak },
        { ...withLineBreak(article.text, notice.range), text: '' },
      ],
    },
  ];
}

const TOP_OF_BODY: ReadonlySet<string> = new Set(['body', 'list', 'quote', 'lead-in']);
