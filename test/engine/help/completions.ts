/** What stands in the text when a completion was taken: `‹›` is to be filled in. */
import type { Setting } from './desk.ts';

export interface CompletionCase extends Setting {
  readonly title: string;
  readonly text: string;
  readonly take: string;
  readonly gives: string;
}

type More = Partial<Setting>;

const one = (title: string, take: string, text: string, gives: string, more: More = {}): CompletionCase => ({
  title,
  take,
  text,
  gives,
  ...more,
});

const OTHERS = [
  '---\nlayout: post\nauthor: Mara Lind\ntags: [Climate, "Sea: level"]\nprovider: { name: The Quay, domain: quay.example }\n---\n',
  '---\nlayout: post\nauthor: Jon Oka\ntags: [Climate]\nbeat: harbour\n---\n',
];

export const COMPLETIONS: readonly CompletionCase[] = [
  one('a text', 'title', '---\nti|\n---\n', '---\ntitle: ‹›\n---\n'),
  one(
    'a text in marks where the block has them',
    'title',
    '---\nslug: "a"\nauthor: "B C"\nti|\n---\n',
    '---\nslug: "a"\nauthor: "B C"\ntitle: "‹›"\n---\n',
  ),
  one('a truth value', 'draft', '---\n|\n---\n', '---\ndraft: ‹true/false›\n---\n'),
  one('a list', 'tags', '---\n|\n---\n', '---\ntags:\n  - ‹›\n---\n'),
  one(
    'a list in brackets where the block has them',
    'tags',
    '---\ntopics: [a]\n|\n---\n',
    '---\ntopics: [a]\ntags: [‹›]\n---\n',
  ),
  one('a key whose value is there', 'title', '---\nti|: A\n---\n', '---\ntitle: A\n---\n'),
  one('CR LF', 'tags', '---\r\nta|\r\n---\r\n', '---\r\ntags:\r\n  - ‹›\r\n---\r\n'),
  one(
    'a key in the middle',
    'title',
    '---\ntit|el\ndate: 2024-01-02\n---\n',
    '---\ntitle: ‹›\ndate: 2024-01-02\n---\n',
  ),
  one('a nested key', 'profile', '---\nbackread:\n  |\n---\n', '---\nbackread:\n  profile: ‹›\n---\n'),
  one('a key of braces', 'name', '---\nauthor: { na| }\n---\n', '---\nauthor: { name: ‹› }\n---\n'),
  one('a key in a list', 'name', '---\nauthors:\n  - na|\n---\n', '---\nauthors:\n  - name: ‹›\n---\n'),
  one('a house key', 'layout', '---\nla|\n---\n', '---\nlayout: ‹›\n---\n', { others: OTHERS }),

  one('true', 'true', '---\ndraft: |\n---\n', '---\ndraft: true\n---\n'),
  one('true behind the colon', 'true', '---\ndraft:|\n---\n', '---\ndraft: true\n---\n'),
  one('today', '2026-01-15', '---\ndate: |\n---\n', '---\ndate: 2026-01-15\n---\n'),
  one('the day of the file’s name', '2025-03-04', '---\ndate: |\n---\n', '---\ndate: 2025-03-04\n---\n', {
    path: '_posts/2025-03-04-a.md',
  }),
  one(
    'today in the block’s style',
    '2026-01-15',
    '---\nupdated: "2024-05-06T10:30:00Z"\ndate: |\n---\n',
    '---\nupdated: "2024-05-06T10:30:00Z"\ndate: "2026-01-15T00:00:00Z"\n---\n',
  ),
  one(
    'today with strokes and without marks',
    '2026-01-15',
    '---\ndate: 2026/01/10\nlastmod: |\n---\n',
    '---\ndate: 2026/01/10\nlastmod: 2026/01/15\n---\n',
    { generator: 'hugo' },
  ),
  one(
    'today with strokes and in marks',
    '2026-01-15',
    "---\ndate: '2026/01/10'\nlastmod: |\n---\n",
    "---\ndate: '2026/01/10'\nlastmod: '2026/01/15'\n---\n",
    { generator: 'hugo' },
  ),
  one(
    'today with an hour',
    '2026-01-15',
    '---\ndate: 2026-01-10 10:30\nupdated: |\n---\n',
    '---\ndate: 2026-01-10 10:30\nupdated: 2026-01-15 00:00\n---\n',
  ),
  one(
    'today in words',
    '2026-01-15',
    '---\nupdated: 6 May 2024\ndate: |\n---\n',
    '---\nupdated: 6 May 2024\ndate: 15 January 2026\n---\n',
  ),
  one(
    'the title from the heading',
    'Boats',
    '---\ntitle: |\n---\n# Boats\n',
    '---\ntitle: Boats\n---\n# Boats\n',
  ),
  one(
    'a title with a colon',
    'Boats: a history',
    '---\ntitle: |\n---\n# Boats: a history\n',
    '---\ntitle: "Boats: a history"\n---\n# Boats: a history\n',
  ),
  one('a tag in brackets', 'Climate', '---\ntags: [a, |]\n---\n', '---\ntags: [a, Climate]\n---\n', {
    others: OTHERS,
  }),
  one(
    'a tag that needs marks',
    'Sea: level',
    '---\ntags: [a, |]\n---\n',
    '---\ntags: [a, "Sea: level"]\n---\n',
    { others: OTHERS },
  ),
  one('a tag behind a dash', 'Climate', '---\ntags:\n  - |\n---\n', '---\ntags:\n  - Climate\n---\n', {
    others: OTHERS,
  }),
  one('a tag behind a lone dash', 'Climate', '---\ntags:\n  -|\n---\n', '---\ntags:\n  - Climate\n---\n', {
    others: OTHERS,
  }),
  one('a tag below its key', 'Climate', '---\ntags:\n  |\n---\n', '---\ntags:\n  - Climate\n---\n', {
    others: OTHERS,
  }),
  one(
    'a tag on the next line',
    'Climate',
    '---\ntags:\n  - a\n  |\n---\n',
    '---\ntags:\n  - a\n  - Climate\n---\n',
    { others: OTHERS },
  ),
  one(
    'the first tag behind its key as others have it',
    'Climate',
    '---\ntags: |\n---\n',
    '---\ntags: [Climate]\n---\n',
    {
      others: OTHERS,
    },
  ),
  one(
    'the first tag as the block writes its lists',
    'Climate',
    '---\ntopics:\n  - a\ntags: |\n---\n',
    '---\ntopics:\n  - a\ntags:\n  - Climate\n---\n',
    {
      others: OTHERS,
    },
  ),
  one(
    'a tag with dashes where others have dashes',
    'Sea',
    '---\ntags: |\n---\n',
    '---\ntags:\n  - Sea\n---\n',
    {
      others: ['---\ntags:\n  - Sea\n---\n'],
    },
  ),
  one('one category where others have one', 'Rail', '---\ncategory: |\n---\n', '---\ncategory: Rail\n---\n', {
    others: ['---\ncategory: Rail\n---\n'],
  }),
  one(
    'a list of authors where others have lists',
    'Jon Oka',
    '---\nauthor: |\n---\n',
    '---\nauthor: [Jon Oka]\n---\n',
    {
      others: ['---\nauthor: [Jon Oka]\n---\n'],
    },
  ),
  one('a list of a house field', 'north', '---\nzones: |\n---\n', '---\nzones: [north]\n---\n', {
    others: ['---\nzones: [north]\n---\n'],
  }),
  one('the key of a list as others have it', 'tags', '---\nta|\n---\n', '---\ntags: [‹›]\n---\n', {
    others: OTHERS,
  }),
  one('the key of a category', 'category', '---\ncat|\n---\n', '---\ncategory: ‹›\n---\n'),
  one(
    'a text in the marks that stand there',
    'Climate',
    '---\ntags: "|"\n---\n',
    '---\ntags: "Climate"\n---\n',
    {
      others: OTHERS,
    },
  ),
  one('half a tag', 'Climate', '---\ntags: [Cl|]\n---\n', '---\ntags: [Climate]\n---\n', { others: OTHERS }),
  one('half a tag in marks', 'Climate', '---\ntags: ["Cl|"]\n---\n', '---\ntags: ["Climate"]\n---\n', {
    others: OTHERS,
  }),
  one(
    'half a tag in marks not closed',
    'Climate',
    '---\ntags: ["Cl|\n---\n',
    '---\ntags: ["Climate"\n---\n',
    { others: OTHERS },
  ),
  one('a house topic', 'Harbours', '---\ntopics: [|]\n---\n', '---\ntopics: [Harbours]\n---\n', {
    topics: ['Harbours'],
  }),
  one('an author', 'Mara Lind', '---\nauthor: Ma|\n---\n', '---\nauthor: Mara Lind\n---\n', {
    others: OTHERS,
  }),
  one(
    'an author where others have one',
    'Mara Lind',
    '---\nauthors:\n  - name: |\n---\n',
    '---\nauthors:\n  - name: Mara Lind\n---\n',
    { others: OTHERS },
  ),
  one('a house value', 'post', '---\nlayout: |\n---\n', '---\nlayout: post\n---\n', { others: OTHERS }),
  one(
    'an outlet with its domain',
    'The Quay',
    '---\nprovider:\n  name: |\n---\n',
    '---\nprovider:\n  name: The Quay\n  domain: quay.example\n---\n',
    { others: OTHERS },
  ),
  one(
    'an outlet whose domain is there',
    'The Quay',
    '---\nprovider:\n  name: |\n  domain: quay.example\n---\n',
    '---\nprovider:\n  name: The Quay\n  domain: quay.example\n---\n',
    { others: OTHERS },
  ),
  one(
    'a rule to ignore',
    'source/none',
    '---\nbackread:\n  ignore: [|]\n---\n',
    '---\nbackread:\n  ignore: [source/none]\n---\n',
  ),
  one(
    'a profile',
    'opinion',
    '---\nbackread: { profile: | }\n---\n',
    '---\nbackread: { profile: opinion }\n---\n',
  ),

  one('TOML: a text', 'title', '+++\nti|\n+++\n', '+++\ntitle = "‹›"\n+++\n'),
  one('TOML: a list', 'tags', '+++\n|\n+++\n', '+++\ntags = ["‹›"]\n+++\n'),
  one('TOML: a date', 'date', '+++\nda|\n+++\n', '+++\ndate = ‹›\n+++\n'),
  one('TOML: a truth value', 'draft', '+++\ndr|\n+++\n', '+++\ndraft = ‹true/false›\n+++\n'),
  one('TOML: a mapping', 'backread', '+++\nback|\n+++\n', '+++\nbackread = { profile = "‹›" }\n+++\n'),
  one('TOML: today', '2026-01-15', '+++\ndate = |\n+++\n', '+++\ndate = 2026-01-15\n+++\n'),
  one('TOML: a tag', 'Climate', '+++\ntags = ["a", |]\n+++\n', '+++\ntags = ["a", "Climate"]\n+++\n', {
    others: OTHERS,
  }),
  one(
    'TOML: half a tag',
    'Climate',
    '+++\ntags = ["a", "Cl|"]\n+++\n',
    '+++\ntags = ["a", "Climate"]\n+++\n',
    { others: OTHERS },
  ),
  one(
    'TOML: a tag whose mark is open before the bracket',
    'Climate',
    '+++\ntags = ["a", "|]\n+++\n',
    '+++\ntags = ["a", "Climate"]\n+++\n',
    { others: OTHERS },
  ),
  one('TOML: the first tag', 'Climate', '+++\ntags = |\n+++\n', '+++\ntags = ["Climate"]\n+++\n', {
    others: OTHERS,
  }),
  one('TOML: an author', 'Jon Oka', '+++\nauthor =|\n+++\n', '+++\nauthor = "Jon Oka"\n+++\n', {
    others: OTHERS,
  }),

  one('JSON: a text', 'title', '{\n  |\n}\n', '{\n  "title": "‹›"\n}\n'),
  one('JSON: half a key', 'title', '{\n  "ti|"\n}\n', '{\n  "title": "‹›"\n}\n'),
  one('JSON: half a key not closed', 'title', '{\n  "ti|\n}\n', '{\n  "title": "‹›"\n}\n'),
  one(
    'JSON: a comma before',
    'title',
    '{\n  "date": "2024-01-02"\n  |\n}\n',
    '{\n  "date": "2024-01-02",\n  "title": "‹›"\n}\n',
  ),
  one(
    'JSON: a comma behind',
    'title',
    '{\n  |\n  "date": "2024-01-02"\n}\n',
    '{\n  "title": "‹›",\n  "date": "2024-01-02"\n}\n',
  ),
  one('JSON: a list', 'tags', '{\n  |\n}\n', '{\n  "tags": ["‹›"]\n}\n'),
  one('JSON: today', '2026-01-15', '{\n  "date": "|"\n}\n', '{\n  "date": "2026-01-15"\n}\n'),
  one('JSON: true', 'true', '{\n  "draft": |\n}\n', '{\n  "draft": true\n}\n'),
  one(
    'JSON: true before another field',
    'true',
    '{\n  "draft": |\n  "title": "A"\n}\n',
    '{\n  "draft": true,\n  "title": "A"\n}\n',
  ),
  one('JSON: a tag', 'Climate', '{ "tags": ["a", "|"] }\n', '{ "tags": ["a", "Climate"] }\n', {
    others: OTHERS,
  }),

  one(
    'headers: a key',
    'date',
    'Title: A\nDa|te: 2024-01-02\n\nText.',
    'Title: A\nDate: 2024-01-02\n\nText.',
  ),
  one(
    'headers: a value',
    'Climate',
    'Title: A\nDate: 2024-01-02\nTags: |\n\nText.',
    'Title: A\nDate: 2024-01-02\nTags: Climate\n\nText.',
    { others: OTHERS },
  ),
  one(
    'headers: a new key',
    'tags',
    'Title: A\nDate: 2024-01-02\nta|\n\nText.',
    'Title: A\nDate: 2024-01-02\nTags: ‹›\n\nText.',
  ),
  one(
    'headers: a new key in small letters',
    'tags',
    'title: A\ndate: 2024-01-02\n|\n\nText.',
    'title: A\ndate: 2024-01-02\ntags: ‹›\n\nText.',
  ),
  one(
    'headers: another tag',
    'Climate',
    'Title: A\nTags: Sea,|\n\nText.',
    'Title: A\nTags: Sea, Climate\n\nText.',
    { others: OTHERS },
  ),
  one(
    'headers: today',
    '2026-01-15',
    'Title: A\nModified: 2024/01/02\nDate: |\n\nText.',
    'Title: A\nModified: 2024/01/02\nDate: 2026/01/15\n\nText.',
  ),
  one(
    'references: a key',
    'date',
    '[#]: title: "A"\n[#]: da|\n\nText.',
    '[#]: title: "A"\n[#]: date: "‹›"\n\nText.',
  ),
  one(
    'references: a key on a line of its own',
    'date',
    '[#]: title: "A"\n|\n\nText.',
    '[#]: title: "A"\n[#]: date: "‹›"\n\nText.',
  ),
  one(
    'references: a tag',
    'Climate',
    '[#]: title: "A"\n[#]: tags: "|"\n\nText.',
    '[#]: title: "A"\n[#]: tags: "Climate"\n\nText.',
    { others: OTHERS },
  ),
  one(
    'references: another tag',
    'Climate',
    '[#]: title: "A"\n[#]: tags: "a, Cl|"\n\nText.',
    '[#]: title: "A"\n[#]: tags: "a, Climate"\n\nText.',
    { others: OTHERS },
  ),
  one(
    'references: a value without marks yet',
    'Jon Oka',
    '[#]: title: "A"\n[#]: author: |\n\nText.',
    '[#]: title: "A"\n[#]: author: "Jon Oka"\n\nText.',
    { others: OTHERS },
  ),
  one(
    'references: half a value in marks',
    'Jon Oka',
    '[#]: title: "A"\n[#]: author: "Jo|"\n\nText.',
    '[#]: title: "A"\n[#]: author: "Jon Oka"\n\nText.',
    { others: OTHERS },
  ),
];
