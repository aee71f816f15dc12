import assert from 'node:assert/strict';
import { DEFAULT_POLICY, parseArticle, review, unreadProse } from '../../../server/engine/index.ts';
import { CHINESE_CASES } from './chinese.ts';
import { JAPANESE_CASES } from './japanese.ts';

const RULES: Readonly<Record<string, string>> = {
  U: 'statistic/unsourced',
  F: 'statistic/unsourced-forecast',
  S: 'statistic/unsourced-superlative',
  V: 'attribution/vague',
};
const LETTERS = new Map(Object.entries(RULES).map(([letter, rule]) => [rule, letter]));

/** The text with a mark around each finding on a figure or an attribution. */
function marked(text: string): string {
  const { findings, faults } = review(parseArticle('a.md', text), DEFAULT_POLICY, { today: '2026-01-15' });
  assert.deepEqual(faults, []);
  const shown = findings.filter(({ rule }) => /^(?:statistic|attribution|quote|consistency)\//u.test(rule));
  return shown
    .toReversed()
    .reduce(
      (words, { rule, range: { start, end } }) =>
        `${words.slice(0, start)}⟪${LETTERS.get(rule) ?? rule}|${words.slice(start, end)}⟫${words.slice(end)}`,
      text,
    );
}

const plain = (text: string): string => text.replaceAll(/⟪[A-Z]\|([^⟫]*)⟫/gu, '$1');

for (const [language, cases] of [
  ['Chinese', CHINESE_CASES],
  ['Japanese', JAPANESE_CASES],
] as const) {
  describe(`prose in ${language}`, () => {
    for (const [title, text] of cases) {
      it(title, () => assert.equal(marked(plain(text)), text));
    }
  });
}

describe('prose in a language that no pack reads', () => {
  const korean =
    '이 도시의 인구는 지난 십 년 동안 42% 줄어들었다. 전문가들은 앞으로도 계속 줄어들 것이라고 말한다.';
  const german =
    'Im vergangenen Jahr haben 42 Prozent der Läden den Besitzer gewechselt, und niemand weiß, warum das so ist.';

  it('is not judged', () => {
    assert.equal(marked(korean), korean);
    assert.equal(marked(german), german);
  });
  it('is said to be unread in the report', () => {
    assert.equal(
      unreadProse(parseArticle('a.md', korean)),
      'The prose was not checked: no language pack reads its language.',
    );
    assert.match(
      unreadProse(parseArticle('a.md', `The shops have changed hands, and nobody knows why.\n\n${german}`)) ??
        '',
      /^Of the prose one paragraph was not checked \(the first on line 3\)/u,
    );
    assert.equal(unreadProse(parseArticle('a.md', 'The shops have changed hands.')), null);
  });
});
