import assert from 'node:assert/strict';
import type { ArticleReport, FileReport, ReportFinding, WorkspaceReport } from '../../server/protocol.ts';
import { articleReportPage } from '../../src/reports/articleReport.ts';
import { escaped, html } from '../../src/reports/html.ts';
import { placeButton, readMessage } from '../../src/reports/page.ts';
import { workspaceReportPage } from '../../src/reports/workspaceReport.ts';

const HOSTILE = `<img src=x onerror="alert('1')">&`;
const RANGE = { start: { line: 4, character: 2 }, end: { line: 4, character: 9 } };
const NONE = { error: 0, warning: 0, information: 0, hint: 0 };

const finding = (changes: Partial<ReportFinding> = {}): ReportFinding => ({
  rule: 'statistic/unsourced',
  severity: 'warning',
  message: 'No source in reach.',
  range: RANGE,
  text: 'nine in ten',
  fixes: ['Insert a footnote'],
  why: 'Readers ask who counted.',
  basis: 'A standard',
  ...changes,
});

const articleReport = (changes: Partial<ArticleReport> = {}): ArticleReport => ({
  uri: 'file:///articles/ebb.md',
  version: 3,
  title: 'Ebb',
  profile: 'article',
  policy: null,
  state: 'send-back',
  setBy: [0],
  counts: { ...NONE, warning: 1 },
  areas: [
    {
      name: 'Sourcing',
      measures: [
        { label: 'Statistics with a source', count: 2, of: 3 },
        { label: 'Quotations with a speaker', count: 0, of: 0 },
        { label: 'Links', count: 1200, of: null },
      ],
    },
  ],
  findings: [finding()],
  faults: [],
  notChecked: ['Whether it is true.'],
  ...changes,
});

const reviewedFile = (path: string, findings: readonly ReportFinding[]): FileReport => ({
  uri: `file:///articles/${path}`,
  path,
  kind: 'reviewed',
  profile: 'article',
  state: findings.length === 0 ? 'ready' : 'send-back',
  counts: { ...NONE, warning: findings.length },
  findings,
  faults: [],
});

const workspaceReport = (changes: Partial<WorkspaceReport> = {}): WorkspaceReport => ({
  files: [reviewedFile('calm.md', []), reviewedFile('ebb.md', [finding()])],
  reviewed: 2,
  notReviewed: 0,
  notArticles: 1,
  counts: { ...NONE, warning: 1 },
  states: { hold: 0, 'send-back': 1, ask: 0, ready: 1 },
  rules: [
    { rule: 'statistic/unsourced', summary: 'Figures without a source.', counts: { ...NONE, warning: 1 } },
  ],
  faults: [],
  cancelled: false,
  ...changes,
});

/** The page without style and script, where the report's own words stand. */
const bodyOf = (page: string): string => page.slice(page.indexOf('<main>'), page.indexOf('</main>'));

describe('html of reports', () => {
  it('escapes what is put in, in text and in attributes', () => {
    assert.equal(html`<p title="${HOSTILE}">${HOSTILE}</p>`.markup.includes('<img'), false);
    assert.equal(escaped(`<>&"'`), '&lt;&gt;&amp;&quot;&#39;');
  });
  it('does not escape what it made itself, alone or in a list', () => {
    const items = ['a', '<'].map((item) => html`<li>${item}</li>`);
    const list = html`<ul>
      ${items}
    </ul>`.markup.replaceAll(/\s+/gu, '');
    assert.equal(list, '<ul><li>a</li><li>&lt;</li></ul>');
  });
});

describe('the page of a report', () => {
  const page = articleReportPage(articleReport(), 'ebb.md', 'abc123');
  it('allows no script, style or address but its own', () => {
    assert.match(
      page,
      /default-src 'none'; style-src 'nonce-abc123'; script-src 'nonce-abc123'|default-src &#39;none&#39;/u,
    );
    assert.equal(page.match(/<script/gu)?.length, 1);
    assert.doesNotMatch(bodyOf(page), /\son\w+=|style=|https?:/u);
  });
  it('writes nothing of the article as markup', () => {
    const hostile = articleReport({
      title: HOSTILE,
      findings: [finding({ message: HOSTILE, text: HOSTILE, why: HOSTILE, rule: HOSTILE })],
      faults: [HOSTILE],
      notChecked: [HOSTILE],
    });
    assert.doesNotMatch(articleReportPage(hostile, HOSTILE, 'n'), /<img/u);
  });
  it('shows the arithmetic, writes out what does not apply and what could not be reviewed', () => {
    const body = bodyOf(articleReportPage(articleReport({ faults: ['A rule failed.'] }), 'ebb.md', 'n'));
    for (const words of [
      '2 of 3',
      'not applicable',
      '1,200',
      'A rule failed.',
      'Whether it is true.',
      'Send back',
    ]) {
      assert.ok(body.includes(words), words);
    }
  });
});

describe('the page of a workspace', () => {
  it('lists what is to be sent back before what is ready', () => {
    const body = bodyOf(workspaceReportPage(workspaceReport(), 'Quay', 'n'));
    assert.ok(body.indexOf('ebb.md') < body.indexOf('calm.md'));
  });
  it('names what was not reviewed, and says that it was cancelled', () => {
    const missed: FileReport = {
      uri: 'file:///a/b.md',
      path: 'b.md',
      kind: 'not-reviewed',
      because: 'It is too large.',
    };
    const report = workspaceReport({ files: [missed], reviewed: 0, notReviewed: 1 });
    const body = bodyOf(workspaceReportPage(report, 'Quay', 'n'));
    for (const words of ['It is too large.', '0 of 1 article']) assert.ok(body.includes(words), words);
    assert.match(bodyOf(workspaceReportPage({ ...report, cancelled: true }, 'Quay', 'n')), /Cancelled/u);
  });
  it('lists no more findings than a page can bear, and says how many more there are', () => {
    const many = Array.from({ length: 3100 }, () => finding());
    const body = bodyOf(
      workspaceReportPage(workspaceReport({ files: [reviewedFile('all.md', many)] }), 'Quay', 'n'),
    );
    assert.equal(body.match(/<li class="warning">/gu)?.length, 3000);
    assert.ok(body.includes('100 more findings'));
  });
});

describe('what a page may ask for', () => {
  it('goes to the place that its button was made for', () => {
    const { markup } = placeButton('file:///a.md', RANGE, 'Line 5');
    const place = /data-place="([^"]*)"/u.exec(markup)?.[1];
    assert.deepEqual(readMessage({ kind: 'go', uri: 'file:///a.md', place }), {
      kind: 'go',
      uri: 'file:///a.md',
      range: RANGE,
    });
  });
  it('is nothing else', () => {
    for (const sent of [
      null,
      'go',
      { kind: 'go', uri: 'file:///a.md', place: '1 2' },
      { kind: 'go', place: '1 2 3 4' },
      { kind: 'report' },
      { kind: 'command', name: 'workbench.action.quit' },
    ]) {
      assert.equal(readMessage(sent), undefined);
    }
  });
});
