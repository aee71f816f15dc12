import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, articleUri, backread, closeAll, findingOf, gone, offered, until, written } from './desk.ts';

/** One block in the three forms that have fences, and what is written in each. */
interface Form {
  readonly name: 'yaml' | 'toml' | 'json';
  /** A block around its lines. */
  readonly block: (...lines: readonly string[]) => string;
  readonly field: (key: string, value: string) => string;
  /** What a completed text field looks like, the cursor at `|`. */
  readonly empty: (key: string) => string;
}

const FORMS: readonly Form[] = [
  {
    name: 'yaml',
    block: (...lines) => ['---', ...lines, '---', ''].join('\n'),
    field: (key, value) => `${key}: ${value}`,
    empty: (key) => `${key}: |`,
  },
  {
    name: 'toml',
    block: (...lines) => ['+++', ...lines, '+++', ''].join('\n'),
    field: (key, value) => `${key} = "${value}"`,
    empty: (key) => `${key} = "|"`,
  },
  {
    name: 'json',
    block: (...lines) => ['{', lines.filter((line) => line !== '').join(',\n'), '}', ''].join('\n'),
    field: (key, value) => `  "${key}": "${value}"`,
    empty: (key) => `"${key}": "|"`,
  },
];

const TEXT = '\n# Boats in winter\n\nBy Mara Lind\n\nThe boats stay in the harbour until March.\n';

const folder = (form: Form): string => `front/${form.name}`;

const put = (editor: vscode.TextEditor, position: vscode.Position): void => {
  editor.selection = new vscode.Selection(position, position);
};

const type = (text: string): Thenable<unknown> => vscode.commands.executeCommand('type', { text });

/** The line with the cursor shown in it. */
function lineAtCursor({ document, selection }: vscode.TextEditor): string {
  const { line, character } = selection.active;
  const { text } = document.lineAt(line);
  return `${text.slice(0, character)}|${text.slice(character)}`.trim();
}

const words = (hovers: readonly vscode.Hover[]): string =>
  hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');

describe('help in frontmatter', () => {
  before(backread);
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await closeAll();
  });
  after(async () => {
    await vscode.workspace.fs.delete(articleUri('front'), { recursive: true });
  });

  for (const form of FORMS) {
    describe(`in ${form.name.toUpperCase()}`, () => {
      it('a key is suggested while it is typed, and taken with the place of its value', async () => {
        const editor = await written(`${folder(form)}/typed.md`, form.block(form.field('slug', 'a')) + TEXT);
        const { document } = editor;
        // A block has one more line, for what is typed now.
        const last = document.lineAt(1).range.end;
        put(editor, last);
        await type(form.name === 'json' ? ',\n' : '\n');
        await type(form.name === 'json' ? '"' : 't');
        await type('i');
        if (form.name === 'json') await type('t');
        await until(
          'the suggested key',
          () => {
            void vscode.commands.executeCommand('acceptSelectedSuggestion');
            return lineAtCursor(editor).includes('title');
          },
          20_000,
          () => document.getText(),
        );
        assert.equal(lineAtCursor(editor), form.empty('title'));
      });

      it('values that other articles have are suggested', async () => {
        await written(`${folder(form)}/other.md`, form.block(form.field('author', 'Mara Lind')) + TEXT);
        const editor = await written(`${folder(form)}/value.md`, form.block(form.field('author', '')) + TEXT);
        const { document } = editor;
        const { text } = document.lineAt(1);
        const at = form.name === 'yaml' ? text.length : text.lastIndexOf('"');
        let labels: readonly string[] = [];
        let asking = false;
        await until(
          'Mara Lind',
          () => {
            if (!asking) {
              asking = true;
              void vscode.commands
                .executeCommand<vscode.CompletionList>(
                  'vscode.executeCompletionItemProvider',
                  document.uri,
                  new vscode.Position(1, at),
                )
                .then(({ items }) => {
                  labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
                  asking = false;
                });
            }
            return labels.includes('Mara Lind');
          },
          20_000,
          () => labels,
        );
      });

      it('a key tells what it means', async () => {
        const text = form.block(form.field('title', 'A'), form.field('date', '2024-05-03')) + TEXT;
        const { document } = await written(`${folder(form)}/hover.md`, text);
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          document.positionAt(text.indexOf('2024') + 1),
        );
        assert.match(words(hovers), /Friday, 3 May 2024/u);
        assert.match(words(hovers), /first publication/u);
      });

      it('a key that is nearly one is mended by its quick fix', async () => {
        const text = form.block(form.field('titel', 'A'), form.field('date', '2024-05-03')) + TEXT;
        const { document } = await written(`${folder(form)}/near.md`, text);
        const finding = await findingOf(document.uri, 'frontmatter/unknown-key');
        const { fix } = await offered(document.uri, finding, 'Change to "title"');
        await apply(fix);
        assert.equal(document.getText(), text.replace('titel', 'title'));
        await gone(document.uri, 'frontmatter/unknown-key');
      });

      it('Create Frontmatter writes a block as the neighbours do, and one undo takes it back', async () => {
        await written(`${folder(form)}/other.md`, form.block(form.field('title', 'B')) + TEXT);
        const editor = await written(`${folder(form)}/new.md`, TEXT.replace('By Mara Lind\n\n', ''));
        const { document } = editor;
        const before = document.getText();
        await vscode.commands.executeCommand('backread.createFrontmatter');
        await until('the block', () => document.getText() !== before);
        const first = form.block().charAt(0);
        assert.ok(document.getText().startsWith(first), document.getText());
        assert.match(document.getText(), /Boats in winter/u);
        await until(
          'the first place to fill in',
          () => document.getText(editor.selection) === '[author]',
          5000,
          () => document.getText(editor.selection),
        );
        await vscode.commands.executeCommand('undo');
        assert.equal(document.getText(), before);
      });
    });
  }

  it('what the profile asks for is added by a quick fix, the first place to fill in selected', async () => {
    const text = `---\ntitle: A\nbackread: { profile: newsroom }\n---\n${TEXT}`;
    const editor = await written('front/missing.md', text);
    const { document } = editor;
    const finding = await findingOf(document.uri, 'frontmatter/required');
    const { fix } = await offered(document.uri, finding, 'Add all missing fields');
    await apply(fix);
    assert.match(document.getText(), /\ndate: "\[YYYY-MM-DD\]"\nauthor: Mara Lind\n---\n/u);
    await until(
      'the place to fill in',
      () => document.getText(editor.selection) === '[YYYY-MM-DD]',
      5000,
      () => document.getText(editor.selection),
    );
  });

  it('Create Frontmatter works in a draft that was never saved', async () => {
    const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content: TEXT });
    await vscode.window.showTextDocument(draft);
    await vscode.commands.executeCommand('backread.createFrontmatter');
    await until('the block', () => draft.getText().startsWith('---\ntitle: Boats in winter'));
  });

  it('addresses are links', async () => {
    const { document } = await written(
      'front/links.md',
      '---\ntitle: A\nhome: "https://example.org/a"\n---\n',
    );
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    const found = links.map(({ range, target }) => `${document.getText(range)} → ${target?.toString()}`);
    assert.ok(found.includes('https://example.org/a → https://example.org/a'), found.join('\n'));
  });
});
