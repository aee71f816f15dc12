import { deepEqual, equal } from 'node:assert/strict';
import { DEFAULT_POLICY, parseArticle, review } from '../../server/engine/index.ts';

describe('an article without a source', () => {
  it('points to the five statements that are most worth checking, in their order', () => {
    const text = [
      'The harbour office of Brandt closed its gate on Monday. The mayor Ilse Dahl went to see it.',
      'Some 40% of the berths in Brandt stood empty last winter. Perhaps the council of Brandt will ask why.',
      'The ferry to Norra was sold for 3 million crowns in 2021. The cannery cut 1,200 jobs since then, and the old pier of Norra fell into the sea.',
      'In Norra one in five crews left the coast. The number of nets fell by 30 percent in a decade. It may be that Dahl could sell the gate too, one day or another.',
    ].join('\n\n');
    const { findings } = review(parseArticle('a.md', `# Brandt\n\n${text}\n`), DEFAULT_POLICY, {
      today: '2026-01-15',
    });
    const found = findings.find(({ rule }) => rule === 'source/none');
    deepEqual(
      found?.related.map(({ range }) => `# Brandt\n\n${text}`.slice(range.start, range.start + 16)),
      ['Some 40% of the ', 'The ferry to Nor', 'The cannery cut ', 'In Norra one in ', 'The number of ne'],
    );
    equal(found?.related.length, 5);
  });
});
