import type { Article } from '../article/article.ts';
import { sourceRange } from '../article/prose.ts';
import type { Wording } from '../article/wording.ts';
import { showsEnglish } from '../language/recognise.ts';
import { MODELLED, TELLS_OF_A_STUDY } from '../language/english/own.ts';
import { documentsIn } from './sources/documents.ts';
import type {
  DocumentMention,
  Evidence,
  SentencePlace,
  Source,
  Sourcing,
  Statistic,
  VagueAttribution,
  Voice,
} from './evidence.ts';
import { mayHold, OWN_STUDY } from './landmarks.ts';
import { readBlock, type Passage, type ReadBlock } from './passages.ts';
import { ownMarksIn } from './reach/ownPassages.ts';
import { pollOf } from './stories/pollStories.ts';
import type { ReadArticle } from './reach/reached.ts';
import { toldFiguresOf } from './reach/recurrences.ts';
import { topicOf } from './reach/related.ts';
import { sourcedRowsOf } from './reach/tableReach.ts';
import { notesItsData } from './stories/announcements.ts';
import { isInterview } from './stories/interviews.ts';
import { reportOf, titledReportOf } from './stories/reportStories.ts';
import { voiceOf } from './reach/register.ts';
import { articleSources } from './sources/sources.ts';
import { quotationsOf } from './speech/spoken.ts';
import { isUnfinished, phraseAround } from './statistics/phraseEnds.ts';
import type { Statement } from './statements.ts';
import { reportsAVote } from './stories/voteStories.ts';
import { vagueOf } from './reach/vagueCredits.ts';
import { sourcingOf, verdictsOf } from './reach/verdicts.ts';
import type { Candidate } from './reach/weighed.ts';
import { once } from '../text/once.ts';
import { smallWordsOf } from './words.ts';

/** An article as its evidence is gathered from it: what it says, its sources, how it speaks. */
export interface Gathering {
  readonly read: ReadArticle;
  readonly blocks: readonly ReadBlock[];
  readonly sources: readonly Source[];
  readonly voice: Voice;
  readonly sourcing: Sourcing;
}

export function readForEvidence(article: Article): Gathering {
  const all = readBlocks(article);
  const blocks = all.filter((block) => block !== undefined);
  const general = articleSources(article);
  const sources = [...general];
  const counts = { words: 0, firstPerson: 0, secondPerson: 0 };
  for (const block of blocks) {
    counts.words += block.words;
    counts.firstPerson += block.firstPerson;
    counts.secondPerson += block.secondPerson;
    for (const passage of block.passages) sources.push(...passage.sources);
  }
  const read = readArticle(article, all, general, counts.words);
  return {
    read,
    blocks,
    sources,
    voice: voiceOf(article, counts),
    sourcing: sourcingOf(sources, counts.words),
  };
}

/** Statistics, sources, attributions and quotations of an article, and what sources what. */
export function gatherEvidence(article: Article): Evidence {
  const { read, blocks, sources, voice, sourcing } = readForEvidence(article);
  const vague: VagueAttribution[] = [];
  const documents: DocumentMention[] = [];
  for (const block of blocks) {
    for (const passage of block.passages) {
      if (passage.vague.length > 0) vague.push(...vagueOf(read, block, passage, voice));
      documents.push(...documentsIn(block, passage));
    }
  }
  const verdicts = verdictsOf(read, figuresOf(blocks), sourcing, voice);
  const statistics = verdicts.flatMap((verdict) => verdict.statistics);
  const quotations = quotationsOf(read.blocks);
  return { statistics, sources, vague, documents, quotations, verdicts, voice, sourcing };
}

/** The sentences with statistics, in order. */
export const figuresOf = (blocks: readonly ReadBlock[]): readonly Candidate[] =>
  blocks.flatMap(({ block, passages }) =>
    passages
      .filter(({ statistics }) => statistics.length > 0)
      .map((passage) => ({ passage, statistics: statisticsAt(passage, block.origin) })),
  );

function readBlocks(article: Article): readonly (ReadBlock | undefined)[] {
  if (!isEnglish(article)) return article.blocks.map(() => undefined);
  return article.blocks.map(readBlock);
}

/** Share of prose in another language up to which nobody looks closer. */
const STRAY = 0.1;

/** Most of the prose shows English: a few words in another language look like it when they stand alone. */
function isEnglish({ blocks }: Article): boolean {
  let all = 0;
  let other = 0;
  for (const { sentences, prose, language } of blocks) {
    if (sentences.length === 0) continue;
    all += prose.text.length;
    if (language === null) other += prose.text.length;
  }
  if (other <= STRAY * all) return true;
  const english = blocks.filter(
    ({ language, wording }) => language === 'en' && wording.recall(readsAsEnglish),
  );
  return english.reduce((sum, { prose }) => sum + prose.text.length, 0) >= other;
}

const readsAsEnglish = ({ prose }: Wording): boolean => showsEnglish(prose.text);

function readArticle(
  article: Article,
  blocks: readonly (ReadBlock | undefined)[],
  general: readonly Source[],
  words: number,
): ReadArticle {
  const sourcedFigures = new Map<string, Passage[]>();
  const sectionSources = new Map<number, Source>();
  for (const read of blocks) {
    if (read === undefined) continue;
    for (const passage of read.passages) {
      if (passage.sources.length === 0) continue;
      for (const figure of toldFiguresOf(passage)) {
        const told = sourcedFigures.get(figure);
        if (told === undefined) sourcedFigures.set(figure, [passage]);
        else if (told.length < MOST_TOLD) told.push(passage);
      }
      if (sectionSources.has(read.block.section)) continue;
      const solid = passage.sources.find(({ strength }) => strength !== 'weak');
      if (solid !== undefined) sectionSources.set(read.block.section, solid);
    }
  }
  const sourceLines = new Map<number, Source[]>();
  for (const source of general) {
    const section = article.blocks[source.block]?.section;
    if (source.reach !== 'section' || section === undefined) continue;
    const lines = sourceLines.get(section);
    if (lines === undefined) sourceLines.set(section, [source]);
    else lines.push(source);
  }
  return {
    article,
    blocks,
    sourceLines,
    sectionSources,
    sourcedFigures,
    ownMarks: ownMarksIn(article.text),
    topic: once(() => topicOf(blocks.flatMap((read) => (read === undefined ? [] : [read.block.wording])))),
    sourcedRows: once(() => sourcedRowsOf(article)),
    poll: once(() => pollOf(article)),
    interview: once(() => isInterview(article)),
    vote: once(() => reportsAVote(article)),
    dataNote: once(() => notesItsData(article)),
    report: once(() => reportOf(article, blocks, words)),
    titledReport: once(() => titledReportOf(article, blocks)),
    smallWords: once(() => smallWordsOf(article)),
    ownStudy: once(() => tellsOfAStudy(article)),
  };
}

/** Its writer says to have modelled something, or two of its title and paragraphs speak of a study of the writer's own. */
function tellsOfAStudy({ identity, blocks }: Article): boolean {
  let count = TELLS_OF_A_STUDY.test(identity.title?.value ?? '') ? 1 : 0;
  for (const { wording } of blocks) if (count < 2) count += wording.recall(signsOfAStudy);
  return count >= 2;
}

function signsOfAStudy(wording: Wording): number {
  if (!mayHold(wording, OWN_STUDY)) return 0;
  const { text } = wording.prose;
  return MODELLED.test(text) ? 2 : TELLS_OF_A_STUDY.test(text) ? 1 : 0;
}

/** Sentences with a source that are kept for one figure. */
const MOST_TOLD = 12;

/** The statistics of a passage whose block has an origin. */
function statisticsAt({ block, sentence, statement }: Passage, origin: number): readonly Statistic[] {
  return statement.recall(statisticsInPlace).map(({ kind, tier, range, text, because }) => ({
    block,
    sentence,
    kind,
    tier,
    range: { start: range.start + origin, end: range.end + origin },
    text,
    because,
  }));
}

/** The statistics of a statement with their ranges counted from the origin. */
const statisticsInPlace = (statement: Statement): readonly Omit<Statistic, keyof SentencePlace>[] =>
  statement.statistics.map((statistic, at, all) => {
    const { kind, tier, because } = statistic;
    const { start, end } =
      kind === 'superlative' || (kind === 'forecast' && isUnfinished(statement, statistic))
        ? phraseAround(statement, statistic, all[at + 1]?.start)
        : statistic;
    const range = sourceRange(statement.wording.prose, start, end);
    return { kind, tier, range, text: statement.text.slice(start, end), because };
  });
