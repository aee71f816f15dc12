import { PUBLIC_WORLD } from '../../language/english/contexts.ts';
import { PUBLIC_NAMES } from '../../language/english/world.ts';
import type { Statement } from '../statements.ts';

/** True where words speak of people, places and amounts of the public world. */
export const isPublic = (words: string): boolean =>
  PUBLIC_WORLD.test(words) || PUBLIC_NAMES.test(words) || BILLIONS.test(words);

/** Nobody but the world has so many of anything. */
export const BILLIONS =
  /\d ?(?:billion|trillion|bn|tn)\b|\d[BT]\b|\b(?:two|three|four|five|six|seven|eight|nine|ten) (?:billion|trillion)\b|\d ?million (?:square|hectares|acres|tonnes|barrels)/i;

/** True where a sentence speaks of people, places and amounts of the public world. */
export const isAboutTheWorld = ({ words }: Statement): boolean => isPublic(words);
