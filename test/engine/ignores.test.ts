import assert from 'node:assert/strict';
import { DEFAULT_POLICY, defineRule, parseArticle, review, RULES } from '../../server/engine/index.ts';
import type { Policy, Rule } from '../../server/engine/index.ts';

/** Flags every "TK" of the text, wherever it stands. */
const teller: Rule = defineRule({
  id: 'test/teller',
  summary: 'A TK.',
  why: 'It is there.',
  quiet: 'Elsewhere.',
  basis: 'This test.',
  severity: 'warning',
  fixes: [],
  options: {},
  *check({ article }) {
    for (const { index } of article.text.matchAll(/TK/gu)) {
      yield { range: { start: index, end: index + 2 }, message: 'There is a TK here.' };
    }
  },
});

const judge = RULES.find(({ id }) => id === 'policy/unknown-rule');

/** The lines where the teller is heard, and what the judge says of the ignores. */
function heard(text: string, path = 'a.md', policy: Policy = DEFAULT_POLICY) {
  assert.ok(judge);
  const article = parseArticle(path, text);
  const { findings, faults } = review(article, policy, { today: '2026-01-15' }, [judge, teller]);
  assert.deepEqual(faults, []);
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  return {
    lines: findings.filter(({ rule }) => rule === teller.id).map(({ range }) => lineOf(range.start)),
    judged: findings.filter(({ rule }) => rule === judge.id).map(({ message }) => message),
  };
}

const quiet = (lines: readonly number[]) => ({ lines, judged: [] });

describe('ignores in an article', () => {
  it('silence the block below the comment', () => {
    const text = 'One TK.\n\n<!-- backread-ignore test/teller: known -->\n\nTwo TK\nand TK.\n\nThree TK.\n';
    assert.deepEqual(heard(text), quiet([1, 8]));
  });
  it('silence a block that follows without an empty line', () => {
    assert.deepEqual(heard('<!-- backread-ignore test/teller -->\nOne TK.\n\nTwo TK.\n'), quiet([4]));
  });
  it('silence the whole of a list, a table and a quotation', () => {
    const comment = '<!-- backread-ignore test/teller -->\n\n';
    assert.deepEqual(heard(`${comment}- a TK\n- b\n\n  c TK\n- d TK\n\nTK\n`), quiet([9]));
    assert.deepEqual(heard(`${comment}| a | b |\n|---|---|\n| TK | c |\n| d | TK |\n\nTK\n`), quiet([8]));
    assert.deepEqual(heard(`${comment}> a TK\n>\n> b TK\n\nTK\n`), quiet([7]));
  });
  it('silence inside a list item what follows in it', () => {
    assert.deepEqual(
      heard('- a TK\n\n  <!-- backread-ignore test/teller -->\n\n  b TK\n- c TK\n'),
      quiet([1, 6]),
    );
  });
  it('silence a stretch from start to end', () => {
    const text =
      'TK\n\n<!-- backread-ignore-start test/teller: draft -->\n\nTK\n\n## TK\n\n<!-- backread-ignore-end -->\n\nTK\n';
    assert.deepEqual(heard(text), quiet([1, 11]));
  });
  it('silence the whole file from anywhere in it', () => {
    assert.deepEqual(heard('TK\n\nTK\n\n<!-- backread-ignore-file test/teller: a draft -->\n'), quiet([]));
  });
  it('silence every rule where none is named', () => {
    assert.deepEqual(heard('<!-- backread-ignore: all of it -->\n\nTK\n'), quiet([]));
  });
  it('can be comments of MDX', () => {
    assert.deepEqual(heard('{/* backread-ignore test/teller: known */}\n\nTK\n\nTK\n', 'a.mdx'), quiet([5]));
  });
  it('can be a key of the frontmatter', () => {
    assert.deepEqual(heard('---\ntitle: TK\nbackread: { ignore: [test/teller] }\n---\n\nTK\n'), quiet([]));
    assert.deepEqual(heard('---\ntitle: a\nbackread:\n  ignore: test/teller\n---\n\nTK\n'), quiet([]));
  });
  it('can be a comment above a field of YAML or TOML', () => {
    assert.deepEqual(
      heard('---\n# backread-ignore test/teller: known\ntitle: TK\ndeck: TK\n---\n\nTK\n'),
      quiet([4, 7]),
    );
    assert.deepEqual(
      heard('---\ntags:\n  # backread-ignore test/teller: known\n  - TK\n  - TK\n---\n\nTK\n'),
      quiet([5, 8]),
    );
  });
  it('are no comments in plain text, where they would be printed', () => {
    assert.deepEqual(heard('<!-- backread-ignore test/teller -->\n\nTK\n', 'a.txt'), quiet([3]));
  });
  it('keep their places with CR LF and a byte order mark', () => {
    const text = '\uFEFFTK\n\n<!-- backread-ignore test/teller -->\n\nTK\n'.replaceAll('\n', '\r\n');
    assert.deepEqual(heard(text), quiet([1]));
  });
});

describe('ignores that do nothing', () => {
  it('are pointed at once the rules have run', () => {
    const { lines, judged } = heard('<!-- backread-ignore test/teller: known -->\n\nFine.\n\nTK\n');
    assert.deepEqual(lines, [5]);
    assert.deepEqual(judged, ['This ignore of test/teller silences nothing: remove it.']);
  });
  it('are pointed at rule by rule', () => {
    const { judged } = heard('<!-- backread-ignore test/teller test/tellr -->\n\nTK\n');
    assert.equal(judged.length, 1);
    assert.match(judged[0] ?? '', /no rule "test\/tellr"/u);
  });
  it('are left alone while their rule is switched off', () => {
    const policy = { ...DEFAULT_POLICY, rules: { 'test/teller': { severity: 'off' as const, options: {} } } };
    assert.deepEqual(heard('<!-- backread-ignore test/teller -->\n\nTK\n', 'a.md', policy), quiet([]));
  });
});

const ignoring = (text: string | null): Policy => ({
  ...DEFAULT_POLICY,
  ignores: [{ rule: 'test/teller', text, reason: 'known' }],
});

describe('ignores of a policy', () => {
  it('silence findings that touch their words, however they are wrapped', () => {
    const text = 'The bridge cost\nTK  crowns.\n\nThe tower cost TK crowns.\n\nTK.\n';
    assert.deepEqual(heard(text, 'a.txt', ignoring('cost TK crowns')), quiet([6]));
  });
  it('silence the file where they name no words', () => {
    assert.deepEqual(heard('TK\n\nTK\n', 'a.txt', ignoring(null)), quiet([]));
  });
  it('read their words as words, not as a pattern', () => {
    assert.deepEqual(heard('a TK (b)\n\nxTKxxbx\n', 'a.txt', ignoring('TK (b)')), quiet([3]));
  });
});
