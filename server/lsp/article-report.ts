/** The report of one article as data: state and what sets it, areas, findings. The client draws it. */
import { areasOf, settersOf, stateOf, unreadProse } from '../engine/index.ts';
import type { ArticleReport, ReportFinding } from '../protocol.ts';
import type { Found } from '../workspace/result.ts';
import { placeToLspRange } from './convert.ts';
import type { RuleBook } from './rule-book.ts';
import type { Reviewed } from './session.ts';
import { countsOf, faultsOf } from './status.ts';

export function articleReport(
  { uri, version, review, result, context }: Reviewed,
  rules: RuleBook,
): ArticleReport {
  const setters = settersOf(review);
  const unread = unreadProse(review.article);
  return {
    uri,
    version,
    title: review.article.identity.title?.value ?? context.candidate.shown,
    profile: review.profile,
    policy: context.house?.path ?? null,
    state: stateOf(review),
    setBy: setters.map((finding) => review.findings.indexOf(finding)),
    counts: countsOf(result.findings),
    areas: areasOf(review),
    findings: result.findings.map((found) => reportFinding(found, rules)),
    faults: faultsOf(result, context),
    notChecked: unread === null ? NOT_CHECKED : [unread, ...NOT_CHECKED],
  };
}

export const reportFinding = (found: Found, rules: RuleBook): ReportFinding => ({
  rule: found.rule,
  severity: found.severity,
  message: found.message,
  range: placeToLspRange(found.range),
  text: found.words,
  fixes: found.fixes.map(({ title }) => title),
  why: rules.get(found.rule)?.why ?? '',
  basis: rules.get(found.rule)?.basis ?? '',
});

const NOT_CHECKED = [
  'Whether what is said is true, fair and complete, and whether the sources say it.',
  'Rights in words and pictures, and whether a machine wrote any of it beyond what the text says of itself.',
];
