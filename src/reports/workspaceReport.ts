/** The report of a whole workspace: how many articles stand where, which rules speak most, then file by file. */
import type { FileReport, ReportFinding, WorkspaceReport } from '../../server/protocol.ts';
import { countsInWords, plural, STATES, toActOn } from '../words.ts';
import { faults } from './articleReport.ts';
import { findingList, leftOut } from './findings.ts';
import { html, NOTHING, type Html } from './html.ts';
import { page } from './page.ts';

/** A page with more than this is slow to draw; the rest is one click away, in each article's own report. */
const MOST_FINDINGS = 3000;

type Reviewed = Extract<FileReport, { kind: 'reviewed' }>;
type NotReviewed = Extract<FileReport, { kind: 'not-reviewed' }>;

const ORDER = ['hold', 'send-back', 'ask', 'ready'] as const;

export function workspaceReportPage(report: WorkspaceReport, name: string, nonce: string): string {
  return page(`Workspace report: ${name}`, workspaceReport(report, name), nonce);
}

function workspaceReport(report: WorkspaceReport, name: string): Html {
  const reviewed = report.files.filter((file): file is Reviewed => file.kind === 'reviewed');
  const missed = report.files.filter((file): file is NotReviewed => file.kind === 'not-reviewed');
  return html` <h1>Workspace report</h1>
    <p class="quiet">${name}</p>
    <p>
      ${reviewedInWords(report)}: ${countsInWords(report.counts)}.
      <span class="quiet">${plural(report.notArticles, 'other file')} passed over.</span>
    </p>
    <p><button type="button" class="act" data-kind="command" data-name="review">Review again</button></p>
    ${notReviewed(missed)} ${faults(report.faults)}
    <h2>Where the articles stand</h2>
    ${stateTable(report)}
    <h2>Rules</h2>
    ${ruleTable(report)}
    <h2>Articles</h2>
    ${reviewed.length === 0 ? html`<p>None.</p>` : fileList(reviewed)}`;
}

function reviewedInWords({ reviewed, notReviewed, cancelled }: WorkspaceReport): Html {
  if (!cancelled) return html`${reviewed} of ${plural(reviewed + notReviewed, 'article')} reviewed`;
  return html`<strong
    >Cancelled: this tells of the ${plural(reviewed, 'article')} reviewed until then</strong
  >`;
}

function notReviewed(files: readonly NotReviewed[]): Html {
  if (files.length === 0) return NOTHING;
  const items = files.map(({ path, because }) => html`<li>${path}: ${because}</li>`);
  return html`<h2>Not reviewed</h2>
    <ul>
      ${items}
    </ul>`;
}

function stateTable({ states }: WorkspaceReport): Html {
  const rows = ORDER.map(
    (state) =>
      html`<tr>
        <th scope="row"><span class="state ${state}">${STATES[state].name}</span></th>
        <td>${STATES[state].meaning}</td>
        <td class="number">${states[state]}</td>
      </tr>`,
  );
  return html`<table class="states">
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function ruleTable({ rules }: WorkspaceReport): Html {
  if (rules.length === 0) return html`<p>No rule had anything to say.</p>`;
  const rows = rules.map(
    ({ rule, summary, counts }) =>
      html`<tr>
        <th scope="row"><code>${rule}</code></th>
        <td>${summary}</td>
        <td class="number">${toActOn(counts) + counts.hint}</td>
      </tr>`,
  );
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Rule</th>
        <th scope="col">What it flags</th>
        <th scope="col" class="number">Findings</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function fileList(files: readonly Reviewed[]): Html {
  const ordered = files.toSorted(
    (a, b) =>
      ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
      toActOn(b.counts) - toActOn(a.counts) ||
      (a.path < b.path ? -1 : 1),
  );
  let room = MOST_FINDINGS;
  const items = ordered.map((file) => {
    const listed = file.findings.filter(({ severity }) => severity !== 'hint').slice(0, room);
    room -= listed.length;
    return fileItem(file, listed);
  });
  return html`<p>
      <label
        >Show files with <input type="search" data-filter placeholder="words of the path or a rule"
      /></label>
    </p>
    ${items}`;
}

function fileItem(file: Reviewed, listed: readonly ReportFinding[]): Html {
  const words = [file.path, file.state, ...new Set(file.findings.map(({ rule }) => rule))]
    .join(' ')
    .toLowerCase();
  const unlisted = toActOn(file.counts) - listed.length;
  return html`<details class="file" data-words="${words}">
    <summary>
      <span class="state ${file.state}">${STATES[file.state].name}</span>${file.path}
      <span class="quiet">· ${countsInWords(file.counts)}</span>
    </summary>
    ${findingList(file.uri, listed)}
    ${unlisted > 0 ? html`<p class="quiet">${plural(unlisted, 'more finding')} in the article’s own report.</p>` : NOTHING}
    ${leftOut(file.counts.hint)} ${file.faults.map((fault) => html`<p>Could not be reviewed: ${fault}</p>`)}
    <p>
      <button type="button" class="place" data-kind="report" data-uri="${file.uri}">
        Open the article’s report
      </button>
    </p>
  </details>`;
}
