/** What the tests inside an editor share: opening articles, waiting for what comes, undoing what they did. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension.ts';

export const FINDING_RULE = 'statistic/unsourced';

const told: string[] = [];

/** Says something about this run that is no verdict, such as a time; it is printed with the verdicts. */
export const note = (words: string): number => told.push(words);

/** Everything that was said so far. */
export const notes = (): readonly string[] => told;

/** The extension, started; the same for every test. */
export async function backread(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('backread.backread');
  assert.ok(extension, 'the extension is not in this host');
  return extension.activate();
}

export function articleUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(articleUri(name), {
    viewColumn: vscode.ViewColumn.One,
    preview: false,
  });
}

/** Writes an article into the folder that is open, and opens it. */
export async function written(name: string, text: string): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(articleUri(name), new TextEncoder().encode(text));
  return open(name);
}

export const findings = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'backread');

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export const rulesAt = (uri: vscode.Uri): readonly string[] => findings(uri).map(ruleOf);

/** Waits until `look` gives something; says what was waited for, and what was there instead. */
export async function until<T>(
  what: string,
  look: () => T | undefined | false,
  limit = 30_000,
  instead: () => unknown = () => '',
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const seen = look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}. ${JSON.stringify(instead()) ?? ''}`);
    await pause(50);
  }
}

export const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** The first finding of a rule in a document, awaited. */
export const findingOf = (uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> =>
  until(
    `${rule} in ${uri.path}`,
    () => findings(uri).find((finding) => ruleOf(finding) === rule),
    30_000,
    () => rulesAt(uri),
  );

export const gone = (uri: vscode.Uri, rule: string): Promise<true> =>
  until(
    `${rule} to go from ${uri.path}`,
    () => !rulesAt(uri).includes(rule),
    30_000,
    () => rulesAt(uri),
  );

/** The quick fixes at a finding; the editor tells no command which finding each is for. */
export const quickFixes = (
  uri: vscode.Uri,
  { range }: vscode.Diagnostic,
): Thenable<readonly vscode.CodeAction[]> =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );

/**
 * The quick fix of a title at a finding, and how often it was asked for. The editor drops a running
 * answer when an extension registers fixes of its own, as some do when they start; the light bulb then asks again.
 */
export async function offered(
  uri: vscode.Uri,
  finding: vscode.Diagnostic,
  title: string,
): Promise<{ readonly fix: vscode.CodeAction; readonly tries: number }> {
  for (let tries = 1; ; tries++) {
    const fixes = await quickFixes(uri, finding).then(
      (given) => given,
      () => [],
    );
    const fix = fixes.find((one) => one.title === title);
    if (fix !== undefined) return { fix, tries };
    const others = fixes.map((one) => one.title).join('\n');
    assert.ok(others === '' && tries < 20, `“${title}” is not offered, but\n${others}`);
    await pause(100);
  }
}

/** Applies a fix as the light bulb does: the edit, then its command. */
export async function apply(action: vscode.CodeAction): Promise<void> {
  if (action.edit !== undefined)
    assert.ok(await vscode.workspace.applyEdit(action.edit), 'the edit was refused');
  if (action.command !== undefined) {
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
}

export async function append(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Gives a document its text back, saved. */
export async function restore(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, document.validateRange(new vscode.Range(0, 0, 99_999, 0)), text);
  await vscode.workspace.applyEdit(edit);
  await document.save();
}

/** Sets a setting of the workspace; undefined takes it away. */
export const setting = (name: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration('backread').update(name, value, vscode.ConfigurationTarget.Workspace);

export const closeAll = (): Thenable<unknown> =>
  vscode.commands.executeCommand('workbench.action.closeAllEditors');
