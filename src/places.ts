/** Going to places in texts, from views whose focus is elsewhere. */
import * as vscode from 'vscode';
import type { Range } from '../server/protocol.ts';

/**
 * Shows a place and puts the cursor there, in the editor group that has the text, never over the asking report.
 * `select` marks the words too.
 */
export async function goTo(uri: vscode.Uri, { start, end }: Range, select = false): Promise<void> {
  const place = new vscode.Range(start.line, start.character, end.line, end.character);
  const selection = select ? place : new vscode.Range(place.start, place.start);
  await show(uri, { selection });
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== uri.toString()) return;
  if (!isInView(editor, place)) editor.revealRange(place, vscode.TextEditorRevealType.AtTop);
}

/**
 * Shows a text. The editor's own command opens it: a document that an extension opens is held for minutes after its
 * tab was closed, and its findings are then neither an open file's nor a closed one's.
 */
export async function show(uri: vscode.Uri, options: vscode.TextDocumentShowOptions = {}): Promise<void> {
  await vscode.commands.executeCommand('vscode.open', uri, { viewColumn: columnOf(uri), ...options });
}

const isInView = (editor: vscode.TextEditor, place: vscode.Range): boolean =>
  editor.visibleRanges.some((seen) => seen.contains(place.start));

/** The column that shows the text, else one that has it in a tab, else the first. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn {
  const wanted = uri.toString();
  const visible = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === wanted);
  if (visible?.viewColumn !== undefined) return visible.viewColumn;
  const group = vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === wanted),
  );
  return group?.viewColumn ?? vscode.ViewColumn.One;
}
