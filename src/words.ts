/** How the client says things: states, counts and names in one voice, for every view. */
import type { Counts, DocumentStatus, ReviewedStatus } from '../server/protocol.ts';

type State = ReviewedStatus['state'];
type Severity = keyof Counts;

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

/** What the desk does with the article, and what that means. */
export const STATES: Readonly<Record<State, { readonly name: string; readonly meaning: string }>> = {
  hold: { name: 'Hold', meaning: 'Not to be published as it stands.' },
  'send-back': { name: 'Send back', meaning: 'The author has something to mend.' },
  ask: { name: 'Ask', meaning: 'Open questions for the author.' },
  ready: { name: 'Ready', meaning: 'Nothing that an editor must act on.' },
};

const SINGULAR: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'question',
  hint: 'hint',
};

/** "1 finding", "3 findings". */
export const plural = (count: number, singular: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? singular : `${singular}s`}`;

export const severityCount = (severity: Severity, count: number): string => plural(count, SINGULAR[severity]);

/** "2 warnings, 3 questions"; "no findings" where there is none. */
export function countsInWords(counts: Counts): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    severityCount(severity, counts[severity]),
  );
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}

/** Errors, warnings and questions: what an editor acts on. Hints are not counted. */
export const toActOn = (counts: Counts): number => counts.error + counts.warning + counts.information;

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The short name of a status, for the status bar and headings. */
export function statusName(status: DocumentStatus): string {
  switch (status.kind) {
    case 'reviewed':
      return STATES[status.state].name;
    case 'not-an-article':
      return 'Not an article';
    case 'too-large':
      return 'Too large to review';
    case 'waiting':
      return 'Not reviewed yet';
    case 'failed':
      return 'Could not be reviewed';
    case 'off':
      return 'Off';
    case 'closed':
      return 'Closed';
  }
}
