import { asked, loudStatistics, problemOf, whatWasSeen } from '../../evidence/asking.ts';
import { hasVerdicts } from '../../evidence/holdings.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'statistic/unsourced',
  summary:
    'A statistic stated as fact (a percentage, a ratio, a share of a whole, a large amount, a change, an average) with no source in reach.',
  why: 'A reader can only weigh a figure whose origin is named. A link, a note, a named speaker or the words that it is your own count are each enough.',
  quiet:
    'A source in the sentence, beside it, in the lead-in of its list, in the source line of its section or in the chart of somebody’s data below it; a table with a column of sources that gives the figure too; the rest or the half of a figure that has its source right above; what an article tells of the one report, poll or vote that it is about; interviews; own work that says so; prices and deals (but those of years ago and those of a market), rules, steps of a tax, plans, the seats of an event, bounds by which others are sorted, sports, market levels, hypotheticals, quotations, versions, dates and other numbers that are no statistics. In an article that names its sources it asks softly or not at all.',
  basis: 'AP: attribution in the same sentence; BBC: attribute statistics; Reuters: source every statement.',
  severity: 'warning',
  fixes: [
    'Insert “, according to source”',
    'Insert a footnote and its stub',
    'Add a source line to this section',
    'Mark the figure as own reporting',
  ],
  options: {},
  when: hasVerdicts,
  *check({ article, evidence, profile }) {
    for (const verdict of asked(evidence, 'statistic/unsourced')) {
      const several = loudStatistics(verdict).length > 1;
      const problem = problemOf(
        article,
        profile,
        verdict,
        (words) =>
          `${words} ${several ? 'have' : 'has'} no source: ${whatWasSeen(verdict)}; name who counted.`,
        ', according to source',
      );
      if (problem !== null) yield problem;
    }
  },
});
