import { deepEqual, equal } from 'node:assert/strict';
import type { Inline } from '../../server/engine/article/article.ts';
import { readMarkdown } from '../../server/engine/article/markdown/read.ts';

type Format = 'markdown' | 'mdx' | 'quarto';

const inlinesOf = (text: string, format: Format = 'markdown'): readonly Inline[] =>
  readMarkdown(text, 0, format).blocks.flatMap((block) => block.inlines);

/** Kind, range, words and destination of each inline, but for the tags of HTML. */
function seen(text: string, format: Format = 'markdown'): (string | null)[][] {
  return inlinesOf(text, format)
    .filter((inline) => inline.kind !== 'html')
    .map(({ kind, range, text: words, destination }) => {
      const whole = text.slice(range.start, range.end);
      const inner = text.slice(words.start, words.end);
      return destination === null ? [kind, whole, inner] : [kind, whole, inner, destination];
    });
}

describe('inlines of Markdown', () => {
  it('gives links, images and autolinks with where they lead', () => {
    deepEqual(seen('See [a *b*](/c_d "t"), ![e](<f g>) and <http://h.i/?j>, <k@l.m>.'), [
      ['link', '[a *b*](/c_d "t")', 'a *b*', '/c_d'],
      ['emphasis', '*b*', 'b'],
      ['image', '![e](<f g>)', 'e', 'f g'],
      ['autolink', '<http://h.i/?j>', 'http://h.i/?j', 'http://h.i/?j'],
      ['autolink', '<k@l.m>', 'k@l.m', 'mailto:k@l.m'],
    ]);
  });

  it('resolves references, and only those that are defined', () => {
    const text = '[One][b], [B], [b][], ![b], [c], [not][c].\n\n[b]: /x%20y "T"';
    deepEqual(seen(text), [
      ['link', '[One][b]', 'One', '/x%20y'],
      ['link', '[B]', 'B', '/x%20y'],
      ['link', '[b][]', 'b', '/x%20y'],
      ['image', '![b]', 'b', '/x%20y'],
    ]);
    equal(inlinesOf(text)[0]?.destinationRange, null);
  });

  it('says where a destination is written', () => {
    const text = '[a]( <b&amp;c> ) ![d](e\\_f) [g]()';
    deepEqual(
      inlinesOf(text).map(({ destination, destinationRange: at }) => [
        destination,
        at && text.slice(at.start, at.end),
      ]),
      [
        ['b&c', 'b&amp;c'],
        ['e_f', 'e\\_f'],
        ['', null],
      ],
    );
  });

  it('has no links in links, but images', () => {
    deepEqual(seen('[a [b](c) d](e) [![f](g)](h)'), [
      ['link', '[b](c)', 'b', 'c'],
      ['link', '[![f](g)](h)', '![f](g)', 'h'],
      ['image', '![f](g)', 'f', 'g'],
    ]);
  });

  it('gives code and emphasis', () => {
    deepEqual(seen('`` a`b `` **c _d_** snake_case_word ***e***'), [
      ['code', '`` a`b ``', 'a`b'],
      ['strong', '**c _d_**', 'c _d_'],
      ['emphasis', '_d_', 'd'],
      ['emphasis', '***e***', '**e**'],
      ['strong', '**e**', 'e'],
    ]);
  });

  it('finds URLs without marks, and leaves the marks of the sentence to it', () => {
    deepEqual(seen('At https://a.b/c_d_(e)?f=g, (www.h.i/j) and **http://k.l**; xhttp://m.n http:///'), [
      ['url', 'https://a.b/c_d_(e)?f=g', 'https://a.b/c_d_(e)?f=g', 'https://a.b/c_d_(e)?f=g'],
      ['url', 'www.h.i/j', 'www.h.i/j', 'http://www.h.i/j'],
      ['strong', '**http://k.l**', 'http://k.l'],
      ['url', 'http://k.l', 'http://k.l', 'http://k.l'],
    ]);
  });

  it('reads a URL in the words of a link as words', () => {
    deepEqual(seen('[https://a.b](https://c.d) `https://e.f`'), [
      ['link', '[https://a.b](https://c.d)', 'https://a.b', 'https://c.d'],
      ['code', '`https://e.f`', 'https://e.f'],
    ]);
  });

  it('gives references to footnotes, defined or not', () => {
    deepEqual(seen('One.[^1] Two![^note]'), [
      ['footnote-reference', '[^1]', '1'],
      ['footnote-reference', '[^note]', 'note'],
    ]);
  });

  it('follows links that hold templates', () => {
    deepEqual(seen('[a]({{ site.url }}/b) [c]({% post_url 2020-01-02-d %}) [e]({{< ref "f.md" >}})'), [
      ['link', '[a]({{ site.url }}/b)', 'a', '{{ site.url }}/b'],
      ['link', '[c]({% post_url 2020-01-02-d %})', 'c', '{% post_url 2020-01-02-d %}'],
      ['link', '[e]({{< ref "f.md" >}})', 'e', '{{< ref "f.md" >}}'],
    ]);
  });

  it('gives templates and attribute lists as expressions', () => {
    deepEqual(seen('It is {{ year }}. [a](b){:target="_blank"} ## x'), [
      ['expression', '{{ year }}', '{ year }'],
      ['link', '[a](b)', 'a', 'b'],
      ['expression', '{:target="_blank"}', ':target="_blank"'],
    ]);
    deepEqual(seen('# Title {#id}'), [['expression', '{#id}', '#id']]);
    deepEqual(seen('A {dplyr} package'), []);
  });
});

describe('inlines of HTML in words', () => {
  it('gives links and code', () => {
    deepEqual(
      seen('See <a class="x" href=\'/y\'>the <b>page</b></a>, <code>a_b</code>, <a name="z">no</a>.'),
      [
        ['link', '<a class="x" href=\'/y\'>the <b>page</b></a>', 'the <b>page</b>', '/y'],
        ['code', '<code>a_b</code>', 'a_b'],
      ],
    );
  });

  it('tells an empty alt text from none', () => {
    const [empty, none] = inlinesOf('<img src="a" alt=""> <img src="b">').filter(
      (inline) => inline.kind === 'image',
    );
    deepEqual([empty?.text, empty?.range.end], [{ start: 18, end: 18 }, 20]);
    deepEqual([none?.text, none?.range.end], [{ start: 34, end: 34 }, 34]);
  });

  it('gives every tag as HTML', () => {
    const tags = inlinesOf('a <b>c</b> <!-- d --> 1 < 2 > 1').filter((inline) => inline.kind === 'html');
    deepEqual(
      tags.map(({ range }) => [range.start, range.end]),
      [
        [2, 5],
        [6, 10],
        [11, 21],
      ],
    );
  });

  it('keeps templates with quotes inside a tag', () => {
    deepEqual(seen('x <img src="{{< asset "a.png" >}}" alt="b"> y'), [
      ['image', '<img src="{{< asset "a.png" >}}" alt="b">', 'b', '{{< asset "a.png" >}}'],
    ]);
  });
});

describe('inlines of Quarto', () => {
  it('gives citations by their keys', () => {
    deepEqual(
      seen('As [@smith2020] and [see @a_b, p. 3; -@c] and @jones:99 say; a@b.c; @fig-x shows.', 'quarto'),
      [
        ['citation', '[@smith2020]', 'smith2020'],
        ['citation', '@a_b', 'a_b'],
        ['citation', '@c', 'c'],
        ['citation', '@jones:99', 'jones:99'],
        ['expression', '@fig-x', 'fig-x'],
      ],
    );
  });

  it("reads maths by pandoc's rule", () => {
    deepEqual(seen('Costs $5 and $6, but $x+y$ and $$z$$; \\$a$.', 'quarto'), [
      ['math', '$x+y$', 'x+y'],
      ['math', '$$z$$', 'z'],
    ]);
    deepEqual(seen('Costs $x$ here.', 'markdown'), []);
  });

  it('reads notes in the sentence as footnotes', () => {
    deepEqual(seen('Word^[See [b](c).] on.', 'quarto'), [
      ['footnote-reference', '^[See [b](c).]', 'See [b](c).'],
      ['link', '[b](c)', 'b', 'c'],
    ]);
  });
});

describe('inlines of MDX', () => {
  it('gives expressions, nested braces and all, and drops comments', () => {
    deepEqual(seen('Now {a({b: 1})} and {/* c } */}.', 'mdx'), [
      ['expression', '{a({b: 1})}', 'a({b: 1})'],
      ['expression', '{/* c } */}', '/* c } */'],
    ]);
  });

  it('reads what is not closed as words', () => {
    deepEqual(seen('Open {a and <B c={d', 'mdx'), []);
  });
});
