import { sourceRange } from '../../article/prose.ts';
import { incompleteSurveys, type SurveyPart } from '../../evidence/statistics/surveys.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'statistic/incomplete-survey',
  summary: 'The result of a poll or survey without who ran it, when, or how many people were asked.',
  why: 'Sixty per cent of 40 friends and sixty per cent of 2,000 adults are different news. Who asked, when, and how many tell a reader what a result is worth.',
  quiet:
    'A link, a note or a citation beside it; a survey whose parts are told anywhere near it or where the article speaks of it again; a second mention (“the survey”); official surveys with a name; what several polls show together without a figure; where only one part is missing it hints, once an article; elections, land surveys and reviews; quotations.',
  basis: 'AP Stylebook: questions about polls; MRS and IMPRESS on using surveys.',
  severity: 'information',
  fixes: ['Insert who asked, how many people and when'],
  options: {},
  *check({ article }) {
    for (const { block, start, end, missing } of incompleteSurveys(article)) {
      const range = sourceRange(block.prose, start, end);
      const at = sourceRange(block.prose, start, end + ofWhom(block.prose.text, end)).end;
      const stub = ` (${STUBS.filter(([part]) => missing.includes(part))
        .map(([, words]) => words)
        .join(', ')})`;
      yield {
        range,
        severity: missing.length === 1 ? 'hint' : 'information',
        message: `This survey result does not say ${listed(missing)}; add ${missing.length === 1 ? 'it' : 'them'}.`,
        fixes: [
          {
            title: `Insert “${stub.trim()}”`,
            safety: 'placeholder',
            edits: [{ start: at, end: at, text: stub }],
          },
        ],
      };
    }
  },
});

const STUBS: readonly (readonly [SurveyPart, string])[] = [
  ['who', '[pollster]'],
  ['how many', '[number] people'],
  ['when', '[dates]'],
];

const WORDS: Readonly<Record<SurveyPart, string>> = {
  who: 'who asked',
  when: 'when people were asked',
  'how many': 'how many were asked',
};

/** "A survey of the farmers": whom it asked belongs to its name. Length of the words. */
const ofWhom = (text: string, end: number): number =>
  /^ (?:of|among) (?:(?:the|its|their|all|local|\p{Ll}+)(?: (?!(?:found|finds|shows?|showed|says?|said|suggests?|suggested|has|have|had|in|by|put|puts|gave|gives|that|and|reveals?|revealed|reports?|reported|indicates?|indicated)\b)[\p{L}-]+){0,3})(?=[ ,.])/u.exec(
    text.slice(end, end + 90),
  )?.[0].length ?? 0;

function listed(missing: readonly SurveyPart[]): string {
  const words = missing.map((part) => WORDS[part]);
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
