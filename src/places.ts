/** Going to places in texts, from views whose focus is elsewhere. */
import * as vscode from 'vscode';
import type { Range } from '../server/protocol.ts';

/**
 * Shows a place and puts the cursor there, in the editor group that has the text, never over the asking report.
 * `select` marks the words too.
 */
export async function goTo(uri: vscode.Uri, { start, end }: Range, select = false): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const place = document.validateRange(
    new vscode.Range(start.line, start.character, end.line, end.character),
  );
  const editor = await vscode.window.showTextDocument(document, { viewColumn: columnOf(uri) });
  editor.selection = new vscode.Selection(place.start, select ? place.end : place.start);
  const where = isInView(editor, place)
    ? vscode.TextEditorRevealType.Default
    : vscode.TextEditorRevealType.AtTop;
  editor.revealRange(place, where);
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
