/** Hover: on a finding the rule's reason, on a statistic what sources it, on a field what it means. */
import {
  explainVerdict,
  type Explanation,
  type Finding,
  type Range,
  type Review,
  type Rule,
  type Verdict,
} from '../engine/index.ts';
import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import { toLspRange, toOffset } from './convert.ts';
import { pageOf } from './diagnostic-items.ts';
import { explanationWords } from './field-words.ts';
import type { RuleBook } from './rule-book.ts';

/** How to say it: the client's markup, and what stands before a rule's name in the address of its page ('' for none). */
export interface Wording {
  readonly markdown: boolean;
  readonly rulePages: string;
}

export function hoverAt(
  review: Review,
  explanation: Explanation | null,
  rules: RuleBook,
  position: Position,
  wording: Wording,
): Hover | null {
  const { markdown } = wording;
  const { article, findings, evidence } = review;
  const offset = toOffset(article, position);
  const atFindings = findings.filter(({ range }) => holds(range, offset)).slice(0, MOST_FINDINGS);
  const verdict = evidence.verdicts.find(({ statistics }) =>
    statistics.some(({ range }) => holds(range, offset)),
  );
  const statistic = verdict?.statistics.find(({ range }) => holds(range, offset));
  const parts = [
    ...atFindings.flatMap((finding) => findingText(finding, rules.get(finding.rule), wording) ?? []),
    ...(verdict === undefined ? [] : [verdictText(review, verdict, markdown)]),
    ...(explanation === null ? [] : [explanationWords(explanation, markdown)]),
  ];
  const range = narrowest([
    ...atFindings.map((finding) => finding.range),
    ...(statistic === undefined ? [] : [statistic.range]),
    ...(explanation === null ? [] : [explanation.range]),
  ]);
  if (parts.length === 0 || range === null) return null;
  const separator = markdown ? '\n\n---\n\n' : '\n\n';
  return {
    contents: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value: parts.join(separator) },
    range: toLspRange(article, range),
  };
}

const MOST_FINDINGS = 3;

const holds = (range: Range, offset: number): boolean => range.start <= offset && offset <= range.end;

function narrowest(ranges: readonly Range[]): Range | null {
  return ranges.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

/** The editor shows the message by itself; this adds why the house asks. */
function findingText(finding: Finding, rule: Rule | undefined, wording: Wording): string | null {
  if (rule === undefined) return null;
  if (!wording.markdown) return `${finding.rule}: ${rule.summary}\n${rule.why}`;
  const link = wording.rulePages === '' ? '' : `\n\n[About this rule](${pageOf(wording.rulePages, rule.id)})`;
  return `**${rule.id}**: ${escape(rule.summary)}\n\n${escape(rule.why)}${link}`;
}

function verdictText(review: Review, verdict: Verdict, markdown: boolean): string {
  const text = explainVerdict(review, verdict);
  return markdown ? `**Figure**: ${text.map(escape).join('\n\n')}` : `Figure: ${text.join('\n')}`;
}

const escape = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>#|~]/gu, '\\$&');
