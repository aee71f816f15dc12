import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension.ts';
import { nodeAt } from '../../src/outline/nodes.ts';
import { backread, closeAll, open, pause, setting, until } from './desk.ts';

/** From 0: the paragraph under “Who pays”, which has a finding. */
const PAYING = 16;

describe('the theme outline', () => {
  let api: Api;
  let editor: vscode.TextEditor;
  const labels = (): readonly string[] => api.outline.getChildren().map(({ theme }) => theme.label);
  before(async () => {
    api = await backread();
    editor = await open('content/gauge.md');
    await vscode.commands.executeCommand('backread.outline.focus');
    await until('the outline', () => api.outline.getChildren().length > 0);
  });
  after(closeAll);

  it('names the parts of the article, with their counts and their evidence', () => {
    const all = api.outline.getChildren().flatMap((node) => [node, ...node.children]);
    const paying = all.find(
      ({ theme }) => theme.range.start.line <= PAYING && theme.range.end.line >= PAYING && theme.findings > 0,
    );
    assert.ok(paying, `no part has the finding: ${labels().join(', ')}`);
    const item = api.outline.getTreeItem(paying);
    assert.equal(item.resourceUri?.query, String(paying.theme.findings));
    assert.ok(item.tooltip instanceof vscode.MarkdownString && item.tooltip.value.includes('Findings'));
    assert.match(item.accessibilityInformation?.label ?? '', /line/u);
  });

  it('leads to the place that is clicked', async () => {
    const last = api.outline.getChildren().at(-1);
    assert.ok(last);
    const { command } = api.outline.getTreeItem(last);
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    await until('the cursor', () => editor.selection.active.line === last.theme.range.start.line);
    // The outline follows a little later; the next test starts from there.
    const there = nodeAt(api.outline.getChildren(), last.theme.range.start.line)?.theme.label;
    await until(
      `the selection of ${there}`,
      () => api.outline.selected[0] === there,
      10_000,
      () => api.outline.selected,
    );
  });

  it('follows the cursor, and stays where it is told not to', async () => {
    const cursor = new vscode.Position(PAYING, 0);
    await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
    editor.selection = new vscode.Selection(cursor, cursor);
    const selected = nodeAt(api.outline.getChildren(), PAYING)?.theme.label;
    await until(
      `the selection of ${selected}`,
      () => api.outline.selected[0] === selected,
      10_000,
      () => api.outline.selected,
    );
    await setting('outline.followCursor', false);
    try {
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await pause(700);
      assert.equal(api.outline.selected[0], selected);
    } finally {
      await setting('outline.followCursor', undefined);
    }
  });

  it('shows the headings as they stand where the setting says so', async () => {
    await setting('outline.view', 'sections');
    try {
      const all = await until('the sections', () => {
        const nodes = api.outline.getChildren().flatMap((node) => [node, ...node.children]);
        return nodes.some(({ theme }) => theme.label === 'Who pays') ? nodes : undefined;
      });
      assert.ok(all.length >= 3);
    } finally {
      await setting('outline.view', undefined);
    }
  });

  it('stays when a report takes the focus', async () => {
    await pause(1500);
    const before = labels();
    assert.ok(before.length > 0);
    await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('backread.showArticleReport');
    await until(
      'the report',
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview,
    );
    await until('no text editor', () => vscode.window.activeTextEditor === undefined);
    assert.deepEqual(labels(), before);
  });

  it('is empty when nothing is open', async () => {
    await closeAll();
    await until('an empty outline', () => labels().length === 0, 10_000, labels);
  });
});
