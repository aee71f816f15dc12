import assert from 'node:assert/strict';
import { isUnfinished, phraseAround } from '../../server/engine/evidence/statistics/phraseEnds.ts';

/** The phrase around what stands between bars. */
function phraseOf(marked: string): string {
  const [before = '', found = '', behind = ''] = marked.split('|');
  const text = before + found + behind;
  const place = { start: before.length, end: before.length + found.length };
  const { start, end } = phraseAround({ text, from: 0, to: text.length }, place);
  return text.slice(start, end);
}

describe('phrases of rankings', () => {
  for (const [marked, phrase] of [
    [
      "It runs |the country's largest dairy goat| cheese cellar under a church.",
      "the country's largest dairy goat cheese cellar",
    ],
    ['It was |the deadliest storm in Baltic| history.', 'the deadliest storm in Baltic history'],
    [
      'By far |the largest share of the| salmon catch is sold abroad.',
      'the largest share of the salmon catch',
    ],
    ["In 1931, |the town's second-largest baker went| into sugar.", "the town's second-largest baker"],
    ["They chose |the town's first woman mayor and| kept her.", "the town's first woman mayor"],
    ['It was |the worst winter since the 1890|s.', 'the worst winter since the 1890s'],
    ['It |ranks as the third|-largest exporter of moss.', 'ranks as the third-largest exporter of moss'],
    ["Ferries became the company|'s fastest-growing line| in May.", "the company's fastest-growing line"],
    [
      'There are |more boats on land than there are| boats at sea.',
      'more boats on land than there are boats',
    ],
    [
      'She won |a larger share of the farmers than her uncle did in| 1998.',
      'a larger share of the farmers than her uncle did in 1998',
    ],
    ['Beeches store |more water than firs do|.', 'more water than firs do'],
    [
      'They have |the highest rents of any coastal or| inland region.',
      'the highest rents of any coastal or inland region',
    ],
    ['It is |the main market for U|.S. barley.', 'the main market for U.S. barley'],
    ["|The city's largest mill| ships 40 tonnes a day.", "The city's largest mill"],
    ['It is |the oldest cinema in the country|, and it is for sale.', 'the oldest cinema in the country'],
  ] as const) {
    it(phrase, () => {
      assert.equal(phraseOf(marked), phrase);
    });
  }

  it('gives a prediction the object of its verb', () => {
    assert.equal(
      phraseOf('Barges |will surpass| the night trains by 2040.'),
      'will surpass the night trains',
    );
    assert.equal(phraseOf('Freight |will double| by 2040.'), 'will double');
    const text = 'Freight will double by 2040.';
    assert.ok(isUnfinished({ text, from: 0, to: text.length }, { start: 8, end: 19 }));
    assert.ok(!isUnfinished({ text, from: 0, to: text.length }, { start: 0, end: 27 }));
  });
});
