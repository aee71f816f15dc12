import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { RULES } from '../../server/engine/index.ts';
import { uriOf } from '../../server/lsp/uris.ts';
import { globMatcher } from '../../server/workspace/globs.ts';
import { nodeFiles, withSlashes } from '../../server/workspace/node/files.ts';
import { extensionOf, resolved } from '../../server/workspace/paths.ts';
import { policiesOf } from '../../server/workspace/policies.ts';
import { MAX_FILE_SIZE, reviewBytes } from '../../server/workspace/reviewFile.ts';
import { policyOf } from '../../server/workspace/run.ts';
import { decoded } from '../../server/workspace/text.ts';
import { walk } from '../../server/workspace/walk.ts';
import { TestClient } from './client.ts';

const files = nodeFiles();
const TODAY = '2026-01-15';

/** What an editor and the command line both say of a finding; lines and columns from 1. */
type Said = readonly [
  rule: unknown,
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
  message: unknown,
];

interface Reviewed {
  readonly path: string;
  readonly text: string;
  readonly said: readonly Said[];
}

/** At most so many articles of a folder, spread over it, as the command line reviews them. */
function commandLine(folder: string, most: number): readonly Reviewed[] {
  const ground = { files, policies: policiesOf(files, RULES), matches: globMatcher(), folder };
  const overlay = { profile: null, rules: {} };
  const steps = [...walk(ground, [folder])];
  const candidates = steps.flatMap((step) => ('skipped' in step ? [] : [step]));
  const every = Math.max(1, Math.floor(candidates.length / most));
  return candidates.flatMap((candidate, index) => {
    const contents = index % every === 0 ? files.read(candidate.file, MAX_FILE_SIZE) : null;
    if (contents === null || 'failure' in contents) return [];
    const text = decoded(contents.bytes);
    if (!('text' in text)) return [];
    const policy = policyOf({ policies: ground.policies, overlay }, candidate.file, ground.matches);
    const { findings } = reviewBytes(contents.bytes, candidate, { policy, today: TODAY });
    const said = findings.map(({ rule, range: { start, end }, message }): Said => {
      return [rule, start.line, start.column, end.line, end.column, message];
    });
    return [{ path: candidate.file, text: text.text, said }];
  });
}

const LANGUAGES: Readonly<Record<string, string>> = {
  md: 'markdown',
  mdx: 'mdx',
  qmd: 'quarto',
  txt: 'plaintext',
};

async function inEditor(client: TestClient, { path, text }: Reviewed): Promise<readonly Said[]> {
  const language = LANGUAGES[extensionOf(path)] ?? 'markdown';
  const uri = await client.open(uriOf({ base: 'file://', path }), text, language);
  const items = await client.items(uri);
  await client.close(uri);
  return items.map(({ code, range: { start, end }, message }): Said => {
    return [code, start.line + 1, start.character + 1, end.line + 1, end.character + 1, message];
  });
}

async function agree(folder: string, most: number): Promise<void> {
  const path = resolved(withSlashes(process.cwd()), folder);
  const client = await TestClient.start({ folders: [path], machine: files });
  const all = commandLine(path, most);
  ok(all.length > 0);
  let count = 0;
  for (const reviewed of all) {
    deepEqual(await inEditor(client, reviewed), reviewed.said, reviewed.path);
    count += reviewed.said.length;
  }
  ok(count > 0);
  await client.stop();
}

describe('editor and command line', () => {
  it('find the same in the samples', () => agree('test/extension/articles', 50));

  it('find the same in 200 real articles', async function () {
    if (!existsSync('../shared/corpus')) {
      console.log('      skipped: there is no ../shared/corpus');
      this.skip();
    }
    this.timeout(60_000);
    await agree('../shared/corpus', 200);
  });

  it('find the same in a whole workspace', async () => {
    const path = resolved(withSlashes(process.cwd()), 'test/extension/articles');
    const client = await TestClient.start({ folders: [path], machine: files });
    const report = await client.ask('backread/reviewWorkspace', {});
    const said = commandLine(path, Infinity).flatMap((reviewed) => reviewed.said);
    const { error, warning, information, hint } = report.counts;
    equal(error + warning + information + hint, said.length);
    await client.stop();
  });
});
