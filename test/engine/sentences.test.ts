import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { LONGEST_SENTENCE, sentencesOf } from '../../server/engine/language/sentences.ts';
import { fold } from '../../server/engine/text/fold.ts';

const split = (prose: string): readonly string[] =>
  sentencesOf(prose).map(({ start, end }) => prose.slice(start, end));

/** A name, the sentences as they should be cut, and what joins them to the prose. */
const TEXTS: readonly (readonly [string, readonly string[], string?])[] = [
  ['a credit behind a stop', ['The ice is thick. (Source: Harlow Institute)', 'The hens are cold.']],
  ['notes behind a stop', ['The ice is thick. [1]', 'The hens are cold.¹', 'It was “late.”2', 'They ate.']],
  ['full stops', ['The ice is thick.', 'The hens are cold.']],
  ['a letter behind an apostrophe', ["The rent is the county's.", 'They don’t.', 'Who pays?']],
  ['a question and an exclamation', ['Is the ice thick?', 'It is!', 'Good.']],
  ['titles and initials', ['Dr. Ana B. Ruiz met Mr. Lis in St. Ives.', 'They ate.']],
  ['abbreviated countries', ['The U.S. Navy left.', 'It came from the U.S.', 'The ships were old.']],
  ['abbreviated months and numbers', ['On Jan. 4 the No. 7 bus ran at 9 a.m. and stopped.', 'It snowed.']],
  [
    'a month before the next sentence',
    ['The bridge opened in Sept.', 'Nobody came, but they knew.', 'It stood.'],
  ],
  ['companies', ['Lis & Co. sold it to Nets Inc. in May.', 'It was old.']],
  ['decimals and thousands', ['It rose 3.5 per cent to 1,200.50 tons.', 'It fell.']],
  ['a quotation that runs over two sentences', ['"It is cold. It was warm," said Ana Ruiz.', 'She left.']],
  ['curly quotation marks', ['“It is cold. It was warm,” said Ana Ruiz.', 'She left.']],
  ['a quotation that ends with its sentence', ['She said: "It is cold."', 'He left.']],
  ['a sentence in brackets', ['It froze (the ice was thin. Nobody knew.) in May.', 'It thawed.']],
  ['dots for words left out', ['It was [...] cold … and dark.', 'It thawed.']],
  ['a quotation in single marks', ["'It is cold. It was warm,' said Ana Ruiz.", 'She left.']],
  ['single marks that are apostrophes', ["They'll sell the boats' nets.", "It's the crews' choice.", 'Yes.']],
  ['words that break off', ['She said, "It will thaw, unless--"', 'At that moment the ice broke.']],
  ['words that break off before their speaker', ['"It will thaw, unless—" Ruiz began.', 'The ice broke.']],
  ['a relative clause in brackets', ['It was cold. (Which nobody had foreseen.)', 'It thawed.']],
  ['a sentence in brackets behind another', ['It was cold.', '(Nobody had foreseen it.)', 'It thawed.']],
  ['square brackets', ['The note read [it froze. Nobody knew] and no more.', 'It thawed.']],
  ['a small letter goes on', ['They work at Yahoo! in the harbour.', 'Yes.']],
  ['a name that starts small', ['It sold well.', 'iPhones sold better.']],
  ['a note mark behind the stop', ['The ice is thick.[1]', 'The hens are cold.']],
  ['an opaque mark behind the stop', ['The ice is thick.\uFFFC\uFFFC\uFFFC', 'The hens are cold.']],
  ['numbered items in one line', ['1) The ice', '2) The hens', '3) The boat']],
  ['no space between sentences', ['The ice is thick.', 'The hens are cold.'], ''],
  ['Chinese', ['冰很厚。', '母鸡很冷！', '是吗？'], ''],
];

describe('sentencesOf', () => {
  for (const [name, sentences, joint = ' '] of TEXTS) {
    it(name, () => assert.deepEqual(split(sentences.join(joint)), sentences));
  }
  it('leaves out the white space around', () => {
    assert.deepEqual(sentencesOf('  The ice. '), [{ start: 2, end: 10 }]);
    assert.deepEqual(sentencesOf(''), []);
    assert.deepEqual(sentencesOf('   '), []);
  });
  it('cuts an endless sentence at a space', () => {
    const ranges = sentencesOf('ice '.repeat(2000));
    assert.ok(ranges.length >= 4);
    assert.ok(ranges.every(({ start, end }) => end - start <= LONGEST_SENTENCE));
  });
  it('cuts no surrogate pair apart in a text of spaces and emoji', () => {
    const prose = '😀 '.repeat(1500);
    for (const { start, end } of sentencesOf(prose))
      assert.doesNotMatch(prose.slice(start, end), /\p{Surrogate}/u);
  });
});

interface Golden {
  readonly language: string;
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

describe('the golden rules of sentence splitting (shared data)', () => {
  const file = '../shared/bench/sentences/golden-rules.json';
  it('holds for the classic English set, and for 95 % of all English rules on one line', function () {
    if (!existsSync(file)) return this.skip();
    const rules: unknown = JSON.parse(readFileSync(file, 'utf8'));
    assert.ok(Array.isArray(rules));
    const english = rules.filter(isGolden);
    const classic = english.slice(0, CLASSIC);
    assert.ok(classic.filter(isRight).length >= 49, `${classic.filter(isRight).length} of ${classic.length}`);
    // Prose is one line: a block's lines are joined before, and its lists are blocks of their own.
    const single = english.filter(({ text }) => !/[\n\r<]/u.test(text.trim()));
    const right = single.filter(isRight).length;
    assert.ok(right >= 0.95 * single.length, `${right} of ${single.length}`);
  });
});

const clean = (words: string): string => fold(words.replace(/\s+/gu, ' ')).trim();

function isRight({ text, sentences }: Golden): boolean {
  return JSON.stringify(split(clean(text))) === JSON.stringify(sentences.map(clean));
}

/** The rules that every splitter is measured by stand first. */
const CLASSIC = 51;

function isGolden(value: unknown): value is Golden {
  return typeof value === 'object' && value !== null && 'language' in value && value.language === 'en';
}
