import assert from 'node:assert/strict';
import * as baselines from '../../server/engine/language/english/baselines.ts';
import * as conflicts from '../../server/engine/language/english/conflicts.ts';
import * as contexts from '../../server/engine/language/english/contexts.ts';
import * as figures from '../../server/engine/language/english/figures.ts';
import * as openings from '../../server/engine/language/english/openings.ts';
import * as own from '../../server/engine/language/english/own.ts';
import * as placeholders from '../../server/engine/language/english/placeholders.ts';
import * as pointers from '../../server/engine/language/english/pointers.ts';
import * as repeats from '../../server/engine/language/english/repeats.ts';
import * as sources from '../../server/engine/language/english/sources.ts';
import * as surveys from '../../server/engine/language/english/surveys.ts';
import * as vague from '../../server/engine/language/english/vague.ts';
import * as yearless from '../../server/engine/language/english/yearless.ts';
import { attributionsIn } from '../../server/engine/evidence/speech/attributions.ts';
import { figuresIn } from '../../server/engine/evidence/figures/reading.ts';
import { withForecasts } from '../../server/engine/evidence/statistics/forecasts.ts';
import { landmarksOf } from '../../server/engine/evidence/landmarks.ts';
import { quotationSpans } from '../../server/engine/evidence/speech/quotations.ts';
import { statisticsIn } from '../../server/engine/evidence/statistics/statistics.ts';
import { vagueIn } from '../../server/engine/evidence/speech/vague.ts';
import { sentencesOf } from '../../server/engine/language/sentences.ts';
import { recogniseLanguage } from '../../server/engine/language/recognise.ts';
import { HOSTILE_RUNS, hostileRun, tooFast } from '../support/hostile.ts';

const LENGTH = 4000;

const PATTERNS: readonly (readonly [string, RegExp])[] = [
  baselines,
  conflicts,
  contexts,
  figures,
  openings,
  own,
  placeholders,
  pointers,
  repeats,
  sources,
  surveys,
  vague,
  yearless,
].flatMap((module) =>
  Object.entries(module).flatMap(([name, value]) =>
    value instanceof RegExp ? [[name, value] as const] : [],
  ),
);

const never = (): boolean => false;

/** A text as one sentence, with everything looked for that is looked for in one. */
function readSentence(text: string): void {
  const sentence = { text, from: 0, to: text.length };
  const landmarks = landmarksOf(text).all;
  withForecasts(sentence, landmarks, statisticsIn(sentence, landmarks));
  attributionsIn(sentence, landmarks, never);
  vagueIn(sentence, landmarks, never);
}

const WORK: readonly (readonly [string, (text: string) => unknown])[] = [
  ['sentences', sentencesOf],
  ['the language', recogniseLanguage],
  ['landmarks', landmarksOf],
  ['figures', (text) => figuresIn(text, 0, text.length)],
  ['quotations', quotationSpans],
  ['everything in one endless sentence', readSentence],
];

/** The runs on which four times the length takes far more than four times as long. */
const runaways = (work: (text: string) => unknown): readonly string[] =>
  HOSTILE_RUNS.filter((run) => {
    const [small, large] = [hostileRun(run, LENGTH), hostileRun(run, 4 * LENGTH)];
    return (
      tooFast(
        () => work(small),
        () => work(large),
      ) !== null
    );
  });

describe('patterns take time in proportion to the text, whatever it holds', function () {
  this.timeout(60_000);
  for (const [name, pattern] of PATTERNS) {
    it(name, () =>
      assert.deepEqual(
        runaways((text) => text.replace(pattern, '')),
        [],
      ),
    );
  }
  for (const [name, work] of WORK) it(name, () => assert.deepEqual(runaways(work), []));
});
