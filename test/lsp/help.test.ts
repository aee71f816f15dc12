import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type * as Lsp from 'vscode-languageserver/node';
import type { FrontmatterOffer } from '../../server/protocol.ts';
import { MODERN, TestClient, type Setup } from './client.ts';

const A = 'file:///w/content/a.md';

const ARTICLES: Readonly<Record<string, string>> = {
  '/w/content/b.md': '---\ntitle: B\ntags: [Sea, Coast]\nauthor: Mara Lind\n---\n\nText.\n',
  '/w/content/c.md': '---\ntitle: C\ntags: [Sea]\nauthor: Mara Lind\n---\n\nText.\n',
};

const start = (setup: Setup = {}): Promise<TestClient> => TestClient.start({ files: ARTICLES, ...setup });

/** Opens a text with the cursor at its `|`; gives the offset of it. */
async function opened(client: TestClient, marked: string, uri = A): Promise<number> {
  await client.open(uri, marked.replace('|', ''));
  return marked.indexOf('|');
}

/** Completions once the words of the workspace are known. */
async function settled(client: TestClient, offset: number, uri = A): Promise<readonly Lsp.CompletionItem[]> {
  for (let tries = 0; tries < 200; tries++) {
    const { isIncomplete, items } = await client.completions(uri, offset);
    if (!isIncomplete) return items;
  }
  throw new Error('the words of the workspace did not become known');
}

const labels = (items: readonly Lsp.CompletionItem[]): readonly string[] => items.map(({ label }) => label);

const words = (hover: Lsp.Hover | null): string =>
  hover !== null && typeof hover.contents === 'object' && 'value' in hover.contents
    ? hover.contents.value
    : '';

describe('completion', () => {
  it('offers keys with what they mean, and writes the chosen one', async () => {
    const client = await start();
    const offset = await opened(client, '---\ndate: 2024-01-02\nti|\n---\n\nText.\n');
    const items = await settled(client, offset);
    const [title] = items;
    equal(title?.label, 'title');
    match(JSON.stringify(title?.documentation), /headline/iu);
    await client.take(A, title);
    equal(client.text(A), '---\ndate: 2024-01-02\ntitle: \n---\n\nText.\n');
    await client.stop();
  });

  it('works in an empty block, in one that is not closed, and with CR LF', async () => {
    for (const text of ['---\n|\n---\n', '---\n|\n', '---\nti|\n\nSome words.\n', '---\r\n|\r\n---\r\n']) {
      const client = await start();
      const items = await settled(client, await opened(client, text));
      ok(labels(items).includes('title'), JSON.stringify(text));
      await client.stop();
    }
  });

  it('offers what other articles use, with counts, once those are read', async () => {
    const client = await start();
    const offset = await opened(client, '---\ntitle: A\ntags: [|]\n---\n\nText.\n');
    const first = await client.completions(A, offset);
    equal(first.isIncomplete, true, 'nothing was read yet');
    deepEqual(
      (await settled(client, offset)).map(({ label, detail }) => `${label}: ${detail}`),
      ['Sea: 2 articles', 'Coast: 1 article'],
    );
    await client.stop();
  });

  it('follows files and open documents, and never takes the document’s own half words', async () => {
    const client = await start();
    const offset = await opened(client, '---\ntags: [Own, |]\n---\n\nText.\n');
    await settled(client, offset);
    await client.write('file:///w/content/b.md', '---\ntags: [Tide]\n---\n');
    await client.open('file:///w/content/c.md');
    const text = client.text('file:///w/content/c.md');
    await client.edit('file:///w/content/c.md', text.indexOf('Sea'), text.indexOf('Sea') + 3, 'Quay');
    for (let tries = 0; ; tries++) {
      const found = labels(await settled(client, offset));
      if (found.includes('Tide') || tries > 100) {
        deepEqual(found.toSorted(), ['Quay', 'Tide']);
        break;
      }
    }
    await client.write('file:///w/content/b.md', null);
    for (let tries = 0; tries < 100 && labels(await settled(client, offset)).includes('Tide'); tries++);
    deepEqual(labels(await settled(client, offset)), ['Quay']);
    await client.stop();
  });

  it('knows the words of a workspace that only the client can read', async () => {
    const client = await start({ remote: true });
    const uri = 'vscode-vfs://host/w/content/a.md';
    const offset = await opened(client, '---\nauthor: |\n---\n\nText.\n', uri);
    deepEqual(labels(await settled(client, offset, uri)), ['Mara Lind']);
    await client.stop();
  });

  it('has the topics of the policy first', async () => {
    const files = { ...ARTICLES, '/w/.backread.yaml': 'topics: [Ports, Sea]\n' };
    const client = await start({ files });
    const offset = await opened(client, '---\ntopics: [|]\n---\n\nText.\n');
    deepEqual(labels(await settled(client, offset)).slice(0, 2), ['Ports', 'Sea']);
    await client.stop();
  });

  it('says nothing in the text, in comments, and where it is switched off', async () => {
    const client = await start();
    for (const text of ['---\ntitle: A\n---\n\nWords of te|xt, and more.\n', '---\n# ti|\n---\n']) {
      const { items } = await client.completions(A, await opened(client, text));
      deepEqual(items, [], text);
    }
    await client.stop();
    const off = await start({ settings: { enable: false } });
    deepEqual((await off.completions(A, await opened(off, '---\n|\n---\n'))).items, []);
    await off.stop();
  });

  it('gives a client without snippets plain text', async () => {
    const client = await start({ capabilities: {} });
    const items = await settled(client, await opened(client, '---\n|\n---\n'));
    const draft = items.find(({ label }) => label === 'draft');
    deepEqual([draft?.insertTextFormat, draft?.textEdit?.newText], [1, 'draft: true']);
    await client.stop();
  });

  it('opens the list of values behind a key where the client has a command for it', async () => {
    const client = await start({ initializationOptions: { suggestCommand: 'list.open' } });
    const items = await settled(client, await opened(client, '---\n|\n---\n'));
    equal(items.find(({ label }) => label === 'date')?.command?.command, 'list.open');
    equal(items.find(({ label }) => label === 'draft')?.command, undefined, 'choices are a list already');
    await client.stop();
  });
});

describe('a header without fences', () => {
  it('is completed and explained', async () => {
    const client = await start();
    const items = await settled(client, await opened(client, 'Title: A\nDate: 2024-05-03\nTa|\n\nText.\n'));
    const tags = items.find(({ label }) => label === 'tags');
    ok(tags !== undefined);
    await client.take(A, tags);
    equal(client.text(A), 'Title: A\nDate: 2024-05-03\nTags: \n\nText.\n');
    match(words(await client.hover(A, 2)), /\*\*Title\*\*[^]*headline/iu);
    await client.stop();
  });
});

describe('the items of a list', () => {
  it('are those that the schema names, in brackets, behind dashes and behind the key', async () => {
    const schema = {
      type: 'object',
      properties: { desk: { type: 'array', items: { enum: ['Coast', 'Town'] } } },
    };
    const files = {
      '/w/.backread.yaml': 'frontmatter:\n  schema: s.json\n',
      '/w/s.json': JSON.stringify(schema),
    };
    for (const text of ['---\ndesk: [|]\n---\n', '---\ndesk:\n  - |\n---\n', '---\ndesk: |\n---\n']) {
      const client = await start({ files });
      deepEqual(labels(await settled(client, await opened(client, text))), ['Coast', 'Town'], text);
      await client.stop();
    }
  });
});

describe('hover on a field', () => {
  it('tells what it means, its type and where that is said', async () => {
    const client = await start();
    const offset = await opened(client, '---\nti|tle: A\n---\n\nText.\n');
    const text = words(await client.hover(A, offset));
    match(text, /\*\*title\*\* \(text/u);
    match(text, /headline/iu);
    match(text, /profile article/u);
    await client.stop();
  });

  it('reads a date and an address', async () => {
    const client = await start();
    await client.open(A, '---\ntitle: A\ndate: 2024-05-03\nhouse: https://www.example.org/a\n---\n\nText.\n');
    match(words(await client.hover(A, client.text(A).indexOf('05-03'))), /Friday, 3 May 2024/u);
    match(words(await client.hover(A, client.text(A).indexOf('example'))), /Leads to example\.org/u);
    await client.stop();
  });

  it('is said beside the finding that stands there', async () => {
    const client = await start();
    await client.open(A, '---\ntitle: A\ntitle: B\n---\n\nText.\n');
    const hover = await client.hover(A, client.text(A).lastIndexOf('title'));
    match(words(hover), /frontmatter\/duplicate-key[\s\S]*headline/iu);
    await client.stop();
  });

  it('says nothing of a house field', async () => {
    const client = await start();
    await client.open(A, '---\ntitle: A\nourOwn: B\n---\n\nText.\n');
    equal(await client.hover(A, client.text(A).indexOf('ourOwn')), null);
    await client.stop();
  });
});

const links = async (client: TestClient, text: string): Promise<readonly (readonly string[])[]> => {
  await client.open(A, text);
  const found: Lsp.DocumentLink[] = await client.connection.sendRequest('textDocument/documentLink', {
    textDocument: { uri: A },
  });
  return found.map(({ range, target = '' }) => [client.document(A).getText(range), target]);
};

describe('links in frontmatter', () => {
  it('lead to the web from the address alone', async () => {
    const client = await start();
    const text = '---\nurl: "https://example.org/a"\nlist: [ https://example.org/b ]\n---\n\nText.\n';
    deepEqual(await links(client, text), [
      ['https://example.org/a', 'https://example.org/a'],
      ['https://example.org/b', 'https://example.org/b'],
    ]);
    await client.stop();
  });

  it('lead to files that are there, and only inside the workspace', async () => {
    const files = { '/w/content/p.png': '', '/w/static/i/q.png': '', '/secret.md': '' };
    const client = await start({ files });
    const text =
      '---\na: ./p.png\nb: /i/q.png\nc: ./none.png\nd: ../../secret.md\ne: javascript:alert(1)\nf: file:///secret.md\n---\n';
    deepEqual(await links(client, text), [
      ['./p.png', 'file:///w/content/p.png'],
      ['/i/q.png', 'file:///w/static/i/q.png'],
    ]);
    await client.stop();
  });
});

describe('folding in frontmatter', () => {
  it('folds the block and what is nested in it', async () => {
    const client = await start();
    await client.open(
      A,
      '---\ntitle: A\nprovider:\n  name: B\n  domain: b.example\ntags:\n  - a\n---\n\nText.\n',
    );
    const folds: Lsp.FoldingRange[] = await client.connection.sendRequest('textDocument/foldingRange', {
      textDocument: { uri: A },
    });
    deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [0, 7],
        [2, 4],
        [5, 6],
      ],
    );
    await client.stop();
  });
});

const offer = (client: TestClient, uri = A): Promise<FrontmatterOffer> =>
  client.ask('backread/createFrontmatter', { textDocument: { uri } });

const created = async (text: string, setup: Setup = {}, uri = A): Promise<string> => {
  const client = await start({ files: {}, ...setup });
  await client.open(uri, text);
  const answer = await offer(client, uri);
  ok(answer.kind === 'create', JSON.stringify(answer));
  await client.apply(answer.edit);
  const after = client.text(uri);
  await client.stop();
  return after;
};

describe('Create Frontmatter', () => {
  const TEXT = '# The harbour\n\nBy Mara Lind\n\nThe harbour is open again.\n';

  it('writes what the text gives, and today’s date', async () => {
    equal(
      await created(TEXT),
      `---\ntitle: The harbour\ndate: 2026-01-15\nauthor: Mara Lind\n---\n\n${TEXT}`,
    );
  });

  it('takes the date from the file’s name', async () => {
    match(await created(TEXT, {}, 'file:///w/_posts/2025-03-04-a.md'), /date: 2025-03-04/u);
  });

  it('writes as the neighbours do: TOML, JSON', async () => {
    const toml = { '/w/content/b.md': '+++\ntitle = "B"\n+++\n' };
    match(await created(TEXT, { files: toml }), /^\+\+\+\ntitle = "The harbour"\ndate = 2026-01-15\n/u);
    const json = { '/w/content/b.md': '{\n  "title": "B"\n}\n' };
    match(await created(TEXT, { files: json }), /^\{\n {2}"title": "The harbour",\n/u);
  });

  it('leaves places to fill in, the first of them selected', async () => {
    const client = await start({ files: {} });
    await client.open(A, 'Words without a heading.\n');
    const answer = await offer(client);
    match(JSON.stringify(answer), /\$\{1:/u);
    await client.stop();
  });

  it('says that a text has frontmatter, and adds what is missing', async () => {
    const files = { '/w/.backread.yaml': 'extends: [newsroom]\n' };
    const client = await start({ files });
    await client.open(A, `---\nslug: a\n---\n\n${TEXT}`);
    const answer = await offer(client);
    ok(answer.kind === 'present', JSON.stringify(answer));
    match(answer.because, /has frontmatter; .* missing/u);
    await client.apply(answer.edit ?? undefined);
    match(client.text(A), /^---\nslug: a\n(?:.+\n)+---\n\n# The harbour/u);
    await client.stop();
  });

  it('says so where nothing is missing', async () => {
    const client = await start({ files: {} });
    await client.open(A, `---\ntitle: A\ndate: 2024-01-02\n---\n\n${TEXT}`);
    const answer = await offer(client);
    ok(answer.kind === 'present' && answer.edit === null, JSON.stringify(answer));
    await client.stop();
  });

  it('fills an empty block as it would write a new one', async () => {
    const client = await start({ files: {} });
    const text = TEXT.replace('Lind\n', 'Lind\n\n10 January 2026\n');
    await client.open(A, `---\n---\n\n${text}`);
    const answer = await offer(client);
    ok(answer.kind === 'present', JSON.stringify(answer));
    await client.apply(answer.edit ?? undefined);
    equal(client.text(A), `---\ntitle: The harbour\ndate: 2026-01-10\nauthor: Mara Lind\n---\n\n${text}`);
    await client.stop();
  });

  it('adds what the text says of itself to a block that names neither title nor date nor author', async () => {
    const client = await start({ files: {} });
    await client.open(A, `---\nslug: a\n---\n\n${TEXT}`);
    const answer = await offer(client);
    ok(answer.kind === 'present', JSON.stringify(answer));
    await client.apply(answer.edit ?? undefined);
    equal(client.text(A), `---\nslug: a\ntitle: The harbour\nauthor: Mara Lind\n---\n\n${TEXT}`);
    await client.stop();
  });

  it('works in a draft that was never saved', async () => {
    match(await created(TEXT, {}, 'untitled:Untitled-1'), /^---\ntitle: The harbour\n/u);
  });

  it('refuses plain text in plain words', async () => {
    const client = await start({ files: {} });
    await client.open('file:///w/a.txt', TEXT, 'plaintext');
    const answer = await offer(client, 'file:///w/a.txt');
    ok(answer.kind === 'refused', JSON.stringify(answer));
    match(answer.because, /Markdown/u);
    await client.stop();
  });

  it('edits nothing for a client without snippets but the text', async () => {
    const client = await start({ files: {}, capabilities: { ...MODERN, workspace: {} } });
    await client.open(A, 'Words.\n');
    const answer = await offer(client);
    ok(answer.kind === 'create' && answer.edit.changes !== undefined, JSON.stringify(answer));
    await client.stop();
  });
});

describe('symbols of fields', () => {
  for (const [form, text] of [
    ['YAML', '---\ntitle: A\nprovider:\n  name: B\nauthors:\n  - name: C\n---\n'],
    ['TOML', '+++\ntitle = "A"\n[provider]\nname = "B"\n[[authors]]\nname = "C"\n+++\n'],
    ['JSON', '{\n  "title": "A",\n  "provider": { "name": "B" },\n  "authors": [{ "name": "C" }]\n}\n'],
  ] as const) {
    it(`name each field and what is nested in it: ${form}`, async () => {
      const client = await start();
      await client.open(A, `${text}\nText.\n`);
      const symbols: Lsp.DocumentSymbol[] = await client.connection.sendRequest(
        'textDocument/documentSymbol',
        {
          textDocument: { uri: A },
        },
      );
      deepEqual(names(symbols), ['Frontmatter', 'title', 'provider', 'name', 'authors', 'C', 'name']);
      await client.stop();
    });
  }
});

const plain = (name: string): string => name.replaceAll('"', '');

const names = (symbols: readonly Lsp.DocumentSymbol[]): readonly string[] =>
  symbols.flatMap(({ name, children = [] }) => [plain(name), ...names(children)]);

describe('fixes of several findings at one place', () => {
  it('are offered once', async () => {
    const client = await start();
    await client.open(A, '---\ntitle: The quay\nbackread: { profile: newsroom }\n---\n\nText.\n');
    const [missing] = await client.items(A);
    ok(missing !== undefined);
    const titles = (await client.actions(A, missing.range)).map(({ title }) => title);
    equal(new Set(titles).size, titles.length, titles.join('\n'));
    ok(titles.includes('Add all missing fields'), titles.join('\n'));
    await client.stop();
  });
});
