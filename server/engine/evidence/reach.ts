import type { Article, Block } from '../article/article.ts';
import { sourceRange } from '../article/prose.ts';
import { lastStarting, type Range } from '../text/range.ts';
import { OWN_ASIDE, OWN_SECTION } from '../language/english/own.ts';
import {
  CARRIES_ON,
  NAMES_A_DOCUMENT,
  OPENS_EXAMPLE,
  SAID_BEFORE,
  SAME_MEASURE,
} from '../language/english/sources.ts';
import { creditOf } from './crediting.ts';
import type { Reach, Source } from './evidence.ts';
import { ownWorkIn, setsOutsideBeside, tellsOfTheWorld, type OwnWork } from './own.ts';
import { packOfStatement } from './packStatements.ts';
import type { Passage, ReadBlock } from './passages.ts';
import { areRelated } from './related.ts';
import type { Statement } from './statements.ts';
import { isAboutTheWorld } from './tiers.ts';

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

type Search = (read: ReadArticle, passage: Passage) => Reached | null;

/** From the sentence outwards; the first search that finds something answers. */
const SEARCHES: readonly Search[] = [
  inSentence,
  markedAsOwn,
  inOwnPassage,
  inOwnSection,
  besideIt,
  noteBehindIt,
  inParagraph,
  inExample,
  inLeadIn,
  underItsOutlet,
  inParagraphAbove,
  saidBefore,
  whereItRecurs,
  inSourceLine,
  nearInParagraph,
  inSection,
];

/** What a pack knows is too little to tell whether two sentences are about the same: a paragraph is taken for one. */
const SEARCHES_BY_PACK: readonly Search[] = [
  inSentence,
  markedAsOwn,
  anywhereInParagraph,
  inLeadIn,
  inSourceLine,
  inSection,
];

export function reachOf(read: ReadArticle, passage: Passage): Reached {
  const searches = packOfStatement(passage.statement) === undefined ? SEARCHES : SEARCHES_BY_PACK;
  for (const search of searches) {
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

const ownWork = ({ statement }: Passage): OwnWork | null => statement.recall(ownWorkIn);
const isWorldly = ({ statement }: Passage): boolean => statement.recall(isAboutTheWorld);
const isSolid = ({ strength }: Source): boolean => strength !== 'weak';

function inSentence(_: ReadArticle, passage: Passage): Reached | null {
  const source = creditOf(passage);
  return source === null
    ? null
    : covered('sentence', source, `the sentence itself names its source (${source.name})`);
}

/** A comment in or right behind the paragraph: `<!-- source: own reporting -->`. */
function markedAsOwn({ article, blocks, ownMarks }: ReadArticle, passage: Passage): Reached | null {
  const around = blocks[passage.block];
  if (around === undefined) return null;
  const behind = article.blocks[passage.block + 1];
  const end = behind !== undefined && isMarkup(behind) ? behind.range.end : around.block.range.end;
  const mark = ownMarks[lastStarting(ownMarks, around.block.range.start - 1) + 1];
  return mark !== undefined && mark.end <= end + 60
    ? covered('paragraph', ownSource(around.block, passage), 'a comment marks it as own reporting')
    : null;
}

const OWN_MARK = /(?:<!--|\{\/\*)\s{0,4}sources?: ?own\b/gi;

/** Where comments stand that mark a paragraph as own reporting. */
export const ownMarksIn = (text: string): readonly Range[] =>
  text.includes('<!--') || text.includes('{/*')
    ? [...text.matchAll(OWN_MARK)].map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }))
    : [];

function ownSource(block: Block, passage: Passage): Source {
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
  if (ownWork(passage) !== null && !isOwnAside(passage)) {
    return covered('sentence', ownSource(around.block, passage), "it is the writer's own work");
  }
  if (passage.statement.recall(setsOutsideBeside)) return null;
  const owning = passagesAround(read, passage).find((other) => shields(other, passage));
  return owning === undefined
    ? null
    : covered('paragraph', ownSource(around.block, owning), "its paragraph tells of the writer's own work");
}

/** Under "Methodology" or "How we did it" the figures are the study's. */
function inOwnSection(read: ReadArticle, passage: Passage): Reached | null {
  const around = read.blocks[passage.block];
  const section = around === undefined ? undefined : read.article.sections[around.block.section];
  if (around === undefined || section === undefined || !OWN_SECTION.test(section.title)) return null;
  return covered('section', ownSource(around.block, passage), `its section tells of the writer's own work`);
}

/** "We work in a country where a fifth of all boats leak": the figure stands in another clause than the writer. */
function isOwnAside(passage: Passage): boolean {
  const { statement, statistics, text, from, to } = passage;
  const aside = statement.recall(ownAside);
  if (aside >= 0 && statistics.some(({ tier, end }) => tier === 'A' && end <= from + aside)) return true;
  if (ownWork(passage) === 'study' || !isWorldly(passage)) return false;
  const figures = statistics.filter(({ tier }) => tier === 'A');
  return (
    figures.length > 0 &&
    figures.every(({ start, end }) => isApartFromWriter(text.slice(from, start), text.slice(end, to)))
  );
}

/** Between a figure and the writer's nearest word, first in front and else behind it, another clause begins. */
function isApartFromWriter(before: string, behind: string): boolean {
  const inFront = [...before.matchAll(WRITER)].at(-1);
  if (inFront !== undefined) return APART.test(before.slice(inFront.index));
  const after = behind.search(NEXT_WRITER);
  return after >= 0 && CLAUSE_ENDS.test(behind.slice(0, after));
}

const WRITER = /\b(?:we|our|I|my)\b/gi;
const NEXT_WRITER = /\b(?:we|our|I|my)\b/i;
const ownAside = ({ words }: Statement): number => words.search(OWN_ASIDE);
/** What sets one clause apart from another. */
const APART = /[;:—]|, (?!\d)|\b(?:where|which|who|whose|because|since|while|although|though|when)\b/i;

const CLAUSE_ENDS =
  /[;:—]|, (?:and|but|so|yet|which|while|although|though) |\b(?:where|which|who|whose|because|since|while|although|though)\b/i;

/** A study speaks for the next two sentences and the one before it; a deed for figures that are not of the world. */
function shields(other: Passage, passage: Passage): boolean {
  const own = ownWork(other);
  if (own === null) return false;
  if (!isWorldly(passage)) return true;
  if (passage.statement.recall(tellsOfTheWorld) && !carriesOn(passage)) return false;
  const behind = passage.sentence - other.sentence;
  if (own === 'deed') return carriesOn(passage) && behind >= 1 && behind <= 2;
  return carriesOn(passage) || (behind >= -1 && behind <= 2);
}

/** Sentences on either side that count as its paragraph: nobody reads an endless one as one. */
const PARAGRAPH = 12;

const passagesAround = (read: ReadArticle, { block, sentence }: Passage): readonly Passage[] =>
  read.blocks[block]?.passages.slice(Math.max(0, sentence - PARAGRAPH), sentence + PARAGRAPH + 1) ?? [];

/**
 * A source in the sentence before or behind. A speaker there goes on speaking unless another figure is told; a link or a
 * note is for its own sentence unless one of the two goes on with the other.
 */
function besideIt(read: ReadArticle, passage: Passage): Reached | null {
  const passages = read.blocks[passage.block]?.passages ?? [];
  for (const neighbour of [passages[passage.sentence - 1], passages[passage.sentence + 1]]) {
    if (neighbour === undefined) continue;
    const source = neighbour.sources.find(
      (other) => isSolid(other) && speaksFor(read, passage, neighbour, other),
    );
    if (source !== undefined)
      return covered('paragraph', source, `a sentence beside it names its source (${source.name})`);
  }
  return null;
}

function speaksFor(read: ReadArticle, passage: Passage, neighbour: Passage, source: Source): boolean {
  const later = neighbour.sentence > passage.sentence;
  if (goesOnWith(later ? neighbour : passage)) return true;
  const tellsAnother = neighbour.statistics.some(({ tier }) => tier !== 'C');
  if (source.form === 'attribution') {
    return !isPronoun(source) && isAbout(read, passage, neighbour, tellsAnother ? 2 : 1);
  }
  return source.reach === 'paragraph' && !tellsAnother && isAbout(read, passage, neighbour);
}

/** "she said": whoever it is speaks for the one sentence. */
const isPronoun = ({ name }: Source): boolean => /^(?:he|she|they|it|who)$/i.test(name);

/** Words that both sentences have and that do not run through the article. */
const isAbout = (read: ReadArticle, passage: Passage, other: Passage, atLeast = 2): boolean =>
  areRelated(passage.statement, other.statement, read.topic(), atLeast);

const goesOnWith = (passage: Passage): boolean =>
  carriesOn(passage) || passage.statement.recall(leavesOut) || passage.statement.recall(namesSameMeasure);
const namesSameMeasure = ({ words }: Statement): boolean => SAME_MEASURE.test(words);
/** "Two in five have no siren": of what, the sentence before says. */
const leavesOut = ({ statistics, from, text }: Statement): boolean =>
  statistics.some(
    ({ start, end }) =>
      start - from < 12 &&
      /^ (?:have|has|are|is|were|was|do|did|live|say|said|had)\b/u.test(text.slice(end, end + 8)),
  );
export const carriesOn = ({ statement }: Passage): boolean => statement.recall(goesOn);
const goesOn = ({ words }: Statement): boolean => CARRIES_ON.test(words);
const wasNamed = ({ words }: Statement): boolean => SAID_BEFORE.test(words);

/** A note or citation further on reaches back over sentences that are about the same. */
function noteBehindIt(read: ReadArticle, passage: Passage): Reached | null {
  for (const later of passagesAround(read, passage).filter(({ sentence }) => sentence > passage.sentence)) {
    const note = later.sources.find(
      ({ form }) => form === 'footnote' || form === 'citation' || form === 'parenthesis',
    );
    if (note === undefined) continue;
    return isAbout(read, passage, later) || goesOnWith(later)
      ? covered('paragraph', note, `the note ${note.name} closes its paragraph`)
      : null;
  }
  return null;
}

/** A source further up in the paragraph that the sentences in between go on with, or a document named with the same words. */
function inParagraph(read: ReadArticle, passage: Passage): Reached | null {
  const around = passagesAround(read, passage);
  const named = (source: Source): Reached =>
    covered('paragraph', source, `its paragraph names its source (${source.name})`);
  for (let at = around.indexOf(passage); at > 0 && goesOnWith(around[at] ?? passage); at--) {
    const source = around[at - 1]?.sources.find(isSolid);
    if (source !== undefined) return named(source);
  }
  for (const other of around) {
    if (other === passage) continue;
    const source = other.sources.find(
      (found) =>
        isSolid(found) &&
        (passage.statement.recall(wasNamed) ||
          (found.reach === 'paragraph' && isAbout(read, passage, other)) ||
          (found.form === 'attribution' && isAbout(read, passage, other, 3))),
    );
    if (source !== undefined) return named(source);
  }
  return null;
}

/** "Suppose a boat costs $9,000. …": what is made up needs no source. */
function inExample(read: ReadArticle, passage: Passage): Reached | null {
  const opens = passagesAround(read, passage).some(
    (other) => other.sentence < passage.sentence && other.statement.recall(opensExample),
  );
  return opens
    ? { covered: true, nearest: 'paragraph', source: null, because: 'it belongs to a worked example' }
    : null;
}

const opensExample = ({ words }: Statement): boolean => OPENS_EXAMPLE.test(words);

function anywhereInParagraph(read: ReadArticle, passage: Passage): Reached | null {
  for (const other of passagesAround(read, passage)) {
    const source = other.sources.find(isSolid);
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
      other.sources.find(
        (found) =>
          isSolid(found) &&
          (found.form !== 'link' || found.reach === 'paragraph' || isAbout(read, passage, other, 1)),
      ) ?? (speaksForList(other, passage) ? ownSource(above.block, other) : undefined);
    if (source !== undefined)
      return covered('list', source, `the lead-in of its list names its source (${source.name})`);
  }
  return null;
}

/** "Harbour Times: Two in five boats leak": an item of a list that is a headline behind the name of its outlet. */
function underItsOutlet(read: ReadArticle, passage: Passage): Reached | null {
  const around = read.blocks[passage.block];
  if (around === undefined || passage.sentence > 0 || !isItem(around.block)) return null;
  const outlet = OUTLET.exec(passage.statement.words)?.[1];
  if (outlet === undefined) return null;
  const source: Source = { ...ownSource(around.block, passage), form: 'attribution', name: outlet };
  return covered('sentence', source, `it is a headline of ${outlet}`);
}

const isItem = ({ zone, containers }: Block): boolean =>
  zone === 'list' || containers.some(({ kind }) => kind === 'list-item');

const OUTLET =
  /^((?:The |On )?\p{Lu}[\p{L}\d&'.-]*(?: (?:(?:of|the|and|on|for|&) )?\p{Lu}[\p{L}\d&'.-]*){1,4}|BBC|CNN|AP|AFP|ITV|NPR): [\p{Lu}\d].{15,}[^.]$/u;

const speaksForList = (leadIn: Passage, item: Passage): boolean =>
  ownWork(leadIn) === 'study' || (ownWork(leadIn) === 'deed' && !isWorldly(item));

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
  const last = above.passages.findLast((other) => ownWork(other) === 'study' || other.sources.some(isSolid));
  if (last === undefined || !(goesOnWith(passage) || (!tellsFigures(last) && isAbout(read, passage, last))))
    return null;
  const source = last.sources.find(isSolid) ?? ownSource(above.block, last);
  return covered('section', source, `the paragraph above names its source (${source.name})`);
}

const tellsFigures = ({ statistics }: Passage): boolean => statistics.some(({ tier }) => tier !== 'C');

const isMarkup = (block: Block | undefined): boolean =>
  block !== undefined &&
  ['markup', 'code', 'caption', 'placeholder', 'furniture', 'table'].includes(block.zone);

/** Blocks above in which a document may have been named for a sentence to go on with. */
const NAMED_WITHIN = 5;

/** "The survey also found", "respondents": a document that was credited a little before. */
function saidBefore(read: ReadArticle, passage: Passage): Reached | null {
  if (!passage.statement.recall(wasNamed)) return null;
  for (let at = passage.block; at >= 0 && passage.block - at <= NAMED_WITHIN; at--) {
    const before = read.blocks[at]?.passages.filter(
      (other) => at < passage.block || other.sentence < passage.sentence,
    );
    const source = before?.flatMap(({ sources }) => sources).find(namesADocument);
    if (source !== undefined)
      return covered('section', source, `it goes on with a document named before (${source.name})`);
  }
  return null;
}

const namesADocument = (source: Source): boolean =>
  isSolid(source) && (source.reach === 'paragraph' || NAMES_A_DOCUMENT.test(source.name));

function whereItRecurs(read: ReadArticle, passage: Passage): Reached | null {
  const figures = figuresOf(passage);
  if (figures.length === 0 || !figures.every((figure) => isToldWithSource(read, passage, figure)))
    return null;
  return {
    covered: true,
    nearest: 'article',
    source: null,
    because: 'the same figure stands beside its source elsewhere',
  };
}

/** A round figure is the same figure only where its sentence shares words. */
const isToldWithSource = (read: ReadArticle, passage: Passage, figure: string): boolean =>
  (read.sourcedFigures.get(figure) ?? []).some(
    (other) =>
      other !== passage &&
      areRelated(passage.statement, other.statement, NO_TOPIC, /[1-9]0\D*$/u.test(figure) ? 2 : 1),
  );

const NO_TOPIC: ReadonlySet<string> = new Set();

/** Figures precise enough to be known again, with their units: two digits at least. */
export const figuresOf = ({ statistics, statement }: Passage): readonly string[] =>
  statistics.length === 0 ? [] : statement.recall(preciseFigures);

const preciseFigures = ({ statistics, text }: Statement): readonly string[] =>
  statistics
    .filter(({ tier }) => tier !== 'C')
    .map(({ start, end }) => FIGURE.exec(text.slice(start, end)))
    .map((found) =>
      found === null ? '' : `${found[1]?.replace(/[.,]$/u, '')}${UNIT[(found[2] ?? '').toLowerCase()] ?? ''}`,
    )
    .filter((figure) => figure.replace(/\D/gu, '').length >= 2);

const FIGURE = /(\d[\d.,]*) ?-?(%|per ?cent|million|billion|trillion|bn|mn|m\b|tn)?/iu;
const UNIT: Readonly<Record<string, string>> = {
  '%': '%',
  percent: '%',
  'per cent': '%',
  million: 'm',
  mn: 'm',
  m: 'm',
  billion: 'b',
  bn: 'b',
  trillion: 't',
  tn: 't',
};

function inSourceLine(read: ReadArticle, passage: Passage): Reached | null {
  const section = read.article.blocks[passage.block]?.section ?? -1;
  const source = read.sourceLines.get(section)?.find((line) => line.block >= passage.block);
  if (source === undefined) return null;
  return covered('section', source, `the source line of its section names ${source.name}`);
}

function nearInParagraph(read: ReadArticle, passage: Passage): Reached | null {
  const source = passagesAround(read, passage).find(({ sources }) => sources.length > 0)?.sources[0];
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
