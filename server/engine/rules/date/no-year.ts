import type { Article, Block } from '../../article/article.ts';
import { sourceRange } from '../../article/prose.ts';
import { yamlFieldFix } from '../../evidence/fixes.ts';
import { YEAR, YEARLESS_DATE } from '../../language/english/pointers.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'date/no-year',
  summary:
    'A dated event with no year in a file with no publication date: “On May 25”, “last Tuesday”, “this year”.',
  why: 'Articles are read years later and out of their place. Without a year anywhere nobody can tell which May is meant.',
  quiet: 'A year in the same paragraph, or any publication date in the file or its name.',
  basis: 'Google: byline dates; house practice.',
  severity: 'hint',
  fixes: ['Insert the year', 'Add the date to the frontmatter'],
  options: {},
  *check({ article }) {
    if (article.identity.date !== null || isDatedElsewhere(article)) return;
    for (const block of article.blocks) {
      const match = yearless(block);
      if (match === null) continue;
      const range = sourceRange(block.prose, match.index, match.index + match[0].length);
      yield {
        range,
        message: `“${match[0]}”: of which year? This file has no publication date; add the year here or the date to the file.`,
        fixes: [
          ...(/\d/u.test(match[0])
            ? [
                {
                  title: 'Insert the year',
                  safety: 'placeholder' as const,
                  edits: [{ start: range.end, end: range.end, text: ', [year]' }],
                },
              ]
            : []),
          ...yamlFieldFix(article, 'Add the date to the frontmatter', ['date: YYYY-MM-DD']),
        ],
      };
      return;
    }
  },
});

/** A year in the path or in any field of the frontmatter dates the file well enough. */
const isDatedElsewhere = ({ path, text, frontmatter }: Article): boolean =>
  YEAR.test(path) ||
  (frontmatter !== null && YEAR.test(text.slice(frontmatter.range.start, frontmatter.range.end)));

const READ: ReadonlySet<string> = new Set(['body', 'deck', 'lead-in', 'list']);

/** The first date without a year in a block that names no year. */
function yearless({ zone, language, prose }: Block): RegExpExecArray | null {
  if (!READ.has(zone) || language !== 'en' || YEAR.test(prose.text)) return null;
  return YEARLESS_DATE.exec(prose.text);
}
