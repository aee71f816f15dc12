import { deepEqual, equal } from 'node:assert/strict';
import { explanationAt } from '../../../server/engine/help/explain.ts';
import { linksIn } from '../../../server/engine/help/links.ts';
import { readFrontmatter } from '../../../server/engine/article/frontmatter/read.ts';
import { inputFor } from './desk.ts';

/** What is explained at the `|`: the words it is about, the field, how its value reads. */
function explained(marked: string): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { article, form } = inputFor(text);
  if (article.frontmatter === null) return 'no frontmatter';
  const found = explanationAt(article.frontmatter, form, offset);
  if (found === null) return '-';
  const { range, key, info, reading } = found;
  const words = `${text.slice(range.start, range.end)} → ${info === null ? 'house field' : 'known'} ${key}`;
  return reading === '' ? words : `${words}: ${reading}`;
}

const EXPLAINED: readonly (readonly [title: string, text: string, explained: string])[] = [
  ['a key', '---\nti|tle: A\n---\n', 'title → known title'],
  ['a value', '---\ntitle: A| B\n---\n', 'A B → known title'],
  ['a date', '---\ndate: 2024-05|-03\n---\n', '2024-05-03 → known date: Friday, 3 May 2024.'],
  [
    'a date with a time',
    '---\ndate: "2024-02-29T10:00:00Z"|\n---\n',
    '"2024-02-29T10:00:00Z" → known date: Thursday, 29 February 2024.',
  ],
  ['a day that is none', '---\ndate: 2023-02-29|\n---\n', '2023-02-29 → known date: There is no such day.'],
  ['the key of a date', '---\nda|te: 2024-05-03\n---\n', 'date → known date: Friday, 3 May 2024.'],
  [
    'an address',
    '---\nhome: https://www.a.exa|mple/b\n---\n',
    'https://www.a.example/b → house field home: Leads to a.example.',
  ],
  ['an item of a list', '---\ntags: [a, b|c]\n---\n', 'bc → known tags'],
  ['a nested key', '---\nauthor:\n  na|me: A\n---\n', 'name → known name'],
  ['a house field', '---\nown: A|\n---\n', '-'],
  ['the gap', '---\nown:   | A\n---\n', '-'],
  ['TOML', '+++\ntitle = "A|"\ndate = 2024-05-03\n+++\n', '"A" → known title'],
  [
    'a date of TOML',
    '+++\ntitle = "A"\ndate = 2024-05|-03\n+++\n',
    '2024-05-03 → known date: Friday, 3 May 2024.',
  ],
  ['a key of a header', 'Ti|tle: A\nDate: 2024-05-03\n\nText.\n', 'Title → known Title'],
  ['a date of a header', 'Title: A\nDa|te: 2024-05-03\n\nText.\n', 'Date → known Date: Friday, 3 May 2024.'],
  ['a reference', '[#]: title: "A|"\n[#]: date: "2024-05-03"\n\nText.\n', '"A" → known title'],
  ['JSON', '{\n  "da|te": "2024-05-03"\n}\n', '"date" → known date: Friday, 3 May 2024.'],
];

describe('what a field means', () => {
  for (const [title, text, wanted] of EXPLAINED) it(title, () => equal(explained(text), wanted));
});

/** The addresses of a text, as they are linked. */
const linked = (text: string): readonly string[] =>
  linksIn(readFrontmatter(text)).map(({ range, kind }) => `${kind} ${text.slice(range.start, range.end)}`);

describe('addresses in frontmatter', () => {
  it('are found without their marks, at any depth', () => {
    const text =
      '---\na: https://a.example/\nb: "https://b.example/"\nc: { d: \'https://d.example/\' }\ne:\n  - https://e.example/\n---\n';
    deepEqual(linked(text), [
      'web https://a.example/',
      'web https://b.example/',
      'web https://d.example/',
      'web https://e.example/',
    ]);
  });

  it('are paths of files, too', () => {
    deepEqual(linked('---\na: ./b.png\nc: /d/e.jpg\nf: g.csv\nh: ../i.md\n---\n'), [
      'file ./b.png',
      'file /d/e.jpg',
      'file g.csv',
      'file ../i.md',
    ]);
  });

  it('are nothing that runs or that only looks like one', () => {
    const text =
      '---\na: javascript:alert(1)\nb: data:text/html,x\nc: file:///etc/passwd.txt\nd: //host/x.png\ne: A title. With words\nf: c:\\x.png\n---\n';
    deepEqual(linked(text), []);
  });
});
