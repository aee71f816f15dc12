import { SEVERITIES, type Severity } from '../engine/index.ts';
import type { Skipped } from '../workspace/result.ts';
import type { FileReport } from '../workspace/run.ts';
import { CLEAN, FAILED, FINDINGS, type ExitCode } from './host.ts';

export interface Summary extends Readonly<Record<Severity, number>> {
  /** Reviewed and skipped together. */
  readonly files: number;
  readonly reviewed: number;
  readonly skipped: number;
}

export function summaryOf(reports: readonly FileReport[]): Summary {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  let skipped = 0;
  for (const { result } of reports) {
    if (result.skipped !== null) skipped++;
    for (const { severity } of result.findings) counts[severity]++;
  }
  return { files: reports.length, reviewed: reports.length - skipped, skipped, ...counts };
}

export type FailOn = Severity | 'never';

/** 2 where something could not be reviewed that should have been, 1 for findings from a severity on, else 0. */
export function exitCodeOf(reports: readonly FileReport[], failOn: FailOn): ExitCode {
  const incomplete = reports.some(
    ({ result }) => result.skipped?.kind === 'failed' || result.faults.length > 0,
  );
  if (incomplete) return FAILED;
  const from = failOn === 'never' ? -1 : SEVERITIES.indexOf(failOn);
  const grave = reports.some(({ result }) =>
    result.findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= from),
  );
  return grave ? FINDINGS : CLEAN;
}

/** Why a file was not reviewed, so that it reads on from its name. */
export const reasonOf = ({ kind, reason }: Skipped): string =>
  kind === 'not-an-article' ? `is no article: ${reason}` : reason;
