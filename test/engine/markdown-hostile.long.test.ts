import { equal, ok } from 'node:assert/strict';
import { readMarkdown } from '../../server/engine/article/markdown/read.ts';

const FORMATS = ['markdown', 'mdx', 'quarto'] as const;

/** Marks that open and never close, close what is not open, or look alike: each a trap for a reader that looks ahead. */
const UNITS = (
  '[¦]¦*a ¦<¦`¦>¦![¦*a_ ¦[a](¦[a](<b¦[a][¦`a``b```c¦~~a ¦&#¦$a ¦$$¦[@a¦{¦{/*¦{{<¦{{% a %}¦{% a %}\n¦<!--¦<?¦<a b={¦<A\n\n¦' +
  '<a b="\n¦<p>a¦<td>a¦<a href=x>¦<code>¦<script>¦import {a\n¦a|b\n-|-\n¦[^a]: b\n¦[a]: b "\n¦- a\n  ¦> a\n¦http:///¦www.a¦\\[¦\r'
).split('¦');

describe('hostile Markdown', () => {
  for (const format of FORMATS) {
    it(`${format} of one mark over and over is read`, () => {
      for (const unit of UNITS) {
        const text = unit.repeat(Math.ceil(15_000 / unit.length));
        const { blocks } = readMarkdown(text, 0, format);
        ok(
          blocks.every(({ range }) => range.start <= range.end && range.end <= text.length),
          unit,
        );
      }
    }).timeout(20_000);
  }

  it('a line of ten megabytes is a block', () => {
    const text = 'Ten words of prose, and a mark * or two & more. '.repeat(210_000);
    equal(readMarkdown(text, 0, 'markdown').blocks.length, 1);
  }).timeout(20_000);

  it('a block of ten thousand lines is a block', () => {
    const text = '[a\n'.repeat(10_000);
    equal(readMarkdown(text, 0, 'markdown').blocks.length, 1);
  });
});
