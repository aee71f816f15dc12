import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  answered,
  applyEdits,
  ownSchemaOf,
  parseArticle,
  policyFor,
  resolvePolicy,
  review,
  RULES,
} from '../../server/engine/index.ts';
import { FOLDERS, readFixCases, type FixCase } from '../support/quick-fixes.ts';

const FILE = 'test/extension/fixes.md';
const CASES = readFixCases(readFileSync(FILE, 'utf8'));
const RULE_GROUPS = /^(?:frontmatter|curation|image)\//u;

function reviewed({ folder, name }: FixCase, text: string) {
  const fileOf = (path: string): string | null => FOLDERS[folder]?.[path] ?? null;
  const asking = resolvePolicy('.backread.yaml', fileOf('.backread.yaml') ?? '', RULES);
  const policy = policyFor(answered(asking, fileOf), name, () => true);
  const article = parseArticle(name, text);
  const ownSchema = answered(ownSchemaOf(article, name), fileOf);
  return review(article, policy, { today: '2026-01-15', ownSchema });
}

/** The table that the suite in the editor works through says what the engine does, and leaves no fix out. */
describe('the table of quick fixes', () => {
  for (const each of CASES) {
    it(`${each.rule}: ${each.fix} (${each.form}, line ${each.line})`, () => {
      const { findings } = reviewed(each, each.before);
      const own = findings.filter(({ rule }) => rule === each.rule);
      assert.ok(own.length > 0, `no finding; there are ${findings.map(({ rule }) => rule).join(', ')}`);
      const fix = own[0]?.fixes.find(({ title }) => title === each.fix);
      assert.ok(fix, `it offers ${own[0]?.fixes.map(({ title }) => title).join(', ')}`);
      assert.equal(applyEdits(each.before, fix.edits), each.after);
      const left = reviewed(each, each.after).findings.filter(({ rule }) => rule === each.rule);
      assert.deepEqual(left, []);
    });
  }

  it('has every fix that the rules of frontmatter, curation and images list', () => {
    const tried = CASES.map(({ rule, fix }) => `${rule}: ${fix}`);
    const listed = RULES.filter(({ id }) => RULE_GROUPS.test(id)).flatMap(({ id, fixes }) =>
      // A title that names a value, or tells what it does, is known by its first words.
      fixes.map(
        (title) =>
          `${id}: ${title.replace(/".*|\bthe name that.*|\bto that of.*|(?<=^Add )the field$/u, '')}`,
      ),
    );
    const untried = listed.filter((title) => !tried.some((one) => one.startsWith(title)));
    assert.deepEqual(untried, []);
  });
});
