import {
  CALCULATES,
  FORETELLS,
  NAMES_A_BODY,
  NAMES_A_DOCUMENT,
  OPENS_EXAMPLE,
  OPENS_ON_THE_REPORT,
  SAID_BEFORE,
  TOLD_AT_LENGTH,
  UNNAMED_DOCUMENT,
} from '../../language/english/sources.ts';
import { creditOf, otherCredit } from '../sources/crediting.ts';
import { asCharted, asDerived, asRankedBelow } from './derived.ts';
import { inChartBelow } from './embeddedCharts.ts';
import type { Source } from '../evidence.ts';
import { underFollowing } from './followingReach.ts';
import { inInterview } from '../stories/interviews.ts';
import { asAnAim, inLeadIn, underItsOutlet } from './listReach.ts';
import { inOwnPassage, inOwnSection, inOwnSentence, isMarkup, markedAsOwn } from './ownPassages.ts';
import { packOfStatement } from '../packStatements.ts';
import type { Passage } from '../passages.ts';
import { inPollStory } from '../stories/pollStories.ts';
import {
  NAMED_WITHIN,
  covered,
  credited,
  creditedSource,
  goesOnWith,
  goesOnWithFigure,
  isAbout,
  isPronoun,
  isSolid,
  leadsOut,
  ownSource,
  ownWork,
  passagesAround,
  tellsFigures,
} from './reached.ts';
import type { Reached, ReadArticle } from './reached.ts';
import { asOfALinkedBody } from './pronouns.ts';
import { inReportStory, inTitledReport } from '../stories/reportStories.ts';
import { underDataNote } from '../stories/announcements.ts';
import { inVoteStory } from '../stories/voteStories.ts';
import { whereItRecurs } from './recurrences.ts';
import { asACreditBehind, noteBehindIt } from './notesBehind.ts';
import { inBlockQuotation, underDigestLine, underHeading } from './setApart.ts';
import type { Statement } from '../statements.ts';
import { inSourcedTable } from './tableReach.ts';

type Search = (read: ReadArticle, passage: Passage) => Reached | null;

/** From the sentence outwards; the first search that finds something answers. */
const SEARCHES = [
  ['in the sentence', inSentence],
  ['in other words', inOtherWords],
  ['credit behind it', asACreditBehind],
  ['poll story', inPollStory],
  ['vote story', inVoteStory],
  ['block quotation', inBlockQuotation],
  ['heading', underHeading],
  ['interview', inInterview],
  ['marked as own', markedAsOwn],
  ['own sentence', inOwnSentence],
  ['own passage', inOwnPassage],
  ['own section', inOwnSection],
  ['told on', toldOn],
  ['beside it', besideIt],
  ['behind a survey', behindASurvey],
  ['note behind it', noteBehindIt],
  ['linked body', asOfALinkedBody],
  ['in the note', inTheNote],
  ['in the paragraph', inParagraph],
  ['example', inExample],
  ['lead-in', inLeadIn],
  ['introduced', underFollowing],
  ['aim', asAnAim],
  ['outlet', underItsOutlet],
  ['digest', underDigestLine],
  ['paragraph above', inParagraphAbove],
  ['said before', saidBefore],
  ['recurs', whereItRecurs],
  ['table', inSourcedTable],
  ['rank below', asRankedBelow],
  ['charted', asCharted],
  ['derived', fromAbove],
  ['source line', inSourceLine],
  ['chart below', inChartBelow],
  ['calculated', asCalculated],
  ['titled report', inTitledReport],
  ['report story', inReportStory],
  ['data note', underDataNote],
  ['near in the paragraph', nearInParagraph],
  ['section', inSection],
] as const satisfies readonly (readonly [string, Search])[];

/** What a pack knows is too little to tell whether two sentences are about the same: a paragraph is taken for one. */
const SEARCHES_BY_PACK = [
  ['in the sentence', inSentence],
  ['marked as own', markedAsOwn],
  ['anywhere in the paragraph', anywhereInParagraph],
  ['lead-in', inLeadIn],
  ['source line', inSourceLine],
  ['section', inSection],
] as const satisfies readonly (readonly [string, Search])[];

/** By which search a source was found, or what tells that none is wanted. */
export type FoundBy = (typeof SEARCHES)[number][0] | (typeof SEARCHES_BY_PACK)[number][0] | 'nothing';

/** What sources a passage, and by what it was found. */
export function reachOf(read: ReadArticle, passage: Passage): Reached & { readonly by: FoundBy } {
  const searches = packOfStatement(passage.statement) === undefined ? SEARCHES : SEARCHES_BY_PACK;
  for (const [by, search] of searches) {
    const reached = search(read, passage);
    if (reached !== null) return { ...reached, by };
  }
  return { ...NOTHING, by: 'nothing' };
}

const NOTHING: Reached = {
  covered: false,
  nearest: 'none',
  source: null,
  because: 'nothing near it names a source',
};

function inSentence(_: ReadArticle, passage: Passage): Reached | null {
  const source = creditOf(passage);
  return source === null
    ? null
    : covered('sentence', source, `the sentence itself names its source (${source.name})`);
}

/** A named document that shows something in the same sentence, or somebody's "claim that". */
function inOtherWords(read: ReadArticle, passage: Passage): Reached | null {
  const name = passage.statement.recall(otherCredit);
  return name === null
    ? null
    : credited(read, passage, 'sentence', name, `the sentence itself names its source (${name})`);
}

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

/** "The report added", "this share": beside a source, it says itself that it goes on with it. */
function toldOn(read: ReadArticle, passage: Passage): Reached | null {
  const goesOn =
    goesOnWithFigure(passage) ||
    passage.statement.attributions.length > 0 ||
    passage.statement.recall(wasNamed);
  return goesOn ? besideIt(read, passage) : null;
}

function speaksFor(read: ReadArticle, passage: Passage, neighbour: Passage, source: Source): boolean {
  const later = neighbour.sentence > passage.sentence;
  const tellsAnother = tellsFigures(neighbour);
  if (later ? goesOnWithFigure(neighbour) || (goesOnWith(neighbour) && !tellsAnother) : goesOnWith(passage))
    return true;
  if (source.form === 'attribution') {
    if (later && foretells(passage) && neighbour.statement.recall(saysWhoForetells))
      return isAbout(read, passage, neighbour, 1);
    return !isPronoun(source) && isAbout(read, passage, neighbour, (tellsAnother ? 2 : 1) + (later ? 0 : 1));
  }
  return source.reach === 'paragraph' && !tellsAnother && isAbout(read, passage, neighbour);
}

const foretells = ({ statistics }: Passage): boolean => statistics.some(({ kind }) => kind === 'forecast');

/** "The ministry predicted losses of $5 million": behind a forecast, whose it is. */
const saysWhoForetells = ({ words, attributions }: Statement): boolean =>
  attributions.some(({ reports, speaker }) => reports && speaker.kind !== 'pronoun') && FORETELLS.test(words);

const wasNamed = ({ words }: Statement): boolean => SAID_BEFORE.test(words);

/** A sentence without a figure that names the survey or census which the next one tells of. */
function behindASurvey(read: ReadArticle, passage: Passage): Reached | null {
  const before = read.blocks[passage.block]?.passages[passage.sentence - 1];
  const name = before === undefined || tellsFigures(before) ? null : before.statement.recall(surveyNamed);
  return name === null
    ? null
    : credited(read, passage, 'paragraph', name, `the sentence before it names ${name}`);
}

const surveyNamed = ({ words }: Statement): string | null => SURVEY_BY_NAME.exec(words)?.[0] ?? null;

const SURVEY_BY_NAME =
  /\b[Tt]he (?:\p{Lu}[\p{L}-]+ (?:of |and )?){1,4}(?:Survey|Census|Barometer|Database|Register)\b/u;

const namedInParagraph = (source: Source): Reached =>
  covered('paragraph', source, `its paragraph names its source (${source.name})`);

/** A source further up in the paragraph that the sentences in between go on with, or a link beside it that is about the same. */
function inParagraph(read: ReadArticle, passage: Passage): Reached | null {
  const around = passagesAround(read, passage);
  for (let at = around.indexOf(passage); at > 0 && goesOnWith(around[at] ?? passage); at--) {
    const source = around[at - 1]?.sources.find(isSolid);
    if (source !== undefined) return namedInParagraph(source);
  }
  const told = resultsToldBy(read, around, passage);
  if (told !== null) return namedInParagraph(told);
  for (const other of around) {
    if (other === passage) continue;
    const source = other.sources.find(
      (found) =>
        isSolid(found) &&
        (passage.statement.recall(wasNamed) ||
          (found.reach === 'paragraph' && isNextTo(other, passage) && isAbout(read, passage, other))),
    );
    if (source !== undefined) return namedInParagraph(source);
  }
  return null;
}

const isNextTo = (a: Passage, b: Passage): boolean => Math.abs(a.sentence - b.sentence) === 1;

/** A footnote is told in one breath: whoever is named in it stands behind all of it. */
function inTheNote(read: ReadArticle, passage: Passage): Reached | null {
  if (read.article.blocks[passage.block]?.zone !== 'footnote') return null;
  const source = passagesAround(read, passage)
    .flatMap(({ sources }) => sources)
    .find(isSolid);
  return source === undefined
    ? null
    : covered('paragraph', source, `its note names its source (${source.name})`);
}

/** One result after the other, since a sentence that names the document they are from. */
function resultsToldBy(read: ReadArticle, around: readonly Passage[], passage: Passage): Source | null {
  const block = read.article.blocks[passage.block];
  for (let at = around.indexOf(passage) - 1; at >= 0; at--) {
    const before = around[at];
    if (before === undefined || block === undefined) return null;
    const name = before.statement.recall(otherCredit);
    if (name !== null && TOLD_AT_LENGTH.test(name) && !UNNAMED_DOCUMENT.test(name))
      return creditedSource(block, before, 'paragraph', name);
    const own = before.sources.filter(isSolid);
    if (own.length > 0) return own.find(isOfADocument) ?? null;
    // "The report has much to say.": it names no figure, and no other document.
    if (!tellsFigures(before) && !before.statement.recall(opensOnTheReport)) return null;
  }
  return null;
}

const opensOnTheReport = ({ words }: Statement): boolean => OPENS_ON_THE_REPORT.test(words);

const isOfADocument = ({ form, reach, name }: Source): boolean =>
  form === 'attribution' ? NAMES_A_DOCUMENT.test(name) : reach === 'paragraph';

/** "Suppose a boat costs $9,000. …": what is made up needs no source. */
function inExample(read: ReadArticle, passage: Passage): Reached | null {
  const opens = passagesAround(read, passage).some(
    (other) => other.sentence < passage.sentence && other.statement.recall(opensExample),
  );
  return opens
    ? { covered: true, nearest: 'paragraph', source: null, because: 'it belongs to a worked example' }
    : null;
}

/** "That is, …", "12% / 60% = 0.2": a sum over the figures in front of it. */
function asCalculated(read: ReadArticle, passage: Passage): Reached | null {
  if (!passage.statement.recall(calculates)) return null;
  const figures = passagesAround(read, passage).some(
    (other) => other.sentence < passage.sentence && tellsFigures(other),
  );
  return figures
    ? { covered: true, nearest: 'paragraph', source: null, because: 'it reckons with the figures before it' }
    : null;
}

function fromAbove(read: ReadArticle, passage: Passage): Reached | null {
  return asDerived(read, passage, (other) => reachOf(read, other).covered);
}

const calculates = ({ words }: Statement): boolean => CALCULATES.test(words);

const opensExample = ({ words }: Statement): boolean => OPENS_EXAMPLE.test(words);

function anywhereInParagraph(read: ReadArticle, passage: Passage): Reached | null {
  for (const other of passagesAround(read, passage)) {
    const source = other.sources.find(isSolid);
    if (source !== undefined)
      return covered('paragraph', source, `its paragraph names its source (${source.name})`);
  }
  return null;
}

/** One-sentence paragraphs: the source often sits one paragraph up. */
function inParagraphAbove(read: ReadArticle, passage: Passage): Reached | null {
  if (passage.sentence > 1 || passagesAround(read, passage).length > 3) return null;
  let at = passage.block - 1;
  while (at >= 0 && read.blocks[at] === undefined && isMarkup(read.article.blocks[at])) at--;
  const above = read.blocks[at];
  if (above === undefined || above.block.section !== read.article.blocks[passage.block]?.section) return null;
  const last = above.passages.findLast((other) => ownWork(other) === 'study' || other.sources.some(leadsOut));
  if (last === undefined) return null;
  const source = last.sources.find(leadsOut) ?? ownSource(above.block, last);
  const related = isAbout(read, passage, last);
  // Whoever spoke above speaks on only where the sentence goes on about the same.
  const reaches =
    source.form === 'attribution'
      ? goesOnWith(passage) && (related || NAMES_A_BODY.test(source.name)) && !isPronoun(source)
      : goesOnWith(passage) || (!tellsFigures(last) && related);
  if (!reaches) return null;
  return covered('section', source, `the paragraph above names its source (${source.name})`);
}

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

/** The line with the sources of a whole section, which says more than anything nearer that is not for the figure itself. */
export function inSourceLine(read: ReadArticle, passage: Passage): Reached | null {
  const section = read.article.blocks[passage.block]?.section ?? -1;
  const source = read.sourceLines
    .get(section)
    ?.find((line) => line.block >= passage.block && !OF_A_PICTURE.test(line.name));
  if (source === undefined) return null;
  return covered('section', source, `the source line of its section names ${source.name}`);
}

/** Who took or lent a picture says nothing of a figure. */
const OF_A_PICTURE =
  /^(?:photo(?:graph)?|picture|image)s?\b|\b(?:photo(?:graph)?|picture|image)s? (?:by|credits?|courtesy|of)\b|\b(?:flickr|instagram|unsplash|getty|shutterstock|pixabay|wikimedia commons)\b/i;

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
