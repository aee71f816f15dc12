import { one, type PlaceCase } from './placeCase.ts';

/** Headers without a fence: `Title: A` lines, and `[#]: title: "A"`. */
export const PLACES_IN_HEADERS: readonly PlaceCase[] = [
  one('headers: a key', 'key [] "Date" taken: Title', 'Title: A', 'Da|te: 2024-01-02', '', 'Text.'),
  one(
    'headers: half a key',
    'key [] "Ca" taken: Title, Date',
    'Title: A',
    'Date: 2024-01-02',
    'Ca|',
    '',
    'Text.',
  ),
  one(
    'headers: a new line',
    'key [] "" taken: Title, Date',
    'Title: A',
    'Date: 2024-01-02',
    '|',
    '',
    'Text.',
  ),
  one('headers: half a key in front', 'key [] "Ca" taken: Title', 'Ca|', 'Title: A', '', 'Text.'),
  one('headers: half a key before the text', '-', 'Title: A', 'Ca|', 'The text goes on.'),
  one(
    'headers: between commas',
    'value ["Tags",1] "b" given: a, c',
    'Title: A',
    'Tags: a, b|, c',
    '',
    'Text.',
  ),
  one('headers: a line that goes on', '-', 'Title: A', 'Date: 2024-01-02', '  mo|re', '', 'Text.'),
  one('references: a key', 'key [] "da" taken: title', '[#]: title: "A"', '[#]: da|', '', 'Text.'),
  one(
    'references: a value in marks',
    'value ["author"] ""Jo""',
    '[#]: title: "A"',
    '[#]: author: "Jo|"',
    '',
    'Text.',
  ),
  one(
    'references: an item in marks',
    'value ["tags",0] ""',
    '[#]: title: "A"',
    '[#]: tags: "|"',
    '',
    'Text.',
  ),
  one('references: in parentheses', '-', '[#]: title: "A"', '[#]: url: (b|)', '', 'Text.'),
  one('headers: a value', 'value ["Tags",0] "a"', 'Title: A', 'Date: 2024-01-02', 'Tags: a|', '', 'Text.'),
];
