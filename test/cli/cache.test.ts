import assert from 'node:assert/strict';
import { nodeMachine } from '../../server/workspace/node/machine.ts';
import { ARTICLE, desk, memoryCache, type Desk } from './desk.ts';
import { readChecked } from '../support/checked.ts';

let table: Desk;

/** Fifty articles, so that the cache counts. */
const many = (): Desk =>
  desk(Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`posts/${i + 10}.md`, `${ARTICLE}${i}\n`])));

/** A machine that counts what is read. */
function counting() {
  const machine = nodeMachine(null);
  const count = { articles: 0 };
  const read: typeof machine.files.read = (path, limit) => {
    if (path.endsWith('.md')) count.articles++;
    return machine.files.read(path, limit);
  };
  // As if the files had rested for long: what was changed just now is never taken on trust.
  const rested: typeof machine.files = {
    ...machine.files,
    read: (path, limit) => {
      const contents = read(path, limit);
      return 'failure' in contents ? contents : { ...contents, stamp: { ...contents.stamp, changed: 0 } };
    },
  };
  return {
    count,
    machine: { ...machine, files: { ...machine.files, read } },
    rested: { ...machine, files: rested },
  };
}

describe('the cache', function () {
  this.timeout(20_000);
  afterEach(() => table.clear());

  it('gives the same again without reading what has not changed', async () => {
    table = many();
    const cache = memoryCache();
    const { count, rested } = counting();
    const run = () => table.run(['--format', 'json', '.'], { cacheFor: () => cache, machine: rested });
    const cold = await run();
    const reads = count.articles;
    const warm = await run();
    assert.deepEqual(warm, cold);
    assert.equal(count.articles, reads);
    assert.equal(cache.writes, 1);
    table.put('posts/10.md', ARTICLE.replace('TK', 'nine'));
    const changed = await run();
    assert.equal(count.articles, reads + 1);
    assert.equal(readChecked(changed.out).summary['warning'], 49);
    assert.equal(cache.writes, 2);
  });
  it('knows files by their bytes where their times say nothing', async () => {
    table = many();
    const cache = memoryCache();
    const { machine } = counting();
    const run = () => table.run(['--format', 'json', '.'], { cacheFor: () => cache, machine });
    const cold = await run();
    const before = cache.text;
    assert.deepEqual(await run(), cold);
    assert.equal(cache.text, before);
  });
  it('holds for one policy and build', async () => {
    table = many();
    const cache = memoryCache();
    const { rested: machine, count } = counting();
    const run = async (argv: readonly string[], build = 'one') => {
      const before = count.articles;
      await table.run([...argv, '.'], { cacheFor: () => cache, machine, build });
      return count.articles - before;
    };
    assert.equal(await run([]), 50);
    assert.equal(await run([]), 0);
    assert.equal(await run(['--rule', 'copy/placeholder=off']), 50);
    assert.equal(await run(['--rule', 'copy/placeholder=off'], 'two'), 50);
  });
  it('is made anew where it is damaged', async () => {
    table = many();
    const good = memoryCache();
    const cold = await table.run(['--format', 'json', '.'], { cacheFor: () => good });
    const text = good.text ?? '';
    for (const damaged of [
      '',
      'x',
      text.slice(0, -9),
      text.replace('TK', 'KT'),
      text.replace('-1 ', '-2 '),
    ]) {
      const cache = memoryCache(damaged);
      assert.deepEqual(await table.run(['--format', 'json', '.'], { cacheFor: () => cache }), cold);
      assert.equal(cache.text, text);
    }
  });
  it('is neither read nor written for a few files, nor when told not to', async () => {
    table = many();
    const cache = memoryCache();
    await table.run(['posts/10.md'], { cacheFor: () => cache });
    await table.run(['--no-cache', '.'], { cacheFor: () => assert.fail('the cache was asked for') });
    assert.equal(cache.writes, 0);
  });
});
