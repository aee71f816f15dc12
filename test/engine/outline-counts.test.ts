import { deepEqual, ok } from 'node:assert/strict';
import { DEFAULT_POLICY, outline, parseArticle, review } from '../../server/engine/index.ts';

describe('the counts of a node', () => {
  it('are the claims, sourced claims and findings under it', () => {
    const claim = 'Nearly 48% of the berths stood empty last winter.';
    const sourced =
      'According to the [harbour report](https://harbour.example/report), 31% of the crews left.';
    const article = parseArticle('a.md', ['## Berths', '', claim, '', '## Crews', '', sourced].join('\n'));
    const { themes } = outline(review(article, DEFAULT_POLICY, { today: '2026-01-15' }));
    deepEqual(
      themes.map(({ label, claims, sourced }) => [label, claims, sourced]),
      [
        ['Berths', 1, 0],
        ['Crews', 1, 1],
      ],
    );
    ok((themes[0]?.findings ?? 0) >= 1);
  });

  it('hold no figure sourced whose section names a source for something else', () => {
    const flagged = 'A study found that orchards with candles lost 30% less fruit than those without.';
    const article = parseArticle(
      'a.md',
      ['## Candles', '', '“It sounds like a war,” Rosa Vik, a grower, said.', '', flagged].join('\n'),
    );
    const reviewed = review(article, DEFAULT_POLICY, { today: '2026-01-15' });
    const figure = reviewed.evidence.verdicts.find(({ statistics }) => statistics.length > 0);
    ok(figure?.source !== null && figure?.severity !== null);
    deepEqual(
      outline(reviewed).themes.map(({ label, claims, sourced }) => [label, claims, sourced]),
      [['Candles', 2, 1]],
    );
  });

  it('hold the results of a poll sourced that the article tells of', () => {
    const article = parseArticle(
      'a.md',
      [
        'Two women lead the race, according to a Brandt/Harbour Post poll out on Friday. The poll asked 800 people.',
        '',
        '## Dahl',
        '',
        'The poll has Ilse Dahl first. Her rival comes in at 24 percent. The pollsters asked twice.',
      ].join('\n'),
    );
    const { themes } = outline(review(article, DEFAULT_POLICY, { today: '2026-01-15' }));
    const dahl = themes.find(({ label }) => label === 'Dahl');
    deepEqual([dahl?.claims, dahl?.sourced], [1, 1]);
  });
});
