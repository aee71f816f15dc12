import type { Article } from '../../article/article.ts';
import type { Wording } from '../../article/wording.ts';
import {
  CALLED_A_STUDY,
  COMES_BACK,
  CREDITS_A_STUDY,
  REPORT_OF_OTHERS,
} from '../../language/english/sources.ts';
import type { Source } from '../evidence.ts';
import { mayHold, REPORT } from '../landmarks.ts';
import type { Passage, ReadBlock } from '../passages.ts';
import { otherCredit } from '../sources/crediting.ts';
import { covered, creditedSource, firstPassages, isSolid, tellsFigures } from '../reach/reached.ts';
import type { Reached, ReadArticle } from '../reach/reached.ts';
import { ownWorkIn } from '../reach/own.ts';

/** Blocks with sentences at the top of an article, where it names the report that it is about. */
const TOP = 6;
/** Mentions of a report from which on an article is about one. */
const ABOUT_IT = 3;
/** Words up to which that is so; a longer one brings facts from elsewhere, unless it speaks of its report throughout. */
const LONGEST = 1200;
const THROUGHOUT = 12;
/** Figures with another source from which on it relates more than one report. */
const OTHERS = 2;

/** Figures in a short article that relates one report, which it names at its top: they are the report's. */
export function inReportStory(read: ReadArticle, passage: Passage): Reached | null {
  const report = read.report();
  if (report === null || report.block > passage.block) return null;
  return covered('article', report, `the article relates a report that it names (${report.name})`);
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

/** The report that a short article relates, as it first names it, or null. */
export function reportOf(
  { identity, blocks: all }: Article,
  blocks: readonly (ReadBlock | undefined)[],
  words: number,
): Source | null {
  const told = blocks.flatMap((block) => (block === undefined ? [] : [block.passages]));
  const report = told
    .filter((passages) => passages.length > 0)
    .slice(0, TOP)
    .flat()
    .map(reportIn)
    .find((found) => found !== null);
  if (report === undefined) return null;
  const title = identity.title?.value ?? '';
  let mentions = mentionsIn(title);
  let comesBack = mentions > 0;
  for (const { wording } of all) {
    if (!mayHold(wording, REPORT)) continue;
    mentions += wording.recall(mentioned);
    comesBack ||= wording.recall(comesBackToIt);
  }
  if (mentions < (words > LONGEST ? THROUGHOUT : ABOUT_IT) || !comesBack) return null;
  return told.flat().filter((passage) => hasOther(passage, report)).length < OTHERS ? report : null;
}

/** The source of a sentence that speaks of somebody's report. */
const reportIn = ({ statement, sources }: Passage): Source | null =>
  REPORT_OF_OTHERS.test(statement.words) && statement.recall(ownWorkIn) === null
    ? (sources.find(isSolid) ?? null)
    : null;

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
