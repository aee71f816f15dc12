import assert from 'node:assert/strict';
import {
  answered,
  answeredLater,
  parseArticle,
  policyFor,
  readPolicy,
  resolvePolicy,
  review,
  RULES,
  withOverlay,
  type HousePolicy,
} from '../../server/engine/index.ts';

/** Resolves the first of some policy files by path. */
function resolve(files: Readonly<Record<string, string>>): HousePolicy {
  const [path = '', text = ''] = Object.entries(files)[0] ?? [];
  return answered(resolvePolicy(path, text, RULES), (other) => files[other] ?? null);
}

const messages = (house: HousePolicy): readonly string[] =>
  house.sources.flatMap(({ path, problems }) => problems.map(({ message }) => `${path}: ${message}`));

/** Stands in for the host's globs: `x/**` and names. */
const matches = (glob: string, path: string): boolean =>
  glob.endsWith('/**') ? path.startsWith(glob.slice(0, -2)) : glob === path;

describe('a policy file', () => {
  it('reads what the contract names', () => {
    const text = [
      'extends: [newsroom]',
      'include: ["content/**/*.md"]',
      'exclude: ["**/README.md"]',
      'rules: { copy/placeholder: error, label/late: { severity: off } }',
      'ignores: [{ file: a.txt, rule: copy/placeholder, text: TK, reason: quoted }]',
    ].join('\n');
    const policy = readPolicy(text, '/desk/.backread.yaml', RULES);
    assert.deepEqual(policy.problems, []);
    assert.deepEqual(policy.extends, [{ kind: 'profile', name: 'newsroom' }]);
    assert.deepEqual(policy.include, ['content/**/*.md']);
    assert.deepEqual(policy.rules['copy/placeholder'], { severity: 'error', options: {} });
    assert.deepEqual(policy.ignores, [
      { file: 'a.txt', rule: 'copy/placeholder', text: 'TK', reason: 'quoted' },
    ]);
  });
  it('keeps what can be read beside what cannot', () => {
    const policy = readPolicy('rules:\n  copy/placeholder: loud\n  label/late: error\nfoo: 1\n', 'p', RULES);
    assert.equal(policy.problems.length, 2);
    assert.deepEqual(Object.keys(policy.rules), ['label/late']);
    assert.ok(policy.readable);
  });
  it('is not readable at all where it is no mapping', () => {
    assert.equal(readPolicy('just words', 'p', RULES).readable, false);
    assert.equal(readPolicy('[a, b]', 'p', RULES).readable, false);
  });
  it('points at its faults behind a byte order mark', () => {
    const text = '\uFEFFexclud: []\n';
    const [problem] = readPolicy(text, 'p', RULES).problems;
    assert.equal(text.slice(problem?.range.start, problem?.range.end), 'exclud');
  });
  it('does not widen an ignore whose text it cannot read', () => {
    const policy = readPolicy('ignores: [{ file: a.md, rule: label/late, text: [x] }]', 'p', RULES);
    assert.deepEqual(policy.ignores, []);
    assert.equal(policy.problems.length, 1);
  });
  it('survives hostile input', () => {
    for (const text of [
      '&a [*a, *a]',
      '{'.repeat(5000),
      'rules: '.repeat(500),
      '? [a]\n: b',
      '\u0000',
      '- - - -',
    ]) {
      assert.doesNotThrow(() => readPolicy(text, 'p', RULES));
    }
  });
});

describe('a policy that extends others', () => {
  it('lets the later layer win, option by option', () => {
    const house = resolve({
      '/desk/.backread.yaml': 'extends: [opinion, ./base.yaml]\nrules: { label/late: error }',
      '/desk/base.yaml': 'extends: newsroom\nrules: { label/late: hint, copy/placeholder: off }',
    });
    assert.deepEqual(messages(house), []);
    assert.equal(house.base.profile, 'newsroom');
    assert.equal(house.base.rules['label/late']?.severity, 'error');
    assert.equal(house.base.rules['copy/placeholder']?.severity, 'off');
  });
  it('finds files relative to the one that names them', () => {
    const house = resolve({
      '/desk/site/.backread.yaml': 'extends: ../house/base.yaml',
      '/desk/house/base.yaml': 'extends: ./more.yml',
      '/desk/house/more.yml': 'exclude: ["a/**"]',
    });
    assert.deepEqual(messages(house), []);
    assert.deepEqual(house.exclude, ['a/**']);
  });
  it('says what is missing and applies the rest', () => {
    const house = resolve({ '/desk/.backread.yaml': 'extends: ./gone.yaml\nrules: { label/late: error }' });
    assert.equal(messages(house).length, 1);
    assert.match(messages(house)[0] ?? '', /gone\.yaml" cannot be read/u);
    assert.equal(house.base.rules['label/late']?.severity, 'error');
  });
  it('breaks a circle, and an endless row', () => {
    const circle = resolve({ '/a.yaml': 'extends: ./b.yaml', '/b.yaml': 'extends: ./a.yaml' });
    assert.match(messages(circle)[0] ?? '', /circle/u);
    const row = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`/${i}.yaml`, `extends: [./${i + 1}.yaml, ./${i + 1}.yaml]`]),
    );
    const house = resolve(row);
    assert.ok(messages(house).length > 0);
    assert.ok(house.sources.length <= 50);
  });
  it('gives the same when its files are read later', async () => {
    const text = 'extends: ./base.yaml';
    const base = 'rules: { label/late: hint }';
    const later = await answeredLater(resolvePolicy('/a/.backread.yaml', text, RULES), async (path) =>
      path === '/a/base.yaml' ? base : null,
    );
    assert.deepEqual(later, resolve({ '/a/.backread.yaml': text, '/a/base.yaml': base }));
  });
});

describe('a policy as it stands for an article', () => {
  const house = resolve({
    '/desk/.backread.yaml': [
      'extends: newsroom',
      'rules: { label/late: error }',
      'overrides:',
      '  - { files: ["opinion/**"], extends: opinion, rules: { label/late: off } }',
      '  - { files: [opinion/a.md], rules: { label/late: hint } }',
      'ignores: [{ file: a.txt, rule: label/late, text: x }]',
    ].join('\n'),
  });
  const at = (path: string) => policyFor(house, path, matches);
  it('takes its overrides in order', () => {
    assert.deepEqual([at('b.md').profile, at('b.md').rules['label/late']?.severity], ['newsroom', 'error']);
    assert.deepEqual(
      [at('opinion/b.md').profile, at('opinion/b.md').rules['label/late']?.severity],
      ['opinion', 'off'],
    );
    assert.deepEqual(
      [at('opinion/a.md').profile, at('opinion/a.md').rules['label/late']?.severity],
      ['opinion', 'hint'],
    );
  });
  it('has a revision that changes with what applies, and only then', () => {
    assert.equal(at('b.md').revision, at('c.md').revision);
    assert.notEqual(at('b.md').revision, at('opinion/b.md').revision);
    assert.notEqual(at('b.md').revision, at('a.txt').revision);
    const other = resolve({ '/desk/.backread.yaml': 'rules: { label/late: warning }' });
    assert.notEqual(policyFor(other, 'b.md', matches).revision, at('b.md').revision);
  });
  it("stands under the command line and over the article's form", () => {
    const overlaid = withOverlay(at('b.md'), {
      profile: 'personal',
      rules: { 'label/late': { severity: 'off', options: {} } },
    });
    assert.equal(overlaid.profile, 'personal');
    assert.equal(overlaid.rules['label/late']?.severity, 'off');
    assert.notEqual(overlaid.revision, at('b.md').revision);
  });
  it('leaves the last word on its profile to the article', () => {
    const own = parseArticle('a.md', '---\nbackread: { profile: opinion }\n---\n\nWords.\n');
    const none = parseArticle('a.md', 'Words.\n');
    assert.equal(review(own, at('b.md'), { today: '2026-01-15' }).profile, 'opinion');
    assert.equal(review(none, at('b.md'), { today: '2026-01-15' }).profile, 'newsroom');
  });
});
