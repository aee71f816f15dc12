import { ok, deepEqual, equal } from 'node:assert/strict';
import { array, assert, constantFrom, property, string, tuple } from 'fast-check';
import { readMarkdown } from '../../server/engine/article/markdown/read.ts';
import { type Prose, sourceOffset, sourceRange } from '../../server/engine/article/prose.ts';
import type { RawBlock, Reading } from '../../server/engine/article/reading.ts';
import { fold } from '../../server/engine/text/fold.ts';
import type { Range } from '../../server/engine/text/range.ts';

/** Pieces of every construct, so that random rows of them make and break all kinds of blocks. */
const PIECES = (
  'word¦two words¦é¦日本¦😀¦\u00A0¦.¦!¦%¦5¦ ¦  ¦    ¦\t¦\n¦\n¦\n\n¦\n\n¦\n---\n¦\n===\n¦# ¦## ¦> ¦- ¦* ¦1. ¦2) ¦+ [ ] ¦' +
  '```¦~~~\n¦***¦\\¦\\\n¦*¦**¦_¦~~¦`¦``¦[¦]¦![¦](¦)¦(¦<¦>¦&¦&amp;¦&rdquo;¦&#10;¦[a]¦[a]: /b "c"\n¦[^1]¦[^1]: ¦[b](/c)¦' +
  '![d](e)¦https://f.g/h_i¦www.j.k.¦<l@m.n>¦<http://o>¦<b>¦</b>¦<p>¦</p>¦<div>\n¦<a href="x">¦</a>¦<img src=y alt="z">¦' +
  '<br>¦<!-- ¦ -->¦<td>¦<code>¦</code>¦<script>¦</script>¦<sup>¦</sup>¦<h2>¦</h2>¦<Tab x={1}>¦{¦}¦{/* ¦*/}¦{{< s >}}¦' +
  '{{ v }}¦{% t %}¦{%¦%}¦{#id}¦{: .c}¦{.d}¦:::¦::: {.e}\n¦!!! note\n\n    ¦|¦ | ¦| - | - |\n¦|a|b|\n¦$¦$$¦$x$¦@key¦' +
  '[@k; @l]¦^[¦import a from "b"\n¦export '
).split('¦');

const RUNS = { numRuns: 400 };
const FORMATS = ['markdown', 'mdx', 'quarto'] as const;
const markdown = array(constantFrom(...PIECES), { maxLength: 40, size: 'max' }).map((pieces) =>
  pieces.join(''),
);
const sample = tuple(markdown, constantFrom(...FORMATS));

const inside = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;

/** What of a reading does not depend on where it stands. */
const words = ({ blocks, definitions }: Reading): unknown => [
  blocks.map(({ kind, level, prose, inlines, containers }) => [
    kind,
    level,
    prose.text,
    inlines.map((inline) => [inline.kind, inline.destination]),
    containers.map((container) => [container.kind, container.marker]),
  ]),
  definitions.map(({ kind, key, destination }) => [kind, key, destination]),
];

function checkRanges(text: string, { blocks, definitions, errors }: Reading): void {
  const whole = { start: 0, end: text.length };
  let last = 0;
  for (const block of blocks) {
    ok(block.range.start >= last && inside(whole, block.range), 'block in order');
    last = block.range.end;
    for (const container of block.containers)
      ok(inside(container.range, block.range), 'block in its container');
    for (const inline of block.inlines) {
      ok(inside(block.range, inline.range), `${inline.kind} in its block`);
      ok(inside(inline.range, inline.text), `words in their ${inline.kind}`);
      ok(
        inline.destinationRange === null || inside(inline.range, inline.destinationRange),
        'destination in its inline',
      );
    }
  }
  for (const { range } of [...definitions, ...errors]) ok(inside(whole, range));
}

function checkProse(text: string, { range, prose }: RawBlock): void {
  equal(prose.text, prose.text.trim());
  ok(!/[\n\r\t]/u.test(prose.text), 'one line');
  ok(
    prose.sources.every((source, i) => source >= (prose.sources[i - 1] ?? 0)),
    'sources in order',
  );
  ok(
    prose.starts.every((start, i) => start >= (prose.starts[i - 1] ?? 0)),
    'starts in order',
  );
  for (let at = 0; at < prose.text.length; at++) {
    const source = sourceOffset(prose, at);
    ok(range.start <= source && source < range.end, 'prose from its block');
    const unit = prose.text.charAt(at);
    const mapped = fold(text.charAt(source));
    ok(
      unit === mapped ||
        unit === '\uFFFC' ||
        mapped === '&' ||
        unit === ' ' ||
        isSeparator(prose, at, mapped),
      unit,
    );
    ok(inside(range, sourceRange(prose, at, at + 1)), 'range from its block');
  }
}

const isSeparator = (prose: Prose, at: number, mapped: string): boolean =>
  prose.text.charAt(at) === '|' && (mapped === '|' || mapped === '<' || mapped === 't' || mapped === 'd');

type Sample = readonly [text: string, format: (typeof FORMATS)[number]];

function checkProses([text, format]: Sample): void {
  for (const block of readMarkdown(text, 0, format).blocks) checkProse(text, block);
}

function checkLineEnds([text, format]: Sample): void {
  const expected = words(readMarkdown(text, 0, format));
  deepEqual(words(readMarkdown(text.replaceAll('\n', '\r\n'), 0, format)), expected);
  deepEqual(words(readMarkdown(text.replaceAll('\n', '\r'), 0, format)), expected);
}

function checkShift([text, format]: Sample): void {
  const plain = readMarkdown(text, 0, format);
  const shifted = readMarkdown(`---\na: b\n---\n${text}`, 13, format);
  deepEqual(words(shifted), words(plain));
  deepEqual(
    shifted.blocks.map((block) => [block.range.start - 13, block.range.end - 13]),
    plain.blocks.map((block) => [block.range.start, block.range.end]),
  );
  deepEqual(words(readMarkdown(`\uFEFF${text}`, 0, format)), words(plain));
}

describe('any Markdown', function () {
  this.timeout(20_000);

  it('gives ranges inside of each other and of the text', () => {
    assert(
      property(sample, ([text, format]) => checkRanges(text, readMarkdown(text, 0, format))),
      RUNS,
    );
  });

  it('gives prose of which every unit leads back to itself', () => {
    assert(property(sample, checkProses), RUNS);
  });

  it('reads the same with CR LF or CR at the ends of lines', () => {
    assert(property(sample, checkLineEnds), RUNS);
  });

  it('is shifted by what stands in front of its start', () => {
    assert(property(sample, checkShift), RUNS);
  });

  it('never fails', () => {
    const any = tuple(string({ unit: 'binary', maxLength: 60 }), constantFrom(...FORMATS));
    assert(
      property(any, ([text, format]) => checkRanges(text, readMarkdown(text, 0, format))),
      RUNS,
    );
  });
});
