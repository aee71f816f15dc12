import type { Article, Block } from '../../article/article.ts';
import { sourceOffset, sourceRange } from '../../article/prose.ts';
import type { Wording } from '../../article/wording.ts';
import { fieldFix } from '../../evidence/fixes.ts';
import {
  COMES_EACH_YEAR_BEFORE,
  COMES_EACH_YEAR_BEHIND,
  OF_A_ROW,
  DATED,
  YEAR,
  YEARLESS_DATE,
} from '../../language/english/pointers.ts';
import { defineRule } from '../../rule.ts';
import type { Range } from '../../text/range.ts';

export const rule = defineRule({
  id: 'date/no-year',
  summary:
    'A dated event with no year in a file with no publication date: “On May 25”, “last Tuesday”, “this year”.',
  why: 'Articles are read years later and out of their place. Without a year anywhere nobody can tell which May is meant.',
  quiet:
    'A year in the same paragraph, a month with its year in the one before, or any publication date in the file or its name; dates that come back each year.',
  basis: 'Google: byline dates; house practice.',
  severity: 'hint',
  fixes: ['Insert the year', 'Add the date to the frontmatter'],
  options: {},
  *check({ article }) {
    if (article.identity.date !== null || isDatedElsewhere(article)) return;
    for (const block of article.blocks) {
      const { zone, language, prose, wording } = block;
      const place = READ.has(zone) && language === 'en' ? wording.recall(yearless) : null;
      if (place === null || isDatedAbove(article, block)) continue;
      const words = prose.text.slice(place.start, place.end);
      const range = sourceRange(prose, place.start, place.end);
      yield {
        range,
        message: `“${words}”: of which year? This file has no publication date; add the year here or the date to the file.`,
        fixes: [
          {
            title: 'Insert the year',
            safety: 'placeholder' as const,
            edits: [
              { start: range.end, end: range.end, text: stubFor(words, article.text.slice(range.end)) },
            ],
          },
          ...fieldFix(article, 'Add the date to the frontmatter', 'date', { placeholder: 'YYYY-MM-DD' }),
        ],
      };
      return;
    }
  },
});

/** As the date is written: "May 25, [year]", "25 May [year]"; what counts from the day of writing gets it in brackets. */
function stubFor(words: string, behind: string): string {
  if (!/\d/u.test(words)) return /year$/iu.test(words) ? ' ([year])' : ' ([day month year])';
  if (!/\d(?:st|nd|rd|th)?$/u.test(words)) return ' [year]';
  // Behind a month and a day the year stands between commas.
  return /^\s*(?:[,.;:!?)\u2013\u2014]|$)/u.test(behind) ? ', [year]' : ', [year],';
}

/** The paragraph before says of which year it tells: a year alone may be of anything. */
function isDatedAbove({ blocks }: Article, { index }: Block): boolean {
  const above = blocks.slice(Math.max(0, index - 3), index).findLast(({ prose }) => prose.text.trim() !== '');
  return above !== undefined && READ.has(above.zone) && DATED.test(above.prose.text);
}

/** A year in the path or in any field of the frontmatter dates the file well enough. */
const isDatedElsewhere = ({ path, text, frontmatter }: Article): boolean =>
  YEAR.test(path) ||
  (frontmatter !== null && YEAR.test(text.slice(frontmatter.range.start, frontmatter.range.end)));

const READ: ReadonlySet<string> = new Set(['body', 'deck', 'lead-in', 'list']);

/** A date that needs no year: of a holiday, a deadline, or "the last week" of anything. */
function needsNoYear(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    COMES_EACH_YEAR_BEFORE.test(before) ||
    COMES_EACH_YEAR_BEHIND.test(text.slice(end, end + 50)) ||
    (/^(?:last|this|next)/i.test(text.slice(start, end)) && OF_A_ROW.test(before))
  );
}

/** The first date without a year in words that name no year; what a link's words name is dated by its page. */
function yearless({ prose, inlines }: Wording): Range | null {
  if (YEAR.test(prose.text)) return null;
  const match = YEARLESS_DATE.exec(prose.text);
  if (match === null || needsNoYear(prose.text, match.index, match.index + match[0].length)) return null;
  const at = sourceOffset(prose, match.index);
  const isLinked = inlines.some(({ kind, range }) => kind === 'link' && range.start <= at && at < range.end);
  return isLinked ? null : { start: match.index, end: match.index + match[0].length };
}
