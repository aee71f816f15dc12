import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension.ts';
import {
  apply,
  articleUri,
  backread,
  closeAll,
  findingOf,
  gone,
  note,
  offered,
  until,
  written,
} from './desk.ts';
import { FOLDERS, readFixCases, type FixCase } from '../support/quick-fixes.ts';

const FOLDER = 'fixes';

/** Every text has a folder of its own, so that no two are neighbours. */
const fileOf = ({ folder, line, name }: FixCase): string => `${FOLDER}/${folder}/${line}/${name}`;

function cases(): readonly FixCase[] {
  const extension = vscode.extensions.getExtension('backread.backread');
  assert.ok(extension, 'the extension is not in this host');
  return readFixCases(readFileSync(path.join(extension.extensionPath, 'test/extension/fixes.md'), 'utf8'));
}

describe('quick fixes of the frontmatter', () => {
  let asked = 0;
  let unheard = 0;
  let client: Api['client'];
  before(async () => {
    ({ client } = await backread());
    for (const [folder, files] of Object.entries(FOLDERS)) {
      for (const [name, text] of Object.entries(files)) {
        const uri = articleUri(`${FOLDER}/${folder}/${name}`);
        await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      }
    }
  });
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));
  after(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(articleUri(FOLDER), { recursive: true });
    note(`quick fixes were asked for ${asked} times, ${unheard} times without an answer at first`);
  });

  for (const each of cases()) {
    it(`${each.rule}: ${each.fix}, in ${each.form} (line ${each.line} of the table)`, async () => {
      const { document, selection } = await tried(each);
      assert.equal(document.getText(), each.after);
      if (each.toFill !== null) assert.equal(document.getText(selection()), each.toFill, 'is not selected');
      await gone(document.uri, each.rule);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), each.before);
      assert.equal(document.isDirty, false, 'undone, it is as it was saved');
    });
  }

  /** The text, opened and mended. */
  async function tried(each: FixCase) {
    const editor = await written(fileOf(each), each.before);
    const { document } = editor;
    assert.equal(document.getText(), each.before);
    const finding = await findingOf(document.uri, each.rule);
    const { tries } = await offered(document.uri, finding, each.fix);
    asked++;
    if (tries > 1) unheard++;
    // What the command gave has lost on its way how its white space is meant; the light bulb is given this one.
    const actions = await client.codeActions(document, finding.range, {
      diagnostics: [finding],
      only: vscode.CodeActionKind.QuickFix,
      triggerKind: vscode.CodeActionTriggerKind.Invoke,
    });
    const fix = actions.find(({ title }) => title === each.fix);
    assert.ok(fix, 'it is not offered to the light bulb');
    await apply(fix);
    await until('another text', () => document.getText() !== each.before, 5000);
    return { document, selection: () => editor.selection };
  }
});
