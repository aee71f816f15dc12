import type { Article, Block, Zone } from '../article/article.ts';
import { sourceOffset } from '../article/prose.ts';
import { lineAt } from '../text/lines.ts';
import { withoutColon } from './headings.ts';
import type { Passage, Stretch } from './passage.ts';

/** Blocks that belong together under any outline: a paragraph, a list with its lead-in, the rows of a table. */
export interface Unit extends Stretch {
  /** Index of the section it stands in. */
  readonly section: number;
  /** Offsets of its first unit of text and behind its last. */
  readonly start: number;
  readonly end: number;
  readonly startLine: number;
  readonly endLine: number;
  /** Where each sentence starts in the text. */
  readonly sentenceStarts: readonly number[];
  /** The words that lead a list in, without the colon; '' for others. */
  readonly leadIn: string;
}

/** A unit with what it speaks of. */
export interface ReadUnit {
  readonly unit: Unit;
  readonly passage: Passage;
}

type Group = 'paragraph' | 'list' | 'table' | 'quote';

const GROUPS: Readonly<Partial<Record<Zone, Group>>> = {
  body: 'paragraph',
  'lead-in': 'paragraph',
  list: 'list',
  table: 'table',
  quote: 'quote',
};

/** The units of an article's prose, in order; notices, furniture, titles, captions and code are in none. */
export function unitsOf(article: Article): readonly Unit[] {
  const runs: Block[][] = [];
  let last: Block | undefined;
  for (const block of article.blocks) {
    if (GROUPS[block.zone] !== undefined && block.prose.text.trim() !== '') {
      const run = runs.at(-1);
      if (run !== undefined && last !== undefined && belongsTo(block, last, run)) run.push(block);
      else runs.push([block]);
    }
    last = block;
  }
  return runs
    .flatMap((run) => (isLongList(run) ? run.map((block) => [block]) : [run]))
    .map((run) => unitOf(article, run));
}

/** A list joins its lead-in, rows join their table, and a block quotation the paragraph in front of it. */
function belongsTo(block: Block, last: Block, run: readonly Block[]): boolean {
  if (block.section !== last.section || run.at(-1) !== last) return false;
  if (block.zone === 'quote') return last.zone !== 'list' && last.zone !== 'table';
  if (block.zone === 'list' || block.zone === 'table')
    return last.zone === 'lead-in' || last.zone === block.zone;
  return false;
}

const LONG_ITEM = 300;

/** Items of paragraph length are read as paragraphs. In UTF-16 units of prose. */
function isLongList(run: readonly Block[]): boolean {
  const items = run.filter((block) => block.zone === 'list');
  const length = items.reduce((sum, block) => sum + block.prose.text.length, 0);
  return items.length > 2 && length > LONG_ITEM * items.length;
}

function unitOf({ lines }: Article, blocks: readonly Block[]): Unit {
  const first = blocks[0];
  const start = first?.range.start ?? 0;
  const end = Math.max(start, ...blocks.map((block) => block.range.end));
  const english = blocks.filter((block) => block.language === 'en').length * 2 >= blocks.length;
  const sentences: string[] = [];
  const sentenceStarts: number[] = [];
  for (const block of blocks) {
    for (const range of block.sentences) {
      sentences.push(block.prose.text.slice(range.start, range.end));
      sentenceStarts.push(sourceOffset(block.prose, range.start));
    }
  }
  return {
    section: first?.section ?? 0,
    start,
    end,
    startLine: lineAt(lines, start),
    endLine: lineAt(lines, Math.max(start, end - 1)),
    sentences,
    sentenceStarts,
    english,
    leadIn: first?.zone === 'lead-in' ? withoutColon(first.prose.text) : '',
  };
}
