/** What follows from figures, with what rounding may hide. */

import type { Figure } from './reading.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const intervalOf = ({ value, slack }: Figure): Interval => ({
  low: value - slack,
  high: value + slack,
});

export const meet = (a: Interval, b: Interval): boolean => a.low <= b.high + TINY && b.low <= a.high + TINY;

/** What the binary fractions of decimal figures may add up to. */
const TINY = 1e-9;

/** `to - from`. */
export const difference = (from: Figure, to: Figure): Interval => ({
  low: to.value - to.slack - from.value - from.slack,
  high: to.value + to.slack - from.value + from.slack,
});

/** `(to - from) / from` in per cent; null where `from` may be nought. */
export function relativeChange(from: Figure, to: Figure): Interval | null {
  if (from.value - from.slack <= 0) return null;
  return {
    low: 100 * ((to.value - to.slack) / (from.value + from.slack) - 1),
    high: 100 * ((to.value + to.slack) / (from.value - from.slack) - 1),
  };
}

/** A change as big either way: what "a 20% change" and an unclear verb mean. */
export function sizeOf({ low, high }: Interval): Interval {
  if (low >= 0) return { low, high };
  return high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) };
}

/** A number as a reader writes it: so many decimals, no zeros behind them, thousands with commas. */
export function written(value: number, decimals: number): string {
  const places = Math.abs(value) < 1 && decimals === 0 ? 1 : decimals;
  const rounded = Number(value.toFixed(Math.min(places, 6)));
  const [whole = '', part] = String(Math.abs(rounded)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return `${rounded < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `.${part}`}`;
}
