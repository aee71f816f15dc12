import { FEW_AND_MANY, OF_A_PLACE } from '../../language/english/contexts.ts';
import type { Figure } from './figureContexts.ts';

/** "80 percent of the work gets done by 20 percent of the people": a saying, whatever the two make up. */
export function isOfFewAndMany({ kind, value, sentence }: Figure): boolean {
  if (kind !== 'percent' || (value !== 80 && value !== 20 && value !== 90 && value !== 10)) return false;
  const halves = FEW_AND_MANY.map((order) => order.exec(sentence)).find((found) => found !== null);
  const [one, other] = [Number(halves?.[1] ?? 0), Number(halves?.[2] ?? 0)];
  return one + other === 100 && (value === one || value === other) && !OF_A_PLACE.test(sentence);
}
