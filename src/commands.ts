/** The commands of the palette and of the views. */
import * as vscode from 'vscode';
import type { ReviewedStatus } from '../server/protocol.ts';
import { wordsOf, type Client } from './client.ts';
import type { CurrentArticle } from './currentArticle.ts';
import { createFrontmatter, fixAll } from './fixes.ts';
import { showMenu } from './menu.ts';
import { GO_TO } from './outline/themeItem.ts';
import { goTo, show } from './places.ts';
import { ReportPanels } from './reports/panels.ts';
import { isForServer } from './selector.ts';
import { SHOW_MENU } from './statusItem.ts';
import { countsInWords, capitalised, statusName, STATES } from './words.ts';
import { WorkspaceReview } from './workspaceReview.ts';

export function registerCommands(
  context: vscode.ExtensionContext,
  client: Client,
  article: CurrentArticle,
): ReportPanels {
  const review = new WorkspaceReview(client);
  const panels = new ReportPanels(vscode.Uri.joinPath(context.extensionUri, 'media/icon.png'), {
    showArticleReport: async (uri) => {
      await show(uri);
      await showArticleReport(uri);
    },
    reviewArticle: async (uri) => {
      await client.command('backread.reviewAnyway', uri.toString());
      await showArticleReport(uri);
    },
    reviewWorkspace: () => reviewWorkspace(),
    fixAll: async (uri) => fixAll(client, await vscode.workspace.openTextDocument(uri)),
  });

  /** Runs with the article in hand, or says that there is none. */
  const withArticle = (act: (document: vscode.TextDocument) => Promise<void>) => async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    const document =
      editor !== undefined && isForServer(editor.document) ? editor.document : article.document;
    if (document === undefined) {
      void vscode.window.showInformationMessage(
        'Backread: open an article first (Markdown, MDX, Quarto or text).',
      );
      return;
    }
    try {
      await act(document);
    } catch (error) {
      client.log.error(wordsOf(error));
      void vscode.window.showErrorMessage(`Backread: ${wordsOf(error)}`);
    }
  };

  const showArticleReport = async (uri: vscode.Uri): Promise<void> => {
    const params = { textDocument: { uri: uri.toString() } };
    let report = await client.request('backread/articleReport', params);
    // Asking for its report is asking for its review.
    if (report === null) {
      await client.command('backread.reviewAnyway', uri.toString());
      report = await client.request('backread/articleReport', params);
    }
    if (report === null) throw new Error('this text could not be reviewed; its status says why.');
    panels.showArticle(report, true);
  };

  const reviewWorkspace = async (): Promise<void> => {
    const report = await review.run();
    if (report !== undefined) panels.showWorkspace(report);
  };

  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'backread.reviewArticle': withArticle(async (document) => {
      await client.command('backread.reviewAnyway', document.uri.toString());
    }),
    'backread.reviewWorkspace': reviewWorkspace,
    'backread.showArticleReport': withArticle((document) => showArticleReport(document.uri)),
    'backread.showWorkspaceReport': async () => {
      if (review.last === undefined) await reviewWorkspace();
      else panels.showWorkspace(review.last);
    },
    'backread.fixAll': withArticle((document) => fixAll(client, document)),
    'backread.createFrontmatter': withArticle((document) => createFrontmatter(client, document)),
    'backread.clearFindings': () => client.command('backread.clearShownFindings'),
    'backread.explainPolicy': withArticle((document) => explainPolicy(client, document)),
    'backread.restartServer': () => client.restart(),
    'backread.showLog': () => client.log.show(),
    'backread.outline.showThemes': setting('outline.view', 'themes'),
    'backread.outline.showSections': setting('outline.view', 'sections'),
    'backread.outline.follow': setting('outline.followCursor', true),
    'backread.outline.stay': setting('outline.followCursor', false),
    'backread.internal.openSettings': () =>
      vscode.commands.executeCommand('workbench.action.openSettings', '@ext:backread.backread'),
    [SHOW_MENU]: () =>
      showMenu(
        client.state,
        article.document === undefined ? undefined : client.statusOf(article.document.uri),
      ),
    [GO_TO]: goTo,
  };
  for (const [name, act] of Object.entries(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(name, act));
  }
  context.subscriptions.push(keepReportsFresh(client, panels));
  return panels;
}

/** Sets a setting where it is set already: in the workspace, else for the user. */
const setting = (name: string, value: boolean | string) => (): Thenable<void> => {
  const configuration = vscode.workspace.getConfiguration('backread');
  const inWorkspace = configuration.inspect(name)?.workspaceValue !== undefined;
  const { Global, Workspace } = vscode.ConfigurationTarget;
  return configuration.update(name, value, inWorkspace ? Workspace : Global);
};

/** A report that is open follows the reviews of its article. */
function keepReportsFresh(client: Client, panels: ReportPanels): vscode.Disposable {
  return client.onStatus((status) => {
    const uri = vscode.Uri.parse(status.uri);
    if (status.kind !== 'reviewed' || !panels.hasArticle(uri)) return;
    client.request('backread/articleReport', { textDocument: { uri: status.uri } }).then(
      (report) => {
        if (report !== null) panels.showArticle(report, false);
      },
      (error: unknown) => client.log.error(`The report could not be renewed. ${wordsOf(error)}`),
    );
  });
}

/** Which profile and policy count for a file, and why. */
async function explainPolicy(client: Client, document: vscode.TextDocument): Promise<void> {
  const status = await client.request('backread/status', { textDocument: { uri: document.uri.toString() } });
  if (status.kind === 'closed') return;
  const title = vscode.workspace.asRelativePath(document.uri);
  const detail =
    status.kind === 'reviewed' ? policyInWords(status) : `${statusName(status)}. ${status.because}`;
  await vscode.window.showInformationMessage(title, { modal: true, detail });
}

function policyInWords(status: ReviewedStatus): string {
  return [
    `Profile: ${status.profile}`,
    status.because,
    ...(status.policy === null ? [] : [`Policy: ${status.policy}`]),
    `${STATES[status.state].name}: ${capitalised(countsInWords(status.counts))}.`,
    ...(status.faults.length === 0 ? [] : ['Could not be reviewed:', ...status.faults]),
  ].join('\n');
}
