import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { nodeMachine } from '../../server/workspace/node/machine.ts';
import { ARTICLE, desk, type Desk } from './desk.ts';
import { readChecked, type Checked, type CheckedFile } from '../support/checked.ts';

let table: Desk;
const clear = (): void => table.clear();

/** Checks as JSON; the exit code goes with it. */
async function checked(...argv: readonly string[]): Promise<Checked & { readonly code: number }> {
  const { code, out, err } = await table.run(['check', '--format', 'json', ...argv]);
  assert.equal(err, '');
  return { ...readChecked(out), code };
}

const fileOf = ({ files }: Checked, path: string): CheckedFile => {
  const file = files.find((one) => one.path === path);
  assert.ok(file, `${path} is not in the report`);
  return file;
};

describe('check', () => {
  afterEach(clear);

  it('gives each file, its findings and their places as the contract says', async () => {
    table = desk({ 'a.md': ARTICLE });
    const { out, code } = await table.run(['--format', 'json', 'a.md']);
    assert.equal(code, 1);
    const at = ARTICLE.indexOf('TK');
    const finding = {
      rule: 'copy/placeholder',
      severity: 'warning',
      message: '“TK” is a left-over placeholder; write what belongs here.',
      range: {
        start: { line: 6, column: 17, offset: at },
        end: { line: 6, column: 19, offset: at + 2 },
      },
      fixes: [
        {
          title: 'Remove the placeholder',
          safety: 'review',
          edits: [{ start: at - 1, end: at + 2, text: '' }],
        },
      ],
      related: [],
    };
    const report: unknown = JSON.parse(out);
    assert.deepEqual(report, {
      version: 1,
      tool: { name: 'backread', version: '0.0.0' },
      summary: { files: 1, reviewed: 1, skipped: 0, error: 0, warning: 1, information: 0, hint: 0 },
      files: [{ path: 'a.md', profile: 'article', state: 'send-back', skipped: null, findings: [finding] }],
    });
  });
  it('counts lines and columns in UTF-16 units, from the original text', async () => {
    for (const text of [
      `\uFEFF${ARTICLE}`,
      ARTICLE.replaceAll('\n', '\r\n'),
      ARTICLE.replaceAll('\n', '\r'),
      ARTICLE.replace('The bridge', '😀é bridge'),
    ]) {
      table = desk({ 'a.md': text });
      const [finding] = fileOf(await checked('a.md'), 'a.md').findings;
      assert.deepEqual(finding?.range.start, { line: 6, column: 17, offset: text.indexOf('TK') });
      table.clear();
    }
  });
  it('ends with 0, 1 or 2', async () => {
    table = desk({ 'a.md': ARTICLE, 'b.md': ARTICLE.replace('TK', 'nine'), 'c.md': new Uint8Array([0xe9]) });
    assert.equal((await checked('b.md')).code, 0);
    assert.equal((await checked('a.md')).code, 1);
    assert.equal((await checked('a.md', '--fail-on', 'error')).code, 0);
    assert.equal((await checked('a.md', '--fail-on', 'never')).code, 0);
    assert.equal((await checked('a.md', '--rule', 'copy/placeholder=off')).code, 0);
    assert.equal((await checked('a.md', '--rule', 'copy/placeholder=error', '--fail-on', 'error')).code, 1);
    assert.equal((await checked('a.md', 'c.md', '--fail-on', 'never')).code, 2);
  });
  it('reviews as of another day', async () => {
    table = desk({ 'a.md': ARTICLE });
    assert.equal((await checked('a.md', '--today', '2020-02-29')).summary['reviewed'], 1);
  });
  it('takes the profile of the command line for articles that name none', async () => {
    table = desk({
      'a.md': ARTICLE,
      'b.md': ARTICLE.replace('title:', 'backread: { profile: personal }\ntitle:'),
    });
    const report = await checked('--profile', 'opinion', '.');
    assert.deepEqual(
      report.files.map(({ profile }) => profile),
      ['opinion', 'personal'],
    );
  });
  it('reviews standard input under its name', async () => {
    table = desk({ '.backread.yaml': 'rules: { copy/placeholder: error }' });
    const { out } = await table.run(['--stdin', '--stdin-filename', 'posts/new.md', '--format', 'json'], {
      readInput: async () => new TextEncoder().encode(ARTICLE),
    });
    const [file] = readChecked(out).files;
    assert.equal(file?.path, 'posts/new.md');
    assert.equal(file?.findings[0]?.severity, 'error');
    const large = await table.run(['--stdin'], { readInput: async () => new Uint8Array(5_000_001) });
    assert.equal(large.code, 2);
  });
  it('decides what is an article by what it holds', async () => {
    const prose = `${'The council counted the shops of the old town once more this year. '.repeat(12)}\n`;
    table = desk({
      'long.md': prose,
      'short.md': 'Few words.\n',
      'posts/short.md': 'Few words.\n',
      'notes.txt': 'one\ntwo\nthree\n',
      'story.txt': `${prose}\n${prose}`,
    });
    const report = await checked('.');
    const reviewed = report.files.filter(({ skipped }) => skipped === null).map(({ path }) => path);
    assert.deepEqual(reviewed, ['long.md', 'posts/short.md', 'story.txt']);
    assert.match(fileOf(report, 'short.md').skipped ?? '', /^is no article: .*words of prose \(2\)/u);
    assert.match(fileOf(report, 'notes.txt').skipped ?? '', /^is no article: /u);
    assert.equal(fileOf(await checked('short.md'), 'short.md').skipped, null);
  });
  it('writes to a file, or says before the work why it cannot', async () => {
    table = desk({ 'a.md': ARTICLE });
    const done = await table.run(['a.md', '--format', 'json', '--output', 'out.json']);
    assert.equal(done.out, '');
    assert.equal(readChecked(readFileSync(table.path('out.json'), 'utf8')).files.length, 1);
    const refused = await table.run(['a.md', '--output', 'x'], { whyNotWritable: () => 'it is a folder' });
    assert.equal(refused.code, 2);
    assert.match(refused.err, /Cannot write x: it is a folder/u);
    const failed = await table.run(['a.md', '--output', 'x'], { writeFile: () => 'no space' });
    assert.deepEqual([failed.code, failed.err], [2, 'backread: Cannot write x: no space.\n']);
  });
});

describe('a file that cannot be reviewed', () => {
  afterEach(clear);

  it('never stops the others and is always told, with a reason', async function () {
    table = desk({
      'a.md': ARTICLE,
      'binary.md': new Uint8Array(Array.from({ length: 4096 }, (_, i) => i % 256)),
      'latin.md': new Uint8Array([...new TextEncoder().encode(ARTICLE), 0xe9]),
      'large.md': 'word '.repeat(1_000_001),
      'empty.md': '',
      'blank.md': ' \n\n',
      'nul.md': ARTICLE.replace('council', 'coun\0cil'),
      'fence.md': ARTICLE.replace('\n---\n', '\n'),
      'z.md': ARTICLE,
    });
    if (process.platform !== 'win32') {
      symlinkSync('nowhere', table.path('dangling.md'));
      execFileSync('mkfifo', [table.path('pipe.md')]);
    }
    const report = await checked('.', 'gone.md');
    assert.equal(report.code, 2);
    assert.equal(report.summary['reviewed'], 4);
    const reasons: readonly (readonly [string, RegExp | null])[] = [
      ['a.md', null],
      ['nul.md', null],
      ['fence.md', null],
      ['z.md', null],
      ['binary.md', /binary data/u],
      ['latin.md', /not UTF-8: byte \d+ \(0xE9, line 7\)/u],
      ['large.md', /5 MB, and files over 5 MB are not reviewed/u],
      ['empty.md', /is empty/u],
      ['blank.md', /is empty/u],
      ['gone.md', /^does not exist$/u],
      ...(process.platform === 'win32'
        ? []
        : ([
            ['dangling.md', /leads nowhere/u],
            ['pipe.md', /no regular file/u],
          ] as const)),
    ];
    for (const [path, reason] of reasons) {
      const { skipped, state } = fileOf(report, path);
      if (reason === null) assert.equal(skipped, null, path);
      else assert.match(skipped ?? '', reason);
      assert.equal(state === null, reason !== null, path);
    }
  });
  it('is told when it vanishes on the way, or may not be read', async () => {
    table = desk({ 'a.md': ARTICLE, 'gone.md': ARTICLE, 'shut.md': ARTICLE });
    const machine = nodeMachine(null);
    const read: typeof machine.files.read = (path, limit) => {
      if (path.endsWith('gone.md')) rmSync(path, { force: true });
      if (path.endsWith('shut.md')) return { failure: 'denied', reason: 'cannot be read: permission denied' };
      return machine.files.read(path, limit);
    };
    const files = { ...machine.files, read };
    const { code, out } = await table.run(['--format', 'json', '.'], { machine: { ...machine, files } });
    assert.equal(code, 2);
    const report = readChecked(out);
    assert.match(fileOf(report, 'gone.md').skipped ?? '', /is gone/u);
    assert.match(fileOf(report, 'shut.md').skipped ?? '', /permission denied/u);
    assert.equal(fileOf(report, 'a.md').skipped, null);
  });
  it('is only passed over where it is plain text come across on the way', async () => {
    table = desk({ 'a.md': ARTICLE, 'data.txt': new Uint8Array([0xe9, 0x20]) });
    assert.equal((await checked('.')).code, 1);
    assert.equal((await checked('data.txt')).code, 2);
  });
});

describe('a policy', () => {
  afterEach(clear);

  it('applies as far as it can be read, and its faults are findings on it', async () => {
    table = desk({
      '.backread.yaml': 'rules:\n  copy/placeholder: error\n  label/lat: off\nledger: {}\n',
      'a.md': ARTICLE,
    });
    const report = await checked('.');
    assert.equal(report.code, 1);
    const { findings, profile, state, skipped } = fileOf(report, '.backread.yaml');
    assert.deepEqual([profile, state, skipped], [null, null, null]);
    assert.deepEqual(
      findings.map(({ rule, severity, range }) => [rule, severity, range.start.line, range.start.column]),
      [
        ['policy/invalid', 'error', 3, 3],
        ['policy/invalid', 'information', 4, 1],
      ],
    );
    assert.equal(fileOf(report, 'a.md').findings[0]?.severity, 'error');
  });
  it('that cannot be read at all ends with 2, and the defaults apply', async () => {
    for (const content of ['just words\n', '- a\n', new Uint8Array([0xff, 0xfe, 0x41])]) {
      table = desk({ '.backread.yml': content, 'a.md': ARTICLE });
      const report = await checked('.');
      assert.equal(report.code, 2);
      assert.match(fileOf(report, '.backread.yml').skipped ?? '', /cannot be read, so the defaults/u);
      assert.ok(fileOf(report, '.backread.yml').findings.length > 0);
      assert.equal(fileOf(report, 'a.md').findings.length, 1);
      table.clear();
    }
  });
  it('says what it extends and cannot find', async () => {
    table = desk({ '.backread.yaml': 'extends: [newsroom, ./gone.yaml]\n', 'a.md': ARTICLE });
    const report = await checked('a.md');
    assert.match(fileOf(report, '.backread.yaml').findings[0]?.message ?? '', /gone\.yaml/u);
    assert.equal(fileOf(report, 'a.md').profile, 'newsroom');
  });
  it('tells of the faults of a file that it extends at that file', async () => {
    table = desk({
      '.backread.yaml': 'extends: ./house/base.yaml\n',
      'house/base.yaml': 'rulez: 1\n',
      'a.md': ARTICLE,
    });
    assert.equal(fileOf(await checked('a.md'), 'house/base.yaml').findings.length, 1);
  });
  it('says that another one beside it does not count', async () => {
    table = desk({ '.backread.yaml': '', '.backread.json': '{}', 'a.md': ARTICLE });
    const [finding] = fileOf(await checked('a.md'), '.backread.yaml').findings;
    assert.match(finding?.message ?? '', /\.backread\.json beside it does not/u);
  });
  it('can be named; then its globs start at the working folder', async () => {
    table = desk({
      'house/strict.yaml': 'overrides: [{ files: ["posts/**"], rules: { copy/placeholder: error } }]\n',
      'posts/a.md': ARTICLE,
      'b.md': ARTICLE,
      '.backread.yaml': 'rules: { copy/placeholder: off }\n',
    });
    const report = await checked('--policy', 'house/strict.yaml', '.');
    assert.equal(fileOf(report, 'posts/a.md').findings[0]?.severity, 'error');
    assert.equal(fileOf(report, 'b.md').findings[0]?.severity, 'warning');
  });
  it('ignores what it says it ignores', async () => {
    table = desk({
      '.backread.yaml':
        'ignores: [{ file: a.md, rule: copy/placeholder, text: cost TK crowns, reason: a quotation }]\n',
      'a.md': ARTICLE,
      'b.md': ARTICLE,
    });
    const report = await checked('.');
    assert.deepEqual(
      report.files.map(({ findings }) => findings.length),
      [0, 1],
    );
  });
});
