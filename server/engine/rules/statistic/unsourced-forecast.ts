import { asked, problemOf } from '../../evidence/asking.ts';
import { hasVerdicts } from '../../evidence/holdings.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'statistic/unsourced-forecast',
  summary: 'A prediction with a figure and no forecaster.',
  why: 'A forecast is somebody’s judgement at some time. Without the forecaster and the date a reader cannot weigh it.',
  quiet:
    'A forecaster in reach, also in the sentence behind it; a table with a column of sources that gives the figure too; a scheduled event (“is expected to rule on Tuesday”) and what is slated; the writer’s own plans; a sum “at current prices” of figures in its sentence; conditions and hypotheticals.',
  basis: 'Reuters and AP: say who predicts.',
  severity: 'warning',
  fixes: [
    'Insert “, according to a forecast by source”',
    'Insert a footnote and its stub',
    'Add a source line to this section',
  ],
  options: {},
  when: hasVerdicts,
  *check({ article, evidence, profile }) {
    for (const verdict of asked(evidence, 'statistic/unsourced-forecast')) {
      const problem = problemOf(
        article,
        profile,
        verdict,
        (words) => `Who forecasts this? ${words} needs the forecaster and the date of the forecast.`,
        ', according to a forecast by source',
      );
      if (problem !== null) yield problem;
    }
  },
});
