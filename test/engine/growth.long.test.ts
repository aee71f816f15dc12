import assert from 'node:assert/strict';
import { DEFAULT_POLICY, gatherEvidence, outline, parseArticle, review } from '../../server/engine/index.ts';
import { HOSTILE_RUNS, hostileRun, tooFast } from '../support/hostile.ts';

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
  const news = 'Nearly 40% of the berths stood empty. The harbour board said so on Monday.\n\n';
  const quiet = 'Nearly 40% of the berths stood empty. Experts say that it is the largest share ever.\n\n';
  const sections = `## Costs\n\n${news}${quiet}`;
  for (const [name, unit] of Object.entries({
    'sentences of one paragraph': 'Nearly 40% of them said "so" in the year 2019. ',
    'sourced paragraphs': news,
    'bare paragraphs': quiet,
    sections,
  })) {
    const [small, large] = [100, 400].map((count) => parseArticle('a.md', unit.repeat(count)));
    it(`evidence in many ${name}`, () => {
      assert.ok(small && large);
      assert.equal(
        tooFast(
          () => gatherEvidence(small),
          () => gatherEvidence(large),
        ),
        null,
      );
    });
    it(`the outline of many ${name}`, () => {
      assert.ok(small && large);
      const [first, second] = [small, large].map((article) => review(article, DEFAULT_POLICY, TODAY, []));
      assert.ok(first && second);
      assert.equal(
        tooFast(
          () => outline(first),
          () => outline(second),
        ),
        null,
      );
    });
  }
});

const TODAY = { today: '2026-01-15' };

/** Names the runs on which four times the length takes far more than four times the time. */
function check(prepare: (line: string) => () => unknown): void {
  const slow = HOSTILE_RUNS.flatMap((run) => {
    const times = tooFast(prepare(hostileRun(run, SMALL)), prepare(hostileRun(run, 4 * SMALL)));
    return times === null ? [] : [{ run, times }];
  });
  assert.deepEqual(slow, []);
}
