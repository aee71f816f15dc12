/** What a click on the status bar item offers, by what is known of the article. */
import * as vscode from 'vscode';
import type { DocumentStatus } from '../server/protocol.ts';
import type { ServerState } from './client.ts';

interface Choice extends vscode.QuickPickItem {
  readonly command: string;
}

const choice = (icon: string, label: string, command: string, detail?: string): Choice => ({
  label: `$(${icon}) ${label}`,
  command,
  ...(detail === undefined ? {} : { detail }),
});

const LOG = choice('output', 'Show Log', 'backread.showLog');
const SETTINGS = choice('gear', 'Settings', 'backread.internal.openSettings');

export async function showMenu(state: ServerState, status: DocumentStatus | undefined): Promise<void> {
  const picked = await vscode.window.showQuickPick(choices(state, status), {
    title: 'Backread',
    placeHolder: 'What to do with this article',
  });
  if (picked !== undefined) await vscode.commands.executeCommand(picked.command);
}

function choices(state: ServerState, status: DocumentStatus | undefined): readonly Choice[] {
  if (state !== 'running') {
    return [choice('debug-restart', 'Restart Language Server', 'backread.restartServer'), LOG];
  }
  if (status === undefined || status.kind === 'closed') return [LOG];
  if (status.kind === 'off' || status.kind === 'too-large') {
    return [choice('settings', 'Settings', SETTINGS.command, status.because), LOG];
  }
  if (status.kind !== 'reviewed') {
    const label = status.kind === 'waiting' ? 'Review Article' : 'Review Anyway';
    return [choice('play', label, 'backread.reviewArticle', status.because), SETTINGS, LOG];
  }
  return [
    choice('note', 'Show Article Report', 'backread.showArticleReport'),
    choice('wand', 'Fix All Safe Findings', 'backread.fixAll'),
    choice('list-tree', 'Show Themes', 'backread.outline.focus'),
    choice('refresh', 'Review Article', 'backread.reviewArticle'),
    choice('info', 'Explain Policy for This File', 'backread.explainPolicy', status.because),
    choice('library', 'Review Workspace', 'backread.reviewWorkspace'),
    SETTINGS,
    LOG,
  ];
}
