import assert from 'node:assert/strict';
import { toSarif } from '../../server/cli/sarif.ts';
import { wantsColour } from '../../server/cli/style.ts';
import type { Place } from '../../server/workspace/result.ts';
import { skippedResult } from '../../server/workspace/result.ts';
import { DEFAULT_POLICY, defineRule } from '../../server/engine/index.ts';
import { judgeText } from '../../server/workspace/reviewFile.ts';
import { ARTICLE, desk, type Desk } from './desk.ts';

let table: Desk;

const ESCAPE = '\u001B';

describe('the pretty report', () => {
  afterEach(() => table.clear());

  it('groups findings by file and sums up', async () => {
    table = desk({ 'a.md': ARTICLE, 'b.md': ARTICLE.replace('TK', 'nine'), 'README.md': '', 'c.md': 'x' });
    const { out } = await table.run(['check', 'gone.md', '.']);
    assert.equal(
      out,
      [
        'a.md  send back',
        '  6:17  warning  “TK” is a left-over placeholder; write what belongs here.  copy/placeholder',
        '',
        'Not reviewed, or not wholly:',
        '  gone.md does not exist.',
        '',
        '2 files left out:',
        '  README.md is no article: a file named README.md is about a project',
        '  c.md is no article: it has no frontmatter and fewer than 120 words of prose (1)',
        '',
        '1 finding in 1 file (1 warning); 2 files reviewed, 3 not.',
        '',
      ].join('\n'),
    );
  });
  it('is short when nothing is to be said, and says so', async () => {
    table = desk({ 'b.md': ARTICLE.replace('TK', 'nine') });
    assert.equal((await table.run(['check', '.'])).out, 'Nothing to say: 1 file reviewed.\n');
    assert.equal((await table.run(['check', '.', '--quiet'])).out, '');
    table.clear();
    table = desk();
    assert.equal((await table.run(['check', '.'])).out, 'No article was found, so nothing was reviewed.\n');
  });
  it('lets no control character of a file reach the terminal', async () => {
    table = desk({ 'a.md': ARTICLE.replace('TK', 'TK \u001B[31m') });
    const { out } = await table.run(['check', '--rule', 'copy/placeholder=error', '.', 'no\u001B[1mne.md']);
    assert.ok(!out.includes(ESCAPE));
  });
  it('has colours only where they are read', async () => {
    table = desk({ 'a.md': ARTICLE });
    assert.ok((await table.run(['check', '--color', 'always', '.'])).out.includes(`${ESCAPE}[33mwarning`));
    assert.ok(!(await table.run(['check', '.'])).out.includes(ESCAPE));
  });
  it('knows when colours are wanted', () => {
    assert.equal(wantsColour('auto', {}, true), true);
    assert.equal(wantsColour('auto', {}, false), false);
    assert.equal(wantsColour('auto', { NO_COLOR: '1' }, true), false);
    assert.equal(wantsColour('auto', { NO_COLOR: '' }, true), true);
    assert.equal(wantsColour('auto', { FORCE_COLOR: '1' }, false), true);
    assert.equal(wantsColour('auto', { FORCE_COLOR: '0' }, true), false);
    assert.equal(wantsColour('auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true), false);
    assert.equal(wantsColour('auto', { TERM: 'dumb' }, true), false);
    assert.equal(wantsColour('always', { NO_COLOR: '1' }, false), true);
    assert.equal(wantsColour('never', { FORCE_COLOR: '1' }, true), false);
  });
  it('tells how far a long run is, on a terminal, and takes it away', async () => {
    table = desk({ 'a.md': ARTICLE, 'b.md': ARTICLE });
    const err = { isTerminal: true, text: '', write: (text: string) => void (err.text += text) };
    let time = 0;
    const now = (): number => (time += 500);
    await table.run(['check', '.'], { err, now });
    assert.match(err.text, /Reviewed 2 of 2 files, \d+ a second/u);
    assert.ok(err.text.endsWith('\r\u001B[2K'));
    err.text = '';
    await table.run(['check', '--quiet', '.'], { err, now });
    assert.equal(err.text, '');
  });
});

const place = (line: number, column: number, offset: number, length: number): Place => ({
  start: { line, column, offset },
  end: { line, column: column + length, offset: offset + length },
});

describe('SARIF', () => {
  const finding = {
    rule: 'copy/placeholder',
    severity: 'information' as const,
    message: 'A {brace} of TK.',
    range: place(1, 5, 4, 2),
    fixes: [
      { title: 'Remove it', safety: 'review' as const, edits: [{ start: 4, end: 6, text: '' }] },
      { title: 'Fill it in', safety: 'placeholder' as const, edits: [{ start: 4, end: 6, text: 'x' }] },
    ],
    related: [{ message: 'Here, too.', range: place(2, 1, 10, 2) }],
    words: 'TK',
    fingerprint: 'copy/placeholder:abc',
  };
  const result = {
    ...skippedResult('empty', ''),
    profile: 'article' as const,
    state: 'ask' as const,
    skipped: null,
    findings: [finding],
  };
  const terms = { version: '1.2.3', folder: '/desk', exitCode: 2 as const };

  it('has what the standard asks for', () => {
    const text = toSarif(
      [
        { shown: 'a b/ü#1.md', result },
        { shown: '../gone.md', result: skippedResult('failed', 'does not exist') },
      ],
      terms,
    );
    const log: unknown = JSON.parse(text);
    const run = part(log, 'runs', 0);
    assert.equal(part(log, 'version'), '2.1.0');
    assert.equal(part(run, 'columnKind'), 'utf16CodeUnits');
    const first = part(run, 'results', 0);
    const rule = part(run, 'tool', 'driver', 'rules', part(first, 'ruleIndex'));
    assert.equal(part(rule, 'id'), 'copy/placeholder');
    assert.ok(part(rule, 'help', 'markdown'));
    assert.equal(part(first, 'level'), 'note');
    assert.equal(part(first, 'message', 'text'), 'A {{brace}} of TK.');
    assert.deepEqual(part(first, 'locations', 0, 'physicalLocation'), {
      artifactLocation: { uri: 'a%20b/%C3%BC%231.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1, startColumn: 5, endLine: 1, endColumn: 7, charOffset: 4, charLength: 2 },
    });
    assert.deepEqual(part(first, 'partialFingerprints'), { 'backread/v1': 'copy/placeholder:abc' });
    assert.equal(part(first, 'fixes', 'length'), 1);
    assert.deepEqual(part(first, 'fixes', 0, 'artifactChanges', 0, 'replacements'), [
      { deletedRegion: { charOffset: 4, charLength: 2 }, insertedContent: { text: '' } },
    ]);
    assert.equal(part(first, 'relatedLocations', 0, 'message', 'text'), 'Here, too.');
    const note = part(run, 'invocations', 0, 'toolExecutionNotifications', 0);
    assert.equal(part(run, 'invocations', 0, 'executionSuccessful'), false);
    assert.equal(
      part(note, 'locations', 0, 'physicalLocation', 'artifactLocation', 'uri'),
      'file:///gone.md',
    );
  });
  it('does not count a byte order mark', () => {
    const log: unknown = JSON.parse(toSarif([{ shown: 'a.md', result: { ...result, mark: true } }], terms));
    const first = part(log, 'runs', 0, 'results', 0);
    assert.deepEqual(part(first, 'locations', 0, 'physicalLocation', 'region'), {
      startLine: 1,
      startColumn: 4,
      endLine: 1,
      endColumn: 6,
      charOffset: 3,
      charLength: 2,
    });
    assert.equal(part(first, 'relatedLocations', 0, 'physicalLocation', 'region', 'startColumn'), 1);
  });
});

/** A part of parsed JSON by keys and indexes. */
function part(value: unknown, ...path: readonly unknown[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    assert.ok(typeof inner === 'object' && inner !== null, `nothing at ${String(key)}`);
    const entry =
      Array.isArray(inner) && key === 'length'
        ? inner.length
        : new Map(Object.entries(inner)).get(String(key));
    return entry;
  }, value);
}

describe('the outline', () => {
  afterEach(() => table.clear());

  it('is a tree, or JSON as the contract says', async () => {
    table = desk({ 'a.md': `${ARTICLE}\n## The bridge\n\nThe bridge over the mill stream is old.\n` });
    const tree = await table.run(['outline', 'a.md']);
    assert.equal(tree.code, 0);
    assert.match(tree.out, /^a\.md\b.*\n(?:[│ ]*[├└]─ .+\n)+$/u);
    const { out } = await table.run(['outline', '--format', 'json', 'a.md']);
    const log: unknown = JSON.parse(out);
    assert.equal(part(log, 'version'), 1);
    assert.equal(part(log, 'files', 0, 'path'), 'a.md');
    assert.deepEqual(Object.keys(Object(part(log, 'files', 0, 'themes', 0))), [
      'label',
      'kind',
      'startLine',
      'endLine',
      'entities',
      'terms',
      'claims',
      'sourced',
      'findings',
      'because',
      'children',
    ]);
  });
  it('says what could not be read', async () => {
    table = desk({ 'a.md': ARTICLE, 'b.md': new Uint8Array([0xe9]) });
    const { code, out } = await table.run(['outline', '--format', 'json', '.']);
    assert.equal(code, 2);
    assert.match(out, /"path": "b\.md",\s+"skipped": "is not UTF-8/u);
  });
});

const ruleThat = (check: (today: () => string) => void) =>
  defineRule({
    id: 'test/rule',
    summary: 'A.',
    why: 'B.',
    quiet: 'C.',
    basis: 'This test.',
    severity: 'warning',
    fixes: [],
    options: {},
    check: ({ surroundings }) => {
      check(() => surroundings.today);
      return [];
    },
  });

describe('a review', () => {
  const candidate = { file: '/a.md', shown: 'a.md', path: 'a.md', choice: 'named' as const };
  const terms = { policy: DEFAULT_POLICY, today: '2026-01-15' };
  it('holds for any day unless a rule asks for the date', () => {
    const asking = judgeText(ARTICLE, candidate, terms, [ruleThat((today) => void today())]);
    const other = judgeText(ARTICLE, candidate, terms, [ruleThat(() => undefined)]);
    assert.ok(asking.review !== null && other.review !== null);
    assert.deepEqual([asking.dated, other.dated], [true, false]);
  });
});
