/** An article of any length, and somebody who types in it: the same on every machine for the same seed. */

/** Random numbers from 0 to below 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** An article of about so many words: headings, figures with and without sources, quotations, links, lists. */
export function articleOf(words: number): string {
  const random = randomFrom(words);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const parts = ['---', 'title: "The harbour, a year on"', 'date: 2025-11-03', 'author: A desk', '---', ''];
  let count = 0;
  for (let paragraph = 0; count < words; paragraph++) {
    if (paragraph % 6 === 5) parts.push(`## ${pick(HEADINGS)} ${paragraph}`, '');
    const sentences = Array.from({ length: 3 + Math.floor(random() * 4) }, () => pick(SENTENCES));
    const text = sentences.join(' ');
    parts.push(paragraph % 9 === 8 ? sentences.map((sentence) => `- ${sentence}`).join('\n') : text, '');
    count += text.split(' ').length;
  }
  return parts.join('\n');
}

const HEADINGS = ['What the repairs cost', 'Who paid', 'The eastern wall', 'Looking back'];

const SENTENCES = [
  'The harbour opened again on Monday, and the first boats came in at noon.',
  'Nearly 48% of the boats came back in the first week.',
  'According to the harbour office, 1,240 people crossed the bridge on the first day.',
  'The wall had cost $3.4 million, the council said in [its report](https://example.org/report).',
  '“We did not think that it would hold,” said the harbour master, who had watched the tide that night.',
  'Nobody had asked the builders for a second opinion until the spring.',
  'It was the largest work of its kind in the county.',
  'The old stones were numbered, carried up the hill and laid out in rows behind the school.',
  'Experts say that the sea will rise by 30 centimetres before 2050.',
  'On some days the crane stood still, since the wind was too strong for it.',
  'The council wants to ask again in two years, when the sand has settled.',
  'A few families sold their boats and moved to the next town along the coast.',
];

/** An edit in offsets of the text before it. */
export interface Typed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What somebody in a hurry types next: letters, marks, line breaks; now and then a deletion. */
export function nextEdit(text: string, random: () => number): Typed {
  const start = Math.floor(random() * (text.length + 1));
  if (random() < 0.3) {
    const end = Math.min(text.length, start + 1 + Math.floor(random() * 12));
    return { start, end, text: '' };
  }
  const typed = KEYS[Math.floor(random() * KEYS.length)] ?? '';
  return { start, end: start, text: typed };
}

const KEYS = [
  'a',
  'e',
  ' ',
  '.',
  '%',
  '“',
  '”',
  '"',
  '[',
  ']',
  '(',
  ')',
  '*',
  '_',
  '`',
  '#',
  '-',
  '|',
  '>',
  '$',
]
  .concat([
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '---\n',
    '```\n',
    '<!-- ',
    ' -->',
    '[^1]',
    '😀',
    'é',
    '漢',
    '48% of ',
    ': ',
  ])
  .concat([
    'According to the office, ',
    'https://example.org/ ',
    '# ',
    '\t',
    '<div>',
    '{',
    '}',
    '@key',
    '\u00A0',
  ]);
