import { sourceRange } from '../../article/prose.ts';
import { yearlessDate } from '../../evidence/copy/yearless.ts';
import { fieldFix } from '../../evidence/fixes.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'date/no-year',
  summary:
    'A dated event with no year in a file with no publication date: “On May 25”, “last Tuesday”, “this year”.',
  why: 'Articles are read years later and out of their place. Without a year anywhere nobody can tell which May is meant.',
  quiet:
    'A year in the same paragraph or in a heading above it, a month with its year in the paragraph before, the same day with its year anywhere above or the same month in this part of the article, or any publication date in the file, at its head or in its name; dates that come back each year, and days that have become the name of an attack or the like; questions to a person.',
  basis: 'Google: byline dates; house practice.',
  severity: 'hint',
  fixes: ['Insert the year', 'Add the date to the frontmatter'],
  options: {},
  *check({ article }) {
    const found = yearlessDate(article);
    if (found === null) return;
    const { words } = found;
    const range = sourceRange(found.block.prose, found.start, found.end);
    yield {
      range,
      message: `“${words}”: of which year? This file has no publication date; add the year here or the date to the file.`,
      fixes: [
        {
          title: 'Insert the year',
          safety: 'placeholder' as const,
          edits: [{ start: range.end, end: range.end, text: stubFor(words, article.text.slice(range.end)) }],
        },
        ...fieldFix(article, 'Add the date to the frontmatter', 'date', { placeholder: 'YYYY-MM-DD' }),
      ],
    };
  },
});

/** As the date is written: "May 25, [year]", "25 May [year]"; what counts from the day of writing gets it in brackets. */
function stubFor(words: string, behind: string): string {
  if (!/\d/u.test(words)) return /year$/iu.test(words) ? ' ([year])' : ' ([day month year])';
  if (!/\d(?:st|nd|rd|th)?$/u.test(words)) return ' [year]';
  // Behind a month and a day the year stands between commas.
  return /^\s*(?:[,.;:!?)\u2013\u2014]|$)/u.test(behind) ? ', [year]' : ', [year],';
}
