import { deepEqual, equal, match } from 'node:assert/strict';
import { readMarkdown } from '../../server/engine/article/markdown/read.ts';
import type { RawBlock } from '../../server/engine/article/reading.ts';

type Format = 'markdown' | 'mdx' | 'quarto';

const blocksOf = (text: string, format: Format = 'markdown'): readonly RawBlock[] =>
  readMarkdown(text, 0, format).blocks;

/** Kind, level where there is one, and the text of each block's range. */
function outline(text: string, format: Format = 'markdown'): string[] {
  return blocksOf(text, format).map((block) => {
    const kind = block.level > 0 ? `${block.kind} ${block.level}` : block.kind;
    return `${kind}: ${text.slice(block.range.start, block.range.end)}`;
  });
}

const messages = (text: string): string[] =>
  readMarkdown(text, 0, 'markdown').errors.map((error) => error.message);

const containersOf = (text: string): string[][] =>
  blocksOf(text).map((block) => block.containers.map((it) => `${it.kind} ${it.marker}`));

describe('blocks of Markdown', () => {
  it('gives headings of both kinds with their levels', () => {
    deepEqual(outline('# One #\n\nTwo\nlines\n---\n\n### Three'), [
      'heading 1: # One #',
      'heading 2: Two\nlines\n---',
      'heading 3: ### Three',
    ]);
  });

  it('gives code, fenced and indented, as whole blocks', () => {
    deepEqual(outline('```js\nlet a;\n\nb\n```\ntext\n\n    code\n\n    more\n\nend'), [
      'code: ```js\nlet a;\n\nb\n```',
      'paragraph: text',
      'code: code\n\n    more',
      'paragraph: end',
    ]);
  });

  it('gives rules, definitions and comments', () => {
    deepEqual(outline('* * *\n[a]: /b "t"\n[c]: <d e>\n\n<!-- one\n\ntwo -->\n\n<!-- x --> y'), [
      'rule: * * *',
      'definition: [a]: /b "t"',
      'definition: [c]: <d e>',
      'comment: <!-- one\n\ntwo -->',
      'html: <!-- x --> y',
    ]);
  });

  it('gives a row of a table as a block, the line of dashes as none', () => {
    const text = 'Before:\n| a | b |\n| --- | :-: |\n| c \\| d | `e` |\nf | g\n\nafter';
    deepEqual(outline(text), [
      'paragraph: Before:',
      'table-row: | a | b |',
      'table-row: | c \\| d | `e` |',
      'table-row: f | g',
      'paragraph: after',
    ]);
    deepEqual(
      blocksOf(text).map((block) => block.prose.text.replaceAll('\uFFFC', '#')),
      ['Before:', 'a | b', 'c | d | ###', 'f | g', 'after'],
    );
  });

  it('takes no table where the columns differ', () => {
    deepEqual(outline('a | b\n--- | --- | ---'), ['paragraph: a | b\n--- | --- | ---']);
  });

  it('names the containers of each block', () => {
    deepEqual(containersOf('> - a\n>\n>   b\n> 2. c\n\nd'), [
      ['quote >', 'list-item -'],
      ['quote >', 'list-item -'],
      ['quote >', 'list-item 2.'],
      [],
    ]);
  });

  it('shares the container between blocks of an item and the list between items', () => {
    const [a, b, c, d] = blocksOf('- a\n\n  b\n- c\n\n* d').map((block) => block.containers.at(-1));
    equal(a, b);
    equal(a?.list, c?.list);
    equal(a?.list === d?.list, false);
    deepEqual(a?.range, { start: 0, end: 8 });
  });

  it('reads footnotes with their indented lines as containers and definitions', () => {
    const text = 'Text.[^n]\n[^n]: First\n    line.\n\n    Second.\n\nOut.';
    const { blocks, definitions } = readMarkdown(text, 0, 'markdown');
    deepEqual(
      blocks.map((block) => [block.prose.text, block.containers.map((it) => `${it.kind} ${it.marker}`)]),
      [
        ['Text.', []],
        ['First line.', ['footnote n']],
        ['Second.', ['footnote n']],
        ['Out.', []],
      ],
    );
    deepEqual(definitions, [
      { kind: 'footnote', label: 'n', key: 'n', range: { start: 10, end: 44 }, destination: null },
    ]);
  });

  it('compares labels without regard to case and white space', () => {
    const { definitions } = readMarkdown('[Große  \n Frage]: /x', 0, 'markdown');
    deepEqual(
      definitions.map(({ label, key }) => [label, key]),
      [['Große  \nFrage', 'grosse frage']],
    );
  });

  it('keeps templates, imports and attribute lists on their own lines out of the words', () => {
    const text =
      'One\n{{< figure src="a"\n  caption="b" >}}\nTwo\n{% include x.html %} {% y %}\n\n{: .note}\nThree {{ x }}';
    deepEqual(outline(text), [
      'paragraph: One',
      'component: {{< figure src="a"\n  caption="b" >}}',
      'paragraph: Two',
      'component: {% include x.html %} {% y %}',
      'component: {: .note}',
      'paragraph: Three {{ x }}',
    ]);
    deepEqual(outline("import A from '@theme/A';\n\nimport of goods from Spain fell."), [
      "component: import A from '@theme/A';",
      'paragraph: import of goods from Spain fell.',
    ]);
  });

  it('reads what a template highlights as code and what it comments out as a comment', () => {
    deepEqual(
      outline(
        '{% highlight js %}\n\n# no\n\n{% endhighlight %}\n{% comment %}\n\n# no\n{% endcomment %}\nyes',
      ),
      [
        'code: {% highlight js %}\n\n# no\n\n{% endhighlight %}',
        'comment: {% comment %}\n\n# no\n{% endcomment %}',
        'paragraph: yes',
      ],
    );
  });

  it('reads divisions and admonitions as marks around prose', () => {
    deepEqual(outline('::: {.note}\nText\n:::\n\n!!! tip "Title"\n\n    Inside\n\n    - item\n\nOutside'), [
      'component: ::: {.note}',
      'paragraph: Text',
      'component: :::',
      'component: !!! tip "Title"',
      'paragraph: Inside',
      'paragraph: item',
      'paragraph: Outside',
    ]);
    deepEqual(outline('!!! what a day'), ['paragraph: !!! what a day']);
  });

  it('reads maths between $$ as a block', () => {
    deepEqual(outline('Before\n$$\na_b\n$$\nafter\n\n$$ x $$ {#eq-one}\n\n$$ no end'), [
      'paragraph: Before',
      'math: $$\na_b\n$$',
      'paragraph: after',
      'math: $$ x $$ {#eq-one}',
      'paragraph: $$ no end',
    ]);
  });

  it('leaves a byte order mark out, and starts where it is told', () => {
    deepEqual(outline('\uFEFF# A'), ['heading 1: # A']);
    deepEqual(readMarkdown('---\na: b\n---\n# A', 13, 'markdown').blocks[0]?.range, { start: 13, end: 16 });
  });
});

describe('HTML in Markdown', () => {
  it('gives each element on a line of its own as a block, with headings', () => {
    const text = '<div class="x">\n<h2>Title</h2><p>One\n  <b>two</b></p>\n<p>Three</p>\n</div>';
    deepEqual(outline(text), [
      'heading 2: <div class="x">\n<h2>Title</h2>',
      'html: <p>One\n  <b>two</b></p>',
      'html: <p>Three</p>\n</div>',
    ]);
    deepEqual(
      blocksOf(text).map((block) => block.prose.text),
      ['Title', 'One two', 'Three'],
    );
  });

  it('parts the cells of a row', () => {
    const [, row] = blocksOf(
      '<table>\n<tr><th>Year</th><th>Sum</th></tr>\n<tr><td>2019</td>\n<td>4 &lt; 5</td></tr>\n</table>',
    );
    equal(row?.prose.text, '2019 | 4 < 5');
  });

  it('has no words in scripts, styles and comments', () => {
    deepEqual(
      blocksOf(
        '<script>\nif (a < b) "<p>no</p>";\n</script>\n\n<div><!-- no --><style>p { }</style>Yes</div>',
      ).map((block) => [block.kind, block.prose.text]),
      [
        ['html', ''],
        ['html', 'Yes'],
      ],
    );
  });

  it('gives links and images in HTML blocks', () => {
    const text = '<p><a href="/a?b&amp;c">Words</a> <img alt="Alt &amp; text" src=\'i.png\'></p>';
    const inlines = blocksOf(text)[0]?.inlines.filter((inline) => inline.kind !== 'html') ?? [];
    deepEqual(
      inlines.map(({ kind, text: words, destination }) => [
        kind,
        text.slice(words.start, words.end),
        destination,
      ]),
      [
        ['link', 'Words', '/a?b&c'],
        ['image', 'Alt &amp; text', 'i.png'],
      ],
    );
    const [written] = inlines;
    equal(text.slice(written?.destinationRange?.start, written?.destinationRange?.end), '/a?b&amp;c');
  });

  it('reads Markdown in it too, as site builders do', () => {
    equal(
      blocksOf('<div class="note">\n**Note:** see [this](/x).\n</div>')[0]?.prose.text,
      'Note: see this.',
    );
  });
});

describe('blocks of MDX', () => {
  it('reads modules, tags and expressions that fill their lines as components', () => {
    const text =
      "import A from 'a'\n\nexport const b = {\n\n  c: 1,\n}\n\n<Note kind={`x`}>\nText\n  goes on\n</Note>\n\n{/* note */}\n\n{b.c}";
    deepEqual(outline(text, 'mdx'), [
      "component: import A from 'a'",
      'component: export const b = {\n\n  c: 1,\n}',
      'component: <Note kind={`x`}>',
      'paragraph: Text\n  goes on',
      'component: </Note>',
      'comment: {/* note */}',
      'component: {b.c}',
    ]);
  });

  it('has no indented code, and lists in indented tags', () => {
    deepEqual(outline('<Tabs>\n    <Tab>\n        - item\n    </Tab>\n</Tabs>', 'mdx'), [
      'component: <Tabs>',
      'component: <Tab>',
      'paragraph: item',
      'component: </Tab>',
      'component: </Tabs>',
    ]);
  });

  it('reads tags with words on their line as part of a paragraph', () => {
    const [block] = blocksOf('<p>Some <B>words</B> {now}.</p>', 'mdx');
    equal(block?.kind, 'paragraph');
    equal(block?.prose.text, 'Some words \uFFFC\uFFFC\uFFFC\uFFFC\uFFFC.');
  });

  it('finds images in tags of HTML on their own lines', () => {
    const [block] = blocksOf('<img src="/a.png" alt="A chart" />', 'mdx');
    deepEqual(
      block?.inlines.filter((inline) => inline.kind === 'image').map((image) => image.destination),
      ['/a.png'],
    );
  });
});

describe('errors of Markdown', () => {
  it('says where a fence or a comment hides the rest of the text', () => {
    match(messages('```\ncode')[0] ?? '', /never closed/u);
    match(messages('<!-- a\n\nb')[0] ?? '', /comment is never closed/u);
    deepEqual(messages('- ```\n  code\n\nend'), []);
  });

  it('says where containers are too deep', () => {
    equal(messages('>'.repeat(10_000)).length, 1);
    equal(messages(`${'- '.repeat(150)}a`).length, 1);
  });
});
