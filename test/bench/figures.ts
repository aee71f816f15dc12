/** How many of the figures that another reader of numbers is tested with are seen here, by kind. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { landmarksOf, NUMBER } from '../../server/engine/evidence/landmarks.ts';
import { numberAt } from '../../server/engine/evidence/statistics/numbers.ts';
import { statisticsIn } from '../../server/engine/evidence/statistics/statistics.ts';
import { fold } from '../../server/engine/text/fold.ts';
import { overlaps, type Range } from '../../server/engine/text/range.ts';

const SETS = [
  'Number/English/NumberModel',
  'Number/English/PercentModel',
  'Number/English/NumberRangeModel',
  'NumberWithUnit/English/CurrencyModel',
  'NumberWithUnit/English/DimensionModel',
];

/**
 * Figures of a set over which a number of ours lies, those that it covers wholly, and those that count as a statistic
 * of any tier. A set's own kind of figure may be none of ours: “one of them” is a number there.
 */
export function figures(folder: string): void {
  const rows = SETS.flatMap((set) => {
    const file = join(folder, `${set}.json`);
    return existsSync(file) ? [{ set, ...coverage(readFileSync(file, 'utf8')) }] : [];
  });
  console.log('\nFigures seen, English sets of Recognizers-Text');
  console.table(rows);
}

function coverage(json: string) {
  const cases = list(JSON.parse(json.replace(/^\uFEFF/u, '')));
  const count = { figures: 0, 'a number there': 0, 'a statistic there': 0 };
  for (const one of cases) {
    const text = fold(String(field(one, 'Input')));
    const landmarks = landmarksOf(text).all;
    const numbers = landmarks
      .filter(({ signs }) => (signs & NUMBER) !== 0)
      .flatMap(({ start }) => numberAt(text, start) ?? []);
    const statistics = statisticsIn({ text, from: 0, to: text.length }, landmarks);
    for (const result of list(field(one, 'Results'))) {
      const range = { start: Number(field(result, 'Start')), end: Number(field(result, 'End')) + 1 };
      const isMet = (found: readonly Range[]): boolean => found.some((other) => overlaps(other, range));
      count.figures++;
      if (isMet(numbers)) count['a number there']++;
      if (isMet(statistics)) count['a statistic there']++;
    }
  }
  return count;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined;
