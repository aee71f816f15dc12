import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { parseArticle } from '../../../server/engine/index.ts';
import { contingency, kappa, merged } from './agreement.ts';
import { candidatesOf } from './candidates.ts';
import { labelledArticles, sampledArticles, type Verdict } from './data.ts';
import { readingOf, sheetsOf } from './sheets.ts';

const CORPUS = '../shared/corpus';

const candidatesIn = (text: string): readonly string[] =>
  candidatesOf(parseArticle('a.md', text)).map(({ start, end }) => text.slice(start, end));

const pairs = (rows: Readonly<Record<string, number>>): readonly (readonly [Verdict, Verdict])[] =>
  (['F', 'M', 'N'] as const).flatMap((first) =>
    (['F', 'M', 'N'] as const).flatMap((second) =>
      Array.from({ length: rows[first + second] ?? 0 }, () => [first, second] as const),
    ),
  );

describe('labels: candidates', () => {
  it('are the sentences with a digit, a number word, a share or a superlative', () => {
    const text =
      'Ferries ran late. They carried 4,200 people. Half of them waited. The longest queue reached the quay. ' +
      'Most walked home. A test was a guest of the harvest. Fares doubled.\n';
    assert.deepEqual(candidatesIn(text), [
      'They carried 4,200 people.',
      'Half of them waited.',
      'The longest queue reached the quay.',
      'Most walked home.',
      'Fares doubled.',
    ]);
  });

  it('leave code and comments out and read table rows', () => {
    const text =
      '```\nlet a = 12;\n```\n\n<!-- 7 left -->\n\n| Year | Fares |\n| --- | --- |\n| first | 12 |\n';
    assert.deepEqual(candidatesIn(text), ['first | 12']);
  });
});

describe('labels: agreement', () => {
  it('is one where readers agree and nought where they agree by chance', () => {
    assert.equal(kappa(pairs({ FF: 3, NN: 7 })), 1);
    assert.equal(kappa(pairs({ FF: 1, FN: 1, NF: 1, NN: 1 })), 0);
  });

  it('counts how often each letter met each', () => {
    assert.deepEqual(contingency(pairs({ FF: 2, FM: 1, NN: 4 })), [
      [2, 1, 0],
      [0, 0, 0],
      [0, 0, 4],
    ]);
  });

  it('calls arguable what the readers judged apart', () => {
    assert.deepEqual([merged('F', 'N'), merged('M', 'N'), merged('F', 'F')], ['M', 'M', 'F']);
  });
});

describe('labels: a reader’s list', () => {
  const text = 'Two came. Three left. Four stayed.\n';
  const sheets = sheetsOf([{ path: 'a/b.md', half: 'held', stripped: false, text }]);

  it('gives a letter to every sentence of a run', () => {
    const { readings, faults } = readingOf('01/1-2 N not-stat\n01/3 F\n', sheets);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      [...readings].map(([key, { verdict }]) => `${key} ${verdict}`),
      ['01/1 N', '01/2 N', '01/3 F'],
    );
  });

  it('is told what it forgets, names twice or cannot name', () => {
    assert.deepEqual(readingOf('01/1 N\n01/2 F\n01/2 M\n01/9 F\n', sheets).faults, [
      'cannot be read: 01/1 N',
      'named twice: 01/2',
      'no such sentence: 01/9',
      'no letter: 01/3',
    ]);
  });

  it('belongs to a sheet that shows the whole article', () => {
    assert.match(sheets[0]?.page ?? '', /⟦1⟧Two came\.⟦\/⟧ ⟦2⟧Three left\.⟦\/⟧ ⟦3⟧Four stayed\.⟦\/⟧/u);
  });
});

describe('labels: what is stored', () => {
  beforeEach(function () {
    if (!existsSync(CORPUS)) this.skip();
  });

  it('fits the corpus', () => {
    const sample = sampledArticles(CORPUS);
    assert.ok(sample.length >= 60);
    assert.ok(sample.filter(({ stripped }) => stripped).length >= 20);
    for (const { path, labels } of labelledArticles(CORPUS)) {
      for (const { readers, verdict } of labels)
        assert.match(`${readers} ${verdict}`, /^[FMN]{2} [FMN]$/u, path);
    }
  });
});
