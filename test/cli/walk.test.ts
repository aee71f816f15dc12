import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { RULES } from '../../server/engine/index.ts';
import { globMatcher } from '../../server/workspace/globs.ts';
import { nodeFiles, withSlashes } from '../../server/workspace/node/files.ts';
import { relative, resolved, within } from '../../server/workspace/paths.ts';
import { policiesOf } from '../../server/workspace/policies.ts';
import { walk } from '../../server/workspace/walk.ts';
import { desk, type Desk } from './desk.ts';

describe('a walk', () => {
  let table: Desk;
  afterEach(() => table.clear());

  /** What a walk finds: paths, with the reason behind those that are left out. */
  function found(...paths: readonly string[]): readonly string[] {
    const files = nodeFiles();
    const folder = withSlashes(table.folder);
    const ground = { files, folder, matches: globMatcher(), policies: policiesOf(files, RULES) };
    return [...walk(ground, paths)].map(
      (step) => step.shown + ('skipped' in step ? ` (${step.skipped.kind})` : ''),
    );
  }

  it('takes files that can be articles, in the order of names', () => {
    table = desk({
      'b.md': '',
      'a/z.mdx': '',
      'a/y.qmd': '',
      'B.markdown': '',
      'c.txt': '',
      'd.png': '',
      'e.ts': '',
      '.hidden.md': '',
    });
    assert.deepEqual(found('.'), ['B.markdown', 'a/y.qmd', 'a/z.mdx', 'b.md', 'c.txt']);
  });
  it('says of project files that they are no articles', () => {
    table = desk({
      'README.md': '',
      'content/readme.zh-CN.md': '',
      'LICENSE.txt': '',
      'CODE_OF_CONDUCT.md': '',
      'requirements-dev.txt': '',
      'security.md': '',
      'license-plates.md': '',
    });
    assert.deepEqual(found('.'), [
      'CODE_OF_CONDUCT.md (not-an-article)',
      'LICENSE.txt (not-an-article)',
      'README.md (not-an-article)',
      'content/readme.zh-CN.md (not-an-article)',
      'license-plates.md',
      'requirements-dev.txt (not-an-article)',
      'security.md',
    ]);
  });
  it('stays out of folders that tools fill, except below articles', () => {
    table = desk({
      'node_modules/a/a.md': '',
      'content/node_modules/a.md': '',
      'dist/a.md': '',
      '.github/a.md': '',
      'content/public/a.md': '',
      '_site/a.md': '',
    });
    assert.deepEqual(found('.'), ['content/public/a.md']);
    assert.deepEqual(found('dist'), ['dist/a.md']);
  });
  it('reviews what is named, whatever it is', () => {
    table = desk({ 'README.md': '', '.gitignore': '*.md', 'dist/notes.html': '' });
    assert.deepEqual(found('README.md', 'dist/notes.html'), ['README.md', 'dist/notes.html']);
  });
  it('respects .gitignore files, nested ones and those of the repository above', () => {
    table = desk({
      '.git/HEAD': '',
      '.gitignore': 'drafts/\n*.tmp.md\n/top.md\n',
      'top.md': '',
      'site/top.md': '',
      'site/drafts/a.md': '',
      'site/b.tmp.md': '',
      'site/.gitignore': '!b.tmp.md\nc.md\n',
      'site/c.md': '',
      'site/deep/c.md': '',
      'other/c.md': '',
    });
    assert.deepEqual(found('.'), ['other/c.md', 'site/b.tmp.md', 'site/top.md']);
    assert.deepEqual(found('site'), ['site/b.tmp.md', 'site/top.md']);
  });
  it('takes what the policy includes and leaves what it excludes', () => {
    table = desk({
      '.backread.yaml': 'include: ["posts/**/*.{md,txt}"]\nexclude: ["**/README.md", posts/old]\n',
      'a.md': '',
      'posts/a.md': '',
      'posts/LICENSE.txt': '',
      'posts/README.md': '',
      'posts/old/a.md': '',
      'posts/dist/a.md': '',
    });
    assert.deepEqual(found('.'), ['posts/LICENSE.txt', 'posts/a.md', 'posts/dist/a.md']);
    assert.deepEqual(found('posts/old/a.md'), ['posts/old/a.md']);
  });
  it('lets the nearest policy decide', () => {
    table = desk({
      '.backread.yaml': 'include: ["**/*.md"]\n',
      'a.md': '',
      'sub/.backread.json': '{ "exclude": ["a.md"] }',
      'sub/a.md': '',
      'sub/b.md': '',
    });
    assert.deepEqual(found('.'), ['a.md', 'sub/b.md']);
  });
  it('expands globs for shells that do not', () => {
    table = desk({ 'a.md': '', 'b/a.md': '', 'b/c/a.md': '', 'b/README.md': '' });
    assert.deepEqual(found('b/**/a.md'), ['b/a.md', 'b/c/a.md']);
    assert.deepEqual(found('*.md'), ['a.md']);
    assert.deepEqual(found('*.qmd'), ['*.qmd (failed)']);
  });
  it('finds each file once, where it really stands, through links and loops', function () {
    if (process.platform === 'win32') this.skip();
    table = desk({ 'real/a.md': '', 'real/deep/b.md': '' });
    symlinkSync('real', table.path('alias'));
    symlinkSync('../..', table.path('real/deep/up'));
    symlinkSync('real/a.md', table.path('c.md'));
    symlinkSync('nowhere.md', table.path('dangling.md'));
    symlinkSync('loop', table.path('loop'));
    assert.deepEqual(found('.'), ['real/a.md', 'real/deep/b.md', 'dangling.md (failed)']);
    assert.deepEqual(found('alias', 'real', 'c.md'), ['alias/a.md', 'alias/deep/b.md']);
    assert.deepEqual(found('loop'), ['loop (failed)']);
  });
  it('never waits for a pipe', function () {
    if (process.platform === 'win32') this.skip();
    table = desk();
    execFileSync('mkfifo', [table.path('pipe.md')]);
    assert.deepEqual(found('.'), ['pipe.md (failed)']);
    assert.deepEqual(found('pipe.md'), ['pipe.md (failed)']);
  });
  it('says what it may not read', function () {
    // The superuser may read everything.
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    table = desk({ 'a.md': '', 'shut/b.md': '' });
    chmodSync(table.path('shut'), 0);
    assert.deepEqual(found('.'), ['a.md', 'shut (failed)']);
    chmodSync(table.path('shut'), 0o700);
  });
  it('says what is missing, and goes on', () => {
    table = desk({ 'a.md': '' });
    mkdirSync(table.path('folder.md'));
    assert.deepEqual(found('gone.md', 'a.md', 'folder.md'), ['gone.md (failed)', 'a.md']);
  });
});

describe('paths', () => {
  it('are resolved without looking', () => {
    assert.equal(resolved('/a/b', '../c/./d//e'), '/a/c/d/e');
    assert.equal(resolved('/a', '../../x'), '/x');
    assert.equal(resolved('C:/a', '../b'), 'C:/b');
    assert.equal(resolved('/a', '/x/'), '/x');
  });
  it('know what lies within a folder', () => {
    assert.equal(within('/a', '/a/b'), 'b');
    assert.equal(within('/a', '/ab'), null);
    assert.equal(within('/', '/a'), 'a');
    assert.equal(within('/a', '/a'), '');
  });
  it('are shown from where one stands', () => {
    assert.equal(relative('/a/b', '/a/c/d'), '../c/d');
    assert.equal(relative('/a/b', '/a/b/c'), 'c');
    assert.equal(relative('/a/b', '/a/b'), '.');
    assert.equal(relative('/a/b', '/a'), '..');
    assert.equal(relative('/a', '/x'), '../x');
    assert.equal(relative('C:/a', 'D:/x'), 'D:/x');
  });
});
