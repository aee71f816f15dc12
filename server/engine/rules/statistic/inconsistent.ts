import type { Article } from '../../article/article.ts';
import { sourceRange } from '../../article/prose.ts';
import { conflictsIn, type Conflict, type Quantity } from '../../evidence/figures/conflicts.ts';
import { divisionsIn, excessOf, listDivisionsOf, sumOf } from '../../evidence/figures/divisions.ts';
import { cased, figureLike } from '../../evidence/figures/likeness.ts';
import type { Figure } from '../../evidence/figures/reading.ts';
import { sentencesWithFigures } from '../../evidence/figures/sentences.ts';
import { written } from '../../evidence/figures/sums.ts';
import { defineRule, type Fix, type Problem } from '../../rule.ts';
import { lineAt } from '../../text/lines.ts';

export const rule = defineRule({
  id: 'statistic/inconsistent',
  summary: 'The same quantity has two values in one article, or the named shares of one whole pass 100%.',
  why: 'A headline of 12 over a text of 14 is the error that readers write in about, and nobody can tell from the article which is right.',
  quiet:
    'Other years, places, times of day, parts or groups; rounding and “about”; ranges; a headline’s figure that stands anywhere in the text; quotations; answers of which a person may give several.',
  basis: 'The New Yorker and Der Spiegel: every number is checked against every other.',
  severity: 'warning',
  fixes: ['Use the one figure', 'Use the other figure'],
  options: {},
  yieldsTo: 'consistency/headline',
  *check({ article, dossier }) {
    for (const conflict of conflictsIn(article)) yield conflictProblem(article, conflict);
    for (const { block, statement } of dossier.recall(sentencesWithFigures)) {
      for (const { shares, whole, named } of statement.recall(divisionsIn)) {
        const first = shares[0]?.start ?? statement.from;
        if (!named || statement.isQuoted(first) || excessOf(shares) <= 0) continue;
        yield {
          range: sourceRange(block.prose, first, shares.at(-1)?.end ?? statement.to),
          message: sumMessage(shares, whole),
        };
      }
    }
    for (const { items, whole } of listDivisionsOf(article)) {
      const shares = items.map(({ share }) => share);
      const [first, ...others] = items.map(({ block, share }) =>
        sourceRange(block.prose, share.start, share.end),
      );
      if (first === undefined || excessOf(shares) <= 0) continue;
      yield {
        range: first,
        message: sumMessage(shares, whole),
        related: others.map((place) => ({ range: place, message: 'A share of the same whole.' })),
      };
    }
  },
});

const sumMessage = (shares: readonly Figure[], whole: string): string =>
  `The shares of ${whole} add up to ${written(sumOf(shares), 1)}%, more than the whole; check which is wrong.`;

function conflictProblem({ lines }: Article, { here, there }: Conflict): Problem {
  const [a, b] = [here, there].map(({ figure }) => cased(figure.text.trim(), false));
  return {
    range: here.range,
    message: `“${a ?? ''}” here, “${b ?? ''}” on line ${lineAt(lines, there.range.start)}; which is right?`,
    fixes: [...useFix(here, there), ...useFix(there, here)],
    related: [{ range: there.range, message: `“${b ?? ''}” here.` }],
  };
}

/** Writes one figure in the place of the other, in its manner, where that place is known to its unit. */
function useFix({ figure }: Quantity, place: Quantity): readonly Fix[] {
  if (!place.exact) return [];
  const text = figureLike(figure, figure.text.trim(), place.figure, place.opens);
  const title = `Use “${cased(figure.text.trim(), false)}”`;
  return [{ title, safety: 'review', edits: [{ ...place.range, text }] }];
}
