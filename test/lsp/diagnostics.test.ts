import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import type { DocumentStatus } from '../../server/protocol.ts';
import { PLAIN, TestClient, type Setup } from './client.ts';
import { ARTICLE, TEST_RULES } from './rules.ts';

const A = 'file:///w/a.md';
const TEXT = `${ARTICLE}TODO one.\n\nTODO two, NAME.\n`;

const start = (setup: Setup = {}): Promise<TestClient> => TestClient.start({ rules: TEST_RULES, ...setup });

/** What the status says in one word, and why. */
function said(client: TestClient, uri = A): string {
  const status = client.statuses.get(uri);
  return status !== undefined && 'because' in status
    ? `${status.kind}: ${status.because}`
    : (status?.kind ?? '');
}

describe('diagnostics by pull', () => {
  it('come on open and on save, not while typing', async () => {
    const client = await start();
    await client.open(A, TEXT);
    deepEqual(await client.found(A), ['test/todo TODO', 'test/todo TODO', 'test/name NAME']);
    await client.edit(A, ARTICLE.length, ARTICLE.length, 'TODO ');
    equal((await client.pull(A)).kind, 'unchanged');
    await client.save(A);
    equal((await client.items(A)).length, 4);
    equal((await client.pull(A)).kind, 'unchanged');
    equal(client.pushes, 0);
    await client.stop();
  });

  it('make a client that does not ask after a save ask', async () => {
    const client = await start();
    await client.open(A, TEXT);
    await client.items(A);
    await client.edit(A, ARTICLE.length, ARTICLE.length, 'TODO ');
    await client.save(A);
    await client.until(() => client.refreshes === 1);
    equal((await client.items(A)).length, 4);
    await client.stop();
  });

  it('carry rule, severity, source and a fingerprint, and nothing else of the finding', async () => {
    const client = await start({ initializationOptions: { rulePages: 'backread-rule:/' } });
    await client.open(A, TEXT);
    const [first, second] = await client.items(A);
    equal(first?.code, 'test/todo');
    equal(first.severity, 2);
    equal(first.source, 'backread');
    equal(first.codeDescription?.href, 'backread-rule:/test/todo.md');
    deepEqual(Object.keys(first.data), ['fingerprint']);
    notEqual(first.data.fingerprint, second?.data.fingerprint);
    await client.stop();
  });

  it('come with every keystroke where the setting says so', async () => {
    const client = await start({ settings: { run: 'onType', hideWhileTyping: false } });
    await client.open(A, TEXT);
    equal((await client.items(A)).length, 3);
    await client.edit(A, ARTICLE.length, ARTICLE.length, 'TODO ');
    equal((await client.items(A)).length, 4);
    await client.stop();
  });

  it('wait in the line being typed until typing rests', async () => {
    // A clock that stands still, so that typing does not rest while a slow machine answers.
    let clock = 0;
    const client = await start({ settings: { run: 'onType' }, now: () => clock });
    await client.open(A, TEXT);
    await client.items(A);
    await client.edit(A, ARTICLE.length, ARTICLE.length, 'MAYBE ');
    // What was shown before stays, and moves with the text.
    deepEqual(await client.found(A), ['test/todo TODO', 'test/todo TODO', 'test/name NAME']);
    clock = 1000;
    await client.until(() => client.refreshes === 1);
    equal((await client.found(A))[0], 'test/maybe MAYBE');
    await client.stop();
  });

  it('come only when asked for where the setting says so', async () => {
    const client = await start({ settings: { run: 'manual' } });
    await client.open(A, TEXT);
    equal((await client.items(A)).length, 0);
    match(said(client), /^waiting: .*asked for/u);
    await client.save(A);
    equal((await client.pull(A)).kind, 'unchanged');
    const status = await client.command<DocumentStatus>('backread.reviewAnyway', A);
    equal(status.kind, 'reviewed');
    equal(client.refreshes, 1);
    equal((await client.items(A)).length, 3);
    await client.stop();
  });

  it('are told again to a client that has lost them', async () => {
    const client = await start();
    await client.open(A, TEXT);
    await client.items(A);
    const params = { textDocument: { uri: A }, previousResultId: 'of another server' };
    const report = await client.connection.sendRequest<{ kind: string }>('textDocument/diagnostic', params);
    equal(report.kind, 'full');
    await client.stop();
  });

  it('go when they are cleared, and come with the next review', async () => {
    const client = await start();
    await client.open(A, TEXT);
    equal((await client.items(A)).length, 3);
    await client.command('backread.clearShownFindings');
    equal(client.refreshes, 1);
    equal((await client.items(A)).length, 0);
    await client.save(A);
    equal((await client.items(A)).length, 3);
    await client.stop();
  });

  it('are none for a document that was closed', async () => {
    const client = await start();
    await client.open(A, TEXT);
    await client.close(A);
    deepEqual(await client.items(A), []);
    await client.until(() => client.statuses.get(A)?.kind === 'closed');
    await client.stop();
  });

  it('count an emoji, CR LF and a lone CR as an editor does', async () => {
    const client = await start();
    await client.open(A, '---\r\ntitle: A\r\n---\r\n\r\n😀 TODO\rTODO\n');
    deepEqual(
      (await client.items(A)).map(({ range }) => [range.start, range.end]),
      [
        [
          { line: 4, character: 3 },
          { line: 4, character: 7 },
        ],
        [
          { line: 5, character: 0 },
          { line: 5, character: 4 },
        ],
      ],
    );
    await client.stop();
  });

  it('obey a cancelled request', async () => {
    const client = await start({ settings: { run: 'onType', hideWhileTyping: false } });
    await client.open(A, TEXT);
    const source = new (await import('vscode-languageserver/node')).CancellationTokenSource();
    const params = { textDocument: { uri: A } };
    const asked = client.connection.sendRequest('textDocument/diagnostic', params, source.token);
    source.cancel();
    await asked.then(
      () => ok(false, 'it was answered'),
      (error: unknown) => ok(error instanceof Error),
    );
    equal((await client.items(A)).length, 3);
    await client.stop();
  });
});

const count = (client: TestClient): number | undefined => client.pushed.get(A)?.items.length;

describe('diagnostics by push', () => {
  it('come on open and on save to a client that cannot pull', async () => {
    const client = await start({ capabilities: PLAIN });
    equal(client.greeting.capabilities.diagnosticProvider, undefined);
    await client.open(A, TEXT);
    await client.until(() => count(client) === 3);
    await client.edit(A, ARTICLE.length, ARTICLE.length, 'TODO ');
    await client.save(A);
    await client.until(() => count(client) === 4);
    equal(client.pushed.get(A)?.version, 2);
    await client.close(A);
    await client.until(() => count(client) === 0);
    await client.stop();
  });

  it('come when typing rests where the setting says so, and not for each keystroke', async () => {
    const client = await start({
      capabilities: PLAIN,
      initializationOptions: { settings: { run: 'onType', hideWhileTyping: false } },
    });
    await client.open(A, TEXT);
    await client.until(() => count(client) === 3);
    for (let i = 0; i < 4; i++) await client.edit(A, ARTICLE.length, ARTICLE.length, 'TODO ');
    await client.until(() => count(client) === 7);
    equal(client.pushes, 2);
    await client.stop();
  });

  it('take settings from a client that cannot be asked for them', async () => {
    const client = await start({ capabilities: PLAIN });
    await client.open(A, TEXT);
    await client.until(() => count(client) === 3);
    await client.setSettings({ rules: { 'test/todo': 'off' } });
    await client.until(() => count(client) === 1);
    await client.setSettings({ run: 'manual', enable: false });
    await client.until(() => count(client) === 0);
    match(said(client), /^off: /u);
    await client.stop();
  });
});

describe('the status of a document', () => {
  it('tells profile, state and counts', async () => {
    const client = await start();
    await client.open(A, TEXT);
    await client.items(A);
    const status = client.statuses.get(A);
    ok(status?.kind === 'reviewed');
    deepEqual(
      [status.profile, status.state, status.policy, status.faults],
      ['article', 'send-back', null, []],
    );
    deepEqual(status.counts, { error: 0, warning: 2, information: 1, hint: 0 });
    deepEqual(await client.ask('backread/status', { textDocument: { uri: A } }), status);
    await client.stop();
  });

  it('shows a rule that threw, in the status and in the log, and the others still answer', async () => {
    const client = await start();
    await client.open(A, `${TEXT}BANG`);
    equal((await client.items(A)).length, 3);
    const status = client.statuses.get(A);
    ok(status?.kind === 'reviewed');
    match(status.faults.join(), /test\/bang.*it banged/u);
    await client.until(() => client.log.some((line) => line.includes('it banged')));
    await client.stop();
  });

  it('says why a document is no article, and reviews it when asked', async () => {
    const client = await start();
    const readme = 'file:///w/README.md';
    await client.open(readme, TEXT);
    deepEqual(await client.items(readme), []);
    match(said(client, readme), /^not-an-article: a file named README\.md is about a project/u);
    const status = await client.command<DocumentStatus>('backread.reviewAnyway', readme);
    equal(status.kind, 'reviewed');
    equal((await client.items(readme)).length, 3);
    await client.edit(readme, 0, 0, '');
    await client.close(readme);
    await client.open(readme, TEXT);
    deepEqual(await client.items(readme), []);
    await client.stop();
  });

  it('says so where the words do not make an article', async () => {
    const client = await start();
    await client.open(A, 'TODO\n');
    deepEqual(await client.items(A), []);
    match(said(client), /^not-an-article: .*no frontmatter/u);
    await client.edit(A, 0, 0, ARTICLE);
    await client.save(A);
    equal((await client.items(A)).length, 1);
    await client.stop();
  });

  it('says what git, a policy and a folder leave out', async () => {
    const files = { '/w/.gitignore': 'drafts/\n', '/w/.backread.yaml': 'exclude: ["old/**"]\n' };
    const client = await start({ files });
    for (const [path, why] of [
      ['/w/drafts/a.md', /git ignores it/u],
      ['/w/old/a.md', /"exclude"/u],
      ['/w/build/a.md', /hidden folder or one that tools fill/u],
      ['/elsewhere/a.md', /outside the folders of this workspace/u],
      ['/w/notes.page', /by its ending/u],
    ] as const) {
      const uri = await client.open(`file://${path}`, TEXT);
      deepEqual(await client.items(uri), [], path);
      match(said(client, uri), why);
    }
    await client.stop();
  });

  it('says so of a text too large, at once', async () => {
    const client = await start({ settings: { maxFileSize: 1000 } });
    await client.open(A, TEXT + 'word '.repeat(200_000));
    deepEqual(await client.items(A), []);
    match(said(client), /^too-large: it has 1,000,0\d\d characters, and texts over 1,000/u);
    await client.stop();
  });

  it('says which language is not one to review', async () => {
    const client = await start({ settings: { languages: ['markdown'] } });
    const text = await client.open('file:///w/a.txt', TEXT, 'plaintext');
    deepEqual(await client.items(text), []);
    match(said(client, text), /^off: the language plaintext/u);
    const mdx = await client.open('file:///w/b.md', TEXT, 'mdx');
    equal((await client.items(mdx)).length, 3);
    await client.stop();
  });
});

describe('documents that are no files', () => {
  it('are reviewed as drafts under what holds at the top of the workspace', async () => {
    const files = { '/w/.backread.yaml': 'rules: { test/todo: error }\n' };
    const client = await start({ files, rules: TEST_RULES });
    const draft = await client.open('untitled:Untitled-1', TEXT);
    deepEqual(
      (await client.items(draft)).map(({ severity }) => severity),
      [1, 1, 3],
    );
    const text = await client.open('untitled:Untitled-2', 'TODO list\n', 'plaintext');
    deepEqual(await client.items(text), []);
    match(said(client, text), /^not-an-article: it is plain text with less than two paragraphs/u);
    await client.stop();
  });

  it('are reviewed where no folder is open; files are not, until asked for', async () => {
    const client = await start({ folders: [] });
    const draft = await client.open('untitled:Untitled-1', TEXT);
    equal((await client.items(draft)).length, 3);
    await client.open(A, TEXT);
    deepEqual(await client.items(A), []);
    await client.command('backread.reviewAnyway', A);
    equal((await client.items(A)).length, 3);
    await client.stop();
  });
});
