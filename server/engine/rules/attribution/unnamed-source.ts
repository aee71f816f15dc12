import { sentenceRange } from '../../evidence/fixes.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'attribution/unnamed-source',
  summary:
    'An unnamed source with neither a description nor a reason: a source said, people familiar with the matter.',
  why: 'Anonymity is a promise to the source that the reader pays for. Say how they know, and why they are not named.',
  quiet:
    'A link or a named source beside it; a reason (“because the talks are private”); a described group; sources of a river, open source, power sources.',
  basis: 'AP, Reuters and NYT on anonymous sources; BBC Editorial Guidelines, section 3.',
  severity: 'information',
  fixes: ['Insert why the source is not named', 'Describe the source'],
  options: {},
  *check({ article, evidence }) {
    for (const unnamed of evidence.vague) {
      if (unnamed.form !== 'unnamed' || unnamed.madeGood) continue;
      const { end } = sentenceRange(article, unnamed);
      const at = /[.!?]$/u.test(article.text.slice(end - 1, end)) ? end - 1 : end;
      yield {
        range: unnamed.range,
        message: `“${unnamed.phrase}” is an unnamed source; say how they know and why they are not named.`,
        fixes: [
          {
            title: 'Insert why the source is not named',
            safety: 'placeholder',
            edits: [{ start: at, end: at, text: ', asking not to be named because [reason]' }],
          },
          {
            title: 'Describe the source',
            safety: 'placeholder',
            edits: [{ ...unnamed.range, text: '[A ministry official who saw the draft] said' }],
          },
        ],
      };
    }
  },
});
