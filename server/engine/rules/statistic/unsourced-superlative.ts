import { asked, problemOf } from '../../evidence/asking.ts';
import { hasVerdicts } from '../../evidence/holdings.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'statistic/unsourced-superlative',
  summary: 'A measurable superlative or a ranking without a measure or a source.',
  why: '“Largest” and “first” are figures in disguise: by what measure, as of when, according to whom? Many are disputed.',
  quiet:
    'A source in reach, or beside the same rank in the next paragraphs; a list with a name (“in the Global Port Index”); a chart beside it that is spoken of; “one of the largest”; the largest “that we could find”; one thing compared with one other; who was first in an office; praise that cannot be measured; titles such as “first lady”; sports results; “for the first time since”.',
  basis: 'Fact-checking practice at The Economist and the BBC.',
  severity: 'information',
  fixes: [
    'Insert “, according to source”',
    'Insert a footnote and its stub',
    'Add a source line to this section',
  ],
  options: {},
  when: hasVerdicts,
  *check({ article, evidence, profile }) {
    for (const verdict of asked(evidence, 'statistic/unsourced-superlative')) {
      const problem = problemOf(
        article,
        profile,
        verdict,
        (words) => `${words} needs a measure and a source: by what, as of when, according to whom?`,
        ', according to source',
      );
      if (problem !== null) yield problem;
    }
  },
});
