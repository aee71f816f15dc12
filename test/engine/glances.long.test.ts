/** What is asked of a text at a glance never says no where the dear pattern behind it says yes. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert as holds, array, constantFrom, property, string } from 'fast-check';
import { CAPITALISED } from '../../server/engine/evidence/copy/capitals.ts';
import {
  FIGURE_IN_DIGITS,
  FIGURE_IN_WORDS,
  HOLDS_PART,
  HOLDS_WORD,
  PART,
} from '../../server/engine/evidence/figures/reading.ts';
import { WORD } from '../../server/engine/evidence/copy/repeats.ts';
import { INNER_CAPITAL } from '../../server/engine/evidence/copy/innerCapitals.ts';
import { DATE_FIRST, PAIR, WEEKDAY_FIRST, WORTH_A_LOOK } from '../../server/engine/evidence/copy/weekdays.ts';
import { FATE_WORDS } from '../../server/engine/evidence/figures/conflicts.ts';
import {
  ANNOUNCEMENT,
  CURRENCY,
  FATE,
  landmarksOf,
  LONE_APOSTROPHE,
  MARK,
  OWN_STUDY,
  PLACEHOLDER,
  POINTER,
  REPORT,
  SURVEY,
  WEEKDAY,
} from '../../server/engine/evidence/landmarks.ts';
import { LOCAL, MAY_BE_LOCAL } from '../../server/engine/evidence/sources/addresses.ts';
import {
  BEFORE_PHRASES,
  BEHIND_PHRASES,
  PHRASES_BEFORE,
  PHRASES_BEHIND,
} from '../../server/engine/evidence/statistics/phrases.ts';
import {
  AVERAGE,
  EVERY,
  FOR_EVERY,
  ON_AVERAGE,
  PER,
  SO_MANY_PER,
} from '../../server/engine/evidence/statistics/rates.ts';
import { OF_A_SURVEY } from '../../server/engine/evidence/statistics/surveys.ts';
import {
  DATELINE_OF_AN_ANNOUNCEMENT,
  SIGNS_OF_AN_ANNOUNCEMENT,
} from '../../server/engine/language/english/announcements.ts';
import {
  COMPILES_FIGURES,
  CREDITS_A_BODY,
  PUTS_OUT_A_DOCUMENT,
} from '../../server/engine/language/english/bodies.ts';
import { MODELLED, TELLS_OF_A_STUDY } from '../../server/engine/language/english/own.ts';
import { POINTERS } from '../../server/engine/language/english/pointers.ts';
import { COMES_BACK, REPORT_OF_OTHERS } from '../../server/engine/language/english/reports.ts';
import {
  DOCUMENT_SHOWS,
  NAMED_POLL,
  POLL,
  PUTS_OR_CITES,
  SAYS_AS_A_NOUN,
} from '../../server/engine/language/english/sources.ts';
import { PACKS } from '../../server/engine/language/packs.ts';
import { fold } from '../../server/engine/text/fold.ts';
import { fitting, isPlain, twinsOf, type Twins } from '../../server/engine/text/plainly.ts';

/** The paragraphs of all rule cases, folded as prose is. */
const PARAGRAPHS = readdirSync('test/rules', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => readFileSync(join('test/rules', file), 'utf8').split(/\n\n+/u))
  .map(fold);

const PIECES = (
  'half a third|two-thirds|one in five|most of|majority of the|out of every|in |of |nine|Twenty-one|forty|dozen|' +
  '1,200|3.5%|£4m|RM |-7|+| per cent| points| million|Monday|Mon.|Sat|, |the |3rd|4|May|2024|2024-05-03| and |' +
  'was a | (|)|Tan|McDonald|NASA|@|#|-|.|_|é|É|Ž|ſ|K|“|”|—|\u2019s|\uFFFC|😀|日|调查显示|表示|「|」|』|『|によると|は|を|発表した|' +
  "dead|Injuries|a|1|'|survey of|those questioned|see sources|click here|links below|TK|XXX|lorem ipsum|[|$|" +
  "survey|Gallup poll by A|we |our |this |report uses|my model| estimated|I've simulated|analysis of ACS|microdata|" +
  'top decile|data from|white papers|the study|polled| per | every | for every | each | day| hundred| on average|localhost|x.local|10.0.|127.0.0.1|' +
  'OSSBY, Vale, |May 3, 2024|FOR IMMEDIATE RELEASE|forward-looking statements|today announced|media contact|(NYSE: OSS)|Business Wire|is proud to announce|' +
  '省の調査では|と述べた|《|》|据|新华社|(来源:|公司|数据显示|、|。|,| |' +
  ' years longer than| times since|C hotter|g CO2/kWh|p per visitor| years old| kg of methane a year| people per square km|' +
  '/5th as much| of the ten poorest towns|an average of |on average |only |is number |has not been lower since |' +
  'The World Bank puts |Harlow Centre ranked |asked 1,000|et al. (2014)| expects |, per the ministry of health|[OECD, 2019]|his claim that |' +
  'fewer boats than in |ratio is |back it by |deaths per day: |record high of |peaked in |9-year cut in life expectancy'
).split('|');

const TEXTS = array(constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => fold(pieces.join('')));
const ANY = string({ unit: 'binary', maxLength: 60 });

function always(check: (text: string) => void): void {
  for (const text of PARAGRAPHS) check(text);
  holds(property(TEXTS, check), { numRuns: 3000 });
  holds(property(ANY, check), { numRuns: 500 });
}

const found = (pattern: RegExp, text: string): readonly string[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => `${index} ${words}`);

const DEAR: readonly Twins[] = [
  CAPITALISED,
  WORD,
  PART,
  FIGURE_IN_DIGITS,
  FIGURE_IN_WORDS,
  PAIR,
  WEEKDAY_FIRST,
  DATE_FIRST,
];

describe('what is asked at a glance', () => {
  it('a plain text has the same matches with either twin', () => {
    always((text) => {
      if (!isPlain(text)) return;
      for (const { anywhere, plainly } of DEAR)
        assert.deepEqual(found(plainly, text), found(anywhere, text), text);
      assert.equal(INNER_CAPITAL.plainly.test(text), INNER_CAPITAL.anywhere.test(text), text);
    });
  });

  it('a text with letters beyond ASCII is not plain', () => {
    for (const text of ['é', 'ſ', '\u212A', '日', '\u{1D400}', '½', 'ª'])
      assert.equal(isPlain(text), false, text);
    for (const text of ['', 'A “fair” day – 12% \uFFFC…', '£5', '\u00A7'])
      assert.equal(isPlain(text), true, text);
  });

  it('a pattern whose classes have no plain form has no twin', () => {
    assert.throws(() => twinsOf(/\p{Script=Greek}|\p{Nd}/u));
    assert.equal(twinsOf(/\p{Lu}[\p{L}\p{N}\]-]/gu).plainly.source, '[A-Z][A-Za-z0-9\\]-]');
  });

  it('no figure is without its sign', () => {
    always((text) => {
      const plain = isPlain(text);
      if (!fitting(HOLDS_PART, plain).test(text)) assert.deepEqual(found(PART.anywhere, text), [], text);
      if (!fitting(HOLDS_WORD, plain).test(text))
        assert.deepEqual(found(FIGURE_IN_WORDS.anywhere, text), [], text);
      if (!/\d/u.test(text)) assert.deepEqual(found(FIGURE_IN_DIGITS.anywhere, text), [], text);
    });
  });

  it('no weekday that stands with a date is missed', () => {
    always((text) => {
      if (fitting(WORTH_A_LOOK, isPlain(text)).test(text)) return;
      for (const { anywhere } of [PAIR, WEEKDAY_FIRST, DATE_FIRST])
        assert.deepEqual(found(anywhere, text), [], text);
    });
  });

  it('no rate and no address is without what is looked for first', () => {
    const glances: readonly (readonly [RegExp, RegExp])[] = [
      [PER, EVERY],
      [PER, FOR_EVERY],
      [PER, SO_MANY_PER],
      [AVERAGE, ON_AVERAGE],
      [MAY_BE_LOCAL, LOCAL],
    ];
    // These patterns are tried where something ends: behind a number, at the start of a host.
    always((text) => {
      for (let at = 0; at < text.length; at++) {
        const rest = text.slice(at, at + 80);
        for (const [glance, pattern] of glances)
          if (!glance.test(rest)) assert.equal(pattern.test(rest), false, `${pattern.source} ${rest}`);
      }
    });
  });

  it('no phrase is without what is looked for first', () => {
    always((text) => {
      for (let at = 0; at <= text.length; at++) {
        const [front, rest] = [text.slice(Math.max(0, at - 70), at), text.slice(at, at + 70)];
        if (!BEHIND_PHRASES.test(rest))
          for (const { after } of PHRASES_BEHIND)
            assert.equal(after?.test(rest) ?? true, false, `${after?.source ?? ''} ${rest}`);
        if (!BEFORE_PHRASES.test(front))
          for (const { before } of PHRASES_BEFORE)
            assert.equal(before?.test(front) ?? true, false, `${before?.source ?? ''} ${front}`);
      }
    });
  });

  it('no pattern is without the sign that stands for it', () => {
    const signed: readonly (readonly [number, RegExp])[] = [
      [FATE, FATE_WORDS],
      [SURVEY, OF_A_SURVEY],
      [POINTER, POINTERS],
      [PLACEHOLDER, /(?<![\p{L}\p{N}_])(?:TK|XXX|[Ll]orem ipsum)|\[/u],
      [WEEKDAY, WORTH_A_LOOK.anywhere],
      [SURVEY, POLL],
      [SURVEY, NAMED_POLL],
      [REPORT, REPORT_OF_OTHERS],
      [REPORT, COMES_BACK],
      [ANNOUNCEMENT, DATELINE_OF_AN_ANNOUNCEMENT],
      ...SIGNS_OF_AN_ANNOUNCEMENT.map((pattern) => [ANNOUNCEMENT, pattern] as const),
      [OWN_STUDY, MODELLED],
      [OWN_STUDY, TELLS_OF_A_STUDY],
      [MARK, /["“”„«»「」『』]/u],
      [LONE_APOSTROPHE, /(?<![\p{L}\d.,!?])'/u],
      [CURRENCY, /[$€£]\d/u],
    ];
    always((text) => {
      if (!isPlain(text)) return;
      const { signs } = landmarksOf(text);
      for (const [sign, pattern] of signed)
        if ((signs & sign) === 0) assert.equal(text.search(pattern), -1, `${pattern.source} ${text}`);
    });
  });

  it('no body and no document is credited without a sign of it', () => {
    const credits = [
      ...CREDITS_A_BODY,
      PUTS_OUT_A_DOCUMENT,
      COMPILES_FIGURES,
      DOCUMENT_SHOWS,
      SAYS_AS_A_NOUN,
      PUTS_OR_CITES,
    ];
    always((text) => {
      for (const { pattern, sign } of credits)
        if (!sign.test(text)) assert.equal(text.search(pattern), -1, `${pattern.source} ${text}`);
    });
  });

  for (const { id, credits } of PACKS)
    it(`no attribution of the pack ${id} is without its sign`, () => {
      always((text) => {
        for (const { pattern, sign } of credits)
          if (!sign.test(text)) assert.deepEqual(found(pattern, text), [], text);
      });
    });
});
