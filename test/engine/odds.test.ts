import assert from 'node:assert/strict';
import { DEFAULT_POLICY, parseArticle, review, type Verdict } from '../../server/engine/index.ts';
import { figuresOf, readForEvidence } from '../../server/engine/evidence/gather.ts';
import { companions, oddsOf } from '../../server/engine/evidence/odds/odds.ts';
import { claimsForOdds } from '../../server/engine/evidence/reach/secondLook.ts';
import { weighed } from '../../server/engine/evidence/reach/weighed.ts';

const verdictsOf = (text: string): readonly Verdict[] =>
  review(parseArticle('a.md', text), DEFAULT_POLICY, { today: '2026-01-15' }).evidence.verdicts;

/** How a sentence fares at the end of an article; null where it holds no figure that anybody would ask about. */
function verdictAtTheEnd(article: readonly string[], sentence: string): Verdict | null {
  const text = [...article, sentence].join('\n\n');
  const start = text.length - sentence.length;
  return (
    verdictsOf(text).find(({ statistics }) => statistics.some(({ range }) => range.start >= start)) ?? null
  );
}

function oddsAtTheEnd(article: readonly string[], sentence: string): number {
  const { read, blocks, voice, sourcing } = readForEvidence(
    parseArticle('a.md', [...article, sentence].join('\n\n')),
  );
  const alone = figuresOf(blocks).map((candidate) => weighed(read, candidate, sourcing, voice));
  return oddsOf(read, claimsForOdds(read, alone), voice, sourcing).at(-1)?.value ?? NaN;
}

const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

const BARE = [
  'The valley has changed since [the ferry](https://example.org/ferry) stopped.',
  'About 40% of households in the valley have no car.',
  'Rents in the towns rose by 31 percent in two years.',
  'Two thirds of the farms were sold to companies from abroad.',
  'The clinics treat 1.2 million patients a year, and most of them are over sixty.',
  'Some 18% of pupils leave school without a certificate.',
  'Wages in the mills fell by 9 percent.',
  'One in four residents lives below the poverty line.',
];

const SOURCED = BARE.map((sentence, at) =>
  at === 0
    ? sentence
    : `${sentence.slice(0, -1)}, [the census office said](https://example.org/census/${at}).`,
);

const SMALL = 'There are 98 languages spoken in the schools of the towns.';

const fined = (sum: string): string => `Mill owners were fined ${sum} for hiring workers without papers.`;

describe('the odds', () => {
  it('ask for a small figure where many larger ones have no source', () => {
    const verdict = verdictAtTheEnd(BARE, SMALL);
    assert.notEqual(verdict?.severity ?? null, null);
    assert.match(verdict?.because ?? '', /^Asked for: .*, readers mostly ask of sentences like it/u);
  });
  it('are lower where the larger ones have theirs', () => {
    assert.ok(oddsAtTheEnd(BARE, SMALL) > oddsAtTheEnd(SOURCED, SMALL));
  });
  it('are lower for what the writer tells of an own work', () => {
    const own = 'We now support 98 languages in our app, and our testers love it.';
    assert.ok(oddsAtTheEnd(BARE, SMALL) > oddsAtTheEnd(BARE, own));
  });
  it('ask softly for what they alone ask for', () => {
    assert.equal(verdictAtTheEnd(BARE.slice(1), SMALL)?.severity, 'hint');
  });
  it('leave a text alone that is too short to be read as a whole', () => {
    assert.equal(verdictAtTheEnd(BARE.slice(0, 3), SMALL)?.severity ?? null, null);
  });
  it('never ask for what somebody is quoted with, or what names its source', () => {
    for (const sentence of [
      '“There are 98 languages in the schools of the towns, and 40% of households have no car,” said Ana Ruiz.',
      'About 40% of households have no car, [the census office said](https://example.org/cars).',
      'About 40% of households have no car, according to the census office.',
    ])
      assert.equal(verdictAtTheEnd(BARE, sentence)?.severity ?? null, null, sentence);
  });
  it('leave a figure alone once its section has a source line, whatever stands nearer', () => {
    const near =
      '[The census](https://example.org/census) shows how the towns have changed.\n\nThese towns are poor: 40% of adults have no job, and rents rose by 12 percent.';
    const lined = `${near}\n\nSource: [Census office, towns](https://example.org/towns)`;
    assert.equal(verdictAtTheEnd(BARE.slice(1), near)?.severity, 'hint');
    assert.equal(verdictAtTheEnd(BARE.slice(1), lined)?.severity, null);
  });
  it('leave a figure alone that says it goes on with a sourced one beside it', () => {
    const sourced =
      'Half of all adults in the towns are poor, [the census shows](https://example.org/census).';
    const goesOn = 'That share was 31 percent in 2001 among adults, and 40% of workers have no job.';
    const standsBeside =
      'Among adults who live in poverty, 31 percent were poor in 2001, and 40% of workers have no job.';
    const severityOf = (sentence: string): Verdict['severity'] | undefined =>
      verdictsOf([...BARE.slice(1), `${sourced} ${sentence}`].join('\n\n')).at(-1)?.severity;
    assert.equal(severityOf(goesOn), null);
    assert.equal(severityOf(standsBeside), 'hint');
  });
  it('ask for a fine of millions, and leave a smaller one alone', () => {
    const bare = BARE.slice(1);
    assert.equal(verdictAtTheEnd(bare, fined('$30 million'))?.severity, 'hint');
    assert.equal(verdictAtTheEnd(bare, fined('$30,000'))?.severity, null);
  });
  it('never ask for a date', () => {
    assert.equal(verdictAtTheEnd(BARE, 'The ferry stopped on 3 May 1998 at half past nine.'), null);
  });
  it('say in one sentence why', () => {
    for (const { because } of verdictsOf(BARE.join('\n\n'))) assert.match(because, /^[A-Z][^\n]+\.$/u);
  });
});

describe('companions of a claim', () => {
  it('are the likeliest others, and the neighbours', () => {
    const [first, second, third] = companions([3, -3, 1]);
    assert.deepEqual(first?.slice(0, 3), [3, chance(1), 0]);
    assert.deepEqual(second?.slice(0, 3), [-3, chance(3), 0]);
    assert.equal(second?.[5], chance(3));
    assert.equal(third?.[5], chance(-3));
    assert.equal(third?.[6], chance(-5));
  });
  it('are none for a claim that stands alone', () => {
    assert.deepEqual(companions([0.5])[0]?.slice(1, 5), [0, 0, 0, 0]);
  });
  it('are as many for claims that are alike', () => {
    const [first, second] = companions([1, 1]);
    assert.deepEqual(first?.slice(0, 5), second?.slice(0, 5));
  });
});
