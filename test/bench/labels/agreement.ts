import type { Label, Verdict } from './data.ts';

export const VERDICTS: readonly Verdict[] = ['F', 'M', 'N'];

/** Where two readers agree, their letter; F and N apart become M; where one of them said M, M. */
export const merged = (first: Verdict, second: Verdict): Verdict => (first === second ? first : 'M');

/** How often the first reader said the row's letter where the second said the column's. */
export function contingency(pairs: readonly (readonly [Verdict, Verdict])[]): readonly (readonly number[])[] {
  return VERDICTS.map((row) =>
    VERDICTS.map((column) => pairs.filter(([first, second]) => first === row && second === column).length),
  );
}

/** Cohen's κ over the three letters. */
export function kappa(pairs: readonly (readonly [Verdict, Verdict])[]): number {
  const share = (matches: (pair: readonly [Verdict, Verdict]) => boolean): number =>
    pairs.filter(matches).length / pairs.length;
  const observed = share(([first, second]) => first === second);
  const chance = VERDICTS.reduce(
    (sum, letter) => sum + share(([first]) => first === letter) * share(([, second]) => second === letter),
    0,
  );
  return chance === 1 ? 1 : (observed - chance) / (1 - chance);
}

export const count = (labels: readonly Label[], verdict: Verdict): number =>
  labels.filter((label) => label.verdict === verdict).length;
