import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension.ts';
import { STATES } from '../../src/words.ts';
import { articleUri, backread, closeAll, FINDING_RULE, findingOf, open, restore, until } from './desk.ts';

const reportTab = (label: string): vscode.Tab | undefined =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find((tab) => tab.input instanceof vscode.TabInputWebview && tab.label === label);

describe('reports', () => {
  let api: Api;
  before(async () => {
    api = await backread();
  });
  afterEach(closeAll);

  it('of an article: state, findings and what was not checked, and they follow its reviews', async () => {
    const { document } = await open('content/gauge.md');
    const text = document.getText();
    await findingOf(document.uri, FINDING_RULE);
    await vscode.commands.executeCommand('backread.showArticleReport');
    await until('the tab', () => reportTab('Report: gauge.md'));
    const page = (): string => api.panels.pageOf(document.uri) ?? '';
    const status = api.client.statusOf(document.uri);
    assert.ok(status?.kind === 'reviewed');
    for (const words of [STATES[status.state].name, FINDING_RULE, 'Not checked', 'Line 17'])
      assert.ok(page().includes(words), words);
    await restore(document, text.replace('Nearly 62% of the boats', 'Many of the boats'));
    await until('a report without it', () => !page().includes(`<code>${FINDING_RULE}</code>`));
    await restore(document, text);
  });

  it('of the workspace: every article, and those that could not be reviewed', async () => {
    await vscode.commands.executeCommand('backread.reviewWorkspace');
    await until('the tab', () => reportTab('Workspace Report'));
    const page = api.panels.pageOf('workspace') ?? '';
    for (const words of ['gauge.md', 'calm.md', 'unopened.md', 'articles reviewed', FINDING_RULE]) {
      assert.ok(page.includes(words), words);
    }
    // The findings of articles that nobody opened are in the Problems panel, too.
    await findingOf(articleUri('content/unopened.md'), FINDING_RULE);
  });
});
