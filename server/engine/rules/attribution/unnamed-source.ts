import type { Article } from '../../article/article.ts';
import type { VagueAttribution } from '../../evidence/evidence.ts';
import { sentenceRange } from '../../evidence/fixes.ts';
import { defineRule, type Fix } from '../../rule.ts';

export const rule = defineRule({
  id: 'attribution/unnamed-source',
  summary:
    'An unnamed source without a reason: a source said, people familiar with the matter, a councillor who asked not to be named.',
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
      yield {
        range: unnamed.range,
        message: `“${unnamed.phrase}” is an unnamed source; say how they know and why they are not named.`,
        get fixes() {
          return fixesFor(article, unnamed);
        },
      };
    }
  },
});

/** The reason stands right behind words that say that somebody is not named, else at the end of the sentence. */
function fixesFor(article: Article, unnamed: VagueAttribution): readonly Fix[] {
  const { phrase, range } = unnamed;
  const title = 'Insert why the source is not named';
  const safety = 'placeholder';
  if (SAYS_SO.test(phrase)) {
    return [{ title, safety, edits: [{ start: range.end, end: range.end, text: ' because [reason]' }] }];
  }
  const { end } = sentenceRange(article, unnamed);
  const at = /[.!?]$/u.test(article.text.slice(end - 1, end)) ? end - 1 : end;
  const verb = /\w+$/u.exec(phrase)?.[0] ?? '';
  const official = /^according to/iu.test(phrase)
    ? 'according to a ministry official who saw the draft'
    : 'A ministry official who saw the draft';
  const says = /^(?:with|to|of|on|in|matter|talks|deal|officials?|sources?|people)$/iu.test(verb)
    ? ''
    : ` ${verb}`;
  return [
    { title, safety, edits: [{ start: at, end: at, text: ', asking not to be named because [reason]' }] },
    { title: 'Describe the source', safety, edits: [{ ...range, text: `[${official}]${says}` }] },
  ];
}

const SAYS_SO = /(?:named|identified|anonymously|anonymity)$/iu;
