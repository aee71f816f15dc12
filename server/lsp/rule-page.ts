import type { Rule } from '../engine/index.ts';

/** What a rule asks and why, as Markdown. */
export function rulePage(rule: Rule): string {
  const severity = rule.severity === 'off' ? 'off; a policy switches it on' : rule.severity;
  const parts = [
    `# ${rule.id}`,
    rule.summary,
    `**Severity:** ${severity}.`,
    `## Why\n\n${rule.why}\n\nBasis: ${rule.basis}`,
    `## When it stays silent\n\n${rule.quiet}`,
    ...(rule.fixes.length === 0
      ? []
      : [`## Quick fixes\n\n${rule.fixes.map((title) => `- ${title}`).join('\n')}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}
