import { AT_THE_END_OF_A_ROW, LABEL_OF_A_ROW } from '../../language/english/surveys.ts';
import type { Block } from '../../article/article.ts';
import type { Passage } from '../passages.ts';
import type { Statement } from '../statements.ts';
import { isAboutTheWorld, isPublic } from '../statistics/publicWorld.ts';
import { speaksOfItsOwn, tellsOfOthers } from './own.ts';
import { ownWork, type ReadArticle } from './reached.ts';

/** Rows below which a list is no table of results. */
const FEWEST_ROWS = 3;
/** Blocks on either side of a row within which the rest of its list and what leads to it are looked for. */
const AROUND = 30;

/**
 * "Nurses — 59 percent", "On the ferry (62%)": a row of a list that gives the results of a survey or a count, of which
 * its lead-in, its heading or a row tells. A row says nothing by itself, so that the rows around it are weighed with it.
 */
export function isListedResult(read: ReadArticle, passage: Passage): boolean {
  const list = listOf(read, passage.block);
  if (list === undefined || passage.statement.recall(shareOfRow) === null) return false;
  const first = edgeOf(read, passage.block, list, -1);
  const rows = passagesIn(read, first, edgeOf(read, passage.block, list, 1) + 1);
  const shares = rows.flatMap(({ statement }) => statement.recall(shareOfRow) ?? []);
  return shares.length >= FEWEST_ROWS && !isDivision(shares) && isToldOfTheWorld(read, first, rows);
}

/** What adds up to a hundred divides something: a mark, a portfolio, a recipe. */
const isDivision = (shares: readonly number[]): boolean =>
  Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100) <= 1;

/** Of the public world, and neither of the writer's own nor behind a study of the writer's own. */
function isToldOfTheWorld(read: ReadArticle, first: number, rows: readonly Passage[]): boolean {
  const above = read.article.blocks[first - 1];
  const section = read.article.sections[read.article.blocks[first]?.section ?? -1];
  if (above === undefined || section === undefined) return false;
  const before = passagesIn(read, Math.max(section.firstBlock, first - AROUND), first);
  const leading = [section.title, above.section === section.index ? lastSentence(above) : ''];
  return (
    !before.some((other) => ownWork(other) === 'study') &&
    !leading.some(speaksOfItsOwn) &&
    (leading.some(isPublic) ||
      rows.some(({ statement }) => statement.recall(isAboutTheWorld) || statement.recall(tellsOfOthers)))
  );
}

/** A lead-in without a figure is no passage. */
function lastSentence({ prose, sentences }: Block): string {
  const last = sentences.at(-1);
  return last === undefined ? '' : prose.text.slice(last.start, last.end);
}

const passagesIn = (read: ReadArticle, from: number, to: number): readonly Passage[] =>
  read.blocks.slice(from, to).flatMap((block) => block?.passages ?? []);

const listOf = (read: ReadArticle, block: number): number | undefined =>
  read.article.blocks[block]?.containers.find(({ kind }) => kind === 'list-item')?.list;

/** The last block of its list in one direction. */
function edgeOf(read: ReadArticle, from: number, list: number, step: 1 | -1): number {
  let at = from;
  while (Math.abs(at + step - from) <= AROUND && listOf(read, at + step) === list) at += step;
  return at;
}

/** The share of a sentence that is a label and a share. */
function shareOfRow({ statistics, text, from, to }: Statement): number | null {
  const [only, ...others] = statistics;
  if (only === undefined || others.length > 0 || only.kind !== 'percent') return null;
  if (
    !LABEL_OF_A_ROW.test(text.slice(from, only.start)) ||
    !AT_THE_END_OF_A_ROW.test(text.slice(only.end, to))
  )
    return null;
  // In words it cannot be told whether the rows divide a whole.
  const share = Number.parseFloat(text.slice(only.start, only.end).replace(/^\D+/u, ''));
  return Number.isNaN(share) ? null : share;
}
