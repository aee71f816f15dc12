/** What the editor shows of an article is what the command line finds in it, to the character. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type * as vscode from 'vscode';
import { backread, closeAll, findings, note, open, pause, ruleOf, until } from './desk.ts';

/** As the tool that starts the suite writes it; lines and columns from 1. */
interface Entry {
  /** Relative to the folder that is open. */
  readonly file: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly message: string;
  }[];
}

const SEVERITIES = ['error', 'warning', 'information', 'hint'];

/** The status of an article comes before its findings do; where there are none, this long is waited for them. */
const FINDINGS_FOLLOW = 250;

describe('the command line', () => {
  after(closeAll);

  it('finds what the editor shows in each article', async function () {
    const file = process.env['BACKREAD_SUITE_FOUND'];
    if (file === undefined) return this.skip();
    // A second or so for each article.
    this.timeout(800_000);
    const { client } = await backread();
    const entries: readonly Entry[] = JSON.parse(readFileSync(file, 'utf8'));
    let count = 0;
    for (const entry of entries) {
      const { uri } = (await open(entry.file)).document;
      await until(`a status of ${entry.file}`, () => client.statusOf(uri));
      const expected = entry.findings.map(
        ({ line, column, endLine, endColumn, severity, rule, message }) =>
          `${line}:${column}-${endLine}:${endColumn} ${severity} ${rule} ${message}`,
      );
      const same = (): boolean => shownAt(uri).join('\n') === expected.toSorted().join('\n');
      await pause(FINDINGS_FOLLOW);
      await until(`the findings of ${entry.file}`, same, 10_000).catch(() => undefined);
      assert.deepEqual(shownAt(uri), expected.toSorted(), entry.file);
      count += expected.length;
      await closeAll();
    }
    assert.ok(entries.length > 8 && count > 20, `${count} findings in ${entries.length} files`);
    note(`the same ${count} findings in ${entries.length} files as by the command line`);
  });
});

function shownAt(uri: vscode.Uri): readonly string[] {
  return findings(uri)
    .map((finding) => {
      const { start, end } = finding.range;
      const range = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
      return `${range} ${SEVERITIES[finding.severity]} ${ruleOf(finding)} ${finding.message}`;
    })
    .toSorted();
}
