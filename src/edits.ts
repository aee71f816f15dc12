/** Edits of the protocol as the editor takes them. */
import * as vscode from 'vscode';
import {
  SnippetTextEdit,
  TextDocumentEdit,
  type BaseLanguageClient,
  type StaticFeature,
  type WorkspaceEdit,
} from 'vscode-languageclient';

type Converter = BaseLanguageClient['protocol2CodeConverter'];

/**
 * What is left to fill in keeps its white space as it is written. Otherwise the editor would indent every further line
 * by as much as the one it begins in, as it does for code: in YAML the field then belongs to another one.
 */
export async function editorEdit(converter: Converter, edit: WorkspaceEdit): Promise<vscode.WorkspaceEdit> {
  const changes = edit.documentChanges?.filter((change) => TextDocumentEdit.is(change)) ?? [];
  if (!changes.some(({ edits }) => edits.some((one) => SnippetTextEdit.is(one))))
    return converter.asWorkspaceEdit(edit);
  const converted = new vscode.WorkspaceEdit();
  for (const { textDocument, edits } of changes) {
    const entries = edits.map((one) => {
      const range = converter.asRange(one.range);
      return SnippetTextEdit.is(one)
        ? asWritten(range, one.snippet.value)
        : new vscode.TextEdit(range, one.newText);
    });
    converted.set(converter.asUri(textDocument.uri), entries);
  }
  return converted;
}

const asWritten = (range: vscode.Range, words: string): vscode.SnippetTextEdit =>
  Object.assign(new vscode.SnippetTextEdit(range, new vscode.SnippetString(words)), { keepWhitespace: true });

/** The first version of the editor that can keep white space; an older one is sent plain edits. */
const KEEPS_WHITE_SPACE = 98;

/** Tells the server of an editor in which snippets would break a text. */
export const plainEditsForOldEditors: StaticFeature = {
  fillClientCapabilities: ({ workspace }) => {
    const [major = 0, minor = 0] = vscode.version.split('.').map(Number);
    if (major === 1 && minor < KEEPS_WHITE_SPACE && workspace?.workspaceEdit !== undefined)
      workspace.workspaceEdit.snippetEditSupport = false;
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};
