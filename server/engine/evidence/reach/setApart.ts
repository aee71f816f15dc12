import { FIRST_PERSON_SPEECH } from '../../language/english/quoting.ts';
import { A_WRITING, REVIEWED } from '../../language/english/reports.ts';
import { proseOffset } from '../../article/prose.ts';
import type { Wording } from '../../article/wording.ts';
import { isReference, type Passage } from '../passages.ts';
import { isCreditLine, isSigned, quotedTogether } from '../speech/blockQuotes.ts';
import {
  covered,
  credited,
  goesOnWith,
  isAbout,
  isFigureAlone,
  isSolid,
  isTextParagraph,
  ownWork,
  type Reached,
  type ReadArticle,
} from './reached.ts';
import { hostOf } from '../sources/sources.ts';
import { isMarkup } from './ownPassages.ts';
import { toldFiguresOf } from './recurrences.ts';

/** Blocks under one heading that are looked at. */
const LONGEST = 20;

/**
 * A block quotation is told by whoever is named in it, announces it or signs it. Words in the first person are
 * somebody's, named or not: who said them is another rule's question.
 */
export function inBlockQuotation(read: ReadArticle, passage: Passage): Reached | null {
  const { blocks } = read.article;
  const block = blocks[passage.block];
  if (block?.zone !== 'quote') return null;
  const group = quotedTogether(blocks, block);
  const [first, last] = [group[0] ?? block, group.at(-1) ?? block];
  if (group.some(({ prose }) => FIRST_PERSON_SPEECH.test(prose.text)))
    return {
      covered: true,
      nearest: 'paragraph',
      source: null,
      because: 'it stands in the words of somebody',
    };
  const announcing = read.blocks[first.index - 1]?.passages ?? [];
  const signing = read.blocks[last.index + 1]?.passages[0];
  const near = [
    ...group.flatMap(({ index }) => read.blocks[index]?.passages ?? []),
    ...(ANNOUNCES.test(blocks[first.index - 1]?.prose.text ?? '') ? announcing : announcing.slice(-1)),
  ];
  // A link below is for what its own sentence tells; somebody named there may be the one who was quoted.
  const named =
    signing !== undefined && (goesOnWith(signing) || isAbout(read, passage, signing))
      ? signing.sources.filter(({ form }) => form !== 'link')
      : [];
  const source = [...near.flatMap(({ sources }) => sources), ...named][0];
  if (source !== undefined)
    return covered('paragraph', source, `the block quotation has its source (${source.name})`);
  const host = quotedFrom(read, passage);
  if (host !== null)
    return credited(read, passage, 'article', host, `the article opens with what it quotes from (${host})`);
  const below = blocks[last.index + 1];
  const isTold =
    group.some((one) => isSigned(one) || isCreditLine(one) || one.inlines.some(isReference)) ||
    (below !== undefined && isCreditLine(below));
  return isTold
    ? { covered: true, nearest: 'paragraph', source: null, because: 'the block quotation is signed' }
    : null;
}

/** Where the story or paper is that the first paragraph links: who quotes without a name quotes from there. */
function quotedFrom({ article, blocks }: ReadArticle, { block }: Passage): string | null {
  const top = article.blocks.find(isTextParagraph);
  if (top === undefined || top.index >= block) return null;
  const isOwn = blocks[top.index]?.passages.some((passage) => ownWork(passage) !== null) ?? false;
  return isOwn ? null : top.wording.recall(writingLinked);
}

const writingLinked = ({ inlines, raw, prose }: Wording): string | null => {
  const link = inlines.find(
    ({ kind, text }) => kind === 'link' && A_WRITING.test(raw.slice(text.start, text.end)),
  );
  return hostOf(link?.destination ?? '') ?? REVIEWED.exec(prose.text)?.[1] ?? null;
};

/** A colon, or a dash in its place. */
const ANNOUNCES = /(?:[:：]|\s[–—-])\W{0,20}$/u;

/** A heading tells in short what stands below it: a source there, or the same figure, answers for it. Of a figure
 * alone, the paragraph right below tells. */
export function underHeading(read: ReadArticle, passage: Passage): Reached | null {
  const heading = read.article.blocks[passage.block];
  if (heading?.zone !== 'heading') return null;
  const figures = new Set(toldFiguresOf(passage));
  const isAlone = isFigureAlone(passage);
  for (let at = heading.index + 1; at <= heading.index + LONGEST; at++) {
    const block = read.article.blocks[at];
    if (block === undefined || block.zone === 'heading') return null;
    const below = read.blocks[at]?.passages ?? [];
    for (const other of isAlone ? tellingOfFigure(below) : below) {
      const source = other.sources.find(isSolid);
      if (source !== undefined)
        return covered('section', source, `what stands below the heading names its source (${source.name})`);
      if (toldFiguresOf(other).some((figure) => figures.has(figure)))
        return {
          covered: true,
          nearest: 'section',
          source: null,
          because: 'it is told again below the heading',
        };
    }
    if (isAlone && !isMarkup(block) && SEVERAL_WORDS.test(block.prose.text)) return null;
  }
  return null;
}

/** The first sentence says what a figure above it is of, and the second may go on with that. */
const tellingOfFigure = ([first, second]: readonly Passage[]): readonly Passage[] => {
  const goesOn = second !== undefined && (goesOnWith(second) || OF_THE_FIGURE.test(second.statement.words));
  return [first, goesOn ? second : undefined].filter((passage) => passage !== undefined);
};

/** "(That number is …", "The study, by …": about the same as the sentence before. */
const OF_THE_FIGURE =
  /^\W{0,3}(?:that|this|the) (?:number|figure|sum|total|estimate|share|study|survey|poll|report|research)\b/i;

/** A template's mark is a paragraph of one word. */
const SEVERAL_WORDS = /\p{L} \S/u;

/** Paragraphs below the line that names what they relate. */
const RELATED_BELOW = 3;

/** An item of a digest: "> Coast Weekly, [Ports are full](…)", and below it what the article linked says. */
export function underDigestLine(read: ReadArticle, passage: Passage): Reached | null {
  const { blocks } = read.article;
  const own = blocks[passage.block];
  for (let at = passage.block - 1; at >= passage.block - RELATED_BELOW; at--) {
    const block = blocks[at];
    if (block === undefined || block.section !== own?.section || own.zone !== 'body') return null;
    if (block.zone === 'quote') {
      const outlet = block.wording.recall(outletOfLine);
      return outlet === null
        ? null
        : credited(read, passage, 'section', outlet, `the line above it names what it relates (${outlet})`);
    }
    if (block.zone !== 'body') return null;
  }
  return null;
}

/** Who published what a line names: an outlet in capitals, and a link behind it to the end of the line; or null. */
const outletOfLine = ({ prose, inlines }: Wording): string | null => {
  const links = inlines.filter(isReference);
  const [link] = links;
  if (link === undefined || links.length > 1) return null;
  const title = proseOffset(prose, link.text.start);
  const behind = prose.text.slice(proseOffset(prose, link.text.end));
  return /^\W*$/u.test(behind) ? (OUTLET.exec(prose.text.slice(0, title))?.[1] ?? null) : null;
};

const OUTLET = /^((?:The |the )?\p{Lu}[^.!?;:]{1,60})(?:[,:–—-]|\bin) ?["']?$/u;
