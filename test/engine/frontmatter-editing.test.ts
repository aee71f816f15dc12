import assert from 'node:assert/strict';
import {
  applyEdits,
  createFrontmatter,
  insertField,
  insertFields,
  removeField,
  removeItem,
  renameKey,
  setValue,
  wrapInList,
} from '../../server/engine/index.ts';
import { after, fieldIn, valueIn, type Case } from './frontmatter-editing.ts';

const CASES: Readonly<Record<string, readonly Case[]>> = {
  TOML: [
    [
      'inserts before the first table',
      '+++\r\ntitle = "Port" # x\r\n\r\n[extra]\r\na = 1\r\n+++\r\n',
      (at) => insertField(at, [], 'tags', ['a', 'b "c"']),
      '+++\r\ntitle = "Port" # x\r\ntags = ["a", "b \\"c\\""]\r\n\r\n[extra]\r\na = 1\r\n+++\r\n',
    ],
    [
      'inserts in a table',
      '+++\n[extra]\n  a = 1\n\n[more]\nb = 2\n+++\n',
      (at) => insertField(at, ['extra'], 'day', { date: '2024-05-03' }),
      '+++\n[extra]\n  a = 1\n  day = 2024-05-03\n\n[more]\nb = 2\n+++\n',
    ],
    [
      'inserts in a table without fields',
      '+++\n[extra] # none\n+++\n',
      (at) => insertField(at, ['extra'], 'a', 1.5),
      '+++\n[extra] # none\na = 1.5\n+++\n',
    ],
    [
      'inserts beside a dotted key',
      '+++\nseo.title = "x"\n+++\n',
      (at) => insertField(at, ['seo'], 'index', true),
      '+++\nseo.title = "x"\nseo.index = true\n+++\n',
    ],
    [
      'inserts in braces',
      '+++\nimage = { url = "a" }\n+++\n',
      (at) => insertField(at, ['image'], 'alt text', 'b'),
      '+++\nimage = { url = "a", "alt text" = "b" }\n+++\n',
    ],
    [
      'keeps the marks of a text',
      "+++\ntitle = 'Port' # x\n+++\n",
      (at) => setValue(at, valueIn(at, 'title'), 'C:\\port'),
      "+++\ntitle = 'C:\\port' # x\n+++\n",
    ],
    ['writes no null', '+++\ntitle = "x"\n+++\n', (at) => insertField(at, [], 'a', null), null],
    [
      'removes a field over several lines',
      '+++\ntags = [\n  "a",\n]\nkind = "news"\n+++\n',
      (at) => removeField(at, fieldIn(at, 'tags')),
      '+++\nkind = "news"\n+++\n',
    ],
    [
      'removes a table',
      '+++\ntitle = "x"\n[extra]\na = 1\n[more]\nb = 2\n+++\n',
      (at) => removeField(at, fieldIn(at, 'extra')),
      '+++\ntitle = "x"\n[more]\nb = 2\n+++\n',
    ],
    [
      'removes one of several tables',
      '+++\n[[images]]\nurl = "a"\n[[images]]\nurl = "b"\n+++\n',
      (at) => removeItem(at, valueIn(at, 'images'), 0),
      '+++\n[[images]]\nurl = "b"\n+++\n',
    ],
    [
      'makes a table the first of several',
      '+++\n[image]\nurl = "a"\n+++\n',
      (at) => wrapInList(at, valueIn(at, 'image')),
      '+++\n[[image]]\nurl = "a"\n+++\n',
    ],
    [
      'does not rename a table that two headers name',
      '+++\n[a]\nx = 1\n[a.b]\ny = 2\n+++\n',
      (at) => renameKey(at, fieldIn(at, 'a'), 'c'),
      null,
    ],
  ],
  JSON: [
    [
      'inserts on a line of its own',
      '{\n\t"title": "Port",\n\t"n": { "a": 1 }\n}\n\nText',
      (at) => insertField(at, [], 'sources', [{ fields: [['title', 'x']] }]),
      '{\n\t"title": "Port",\n\t"n": { "a": 1 },\n\t"sources": [\n\t\t{\n\t\t\t"title": "x"\n\t\t}\n\t]\n}\n\nText',
    ],
    [
      'inserts in the same line',
      ';;;\n{ "title":"Port" }\n;;;\n',
      (at) => insertField(at, [], 'kind', 'news'),
      ';;;\n{ "title":"Port", "kind":"news" }\n;;;\n',
    ],
    [
      'inserts in an empty object',
      ';;;\n{}\n;;;\n',
      (at) => insertField(at, [], 'kind', null),
      ';;;\n{"kind": null}\n;;;\n',
    ],
    [
      'sets a value',
      ';;;\n{ "a": 1, "b": [2] }\n;;;\n',
      (at) => setValue(at, valueIn(at, 'b', 0), 'x "y"'),
      ';;;\n{ "a": 1, "b": ["x \\"y\\""] }\n;;;\n',
    ],
    [
      'removes with the comma before, at the end',
      '{\n  "a": 1,\n  "b": 2\n}\n\nText',
      (at) => removeField(at, fieldIn(at, 'b')),
      '{\n  "a": 1\n}\n\nText',
    ],
    [
      'removes with the comma behind, elsewhere',
      '{\n  "a": 1,\n  "b": 2\n}\n\nText',
      (at) => removeField(at, fieldIn(at, 'a')),
      '{\n  "b": 2\n}\n\nText',
    ],
    [
      'renames and wraps',
      '{ "author": "Ana" }\n\nText',
      (at) => wrapInList(at, valueIn(at, 'author')),
      '{ "author": ["Ana"] }\n\nText',
    ],
  ],
  'header lines': [
    [
      'inserts a line',
      'Title: Port\nDate: 2024-05-03\n\nText',
      (at) => insertField(at, [], 'Author', 'Ana'),
      'Title: Port\nDate: 2024-05-03\nAuthor: Ana\n\nText',
    ],
    [
      'inserts a reference line',
      '[#]: subject: "Port"\n\nText',
      (at) => insertField(at, [], 'author', 'Ana'),
      '[#]: subject: "Port"\n[#]: author: "Ana"\n\nText',
    ],
    [
      'writes no list',
      'Title: Port\nDate: 2024-05-03\n\nText',
      (at) => insertField(at, [], 'Tags', ['a']),
      null,
    ],
  ],
};

describe('frontmatter: editing', () => {
  for (const [format, cases] of Object.entries(CASES)) {
    for (const [name, before, change, wanted] of cases) {
      it(`${format}: ${name}`, () => assert.equal(after(before, change), wanted));
    }
  }

  it('gives a text without frontmatter a block of YAML', () => {
    const text = '\uFEFFText\r\n';
    const edits = insertFields({ text, frontmatter: null }, [['title', 'Port: now']]);
    assert.equal(applyEdits(text, edits ?? []), '\uFEFF---\r\ntitle: "Port: now"\r\n---\r\n\r\nText\r\n');
  });

  it('creates blocks of each format that read as asked', () => {
    const fields = [
      ['title', 'a: b'],
      ['date', { date: '2024-05-03' }],
      ['image', { fields: [['url', 'x']] }],
    ] as const;
    const created = (format: 'yaml' | 'toml' | 'json'): unknown =>
      applyEdits('Text', createFrontmatter('Text', fields, format));
    assert.equal(created('yaml'), '---\ntitle: "a: b"\ndate: 2024-05-03\nimage:\n  url: x\n---\n\nText');
    assert.equal(
      created('toml'),
      '+++\ntitle = "a: b"\ndate = 2024-05-03\nimage = { url = "x" }\n+++\n\nText',
    );
    assert.equal(
      created('json'),
      '{\n  "title": "a: b",\n  "date": "2024-05-03",\n  "image": {\n    "url": "x"\n  }\n}\n\nText',
    );
  });
});
