import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DEFAULT_POLICY, parseArticle, review } from '../../server/engine/index.ts';
import { readMarked, writeMarked } from '../rules/marked.ts';

/**
 * Whole articles with all their findings. `BACKREAD_UPDATE=1 npm run test:unit` writes the marks anew; the person who
 * runs it reads the diff as an editor would: a new mark must be worth a reader's time, a lost one must not be missed.
 */
const UPDATE = process.env['BACKREAD_UPDATE'] === '1';

const MARKS = 'test/articles';
const articles = ['samples', MARKS].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:md|mdx|qmd|txt)$/u.test(name))
    .map((name) => ({ name, path: `${folder}/${name}` })),
);

describe('articles', () => {
  for (const { name, path } of articles) {
    it(path, () => {
      const text = readFileSync(path, 'utf8');
      const { findings, faults } = review(parseArticle(path, text), DEFAULT_POLICY, { today: '2026-01-15' });
      assert.deepEqual(faults, []);
      const marked = writeMarked(text, findings);
      const file = `${MARKS}/${name}.marked`;
      if (UPDATE) writeFileSync(file, marked);
      assert.ok(existsSync(file), `${file} is missing: BACKREAD_UPDATE=1 npm run test:unit writes it`);
      const kept = readFileSync(file, 'utf8');
      assert.equal(readMarked(kept).text, text, `${file} is not about the text of ${path}`);
      const messages = findings.map((finding) => `  ${finding.rule}: ${finding.message}\n`).join('');
      assert.equal(marked, kept, `${file}\n${messages}`);
    });
  }
  it('belong to the marks that are kept', () => {
    const names = articles.map(({ name }) => `${name}.marked`);
    const kept = readdirSync(MARKS).filter((name) => name.endsWith('.marked'));
    assert.deepEqual(kept.toSorted(), names.toSorted());
  });
});
