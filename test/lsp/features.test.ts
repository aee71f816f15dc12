import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type {
  DocumentSymbol,
  FoldingRange,
  Hover,
  SemanticTokens,
  SymbolInformation,
} from 'vscode-languageserver/node';
import { MODERN, TestClient, type Setup } from './client.ts';
import { ARTICLE, TEST_RULES } from './rules.ts';

const A = 'file:///w/content/a.md';
const T = 'file:///w/content/a.txt';

const start = (setup: Setup = {}): Promise<TestClient> => TestClient.start({ rules: TEST_RULES, ...setup });

const words = (hover: Hover | null): string =>
  hover !== null && typeof hover.contents === 'object' && 'value' in hover.contents
    ? hover.contents.value
    : '';

/** An article in plain text with a title, a heading, a notice, prose, and what a page leaves behind. */
const PLAIN_TEXT = [
  'The harbour opens again',
  '',
  'The harbour of the old town opened again on Monday after two winters of repairs, and the first boats came in at noon with fish.',
  '',
  'What the repairs cost',
  '',
  'The town council had asked for a smaller sum, and the builders found that the eastern wall had to be taken down and set anew.',
  '',
  'Source: Harbour office, annual report 2025',
  '',
  'Share on Facebook',
  'Subscribe to our newsletter',
  '',
].join('\n');

describe('hover', () => {
  it('tells on a finding what its rule asks and why, with a link to its page', async () => {
    const client = await start({ initializationOptions: { rulePages: 'backread-rule:/' } });
    await client.open(A, `${ARTICLE}A TODO.\n`);
    const hover = await client.hover(A, ARTICLE.length + 3);
    match(words(hover), /^\*\*test\/todo\*\*: A word that tests look for\./u);
    match(words(hover), /The test wants it \\\[so\\\]\./u);
    match(words(hover), /\[About this rule\]\(backread-rule:\/test\/todo\.md\)/u);
    deepEqual(hover?.range, { start: { line: 4, character: 2 }, end: { line: 4, character: 6 } });
    equal(await client.hover(A, ARTICLE.length + 8), null);
    await client.stop();
  });

  it('is plain text for a client that shows no Markdown', async () => {
    const client = await start({ capabilities: { ...MODERN, textDocument: {} } });
    await client.open(A, `${ARTICLE}A TODO.\n`);
    match(
      words(await client.hover(A, ARTICLE.length + 3)),
      /^test\/todo: A word.*\nThe test wants it \[so\]\.$/u,
    );
    await client.stop();
  });

  it('tells on a figure what sources it', async () => {
    const client = await start();
    const sentence = 'According to the harbour office, 48 percent of the boats came back.';
    await client.open(A, `${ARTICLE}${sentence}\n`);
    const hover = await client.hover(A, ARTICLE.length + sentence.indexOf('48') + 1);
    match(words(hover), /^\*\*Figure\*\*: /u);
    match(words(hover), /Nearest source: .*harbour office/iu);
    await client.stop();
  });
});

const symbols = (client: TestClient, uri: string): Promise<DocumentSymbol[]> =>
  client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });

/** Names as an indented tree. */
const tree = (all: readonly DocumentSymbol[], depth = 0): string[] =>
  all.flatMap(({ name, children }) => [`${'  '.repeat(depth)}${name}`, ...tree(children ?? [], depth + 1)]);

describe('document symbols', () => {
  it('are the fields of the frontmatter, and no headings where Markdown gives them', async () => {
    const client = await start();
    const frontmatter =
      '---\ntitle: A test\nauthor:\n  name: A desk\ntags: [a, b]\nrelated:\n  - title: Other\n    url: x\n---\n';
    await client.open(A, `${frontmatter}\n# Heading\n\nWords.\n`);
    const found = await symbols(client, A);
    deepEqual(tree(found), [
      'Frontmatter',
      '  title',
      '  author',
      '    name',
      '  tags',
      '  related',
      '    Other',
      '      title',
      '      url',
    ]);
    equal(found[0]?.children?.[0]?.detail, 'A test');
    await client.stop();
  });

  it('are the sections of plain text', async () => {
    const client = await start();
    await client.open(T, PLAIN_TEXT, 'plaintext');
    const found = await symbols(client, T);
    ok(tree(found).some((name) => name.includes('What the repairs cost')));
    for (const { range, selectionRange } of found) {
      ok(range.start.line <= selectionRange.start.line && selectionRange.end.line <= range.end.line);
    }
    await client.stop();
  });

  it('are flat for a client that knows no tree', async () => {
    const client = await start({ capabilities: { ...MODERN, textDocument: {} } });
    await client.open(A, `${ARTICLE}Words.\n`);
    const params = { textDocument: { uri: A } };
    const found = await client.connection.sendRequest<SymbolInformation[]>(
      'textDocument/documentSymbol',
      params,
    );
    deepEqual(
      found.map(({ name, containerName, location }) => [name, containerName, location.uri]),
      [
        ['Frontmatter', undefined, A],
        ['title', 'Frontmatter', A],
      ],
    );
    await client.stop();
  });

  it('cost no review', async () => {
    const client = await start();
    await client.open(A, `${ARTICLE}BANG.\n`);
    equal((await symbols(client, A)).length, 1);
    await client.ask('backread/status', { textDocument: { uri: A } });
    ok(!client.log.some((line) => line.includes('it banged')));
    await client.stop();
  });
});

describe('folding', () => {
  it('covers frontmatter and furniture, by whole lines', async () => {
    const client = await start();
    await client.open(T, PLAIN_TEXT, 'plaintext');
    const params = { textDocument: { uri: T } };
    const plain = await client.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', params);
    deepEqual(
      plain.map(({ startLine, endLine }) => [startLine, endLine]),
      [[10, 11]],
    );
    await client.open(A, `${ARTICLE}Words.\n`);
    const markdown = await client.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', {
      textDocument: { uri: A },
    });
    deepEqual(
      markdown.map(({ startLine, endLine }) => [startLine, endLine]),
      [[0, 2]],
    );
    await client.stop();
  });
});

describe('semantic tokens', () => {
  it('colour plain text, line by line, and nothing else', async () => {
    const client = await start();
    await client.open(T, PLAIN_TEXT, 'plaintext');
    const ask = (uri: string): Promise<SemanticTokens> =>
      client.connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } });
    const legend = client.greeting.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
    const { data } = await ask(T);
    const lines = client.text(T).split('\n');
    const tokens: string[] = [];
    let line = 0;
    let character = 0;
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 5);
      line += down;
      character = down > 0 ? right : character + right;
      tokens.push(`${legend[type]}: ${lines[line]?.slice(character, character + length)}`);
    }
    deepEqual(tokens, [
      'heading: The harbour opens again',
      'heading: What the repairs cost',
      'sourceLine: Source: Harbour office, annual report 2025',
      'furniture: Share on Facebook',
      'furniture: Subscribe to our newsletter',
    ]);
    await client.open(A, `${ARTICLE}# Heading\n`);
    deepEqual((await ask(A)).data, []);
    await client.stop();
  });
});

describe('outline and report', () => {
  it('give themes and sections with an editor’s ranges', async () => {
    const client = await start();
    await client.open(
      A,
      `${ARTICLE}# One\n\nWords.\n\n## Two\n\nTODO: 48% of words.\n\n# Three\n\n“It ends here for all of us,” Rosa Vik said.`,
    );
    const textDocument = { uri: A };
    const sections = await client.ask('backread/outline', { textDocument, view: 'sections' });
    deepEqual(
      sections?.themes.map(({ label, claims, sourced, findings, range, children }) => [
        label,
        claims,
        sourced,
        findings,
        range.start.line,
        range.end.line,
        children.map((child) => child.label),
      ]),
      [
        ['One', 1, 0, 1, 4, 10, ['Two']],
        ['Three', 1, 1, 0, 12, 14, []],
      ],
    );
    const themes = await client.ask('backread/outline', { textDocument, view: 'themes' });
    equal(themes?.version, 1);
    ok((themes?.themes.length ?? 0) > 0);
    await client.edit(A, ARTICLE.length, ARTICLE.length, '\n');
    equal((await client.ask('backread/outline', { textDocument, view: 'themes' }))?.version, 2);
    await client.stop();
  });

  it('give the state with what sets it, the areas and what was not checked', async () => {
    const client = await start();
    await client.open(A, `${ARTICLE}TODO, NAME.\n`);
    const report = await client.ask('backread/articleReport', { textDocument: { uri: A } });
    ok(report);
    equal(report.title, 'A test');
    equal(report.state, 'send-back');
    deepEqual(report.setBy, [0]);
    deepEqual(
      report.findings.map(({ rule, text, range, fixes }) => [rule, text, range.start.line, fixes]),
      [
        ['test/todo', 'TODO', 4, ['Replace by done']],
        ['test/name', 'NAME', 4, ['Name somebody']],
      ],
    );
    ok(report.areas.some(({ name }) => name === 'Sourcing'));
    ok(report.notChecked.length > 0);
    await client.stop();
  });

  it('are null for what is not reviewed', async () => {
    const client = await start();
    const readme = await client.open('file:///w/README.md', `${ARTICLE}TODO.\n`);
    const textDocument = { uri: readme };
    equal(await client.ask('backread/outline', { textDocument, view: 'themes' }), null);
    equal(await client.ask('backread/articleReport', { textDocument }), null);
    await client.stop();
  });

  it('have a page for each rule', async () => {
    const client = await start();
    match((await client.ask('backread/rulePage', { rule: 'test/todo' })) ?? '', /^# test\/todo\n/u);
    equal(await client.ask('backread/rulePage', { rule: 'test/none' }), null);
    await client.stop();
  });
});
