import { deepEqual, equal, match } from 'node:assert/strict';
import { RULES } from '../../server/engine/index.ts';
import { TestClient, type Setup } from './client.ts';

const rules = RULES.filter(({ id }) => /^frontmatter\/(?:required|unknown-key|format)$/u.test(id));
const start = (setup: Setup): Promise<TestClient> => TestClient.start({ rules, ...setup });

const BODY = 'date: 2026-01-10\n---\n\nThe cranes stood still for a week.\n';
const SLIP = `---\ntitle: Ports\nsidebar_postion: 3\n${BODY}`;
const OWN = `---\n$schema: ../schema.json\ntitle: Ports\n${BODY}`;

/** Files of this machine, and files that only the client has. */
for (const remote of [false, true]) {
  const root = remote ? 'vscode-vfs://host/w' : 'file:///w';
  const uri = `${root}/posts/a.md`;
  const said = async (client: TestClient): Promise<readonly string[]> =>
    (await client.items(uri)).map(({ message }) => (typeof message === 'string' ? message : ''));

  describe(`what stands around an open article${remote ? ', where only the client has the files' : ''}`, () => {
    it('tells the site generator', async () => {
      const files = { '/w/posts/a.md': SLIP, '/w/docusaurus.config.js': '' };
      const client = await start({ files, remote });
      await client.open(uri, SLIP);
      match((await said(client)).join(' '), /did you mean “sidebar_position”/u);
      await client.stop();
    });
    it('tells the generator anew when its configuration comes and goes', async () => {
      const client = await start({ files: { '/w/posts/a.md': SLIP }, remote });
      await client.open(uri, SLIP);
      deepEqual(await said(client), []);
      await client.write(`${root}/docusaurus.config.js`, '');
      equal((await said(client)).length, 1);
      await client.write(`${root}/docusaurus.config.js`, null);
      deepEqual(await said(client), []);
      await client.stop();
    });
    it('holds the schema that the article names, and what becomes of it', async () => {
      const client = await start({ files: { '/w/posts/a.md': OWN }, remote });
      await client.open(uri, OWN);
      match((await said(client)).join(' '), /“\.\.\/schema\.json” cannot be read/u);
      await client.write(`${root}/schema.json`, '{"$ref": "desk.json"}');
      await client.write(`${root}/desk.json`, '{"required": ["desk"]}');
      match((await said(client)).join(' '), /Missing required field “desk”/u);
      await client.write(`${root}/desk.json`, '{"required": ["date"]}');
      deepEqual(await said(client), []);
      await client.stop();
    });
    it('holds the schema of the policy, and what becomes of it', async () => {
      const files = {
        '/w/posts/a.md': SLIP,
        '/w/.backread.yaml': 'frontmatter: { schema: rules/article.json }\n',
        '/w/rules/article.json': '{"required": ["desk"]}',
      };
      const client = await start({ files, remote });
      await client.open(uri, SLIP);
      match((await said(client)).join(' '), /Missing required field “desk”/u);
      await client.write(`${root}/rules/article.json`, '{"required": ["date"]}');
      deepEqual(await said(client), []);
      await client.stop();
    });
    it('holds for the review of the whole workspace as well', async () => {
      const files = {
        '/w/posts/a.md': OWN,
        '/w/posts/b.md': SLIP,
        '/w/schema.json': '{"required": ["desk"]}',
        '/w/docusaurus.config.js': '',
      };
      const client = await start({ files, remote });
      const report = await client.ask('backread/reviewWorkspace', {});
      deepEqual(
        report.rules.map(({ rule, counts }) => [rule, counts.error + counts.warning + counts.information]),
        [
          ['frontmatter/required', 1],
          ['frontmatter/unknown-key', 1],
        ],
      );
      await client.stop();
    });
  });
}
