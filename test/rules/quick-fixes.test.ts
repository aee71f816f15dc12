import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  answered,
  applyEdits,
  DEFAULT_POLICY,
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

/** The titles of what is offered where a figure without a source stands. */
const offeredIn = (text: string): readonly string[] => {
  const { findings } = review(parseArticle('a.md', text), DEFAULT_POLICY, { today: '2026-01-15' });
  const asked = findings.find(({ rule }) => rule === 'statistic/unsourced');
  return asked?.fixes.map(({ title }) => title) ?? [];
};

describe('the fixes of a figure', () => {
  const FIGURE = 'Two in three pupils of the island leave it for good.';
  const NAMED_HERE = ['Insert “, according to source”', 'Mark “Two in three” as own reporting'];

  it('name its source beside it, in a note or in a line of the section', () => {
    assert.deepEqual(offeredIn(FIGURE), [
      NAMED_HERE[0],
      'Insert a footnote and its stub',
      'Add a source line to this section',
      NAMED_HERE[1],
    ]);
  });
  it('name it in the note itself where it stands in one', () => {
    assert.deepEqual(offeredIn(`The quay is old.[^1]\n\n[^1]: ${FIGURE}\n`), NAMED_HERE);
  });
});
