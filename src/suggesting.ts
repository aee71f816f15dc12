/**
 * Suggestions come by themselves in frontmatter. VS Code switches them off for Markdown, whose prose nobody wants them
 * in; keys and values of a block are another matter, so the list is opened where a word of them begins.
 */
import * as vscode from 'vscode';
import { isForServer } from './selector.ts';

/** Opens the list; with `{ auto: true }` it says nothing where it is empty. */
export const SUGGEST = 'editor.action.triggerSuggest';

export function suggestInFrontmatter(): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const [change] = contentChanges;
    if (change === undefined || contentChanges.length > 1 || reason !== undefined) return;
    if (vscode.window.activeTextEditor?.document !== document || !isForServer(document)) return;
    const { line, character } = change.range.start;
    const before = document.lineAt(line).text.slice(0, character);
    if (!change.range.isEmpty || !beginsWord(before, change.text)) return;
    if (!isInFrontmatter(document, line) || suggestsAnyway(document)) return;
    void vscode.commands.executeCommand(SUGGEST, { auto: true });
  });
}

/** True where a key or a value begins with what was typed: a letter, or the space in front of a value. */
function beginsWord(before: string, typed: string): boolean {
  if (typed === ' ') return /[:=,-]$/u.test(before);
  return /^[\p{L}\p{N}]$/u.test(typed) && /(?:^|[\s"'[{,:=-])$/u.test(before);
}

/** More lines than any frontmatter has. */
const MOST_LINES = 500;
const FENCE = /^(?:---|\+\+\+|;;;)\s*$/u;

/** A guess from the lines above, which the server's answer is the judge of. */
function isInFrontmatter(document: vscode.TextDocument, line: number): boolean {
  const first = document.lineAt(0).text;
  if (line === 0 || line > MOST_LINES || !(FENCE.test(first) || first.startsWith('{'))) return false;
  for (let at = 1; at < line; at++) {
    const { text } = document.lineAt(at);
    if (FENCE.test(text) || (first.startsWith('{') && text.startsWith('}'))) return false;
  }
  return true;
}

/** True where the editor asks by itself, or the reader wants to be asked by hand. */
function suggestsAnyway(document: vscode.TextDocument): boolean {
  const editor = vscode.workspace.getConfiguration('editor', document);
  if (editor.get<boolean>('suggestOnTriggerCharacters') === false) return true;
  const quick = editor.get<unknown>('quickSuggestions');
  if (typeof quick !== 'object' || quick === null) return quick === true;
  const other: unknown = Reflect.get(quick, 'other');
  return other === true || other === 'on';
}
