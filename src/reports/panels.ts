/** The webviews that show the reports, and what their buttons do. */
import * as vscode from 'vscode';
import type { ArticleReport, WorkspaceReport } from '../../server/protocol.ts';
import { goTo } from '../places.ts';
import { articleReportPage } from './articleReport.ts';
import { readMessage, type PageCommand } from './page.ts';
import { workspaceReportPage } from './workspaceReport.ts';

export interface PanelActions {
  readonly showArticleReport: (uri: vscode.Uri) => Promise<void>;
  readonly reviewArticle: (uri: vscode.Uri) => Promise<void>;
  readonly reviewWorkspace: () => Promise<void>;
  readonly fixAll: (uri: vscode.Uri) => Promise<void>;
}

/** One panel for the workspace and one for each article whose report was asked for. */
export class ReportPanels implements vscode.Disposable {
  readonly #icon: vscode.Uri;
  readonly #actions: PanelActions;
  readonly #articles = new Map<string, vscode.WebviewPanel>();
  #workspace: vscode.WebviewPanel | undefined;

  constructor(icon: vscode.Uri, actions: PanelActions) {
    this.#icon = icon;
    this.#actions = actions;
  }

  dispose(): void {
    for (const panel of this.#articles.values()) panel.dispose();
    this.#workspace?.dispose();
  }

  /** Articles whose report is open, to be kept up to date. */
  hasArticle(uri: vscode.Uri): boolean {
    return this.#articles.has(uri.toString());
  }

  /** The page as it stands in a panel, for tests. */
  pageOf(uri: vscode.Uri | 'workspace'): string | undefined {
    const panel = uri === 'workspace' ? this.#workspace : this.#articles.get(uri.toString());
    return panel?.webview.html;
  }

  showArticle(report: ArticleReport, reveal: boolean): void {
    const uri = vscode.Uri.parse(report.uri);
    const key = uri.toString();
    let panel = this.#articles.get(key);
    if (panel === undefined) {
      if (!reveal) return;
      panel = this.#newPanel('backread.articleReport', `Report: ${baseName(uri)}`, vscode.ViewColumn.Beside);
      panel.onDidDispose(() => this.#articles.delete(key));
      panel.webview.onDidReceiveMessage((sent: unknown) => void this.#take(sent, uri));
      this.#articles.set(key, panel);
    } else if (reveal) panel.reveal(undefined, false);
    panel.webview.html = articleReportPage(report, vscode.workspace.asRelativePath(uri), nonce());
  }

  showWorkspace(report: WorkspaceReport): void {
    if (this.#workspace === undefined) {
      this.#workspace = this.#newPanel(
        'backread.workspaceReport',
        'Workspace Report',
        vscode.ViewColumn.Active,
      );
      this.#workspace.onDidDispose(() => (this.#workspace = undefined));
      this.#workspace.webview.onDidReceiveMessage((sent: unknown) => void this.#take(sent, undefined));
    } else this.#workspace.reveal(undefined, false);
    const name = vscode.workspace.name ?? 'Workspace';
    this.#workspace.webview.html = workspaceReportPage(report, name, nonce());
  }

  #newPanel(kind: string, title: string, column: vscode.ViewColumn): vscode.WebviewPanel {
    const options = { enableScripts: true, enableFindWidget: true, localResourceRoots: [] };
    const panel = vscode.window.createWebviewPanel(kind, title, column, options);
    panel.iconPath = this.#icon;
    return panel;
  }

  async #take(sent: unknown, article: vscode.Uri | undefined): Promise<void> {
    const message = readMessage(sent);
    if (message === undefined) return;
    if (message.kind === 'go') await goTo(vscode.Uri.parse(message.uri), message.range, true);
    else if (message.kind === 'report') await this.#actions.showArticleReport(vscode.Uri.parse(message.uri));
    else await this.#run(message.name, article);
  }

  async #run(command: PageCommand, article: vscode.Uri | undefined): Promise<void> {
    if (article === undefined) await this.#actions.reviewWorkspace();
    else if (command === 'review') await this.#actions.reviewArticle(article);
    else await this.#actions.fixAll(article);
  }
}

const baseName = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
