import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { CancellationTokenSource, ProgressType, WorkDoneProgress } from 'vscode-languageserver/node';
import type { FileReport, WorkspaceReport } from '../../server/protocol.ts';
import { PLAIN, TestClient, type Setup } from './client.ts';
import { ARTICLE, TEST_RULES } from './rules.ts';

const start = (setup: Setup = {}): Promise<TestClient> => TestClient.start({ rules: TEST_RULES, ...setup });

const FILES = {
  '/w/one.md': `${ARTICLE}TODO.\n`,
  '/w/news/two.md': `${ARTICLE}TODO, NAME.\n`,
  '/w/three.md': `${ARTICLE}Nothing.\n`,
  '/w/README.md': `${ARTICLE}TODO.\n`,
  '/w/short.md': 'TODO.\n',
};

const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`/w/${i}.md`, `${ARTICLE}TODO ${i}.\n`]));

const paths = ({ files }: WorkspaceReport): string[] => files.map(({ path }) => path);

describe('the review of a workspace', () => {
  it('tells of every article, by rule and by state', async () => {
    const client = await start({ files: FILES });
    const report = await client.ask('backread/reviewWorkspace', {});
    deepEqual(paths(report), ['news/two.md', 'one.md', 'three.md']);
    equal(report.files[0]?.uri, 'file:///w/news/two.md');
    deepEqual([report.reviewed, report.notReviewed, report.notArticles, report.cancelled], [3, 0, 2, false]);
    deepEqual(report.counts, { error: 0, warning: 2, information: 1, hint: 0 });
    deepEqual(report.states, { hold: 0, 'send-back': 2, ask: 0, ready: 1 });
    deepEqual(
      report.rules.map(({ rule, counts }) => [rule, counts.warning + counts.information]),
      [
        ['test/todo', 2],
        ['test/name', 1],
      ],
    );
    await client.stop();
  });

  it('says what could not be reviewed, and goes on', async () => {
    const client = await start({
      files: { ...FILES, '/w/large.md': `${ARTICLE}${'word '.repeat(1000)}`, '/w/bang.md': `${ARTICLE}BANG` },
      settings: { maxFileSize: 2000 },
    });
    const report = await client.ask('backread/reviewWorkspace', {});
    equal(report.notReviewed, 1);
    const large = report.files.find(({ path }) => path === 'large.md');
    ok(large?.kind === 'not-reviewed');
    const bang = report.files.find(({ path }) => path === 'bang.md');
    ok(bang?.kind === 'reviewed');
    match(bang.faults.join(), /it banged/u);
    await client.stop();
  });

  it('takes open documents as the editor has them', async () => {
    const client = await start({ files: FILES });
    await client.open('file:///w/one.md', `${ARTICLE}TODO, TODO, TODO.\n`);
    const report = await client.ask('backread/reviewWorkspace', {});
    equal(report.counts.warning, 4);
    await client.stop();
  });

  it('reports progress and sends its files in batches where asked to', async () => {
    const client = await start({ files: many(50) });
    const percentages: (number | undefined)[] = [];
    const files: FileReport[] = [];
    let batches = 0;
    client.connection.onProgress(WorkDoneProgress.type, 'work', (progress) => {
      if (progress.kind === 'report') percentages.push(progress.percentage);
    });
    client.connection.onProgress(new ProgressType<FileReport[]>(), 'part', (batch) => {
      batches++;
      files.push(...batch);
    });
    const report = await client.ask('backread/reviewWorkspace', {
      workDoneToken: 'work',
      partialResultToken: 'part',
    });
    deepEqual([report.reviewed, report.files.length, files.length, batches], [50, 0, 50, 3]);
    equal(percentages.at(-1), 100);
    await client.stop();
  });

  it('stops when it is cancelled, and tells of what it has', async () => {
    const client = await start({ files: many(400) });
    const source = new CancellationTokenSource();
    client.connection.onProgress(WorkDoneProgress.type, 'work', (progress) => {
      if (progress.kind === 'report' && (progress.percentage ?? 0) >= 10) source.cancel();
    });
    const report = await client.connection.sendRequest<WorkspaceReport>(
      'backread/reviewWorkspace',
      { workDoneToken: 'work' },
      source.token,
    );
    equal(report.cancelled, true);
    ok(report.reviewed >= 40 && report.reviewed < 400, `${report.reviewed}`);
    await client.stop();
  });

  it('does not hold up typing', async () => {
    const client = await start({ files: many(300), settings: { run: 'onType', hideWhileTyping: false } });
    const uri = await client.open('file:///w/open.md', ARTICLE);
    let done = false;
    const reviewing = client.ask('backread/reviewWorkspace', {}).then((report) => {
      done = true;
      return report;
    });
    for (let i = 1; i <= 5; i++) {
      await client.edit(uri, ARTICLE.length, ARTICLE.length, 'TODO ');
      equal((await client.items(uri)).length, i);
      equal(done, false);
    }
    equal((await reviewing).reviewed, 300);
    await client.stop();
  });

  it('walks each folder of several, one inside another only once', async () => {
    const client = await start({
      folders: ['/w', '/w/news', '/v'],
      files: {
        ...FILES,
        '/v/other.md': `${ARTICLE}MAYBE.\n`,
        '/v/.backread.yaml': 'rules: { test/maybe: error }\n',
      },
    });
    const report = await client.ask('backread/reviewWorkspace', {});
    equal(report.reviewed, 4);
    equal(report.counts.error, 1);
    const only = await client.ask('backread/reviewWorkspace', { folders: ['file:///v'] });
    deepEqual(paths(only), ['other.md']);
    await client.stop();
  });

  it('brings back what was cleared in open documents, for editors that ask', async () => {
    const client = await start({ files: FILES });
    await client.open('file:///w/one.md');
    equal((await client.items('file:///w/one.md')).length, 1);
    await client.command('backread.clearShownFindings');
    equal((await client.items('file:///w/one.md')).length, 0);
    const { refreshes } = client;
    await client.ask('backread/reviewWorkspace', {});
    await client.until(() => client.refreshes === refreshes + 1);
    equal((await client.items('file:///w/one.md')).length, 1);
    await client.stop();
  });

  it('brings back what was cleared in open documents, for editors that are told', async () => {
    const client = await start({ files: FILES, capabilities: PLAIN });
    await client.open('file:///w/one.md');
    await client.until(() => items(client, 'file:///w/one.md') === 1);
    await client.command('backread.clearShownFindings');
    await client.until(() => items(client, 'file:///w/one.md') === 0);
    await client.ask('backread/reviewWorkspace', {});
    await client.until(() => items(client, 'file:///w/one.md') === 1);
    await client.stop();
  });
});

const items = (client: TestClient, uri: string): number | undefined => client.pushed.get(uri)?.items.length;

describe('findings of files that are not open', () => {
  const ONE = 'file:///w/one.md';

  it('are shown after a review, leave an opened file to its own document and come back', async () => {
    const client = await start({ files: FILES });
    await client.ask('backread/reviewWorkspace', {});
    deepEqual([items(client, ONE), items(client, 'file:///w/three.md')], [1, 0]);
    await client.open(ONE);
    equal((await client.items(ONE)).length, 1);
    equal(items(client, ONE), 0);
    await client.edit(ONE, ARTICLE.length, ARTICLE.length, 'TODO ');
    await client.save(ONE);
    await client.close(ONE);
    await client.until(() => items(client, ONE) === 2);
    await client.stop();
  });

  it('follow what others write', async () => {
    const client = await start({ files: FILES });
    await client.ask('backread/reviewWorkspace', {});
    await client.write(ONE, `${ARTICLE}TODO, TODO, TODO.\n`);
    await client.until(() => items(client, ONE) === 3);
    await client.write(ONE, null);
    await client.until(() => items(client, ONE) === 0);
    await client.stop();
  });

  it('go when they are cleared, and when a later review does not meet them', async () => {
    const client = await start({ files: FILES });
    await client.ask('backread/reviewWorkspace', {});
    await client.command('backread.clearShownFindings');
    equal(items(client, ONE), 0);
    await client.ask('backread/reviewWorkspace', {});
    equal(items(client, ONE), 1);
    client.files.delete('/w/one.md');
    await client.ask('backread/reviewWorkspace', {});
    equal(items(client, ONE), 0);
    await client.stop();
  });
});

describe('policies and settings', () => {
  const ONE = 'file:///w/one.md';
  const POLICY = 'file:///w/.backread.yaml';

  it('change what is shown as soon as they change', async () => {
    const client = await start({ files: FILES });
    await client.open(ONE);
    equal((await client.items(ONE))[0]?.severity, 2);
    ok(client.registered.includes('workspace/didChangeWatchedFiles'));
    await client.write(POLICY, 'rules: { test/todo: error }\n');
    await client.until(() => client.refreshes === 1);
    equal((await client.items(ONE))[0]?.severity, 1);
    await client.setSettings({ rules: { 'test/todo': 'hint' } });
    await client.until(() => client.refreshes === 2);
    equal((await client.items(ONE))[0]?.severity, 4);
    await client.setSettings({ enable: false });
    await client.until(() => client.refreshes === 3);
    deepEqual(await client.items(ONE), []);
    await client.stop();
  });

  it('are looked up again at a save where nobody says that they changed', async () => {
    const client = await start({ files: FILES, capabilities: PLAIN });
    await client.open(ONE);
    await client.until(() => client.pushed.get(ONE)?.items[0]?.severity === 2);
    client.files.set('/w/.backread.yaml', 'rules: { test/todo: error }\n');
    await client.save(ONE);
    await client.until(() => client.pushed.get(ONE)?.items[0]?.severity === 1);
    await client.stop();
  });

  it('show what is wrong with a policy at its place, and in the status', async () => {
    const files = { ...FILES, '/w/.backread.yaml': 'rules:\n  test/todoo: error\n' };
    const client = await start({ files });
    await client.open(ONE);
    await client.items(ONE);
    const [fault] = client.pushed.get(POLICY)?.items ?? [];
    equal(fault?.code, 'policy/invalid');
    deepEqual(fault.range.start, { line: 1, character: 2 });
    const status = client.statuses.get(ONE);
    ok(status?.kind === 'reviewed');
    equal(status.policy, '/w/.backread.yaml');
    match(status.faults.join(), /has a fault \(line 2\)/u);
    await client.write(POLICY, 'rules:\n  test/todo: error\n');
    await client.until(() => client.refreshes === 1);
    await client.items(ONE);
    deepEqual(client.pushed.get(POLICY)?.items, []);
    await client.stop();
  });

  it('show what is wrong with a policy although no article is open', async () => {
    const files = { '/w/.backread.yaml': 'rulez: {}\n', '/w/news/a.md': ARTICLE };
    const client = await start({ files });
    const inFolder = 'file:///w/news/.backread.yaml';
    await client.until(() => client.pushed.get(POLICY)?.items.length === 1);
    await client.write(inFolder, 'exclud: []\n');
    await client.until(() => client.pushed.get(inFolder)?.items.length === 1);
    await client.write(inFolder, null);
    await client.until(() => client.pushed.get(inFolder)?.items.length === 0);
    await client.stop();
  });

  it('are of the nearest folder, and settings of the folder a file lies in', async () => {
    const client = await start({
      folders: ['/w', '/v'],
      files: {
        '/w/a.md': `${ARTICLE}TODO.\n`,
        '/w/news/.backread.yaml': 'rules: { test/todo: hint }\n',
        '/w/news/a.md': `${ARTICLE}TODO.\n`,
        '/v/a.md': `${ARTICLE}TODO.\n`,
      },
      settingsOf: (scope) => (scope === 'file:///v' ? { rules: { 'test/todo': 'error' } } : {}),
    });
    const severities: (number | undefined)[] = [];
    for (const path of ['/w/a.md', '/w/news/a.md', '/v/a.md']) {
      const uri = await client.open(`file://${path}`);
      severities.push((await client.items(uri))[0]?.severity);
    }
    deepEqual(severities, [2, 4, 1]);
    await client.stop();
  });

  it('take a policy from elsewhere where the setting names one', async () => {
    const files = { ...FILES, '/w/house/desk.yaml': 'rules: { test/todo: error }\n' };
    const client = await start({ files, settings: { policyPath: 'house/desk.yaml' } });
    await client.open(ONE);
    equal((await client.items(ONE))[0]?.severity, 1);
    await client.stop();
  });

  it('say what is wrong with a setting, and use its default', async () => {
    const client = await start({
      files: FILES,
      settingsOf: () => JSON.parse('{ "run": "never", "rules": { "test/none": "off" } }'),
    });
    await client.open(ONE);
    equal((await client.items(ONE)).length, 1);
    await client.until(() => client.log.some((line) => line.includes('backread.run must be')));
    ok(client.log.some((line) => line.includes('there is no such rule')));
    await client.stop();
  });

  it('follow folders that are added and removed', async () => {
    const client = await start({ files: FILES, folders: [] });
    await client.open(ONE);
    deepEqual(await client.items(ONE), []);
    const folder = { uri: 'file:///w', name: 'w' };
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [folder], removed: [] },
    });
    await client.until(() => client.refreshes === 1);
    equal((await client.items(ONE)).length, 1);
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [folder] },
    });
    await client.until(() => client.refreshes === 2);
    deepEqual(await client.items(ONE), []);
    await client.stop();
  });
});

describe('a workspace that only the client can read', () => {
  it('is reviewed the same, policies and all', async () => {
    const files = {
      ...FILES,
      '/w/.backread.yaml': 'extends: [./house/desk.yaml]\n',
      '/w/house/desk.yaml': 'rules: { test/todo: error }\n',
      '/w/.gitignore': 'three.md\n',
    };
    const client = await start({ files, remote: true });
    const uri = await client.open('vscode-vfs://host/w/one.md');
    equal((await client.items(uri))[0]?.severity, 1);
    const report = await client.ask('backread/reviewWorkspace', {});
    deepEqual(paths(report), ['news/two.md', 'one.md', 'three.md'].slice(0, 2));
    equal(report.files[0]?.uri, 'vscode-vfs://host/w/news/two.md');
    equal(report.counts.error, 2);
    await client.stop();
  });
});
