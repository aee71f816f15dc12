/** The article being worked on: it stays while a report, the terminal or an output channel has the focus. */
import * as vscode from 'vscode';
import { isForServer, isOwnText } from './selector.ts';

export class CurrentArticle implements vscode.Disposable {
  readonly #events = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  readonly #listeners: readonly vscode.Disposable[];
  #document: vscode.TextDocument | undefined;

  readonly onChange = this.#events.event;

  constructor() {
    this.#listeners = [
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#look(editor)),
      vscode.workspace.onDidCloseTextDocument((closed) => {
        if (closed === this.#document) this.#set(undefined);
      }),
      // A change of language closes a document and opens it again under the same editor.
      vscode.workspace.onDidOpenTextDocument((opened) => {
        const editor = vscode.window.activeTextEditor;
        if (editor?.document === opened) this.#look(editor);
      }),
      vscode.window.tabGroups.onDidChangeTabs(() => {
        if (this.#document !== undefined && !isInATab(this.#document.uri)) this.#set(undefined);
      }),
    ];
    this.#look(vscode.window.activeTextEditor);
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#events.dispose();
  }

  #look(editor: vscode.TextEditor | undefined): void {
    if (editor === undefined) return;
    if (isForServer(editor.document)) this.#set(editor.document);
    else if (isOwnText(editor.document)) this.#set(undefined);
  }

  #set(document: vscode.TextDocument | undefined): void {
    if (document === this.#document) return;
    this.#document = document;
    this.#events.fire(document);
  }
}

function isInATab(uri: vscode.Uri): boolean {
  const wanted = uri.toString();
  return vscode.window.tabGroups.all.some((group) =>
    group.tabs.some((tab) => urisOf(tab.input).includes(wanted)),
  );
}

function urisOf(input: unknown): readonly string[] {
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom)
    return [input.uri.toString()];
  if (input instanceof vscode.TabInputTextDiff) return [input.original.toString(), input.modified.toString()];
  return [];
}
