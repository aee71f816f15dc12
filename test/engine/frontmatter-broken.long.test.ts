import assert from 'node:assert/strict';
import { readFrontmatter } from '../../server/engine/article/frontmatter/read.ts';
import { HEADER_BLOCK, JSON_BLOCK, TOML_BLOCK, YAML_BLOCK } from './frontmatter-blocks.ts';
import { dice, faultsOf, mutated } from './frontmatter-broken.ts';
import { fuzzCorpus } from './frontmatter-fuzz.ts';

const BLOCKS = { YAML: YAML_BLOCK, TOML: TOML_BLOCK, JSON: JSON_BLOCK, header: HEADER_BLOCK };

describe('frontmatter: broken', function () {
  this.timeout(60_000);

  for (const [name, block] of Object.entries(BLOCKS)) {
    it(`${name}: read without a problem while it is whole`, () =>
      assert.deepEqual(readFrontmatter(block)?.problems, []));

    it(`${name}: cut off at any unit it keeps its ranges inside, and no fix loses a value`, () => {
      for (let end = 0; end <= block.length; end++)
        assert.deepEqual(faultsOf(block.slice(0, end), end), [], block.slice(0, end));
    });

    it(`${name}: with any unit left out it does too`, () => {
      for (let at = 0; at < block.length; at++) {
        const text = block.slice(0, at) + block.slice(at + 1);
        assert.deepEqual(faultsOf(text, at), [], text);
      }
    });

    it(`${name}: broken at random it does too`, () => {
      const roll = dice(7);
      for (let round = 0; round < 300; round++) {
        const text = mutated(block, block.length - 34, roll);
        assert.deepEqual(faultsOf(text, roll(100)), [], text);
      }
    });
  }

  it('blocks of real articles, broken at random, do too', function () {
    this.timeout(240_000);
    const faults = fuzzCorpus(300, 20, 11);
    if (faults === null) return this.skip();
    assert.deepEqual(faults, []);
  });
});
