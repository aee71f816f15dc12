import assert from 'node:assert/strict';
import { gatherEvidence, parseArticle } from '../../server/engine/index.ts';
import type { Evidence } from '../../server/engine/index.ts';
import { attributionsIn } from '../../server/engine/evidence/speech/attributions.ts';
import { withForecasts } from '../../server/engine/evidence/statistics/forecasts.ts';
import { landmarksOf } from '../../server/engine/evidence/landmarks.ts';
import { numberAt, reasonToLeaveAlone } from '../../server/engine/evidence/statistics/numbers.ts';
import { quotationSpans } from '../../server/engine/evidence/speech/quotations.ts';
import { statisticsIn } from '../../server/engine/evidence/statistics/statistics.ts';

const whole = (text: string) => ({ text, from: 0, to: text.length });

/** `kind tier "words"` of each statistic. */
function statistics(text: string): readonly string[] {
  const landmarks = landmarksOf(text).all;
  return withForecasts(whole(text), landmarks, statisticsIn(whole(text), landmarks)).map(
    ({ kind, tier, start, end }) => `${kind} ${tier} "${text.slice(start, end)}"`,
  );
}

const evidenceOf = (text: string, path = 'a.md'): Evidence => gatherEvidence(parseArticle(path, text));

const speakersIn = (text: string): readonly string[] =>
  attributionsIn(whole(text), landmarksOf(text).all, () => false).map(
    ({ speaker }) => `${speaker.kind}: ${speaker.text}`,
  );

const quotationsIn = (text: string): readonly string[] =>
  quotationSpans(text).map(({ start, end, term }) => `${term ? 'term' : 'speech'} ${text.slice(start, end)}`);

const speakerOf = (text: string): string | null => {
  const [quotation] = evidenceOf(text, 'a.txt').quotations.filter(({ term }) => !term);
  if (quotation === undefined) return 'no quotation';
  return quotation.speaker === null ? null : text.slice(quotation.speaker.start, quotation.speaker.end);
};

const forms = (text: string, path?: string): readonly string[] =>
  evidenceOf(text, path).sources.map(({ form, strength, name }) => `${form} ${strength}: ${name}`);

describe('statistics', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Nearly 48% of readers left.', ['percent A "Nearly 48%"']],
    ['Between 10 and 20 per cent of all cases are missed.', ['percent A "20 per cent"']],
    ['Sixty-six percent said no.', ['percent A "Sixty-six percent"']],
    ['Seven out of ten adults agree.', ['ratio A "Seven out of ten"']],
    [
      'It lost two-thirds of its trees and the majority of its farms.',
      ['share C "two-thirds of its trees"', 'share A "the majority of its farms"'],
    ],
    ['It added 178,000  jobs.', ['count A "178,000  jobs"']],
    ['Some 82 million metric tonnes were thrown away.', ['quantity A "Some 82 million metric tonnes"']],
    ['Energy use is three times higher than in 1990.', ['change A "three times higher"']],
    ['It raised $3 million for a deal.', ['money C "$3 million"']],
    ['Millions of Americans agree.', ['count B "Millions of Americans"']],
    ['Output is projected to double by 2030.', ['forecast A "projected to double"']],
    ['It rained for half of February, for most of the last seven years.', []],
    ['They doubled down on it.', []],
    ['There can be no half measures.', []],
    ["The nation's third-ranking officer took a second breath.", []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(statistics(text), expected));
});

describe('numbers that are left alone, with the reason', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['at 9:40 a.m.', '9', 'a time of day'],
    ['on 12 May', '12', 'a date'],
    ['on May 25', '25', 'a date'],
    ['on 2024-05-12', '2024', 'a date'],
    ['in 1999', '1999', 'a year'],
    ['in the 1990s', '1990', 'a decade or an ordinal'],
    ['Ubuntu 20.04 is out', '20.04', 'the number of a version'],
    ['see chapter 12', '12', 'a reference'],
    ['a 45-year-old', '45', 'an age'],
    ['for 8 hours', '8', 'a duration'],
    ['it ended 3-2 at', '3', 'a score or a range of small numbers'],
    ['of 300 KB', '300', 'a measure of a machine or an object'],
    ['the COVID-19 ward', '19', 'part of a name or a code'],
  ];
  for (const [text, digits, reason] of cases) {
    it(text, () => {
      const number = numberAt(text, text.indexOf(digits));
      assert.ok(number);
      const place = { before: text.slice(0, number.start), after: text.slice(number.end) };
      assert.equal(reasonToLeaveAlone(number, place), reason);
    });
  }
  it('but a figure behind the word "another" is none of them', () => {
    const text = 'Another 1.3 million voters';
    const number = numberAt(text, 8);
    assert.ok(number);
    assert.equal(
      reasonToLeaveAlone(number, { before: text.slice(0, 8), after: text.slice(number.end) }),
      null,
    );
  });
});

describe('attributions', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Ana Ruiz said the ice was thick.', ['name: Ana Ruiz']],
    ["It's often said that the ice is thick.", []],
    ["Let's say that the ice is thick.", []],
    ['The ice was thick, said Ana Ruiz of Leeds University.', ['name: Ana Ruiz of Leeds University']],
    ['Ana Ruiz, the mayor of Leeds, also warned of thin ice.', ['name: Ana Ruiz']],
    ['According to unofficial results from Oslo, the mayor lost.', ['document: results from Oslo']],
    [
      'Catches fell, according to data collected in ninety harbours by the Ministry of Fisheries.',
      ['document: data collected in ninety harbours by the Ministry of Fisheries'],
    ],
    ['The WHO warns that two in five ports are shut.', ['name: The WHO']],
    ['According to official figures, catches fell.', ['document: figures']],
    ["According to the company's annual report, sales rose.", ["document: the company's annual report"]],
    [
      'A study in the journal Ocean Policy found that catches fell.',
      ['document: A study in the journal Ocean Policy'],
    ],
    ['Officials at the plant said so.', ['role: Officials at the plant']],
    ['She told the council.', ['pronoun: She']],
    ['Court records show 12 cases.', ['document: Court records']],
    ['Both vowed to stay.', ['role: Both']],
    ['It was said to be cold.', []],
    ['The United States left.', []],
    ['A tool called Ice was used.', []],
    ['He wants to say more.', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(speakersIn(text), expected));
});

describe('quotations', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['He called it “thin ice” and left.', ['term “thin ice”']],
    ['“We will not cross it this year,” he said.', ['speech “We will not cross it this year,”']],
    ['"We will not cross it this year," he said.', ['speech "We will not cross it this year,"']],
    ['„Wir gehen dieses Jahr nicht hinüber“, sagte er.', ['speech „Wir gehen dieses Jahr nicht hinüber“']],
    ['« Nous ne passerons pas cette année », dit-il.', ['speech « Nous ne passerons pas cette année »']],
    ['She read "The Road Across the Frozen Fjord" twice.', ['term "The Road Across the Frozen Fjord"']],
    ["It's the hens' and the boats' ice.", []],
    ['A pipe of 3/4" and a board.', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(quotationsIn(text), expected));

  it('finds the speaker behind', () =>
    assert.equal(speakerOf('“We will not cross it this year,” said Ana Ruiz.'), 'Ana Ruiz'));
  it('finds the speaker in the next sentence', () =>
    assert.equal(speakerOf('“We will not cross it this year.” Ana Ruiz said it twice.'), 'Ana Ruiz'));
  it('finds the speaker in front of a colon', () =>
    assert.equal(speakerOf('Ana Ruiz, Leeds: “We will not cross it this year.”'), 'Ana Ruiz, Leeds'));
  it('finds the speaker behind a dash', () =>
    assert.equal(speakerOf('“We will not cross it this year.” — Ana Ruiz'), 'Ana Ruiz'));
  it('carries the speaker into the next paragraph of an open quotation', () => {
    const text = 'Ana Ruiz said: “We will not cross it this year.\n\n“Nor will we cross it next year.”\n';
    const speakers = evidenceOf(text, 'a.txt').quotations.map(({ speaker }) => speaker !== null);
    assert.deepEqual(speakers, [true, true]);
  });
  it('knows none where none is', () =>
    assert.equal(speakerOf('The ice was thick. “We will not cross it this year.”'), null));
});

describe('sources', () => {
  it('knows every form', () => {
    assert.deepEqual(forms('The [ice](https://www.fjord.example/ice) is thick.\n'), [
      'link strong: fjord.example',
    ]);
    assert.deepEqual(forms('The ice is thick.[^1]\n\n[^1]: Seen.\n'), ['footnote strong: 1']);
    assert.deepEqual(forms('The ice is thick (Lis & Ruiz, 2021).\n'), [
      'parenthesis strong: Lis & Ruiz, 2021',
    ]);
    assert.deepEqual(forms('Ana Ruiz said the ice is thick.\n'), ['attribution strong: Ana Ruiz']);
    assert.deepEqual(forms('The ice is thick.\n\nSource: Fjord Times\n'), ['source-line weak: Fjord Times']);
    assert.deepEqual(forms('---\nsource: Fjord Times\n---\n\nThe ice is thick.\n'), [
      'frontmatter weak: Fjord Times',
    ]);
    assert.deepEqual(forms('The ice is thick.\n\n## Sources\n\n- Fjord Times\n'), [
      'sources-section weak: Sources',
    ]);
  });
  it('names the page that a template leads to', () => {
    assert.deepEqual(forms('The [ice]({{< ref "2024-05-01-ice.md" >}}) is thick.\n'), [
      'link medium: 2024-05-01-ice.md',
    ]);
    assert.deepEqual(forms('The [ice]({% post_url 2024-05-01-ice %}) is thick.\n'), [
      'link medium: 2024-05-01-ice',
    ]);
  });
  it('counts no link to a list of the site itself', () => {
    assert.deepEqual(forms('The [ice](/tags/ice) is [thick](#thick).\n'), []);
  });
  it('counts nobody who is not named', () => {
    assert.deepEqual(forms('Experts say the ice is thick. A survey found it thin.\n'), []);
  });
});

describe('verdicts', () => {
  it('give a reason for what is asked and for what is let pass', () => {
    const { verdicts } = evidenceOf(
      'Nearly 48% of ports lack a plan.\n\nAna Ruiz said 31% of them are old.\n',
    );
    assert.equal(verdicts.length, 2);
    for (const { because } of verdicts)
      assert.match(because, /^(?:Asked for|Covered|Let pass|Left alone): .+\.$/u);
  });
});
