/** Findings as the protocol's diagnostics. */
import type { Diagnostic } from 'vscode-languageserver';
import type { DiagnosticData } from '../protocol.ts';
import type { Found } from '../workspace/result.ts';
import type { Abilities } from './abilities.ts';
import { placeToLspRange, toSeverity } from './convert.ts';

/** What a client can show of a diagnostic beside the finding itself. */
export interface Extras extends Pick<Abilities, 'related' | 'codeDescription'> {
  /** Stands before `<rule id>.md` in the address of a rule's page; '' for no links. */
  readonly rulePages: string;
}

/** A finding of a document as a diagnostic. `data` carries a fingerprint and nothing else. */
export const toDiagnostic = (uri: string, found: Found, extras: Extras): Diagnostic => ({
  range: placeToLspRange(found.range),
  severity: toSeverity(found.severity),
  code: found.rule,
  source: 'backread',
  message: found.message,
  ...linkOf(found, extras),
  ...relatedOf(uri, found, extras),
  data: { fingerprint: found.fingerprint } satisfies DiagnosticData,
});

export const pageOf = (rulePages: string, rule: string): string => `${rulePages}${rule}.md`;

const linkOf = ({ rule }: Found, { codeDescription, rulePages }: Extras) =>
  codeDescription && rulePages !== '' ? { codeDescription: { href: pageOf(rulePages, rule) } } : {};

function relatedOf(uri: string, { related }: Found, extras: Extras) {
  if (!extras.related || related.length === 0) return {};
  const relatedInformation = related.map(({ message, range }) => ({
    message,
    location: { uri, range: placeToLspRange(range) },
  }));
  return { relatedInformation };
}

/** The fingerprint that a diagnostic brings back from the client; '' where it has none of ours. */
export function fingerprintIn({ data }: Diagnostic): string {
  const carried: unknown = data;
  if (typeof carried !== 'object' || carried === null || !('fingerprint' in carried)) return '';
  return typeof carried.fingerprint === 'string' ? carried.fingerprint : '';
}
