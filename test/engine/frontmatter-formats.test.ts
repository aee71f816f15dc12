import assert from 'node:assert/strict';
import { applyEdits, parseArticle, ReadingMemory, type FieldValue } from '../../server/engine/index.ts';
import { fieldsWithin } from '../../server/engine/article/frontmatter/frontmatter.ts';
import { readJson } from '../../server/engine/article/frontmatter/json/read.ts';
import { readFrontmatter } from '../../server/engine/article/frontmatter/read.ts';
import { HEADER_BLOCK, JSON_BLOCK, TOML_BLOCK, YAML_BLOCK } from './frontmatter-blocks.ts';
import { dice, mutated } from './frontmatter-broken.ts';

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

function plain(value: FieldValue): Plain {
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'list') return value.items.map(plain);
  return Object.fromEntries(value.fields.map((field) => [field.key, plain(field.value)]));
}

const valuesOf = (text: string): Plain =>
  Object.fromEntries((readFrontmatter(text)?.fields ?? []).map((field) => [field.key, plain(field.value)]));

/** A text with one `⟪marked⟫` place, and its range without the marks. */
function marked(text: string): { readonly text: string; readonly range: { start: number; end: number } } {
  const start = text.indexOf('⟪');
  return { text: text.replace(/[⟪⟫]/gu, ''), range: { start, end: text.indexOf('⟫') - 1 } };
}

describe('frontmatter: TOML', () => {
  it('reads every kind of value and table', () => {
    assert.deepEqual(valuesOf(TOML_BLOCK), {
      category: 'news',
      title: 'Harbour board puts off ferry pier: third delay',
      excerpt: 'The board met on Tuesday and put the vote off.',
      publishedDateTime: '2024-05-03T08:15:00Z',
      webUrl: 'https://www.harbourpost.example/news/pier',
      quality: 45,
      share: 0.5,
      published: true,
      topics: ['Ports', 'Ferries & piers'],
      seo: { title: 'Pier delayed', robots: { index: true, follow: false } },
      provider: {
        name: 'Harbour Post',
        domain: 'harbourpost.example',
        images: [{ url: 'https://img.harbourpost.example/logo.png', width: 50 }],
      },
      images: [
        {
          url: 'https://img.harbourpost.example/pier.jpg',
          width: 1024,
          title: 'The pier, seen from the "old" town',
        },
        { url: 'https://img.harbourpost.example/divers.jpg' },
      ],
    });
  });

  it('knows a date from a text that looks like one', () => {
    const fields =
      readFrontmatter('+++\na = 2024-05-03\nb = "2024-05-03"\nc = 08:15:00\n+++\n')?.fields ?? [];
    const dates = fields.map(({ value }) => value.kind === 'scalar' && value.date === true);
    assert.deepEqual(dates, [true, false, true]);
  });

  it('gives every key its place', () => {
    for (const { key, keyRange } of fieldsWithin(readFrontmatter(TOML_BLOCK))) {
      assert.equal(TOML_BLOCK.slice(keyRange.start, keyRange.end), key);
    }
  });
});

describe('frontmatter: JSON and header lines', () => {
  it('reads JSON', () => {
    const [from, to] = [JSON_BLOCK.indexOf('{'), JSON_BLOCK.lastIndexOf('}') + 1];
    assert.deepEqual(valuesOf(JSON_BLOCK), JSON.parse(JSON_BLOCK.slice(from, to)));
  });

  it('reads the lines of a header as texts', () => {
    assert.deepEqual(valuesOf(HEADER_BLOCK), {
      Title: 'Harbour board puts off ferry pier',
      Date: '2024-05-03 08:15',
      Category: 'news',
      Tags: 'ports, ferries',
      Summary: null,
    });
    assert.deepEqual(valuesOf('[#]: subject: "Port"\n[#]: via: (https://a.example)\n\nText'), {
      subject: 'Port',
      via: 'https://a.example',
    });
  });
});

describe('frontmatter: JSON, broken at random', () => {
  it('is without a fault exactly where JSON.parse reads it, and gives the same', () => {
    const source = JSON_BLOCK.slice(JSON_BLOCK.indexOf('{'), JSON_BLOCK.lastIndexOf('}') + 1);
    const roll = dice(5);
    let whole = 0;
    for (let round = 0; round < 3000; round++) {
      const text = mutated(source, source.length, roll);
      const { problems, fields, content } = readJson(text, 0);
      const expected = parsed(text);
      const isRead = problems.length === 0 && content === 'mapping';
      assert.equal(isRead, isMapping(expected), text);
      if (!isRead) continue;
      whole++;
      const read = Object.fromEntries(fields.map((field) => [field.key, plain(field.value)]));
      assert.deepEqual(read, expected, text);
    }
    assert.ok(whole > 500);
  });
});

const isMapping = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

describe('frontmatter: faults of TOML and JSON', () => {
  /** Text with the place marked · the values that are read all the same · text after the repair, if there is one. */
  const cases: Readonly<Record<string, readonly [string, Plain, string?]>> = {
    'TOML: a text without marks': [
      '+++\ntitle = ⟪Port reopens⟫ # soon\nkind = "news"\n+++\n',
      { title: 'Port reopens', kind: 'news' },
      '+++\ntitle = "Port reopens" # soon\nkind = "news"\n+++\n',
    ],
    'TOML: an impossible date': [
      '+++\ndate = ⟪2024-02-30⟫\nkind = "news"\n+++\n',
      { date: '2024-02-30', kind: 'news' },
      '+++\ndate = "2024-02-30"\nkind = "news"\n+++\n',
    ],
    'TOML: True': ['+++\ndraft = ⟪True⟫\n+++\n', { draft: true }, '+++\ndraft = true\n+++\n'],
    'TOML: a mark never closed': [
      '+++\ntitle = ⟪"Port⟫\nkind = "news"\n+++\n',
      { title: 'Port', kind: 'news' },
      '+++\ntitle = "Port"\nkind = "news"\n+++\n',
    ],
    'TOML: words behind the closing mark': [
      '+++\ntitle = ⟪"Port" reopens⟫\nkind = "news"\n+++\n',
      { title: '"Port" reopens', kind: 'news' },
      '+++\ntitle = \'"Port" reopens\'\nkind = "news"\n+++\n',
    ],
    'TOML: an unknown escape': [
      '+++\npath = "C:⟪\\p⟫ort"\n+++\n',
      { path: 'C:\\port' },
      '+++\npath = "C:\\\\port"\n+++\n',
    ],
    'TOML: a colon': ['+++\ntitle⟪:⟫ "Port"\n+++\n', { title: 'Port' }, '+++\ntitle = "Port"\n+++\n'],
    'TOML: a list never closed': [
      '+++\ntags = ⟪["a", "b"⟫\nkind = "news"\n+++\n',
      { tags: ['a', 'b'], kind: 'news' },
      '+++\ntags = ["a", "b"]\nkind = "news"\n+++\n',
    ],
    'TOML: a comma too few': [
      '+++\ntags = ["a" ⟪"⟫b"]\nkind = "news"\n+++\n',
      { tags: ['a', 'b'], kind: 'news' },
      '+++\ntags = ["a", "b"]\nkind = "news"\n+++\n',
    ],
    'TOML: long text never closed': [
      '+++\ntext = ⟪"""⟫\nOne\ntwo\n\nkind = "news"\n+++\n',
      { text: 'One\ntwo', kind: 'news' },
      '+++\ntext = """\nOne\ntwo"""\n\nkind = "news"\n+++\n',
    ],
    'TOML: lines of prose': [
      '+++\ntitle = "x"\n⟪The board met.⟫\nIt left.\nkind = "news"\n+++\n',
      { title: 'x', kind: 'news' },
    ],
    'TOML: a table set twice': ['+++\n[a]\nx = 1\n[⟪a⟫]\ny = 2\n+++\n', { a: { y: 2 } }],
    'TOML: a key set twice': ['+++\nx = 1\n⟪x⟫ = 2\n+++\n', { x: 2 }],
    'JSON: a comma too many': ['{\n  "a": 1⟪,⟫\n}\n\nText', { a: 1 }, '{\n  "a": 1\n}\n\nText'],
    'JSON: a mark never closed': [
      '{\n  "a": ⟪"x⟫,\n  "b": 2\n}\n\nText',
      { a: 'x', b: 2 },
      '{\n  "a": "x",\n  "b": 2\n}\n\nText',
    ],
    'JSON: a key without marks': [';;;\n{ ⟪a⟫: 1 }\n;;;\n', { a: 1 }, ';;;\n{ "a": 1 }\n;;;\n'],
    'JSON: single marks': [';;;\n{ "a": ⟪\'it\'⟫ }\n;;;\n', { a: 'it' }, ';;;\n{ "a": "it" }\n;;;\n'],
    'JSON: a comment': [';;;\n{ "a": 1 ⟪// one⟫\n}\n;;;\n', { a: 1 }],
    'JSON: words': [
      ';;;\n{ "a": ⟪Port⟫, "b": 2 }\n;;;\n',
      { a: 'Port', b: 2 },
      ';;;\n{ "a": "Port", "b": 2 }\n;;;\n',
    ],
    'JSON: a list never closed': [
      ';;;\n{\n  "a": ⟪[1, 2⟫\n}\n;;;\n',
      { a: [1, 2] },
      ';;;\n{\n  "a": [1, 2]\n}\n;;;\n',
    ],
    'JSON: no colon': [';;;\n{ "a" ⟪1⟫ }\n;;;\n', { a: 1 }, ';;;\n{ "a": 1 }\n;;;\n'],
    'JSON: a tab in a text': [';;;\n{ "a": "b⟪\t⟫c" }\n;;;\n', { a: 'b\tc' }, ';;;\n{ "a": "b\\tc" }\n;;;\n'],
  };
  for (const [name, [written, values, repaired]] of Object.entries(cases)) {
    it(name, () => {
      const { text, range } = marked(written);
      const problems = readFrontmatter(text)?.problems ?? [];
      assert.deepEqual(
        problems.map((problem) => problem.range),
        [range],
        JSON.stringify(problems),
      );
      assert.match(problems[0]?.message ?? '', /^[^\n]+\.$/u);
      assert.deepEqual(valuesOf(text), values);
      const repair = problems[0]?.repair ?? null;
      assert.equal(repair && applyEdits(text, repair.edits), repaired ?? null);
    });
  }
});

describe('frontmatter: wrapped texts', () => {
  it('are one problem, whose repair indents them all', () => {
    const text = '---\ntitle: "One\ntwo"\nkind: news\nexcerpt: \'Three\nfour\nfive\'\n---\nText\n';
    const frontmatter = readFrontmatter(text);
    assert.deepEqual(
      frontmatter?.problems.map(({ code }) => code),
      ['continuation'],
    );
    const mended = applyEdits(text, frontmatter.problems[0]?.repair?.edits ?? []);
    assert.equal(
      mended,
      '---\ntitle: "One\n  two"\nkind: news\nexcerpt: \'Three\n  four\n  five\'\n---\nText\n',
    );
    assert.deepEqual(valuesOf(mended), valuesOf(text));
    assert.deepEqual(readFrontmatter(mended)?.problems, []);
  });
});

describe('frontmatter: read again', () => {
  it('is parsed only when its own text has changed', () => {
    for (const block of [YAML_BLOCK, TOML_BLOCK, JSON_BLOCK, HEADER_BLOCK]) {
      const memory = new ReadingMemory();
      const read = (text: string): void =>
        assert.deepEqual(
          parseArticle('a.md', text, 'markdown', memory).frontmatter,
          parseArticle('a.md', text, 'markdown').frontmatter,
        );
      for (let edit = 0; edit < 20; edit++) read(`${block}${'A ferry came. '.repeat(edit)}\n`);
      assert.equal(memory.frontmatter.parsed, 1);
      read(block.replace('ferry', 'quay'));
      assert.equal(memory.frontmatter.parsed, 2);
      read(`\uFEFF${block}`);
      assert.equal(memory.frontmatter.parsed, 3);
    }
  });

  it('has its repairs tried only when its own text has changed', () => {
    const memory = new ReadingMemory();
    const block = '---\ntitle: Port: now\nkind: news\n---\n';
    const repairs = ['', 'A ferry came.', 'Two ferries came.'].map(
      (body) => parseArticle('a.md', block + body, 'markdown', memory).frontmatter?.problems,
    );
    assert.ok(repairs[0] !== undefined && repairs.every((problems) => problems === repairs[0]));
  });
});
