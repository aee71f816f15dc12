/** Puts the client together: server, views, commands. */
import * as vscode from 'vscode';
import { Client, type MakeClient } from './client.ts';
import { registerCommands } from './commands.ts';
import { CurrentArticle } from './currentArticle.ts';
import { markThemes } from './outline/marks.ts';
import { OutlineView } from './outline/outlineView.ts';
import type { ReportPanels } from './reports/panels.ts';
import { serveRulePages } from './rulePages.ts';
import { StatusItem } from './statusItem.ts';
import { suggestInFrontmatter } from './suggesting.ts';

/** What the tests inside an editor look at. */
export interface Api {
  readonly client: Client;
  readonly outline: OutlineView;
  readonly status: StatusItem;
  readonly panels: ReportPanels;
}

export async function start(
  context: vscode.ExtensionContext,
  make: MakeClient,
  inBrowser: boolean,
): Promise<Api> {
  const client = new Client(make, inBrowser);
  const article = new CurrentArticle();
  const outline = new OutlineView(client, article);
  const status = new StatusItem(client, article);
  const panels = registerCommands(context, client, article);
  context.subscriptions.push(serveRulePages(client), markThemes(), panels, status, outline, article, client);
  const tellViews = (): void => {
    void vscode.commands.executeCommand('setContext', 'backread.hasArticle', article.document !== undefined);
  };
  tellViews();
  context.subscriptions.push(
    article.onChange(tellViews),
    vscode.workspace.onDidChangeConfiguration((event) => {
      // The languages are part of what the server is told to listen to, which is fixed at its start.
      if (event.affectsConfiguration('backread.languages')) void client.restart();
    }),
  );
  context.subscriptions.push(reviewWhatCameBack(client), suggestInFrontmatter());
  await client.start();
  return { client, outline, status, panels };
}

/** Only after this time is it known whether a change left the text other than on the disk. */
const SETTLED = 400;

/**
 * A fix takes its finding away at once, so undoing the fix brings it back, saved or not; and a text that was read
 * from the disk again (reverted, another branch) is as good as saved.
 */
function reviewWhatCameBack(client: Client): vscode.Disposable {
  const { Undo, Redo } = vscode.TextDocumentChangeReason;
  return vscode.workspace.onDidChangeTextDocument(({ document, reason }) => {
    const { version } = document;
    const undone = reason === Undo || reason === Redo;
    setTimeout(() => {
      if (document.isClosed || document.version !== version || (document.isDirty && !undone)) return;
      if (client.statusOf(document.uri)?.kind !== 'reviewed') return;
      if (vscode.workspace.getConfiguration('backread', document).get<string>('run') === 'manual') return;
      void client.command('backread.reviewNow', document.uri.toString()).catch(() => undefined);
    }, SETTLED);
  });
}
