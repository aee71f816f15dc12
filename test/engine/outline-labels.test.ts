import { deepEqual, equal, ok } from 'node:assert/strict';
import { backgroundOf } from '../../server/engine/themes/contrast.ts';
import { isEmptyHeading } from '../../server/engine/themes/headings.ts';
import { clipped, labelOf, openingLabel } from '../../server/engine/themes/label.ts';
import { passagesOf, textOf, type Passage } from '../../server/engine/themes/passage.ts';
import { segment } from '../../server/engine/themes/segment.ts';
import { stemOf } from '../../server/engine/themes/stems.ts';
import { tokensOf } from '../../server/engine/themes/tokens.ts';

const passages = (...texts: readonly string[]): readonly Passage[] =>
  passagesOf(texts.map((text) => ({ sentences: text.split(/(?<=[.!?]) /u), english: true })));

const read = (text: string): Passage => {
  const [passage] = passages(text);
  ok(passage !== undefined);
  return passage;
};

const about = (first: string, second: string): readonly string[] =>
  Array.from({ length: 10 }, (_, at) => `The ${first} and the ${second} of day ${at} were in the news.`);

/** The phrases that stand alone somewhere, as they read. */
const phrasesOf = (text: string): readonly string[] =>
  [...read(text).phrases.values()].filter(({ complete }) => complete > 0).map(textOf);

const namesOf = (text: string): Readonly<Record<string, number>> =>
  Object.fromEntries([...read(text).entities.values()].map(({ name, count }) => [name, count]));

describe('themes: words', () => {
  it('keep what belongs to them and drop possessive endings', () => {
    const words = tokensOf(
      "The U.S. board's e-waste plan costs $10,000, R&D and Web 5.0 included.",
      new Map(),
    );
    deepEqual(
      words.map(({ text }) => text),
      ['The', 'U.S.', 'board', 'e-waste', 'plan', 'costs', '10,000', 'R&D', 'and', 'Web', '5.0', 'included'],
    );
  });

  it('know what punctuation parts them, and that a title’s full stop does not', () => {
    const words = tokensOf('Ports, Sen. Ada Lund said, are “open”', new Map());
    deepEqual(
      words.filter(({ parted }) => parted).map(({ text }) => text),
      ['Ports', 'Sen', 'are', 'open'],
    );
  });

  it('share a stem with their other forms', () => {
    for (const forms of [
      'regulate regulation regulates regulated',
      'plan plans planned planning',
      'policy policies',
    ])
      equal(new Set(forms.split(' ').map(stemOf)).size, 1, forms);
  });
});

describe('themes: noun phrases', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The board seeks to reduce its reliance on foreign silos.', ['board', 'reliance', 'foreign silos']],
    ['Growers plan to sell pear juice.', ['growers', 'pear juice']],
    [
      'The expansion plans of the port face stubborn opposition.',
      ['expansion plans', 'port', 'stubborn opposition'],
    ],
    ['They increasingly monitor grain prices.', ['grain prices']],
    ['An emerging market for used sails grew quickly.', ['emerging market', 'used sails']],
    ['While offering lower fares, the ferry loses money.', ['lower fares', 'ferry', 'money']],
    ['Engineers want to lower costs.', ['engineers', 'costs']],
    ['A significant and very important grain store burnt.', ['grain store']],
    ['The harbour’s old cranes fell.', ['harbour', 'cranes']],
  ];
  for (const [sentence, phrases] of cases)
    it(sentence, () => {
      deepEqual(phrasesOf(sentence), phrases);
    });
});

describe('themes: names', () => {
  it('are one for a country, its people and its government', () => {
    deepEqual(namesOf('Norway waits. Norwegian fishers and Oslo’s ministers met, and Norwegians voted.'), {
      Norway: 4,
    });
  });

  it('are longer names where a place only begins one', () => {
    deepEqual(namesOf('She reads the Norway Fishing Gazette in Peru.'), {
      'Norway Fishing Gazette': 1,
      Peru: 1,
    });
  });

  it('are full names where a last name stands for one person', () => {
    deepEqual(namesOf('The mayor, Ada Lund, spoke. After that Lund left, and Dr. Lund was not seen again.'), {
      'Ada Lund': 3,
    });
  });

  it('are not words with a capital because a sentence opens', () => {
    deepEqual(namesOf('Harbours freeze. Ice breaks. Then harbours open, and ice drifts.'), {});
  });

  it('are not abbreviations of things', () => {
    deepEqual(namesOf('The API answers in JSON, and the CEO of Silo Works reads it.'), { 'Silo Works': 1 });
  });
});

describe('themes: labels', () => {
  it('fit, whatever room there is', () => {
    const all = passages(
      'Norway and Chile have bought tidal turbines for twenty fishing villages. Norway pays half, and Chile a third.',
      'The harbour board has asked three dredging firms for their prices.',
    );
    for (const passage of all)
      for (let room = 10; room <= 60; room++)
        ok((labelOf(passage, backgroundOf(all), room)?.text ?? '').length <= room);
  });

  it('contrast with the rest of the article', () => {
    const all = passages(
      'The harbour board talks about the harbour and about dredging.',
      'The harbour board talks about the harbour and about cranes.',
      'The harbour board talks about the harbour and about ice.',
    );
    deepEqual(
      all.map((passage) => labelOf(passage, backgroundOf(all))?.text.split(/ |,/u)[0]),
      ['Dredging', 'Cranes', 'Ice'],
    );
  });

  it('are openings, said to be such, where nothing else was found', () => {
    equal(
      openingLabel('It is what it is, and then it was what it had been before that.', 40).text,
      '[Opening] It is what it is, and then…',
    );
    equal(clipped('港の工事は来年の春に始まる', 8), '港の工事は来年…');
  });

  it('tell an empty heading from one that says something', () => {
    for (const title of [
      'Background',
      'Our Commentary',
      'Key points',
      'News Summary',
      'What’s next?',
      'Related News:',
    ])
      ok(isEmptyHeading(title), title);
    for (const title of ['Background noise', 'The harbour', 'Report a fault', 'Summary of the harbour plan'])
      ok(!isEmptyHeading(title), title);
  });
});

describe('themes: segments of a long text', () => {
  it('begin where the vocabulary changes', () => {
    const all = passages(
      ...about('silo', 'crane'),
      ...about('library', 'reader'),
      ...about('orchard', 'frost'),
    );
    deepEqual(segment(all, 12), [
      { start: 0, end: 10 },
      { start: 10, end: 20 },
      { start: 20, end: 30 },
    ]);
    equal(segment(all, 2).length, 2);
    deepEqual(segment([], 12), []);
  });
});
