import type { Article, Block } from '../article/article.ts';
import { sourceRange } from '../article/prose.ts';
import { CARRIES_ON, SAID_BEFORE } from '../language/english/sources.ts';
import type { Reach, Source } from './evidence.ts';
import { setsOutsideBeside, type OwnWork } from './own.ts';
import type { Passage, ReadBlock } from './passages.ts';
import { areRelated } from './related.ts';
import { isAboutTheWorld } from './tiers.ts';

/** An article as read: its blocks by index, and the sources of each sentence. */
export interface ReadArticle {
  readonly article: Article;
  readonly blocks: readonly (ReadBlock | undefined)[];
  readonly sourcesOf: (passage: Passage) => readonly Source[];
  /** Source lines, captions, sections of sources, fields. */
  readonly general: readonly Source[];
  /** The first solid source of each section. */
  readonly sectionSources: ReadonlyMap<number, Source>;
  /** Figures that stand beside a source somewhere, as they are written. */
  readonly sourcedFigures: ReadonlySet<string>;
  /** Whether a document is named or linked beside a source anywhere before a block. */
  readonly documentBefore: (block: number) => Source | null;
  readonly ownWorkOf: (passage: Passage) => OwnWork | null;
  /** True where the article tells of a study of the writer's own. */
  readonly ownStudy: () => boolean;
}

/** The nearest source of a sentence, and whether it covers its figures. */
export interface Reached {
  readonly covered: boolean;
  readonly nearest: Reach | 'none';
  readonly source: Source | null;
  /** Half a sentence for an editor: why it is covered, or what was found instead. */
  readonly because: string;
}

type Search = (read: ReadArticle, passage: Passage) => Reached | null;

/** From the sentence outwards; the first search that finds something answers. */
const SEARCHES: readonly Search[] = [
  inSentence,
  markedAsOwn,
  inOwnPassage,
  besideIt,
  noteBehindIt,
  inParagraph,
  inLeadIn,
  inParagraphAbove,
  saidBefore,
  whereItRecurs,
  inSourceLine,
  nearInParagraph,
  inSection,
];

export function reachOf(read: ReadArticle, passage: Passage): Reached {
  for (const search of SEARCHES) {
    const reached = search(read, passage);
    if (reached !== null) return reached;
  }
  return NOTHING;
}

const NOTHING: Reached = {
  covered: false,
  nearest: 'none',
  source: null,
  because: 'nothing near it names a source',
};

const covered = (nearest: Reach, source: Source, because: string): Reached => ({
  covered: true,
  nearest,
  source,
  because,
});

const textOf = ({ text, from, to }: Passage): string => text.slice(from, to);
const isSolid = ({ strength }: Source): boolean => strength !== 'weak';

function inSentence(read: ReadArticle, passage: Passage): Reached | null {
  const source = read.sourcesOf(passage)[0];
  return source === undefined
    ? null
    : covered('sentence', source, `the sentence itself names its source (${source.name})`);
}

/** A comment in or right behind the paragraph: `<!-- source: own reporting -->`. */
function markedAsOwn({ article, blocks }: ReadArticle, passage: Passage): Reached | null {
  const around = blocks[passage.block];
  if (around === undefined) return null;
  const behind = article.blocks[passage.block + 1];
  const end = behind !== undefined && isMarkup(behind) ? behind.range.end : around.block.range.end;
  const marked = OWN_MARK.test(
    article.text.slice(around.block.range.start, Math.min(article.text.length, end + 60)),
  );
  return marked
    ? covered('paragraph', ownWork(around.block, passage), 'a comment marks it as own reporting')
    : null;
}

const OWN_MARK = /(?:<!--|\{\/\*)\s{0,4}sources?: ?own\b/i;

export function ownWork(block: Block, passage: Passage): Source {
  return {
    block: passage.block,
    sentence: passage.sentence,
    form: 'own-work',
    strength: 'strong',
    reach: 'paragraph',
    range: sourceRange(block.prose, passage.from, passage.to),
    name: 'own work',
    destination: null,
  };
}

/**
 * The writer's own work covers its sentence. A study also covers its paragraph, and any deed does where no figure is of
 * the public world; an outside figure set beside it is never covered.
 */
function inOwnPassage(read: ReadArticle, passage: Passage): Reached | null {
  const around = read.blocks[passage.block];
  if (around === undefined) return null;
  if (read.ownWorkOf(passage) !== null) {
    return covered('sentence', ownWork(around.block, passage), "it is the writer's own work");
  }
  if (setsOutsideBeside(textOf(passage))) return null;
  const owning = passagesAround(read, passage).find((other) => shields(read, other, passage));
  return owning === undefined
    ? null
    : covered('paragraph', ownWork(around.block, owning), "its paragraph tells of the writer's own work");
}

/** A study speaks for the next two sentences and the one before it; a deed for figures that are not of the world. */
function shields(read: ReadArticle, other: Passage, passage: Passage): boolean {
  const own = read.ownWorkOf(other);
  if (own === null) return false;
  if (!isAboutTheWorld(passage)) return true;
  const behind = passage.sentence - other.sentence;
  return own === 'study' && (carriesOn(passage) || (behind >= -1 && behind <= 2));
}

/** Sentences on either side that count as its paragraph: nobody reads an endless one as one. */
const PARAGRAPH = 12;

const passagesAround = (read: ReadArticle, { block, sentence }: Passage): readonly Passage[] =>
  read.blocks[block]?.passages.slice(Math.max(0, sentence - PARAGRAPH), sentence + PARAGRAPH + 1) ?? [];

/** An attribution in the sentence before or behind; a link there only where it is not for a figure of its own. */
function besideIt(read: ReadArticle, passage: Passage): Reached | null {
  const passages = read.blocks[passage.block]?.passages ?? [];
  for (const neighbour of [passages[passage.sentence - 1], passages[passage.sentence + 1]]) {
    if (neighbour === undefined) continue;
    const related = isAboutTheSame(passage, neighbour);
    const source = read
      .sourcesOf(neighbour)
      .find(
        (other) => isSolid(other) && (other.form === 'attribution' || other.reach === 'paragraph' || related),
      );
    if (source !== undefined)
      return covered('paragraph', source, `a sentence beside it names its source (${source.name})`);
  }
  return null;
}

/** The sentence goes on with the other, or the other holds no figure of its own and shares its words. */
const isAboutTheSame = (passage: Passage, other: Passage): boolean =>
  carriesOn(passage) || (other.statistics.length === 0 && areRelated(textOf(passage), textOf(other)));

const carriesOn = (passage: Passage): boolean => CARRIES_ON.test(textOf(passage));

/** A note or citation at the end of a paragraph reaches back to the one before it. */
function noteBehindIt(read: ReadArticle, passage: Passage): Reached | null {
  for (const later of passagesAround(read, passage).filter(({ sentence }) => sentence > passage.sentence)) {
    const note = read
      .sourcesOf(later)
      .find(({ form }) => form === 'footnote' || form === 'citation' || form === 'parenthesis');
    if (note !== undefined) return covered('paragraph', note, `the note ${note.name} closes its paragraph`);
  }
  return null;
}

/** A linked document or a speaker elsewhere in the paragraph, if the sentence goes on with it. */
function inParagraph(read: ReadArticle, passage: Passage): Reached | null {
  const goesOn = carriesOn(passage) || SAID_BEFORE.test(textOf(passage));
  for (const other of passagesAround(read, passage)) {
    const source = read
      .sourcesOf(other)
      .find(
        (found) =>
          isSolid(found) && (found.reach === 'paragraph' || goesOn || isAboutTheSame(passage, other)),
      );
    if (source !== undefined)
      return covered('paragraph', source, `its paragraph names its source (${source.name})`);
  }
  return null;
}

/** A lead-in with a source covers its list; so does another item's source where the items belong together. */
function inLeadIn(read: ReadArticle, passage: Passage): Reached | null {
  const block = read.blocks[passage.block]?.block;
  const list = block?.containers.find((container) => container.kind === 'list-item')?.list;
  const bullet = block?.zone === 'list';
  if (block === undefined || (list === undefined && !bullet)) return null;
  let at = block.index - 1;
  while (at >= 0 && block.index - at < LONGEST_LIST && isInList(read.article.blocks[at], list)) at--;
  const above = read.blocks[at];
  if (above === undefined) return null;
  for (const other of above.passages) {
    const source =
      read.sourcesOf(other).find(isSolid) ??
      (read.ownWorkOf(other) === null ? undefined : ownWork(above.block, other));
    if (source !== undefined)
      return covered('list', source, `the lead-in of its list names its source (${source.name})`);
  }
  return null;
}

/** Items behind its lead-in from which on a list stands for itself. */
const LONGEST_LIST = 200;

const isInList = (block: Block | undefined, list: number | undefined): boolean =>
  block !== undefined &&
  (list === undefined
    ? block.zone === 'list'
    : block.containers.some((container) => container.list === list));

/** One-sentence paragraphs: the source often sits one paragraph up. */
function inParagraphAbove(read: ReadArticle, passage: Passage): Reached | null {
  if (passage.sentence > 1 || passagesAround(read, passage).length > 3) return null;
  let at = passage.block - 1;
  while (at >= 0 && read.blocks[at] === undefined && isMarkup(read.article.blocks[at])) at--;
  const above = read.blocks[at];
  if (above === undefined || above.block.section !== read.article.blocks[passage.block]?.section) return null;
  const last = above.passages.findLast(
    (other) => read.ownWorkOf(other) === 'study' || read.sourcesOf(other).some(isSolid),
  );
  if (last === undefined || !isAboutTheSame(passage, last)) return null;
  const source = read.sourcesOf(last).find(isSolid) ?? ownWork(above.block, last);
  return covered('section', source, `the paragraph above names its source (${source.name})`);
}

const isMarkup = (block: Block | undefined): boolean =>
  block !== undefined &&
  ['markup', 'code', 'caption', 'placeholder', 'furniture', 'table'].includes(block.zone);

/** "The survey also found", "respondents": a document that was credited before. */
function saidBefore(read: ReadArticle, passage: Passage): Reached | null {
  if (!SAID_BEFORE.test(textOf(passage))) return null;
  const source = read.documentBefore(passage.block);
  return source === null
    ? null
    : covered('section', source, `it goes on with a document named before (${source.name})`);
}

function whereItRecurs(read: ReadArticle, passage: Passage): Reached | null {
  const figures = figuresOf(passage);
  if (figures.length === 0 || !figures.every((figure) => read.sourcedFigures.has(figure))) return null;
  return {
    covered: true,
    nearest: 'article',
    source: null,
    because: 'the same figure stands beside its source elsewhere',
  };
}

/** Figures precise enough to be known again: two digits at least. */
export const figuresOf = (passage: Passage): readonly string[] =>
  passage.statistics
    .map(
      ({ start, end }) => /\d[\d.,]*/u.exec(passage.text.slice(start, end))?.[0].replace(/[.,]$/u, '') ?? '',
    )
    .filter((figure) => figure.replace(/\D/gu, '').length >= 2);

function inSourceLine(read: ReadArticle, passage: Passage): Reached | null {
  const section = read.article.blocks[passage.block]?.section;
  const source = read.general.find(
    (line) =>
      line.reach === 'section' &&
      line.block >= passage.block &&
      read.article.blocks[line.block]?.section === section,
  );
  if (source === undefined) return null;
  return covered('section', source, `the source line of its section names ${source.name}`);
}

function nearInParagraph(read: ReadArticle, passage: Passage): Reached | null {
  const source = passagesAround(read, passage).flatMap(read.sourcesOf)[0];
  if (source === undefined) return null;
  return {
    covered: false,
    nearest: 'paragraph',
    source,
    because: `its paragraph names a source (${source.name}), but beside another statement`,
  };
}

function inSection(read: ReadArticle, passage: Passage): Reached | null {
  const section = read.article.blocks[passage.block]?.section ?? -1;
  const source = read.sectionSources.get(section);
  if (source === undefined) return null;
  return {
    covered: false,
    nearest: 'section',
    source,
    because: `its section names a source (${source.name}), but not for this`,
  };
}
