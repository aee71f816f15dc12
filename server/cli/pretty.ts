import { SEVERITIES, type State } from '../engine/index.ts';
import type { Found } from '../workspace/result.ts';
import type { FileReport } from '../workspace/run.ts';
import { reasonOf, summaryOf } from './report.ts';
import type { Style } from './style.ts';
import { counted, shownSafely } from './words.ts';

/** The review for people: findings by file, then what was not reviewed and why, then one line that sums up. */
export function toPretty(reports: readonly FileReport[], style: Style, quiet: boolean): string {
  const parts = reports
    .filter(({ result }) => result.findings.length > 0)
    .map((report) => fileOf(report, style));
  const missed = missedOf(reports, style);
  if (missed !== '') parts.push(missed);
  if (!quiet)
    parts.push([passedOver(reports, style), sumOf(reports, style)].filter((part) => part !== '').join('\n'));
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

const STATES: Readonly<Record<State, string>> = {
  hold: 'hold',
  'send-back': 'send back',
  ask: 'ask',
  ready: 'ready',
};

function fileOf({ shown, result: { findings, state } }: FileReport, style: Style): string {
  const places = findings.map(({ range: { start } }) => `${start.line}:${start.column}`);
  const width = Math.max(...places.map((place) => place.length));
  const kinds = Math.max(...findings.map(({ severity }) => severity.length));
  const heading = `${style.strong(shownSafely(shown))}${state === null ? '' : style.faint(`  ${STATES[state]}`)}`;
  const lines = findings.flatMap((finding, at) => {
    const { severity, message, rule } = finding;
    const place = style.faint((places[at] ?? '').padStart(width));
    const kind = style.severity(severity, severity.padEnd(kinds));
    const first = `  ${place}  ${kind}  ${shownSafely(message)}  ${style.faint(rule)}`;
    const words = wordsWorthShowing(finding);
    return words === '' ? [first] : [first, `${' '.repeat(width + kinds + 6)}${style.faint(`| ${words}`)}`];
  });
  return [heading, ...lines].join('\n');
}

/** The words found, unless the message says them already. */
function wordsWorthShowing({ words, message }: Found): string {
  const start = words.slice(0, 16);
  return words === '' || message.includes(start) ? '' : shownSafely(words);
}

/** Files that should have been reviewed and were not, or not wholly. */
function missedOf(reports: readonly FileReport[], style: Style): string {
  const lines = reports.flatMap(({ shown, result: { skipped, faults, unread } }) => {
    const path = shownSafely(shown);
    return [
      ...(skipped?.kind === 'failed' ? [`  ${style.strong(path)} ${shownSafely(reasonOf(skipped))}.`] : []),
      ...faults.map(({ rule, message }) => {
        const said = shownSafely(message);
        return `  ${style.strong(path)} was not reviewed for ${rule}, which is a fault of Backread (${said}).`;
      }),
      ...unread.map((words) => `  ${style.strong(path)} ${shownSafely(words)}`),
    ];
  });
  return lines.length === 0 ? '' : [style.bad('Not reviewed, or not wholly:'), ...lines].join('\n');
}

/** More are only counted. */
const MOST_PASSED = 5;

function passedOver(reports: readonly FileReport[], style: Style): string {
  const passed = reports.flatMap(({ shown, result: { skipped } }) =>
    skipped === null || skipped.kind === 'failed' ? [] : [{ shown, skipped }],
  );
  if (passed.length === 0) return '';
  const lines = passed
    .slice(0, MOST_PASSED)
    .map(({ shown, skipped }) => style.faint(`  ${shownSafely(shown)} ${shownSafely(reasonOf(skipped))}`));
  const more = passed.length - lines.length;
  if (more > 0) lines.push(style.faint(`  and ${more} more; "--format json" lists them all`));
  return [style.faint(`${counted(passed.length, 'file')} left out:`), ...lines, ''].join('\n');
}

function sumOf(reports: readonly FileReport[], style: Style): string {
  const summary = summaryOf(reports);
  const { files, reviewed, skipped } = summary;
  if (files === 0) return 'No article was found, so nothing was reviewed.';
  const total = SEVERITIES.reduce((sum, severity) => sum + summary[severity], 0);
  const scope = `${counted(reviewed, 'file')} reviewed${skipped === 0 ? '' : `, ${skipped} not`}`;
  if (total === 0) return reviewed === 0 ? `${scope}.` : `${style.good('Nothing to say')}: ${scope}.`;
  const parts = SEVERITIES.filter((severity) => summary[severity] > 0).map((severity) =>
    style.severity(severity, counted(summary[severity], severity)),
  );
  const affected = reports.filter(({ result }) => result.findings.length > 0).length;
  return `${counted(total, 'finding')} in ${counted(affected, 'file')} (${parts.join(', ')}); ${scope}.`;
}
