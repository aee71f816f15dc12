import type { FileResult } from '../workspace/result.ts';
import type { FileReport } from '../workspace/run.ts';
import { reasonOf, summaryOf } from './report.ts';

/** The review as JSON: one line a file, so that it can be compared and read while it is long. */
export function toJson(reports: readonly FileReport[], version: string): string {
  const head = { version: 1, tool: { name: 'backread', version }, summary: summaryOf(reports) };
  const files = reports.map(({ shown, result }) => JSON.stringify(fileOf(shown, result)));
  const list = files.length === 0 ? '[]' : `[\n${files.join(',\n')}\n]`;
  return `${JSON.stringify(head).slice(0, -1)},"files":${list}}\n`;
}

function fileOf(path: string, { profile, state, skipped, findings, faults, unread }: FileResult) {
  return {
    path,
    profile,
    state,
    skipped: skipped === null ? null : reasonOf(skipped),
    findings: findings.map(({ rule, severity, message, range, fixes, related }) => {
      return { rule, severity, message, range, fixes, related };
    }),
    // Only where there is something to tell: a rule that failed, or a part that could not be read.
    ...(faults.length === 0 ? {} : { faults }),
    ...(unread.length === 0 ? {} : { unread }),
  };
}
