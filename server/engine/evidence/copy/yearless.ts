import type { Article, Block } from '../../article/article.ts';
import { sourceOffset } from '../../article/prose.ts';
import { sentencesIn, type Wording } from '../../article/wording.ts';
import {
  ANY_TWO_DAYS,
  ASKS_A_PERSON,
  COMES_EACH_YEAR_BEFORE,
  COMES_EACH_YEAR_BEHIND,
  DATE_FIELD,
  DATED,
  DAY_AS_A_NAME,
  EACH_YEAR,
  FISCAL,
  FISCAL_TURN,
  MONTH_AND_DAY,
  OF_A_ROW,
  SPAN_OR_STATUS,
  YEAR,
  YEARLESS_DATE,
} from '../../language/english/yearless.ts';
import { matchesOf } from '../../text/matches.ts';
import { once } from '../../text/once.ts';
import { lastStarting, type Range } from '../../text/range.ts';
import { insideSpeech } from '../speech/quotations.ts';
import { statementsIn } from '../statements.ts';

/** A date in the prose of its block of which nothing says the year. */
export interface Yearless extends Range {
  readonly block: Block;
  readonly words: string;
}

const READ: ReadonlySet<string> = new Set(['body', 'deck', 'lead-in', 'list']);

/** The first date without a year of an article that has no date, or null. */
export function yearlessDate(article: Article): Yearless | null {
  if (isDated(article)) return null;
  const above = new Map<string, DatedMonth>();
  const names = once(() => new Set(article.blocks.flatMap(({ wording }) => wording.recall(daysAsNames))));
  for (const block of article.blocks) {
    const place = READ.has(block.zone) && block.language === 'en' ? block.wording.recall(yearlessIn) : null;
    if (place !== null) {
      const words = block.prose.text.slice(place.start, place.end);
      if (!isDatedAbove(article, block, words, above) && !namesAnEvent(names, words))
        return { block, ...place, words };
    }
    if (block.zone !== 'code') remember(article, above, block);
  }
  return null;
}

/** A year in the path, in any field of the frontmatter or in one at the head of the text dates the file well enough. */
const isDated = ({ identity, path, text, frontmatter, blocks }: Article): boolean =>
  identity.date !== null ||
  YEAR.test(path) ||
  (frontmatter !== null && YEAR.test(text.slice(frontmatter.range.start, frontmatter.range.end))) ||
  blocks.slice(0, HEAD).some(({ prose }) => DATE_FIELD.test(prose.text));

/** Blocks among which the fields of a text without frontmatter stand. */
const HEAD = 4;

/** A month with its year. */
interface Dated {
  readonly month: string;
  readonly day: string | null;
  readonly year: string;
}

/** What was told of a month with its year: on which days, and by section of which years. */
interface DatedMonth {
  readonly days: Set<string>;
  readonly years: Map<number, Set<string>>;
}

function remember(article: Article, months: Map<string, DatedMonth>, { section, wording }: Block): void {
  const parts = partsOf(article, section);
  for (const { month, day, year } of wording.recall(datedIn)) {
    const known = months.get(month) ?? { days: new Set(), years: new Map() };
    months.set(month, known);
    if (day !== null) known.days.add(day);
    for (const part of parts) {
      const years = known.years.get(part) ?? new Set();
      known.years.set(part, years.add(year));
    }
  }
}

/** A section and the one around it, where that is not the whole article. */
function partsOf({ sections }: Article, section: number): readonly number[] {
  const around = sections[section]?.parent ?? -1;
  return (sections[around]?.level ?? 0) > 1 ? [section, around] : [section];
}

const datedIn = ({ prose }: Wording): readonly Dated[] =>
  YEAR.test(prose.text)
    ? matchesOf(prose.text, DATED).map(([, month = '', day, year = '']) => ({
        month: month.slice(0, 3),
        day: day ?? null,
        year,
      }))
    : NONE;

const NONE: readonly never[] = [];

/**
 * The paragraph before says of which year it tells (a year alone may be of anything), a heading does, or the same day had
 * its year before, or the month in this part of the article.
 */
function isDatedAbove(
  article: Article,
  block: Block,
  words: string,
  above: ReadonlyMap<string, DatedMonth>,
): boolean {
  const { blocks, sections } = article;
  const before = blocks
    .slice(Math.max(0, block.index - 3), block.index)
    .findLast(({ prose }) => prose.text.trim() !== '');
  if (before !== undefined && READ.has(before.zone) && before.wording.recall(datedIn).length > 0) return true;
  const match = MONTH_AND_DAY.exec(words);
  const month = above.get((match?.[1] ?? match?.[4] ?? '').slice(0, 3));
  if (month?.days.has(match?.[2] ?? match?.[3] ?? '') === true) return true;
  if (partsOf(article, block.section).some((part) => month?.years.get(part)?.size === 1)) return true;
  for (let at = sections[block.section]; at !== undefined; at = sections[at.parent])
    if (namesOneYear(at.title)) return true;
  return false;
}

/** Somewhere in the article the day stands for what happened on it, as only days do whose year is well known. */
function namesAnEvent(names: () => ReadonlySet<string>, words: string): boolean {
  const day = dayOf(MONTH_AND_DAY.exec(words));
  return day !== null && names().has(day);
}

const daysAsNames = ({ prose }: Wording): readonly string[] =>
  matchesOf(prose.text, DAY_AS_A_NAME).map(([, month = '', day = '']) => `${month.slice(0, 3)} ${day}`);

/** "Oct 7", of a date whose month or whose day stands first. */
function dayOf(match: RegExpExecArray | null): string | null {
  const month = match?.[1] ?? match?.[4];
  return month === undefined ? null : `${month.slice(0, 3)} ${match?.[2] ?? match?.[3] ?? ''}`;
}

/** "The flood of 2019", not "2018 to today" and not "As of 2026". */
const namesOneYear = (title: string): boolean =>
  YEAR.test(title) && !SPAN_OR_STATUS.test(title) && title.match(EACH_YEAR)?.length === 1;

/** As far as one looks around a date for what says that it needs no year. */
const BEFORE = 160;
const BEHIND = 80;

/** "This week:" over what is to be done, beside "This month:". */
const LABELS = /^:/u;

/** A date that needs no year: of a holiday, a deadline, or "the last week" of anything. */
function needsNoYear(text: string, { start, end }: Range, sentence: string): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const behind = text.slice(end, end + BEHIND);
  const words = text.slice(start, end);
  if (COMES_EACH_YEAR_BEFORE.test(before) || COMES_EACH_YEAR_BEHIND.test(behind)) return true;
  if (FISCAL_TURN.test(before.slice(-20) + words) && FISCAL.test(text)) return true;
  if (/\d/u.test(words)) return false;
  if (/^(?:last|this|next)/i.test(words) && (OF_A_ROW.test(before) || LABELS.test(behind))) return true;
  return ANY_TWO_DAYS.test(behind) || (/\?\W{0,2}$/u.test(sentence) && ASKS_A_PERSON.test(sentence));
}

/** The first date without a year in words that name no year; what a link's words name is dated by its page. */
function yearlessIn(wording: Wording): Range | null {
  const { prose, inlines } = wording;
  if (YEAR.test(prose.text)) return null;
  const sentences = wording.recall(sentencesIn);
  const dates = matchesOf(prose.text, YEARLESS_DATE).map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  if (dates.length === 0) return null;
  const quoted = insideSpeech(wording.recall(statementsIn).spans);
  const place = dates.find((date) => {
    // What somebody is quoted with was said on a day of its own.
    if (quoted(date.start)) return false;
    const sentence = sentences[lastStarting(sentences, date.start)] ?? { start: 0, end: prose.text.length };
    return !needsNoYear(prose.text, date, prose.text.slice(sentence.start, sentence.end).trim());
  });
  if (place === undefined) return null;
  const at = sourceOffset(prose, place.start);
  const isLinked = inlines.some(({ kind, range }) => kind === 'link' && range.start <= at && at < range.end);
  return isLinked ? null : place;
}
