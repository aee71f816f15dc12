import type { Article } from '../../article/article.ts';
import { sourceRange } from '../../article/prose.ts';
import { sentencesWithFigures } from '../../evidence/figures/sentences.ts';
import { datedAsCurrent, pastForecasts } from '../../evidence/statistics/stale.ts';
import { hasFigures } from '../../evidence/holdings.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'statistic/stale',
  summary:
    'A forecast whose date had passed when the article was published, or a figure older than the house allows that is presented as current.',
  why: 'A forecast for a year that is over can be held against what happened; an old figure called “recent” misleads.',
  quiet:
    'History: forecasts told in the past tense or dated by their own year; figures that are dated as past; an article without a date; old figures, where the house has set no limit.',
  basis: 'House practice: figures are the newest there are, or say from when they are.',
  severity: 'information',
  fixes: [],
  options: {
    years: {
      type: 'number',
      default: 0,
      minimum: 0,
      maximum: 100,
      describe: 'Years after which a figure is no longer current; 0 sets no limit.',
    },
  },
  when: hasFigures,
  *check({ article, dossier, options }) {
    const published = yearOf(article);
    if (published === null) return;
    for (const { block, statement } of dossier.recall(sentencesWithFigures)) {
      for (const { start, end, year } of pastForecasts(statement, published)) {
        if (statement.isQuoted(start)) continue;
        yield {
          range: sourceRange(block.prose, start, end),
          message: `This forecast was for ${year}; the article is of ${dayOf(article)}. Say what came of it, or give a newer one.`,
        };
      }
      if (options.years === 0) continue;
      for (const { start, end, year, word } of datedAsCurrent(statement, published - options.years)) {
        if (statement.isQuoted(start)) continue;
        yield {
          range: sourceRange(block.prose, start, end),
          message: `“${word}” with a figure of ${year}, ${published - year} years before the article; find a newer one or date it plainly.`,
        };
      }
    }
  },
});

function yearOf({ identity }: Article): number | null {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(identity.date?.value ?? '')?.[0];
  return year === undefined ? null : Number(year);
}

/** What an article is dated by, without the time of day. */
const dayOf = ({ identity }: Article): string =>
  (identity.date?.value ?? '').replace(/(?<=\d),?[T ] ?\d{1,2}:\d\d.*$/su, '');
