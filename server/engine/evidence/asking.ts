import type { Problem } from '../rule.ts';
import type { Article } from '../article/article.ts';
import type { Evidence, Statistic, Verdict } from './evidence.ts';
import { creditFix, footnoteFix, ownReportingFix, sourceLineFix, sourceStub } from './fixes.ts';

/** The verdicts that ask for something under one rule. */
export const asked = (evidence: Evidence, rule: Verdict['rule']): readonly Verdict[] =>
  evidence.verdicts.filter((verdict) => verdict.rule === rule && verdict.severity !== null);

/** From the first to the last statistic of a sentence that needs a source. */
export function loudStatistics(verdict: Verdict): readonly Statistic[] {
  const tierA = verdict.statistics.filter(({ tier }) => tier === 'A');
  return tierA.length > 0 ? tierA : verdict.statistics.filter(({ tier }) => tier === 'B');
}

/** The problem of a verdict: its range covers the first statistic, the others are related places. */
export function problemOf(
  article: Article,
  verdict: Verdict,
  message: (words: string) => string,
  credit: string,
): Problem | null {
  const [first, ...others] = loudStatistics(verdict);
  if (first === undefined || verdict.severity === null) return null;
  const words = [first, ...others].map(({ text }) => `“${text}”`).join(' and ');
  return {
    range: first.range,
    severity: verdict.severity,
    message: message(words),
    fixes: [
      creditFix(article, verdict, `Insert “${credit.trim()}”`, credit.replace('source', sourceStub(article))),
      ...footnoteFix(article, verdict),
      sourceLineFix(article, verdict),
      ...ownReportingFix(article, verdict, first.text),
    ],
    related: others.map(({ range, text }) => ({ range, message: `“${text}” needs the same source.` })),
  };
}

/** What was looked for, as the end of a message. */
export function whatWasSeen(verdict: Verdict): string {
  const { nearest } = verdict;
  if (nearest === 'paragraph' || nearest === 'section') {
    return `its ${nearest} names a source, but for something else`;
  }
  return 'nothing in this sentence, the ones beside it or this section says where it comes from';
}
