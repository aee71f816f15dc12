import assert from 'node:assert/strict';
import { DEFAULT_POLICY, gatherEvidence, outline, parseArticle, review } from '../../server/engine/index.ts';
import { growsTooFast, HOSTILE_RUNS, hostileRun, timeOf } from '../support/hostile.ts';

const SMALL = 3000;

/** Ratios, not times: a slow machine is slow at both sizes. */
describe('work grows with the text, not with its square', function () {
  this.timeout(60_000);
  for (const path of ['a.md', 'a.txt']) {
    it(`reading one hostile line of ${path}`, () => {
      check((line) => () => parseArticle(path, line));
    });
    it(`evidence in one hostile line of ${path}`, () => {
      check((line) => {
        const article = parseArticle(path, line);
        return () => gatherEvidence(article);
      });
    });
  }
  it('reading one hostile value of the frontmatter', () => {
    check((line) => () => parseArticle('a.md', `---\ntitle: ${line}---\nBody.\n`));
  });
  it('the outline of many sections', () => {
    const unit =
      'The harbour board met on Monday.\n\n## Costs\n\nNearly 40% of berths stood empty, it said.\n\n';
    const times = [100, 400].map((count) => {
      const article = parseArticle('a.md', unit.repeat(count));
      const read = review(article, DEFAULT_POLICY, { today: '2026-01-15' }, []);
      return timeOf(() => outline(read));
    });
    assert.ok(!growsTooFast(...pair(times)), `milliseconds: ${times.join(', ')}`);
  });
});

/** Names the runs on which four times the length takes far more than four times the time. */
function check(prepare: (line: string) => () => unknown): void {
  const slow = HOSTILE_RUNS.map((run) => {
    const times = [SMALL, 4 * SMALL].map((length) => timeOf(prepare(hostileRun(run, length))));
    return { run, times };
  }).filter(({ times }) => growsTooFast(...pair(times)));
  assert.deepEqual(slow, []);
}

const pair = ([small = 0, large = 0]: readonly number[]): [number, number] => [small, large];
