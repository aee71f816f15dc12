import type { SentenceText } from '../speech/attributions.ts';
import { NUMBER, QUANTITY_WORD, type Landmark } from '../landmarks.ts';
import { numberAt } from './numbers.ts';
import { numberStatistic } from './numberStatistics.ts';
import { rankingsIn } from './rankings.ts';
import type { StatisticSpan } from './spans.ts';
import { wordStatistic } from './wordStatistics.ts';

/** A sentence with more figures than this is a table that lost its lines. */
const MOST_FIGURES = 30;

/** All statistics of a sentence, in order, at most one at a place. */
export function statisticsIn(
  sentence: SentenceText,
  landmarks: readonly Landmark[],
): readonly StatisticSpan[] {
  const found: StatisticSpan[] = [];
  let until = sentence.from;
  let tried = 0;
  for (const landmark of landmarks) {
    if (landmark.start < until) continue;
    if ((landmark.signs & (NUMBER | QUANTITY_WORD)) !== 0 && ++tried > MOST_FIGURES) break;
    const statistic =
      (landmark.signs & NUMBER) !== 0
        ? numberStatistic(sentence, landmark)
        : (landmark.signs & QUANTITY_WORD) !== 0
          ? wordStatistic(sentence, landmark)
          : null;
    if (statistic === null) {
      if ((landmark.signs & NUMBER) !== 0) until = numberAt(sentence.text, landmark.start)?.end ?? until;
      continue;
    }
    found.push(statistic);
    until = statistic.end;
  }
  const rankings = rankingsIn(sentence, landmarks);
  return rankings.length === 0 ? found : [...found, ...rankings].toSorted((a, b) => a.start - b.start);
}
