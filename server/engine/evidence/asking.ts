import type { LanguagePack } from '../language/pack.ts';
import { packOf } from '../language/packs.ts';
import type { ProfileName } from '../policy/profile.ts';
import type { Problem, Severity } from '../rule.ts';
import type { Article } from '../article/article.ts';
import type { Evidence, Statistic, Verdict } from './evidence.ts';
import { creditFix, footnoteFix, isMarkdown, ownReportingFix, sourceLineFix, sourceStub } from './fixes.ts';

/** The verdicts that ask for something under one rule. */
export const asked = (evidence: Evidence, rule: Verdict['rule']): readonly Verdict[] =>
  evidence.verdicts.filter((verdict) => verdict.rule === rule && verdict.severity !== null);

/** Whether the figures of a sentence rest on a source: one in reach that is for something else does not count. */
export const hasSource = ({ source, severity }: Verdict): boolean => source !== null && severity === null;

/** From the first to the last statistic of a sentence that needs a source. */
export function loudStatistics(verdict: Verdict): readonly Statistic[] {
  const tierA = verdict.statistics.filter(({ tier }) => tier === 'A');
  return tierA.length > 0 ? tierA : verdict.statistics.filter(({ tier }) => tier === 'B');
}

/** The problem of a verdict: its range covers the first statistic, the others are related places. */
export function problemOf(
  article: Article,
  profile: ProfileName,
  verdict: Verdict,
  message: (words: string) => string,
  credit: string,
): Problem | null {
  const [first, ...others] = loudStatistics(verdict);
  const severity = severityOf(article, profile, verdict);
  if (first === undefined || severity === null) return null;
  const words = [first, ...others]
    .slice(0, QUOTED)
    .map(({ text }) => `“${text}”`)
    .join(' and ');
  const plainCredit = packAt(article, verdict)?.credit.replace(/\[(.*?)\]\(url\)/u, '$1') ?? credit;
  return {
    range: first.range,
    severity,
    message: message(words),
    get fixes() {
      return [
        creditFix(article, verdict, `Insert “${plainCredit.trim()}”`, creditStub(article, verdict, credit)),
        ...footnoteFix(article, verdict),
        ...sourceLineFix(article, verdict),
        ...ownReportingFix(article, verdict, first.text),
      ];
    },
    related: others.map(({ range, text }) => ({ range, message: `“${text}” needs the same source.` })),
  };
}

/** What a pack of words finds is asked and never sent back: it knows too little of its language for that. */
function severityOf(article: Article, profile: ProfileName, verdict: Verdict): Verdict['severity'] {
  const severity = severityIn(profile, verdict.severity);
  return severity === 'warning' && packAt(article, verdict) !== undefined ? 'information' : severity;
}

const packAt = ({ blocks }: Article, { block }: Verdict): LanguagePack | undefined =>
  packOf(blocks[block]?.language ?? null);

/** The words that credit a source in the language of the sentence, with what must be filled in. */
function creditStub(article: Article, verdict: Verdict, credit: string): string {
  const own = packAt(article, verdict)?.credit;
  if (own === undefined) return credit.replace('source', sourceStub(article));
  return isMarkdown(article) ? own : own.replace('](url)', ']');
}

/** Figures that a message quotes; the others are related places. */
const QUOTED = 3;

const STEPS = ['warning', 'information', 'hint', null] as const satisfies readonly (Severity | null)[];

/** A newsroom and a research desk ask one step louder, never above a warning; opinion, personal posts and docs softer. */
const LOUDER: Readonly<Record<ProfileName, number>> = {
  article: 0,
  newsroom: 1,
  curated: 0,
  research: 1,
  opinion: -1,
  sponsored: 0,
  personal: -1,
  docs: -1,
};

function severityIn(profile: ProfileName, severity: Verdict['severity']): Verdict['severity'] {
  if (severity === null) return null;
  const step = STEPS.indexOf(severity) - LOUDER[profile];
  return STEPS[Math.max(0, Math.min(STEPS.length - 1, step))] ?? null;
}

/** What was looked for, as the end of a message. */
export function whatWasSeen(verdict: Verdict): string {
  const { nearest } = verdict;
  if (nearest === 'paragraph' || nearest === 'section') {
    return `its ${nearest} names a source, but for something else`;
  }
  return 'nothing in this sentence, the ones beside it or this section says where it comes from';
}
