import assert from 'node:assert/strict';
import {
  insertField,
  mergeLists,
  removeField,
  removeItem,
  removeItems,
  renameKey,
  setValue,
  wrapInList,
} from '../../server/engine/index.ts';
import { after, fieldIn, valueIn, type Case } from './frontmatter-editing.ts';

/** The list of a later field of the block into that of its first one. */
function merged(source: Parameters<typeof mergeLists>[0], at: number): ReturnType<typeof mergeLists> {
  const [into] = source.frontmatter?.fields ?? [];
  const from = source.frontmatter?.fields[at];
  return into === undefined || from === undefined ? assert.fail('no fields') : mergeLists(source, into, from);
}

const CASES: readonly Case[] = [
  [
    'inserts behind the last field',
    '---\ntitle: Port\n# later: x\n\n---\nText',
    (at) => insertField(at, [], 'kind', 'news'),
    '---\ntitle: Port\n# later: x\nkind: news\n\n---\nText',
  ],
  [
    'inserts behind a block text with its blank lines',
    '---\ntext: |+\n  One\n\n---\n',
    (at) => insertField(at, [], 'kind', 'news'),
    '---\ntext: |+\n  One\n\nkind: news\n---\n',
  ],
  [
    'inserts in an item, in its column, before a comment of the next',
    '---\nimages:\n  - url: a.jpg # first\n  # second\n  - url: b.jpg\n---\n',
    (at) => insertField(at, ['images', 0], 'alt', 'Two: cranes'),
    '---\nimages:\n  - url: a.jpg # first\n    alt: "Two: cranes"\n  # second\n  - url: b.jpg\n---\n',
  ],
  [
    'inserts in braces',
    '---\nimage: { url: a.jpg }\n---\n',
    (at) => insertField(at, ['image'], 'alt', 'a, b'),
    '---\nimage: { url: a.jpg, alt: "a, b" }\n---\n',
  ],
  [
    'makes the mapping that is not there, as wide as others',
    '---\nimage:\n    url: a.jpg\n---\n',
    (at) => insertField(at, ['seo', 'robots'], 'index', false),
    '---\nimage:\n    url: a.jpg\nseo:\n    robots:\n        index: false\n---\n',
  ],
  [
    'fills a field that holds nothing',
    '---\nprovider:\nkind: news\n---\n',
    (at) => insertField(at, ['provider'], 'name', 'Harbour Post'),
    '---\nprovider:\n  name: Harbour Post\nkind: news\n---\n',
  ],
  [
    'quotes what would read as something else',
    '---\na: x\n---\n',
    (at) => insertField(at, [], 'list', ['no', '12', '2024-05-03', '10:30', 'null', '- x', '@x', '', 'x']),
    '---\na: x\nlist:\n  - "no"\n  - "12"\n  - "2024-05-03"\n  - "10:30"\n  - "null"\n  - "- x"\n  - "@x"\n  - ""\n  - x\n---\n',
  ],
  [
    'writes lists as the block does: dashes under the key',
    '---\ntags:\n- a\n---\n',
    (at) => insertField(at, [], 'topics', ['b', 'c']),
    '---\ntags:\n- a\ntopics:\n- b\n- c\n---\n',
  ],
  [
    'writes lists as the block does: brackets',
    '---\ntags: [a]\n---\n',
    (at) => insertField(at, [], 'topics', ['b', 'c d']),
    '---\ntags: [a]\ntopics: [b, c d]\n---\n',
  ],
  [
    'writes texts in the marks of the block',
    "---\ntitle: 'Port'\nkind: 'news'\n---\n",
    (at) => insertField(at, [], 'author', "Ana O'Neil"),
    "---\ntitle: 'Port'\nkind: 'news'\nauthor: 'Ana O''Neil'\n---\n",
  ],
  [
    'leaves a date without marks',
    '---\ntitle: "Port: x"\n---\n',
    (at) => insertField(at, [], 'date', { date: '2024-05-03' }),
    '---\ntitle: "Port: x"\ndate: 2024-05-03\n---\n',
  ],
  [
    'quotes a date where dates are quoted',
    '---\ndate: "2024-05-03"\n---\n',
    (at) => insertField(at, [], 'updated', { date: '2024-05-04' }),
    '---\ndate: "2024-05-03"\nupdated: "2024-05-04"\n---\n',
  ],
  [
    'writes a placeholder',
    '---\na: x\n---\n',
    (at) => insertField(at, [], 'sources', [{ fields: [['title', { placeholder: 'title' }]] }]),
    '---\na: x\nsources:\n  - title: "[title]"\n---\n',
  ],
  [
    'keeps marks, comment and line breaks when it sets a value',
    "---\r\ntitle: 'Port' # note\r\nkind: news\r\n---\r\n",
    (at) => setValue(at, valueIn(at, 'title'), "It's open"),
    "---\r\ntitle: 'It''s open' # note\r\nkind: news\r\n---\r\n",
  ],
  [
    'sets a value where there was none, before the comment',
    '---\ntitle: # note\n---\n',
    (at) => setValue(at, valueIn(at, 'title'), 'Port'),
    '---\ntitle: Port # note\n---\n',
  ],
  [
    'sets a text in place of a list',
    '---\nauthor: # who\n  - Ana\n  - Ben\nkind: news\n---\n',
    (at) => setValue(at, valueIn(at, 'author'), 'Ana'),
    '---\nauthor: Ana # who\nkind: news\n---\n',
  ],
  [
    'sets a list in place of a text',
    '---\ntags:\n  - a\ntopics: b, c\n---\n',
    (at) => setValue(at, valueIn(at, 'topics'), ['b', 'c']),
    '---\ntags:\n  - a\ntopics:\n  - b\n  - c\n---\n',
  ],
  [
    'does not set what holds a comment',
    '---\ntags:\n  - a # first\n  - b\n---\n',
    (at) => setValue(at, valueIn(at, 'tags'), 'a'),
    null,
  ],
  [
    'does not set what an alias stands for elsewhere',
    '---\na: &x 12\nb: *x\n---\n',
    (at) => setValue(at, valueIn(at, 'a'), 13),
    null,
  ],
  [
    'sets an alias to a value of its own',
    '---\na: &x 12\nb: *x\n---\n',
    (at) => setValue(at, valueIn(at, 'b'), 13),
    '---\na: &x 12\nb: 13\n---\n',
  ],
  [
    'does not set a value behind a tag',
    '---\na: !!int 12\n---\n',
    (at) => setValue(at, valueIn(at, 'a'), true),
    null,
  ],
  [
    'renames a key in its marks',
    '---\n"titel": Port\n---\n',
    (at) => renameKey(at, fieldIn(at, 'titel'), 'title'),
    '---\n"title": Port\n---\n',
  ],
  [
    'does not rename to a key that is there',
    '---\ntitel: Port\ntitle: Port\n---\n',
    (at) => renameKey(at, fieldIn(at, 'titel'), 'title'),
    null,
  ],
  [
    'removes whole lines',
    '---\ntitle: Port\ntext: |\n  One\n\n  two\nkind: news # x\n---\n',
    (at) => removeField(at, fieldIn(at, 'text')),
    '---\ntitle: Port\nkind: news # x\n---\n',
  ],
  [
    'removes the first field of an item',
    '---\nimages:\n  - url: a.jpg\n    alt: Cranes\n---\n',
    (at) => removeField(at, fieldIn(at, 'images', 0, 'url')),
    '---\nimages:\n  - alt: Cranes\n---\n',
  ],
  [
    'leaves an empty mapping where its only field is removed',
    '---\nimage:\n  url: a.jpg\nkind: news\n---\n',
    (at) => removeField(at, fieldIn(at, 'image', 'url')),
    '---\nimage: {}\nkind: news\n---\n',
  ],
  [
    'removes one of two fields with one key',
    '---\ncover:\ntitle: Port\ncover: a.jpg\n---\n',
    (at) => removeField(at, at.frontmatter.fields[0] ?? assert.fail()),
    '---\ntitle: Port\ncover: a.jpg\n---\n',
  ],
  [
    'does not remove what an alias stands for',
    '---\na: &x 12\nb: *x\n---\n',
    (at) => removeField(at, fieldIn(at, 'a')),
    null,
  ],
  [
    'removes an item',
    '---\ntags:\n  - a\n  - b # note\n  - c\n---\n',
    (at) => removeItem(at, valueIn(at, 'tags'), 1),
    '---\ntags:\n  - a\n  - c\n---\n',
  ],
  [
    'removes an item in brackets',
    '---\ntags: [a, "b", c]\n---\n',
    (at) => removeItem(at, valueIn(at, 'tags'), 2),
    '---\ntags: [a, "b"]\n---\n',
  ],
  [
    'removes several items',
    '---\r\ntags:\r\n  - a # kept\r\n  - b\r\n  - c\r\n  - b # gone\r\n---\r\n',
    (at) => removeItems(at, valueIn(at, 'tags'), [1, 3]),
    '---\r\ntags:\r\n  - a # kept\r\n  - c\r\n---\r\n',
  ],
  [
    'removes several items in brackets',
    '---\nseo: { tags: [a, "b", a, a] }\n---\n',
    (at) => removeItems(at, valueIn(at, 'seo', 'tags'), [3, 2]),
    '---\nseo: { tags: [a, "b"] }\n---\n',
  ],
  [
    'removes no item that is not there',
    '---\ntags: [a, b]\n---\n',
    (at) => removeItems(at, valueIn(at, 'tags'), [1, 5]),
    null,
  ],
  [
    'merges lists in lines',
    '---\ntags:\n  - a\ntitle: Port\ntags: # more\n  - b: 1\n    c: 2\n\n  # two\n  - d: |\n      e\n\n      f\n---\n',
    (at) => merged(at, 2),
    null,
  ],
  [
    'merges lists of groups in lines',
    '---\ntags:\n  - a\ntitle: Port\ntags:\n  - b: 1\n    c: 2\n  - d: |\n      e\n\n      f\nkind: x\n---\n',
    (at) => merged(at, 2),
    '---\ntags:\n  - a\n  - b: 1\n    c: 2\n  - d: |\n      e\n\n      f\ntitle: Port\nkind: x\n---\n',
  ],
  [
    'merges no lists that stand in other columns',
    '---\ntags:\n  - a\ntags:\n- b\n---\n',
    (at) => merged(at, 1),
    null,
  ],
  ['merges no list into a text', '---\ntags: a\ntags: [b]\n---\n', (at) => merged(at, 1), null],
  [
    'wraps a text',
    '---\nauthor: Ana, Ben\n---\n',
    (at) => wrapInList(at, valueIn(at, 'author')),
    '---\nauthor: ["Ana, Ben"]\n---\n',
  ],
  [
    'wraps a text as the block writes lists',
    '---\ntags:\n- a\nauthor: Ana: x\n---\n'.replace('Ana: x', '"Ana: x"'),
    (at) => wrapInList(at, valueIn(at, 'author')),
    '---\ntags:\n- a\nauthor:\n- "Ana: x"\n---\n',
  ],
  [
    'wraps a mapping',
    '---\nauthor:\n  name: Ana\n\n  url: x\n---\n',
    (at) => wrapInList(at, valueIn(at, 'author')),
    '---\nauthor:\n  - name: Ana\n\n    url: x\n---\n',
  ],
  [
    'writes beside a fault that is elsewhere',
    '---\ntitle: Port: now\nkind: news\n---\n',
    (at) => setValue(at, valueIn(at, 'kind'), 'brief'),
    '---\ntitle: Port: now\nkind: brief\n---\n',
  ],
  [
    'writes nothing in a block that is not closed',
    '---\ntitle: Port\n\nText',
    (at) => insertField(at, [], 'kind', 'news'),
    null,
  ],
  [
    'writes below a byte order mark',
    '\uFEFF---\ntitle: Port\n---\n',
    (at) => insertField(at, [], 'kind', 'news'),
    '\uFEFF---\ntitle: Port\nkind: news\n---\n',
  ],
];

describe('frontmatter: editing YAML', () => {
  for (const [name, before, change, wanted] of CASES) {
    it(name, () => assert.equal(after(before, change), wanted));
  }
});
