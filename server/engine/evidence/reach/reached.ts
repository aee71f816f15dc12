import type { Article, Block } from '../../article/article.ts';
import { sourceRange } from '../../article/prose.ts';
import { PRONOUNS } from '../../language/english/attribution.ts';
import { CARRIES_ON, SAME_MEASURE } from '../../language/english/sources.ts';
import type { Range } from '../../text/range.ts';
import type { Reach, Source } from '../evidence.ts';
import { ownWorkIn } from './own.ts';
import type { OwnWork } from './own.ts';
import type { Passage, ReadBlock } from '../passages.ts';
import type { NamedPoll } from '../stories/pollStories.ts';
import type { RelatedReport } from '../stories/reportStories.ts';
import { areRelated } from './related.ts';
import type { SourcedRows } from './tableReach.ts';
import type { Statement } from '../statements.ts';
import { isAboutTheWorld } from '../statistics/publicWorld.ts';

/** An article as read: its blocks by index, and what they say together. */
export interface ReadArticle {
  readonly article: Article;
  readonly blocks: readonly (ReadBlock | undefined)[];
  /** The source lines and captions of each section, in order. */
  readonly sourceLines: ReadonlyMap<number, readonly Source[]>;
  /** The first solid source of each section. */
  readonly sectionSources: ReadonlyMap<number, Source>;
  /** Sentences with a source by the figures that stand in them, as `figuresOf` gives them. */
  readonly sourcedFigures: ReadonlyMap<string, readonly Passage[]>;
  /** The rows of tables that say in a column of their own where they are from. */
  readonly sourcedRows: () => SourcedRows;
  /** The poll that the article tells of. */
  readonly poll: () => NamedPoll | null;
  /** True where labelled turns of speakers make the article up. */
  readonly interview: () => boolean;
  /** The report that a short article relates. */
  readonly report: () => RelatedReport | null;
  /** Whose study an article is that its title calls one. */
  readonly titledReport: () => Source | null;
  /** How the article says of its data as a whole where they are from, or null. */
  readonly dataNote: () => string | null;
  /** True where the article reports the result of a vote. */
  readonly vote: () => boolean;
  /** The words that its text has in small letters somewhere: none of them is a name. */
  readonly smallWords: () => ReadonlySet<string>;
  /** The words that run through the article. */
  readonly topic: () => ReadonlySet<string>;
  /** Where comments stand that mark a paragraph as own reporting, in order. */
  readonly ownMarks: readonly Range[];
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

/** A paragraph of the text; a mark or a template's word alone is none. */
export const isTextParagraph = ({ zone, prose }: Block): boolean =>
  zone === 'body' && TWO_WORDS.test(prose.text);
const TWO_WORDS = /\p{L}{2} \p{L}{2}/u;

export const covered = (nearest: Reach, source: Source, because: string): Reached => ({
  covered: true,
  nearest,
  source,
  because,
});

export const ownWork = ({ statement }: Passage): OwnWork | null => statement.recall(ownWorkIn);

export const isWorldly = ({ statement }: Passage): boolean => statement.recall(isAboutTheWorld);

export const isSolid = ({ strength }: Source): boolean => strength !== 'weak';

/** "she said": whoever it is speaks for the one sentence. */
export const isPronoun = ({ name }: Source): boolean => PRONOUNS.has(name.toLowerCase());

/** A link within the site speaks for its own sentence at the most. */
export const leadsOut = (source: Source): boolean =>
  isSolid(source) && (source.form !== 'link' || source.strength === 'strong');

export function ownSource(block: Block, passage: Passage): Source {
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

/** Covered by a name that no source of the text's own stands for. */
export function credited(
  read: ReadArticle,
  passage: Passage,
  nearest: Reach,
  name: string,
  because: string,
): Reached | null {
  const block = read.blocks[passage.block]?.block;
  if (block === undefined) return null;
  return covered(nearest, creditedSource(block, passage, nearest, name), because);
}

/** A name that a sentence credits, where no source of the text's own stands for it. */
export const creditedSource = (block: Block, passage: Passage, reach: Reach, name: string): Source => ({
  ...ownSource(block, passage),
  form: 'attribution',
  reach,
  name,
});

/** Sentences on either side that count as its paragraph: nobody reads an endless one as one. */
const PARAGRAPH = 12;

/** So many of the first or the last sentences of a block as count as one paragraph. */
export const firstPassages = (block: ReadBlock | undefined): readonly Passage[] =>
  block?.passages.slice(0, PARAGRAPH) ?? [];
export const lastPassages = (block: ReadBlock | undefined): readonly Passage[] =>
  block?.passages.slice(-PARAGRAPH) ?? [];

export const passagesAround = (read: ReadArticle, { block, sentence }: Passage): readonly Passage[] =>
  read.blocks[block]?.passages.slice(Math.max(0, sentence - PARAGRAPH), sentence + PARAGRAPH + 1) ?? [];

/** Words that both sentences have and that do not run through the article. */
export const isAbout = (read: ReadArticle, passage: Passage, other: Passage, atLeast = 2): boolean =>
  areRelated(passage.statement, other.statement, read.topic(), atLeast);

export const goesOnWith = (passage: Passage): boolean =>
  carriesOn(passage) || passage.statement.recall(leavesOut) || goesOnWithFigure(passage);

/** "That share rose": it goes on with the figure of the sentence before. */
export const goesOnWithFigure = (passage: Passage): boolean => passage.statement.recall(namesSameMeasure);

const namesSameMeasure = ({ words }: Statement): boolean => SAME_MEASURE.test(words);

/** Units at the head of a sentence within which its figure stands for its subject. */
const OPENING = 20;

/** "Two in five have no siren": of what, the sentence before says. */
const leavesOut = ({ statistics, from, text }: Statement): boolean =>
  statistics.some(
    ({ start, end }) =>
      start - from < OPENING &&
      /^ (?:have|has|are|is|were|was|do|does|did|live|say|said|had)\b/u.test(text.slice(end, end + 8)),
  );

/** "350%" over a paragraph that says of what: nothing but a figure in large type, which states it as a sentence would. */
export const isFigureAlone = ({ statistics, text, from, to }: Passage): boolean => {
  const [only, ...others] = statistics;
  return (
    only !== undefined &&
    others.length === 0 &&
    !/[\p{L}\d]/u.test(text.slice(from, only.start) + text.slice(only.end, to))
  );
};

export const carriesOn = ({ statement }: Passage): boolean => statement.recall(goesOn);

const goesOn = ({ words }: Statement): boolean => CARRIES_ON.test(words);

export const tellsFigures = ({ statistics }: Passage): boolean => statistics.some(({ tier }) => tier !== 'C');

/** Blocks above in which a document may have been named for a sentence to go on with. */
export const NAMED_WITHIN = 5;
