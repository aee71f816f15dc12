/** The report of one article: the gate and what set it, counts with their arithmetic, findings, what was not checked. */
import type { Area, ArticleReport, Measure } from '../../server/protocol.ts';
import { countsInWords, STATES } from '../words.ts';
import { findingList } from './findings.ts';
import { html, NOTHING, type Html } from './html.ts';
import { page, placeButton } from './page.ts';

export function articleReportPage(report: ArticleReport, path: string, nonce: string): string {
  return page(`Report: ${report.title}`, articleReport(report, path), nonce);
}

function articleReport(report: ArticleReport, path: string): Html {
  const { uri, title, state, counts, profile, policy, findings } = report;
  return html` <h1>${title === '' ? path : title}</h1>
    <p class="quiet">
      ${path} · profile ${profile} · ${policy === null ? 'no policy file' : `policy ${policy}`}
    </p>
    <p><span class="state ${state}">${STATES[state].name}</span>${STATES[state].meaning}</p>
    <p>${countsInWords(counts)}</p>
    ${setBy(report)} ${faults(report.faults)}
    <h2>Counts</h2>
    ${report.areas.map(areaTable)}
    <h2>Findings</h2>
    ${findings.length === 0 ? html`<p>None.</p>` : findingList(uri, findings)}
    <h2>Not checked</h2>
    ${report.notChecked.map((line) => html`<p>${line}</p>`)}
    <p>
      <button type="button" class="act" data-kind="command" data-name="review">Review again</button>
      <button type="button" class="act" data-kind="command" data-name="fix">Fix all safe findings</button>
    </p>`;
}

function setBy({ uri, setBy: indexes, findings, state }: ArticleReport): Html {
  const setting = indexes.flatMap((index) => findings[index] ?? []);
  if (setting.length === 0) return NOTHING;
  const items = setting.map(
    ({ range, message }) =>
      html`<li>${placeButton(uri, range, `Line ${range.start.line + 1}`)}: ${message}</li>`,
  );
  return html`<h2>Why “${STATES[state].name}”</h2>
    <ul>
      ${items}
    </ul>`;
}

/** What could not be reviewed is never left out. */
export function faults(lines: readonly string[]): Html {
  if (lines.length === 0) return NOTHING;
  return html`<h2>Could not be reviewed</h2>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}

function areaTable({ name, measures }: Area): Html {
  const rows = measures.map(
    (measure) =>
      html`<tr>
        <th scope="row">${measure.label}</th>
        <td class="number">${amount(measure)}</td>
      </tr>`,
  );
  return html`<h3>${name}</h3>
    <table>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}

function amount({ count, of }: Measure): string {
  if (of === null) return count.toLocaleString('en');
  return of === 0 ? 'not applicable' : `${count.toLocaleString('en')} of ${of.toLocaleString('en')}`;
}
