import assert from 'node:assert/strict';
import { DEFAULT_POLICY, parseArticle, review } from '../../server/engine/index.ts';

const messagesOf = (rule: string, text: string): readonly string[] =>
  review(parseArticle('a.md', text), DEFAULT_POLICY, { today: '2026-01-15' })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ message }) => message);

/** Where a rule has more than one thing to say, which of them it says. */
describe('messages', () => {
  it('name the words of a link that goes nowhere, or say that it has none', () => {
    assert.deepEqual(messagesOf('source/empty-link', 'The ferry, [the plan]() says, sails.'), [
      'This link goes nowhere; give “the plan” an address or remove the link.',
    ]);
    assert.deepEqual(messagesOf('source/empty-link', 'The ferry sails.<a class="button" href=""></a>'), [
      'This link has no words and goes nowhere; remove it.',
    ]);
  });
});
