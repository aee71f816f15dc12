import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import type { FieldValue } from '../../server/engine/index.ts';
import { readFrontmatter } from '../../server/engine/article/frontmatter/read.ts';
import { readSimpleYaml } from '../../server/engine/article/frontmatter/simple.ts';
import { parseYaml } from '../../server/engine/article/frontmatter/yaml.ts';
import { assertInside as assertRanges } from './frontmatter-broken.ts';

/** Blocks that hold most of what frontmatter holds, whole and broken. */
const BLOCKS = [
  '---\ntitle: "Port: reopens" # note\ndate : 2024-05-03\ntags: [a, "b"]\nimages:\n- url: a.jpg\n  alt: \'it\'\'s\'\n---\nText\n',
  '---\ntext: |\n  One.\n\n  Two.\nmore: >-\n  Three\n  four.\na: &x { b: 1 }\nc: *x\n? d\n: e\n---\n\nText\n',
  '---\ntitle: "Port\nreopens"\nkind: @news\n\ttab: 1\ntitle: Port: now\n---\nText\n',
  '\uFEFF<!-- note -->\n---\ntitle: 🚢 "Port"\n...\nText\n',
  ';;;\n{ "title": "Port", "tags": [1, { "a": null }] }\n;;;\nText\n',
  '<script>{\n\t"title": "Port \\"x\\""\n}</script>\nText\n',
  '+++\ntitle = "Port"\n\n[extra]\na = 1\n+++\nText\n',
  'Title: Port\nDate: 2024-05-03\n\nText\n',
] as const;

const BREAKS = ['\n', '\n', '\r\n', '\r', '\n\n', '\r\n\r\n'];
const INDENTS = ['', '', '', '  ', '\t', ' ', '- ', '  - '];
const FIELDS = [
  '',
  'a: 1',
  'c:',
  'a: [1',
  'b: *x',
  'title "x"',
  't: "x',
  "'y'",
  'word',
  ': x',
  'k: a: b',
  '# c',
  '}',
  '<<<<<<< a',
];

function assertInside(text: string): void {
  const frontmatter = readFrontmatter(text);
  if (frontmatter !== null) assertRanges(text, frontmatter);
}

describe('frontmatter: whatever the text', () => {
  it('a block cut off anywhere keeps its ranges inside the text', () => {
    for (const block of BLOCKS)
      for (let end = 0; end <= block.length; end++) assertInside(block.slice(0, end));
  });

  it('a block with any unit left out or put in keeps its ranges inside the text', () => {
    const unit = fc.constantFrom(...Array.from('\n\r\t -:#"\'[]{}&*!|>%@`?,\\=+;a1\uFEFF\u0000\u0085\uD83D'));
    fc.assert(
      fc.property(fc.constantFrom(...BLOCKS), fc.nat(), fc.boolean(), unit, (block, place, keep, put) => {
        const at = place % block.length;
        assertInside(block.slice(0, at) + put + block.slice(keep ? at : at + 1));
      }),
      { numRuns: 600 },
    );
  });

  it('a block of any lines, blank ones at its start too, keeps its ranges inside the text', () => {
    const lines = fc.array(
      fc.tuple(fc.constantFrom(...INDENTS), fc.constantFrom(...FIELDS), fc.constantFrom(...BREAKS)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...BREAKS), lines, fc.boolean(), (opening, content, closed) => {
        const written = content.map((parts) => parts.join('')).join('');
        assertInside(`---${opening}${written}${closed ? `---${opening}` : ''}`);
      }),
      { numRuns: 3000 },
    );
  });

  it('other line breaks and a byte order mark only shift the ranges', () => {
    for (const block of BLOCKS.slice(0, 3)) {
      const plain = valuesOf(block);
      assert.deepEqual(valuesOf(block.replaceAll('\n', '\r\n')), plain);
      assert.deepEqual(valuesOf(block.replaceAll('\n', '\r')), plain);
      assert.deepEqual(
        starts(`\uFEFF${block}`),
        starts(block).map((start) => start + 1),
      );
    }
  });

  it('is read in bounded time when hostile', function () {
    this.timeout(240_000);
    // The test runner keeps whole stacks, which makes the parser's thousands of error values dear.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 10;
    for (const [open, close] of [
      ['---\ntitle: x\n', '\n---\n'],
      ['---\ntitle: ', '\n---\n'],
      ['+++\n', '\n+++\n'],
      [';;;\n{ "a": 1,\n', '\n;;;\n'],
      ['{ "a": 1,\n', ''],
      ['Title: x\nDate: y\n', '\n\n'],
    ] as const) {
      for (const unit of HOSTILE) {
        const started = performance.now();
        assertInside(open + unit.repeat(48_000 / unit.length) + close);
        const took = performance.now() - started;
        assert.ok(took < 10_000, `${JSON.stringify(open + unit)} took ${took} ms`);
      }
    }
    Error.stackTraceLimit = stackTraceLimit;
  });
});

/** Units that cost a parser most where they are repeated: what is wrong on each line, nested, or never closed. */
const HOSTILE = [
  '- [',
  'a: "b\n',
  '"',
  '{',
  '[',
  '&a *a ',
  'a: b: c\n',
  '- - ',
  '\t- a\n',
  '<!--',
  "k: 'x\n'\n",
  'a\n',
  'k: - v\n',
  '[a, b]\n',
  'a: @b\n',
  'a = [',
  'a = """\n',
  '[[a]]\n',
  'a.b = 1\n',
  '"a" ',
  '"a": "b\n',
];

const starts = (text: string): readonly number[] =>
  (readFrontmatter(text)?.fields ?? []).flatMap((field) => [field.keyRange.start, field.value.range.start]);

const valuesOf = (text: string): unknown =>
  readFrontmatter(text)?.fields.map((field) => [field.key, comparable(field.value)]);

function comparable(value: FieldValue): unknown {
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'list') return value.items.map(comparable);
  return Object.fromEntries(value.fields.map((field) => [field.key, comparable(field.value)]));
}

/** The simple reader may give up, but what it reads is what the whole language gives, to the unit. */
function assertSame(source: string): boolean {
  const simple = readSimpleYaml(source, 7);
  if (simple === null) return false;
  const whole = parseYaml(source, 7);
  assert.equal(whole.fault, null, source);
  assert.deepEqual(simple, whole.fields, source);
  const core: unknown = parseDocument(source, { uniqueKeys: false, logLevel: 'silent' }).toJS();
  const read = Object.fromEntries(simple.map((field) => [field.key, comparable(field.value)]));
  assert.deepEqual(read, core ?? {}, source);
  return true;
}

describe('frontmatter: the simple reader and the whole one', () => {
  const scalars =
    'a ¦ Port reopens ¦ 12 ¦ -1 ¦ 1.50 ¦ 0x1F ¦ ~ ¦ null ¦ True ¦ 2024-05-03 ¦ 2024-05-03 10:30 -4' +
    ' ¦ http://a.example/b?c=d#e ¦ a#b ¦ a # b ¦ "a: b" ¦ "a \\"b\\" \\\\" ¦ "\\u00e9" ¦ \'it\'\'s\' ¦ \'\'' +
    ' ¦ "" ¦ [] ¦ [a, b] ¦ [ "a", 1 ] ¦ [a,] ¦ [a b, c-d] ¦ [-a] ¦ [a: b] ¦ {} ¦ { a: b } ¦ @a ¦ *a' +
    ' ¦ &a b ¦ !a b ¦ - a ¦ - ¦ -a ¦ ? a ¦ ?a ¦ :a ¦ a: b ¦ a: ¦ "a" b ¦ "a ¦ \'a ¦ | ¦ > ¦ %a ¦ `a`' +
    ' ¦ ü 🚢 ¦ a\tb ¦ a   ¦ .5 ¦ .inf ¦ ,a ¦ [a ¦ ["a"b] ¦ a] ¦ --- ¦ ...';
  const scalar = fc.constantFrom(...scalars.split(' ¦ '));
  const key = fc.constantFrom('a', 'b', 'title', 'og.image', 'x-y', 'two words', '"q"', '1a', 'a ', '<<');
  const indent = fc.constantFrom('', '', '', '  ', '  ', '    ', ' ', '\t');
  const line = fc.oneof(
    fc.tuple(indent, key, scalar).map(([space, name, value]) => `${space}${name}: ${value}`),
    fc.tuple(indent, key).map(([space, name]) => `${space}${name}:`),
    fc.tuple(indent, scalar).map(([space, value]) => `${space}- ${value}`),
    fc.tuple(indent, key, scalar).map(([space, name, value]) => `${space}- ${name}: ${value}`),
    fc.tuple(indent, key).map(([space, name]) => `${space}-   ${name}:`),
    fc.constantFrom('', '  ', '# note', '  # note', 'words', '  words', '\t'),
  );
  const source = fc
    .tuple(fc.array(line, { maxLength: 7 }), fc.constantFrom('\n', '\r\n'))
    .map(([lines, lineBreak]) => lines.map((text) => text + lineBreak).join(''));

  /** Lines of a mapping in a column, its values nested to a depth: mostly what the simple reader knows. */
  const mapping = (column: number, depth: number): fc.Arbitrary<string[]> =>
    fc.array(field(column, depth), { minLength: 1, maxLength: 3 }).map((fields) => fields.flat());

  const field = (column: number, depth: number): fc.Arbitrary<string[]> => {
    const space = ' '.repeat(column);
    const flat = fc.tuple(key, scalar).map(([name, value]) => [`${space}${name}: ${value}`]);
    if (depth === 0) return flat;
    const nested = fc
      .tuple(key, fc.constantFrom(1, 2, 4))
      .chain(([name, step]) =>
        mapping(column + step, depth - 1).map((lines) => [`${space}${name}:`, ...lines]),
      );
    const list = fc
      .tuple(key, fc.constantFrom(0, 2))
      .chain(([name, step]) =>
        fc
          .array(item(column + step, depth), { minLength: 1, maxLength: 3 })
          .map((items) => [`${space}${name}:`, ...items.flat()]),
      );
    const noted = fc.constantFrom<string[][]>([`${space}# note`], [''], ['# note']);
    return fc.oneof({ weight: 4, arbitrary: flat }, nested, list, noted);
  };

  const item = (column: number, depth: number): fc.Arbitrary<string[]> => {
    const dash = `${' '.repeat(column)}- `;
    const flat = scalar.map((value) => [dash + value]);
    const nested = mapping(column + 2, depth - 1).map((lines) =>
      lines.map((text, index) => (index === 0 ? dash + text.slice(column + 2) : text)),
    );
    return fc.oneof(flat, nested);
  };

  it('agree over generated blocks', function () {
    this.timeout(20_000);
    let read = 0;
    const nested = mapping(0, 2).map((lines) => `${lines.join('\n')}\n`);
    fc.assert(
      fc.property(fc.oneof(source, nested), (text) => {
        if (assertSame(text)) read++;
      }),
      { numRuns: 10_000 },
    );
    assert.ok(read > 1500, `only ${read} blocks were read`);
  });

  it('agree over the blocks of real articles', function () {
    const corpus = '../shared/corpus';
    if (!existsSync(corpus)) return this.skip();
    this.timeout(20_000);
    let [read, blocks] = [0, 0];
    for (const entry of readdirSync(corpus, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      const frontmatter = readFrontmatter(text);
      if (frontmatter?.format !== 'yaml') continue;
      blocks++;
      if (assertSame(text.slice(frontmatter.content.start, frontmatter.content.end))) read++;
    }
    assert.ok(read > 0.8 * blocks, `${read} of ${blocks} are simple`);
  });
});
