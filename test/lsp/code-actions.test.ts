import { deepEqual, equal, ok } from 'node:assert/strict';
import { CodeActionTriggerKind, type CodeAction } from 'vscode-languageserver/node';
import { defineRule, parseArticle, type Rule } from '../../server/engine/index.ts';
import { abilitiesOf } from '../../server/lsp/abilities.ts';
import { placeholderEdit } from '../../server/lsp/edits.ts';
import { MODERN, TestClient, WHOLE, type Setup } from './client.ts';
import { ARTICLE, TEST_RULES } from './rules.ts';

const A = 'file:///w/a.md';

const start = (setup: Setup = {}): Promise<TestClient> => TestClient.start({ rules: TEST_RULES, ...setup });

function titled(actions: readonly CodeAction[], title: RegExp): CodeAction {
  const found = actions.find((action) => title.test(action.title));
  ok(found, `no ${String(title)} in ${actions.map((action) => action.title).join(', ')}`);
  return found;
}

const fixAll = (client: TestClient): Promise<CodeAction[]> =>
  client.actions(A, WHOLE, { only: ['source.fixAll.backread'] });

describe('quick fixes', () => {
  it('mend the finding, name it and are preferred where they are safe', async () => {
    const client = await start();
    await client.open(A, `${ARTICLE}TODO, MAYBE.\n`);
    const [diagnostic] = await client.items(A);
    ok(diagnostic);
    const actions = await client.actions(A, diagnostic.range, { diagnostics: [diagnostic] });
    const fix = titled(actions, /done/u);
    equal(fix.kind, 'quickfix');
    equal(fix.isPreferred, true);
    deepEqual(fix.diagnostics, [diagnostic]);
    await client.apply(fix.edit);
    equal(client.text(A), `${ARTICLE}done, MAYBE.\n`);
    // The fix says that a review is due although nothing is saved.
    await client.command(fix.command?.command ?? '', ...(fix.command?.arguments ?? []));
    equal(client.refreshes, 1);
    deepEqual(await client.found(A), ['test/maybe MAYBE']);
    await client.stop();
  });

  it('are not preferred where an editor must look', async () => {
    const client = await start();
    await client.open(A, `${ARTICLE}MAYBE.\n`);
    equal(titled(await client.actions(A, WHOLE), /Say it/u).isPreferred, false);
    await client.stop();
  });

  it('are for the current version, wherever the finding has gone since it was shown', async () => {
    const client = await start();
    await client.open(A, `${ARTICLE}TODO.\n`);
    const [diagnostic] = await client.items(A);
    ok(diagnostic);
    await client.edit(A, ARTICLE.length, ARTICLE.length, 'A new paragraph.\n\n');
    const actions = await client.actions(A, diagnostic.range, { diagnostics: [diagnostic] });
    await client.apply(titled(actions, /done/u).edit);
    equal(client.text(A), `${ARTICLE}A new paragraph.\n\ndone.\n`);
    await client.stop();
  });

  it('are none for a finding that is gone', async () => {
    const client = await start();
    await client.open(A, `${ARTICLE}TODO.\n`);
    const [diagnostic] = await client.items(A);
    ok(diagnostic);
    await client.edit(A, ARTICLE.length, ARTICLE.length + 4, 'Now');
    deepEqual(await client.actions(A, diagnostic.range, { diagnostics: [diagnostic] }), []);
    await client.stop();
  });

  it('select what the editor must fill in, where the client can', async () => {
    const client = await start();
    await client.open(A, `${ARTICLE}NAME.\n`);
    const { edit } = titled(await client.actions(A, WHOLE), /Name somebody/u);
    deepEqual(edit?.documentChanges, [
      {
        textDocument: { uri: A, version: 1 },
        edits: [
          {
            range: { start: { line: 4, character: 0 }, end: { line: 4, character: 4 } },
            snippet: { kind: 'snippet', value: '${1:[a name]}, of \\$5' },
          },
        ],
      },
    ]);
    await client.apply(edit);
    equal(client.text(A), `${ARTICLE}[a name], of $5.\n`);
    await client.stop();
  });

  it('select words and address of a link, and no mark of a footnote', () => {
    const article = parseArticle('a.md', 'Words.');
    const target = { uri: A, version: 1, article };
    const abilities = abilitiesOf(MODERN);
    const snippets = (...texts: string[]): unknown => {
      const edits = texts.map((text) => ({ start: 0, end: 0, text }));
      const [change] = placeholderEdit(target, edits, abilities).documentChanges ?? [];
      ok(change !== undefined && 'edits' in change);
      return change.edits.map((edit) => ('snippet' in edit ? edit.snippet.value : ''));
    };
    deepEqual(snippets('[^1]', '[^1]: [publisher, date](url)'), [
      '[^1]',
      '[^1]: [${1:publisher, date}](${2:url})',
    ]);
    deepEqual(snippets('[', '](url)'), ['[', '](${1:url})']);
    deepEqual(snippets('[ref]: url'), ['[ref]: ${1:url}']);
    deepEqual(snippets('[Fact](https://example.org)'), ['[Fact](https://example.org)$0']);
    deepEqual(snippets('', 'date: '), ['', 'date: $0']);
  });

  it('are plain edits for a client that knows neither versions nor snippets', async () => {
    const client = await start({ capabilities: { ...MODERN, workspace: {} } });
    await client.open(A, `${ARTICLE}NAME.\n`);
    const { edit } = titled(await client.actions(A, WHOLE), /Name somebody/u);
    equal(edit?.changes?.[A]?.[0]?.newText, '[a name], of $5');
    await client.stop();
  });

  it('cost no review where the editor asks by itself and shows nothing of ours', async () => {
    let reviews = 0;
    const counting: Rule = defineRule({
      id: 'test/count',
      severity: 'hint',
      summary: '',
      why: '',
      quiet: '',
      basis: '',
      fixes: [],
      options: {},
      *check() {
        reviews++;
        yield* [];
      },
    });
    const client = await start({ rules: [...TEST_RULES, counting] });
    await client.open(A, `${ARTICLE}TODO.\n`);
    const automatic = { triggerKind: CodeActionTriggerKind.Automatic };
    deepEqual(await client.actions(A, WHOLE, automatic), []);
    equal(reviews, 0);
    equal((await client.actions(A, WHOLE, { ...automatic, only: ['source.fixAll'] })).length, 1);
    // One review serves all requests for one version.
    await client.items(A);
    await client.hover(A, ARTICLE.length);
    await client.ask('backread/articleReport', { textDocument: { uri: A } });
    equal(reviews, 1);
    await client.stop();
  });
});

describe('fix all', () => {
  it('applies the safe fixes and no other', async () => {
    const client = await start();
    await client.open(A, `${ARTICLE}TODO, NAME, MAYBE, TODO.\n`);
    const [action, ...others] = await fixAll(client);
    equal(others.length, 0);
    equal(action?.kind, 'source.fixAll.backread');
    await client.apply(action?.edit);
    equal(client.text(A), `${ARTICLE}done, NAME, MAYBE, done.\n`);
    deepEqual(await fixAll(client), []);
    await client.stop();
  });

  it('is what a client means that asks for a kind above it, and not for quick fixes', async () => {
    const client = await start();
    await client.open(A, `${ARTICLE}TODO.\n`);
    const kinds = async (only: string[]): Promise<(string | undefined)[]> =>
      (await client.actions(A, WHOLE, { only })).map(({ kind }) => kind);
    deepEqual(await kinds(['source']), ['source.fixAll.backread']);
    deepEqual(await kinds(['source.fixAll']), ['source.fixAll.backread']);
    deepEqual(await kinds(['source.fixAll.other']), []);
    deepEqual(new Set(await kinds(['quickfix'])), new Set(['quickfix']));
    await client.stop();
  });

  it('leaves out what would overlap, whole', async () => {
    const overlapping = defineRule({
      id: 'test/pair',
      summary: 'A pair.',
      why: 'So.',
      quiet: 'Else.',
      basis: 'House.',
      severity: 'warning',
      fixes: [],
      options: {},
      *check({ article }) {
        const at = article.text.indexOf('ab');
        if (at < 0) return;
        const edits = (start: number, end: number, text: string) => [
          { start, end, text },
          { start: at + 9, end: at + 9, text },
        ];
        const fix = (start: number, end: number, text: string) => ({
          title: text,
          safety: 'safe' as const,
          edits: edits(start, end, text),
        });
        yield { range: { start: at, end: at + 2 }, message: 'One.', fixes: [fix(at, at + 2, 'X')] };
        yield { range: { start: at + 1, end: at + 3 }, message: 'Two.', fixes: [fix(at + 1, at + 3, 'Y')] };
      },
    });
    const client = await start({ rules: [overlapping] });
    await client.open(A, `${ARTICLE}abcdefghijkl\n`);
    await client.apply((await fixAll(client))[0]?.edit);
    equal(client.text(A), `${ARTICLE}XcdefghiXjkl\n`);
    await client.stop();
  });
});

/** Applies the ignore of the first finding and gives the text, after making sure that it silences. */
async function ignored(text: string, scope: RegExp, uri = A, languageId = 'markdown'): Promise<string> {
  const client = await start();
  await client.open(uri, text, languageId);
  const [diagnostic] = await client.items(uri);
  ok(diagnostic);
  const actions = await client.actions(uri, diagnostic.range, { diagnostics: [diagnostic] });
  const action = titled(actions, scope);
  ok(action.title.includes('can be read in the published page'));
  await client.apply(action.edit);
  const after = client.text(uri);
  await client.save(uri);
  equal((await client.items(uri)).length, 0, after);
  await client.stop();
  return after;
}

describe('ignores', () => {
  it('are written above the block', async () => {
    equal(
      await ignored(`${ARTICLE}One.\n\nTODO here.\n`, /here/u),
      `${ARTICLE}One.\n\n<!-- backread-ignore test/todo: [reason] -->\nTODO here.\n`,
    );
  });

  it('are written for the file, behind the frontmatter', async () => {
    equal(
      await ignored(`${ARTICLE}One.\n\nTODO here.\n`, /in this file/u),
      `---\ntitle: A test\n---\n<!-- backread-ignore-file test/todo: [reason] -->\n\nOne.\n\nTODO here.\n`,
    );
  });

  it('keep the line breaks of the text', async () => {
    const text = `${ARTICLE}TODO here.\n`.replaceAll('\n', '\r\n');
    ok((await ignored(text, /here/u)).includes('[reason] -->\r\nTODO'));
    ok((await ignored(text, /in this file/u)).includes('---\r\n<!-- backread'));
  });

  it('are written above the whole list, quotation or table', async () => {
    for (const block of [
      '- One.\n- Two.\n\n  TODO here.\n',
      '> One.\n>\n> TODO here.\n',
      '| A | B |\n|---|---|\n| one | TODO |\n',
      '1. One.\n   - TODO here.\n',
    ]) {
      equal(
        await ignored(`${ARTICLE}Before.\n\n${block}`, /here/u),
        `${ARTICLE}Before.\n\n<!-- backread-ignore test/todo: [reason] -->\n${block}`,
      );
    }
  });

  it('are comments of its own kind in frontmatter', async () => {
    equal(
      await ignored('---\ntitle: A test\ndeck: TODO\n---\n', /in this field/u),
      '---\ntitle: A test\n# backread-ignore test/todo: [reason]\ndeck: TODO\n---\n',
    );
    equal(
      await ignored('---\ntitle: A test\nrelated:\n  - title: B\n    url: TODO\n---\n', /in this field/u),
      '---\ntitle: A test\nrelated:\n  - title: B\n    # backread-ignore test/todo: [reason]\n    url: TODO\n---\n',
    );
    equal(
      await ignored('---\ntitle: >-\n  A test\n  TODO\n---\n', /in this field/u),
      '---\n# backread-ignore test/todo: [reason]\ntitle: >-\n  A test\n  TODO\n---\n',
    );
  });

  it('are expressions in MDX', async () => {
    equal(
      await ignored(`${ARTICLE}One.\n\nTODO here.\n`, /here/u, 'file:///w/a.mdx', 'mdx'),
      `${ARTICLE}One.\n\n{/* backread-ignore test/todo: [reason] */}\nTODO here.\n`,
    );
  });

  it('are not offered for plain text, where a comment would be printed', async () => {
    const client = await start();
    const uri = 'file:///w/a.txt';
    const prose = `${'Words of prose that make a paragraph long enough. '.repeat(4)}\n\n`;
    await client.open(uri, `${prose}TODO ${prose}`, 'plaintext');
    equal((await client.items(uri)).length, 1);
    const actions = await client.actions(uri, WHOLE);
    deepEqual(
      actions.map(({ title }) => title),
      ['Replace by done', 'Fix all safe Backread findings'],
    );
    await client.stop();
  });
});
