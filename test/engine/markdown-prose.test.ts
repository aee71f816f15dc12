import { deepEqual, equal } from 'node:assert/strict';
import { readMarkdown } from '../../server/engine/article/markdown/read.ts';
import { type Prose, proseOffset, sourceOffset, sourceRange } from '../../server/engine/article/prose.ts';

type Format = 'markdown' | 'mdx' | 'quarto';

const prosesOf = (text: string, format: Format = 'markdown'): readonly Prose[] =>
  readMarkdown(text, 0, format).blocks.map((block) => block.prose);

/** The prose of the first block, with `#` for what is held opaque. */
const wordsOf = (text: string, format: Format = 'markdown'): string | undefined =>
  prosesOf(text, format)[0]?.text.replaceAll('\uFFFC', '#');

/** The source of a stretch of the first block's prose. */
function sourceOf(text: string, words: string): string {
  const [prose] = prosesOf(text);
  const start = prose?.text.indexOf(words) ?? -1;
  if (prose === undefined || start < 0) return `no ${words}`;
  const range = sourceRange(prose, start, start + words.length);
  return text.slice(range.start, range.end);
}

describe('prose of Markdown', () => {
  it('is one segment for plain words, on one line or on several', () => {
    deepEqual(prosesOf('Plain words.'), [{ text: 'Plain words.', starts: [0], sources: [0] }]);
    deepEqual(prosesOf('\nPlain\nwords.'), [{ text: 'Plain words.', starts: [0], sources: [1] }]);
  });

  it('joins lines by one space, without the marks of containers', () => {
    equal(wordsOf('> - One  \n>   two\\\n>   three\n> four'), 'One two three four');
    equal(wordsOf('> One\n>two\nthree'), 'One two three');
    equal(wordsOf('One\r\n  two\rthree'), 'One two three');
  });

  it('drops markup, images, notes and comments, and the spaces that these leave', () => {
    equal(wordsOf('A **b** _c_ ~~d~~ [e](f) ![g](h) i.[^1] <!-- j --> <b>k</b>'), 'A b c d e i. k');
    equal(wordsOf('![only](image.png)'), '');
    equal(wordsOf('# A *title* {#id} #'), 'A title');
    equal(wordsOf('# A *title* {#id}'), 'A title');
    equal(wordsOf('- [x] Done'), 'Done');
  });

  it('resolves escapes and entities', () => {
    equal(wordsOf('\\*a\\* &amp; b&nbsp;c &mdash; &#x41;&#66; &bogus; \\d'), '*a* & b c — AB &bogus; \\d');
    equal(wordsOf('a<br>b<br/>\nc'), 'a b c');
  });

  it('holds the place of what is not read', () => {
    equal(wordsOf('Run `a b` at <http://c.d> or https://e.f.'), 'Run ##### at ############ or ###########.');
    equal(
      wordsOf('Since {{ year }}, 3<sup>2</sup> is <code>nine</code>.'),
      'Since ##########, 3############ is #################.',
    );
    equal(wordsOf('The $x^2$ of @key, as known [@a; @b].', 'quarto'), 'The ##### of ####, as known .');
  });

  it('is folded', () => {
    equal(wordsOf('it’s\u00A0８\ttabs'), "it's 8 tabs");
  });

  it('leaves out the words of code, definitions, components and comments', () => {
    deepEqual(
      prosesOf('```\na\n```\n\n[b]: c\n\n{{< d >}}\n\n<!-- e -->\n\n***').map((prose) => prose.text),
      ['', '', '', '', ''],
    );
  });

  it('leads back through markup', () => {
    const text = '> The **big** [picture](/x)\n> of \\*it\\*.';
    equal(sourceOf(text, 'big'), 'big');
    equal(sourceOf(text, 'big picture'), 'big** [picture');
    equal(sourceOf(text, 'picture of'), 'picture](/x)\n> of');
    equal(sourceOf(text, '*it*'), '*it\\*');
  });

  it('leads from a character to the whole entity', () => {
    const text = '&ldquo;So&rdquo; *he* said &amp;&amp; left&hellip;';
    equal(sourceOf(text, '“So”'), '&ldquo;So&rdquo;');
    equal(sourceOf(text, '”'), '&rdquo;');
    equal(sourceOf(text, '&'), '&amp;');
    equal(sourceOf(text, 'left…'), 'left&hellip;');
    equal(sourceOf(text, 'he'), 'he');
  });

  it('finds the prose at a place in the text', () => {
    const text = 'The **big** &amp; *old*';
    const [prose] = prosesOf(text);
    if (prose === undefined) throw new Error('no prose');
    equal(proseOffset(prose, text.indexOf('big')), 4);
    equal(proseOffset(prose, text.indexOf('**')), 4);
    equal(proseOffset(prose, text.indexOf('&') + 2), 9);
    equal(sourceOffset(prose, 10), text.indexOf('old'));
  });

  it('reads lines that end in lone carriage returns', () => {
    const text = '# A\r\rOne\rtwo\r\r- b\r- c\r';
    deepEqual(
      readMarkdown(text, 0, 'markdown').blocks.map(({ kind, range, prose }) => [
        kind,
        range.start,
        range.end,
        prose.text,
      ]),
      [
        ['heading', 0, 3, 'A'],
        ['paragraph', 5, 12, 'One two'],
        ['paragraph', 16, 17, 'b'],
        ['paragraph', 20, 21, 'c'],
      ],
    );
  });

  it('reads NUL as a mark of its own', () => {
    equal(wordsOf('a\0b'), 'a\uFFFDb');
  });
});
