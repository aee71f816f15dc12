import { footnoteFix } from '../../evidence/fixes.ts';
import type { VagueAttribution } from '../../evidence/evidence.ts';
import { defineRule, type Fix } from '../../rule.ts';

export const rule = defineRule({
  id: 'attribution/vague',
  summary:
    'A statement rests on nobody in particular: experts say, studies show, it is widely believed, reportedly.',
  why: 'A reader cannot check “experts”. Naming one of them, or linking the study, turns a rumour into a statement with a source.',
  quiet: 'A name, a link or a citation in the sentence or the next two; quotations.',
  basis: 'Wikipedia’s Manual of Style on weasel words; AP and NYT on anonymous sources.',
  severity: 'information',
  fixes: ['Name the source', 'Insert a footnote and its stub', 'Remove the phrase'],
  options: {},
  *check({ article, evidence }) {
    for (const vague of evidence.vague) {
      if (vague.form !== 'vague' || vague.madeGood) continue;
      yield {
        range: vague.range,
        message: `Who? “${vague.phrase}” names no one the reader can check; name the source or link it.`,
        get fixes() {
          return [nameFix(vague), ...footnoteFix(article, vague), ...removeFix(article.text, vague)];
        },
      };
    }
  },
});

const nameFix = ({ range, phrase }: VagueAttribution): Fix => ({
  title: 'Name the source',
  safety: 'placeholder',
  edits: [
    {
      ...range,
      text: ADVERB.test(phrase) ? `according to [name of organisation],` : '[Name], of [organisation], says',
    },
  ],
});

const ADVERB = /^\w+ly$/u;

/** An adverb can go without harm to the sentence; a subject cannot. */
function removeFix(text: string, { range, phrase }: VagueAttribution): readonly Fix[] {
  if (!ADVERB.test(phrase)) return [];
  const end = text[range.end] === ' ' ? range.end + 1 : range.end;
  return [{ title: 'Remove the phrase', safety: 'review', edits: [{ start: range.start, end, text: '' }] }];
}
