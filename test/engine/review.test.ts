import assert from 'node:assert/strict';
import { DEFAULT_POLICY, defineRule, parseArticle, review } from '../../server/engine/index.ts';
import type { Policy, Problem, Review, Rule, RuleSetting } from '../../server/engine/index.ts';

const ABOUT = { summary: 'A.', why: 'B.', quiet: 'C.', basis: 'D', fixes: [] } as const;

const at = (start: number, end = start + 1): Problem => ({ range: { start, end }, message: `At ${start}.` });

const rule = (id: string, problems: () => Iterable<Problem>, severity: Rule['severity'] = 'warning'): Rule =>
  defineRule({ ...ABOUT, id, severity, options: {}, check: problems });

const reviewed = (rules: readonly Rule[], settings: Readonly<Record<string, RuleSetting>> = {}): Review => {
  const policy: Policy = { ...DEFAULT_POLICY, rules: settings };
  return review(parseArticle('a.md', 'x'.repeat(200)), policy, { today: '2026-01-15' }, rules);
};

const severities = ({ findings }: Review): readonly string[] => findings.map((finding) => finding.severity);

const said = ({ findings }: Review): readonly string[] =>
  findings.map(({ rule: id, range }) => `${id} ${range.start}`);

describe('review', () => {
  it('shows a rule that throws as a fault, keeps nothing of it, and hears the others', () => {
    const broken = rule('test/broken', function* () {
      yield at(1);
      throw new Error('no such word');
    });
    const { findings, faults } = reviewed([broken, rule('test/whole', () => [at(5)])]);
    assert.deepEqual(faults, [{ rule: 'test/broken', message: 'no such word' }]);
    assert.deepEqual(
      findings.map((finding) => finding.rule),
      ['test/whole'],
    );
  });
  it('builds fixes when they are asked for, once, and offers none where that throws', () => {
    let built = 0;
    const { findings, faults } = reviewed([
      rule('test/a', () => [
        {
          ...at(1),
          get fixes() {
            built += 1;
            return [{ title: 'Mend', safety: 'safe', edits: [] } as const];
          },
        },
      ]),
      rule('test/b', () => [
        {
          ...at(5),
          get fixes(): never {
            throw new Error('no such place');
          },
        },
      ]),
    ]);
    assert.equal(built, 0);
    assert.deepEqual(
      [...findings, ...findings].map(({ fixes }) => fixes.length),
      [1, 0, 1, 0],
    );
    assert.equal(built, 1);
    assert.deepEqual(faults, [{ rule: 'test/b', message: 'no such place' }]);
  });
  it('puts findings in order of place, then of rule', () => {
    const { findings } = reviewed([
      rule('test/b', () => [at(9), at(3)]),
      rule('test/a', () => [at(3), at(3, 9)]),
    ]);
    assert.deepEqual(
      findings.map(({ rule, range }) => `${rule} ${range.start}-${range.end}`),
      ['test/a 3-4', 'test/b 3-4', 'test/a 3-9', 'test/b 9-10'],
    );
  });
  it('lists thirty findings of a rule, and one that says how many more there are', () => {
    const { findings } = reviewed([rule('test/many', () => Array.from({ length: 42 }, (_, i) => at(i)))]);
    assert.equal(findings.length, 31);
    assert.equal(findings.at(-1)?.message, '12 more findings of this kind are not listed (test/many): A.');
    assert.equal(findings.at(-1)?.range.start, 30);
    const oneMore = reviewed([rule('test/many', () => Array.from({ length: 31 }, (_, i) => at(i)))]);
    assert.equal(
      oneMore.findings.at(-1)?.message,
      '1 more finding of this kind is not listed (test/many): A.',
    );
    assert.equal(
      reviewed([rule('test/many', () => Array.from({ length: 30 }, (_, i) => at(i)))]).findings.length,
      30,
    );
  });
  it('tells one fault once, where a rule yields to another', () => {
    const strong = rule('test/strong', () => [at(3, 9)]);
    const weak = defineRule({
      ...ABOUT,
      id: 'test/weak',
      severity: 'warning',
      options: {},
      yieldsTo: 'test/strong',
      check: () => [at(5), at(9)],
    });
    assert.deepEqual(said(reviewed([weak, strong])), ['test/strong 3', 'test/weak 9']);
    assert.deepEqual(said(reviewed([weak])), ['test/weak 5', 'test/weak 9']);
    assert.deepEqual(said(reviewed([weak, strong], { 'test/strong': { severity: 'off', options: {} } })), [
      'test/weak 5',
      'test/weak 9',
    ]);
  });
  it('takes the severity of the policy, else of the evidence, else of the rule', () => {
    const own = rule('test/own', () => [at(1), { ...at(2), severity: 'hint' }]);
    assert.deepEqual(severities(reviewed([own])), ['warning', 'hint']);
    assert.deepEqual(severities(reviewed([own], { 'test/own': { severity: 'error', options: {} } })), [
      'error',
      'error',
    ]);
    assert.deepEqual(severities(reviewed([own], { 'test/own': { options: {} } })), ['warning', 'hint']);
  });
  it('does not run what is off, and runs it when asked', () => {
    const off = rule('test/off', () => [at(1)], 'off');
    assert.deepEqual(severities(reviewed([off])), []);
    assert.deepEqual(severities(reviewed([off], { 'test/off': { severity: 'information', options: {} } })), [
      'information',
    ]);
    const on = rule('test/on', () => [at(1)]);
    assert.deepEqual(severities(reviewed([on], { 'test/on': { severity: 'off', options: {} } })), []);
  });
  it('hands options over, and the default where a value is of the wrong type', () => {
    const counting = defineRule({
      ...ABOUT,
      id: 'test/options',
      severity: 'hint',
      options: {
        least: { type: 'number', default: 3, minimum: 1, maximum: 9, describe: 'At least this many.' },
      },
      check: ({ options }) => [at(options.least)],
    });
    const starts = (least?: unknown): unknown =>
      reviewed([counting], { 'test/options': { options: least === undefined ? {} : { least } } }).findings[0]
        ?.range.start;
    assert.equal(starts(), 3);
    assert.equal(starts(7), 7);
    assert.equal(starts('7'), 3);
    assert.equal(starts(10), 3);
  });
});
