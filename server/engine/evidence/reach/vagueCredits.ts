import type { Zone } from '../../article/article.ts';
import { sourceRange } from '../../article/prose.ts';
import type { Wording } from '../../article/wording.ts';
import { SUMMARY_HEADING } from '../../language/english/headings.ts';
import { CITED_CELL } from '../../language/english/sources.ts';
import {
  AUTHORS_OF_A_STUDY,
  BRACKETED_STUDY,
  NAMES_A_SCHOLAR,
  NAMES_A_STUDYING_BODY,
  NAMES_DOCUMENTS,
  PER_SOMEBODY,
  POINTS_BACK_TO_DOCUMENTS,
  THE_DOCUMENTS,
  THE_PEOPLE,
  TELLS_OF_A_PAPER,
  TELLS_OF_DATA,
  WORDS_OF_DOCUMENTS,
} from '../../language/english/vague.ts';
import type { Source, VagueAttribution, Voice } from '../evidence.ts';
import type { Passage, ReadBlock } from '../passages.ts';
import type { VagueSpan } from '../speech/vague.ts';
import { isSolid, type ReadArticle } from './reached.ts';
import { areRelated } from './related.ts';

/** How many sentences behind a vague attribution may still make it good. */
const MADE_GOOD_WITHIN = 2;

/** The attributions of a sentence that name nobody, and whether something near makes them good. */
export function vagueOf(
  read: ReadArticle,
  { block }: ReadBlock,
  passage: Passage,
  { register }: Voice,
): readonly VagueAttribution[] {
  const following = followingPassages(read, passage, MADE_GOOD_WITHIN);
  const restOfParagraph = read.blocks[passage.block]?.passages.slice(passage.sentence + 1) ?? [];
  const behind = [...following, ...restOfParagraph];
  const madeGood =
    isSourced(passage) || behind.some(isSourced) || isNamedBeside(passage) || isCitedRow(block);
  const kept = passage.vague.filter(({ hearsay }) => register === 'reporting' || !hearsay);
  return kept.map((span) => ({
    block: passage.block,
    sentence: passage.sentence,
    range: sourceRange(block.prose, span.start, span.end),
    form: span.form,
    phrase: passage.text.slice(span.start, span.end),
    credits: span.credits,
    madeGood:
      madeGood ||
      (span.credits === 'documents' && (behind.some(namesAStudy) || isToldBelow(read, passage))) ||
      isMadeGoodAbove(read, passage, span),
  }));
}

/** "per the *Harlow Gazette*", "(Harlow Institute studies)": named in its own sentence. */
const isNamedBeside = ({ statement }: Passage): boolean =>
  PER_SOMEBODY.test(statement.words) || BRACKETED_STUDY.test(statement.words);

/** "including one from Harlow University": a study and a body that does studies. */
const namesAStudy = ({ statement }: Passage): boolean =>
  TELLS_OF_A_PAPER.test(statement.words) && NAMES_A_STUDYING_BODY.test(statement.words);

function isMadeGoodAbove(read: ReadArticle, passage: Passage, span: VagueSpan): boolean {
  const phrase = passage.text.slice(span.start, span.end);
  switch (span.credits) {
    case 'hearsay':
      return isSourcedBefore(read, passage);
    case 'documents':
      if (isOfAScholar(read, passage)) return true;
      return isRecap(read, passage) || (/^the /iu.test(phrase) && pointsToData(read, passage, span));
    case 'people':
      if (span.form !== 'vague') return false;
      if (THE_DOCUMENTS.test(phrase)) return pointsToData(read, passage, span);
      return (
        (AUTHORS_OF_A_STUDY.test(phrase) && pointsToAStudy(read, passage)) ||
        pointsToPeople(read, passage, phrase)
      );
    case 'belief':
      return false;
  }
}

/** Blocks above among which "the data" were told of; evidence is a wider word and points less far. */
const DATA_ABOVE = 15;
const EVIDENCE_ABOVE = 3;

/** "The data show" where the title or the paragraphs above speak of data, a survey or a chart. */
function pointsToData(
  { article, blocks }: ReadArticle,
  passage: Passage,
  { start, end }: VagueSpan,
): boolean {
  const phrase = passage.text.slice(start, end);
  const isEvidence = /\bevidence\b/iu.test(phrase);
  // The evidence at large ("the best available evidence") is more than what was told of.
  if (isEvidence && !/^the evidence\b/iu.test(phrase)) return false;
  if (TELLS_OF_DATA.test(passage.text.slice(0, start))) return true;
  if (!isEvidence && TELLS_OF_DATA.test(article.identity.title?.value ?? '')) return true;
  const sumsUp = !isEvidence && isUnderSummary(article, passage);
  const from = sumsUp ? 0 : passage.block - (isEvidence ? EVIDENCE_ABOVE : DATA_ABOVE);
  return blocks
    .slice(Math.max(0, from), passage.block)
    .some((read) => read !== undefined && read.block.wording.recall(tellsOfData));
}

const tellsOfData = ({ prose }: Wording): boolean => TELLS_OF_DATA.test(prose.text);

/** Blocks above among which a study was named whose authors speak. */
const STUDY_ABOVE = 8;

/** "The researchers argued" behind a study that was named or linked, or in an article about one. */
function pointsToAStudy(read: ReadArticle, { block, sentence }: Passage): boolean {
  const report = read.report();
  if (report !== null && report.from <= block) return true;
  return read.blocks
    .slice(Math.max(0, block - STUDY_ABOVE), block + 1)
    .flatMap((near) => near?.passages ?? [])
    .some(
      (passage) =>
        (passage.block < block || passage.sentence < sentence) &&
        (namesAStudy(passage) ||
          (TELLS_OF_A_PAPER.test(passage.statement.words) && passage.sources.some(isSolid))),
    );
}

/** "The experts agreed" where the title, or a sentence above with a source, tells of experts. */
function pointsToPeople({ article, blocks }: ReadArticle, { block }: Passage, phrase: string): boolean {
  const noun = THE_PEOPLE.exec(phrase)?.[1]?.toLowerCase();
  if (noun === undefined) return false;
  const tells = (words: string): boolean => words.toLowerCase().includes(noun);
  return (
    tells(article.identity.title?.value ?? '') ||
    blocks
      .slice(Math.max(0, block - STUDY_ABOVE), block)
      .flatMap((near) => near?.passages ?? [])
      .some((passage) => passage.sources.some(isSolid) && tells(passage.statement.words))
  );
}

/** A row of a table whose last cell cites where it is from. */
const isCitedRow = ({ kind, prose }: ReadBlock['block']): boolean =>
  kind === 'table-row' && CITED_CELL.test(prose.text.slice(prose.text.lastIndexOf('|') + 1).trim());

const isSourced = ({ sources }: Passage): boolean => sources.some(({ strength }) => strength === 'strong');

/** "It was reportedly sold" behind a sentence that links who reported it. */
const isSourcedBefore = (read: ReadArticle, { block, sentence }: Passage): boolean => {
  const before = read.blocks[block]?.passages[sentence - 1];
  return before !== undefined && isSourced(before);
};

/** Paragraphs above a recap that tell in full what it sums up, and the links that they have at least. */
const SUMMED_UP = 6;
const LINKS_SUMMED_UP = 3;

/** "Professor Ruiz [writes on ferries](…). Research has shown …": the sentence before links whose research it is. */
function isOfAScholar({ blocks }: ReadArticle, { block, sentence }: Passage): boolean {
  const before = blocks[block]?.passages[sentence - 1];
  return before !== undefined && before.sources.some(isLink) && NAMES_A_SCHOLAR.test(before.statement.words);
}

/** Paragraphs below in which the studies may be linked that a sentence announces. */
const TOLD_WITHIN = 2;
/** Sentences of each that are looked at. */
const MOST_PASSAGES = 12;
const TELLS: ReadonlySet<Zone> = new Set<Zone>(['body', 'lead-in', 'list']);

/** "Studies show …" whose studies the next paragraphs link: they point back to them, or tell of the same thing. */
function isToldBelow(read: ReadArticle, passage: Passage): boolean {
  return read.blocks
    .slice(passage.block + 1, passage.block + 1 + 2 * TOLD_WITHIN)
    .filter((below) => TELLS.has(below?.block.zone ?? 'markup'))
    .slice(0, TOLD_WITHIN)
    .flatMap((below) => below?.passages.slice(0, MOST_PASSAGES) ?? [])
    .some(
      ({ sources, statement }) =>
        sources.some(isLink) &&
        NAMES_DOCUMENTS.test(statement.words) &&
        (POINTS_BACK_TO_DOCUMENTS.test(statement.words) ||
          areRelated(passage.statement, statement, WORDS_OF_DOCUMENTS, 1)),
    );
}

/**
 * A paragraph that sums up studies which the paragraphs above have linked: under the heading of a summary, or among the
 * last few of the article.
 */
function isRecap({ article, blocks }: ReadArticle, passage: Passage): boolean {
  const { block } = passage;
  const above = blocks
    .slice(Math.max(0, block - 2 * SUMMED_UP), block)
    .filter(isBody)
    .slice(-SUMMED_UP);
  const links = above.reduce(
    (sum, read) => sum + (read?.passages.filter((passage) => passage.sources.some(isLink)).length ?? 0),
    0,
  );
  if (links < LINKS_SUMMED_UP) return false;
  if (isUnderSummary(article, passage)) return true;
  const lastBody = blocks.findLastIndex(isBody);
  return (
    blocks
      .slice(block + 1, lastBody + 1)
      .slice(0, 2 * LAST_PARAGRAPHS)
      .filter(isBody).length < LAST_PARAGRAPHS
  );
}

function isUnderSummary({ blocks, sections }: ReadArticle['article'], { block }: Passage): boolean {
  return SUMMARY_HEADING.test(sections[blocks[block]?.section ?? 0]?.title ?? '');
}

const isBody = (read: ReadBlock | undefined): boolean => read?.block.zone === 'body';

const LAST_PARAGRAPHS = 3;

const isLink = ({ form }: Source): boolean => form === 'link' || form === 'footnote' || form === 'citation';

/** The sentences behind one, into the next blocks of prose. */
function followingPassages(read: ReadArticle, passage: Passage, count: number): readonly Passage[] {
  const found: Passage[] = [];
  let sentence = passage.sentence + 1;
  for (
    let at = passage.block;
    at < Math.min(read.blocks.length, passage.block + 1 + count) && found.length < count;
    at++
  ) {
    const passages = read.blocks[at]?.passages ?? [];
    found.push(...passages.slice(sentence, sentence + count - found.length));
    sentence = 0;
  }
  return found;
}
