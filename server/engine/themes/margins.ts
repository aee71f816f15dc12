import type { Article, Block, Zone } from '../article/article.ts';
import { noticesOf, type Notice } from '../evidence/copy/notices.ts';
import type { NoticeClass } from '../language/english/notices.ts';
import { lineAt } from '../text/lines.ts';
import type { Draft } from './drafts.ts';
import { clipped, LABEL_LENGTH } from './label.ts';
import { NOTHING, passagesOf, type Passage } from './passage.ts';

type Margin = 'notice' | 'bio' | 'related' | 'furniture';

const MARGINS: Readonly<Partial<Record<Zone, Margin>>> = {
  notice: 'notice',
  bio: 'bio',
  related: 'related',
  furniture: 'furniture',
};

/** Between two notices these do not part them. */
const BETWEEN: readonly Zone[] = ['heading', 'title', 'markup', 'byline', 'dateline'];

/** What stands around the article, in brackets and in order: notices, biographies, teasers, furniture. */
export function marginsOf(article: Article): readonly Draft[] {
  const groups: { kind: Margin; blocks: Block[] }[] = [];
  let open: Margin | null = null;
  for (const block of article.blocks) {
    const kind = MARGINS[block.zone];
    if (kind === undefined) {
      if (!(open === 'notice' && BETWEEN.includes(block.zone)) && block.zone !== 'markup') open = null;
      continue;
    }
    if (open === kind) groups.at(-1)?.blocks.push(block);
    else groups.push({ kind, blocks: [block] });
    open = kind;
  }
  const notices = noticesOf({ article });
  return groups.map(({ kind, blocks }) => marginOf(article, kind, blocks, notices));
}

function marginOf(
  article: Article,
  kind: Margin,
  blocks: readonly Block[],
  notices: readonly Notice[],
): Draft {
  const start = blocks[0]?.range.start ?? 0;
  const end = blocks.at(-1)?.range.end ?? start;
  const passage = kind === 'bio' || kind === 'notice' ? readBlocks(blocks) : NOTHING;
  return {
    label: clipped(labelOf(kind, blocks, passage, article, notices), LABEL_LENGTH),
    kind,
    start,
    end,
    startLine: lineAt(article.lines, start),
    endLine: lineAt(article.lines, Math.max(start, end - 1)),
    passage,
    because: blocks[0]?.zoneReason ?? '',
    children: [],
  };
}

function readBlocks(blocks: readonly Block[]): Passage {
  const sentences = blocks.flatMap((block) =>
    block.sentences.map((range) => block.prose.text.slice(range.start, range.end)),
  );
  return passagesOf([{ sentences, english: true }])[0] ?? NOTHING;
}

function labelOf(
  kind: Margin,
  blocks: readonly Block[],
  passage: Passage,
  article: Article,
  notices: readonly Notice[],
): string {
  const opening = blocks[0]?.prose.text ?? '';
  switch (kind) {
    case 'notice':
      return `[${blocks.length > 1 ? 'Notices' : 'Notice'}] ${noticeWords(blocks, notices) || opening}`;
    case 'bio':
      return `[About the author] ${authorOf(article, passage) ?? opening}`;
    case 'related':
      return `[Related stories] ${opening}`;
    case 'furniture':
      return `[Page furniture] ${opening}`;
  }
}

const NOTICE_WORDS: Readonly<Record<NoticeClass, string>> = {
  accuracy: 'accuracy',
  ai: 'use of AI',
  reconstructed: 'reconstructed text',
  translation: 'translation',
  affiliate: 'affiliate links',
  sponsored: 'sponsoring',
  advice: 'no advice',
  opinion: 'opinion',
  correction: 'correction',
  rights: 'rights',
  views: 'whose views',
  kind: 'kind of article',
};

/** What the notices among the blocks are about. */
function noticeWords(blocks: readonly Block[], notices: readonly Notice[]): string {
  const first = blocks[0]?.index ?? 0;
  const last = blocks.at(-1)?.index ?? 0;
  const own = notices.filter(({ block }) => first <= block.index && block.index <= last);
  return [...new Set(own.map(({ notice }) => NOTICE_WORDS[notice]))].join(', ');
}

/** The name that a biography opens with. */
function authorOf(article: Article, passage: Passage): string | undefined {
  const author = article.identity.author?.value;
  const [first] = passage.entities.values();
  return first?.kind === 'name' ? first.name : author;
}
