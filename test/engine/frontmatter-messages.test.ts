import assert from 'node:assert/strict';
import { DEFAULT_POLICY, parseArticle, review } from '../../server/engine/index.ts';

/** What a rule says of a text; findings without a message that matters here are left to the rules' own cases. */
function said(rule: string, text: string, path = 'a.md'): readonly string[] {
  const { findings } = review(parseArticle(path, text), DEFAULT_POLICY, { today: '2026-01-15' });
  return findings.flatMap((finding) => (finding.rule === rule ? finding.message : []));
}

const curated = (fields: string): string =>
  `---\ntitle: Ferry pier\npublishedDateTime: 2026-01-10T09:30:00Z\noriginalUrl: https://harbour.example/b\nprovider: { name: Harbour Post }\n${fields}\n---\n`;

/** Messages that hang on what stands in the text: the cases of a rule show its places and fixes only. */
const CASES: readonly (readonly [
  what: string,
  rule: string,
  text: string,
  says: readonly string[],
  path?: string,
])[] = [
  [
    'what is missing where there is frontmatter, and where what is there was found',
    'frontmatter/missing',
    '---\nauthor:\n  name:\nlayout: post\n---\n\nThe board met.\n',
    [
      'This file names no title, and “author” is empty; add the title to the frontmatter and fill in “author” (found: date “2013-04-30” in the file name).',
    ],
    '2013-04-30-pier.md',
  ],
  [
    'a fault below the blank lines that a block begins with',
    'frontmatter/syntax',
    '---\n\n\n\ttitle: Pier\n---\n',
    ['Frontmatter cannot be indented with tabs; use spaces.'],
  ],
  [
    'what is missing where there is none',
    'frontmatter/missing',
    'By Ana Brook\n\nThe board met on Tuesday.\n',
    [
      'This file names no title and no date; create frontmatter that does (found: author “Ana Brook” in the text).',
    ],
  ],
  [
    'an excerpt with character references',
    'curation/cut-excerpt',
    curated('excerpt: "The pier is old. Divers found &#8220;broken&#8221; pillars under the"'),
    [
      'The excerpt breaks off in the middle of a sentence (“…Divers found “broken” pillars under the”); trim it to its last whole sentence or add an ellipsis.',
    ],
  ],
  [
    'an excerpt that may be whole',
    'curation/cut-excerpt',
    curated('excerpt: The pier is old. Divers found broken pillars'),
    [
      'The excerpt has no full stop at its end (“…is old. Divers found broken pillars”); add one if the sentence is whole, or trim it to its last whole sentence or add an ellipsis.',
    ],
  ],
  [
    'one tracking parameter',
    'curation/tracking-parameter',
    curated('webUrl: https://harbour.example/a?fbclid=z'),
    ['The address in “webUrl” carries the tracking parameter “fbclid”; remove it.'],
  ],
  [
    'several tracking parameters',
    'curation/tracking-parameter',
    curated('webUrl: https://harbour.example/a?utm_source=x&utm_medium=y&fbclid=z'),
    [
      'The address in “webUrl” carries the tracking parameters “utm_source”, “utm_medium” and “fbclid”; remove them.',
    ],
  ],
  [
    'a word that YAML 1.1 takes for another',
    'frontmatter/yaml-trap',
    '---\ntitle: Ferry pier\ncountry: no\n---\n\nThe board met.\n',
    ['Tools with YAML 1.1 read “no” as “false”; put it in quotation marks.'],
  ],
  [
    'a value of the wrong kind',
    'frontmatter/type',
    '---\ntitle: Ferry pier\ndate: [2026]\n---\n\nThe board met.\n',
    ['“date” should be a date or a group of fields, but is a list: change it.'],
  ],
  [
    'an entry that is listed again and again',
    'frontmatter/list',
    '---\ntitle: Ferry pier\ntags: [a, a, a]\n---\n\nThe board met.\n',
    ['“a” is listed three times: keep one.'],
  ],
  [
    'a field that is set twice, once without a value',
    'frontmatter/duplicate-key',
    '---\ncover:\ntitle: Ferry pier\ncover: a.jpg\n---\n\nThe board met.\n',
    ['“cover” is set twice, and the first (line 2) is empty; remove that one.'],
  ],
  [
    'fields that have lost their indentation',
    'frontmatter/duplicate-key',
    '---\ntitle: Ferry pier\nlinks:\n- url: a\nname: A\n\npeople:\n- name: Ana Brook\nlinks:\n- url: b\nname: B\n---\n\nThe board met.\n',
    [
      '“links” and “name” are set twice because lines under the entries of “links” and “people” seem to have lost their indentation; indent them.',
    ],
  ],
  [
    'a mapping that is never closed',
    'frontmatter/syntax',
    '---\ntitle: Ferry pier\nseo: {a: b\ndate: 2026-01-10\n---\n\nThe board met.\n',
    ['In the group of “seo”, “{” is never closed; add “}”.'],
  ],
  [
    'what holds no fields, and nothing of what is missing',
    'frontmatter/required',
    '---\n- one\n- two\n---\n\nThe board met.\n',
    [],
  ],
  [
    'the versions that a merge has left, once',
    'frontmatter/syntax',
    '---\ntitle: Ferry pier\n<<<<<<< HEAD\nauthor: Ana Brook\n=======\nauthor: Mira Tolland\n>>>>>>> desk\n---\n\nThe board met.\n',
    ['A merge has left two versions here; keep one, and remove the lines of <<<<<<<, ======= and >>>>>>>.'],
  ],
  [
    'a merge and nothing of a field that is set twice',
    'frontmatter/duplicate-key',
    '---\ntitle: Ferry pier\n<<<<<<< HEAD\nauthor: Ana Brook\n=======\nauthor: Mira Tolland\n>>>>>>> desk\n---\n\nThe board met.\n',
    [],
  ],
  [
    'an hour without its seconds',
    'frontmatter/syntax',
    '+++\ntitle = "Ferry pier"\ndate = 2026-01-10 10:30\n+++\n\nThe board met.\n',
    ['TOML wants the seconds of a time as well; add them.'],
  ],
  ['an address without its scheme, once', 'frontmatter/format', curated('webUrl: www.harbour.example/a'), []],
];

describe('what the rules of the frontmatter say', () => {
  for (const [what, rule, text, says, path] of CASES)
    it(`of ${what}`, () => assert.deepEqual(said(rule, text, path), says));
});
