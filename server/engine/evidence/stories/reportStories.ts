import type { Article, Block, Inline } from '../../article/article.ts';
import { proseOffset, sourceRange } from '../../article/prose.ts';
import type { Wording } from '../../article/wording.ts';
import {
  CALLED_A_STUDY,
  COMES_BACK,
  CREDITS_A_STUDY,
  LEADS_TO_THE_REPORT,
  NAMES_ITS_REPORT,
  PRESENTS_A_REPORT,
  REPORT_OF_OTHERS,
} from '../../language/english/reports.ts';
import type { Source } from '../evidence.ts';
import { mayHold, REPORT } from '../landmarks.ts';
import type { Passage, ReadBlock } from '../passages.ts';
import { otherCredit } from '../sources/crediting.ts';
import { hostOf } from '../sources/sources.ts';
import {
  covered,
  creditedSource,
  firstPassages,
  isPronoun,
  isSolid,
  isTextParagraph,
  tellsFigures,
} from '../reach/reached.ts';
import type { Reached, ReadArticle } from '../reach/reached.ts';
import { ownWorkIn } from '../reach/own.ts';

/** Blocks with sentences at the top of an article, where it names the report that it is about. */
const TOP = 6;
/** Paragraphs at the very top that tell of the report which one of them presents: a lead comes in front of where it is from. */
const LEAD = 2;
/** Mentions of a report from which on an article is about one. */
const ABOUT_IT = 3;
/** Words up to which that is so; a longer one brings facts from elsewhere, unless it speaks of its report throughout. */
const LONGEST = 1200;
const THROUGHOUT = 12;
/** Figures with another source from which on it relates more than one report. */
const OTHERS = 2;

/** The report that an article relates, and the block from which on it does. */
export interface RelatedReport {
  readonly source: Source;
  readonly from: number;
}

/** Figures in a short article that relates one report, which it names at its top: they are the report's. */
export function inReportStory(read: ReadArticle, passage: Passage): Reached | null {
  const report = read.report();
  if (report === null || report.from > passage.block) return null;
  return covered(
    'article',
    report.source,
    `the article relates a report that it names (${report.source.name})`,
  );
}

/** "Analysis: Ports are full": an article that its title calls a study, whose study its top says. */
export function inTitledReport(read: ReadArticle): Reached | null {
  const source = read.titledReport();
  return source === null
    ? null
    : covered('article', source, `its title calls it a study, whose its top says (${source.name})`);
}

/** Whose study it is that an article bears in front of its title, or null. */
export function titledReportOf(
  { identity }: Article,
  blocks: readonly (ReadBlock | undefined)[],
): Source | null {
  if (!CALLED_A_STUDY.test(identity.title?.value ?? '')) return null;
  const told = blocks.filter((block) => block !== undefined);
  const source = told
    .slice(0, TOP_OF_A_STUDY)
    .flatMap((block) =>
      firstPassages(block)
        .slice(0, TOP_OF_A_STUDY)
        .map((passage) => studyIn(block, passage)),
    )
    .find((found) => found !== null);
  if (source === undefined) return null;
  const others = told.flatMap(({ passages }) => passages).filter((passage) => hasOther(passage, source));
  return others.length < OTHERS ? source : null;
}

/** Whose study it is, a sentence says that credits somebody with it, where it or the one behind it tells a figure. */
function studyIn({ block, passages }: ReadBlock, passage: Passage): Source | null {
  if (!CREDITS_A_STUDY.test(passage.statement.words)) return null;
  const next = passages[passage.sentence + 1];
  if (!tellsFigures(passage) && (next === undefined || !tellsFigures(next))) return null;
  const source = passage.sources.find((found) => isSolid(found) && found.form !== 'link');
  const name = passage.statement.recall(otherCredit);
  return source ?? (name === null ? null : creditedSource(block, passage, 'article', name));
}

/** Paragraphs that say whose study it is, and sentences of each. */
const TOP_OF_A_STUDY = 3;

/** The report that a short article relates, or null. */
export function reportOf(
  { identity, blocks: all }: Article,
  blocks: readonly (ReadBlock | undefined)[],
  words: number,
): RelatedReport | null {
  const told = blocks.filter((block) => block !== undefined).filter(({ passages }) => passages.length > 0);
  const report = reportIn(told, all);
  if (report === null) return null;
  const title = identity.title?.value ?? '';
  let mentions = mentionsIn(title);
  let comesBack = mentions > 0;
  for (const { wording } of all) {
    if (!mayHold(wording, REPORT)) continue;
    mentions += wording.recall(mentioned);
    comesBack ||= wording.recall(comesBackToIt);
  }
  if (mentions < (words > LONGEST ? THROUGHOUT : ABOUT_IT) || !comesBack) return null;
  const others = told
    .flatMap(({ passages }) => passages)
    .filter((passage) => hasOther(passage, report.source));
  return others.length < OTHERS ? report : null;
}

/**
 * The report that the top of an article presents, as it is named there; where the top says "a new study", as it is named
 * or linked further down.
 */
function reportIn(told: readonly ReadBlock[], blocks: readonly Block[]): RelatedReport | null {
  const top = told.slice(0, TOP);
  const presenting = top.flatMap(({ passages }) => passages.filter(presentsReport));
  const first = presenting[0];
  if (first === undefined) return null;
  const source =
    presenting.flatMap(({ sources }) => sources).find(isSolidName) ?? firstOf(blocks, whoseReportIn);
  if (source === null) return null;
  const lead = blocks.filter(isTextParagraph).slice(0, LEAD);
  return { source, from: lead.some(({ index }) => index === first.block) ? 0 : first.block };
}

/** What the first block that has one gives; those behind it are not read. */
function firstOf<T>(blocks: readonly Block[], find: (block: Block) => T | null): T | null {
  for (const block of blocks) {
    const found = find(block);
    if (found !== null) return found;
  }
  return null;
}

/** Whose report it is, or the link to it. */
function whoseReportIn(block: Block): Source | null {
  const found = block.wording.recall(whoseReport);
  if (found === null) return null;
  const { start, end, name, destination } = found;
  return {
    block: block.index,
    sentence: 0,
    form: destination === null ? 'attribution' : 'link',
    strength: 'strong',
    reach: 'article',
    range: sourceRange(block.prose, start, end),
    name,
    destination,
  };
}

function whoseReport(wording: Wording): WhoseReport | null {
  const { text } = wording.prose;
  if (!mayHold(wording, REPORT)) return null;
  const found = NAMES_ITS_REPORT.exec(text);
  const name = found?.[1] ?? found?.[2];
  if (found !== null && name !== undefined)
    return { start: found.index, end: found.index + found[0].length, name, destination: null };
  const leads = LEADS_TO_THE_REPORT.exec(text);
  const link =
    leads === null ? undefined : wording.inlines.find((inline) => isLinkIn(wording, inline, leads));
  const host = hostOf(link?.destination ?? '');
  return leads === null || link === undefined || host === null
    ? null
    : {
        start: leads.index,
        end: leads.index + leads[0].length,
        name: host,
        destination: link.destination,
      };
}

/** The words that lead to the report are its link, at least in part. */
const isLinkIn = (
  { prose }: Wording,
  { kind, text }: Inline,
  { index, 0: words }: RegExpExecArray,
): boolean =>
  kind === 'link' &&
  proseOffset(prose, text.start) < index + words.length &&
  proseOffset(prose, text.end) > index;

/** Its place counts in the prose. */
interface WhoseReport extends Pick<Source, 'name' | 'destination'> {
  readonly start: number;
  readonly end: number;
}

const presentsReport = ({ statement }: Passage): boolean =>
  PRESENTS_A_REPORT.test(statement.words) && statement.recall(ownWorkIn) === null;

const isSolidName = (source: Source): boolean => isSolid(source) && !isPronoun(source);

const hasOther = (passage: Passage, { name }: Source): boolean => {
  // A link within the site is no report.
  const own = passage.sources.filter(({ strength }) => strength === 'strong');
  return own.length > 0 && tellsFigures(passage) && own.every((source) => source.name !== name);
};

/** "The report also": an article that is about one comes back to it. */
const comesBackToIt = ({ prose }: Wording): boolean => COMES_BACK.test(prose.text);

const mentioned = ({ prose }: Wording): number => mentionsIn(prose.text);
const mentionsIn = (text: string): number => text.match(MENTION)?.length ?? 0;
const MENTION = new RegExp(REPORT_OF_OTHERS, 'gi');
