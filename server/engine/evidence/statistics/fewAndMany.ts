import { OF_FEW, OF_MUCH } from '../../language/english/contexts.ts';
import type { Figure } from './figureContexts.ts';

/** "80 percent of the work gets done by 20 percent of the people": a saying, whatever the two make up. */
export function isOfFewAndMany({ kind, value, sentence }: Figure): boolean {
  if (kind !== 'percent' || (value !== 80 && value !== 20 && value !== 90 && value !== 10)) return false;
  const much = Number(OF_MUCH.exec(sentence)?.[1] ?? 0);
  const few = Number(OF_FEW.exec(sentence)?.[1] ?? 0);
  return much + few === 100 && (value === much || value === few);
}
