import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sourceOffset } from '../../server/engine/article/prose.ts';
import { applyEdits, DEFAULT_POLICY, outline, parseArticle, review } from '../../server/engine/index.ts';
import type { Article, Review } from '../../server/engine/index.ts';
import { articlePath, articleText, hostileText } from '../support/articles.ts';

const reviewed = (path: string, text: string): Review =>
  review(parseArticle(path, text), DEFAULT_POLICY, { today: '2026-01-15' });

describe('any text', function () {
  this.timeout(20_000);
  it('is read and reviewed without a throw or a fault', () => {
    fc.assert(
      fc.property(articlePath, hostileText, (path, text) => {
        const result = reviewed(path, text);
        assert.deepEqual(result.faults, []);
        outline(result);
      }),
    );
  });
  it('has every range inside it', () => {
    fc.assert(
      fc.property(articlePath, hostileText, (path, text) => {
        const { article, evidence, findings } = reviewed(path, text);
        checkRanges([article, evidence, findings], text.length);
      }),
    );
  });
  it('gives blocks, sentences, prose and sections that agree with one another', () => {
    fc.assert(
      fc.property(articlePath, hostileText, (path, text) => {
        const article = parseArticle(path, text);
        checkBlocks(article);
        checkSections(article);
      }),
    );
  });
  it('is reviewed alike with CR LF and with a BOM', () => {
    fc.assert(
      fc.property(articlePath, articleText, (path, text) => {
        const plain = findingsOf(reviewed(path, text));
        assert.deepEqual(findingsOf(reviewed(path, text.replaceAll('\n', '\r\n'))), plain);
        if (!text.startsWith('\uFEFF')) assert.deepEqual(findingsOf(reviewed(path, `\uFEFF${text}`)), plain);
      }),
    );
  });
  it('has fixes that apply', () => {
    fc.assert(
      fc.property(articlePath, hostileText, (path, text) => {
        for (const { rule, fixes } of reviewed(path, text).findings) {
          for (const { title, edits } of fixes) {
            const result = applyEdits(text, edits);
            assert.equal(typeof result, 'string', `${rule}: "${title}" cannot be applied`);
            assert.notEqual(result, text, `${rule}: "${title}" changes nothing`);
          }
        }
      }),
    );
  });
});

/** Rule, line and message of each finding, which no line break or BOM may change. */
function findingsOf({ article, findings }: Review): readonly string[] {
  return findings
    .map(({ rule, range, message }) => {
      const line = article.text.slice(0, range.start).split('\n').length;
      return `${line} ${rule} ${message}`;
    })
    .toSorted();
}

/** Walks everything; sentences are ranges of the prose and checked with it. */
function checkRanges(value: unknown, length: number, path = ''): void {
  if (typeof value !== 'object' || value === null) return;
  const { start, end }: { start?: unknown; end?: unknown } = value;
  if (typeof start === 'number' && typeof end === 'number') {
    assert.ok(0 <= start && start <= end && end <= length, `${path} is [${start}, ${end}) in ${length}`);
  }
  for (const [key, inner] of Object.entries(value)) {
    if (key !== 'sentences' && key !== 'text') checkRanges(inner, length, `${path}/${key}`);
  }
}

function checkBlocks({ blocks }: Article): void {
  let before = 0;
  for (const [index, { prose, range, sentences, ...block }] of blocks.entries()) {
    assert.equal(block.index, index);
    assert.ok(before <= range.start, `block ${index} starts at ${range.start}, before ${before}`);
    before = range.start;
    let source = range.start;
    for (let offset = 0; offset < prose.text.length; offset++) {
      const next = sourceOffset(prose, offset);
      assert.ok(
        source <= next && next < range.end,
        `prose unit ${offset} of block ${index} stands at ${next}`,
      );
      source = next;
    }
    let end = 0;
    for (const sentence of sentences) {
      assert.ok(end <= sentence.start && sentence.start < sentence.end, `sentences of block ${index}`);
      assert.ok(sentence.end <= prose.text.length, `a sentence of block ${index} ends outside its prose`);
      end = sentence.end;
    }
  }
}

function checkSections({ blocks, sections }: Article): void {
  let next = 0;
  for (const [index, section] of sections.entries()) {
    assert.equal(section.index, index);
    assert.equal(section.firstBlock, next, 'sections follow on one another');
    assert.ok(section.parent < index);
    if (section.heading >= 0) assert.equal(section.heading, section.firstBlock);
    for (const block of blocks.slice(section.firstBlock, section.endBlock))
      assert.equal(block.section, index);
    next = section.endBlock;
  }
  assert.equal(next, blocks.length, 'every block stands in a section');
}
