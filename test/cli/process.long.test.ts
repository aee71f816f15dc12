import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ARTICLE, desk, type Desk } from './desk.ts';
import { readChecked } from '../support/checked.ts';

const PROGRAM = resolve('dist/backread.cjs');

/** The few things that only the process itself can show. */
describe('the program', function () {
  this.timeout(30_000);
  let table: Desk;
  let cache = '';
  before(function () {
    if (!existsSync(PROGRAM)) this.skip();
    cache = mkdtempSync(join(tmpdir(), 'backread-cache-'));
    const files = Array.from({ length: 320 }, (_, i) => [
      `posts/${i + 100}.md`,
      `${ARTICLE}${'Words. '.repeat(i % 9)}\n`,
    ]);
    table = desk({ ...Object.fromEntries(files), 'posts/broken.md': new Uint8Array([0xe9]) });
  });
  after(() => {
    table?.clear();
    if (cache !== '') rmSync(cache, { recursive: true, force: true });
  });

  const start = (...argv: readonly string[]) =>
    spawnSync(process.execPath, [PROGRAM, ...argv], {
      cwd: table.folder,
      encoding: 'utf8',
      env: { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: cache },
      maxBuffer: 1 << 26,
    });

  it('gives the same whatever the number of threads, and from the cache', () => {
    const one = start('--format', 'json', '--no-cache', '--threads', '1');
    const two = start('--format', 'json', '--no-cache', '--threads', '2');
    const cold = start('--format', 'json');
    const warm = start('--format', 'json');
    assert.equal(one.status, 2);
    assert.equal(readChecked(one.stdout).summary['reviewed'], 320);
    for (const other of [two, cold, warm]) {
      assert.equal(other.stderr, '');
      assert.equal(other.stdout, one.stdout);
      assert.equal(other.status, 2);
    }
    const kept = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.cache'),
    );
    assert.equal(kept.length, 1);
  });
  it('writes no progress and no colours where nobody watches', () => {
    const { stdout, stderr } = start('--no-cache', 'posts/100.md');
    assert.equal(stderr, '');
    assert.ok(!stdout.includes('\u001B'));
  });
  it('is quiet when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [PROGRAM, '--format', 'json', '--no-cache'], { cwd: table.folder });
    let errors = '';
    child.stderr.on('data', (part) => (errors += String(part)));
    child.stdout.destroy();
    const code = await new Promise((done) => child.on('close', done));
    assert.equal(errors, '');
    assert.equal(code, 2);
  });
  it('ends with 130 when it is interrupted', async function () {
    if (process.platform === 'win32') this.skip();
    const child = spawn(process.execPath, [PROGRAM, '--stdin'], { cwd: table.folder });
    // It waits for its input, so the signal finds it at work.
    setTimeout(() => child.kill('SIGINT'), 1000);
    const code = await new Promise((done) => child.on('close', done));
    assert.equal(code, 130);
  });
});
