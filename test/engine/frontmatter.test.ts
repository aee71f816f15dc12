import assert from 'node:assert/strict';
import type { FieldValue, Frontmatter } from '../../server/engine/index.ts';
import { applyEdits, valueAt } from '../../server/engine/index.ts';
import { readFrontmatter } from '../../server/engine/article/frontmatter/read.ts';

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

function plain(value: FieldValue): Plain {
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'list') return value.items.map(plain);
  return Object.fromEntries(value.fields.map((field) => [field.key, plain(field.value)]));
}

const fieldsOf = (frontmatter: Frontmatter | null): Plain =>
  Object.fromEntries((frontmatter?.fields ?? []).map((field) => [field.key, plain(field.value)]));

/** A text with `⟪marked⟫` places, and their ranges without the marks. */
function marked(text: string): { text: string; ranges: { start: number; end: number }[] } {
  const ranges: { start: number; end: number }[] = [];
  let bare = '';
  for (const part of text.split(/(?=[⟪⟫])/u)) {
    const rest = part.replace(/^[⟪⟫]/u, '');
    if (part.startsWith('⟪')) ranges.push({ start: bare.length, end: bare.length + rest.length });
    bare += rest;
  }
  return { text: bare, ranges };
}

function scalars(value: FieldValue): readonly FieldValue[] {
  if (value.kind === 'scalar') return [value];
  const inner = value.kind === 'list' ? value.items : value.fields.map((field) => field.value);
  return inner.flatMap(scalars);
}

describe('frontmatter: ranges of scalars', () => {
  const cases: Readonly<Record<string, string>> = {
    'plain, quoted, number': '---\ntitle: ⟪Port reopens⟫\ndate: ⟪"2024-05-03"⟫\npages: ⟪12⟫\n---\n',
    'space before the colon': '---\ndate : ⟪2024-05-03⟫\n---\n',
    'comment behind a value': '---\ntitle: ⟪Port⟫ # working title\nkind: ⟪"a # b"⟫ # note\n---\n',
    'no value': '---\ntitle:⟪⟫\ndate:⟪⟫   # later\nkind: ⟪news⟫\n---\n',
    'nested mapping and lists':
      '---\nprovider:\n  name: ⟪Harbour Post⟫\ntags:\n- ⟪ports⟫\n- ⟪"trade"⟫\n---\n',
    'list of mappings': '---\nimages:\n  - url: ⟪a.jpg⟫\n    width: ⟪10⟫\n  - url: ⟪b.jpg⟫\n---\n',
    'flow list': '---\ntags: [⟪ports⟫, ⟪"sea trade"⟫, ⟪2024⟫]\n---\n',
    'flow mapping': '---\nimage: { url: ⟪a.jpg⟫, alt: ⟪"Cranes"⟫ }\n---\n',
    'folded over two lines': '---\ntitle: ⟪Port\n  reopens⟫\nkind: ⟪news⟫\n---\n',
    'quoted over two lines': '---\ntitle: ⟪"Port\n  reopens"⟫\nkind: ⟪news⟫\n---\n',
    'block scalars': '---\ntext: ⟪|\n  One.\n\n  Two.⟫\n\nmore: ⟪>-\n  Three.⟫\n---\n',
    'alias and tag': '---\na: &x ⟪12⟫\nb: ⟪*x⟫\nc: !!str ⟪12⟫\n---\n',
    'CR LF': '---\r\ntitle: ⟪Port⟫\r\ntags:\r\n  - ⟪ports⟫\r\nnext:⟪⟫\r\n---\r\nText\r\n',
    'lone CR': '---\rtitle: ⟪Port⟫\rkind: ⟪news⟫\r---\rText',
    'byte order mark and emoji': '\uFEFF---\ntitle: ⟪🚢 Port 👩‍💻⟫\nkind: ⟪"🚢"⟫\n---\n',
    'JSON between semicolons': ';;;\n{\n\t"title": ⟪"Port"⟫,\n\t"tags": [⟪"a"⟫, ⟪1⟫]\n}\n;;;\nText',
    'JSON object': '{\n  "title": ⟪"Port \\"x\\""⟫,\n  "deep": { "draft": ⟪true⟫ }\n}\n\nText { here }\n',
    'JSON in a script': '<script>{\n\t"title": ⟪"Port"⟫\n}</script>\n\nText\n',
    'indented throughout': '---\n title: ⟪Port⟫\n\n kind: ⟪news⟫\n---\n',
    'dots close': '---\ntitle: ⟪Port⟫\n...\nText\n',
  };
  for (const [name, written] of Object.entries(cases)) {
    it(name, () => {
      const { text, ranges } = marked(written);
      const frontmatter = readFrontmatter(text);
      assert.ok(frontmatter?.read);
      assert.deepEqual(frontmatter.problems, []);
      const found = frontmatter.fields.flatMap((field) => scalars(field.value));
      assert.deepEqual(
        found.map((value) => value.range),
        ranges,
      );
      for (const field of frontmatter.fields) {
        assert.equal(text.slice(field.keyRange.start, field.keyRange.end).replaceAll('"', ''), field.key);
        assert.ok(field.range.start === field.keyRange.start && field.range.end >= field.value.range.end);
      }
    });
  }
});

describe('frontmatter: values', () => {
  it('follows the core schema, dates staying text', () => {
    const text =
      '---\na: yes\nb: true\nc: ~\nd: 0x1F\ne: 1.50\nf: 2024-05-03\ng: 10:30\nh: "12"\ni: .inf\nj: 012\nk: Null\nl: -3e2\n---\n';
    assert.deepEqual(fieldsOf(readFrontmatter(text)), {
      a: 'yes',
      b: true,
      c: null,
      d: 31,
      e: 1.5,
      f: '2024-05-03',
      g: '10:30',
      h: '12',
      i: Infinity,
      j: 12,
      k: null,
      l: -300,
    });
  });

  it('reads quotes, folding and templating as they are', () => {
    const text = `---\na: 'It''s open'\nb: "a \\"b\\" \\u00e9"\nc: >\n  one\n  two\nd: |-\n  one\n  two\ne: {{ page.title }}\n---\n`;
    const frontmatter = readFrontmatter(text);
    assert.deepEqual(frontmatter?.problems, []);
    const { e: _, ...rest } = Object.fromEntries(
      frontmatter.fields.map((field) => [field.key, plain(field.value)]),
    );
    assert.deepEqual(rest, { a: "It's open", b: 'a "b" é', c: 'one two\n', d: 'one\ntwo' });
  });

  it('answers a path of keys and indexes', () => {
    const frontmatter = readFrontmatter('---\nimages:\n  - url: a.jpg\n  - url: b.jpg\n---\n');
    assert.equal(plain(valueAt(frontmatter, 'images', 1, 'url') ?? assert.fail()), 'b.jpg');
    assert.equal(valueAt(frontmatter, 'images', 2, 'url'), undefined);
  });

  it('gives an alias to a list the list, and no echo of echoes', () => {
    const text = '---\na: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n';
    assert.deepEqual(fieldsOf(readFrontmatter(text)), {
      a: ['x'],
      b: [['x'], ['x']],
      c: [
        [['x'], ['x']],
        [['x'], ['x']],
      ],
    });
  });
});

describe('frontmatter: what is one', () => {
  const whole: Readonly<Record<string, string>> = {
    'a block': '⟪---\n⟪title: x\n⟫---⟫\nText',
    'an empty block': '⟪---\n⟪⟫---⟫\nText',
    'a block of comments': '⟪---\n⟪# nothing yet\n⟫---⟫\nText',
    'white space behind the fences': '⟪---  \n⟪title: x\n⟫---\t⟫\nText',
    TOML: '⟪+++\n⟪title = "x"\n⟫+++⟫\nText',
    'lines of a header': '⟪⟪Title: Port\nDate: 2024-05-03\nCategory: news⟫⟫\n\nText',
    'reference lines': '⟪⟪[#]: subject: "Port"\n[#]: author: "Ana"⟫⟫\n\nText',
  };
  for (const [name, written] of Object.entries(whole)) {
    it(name, () => {
      const [before = '', content = '', after = ''] = written.slice(1).split(/[⟪⟫]/u);
      const text = written.replace(/[⟪⟫]/gu, '');
      const frontmatter = readFrontmatter(text) ?? assert.fail('none found');
      assert.equal(text.slice(frontmatter.content.start, frontmatter.content.end), content);
      assert.equal(text.slice(frontmatter.range.start, frontmatter.range.end), before + content + after);
      assert.deepEqual([frontmatter.closed, frontmatter.problems], [true, []]);
    });
  }

  const none: Readonly<Record<string, string>> = {
    'an empty text': '',
    prose: 'Text\n\n---\ntitle: x\n---\n',
    'a thematic break': '---\n\nThe port reopened.\n\nShips came.\n',
    'a break directly over prose': '---\nThe port reopened.\n',
    'a break over a sentence with a colon': '---\nNote: the port reopened.\n\nText.\n',
    'breaks around prose': '---\n\nThe port reopened.\n\n---\n\nShips came.\n',
    'breaks around a sentence with a colon': '---\n\nWhat the minister said: nothing.\n\n---\n\nText.\n',
    'four dashes around text': '----\nText\n----\n',
    'four dashes over a word and a colon': '----\nnote: x\n\nText\n\n---\n',
    'a fence with words': '--- title: x\n---\n',
    'an indented fence': '  ---\ntitle: x\n---\n',
    'blank lines and breaks': '\n\n---\n\nText\n\n---\n',
    'prose with a colon': 'Warning: the port is shut.\n\nText',
    'an expression': '{props.title}\n\nText',
    'braces in prose': '{ a set } is written so.\n',
    'TOML fence over prose': '+++\n\nText\n',
  };
  for (const [name, text] of Object.entries(none)) {
    it(`not: ${name}`, () => assert.equal(readFrontmatter(text), null));
  }
});

describe('frontmatter: problems', () => {
  /** Text with the problem's range marked · code · fields that are read all the same · text after the repair. */
  const cases: Readonly<Record<string, readonly [string, string, Plain, string?]>> = {
    'quoted text continued without indentation': [
      '---\ntitle: ⟪"Port\nreopens"⟫\nkind: news\n---\n',
      'continuation',
      { title: 'Port reopens', kind: 'news' },
      '---\ntitle: "Port\n  reopens"\nkind: news\n---\n',
    ],
    'closing mark alone on a line, CR LF': [
      "---\r\ntitle: ⟪'Port\r\n'⟫\r\nkind: news\r\n---\r\n",
      'continuation',
      { title: 'Port ', kind: 'news' },
      "---\r\ntitle: 'Port\r\n  '\r\nkind: news\r\n---\r\n",
    ],
    'continued inside a mapping': [
      '---\nimage:\n  alt: ⟪"Two\n  cranes"⟫\nkind: news\n---\n',
      'continuation',
      { image: { alt: 'Two cranes' }, kind: 'news' },
      '---\nimage:\n  alt: "Two\n    cranes"\nkind: news\n---\n',
    ],
    'a quotation mark never closed': [
      '---\ntitle: ⟪"Port reopens⟫\nkind: "news"\n---\n',
      'syntax',
      { title: 'Port reopens', kind: 'news' },
      '---\ntitle: "Port reopens"\nkind: "news"\n---\n',
    ],
    'a colon in a plain value': [
      '---\ntitle: ⟪Port: what now⟫\nkind: news\n---\n',
      'syntax',
      { title: 'Port: what now', kind: 'news' },
      '---\ntitle: "Port: what now"\nkind: news\n---\n',
    ],
    'a colon and both kinds of marks': [
      `---\ntitle: ⟪He said: "It's open"⟫\nkind: news\n---\n`,
      'syntax',
      { title: `He said: "It's open"`, kind: 'news' },
      `---\ntitle: 'He said: "It''s open"'\nkind: news\n---\n`,
    ],
    'text behind the closing mark': [
      '---\ntitle: ⟪"Port" reopens⟫\nkind: news\n---\n',
      'syntax',
      { title: '"Port" reopens', kind: 'news' },
      `---\ntitle: '"Port" reopens'\nkind: news\n---\n`,
    ],
    'an apostrophe in single marks': [
      "---\ntitle: ⟪'It's open'⟫\nkind: news\n---\n",
      'syntax',
      { title: "It's open", kind: 'news' },
      "---\ntitle: 'It''s open'\nkind: news\n---\n",
    ],
    tabs: [
      '---\ntags:\n⟪\t⟫- ports\n\t- trade\nkind: news\n---\n',
      'syntax',
      { tags: ['ports', 'trade'], kind: 'news' },
      '---\ntags:\n  - ports\n  - trade\nkind: news\n---\n',
    ],
    'a reserved character': [
      '---\nauthor: ⟪@ana⟫\nkind: news\n---\n',
      'syntax',
      { author: '@ana', kind: 'news' },
      '---\nauthor: "@ana"\nkind: news\n---\n',
    ],
    'a list never closed': [
      '---\ntags: ⟪[ports, trade⟫\nkind: news\n---\n',
      'syntax',
      { tags: ['ports', 'trade'], kind: 'news' },
      '---\ntags: [ports, trade]\nkind: news\n---\n',
    ],
    'no space behind the colon': [
      '---\n⟪title:Port⟫\nkind: news\n---\n',
      'syntax',
      { title: 'Port', kind: 'news' },
      '---\ntitle: Port\nkind: news\n---\n',
    ],
    'an unknown escape': [
      '---\npath: "C:⟪\\p⟫ort"\nkind: news\n---\n',
      'syntax',
      { path: 'C:\\port', kind: 'news' },
      '---\npath: "C:\\\\port"\nkind: news\n---\n',
    ],
    'a line that is no field': [
      '---\ntitle: Port\n⟪reopens now⟫\nkind: news\n---\n',
      'syntax',
      { title: 'Port reopens now', kind: 'news' },
      '---\ntitle: Port\n  reopens now\nkind: news\n---\n',
    ],
    'a list item out of line': [
      '---\ntags:\n  - a\n ⟪- b⟫\nkind: news\n---\n',
      'syntax',
      { tags: ['a', 'b'], kind: 'news' },
      '---\ntags:\n  - a\n  - b\nkind: news\n---\n',
    ],
    'a fence of six dashes': [
      '⟪------⟫\ntitle: Port\n---\nText\n',
      'syntax',
      { title: 'Port' },
      '---\ntitle: Port\n---\nText\n',
    ],
    'no space behind the dash of an item': [
      '---\ntags:\n- a\n⟪-b⟫\n- c\n---\n',
      'syntax',
      { tags: ['a', 'b', 'c'] },
      '---\ntags:\n- a\n- b\n- c\n---\n',
    ],
    'JSON without a comma': [
      '{\n  "a": "x"\n  ⟪"b": 2⟫\n}\n\nText\n',
      'syntax',
      { a: 'x', b: 2 },
      '{\n  "a": "x",\n  "b": 2\n}\n\nText\n',
    ],
    'an alias of nothing': ['---\na: ⟪*b⟫\n---\n', 'syntax', { a: '*b' }, '---\na: "*b"\n---\n'],
    'a key set twice': ['---\na: 1\nb: 2\n⟪a⟫: 3\n---\n', 'duplicate-key', { a: 3, b: 2 }],
    'a key set twice in an item': [
      '---\nlist:\n  - a: 1\n    ⟪a⟫: 2\n  - a: 3\n---\n',
      'duplicate-key',
      { list: [{ a: 2 }, { a: 3 }] },
    ],
    'a list alone': ['---\n⟪- a⟫\n- b\n---\n', 'not-a-mapping', {}],
    'never closed': [
      '⟪---⟫\ntitle: Port\n\nText goes on.\n',
      'unclosed',
      { title: 'Port' },
      '---\ntitle: Port\n---\n\nText goes on.\n',
    ],
    'never closed, a break far below': [
      '⟪---⟫\ntitle: Port\ntags:\n  - a\n\nText goes on.\n\n---\n\nMore.\n',
      'unclosed',
      { title: 'Port', tags: ['a'] },
      '---\ntitle: Port\ntags:\n  - a\n---\n\nText goes on.\n\n---\n\nMore.\n',
    ],
    'blank lines before': ['\n\n⟪---⟫\ntitle: Port\n---\n', 'misplaced', { title: 'Port' }],
    'a comment before': [
      '<!-- note -->\n⟪---⟫\ndate: 2024-05-03\n---\n',
      'misplaced',
      { date: '2024-05-03' },
    ],
    'TOML never closed': [
      '⟪+++⟫\ntitle = "Port"\n\n[extra]\ntags = [\n  "a",\n]\n\nText\n',
      'unclosed',
      { title: 'Port', extra: { tags: ['a'] } },
      '+++\ntitle = "Port"\n\n[extra]\ntags = [\n  "a",\n]\n+++\n\nText\n',
    ],
    'JSON never closed': [
      '⟪{ "title": "Port"⟫\n\nText\n',
      'unclosed',
      { title: 'Port' },
      '{ "title": "Port"}\n\nText\n',
    ],
    'JSON after semicolons never closed': [
      '⟪;;;⟫\n{ "title": "Port" }\n\nText\n',
      'unclosed',
      { title: 'Port' },
      ';;;\n{ "title": "Port" }\n;;;\n\nText\n',
    ],
  };
  for (const [name, [written, code, fields, repaired]] of Object.entries(cases)) {
    it(name, () => {
      const { text, ranges } = marked(written);
      const frontmatter = readFrontmatter(text) ?? assert.fail('none found');
      assert.deepEqual(
        frontmatter.problems.map((problem) => [problem.code, problem.range]),
        [[code, ranges[0]]],
      );
      assert.deepEqual(fieldsOf(frontmatter), fields);
      const repair = frontmatter.problems[0]?.repair ?? null;
      if (repaired === undefined) assert.equal(repair, null);
      else assert.equal(applyEdits(text, repair?.edits ?? []), repaired);
      for (const { message } of frontmatter.problems) {
        assert.match(message, /^[^\n]+\.$/u);
        assert.doesNotMatch(message, /implicit|scalar|node|token|mapping|compact/iu);
      }
    });
  }

  it('reads on behind several faults, each told once', () => {
    const text = '---\ntitle: Port: now\nauthor: @ana\ntags:\n  - a\n - b\ndate: 2024-05-03\n---\n';
    const frontmatter = readFrontmatter(text);
    assert.deepEqual(fieldsOf(frontmatter), {
      title: 'Port: now',
      author: '@ana',
      tags: ['a', 'b'],
      date: '2024-05-03',
    });
    assert.equal(frontmatter?.problems.length, 3);
  });

  it('says where the key stood first', () => {
    const text = '---\na: 1\n\na: 2\n---\n';
    const problem = readFrontmatter(text)?.problems[0];
    assert.deepEqual(problem?.other, { start: 4, end: 5 });
    assert.match(problem.message, /line 2/u);
  });
});
