import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver/node';
import { articleOf, nextEdit, randomFrom } from '../support/typing.ts';
import { PLAIN, TestClient } from './client.ts';
import { ARTICLE, TEST_RULES } from './rules.ts';

const A = 'file:///w/content/a.md';
const EDITS = 2000;

const bare = (items: readonly Diagnostic[]): unknown =>
  items.map(({ code, range, message }) => ({ code, range, message }));

describe('the server survives', () => {
  it(`${EDITS} random edits at full speed, with the findings of a fresh review at the end`, async function () {
    this.timeout(60_000);
    const client = await TestClient.start({ settings: { run: 'onType', hideWhileTyping: false } });
    const random = randomFrom(7);
    await client.open(A, articleOf(300));
    const pulls: Promise<unknown>[] = [];
    for (let i = 0; i < EDITS; i++) {
      const { start, end, text } = nextEdit(client.text(A), random);
      await client.edit(A, start, end, text);
      if (i % 20 === 0) pulls.push(client.pull(A));
    }
    await Promise.all(pulls);
    const typed = await client.all(A);
    const text = client.text(A);
    await client.close(A);
    await client.open(A, text);
    deepEqual(typed, await client.all(A));
    ok(typed.length > 0);
    await client.stop();
  });

  it('random edits with pushes, and says the same as a pull', async function () {
    this.timeout(20_000);
    const initializationOptions = { settings: { run: 'onType', hideWhileTyping: false } };
    const pushed = await TestClient.start({ capabilities: PLAIN, initializationOptions });
    const random = randomFrom(11);
    await pushed.open(A, articleOf(200));
    for (let i = 0; i < 200; i++) {
      const { start, end, text } = nextEdit(pushed.text(A), random);
      await pushed.edit(A, start, end, text);
    }
    const { version } = pushed.document(A);
    await pushed.until(() => pushed.pushed.get(A)?.version === version);
    const pulled = await TestClient.start();
    await pulled.open(A, pushed.text(A));
    deepEqual(bare(pushed.pushed.get(A)?.items ?? []), bare(await pulled.items(A)));
    await pushed.stop();
    await pulled.stop();
  });

  it('documents opened and closed at once', async () => {
    const client = await TestClient.start({ rules: TEST_RULES });
    const uris = Array.from({ length: 50 }, (_, i) => `file:///w/${i}.md`);
    const pulls = uris.map(async (uri) => {
      await client.open(uri, `${ARTICLE}TODO.\n`);
      const pull = client.pull(uri);
      await client.close(uri);
      await client.open(uri, `${ARTICLE}TODO, TODO.\n`);
      await pull;
    });
    await Promise.all(pulls);
    for (const uri of uris) equal((await client.items(uri)).length, 2);
    await Promise.all(uris.map((uri) => client.close(uri)));
    for (const uri of uris) equal((await client.items(uri)).length, 0);
    await client.stop();
  });

  it('a document of ten million characters, with a calm word', async function () {
    this.timeout(20_000);
    const client = await TestClient.start();
    await client.open(A, `${ARTICLE}${'The harbour opened again on Monday.\n\n'.repeat(270_000)}`);
    const start = performance.now();
    deepEqual(await client.items(A), []);
    const status = client.statuses.get(A);
    ok(status?.kind === 'too-large');
    match(status.because, /are not reviewed/u);
    await client.edit(A, 5, 5, 'x');
    equal((await client.pull(A)).kind, 'unchanged');
    ok(performance.now() - start < 5000);
    await client.stop();
  });

  it('requests for documents that are not there', async () => {
    const client = await TestClient.start();
    const textDocument = { uri: 'file:///w/none.md' };
    deepEqual((await client.pull(textDocument.uri)).kind, 'full');
    equal(await client.ask('backread/outline', { textDocument, view: 'themes' }), null);
    equal(await client.command('backread.reviewNow', textDocument.uri), null);
    deepEqual(await client.command('backread.reviewAnyway', textDocument.uri), {
      uri: textDocument.uri,
      version: 0,
      kind: 'closed',
    });
    await client.stop();
  });
});
