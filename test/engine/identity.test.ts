import assert from 'node:assert/strict';
import { parseArticle, type Identity } from '../../server/engine/index.ts';
import { dateInText, isoDay, readDate } from '../../server/engine/article/dates.ts';

type Part = keyof Identity;

/** Holds one part of an article's identity against `value (from)`, or null, and its range against its words. */
function assertPart(path: string, text: string, part: Part, expected: string | null): void {
  const found = parseArticle(path, text).identity[part];
  assert.equal(found && `${found.value} (${found.from})`, expected, text);
  if (found?.from === 'text') assert.equal(text.slice(found.range.start, found.range.end), found.value);
}

const fields = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n`;

const PROSE =
  'The harbour board met on Tuesday to talk about the new ferry pier, and it did not agree on a date.';

describe('identity', () => {
  const cases: readonly (readonly [string, string, string, Part, string | null])[] = [
    ['a title field', 'a.md', fields('title: Pier'), 'title', 'Pier (frontmatter)'],
    ['a headline in capitals', 'a.md', fields('Headline: Pier'), 'title', 'Pier (frontmatter)'],
    ['an empty title and a heading', 'a.md', `${fields('title:')}\n# Pier\n`, 'title', 'Pier (text)'],
    ['the first line of a text', 'a.txt', `The pier’s end\n\n${PROSE}\n`, 'title', 'The pier’s end (text)'],
    ['a heading below the text', 'a.md', `${PROSE}\n\n# Pier\n`, 'title', null],
    ['the first of two headings', 'a.md', `# Pier\n\n${PROSE}\n\n# Ferry\n`, 'title', 'Pier (text)'],
    ['an unquoted date', 'a.md', fields('date: 2024-05-03'), 'date', '2024-05-03 (frontmatter)'],
    ['a camel-case key', 'a.md', fields('publishedAt: "2024-05-03"'), 'date', '2024-05-03 (frontmatter)'],
    [
      'a date that is a mapping',
      'a.md',
      fields('date:', '  created: 2024-05-03'),
      'date',
      '2024-05-03 (frontmatter)',
    ],
    ['a flag is no date', 'a.md', fields('published: true'), 'date', null],
    [
      'the field before the name',
      '2020-01-02-a.md',
      fields('date: 2024-05-03'),
      'date',
      '2024-05-03 (frontmatter)',
    ],
    ['the name of the file', 'posts/2020-01-02-a.md', PROSE, 'date', '2020-01-02 (path)'],
    ['the folders', 'posts/2020/01/02/index.md', PROSE, 'date', '2020-01-02 (path)'],
    ['a number that is no date', 'posts/2020-13-02-a.md', PROSE, 'date', null],
    ['the address', 'a.md', fields('path: /2020/01/02/pier'), 'date', '2020-01-02 (frontmatter)'],
    ['a dateline', 'a.txt', `Pier\n\n3 May 2024\n\n${PROSE}\n`, 'date', '3 May 2024 (text)'],
    ['behind a byline', 'a.txt', `By Ana Brook | May 3, 2024\n\n${PROSE}\n`, 'date', 'May 3, 2024 (text)'],
    [
      'where a report opens',
      'a.txt',
      `NORTH HARBOUR, May 3, 2024 — ${PROSE}\n`,
      'date',
      'May 3, 2024 (text)',
    ],
    ['a date that is told of', 'a.txt', `On May 3, 2024, nobody came. ${PROSE}\n`, 'date', null],
    ['an author', 'a.md', fields('author: Ana Brook'), 'author', 'Ana Brook (frontmatter)'],
    ['authors', 'a.md', fields('authors:', '- Ana Brook', '- Li'), 'author', 'Ana Brook (frontmatter)'],
    [
      'authors with names',
      'a.md',
      fields('authors:', '  - url: x', '    name: Ana'),
      'author',
      'Ana (frontmatter)',
    ],
    [
      'an author with fields',
      'a.md',
      fields('author: { name: Ana, slug: a }'),
      'author',
      'Ana (frontmatter)',
    ],
    [
      'names in parts',
      'a.md',
      fields('author:', '  - name: { given: Ana, family: Brook }'),
      'author',
      'Brook (frontmatter)',
    ],
    ['an author without a name', 'a.md', fields('author:', '  name:', '  slug:'), 'author', null],
    ['a byline', 'a.txt', `Post by : Ana Brook\n${PROSE}\n`, 'author', 'Ana Brook (text)'],
    [
      'a byline in the middle',
      'a.md',
      `${PROSE}\n\n${PROSE}\n\n${PROSE}\n\nBy Ana Brook\n\n${PROSE}\n`,
      'author',
      null,
    ],
    [
      'a byline at the end',
      'a.md',
      `${PROSE}\n\n${PROSE}\n\n${PROSE}\n\nBy Ana Brook\n`,
      'author',
      'Ana Brook (text)',
    ],
    ['an excerpt', 'a.md', fields('excerpt: In short'), 'deck', 'In short (frontmatter)'],
    [
      'a line under the title',
      'a.txt',
      `Pier\n\nNobody agrees.\n\n${PROSE} ${PROSE}\n`,
      'deck',
      'Nobody agrees. (text)',
    ],
  ];
  for (const [name, path, text, part, expected] of cases) {
    it(`${part}: ${name}`, () => assertPart(path, text, part, expected));
  }
});

describe('dates', () => {
  const days: readonly string[] = [
    '2024-02-29',
    '2024-2-29',
    '2024/02/29',
    '2024.02.29',
    '2024-02-29T10:00:00.123Z',
    '2024-02-29T8:00',
    '2024-02-29 10:30 -4',
    '2024-02-29 24:00:00 +0530',
    '29/02/2024',
    '02/29/2024',
    '29 02 2024',
    '29-02-2024',
    '29 February 2024',
    '29th of February 2024',
    '29-Feb-2024',
    'Feb. 29, 2024',
    'February 29th 2024',
    'Thursday, 29 February 2024',
    'Thu, 29 Feb 2024 10:00:00 +0000',
    'Thu Feb 29 2024 10:00:00 GMT+0000',
    '2024年2月29日',
    ' 2024-02-29 ',
  ];
  for (const written of days) {
    it(`one day: ${written}`, () => {
      const reading = readDate(written);
      assert.equal(reading.kind === 'day' && isoDay(reading.day), '2024-02-29');
    });
  }
  const others: Readonly<Record<string, readonly string[]>> = {
    impossible: [
      '2023-02-29',
      '2024-13-01',
      '2024-00-10',
      '31/02/2024',
      '32.01.2024',
      '31 June 2024',
      'June 0, 2024',
      '2024-05-03 25:00',
      '2024-05-03T10:61',
      '1900-02-29',
    ],
    words: ['soon', 'to be decided', 'Draft'],
    unknown: [
      '5 mai 2024',
      'Spring 2024',
      '1714730400',
      '2024',
      '2024-05',
      '{{ date }}',
      'today',
      '05/03/2024',
      'प्रकाशित',
    ],
  };
  for (const [kind, spellings] of Object.entries(others)) {
    for (const written of spellings)
      it(`${kind}: ${written}`, () => assert.equal(readDate(written).kind, kind));
  }
  it('in a line of text, whole dates only', () => {
    const place = dateInText('Published on 3 May 2024 at noon');
    assert.deepEqual(place, { start: 13, end: 23 });
    for (const line of ['On May 3', '31 April 2024', 'Room 3 May 20245', ''])
      assert.equal(dateInText(line), null);
  });
});
