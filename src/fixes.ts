/** Fixes that a command applies, asked for from the server through the editor, in the document's current version. */
import * as vscode from 'vscode';
import type { Client } from './client.ts';
import { plural } from './words.ts';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('backread');
const FRONTMATTER_RULE = 'frontmatter/missing';

/** Applies every safe fix at once; one undo takes them back. */
export async function fixAll(client: Client, document: vscode.TextDocument): Promise<void> {
  const whole = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
  const actions = await actionsFor(document, whole, FIX_ALL);
  const edit = actions.find((action) => action.edit !== undefined)?.edit;
  if (edit === undefined || edit.size === 0) {
    void vscode.window.showInformationMessage('Backread: nothing here can be fixed without an editor’s eye.');
    return;
  }
  const changes = edit.get(document.uri).length;
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showWarningMessage('Backread: the text changed meanwhile; nothing was fixed.');
    return;
  }
  await client.command('backread.reviewNow', document.uri.toString());
  vscode.window.setStatusBarMessage(`Backread: ${plural(changes, 'change')} made.`, 5000);
}

/** Applies the fix of `frontmatter/missing`, where that rule has something to say. */
export async function createFrontmatter(client: Client, document: vscode.TextDocument): Promise<void> {
  const finding = vscode.languages
    .getDiagnostics(document.uri)
    .find((diagnostic) => diagnostic.source === 'backread' && codeOf(diagnostic) === FRONTMATTER_RULE);
  const actions =
    finding === undefined ? [] : await actionsFor(document, finding.range, vscode.CodeActionKind.QuickFix);
  const edit = actions.find(({ title }) => title.startsWith('Create frontmatter'))?.edit;
  if (edit === undefined) {
    void vscode.window.showInformationMessage(
      'Backread: title, date and author can be read already, or the article has not been reviewed yet.',
    );
    return;
  }
  if (await vscode.workspace.applyEdit(edit)) {
    await client.command('backread.reviewNow', document.uri.toString());
  }
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}

const RESOLVED = 20;

async function actionsFor(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind.value,
    RESOLVED,
  );
}
