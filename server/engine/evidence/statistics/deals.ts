import {
  COMES_TO,
  EARNERS,
  FIRST_PERSON_MONEY,
  FOR_EACH_OF_THEM,
  HAS_CHANGED_HANDS,
  OF_A_MARKET,
  SPEAKS_TO_ONE,
  STILL_TO_COME,
  SUM_DOES,
  TOLD_AS_HISTORY,
} from '../../language/english/contexts.ts';
import type { Figure } from './figureContexts.ts';

const MILLIONS = /(?:million|billion|trillion|crore|\d ?(?:m|bn|mn|tn|b))\b/i;
export const isInMillions = (sum: string): boolean => MILLIONS.test(sum);

/** Of billions, only what two sides settle on is an event. */
export const BARGAIN =
  /\b(?:fined|settle[dm]|settlements?|lawsuits?|damages|bought|acquir(?:ed|es|ing)|acquisition|takeover|merger|bids?|contracts?|deals?|sold (?:for|to)|tax bill|fortune|net worth)\b/i;

/** "fell to as low as $133", "surged in price from $199". */
export const MOVED =
  /\b(?:rose|risen|fell|fallen|surged|dropped|climbed|soared|jumped|plunged|grew|grown|increased|decreased|declined|shrank|shrunk)(?: in (?:price|value|cost))?(?: (?:from|to|by))(?: (?:as low as|as high as|about|around|nearly|almost|more than|just|only|over|under))? $/i;

/** "$60 a barrel": what a good of the world fetches is nobody's deal, unless the writer sells or buys it. */
export const isToldOfMarkets = ({ near, after }: Figure): boolean =>
  OF_A_MARKET.test(after) && !FIRST_PERSON_MONEY.test(near);

/** "bought it for $48 million in 1997": a deal of long ago is no news, and somebody has it from somewhere. */
export const isToldAsHistory = ({ near }: Figure): boolean =>
  TOLD_AS_HISTORY.test(near) &&
  HAS_CHANGED_HANDS.test(near) &&
  !FIRST_PERSON_MONEY.test(near) &&
  !STILL_TO_COME.test(near);

/** What an occupation earns, each of many costs or a sum can do is no price at issue, unless it is the writer's or the reader's. */
export const isToldOfMany = ({ near, before, after }: Figure): boolean =>
  (EARNERS.test(before) || SUM_DOES.test(after) || (FOR_EACH_OF_THEM.test(after) && COMES_TO.test(before))) &&
  !FIRST_PERSON_MONEY.test(near) &&
  !SPEAKS_TO_ONE.test(near);
