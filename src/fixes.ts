/** Fixes that a command applies, asked for from the server, in the document's current version. */
import * as vscode from 'vscode';
import type { FrontmatterOffer } from '../server/protocol.ts';
import type { Client } from './client.ts';
import { plural } from './words.ts';

const ASK_FOR_ALL: vscode.CodeActionContext = {
  diagnostics: [],
  only: vscode.CodeActionKind.SourceFixAll.append('backread'),
  triggerKind: vscode.CodeActionTriggerKind.Invoke,
};

/** Applies every safe fix at once; one undo takes them back. */
export async function fixAll(client: Client, document: vscode.TextDocument): Promise<void> {
  const whole = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
  const actions = await client.codeActions(document, whole, ASK_FOR_ALL);
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

const ADD = 'Add Missing Fields';

/** Writes frontmatter above a text that has none; where it has some, says what is missing and offers to add that. */
export async function createFrontmatter(client: Client, document: vscode.TextDocument): Promise<void> {
  const readOnly = await readOnlyReason(document);
  if (readOnly !== null) {
    void vscode.window.showWarningMessage(`Backread: ${readOnly}`);
    return;
  }
  const offer = await offerFor(client, document);
  if (offer.kind === 'create') {
    await applyOffer(client, document, offer.edit);
    return;
  }
  const choices = offer.kind === 'present' && offer.edit !== null ? [ADD] : [];
  const choice = await vscode.window.showInformationMessage(`Backread: ${offer.because}`, ...choices);
  if (choice !== ADD) return;
  // The text may have changed while the question stood on the screen.
  const now = await offerFor(client, document);
  if (now.kind === 'present' && now.edit !== null) await applyOffer(client, document, now.edit);
}

const offerFor = (client: Client, document: vscode.TextDocument): Promise<FrontmatterOffer> =>
  client.request('backread/createFrontmatter', { textDocument: { uri: document.uri.toString() } });

type Edit = Extract<FrontmatterOffer, { readonly kind: 'create' }>['edit'];

/** Applies an edit in the editor in front, where the places to fill in are selected one after the other. */
async function applyOffer(client: Client, document: vscode.TextDocument, edit: Edit): Promise<void> {
  await vscode.window.showTextDocument(document);
  if (!(await vscode.workspace.applyEdit(await client.editOf(edit)))) {
    void vscode.window.showWarningMessage('Backread: the text changed meanwhile; nothing was written.');
    return;
  }
  await client.command('backread.reviewNow', document.uri.toString());
}

/** Why a text cannot be written to, in a sentence; null where it can. */
async function readOnlyReason({ uri, isUntitled }: vscode.TextDocument): Promise<string | null> {
  if (isUntitled) return null;
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false)
    return 'this file cannot be changed: what it is opened from is read-only.';
  try {
    const { permissions = 0 } = await vscode.workspace.fs.stat(uri);
    return (permissions & vscode.FilePermission.Readonly) === 0
      ? null
      : 'this file is read-only, so no frontmatter was written.';
  } catch {
    return null;
  }
}
