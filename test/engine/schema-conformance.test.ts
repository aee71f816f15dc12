import assert from 'node:assert/strict';
import { schemaScore } from './schema-conformance.ts';

describe('JSON Schema: the official test suite', function () {
  this.timeout(30_000);

  for (const [draft, least] of [
    ['draft-07', 900],
    ['2020-12', 1200],
  ] as const) {
    it(`is passed in all required tests of ${draft}`, function () {
      const score = schemaScore(draft);
      if (score === null) return this.skip();
      assert.ok(score.tests > least);
      assert.deepEqual(score.failed, []);
    });
  }
});
