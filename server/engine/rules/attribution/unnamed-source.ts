import type { Article } from '../../article/article.ts';
import type { VagueAttribution } from '../../evidence/evidence.ts';
import { sentenceRange } from '../../evidence/fixes.ts';
import { hasVagueCredits } from '../../evidence/holdings.ts';
import { defineRule, type Fix } from '../../rule.ts';

export const rule = defineRule({
  id: 'attribution/unnamed-source',
  summary:
    'An unnamed source without a reason: a source said, people familiar with the matter, a councillor who asked not to be named.',
  why: 'Anonymity is a promise to the source that the reader pays for. Say how they know, and why they are not named.',
  quiet:
    'A link or a named source beside it; a reason (“because the talks are private”, “on condition of anonymity to share internal figures”); a described group; sources of a river, open source, power sources.',
  basis: 'AP, Reuters and NYT on anonymous sources; BBC Editorial Guidelines, section 3.',
  severity: 'information',
  fixes: ['Insert why the source is not named', 'Describe the source'],
  options: {},
  when: hasVagueCredits,
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

/** The reason stands right behind the words that name nobody, in front of what they said. */
function fixesFor(article: Article, unnamed: VagueAttribution): readonly Fix[] {
  const { phrase, range } = unnamed;
  const title = 'Insert why the source is not named';
  const safety = 'placeholder';
  if (SAYS_SO.test(phrase)) {
    return [{ title, safety, edits: [{ start: range.end, end: range.end, text: ' because [reason]' }] }];
  }
  const end = endOfSource(article, unnamed);
  if (end === null) return [];
  const closed = /[,.;:!?]/u.test(article.text[end] ?? '.');
  const reason = `, who asked not to be named because [reason]${closed ? '' : ','}`;
  const official = /^according to/iu.test(phrase)
    ? 'according to a ministry official who saw the draft'
    : 'A ministry official who saw the draft';
  return [
    { title, safety, edits: [{ start: end, end, text: reason }] },
    {
      title: 'Describe the source',
      safety,
      edits: [{ start: range.start, end, text: `[${official}]` }],
    },
  ];
}

const SAYS_SO = /(?:named|identified|anonymously|anonymity)$/iu;

/** Where the words that stand for the source end: in front of their verb; null where no verb or mark follows them. */
function endOfSource(article: Article, unnamed: VagueAttribution): number | null {
  const { phrase, range } = unnamed;
  const verb = VERB_BEHIND.exec(phrase);
  if (verb !== null) return range.start + verb.index;
  const behind = article.text.slice(range.end, Math.min(sentenceRange(article, unnamed).end, range.end + 80));
  if (/^according to/iu.test(phrase)) return range.end + Math.max(0, behind.search(/[,.;:!?]|$/u));
  const next = NEXT_VERB.exec(behind);
  return next === null ? null : range.end + next.index;
}

/** "A source said", "two sources later told": the verb and what stands between. */
const VERB_BEHIND = /(?<=\b(?:sources?|insiders?)) (?!familiar\b|with\b|briefed\b|close\b)/iu;
/** The first verb behind the source, or the comma of an inserted clause. */
const NEXT_VERB =
  /[,.;:!?]|(?<!\bto)(?= (?:also |later |then |now )?(?:sa(?:y|ys|id)|told|tells?|call(?:s|ed)?|doubt(?:s|ed)?|expect(?:s|ed)?|believ(?:e|es|ed)|confirm(?:s|ed)?|claim(?:s|ed)?|warn(?:s|ed)?|describ(?:e|es|ed)|think|thinks|thought|add(?:s|ed)|insist(?:s|ed)?|reveal(?:s|ed)?|put|is|are|was|were|have|has|had|do|did|does|will)\b)/iu;
