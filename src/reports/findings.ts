/** Findings as every report lists them: place, words, what and why. */
import type { ReportFinding } from '../../server/protocol.ts';
import { severityCount } from '../words.ts';
import { html, NOTHING, type Html } from './html.ts';
import { placeButton } from './page.ts';

const SEVERITY_NAMES: Readonly<Record<ReportFinding['severity'], string>> = {
  error: 'Error',
  warning: 'Warning',
  information: 'Question',
  hint: 'Hint',
};

export function findingList(uri: string, findings: readonly ReportFinding[]): Html {
  return html`<ol class="findings">
    ${findings.map((finding) => findingItem(uri, finding))}
  </ol>`;
}

function findingItem(uri: string, finding: ReportFinding): Html {
  const { severity, message, range, text, rule, why, basis, fixes } = finding;
  const place = placeButton(uri, range, `Line ${range.start.line + 1}`);
  const reasons = [
    why === '' ? NOTHING : html`<p>${why}</p>`,
    basis === '' ? NOTHING : html`<p class="quiet">Standard: ${basis}</p>`,
    fixes.length === 0 ? NOTHING : html`<p class="quiet">Quick fixes: ${fixes.join(' · ')}</p>`,
  ];
  return html`<li class="${severity}">
    <p>${place} · ${SEVERITY_NAMES[severity]}${text === '' ? NOTHING : html` · <q>${text}</q>`}</p>
    <p>${message}</p>
    <details>
      <summary>Why · <code>${rule}</code></summary>
      ${reasons}
    </details>
  </li>`;
}

/** "2 more hints are not listed." */
export const leftOut = (count: number): Html =>
  count === 0 ? NOTHING : html`<p class="quiet">${severityCount('hint', count)} not listed here.</p>`;
