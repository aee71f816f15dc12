/** Why a document has findings or has none, as the client shows it. */
import { lineIndex, positionAt, type PolicySource, type Severity } from '../engine/index.ts';
import type { Counts, DocumentStatus } from '../protocol.ts';
import type { FileResult } from '../workspace/result.ts';
import type { Context } from './context.ts';
import type { Standing } from './session.ts';

export function statusOf(standing: Standing): DocumentStatus {
  const { uri, version } = standing;
  if (standing.kind !== 'reviewed') return { uri, version, kind: standing.kind, because: standing.because };
  const { result, review, context } = standing;
  return {
    uri,
    version,
    kind: 'reviewed',
    profile: review.profile,
    because: originOf(context),
    policy: context.house?.path ?? null,
    state: result.state ?? 'ready',
    counts: countsOf(result.findings),
    faults: faultsOf(result, context),
  };
}

export const NO_COUNTS: Counts = { error: 0, warning: 0, information: 0, hint: 0 };

export function countsOf(findings: readonly { readonly severity: Severity }[]): Counts {
  const counts = { ...NO_COUNTS };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

export const addCounts = (a: Counts, b: Counts): Counts => ({
  error: a.error + b.error,
  warning: a.warning + b.warning,
  information: a.information + b.information,
  hint: a.hint + b.hint,
});

/** Rules that threw, parts that could not be read, policies with faults: none of them is ever silence. */
export const faultsOf = ({ faults, unread }: FileResult, { house }: Context): readonly string[] => [
  ...faults.map(({ rule, message }) => `The rule ${rule} failed and was left out: ${message}`),
  ...unread.map((part) => `A part could not be read: ${part}`),
  ...policyFaults(house),
];

/** One sentence for each file of a policy that has faults. */
export const policyFaults = (house: Context['house']): readonly string[] =>
  house?.sources.flatMap(policyFault) ?? [];

function policyFault({ path, text, readable, problems }: PolicySource): string[] {
  const [first] = problems.filter(({ severity }) => severity !== 'information');
  if (first === undefined) return [];
  const { line } = positionAt(lineIndex(text), first.range.start);
  const standing = readable ? 'has a fault' : 'cannot be read, so the defaults are used in its place';
  return [`The policy ${path} ${standing} (line ${line}): ${first.message}`];
}

function originOf({ house, settings }: Context): string {
  if (settings.profile !== '') return `The profile is set in the editor's settings (backread.profile).`;
  if (house !== null) return `The house policy ${house.path} counts here.`;
  return 'No policy file counts here; the profile is chosen by the article.';
}
