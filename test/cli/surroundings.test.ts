import assert from 'node:assert/strict';
import { nodeMachine } from '../../server/workspace/node/machine.ts';
import { withSlashes } from '../../server/workspace/node/files.ts';
import { generatorsOf } from '../../server/workspace/generators.ts';
import { desk, memoryCache, type Desk } from './desk.ts';
import { readChecked } from '../support/checked.ts';

let table: Desk;

const files = nodeMachine(null).files;

const found = (contents: Readonly<Record<string, string>>, folder = 'posts'): string | null => {
  table = desk({ ...contents, [`${folder}/a.md`]: 'a\n' });
  return generatorsOf(files)(withSlashes(table.path(folder)));
};

describe('the site generator of a folder', () => {
  afterEach(() => table.clear());

  const CONFIGURATIONS: readonly (readonly [string, string, string])[] = [
    ['hugo.toml', '', 'hugo'],
    ['config.yaml', 'baseURL: https://example.org\n', 'hugo'],
    ['config.toml', 'baseURL = "https://example.org"\n', 'hugo'],
    ['config.toml', 'base_url = "https://example.org"\n', 'zola'],
    ['_config.yml', 'title: Harbour\n', 'jekyll'],
    ['astro.config.mjs', '', 'astro'],
    ['docusaurus.config.ts', '', 'docusaurus'],
    ['.eleventy.js', '', 'eleventy'],
    ['eleventy.config.mjs', '', 'eleventy'],
    ['_quarto.yml', '', 'quarto'],
    ['mkdocs.yml', '', 'mkdocs'],
    ['pelicanconf.py', '', 'pelican'],
    ['next.config.js', '', 'next'],
  ];
  for (const [name, content, generator] of CONFIGURATIONS) {
    it(`is told by ${name}${content === '' ? '' : ` with ${content.trim().split(/[ :=]/u)[0] ?? ''}`}`, () => {
      assert.equal(found({ [name]: content }), generator);
    });
  }
  it('is none where nothing tells it, or where another tool has a file of that name', () => {
    assert.equal(found({ '.git/HEAD': '' }), null);
    table.clear();
    assert.equal(found({ '.git/HEAD': '', '_config.yml': 'source_dir: source\npublic_dir: public\n' }), null);
    table.clear();
    assert.equal(found({ '.git/HEAD': '', 'config.toml': '[section]\nkey = 1\n' }), null);
  });
  it('is the nearest, and not that of what a repository lies in', () => {
    assert.equal(found({ '_config.yml': '', 'docs/mkdocs.yml': '' }, 'docs/guide'), 'mkdocs');
    table.clear();
    assert.equal(found({ '_config.yml': '', 'site/.git/HEAD': '' }, 'site/posts'), null);
  });
});

const SLIP =
  '---\ntitle: Ports\ndate: 2026-01-10\nsidebar_postion: 3\n---\n\nThe cranes stood still for a week.\n';
const OWN =
  '---\n$schema: ../schema.json\ntitle: Ports\ndate: 2026-01-10\n---\n\nThe cranes stood still for a week.\n';

const frontmatterRules = async (changes = {}): Promise<readonly string[]> => {
  const answer = await table.run(['--format', 'json', '.'], changes);
  return readChecked(answer.out).files.flatMap((file) =>
    file.findings
      .filter(({ rule }) => rule.startsWith('frontmatter/'))
      .map(({ rule, message }) => `${file.path} ${rule} ${message}`),
  );
};

describe('what stands around an article', () => {
  afterEach(() => table.clear());

  it('is looked at: the site generator', async () => {
    table = desk({ '.git/HEAD': '', 'posts/a.md': SLIP });
    assert.deepEqual(await frontmatterRules(), []);
    table.put('docusaurus.config.js', '');
    assert.deepEqual(await frontmatterRules(), [
      'posts/a.md frontmatter/unknown-key Unknown field “sidebar_postion”; did you mean “sidebar_position”?',
    ]);
  });
  it('is looked at: the schema that the article names, and what that refers to', async () => {
    table = desk({ '.git/HEAD': '', 'posts/a.md': OWN });
    assert.match(
      (await frontmatterRules())[0] ?? '',
      /frontmatter\/format “\.\.\/schema\.json” cannot be read/u,
    );
    table.put('schema.json', '{"allOf": [{"$ref": "parts/desk.yaml"}]}');
    table.put('parts/desk.yaml', 'required: [desk]\n');
    assert.match((await frontmatterRules())[0] ?? '', /frontmatter\/required Missing required field “desk”/u);
  });
  it('is looked at in threads and through the cache as well', async () => {
    const many = Array.from({ length: 60 }, (_, i) => [`posts/${i + 10}.md`, OWN] as const);
    table = desk({ '.git/HEAD': '', 'schema.json': '{"required": ["desk"]}', ...Object.fromEntries(many) });
    const cache = memoryCache();
    assert.equal((await frontmatterRules({ cacheFor: () => cache })).length, 60);
    // The articles have not changed, but what they are checked against has.
    table.put('schema.json', '{"required": []}');
    assert.deepEqual(await frontmatterRules({ cacheFor: () => cache }), []);
  });
  it('is looked at for what comes by standard input', async () => {
    table = desk({ '.git/HEAD': '', 'schema.json': '{"required": ["desk"]}' });
    const answer = await table.run(['--format', 'json', '--stdin', '--stdin-filename', 'posts/a.md'], {
      readInput: async () => new TextEncoder().encode(OWN),
    });
    assert.match(answer.out, /Missing required field “desk”/u);
  });
});
