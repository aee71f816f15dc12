import { EVENT_PEOPLE, PERIOD, SEATS_OF_AN_EVENT, SOLD_OUT } from '../../language/english/contexts.ts';
import { isInMillions } from './deals.ts';
import type { Figure } from './figureContexts.ts';

/** "killed 40 people", but not "killed 1,700 people in 2019". */
export const isOfAnEvent = ({ near, sentence, value, text }: Figure): boolean =>
  EVENT_PEOPLE.test(near) &&
  !PERIOD.test(sentence) &&
  !((value >= MANY || isInMillions(text) || THOUSANDS.test(text)) && BEFELL.test(near));

/** A toll of thousands is no count of one day. */
const MANY = 1000;
const THOUSANDS = /\bthousands\b/i;
/** What befell thousands was counted, or guessed, by somebody. */
const BEFELL =
  /\b(?:dead|died|wounded|kill(?:ed|ing|s)|injured|injuries|casualties|evacuat\w+|displaced|homeless)\b/i;

export const isOfSeats = ({ text, after, sentence }: Figure): boolean =>
  SEATS_OF_AN_EVENT.test(`${text.replace(/^\D+/u, '')}${after}`) &&
  SOLD_OUT.test(sentence) &&
  !PERIOD.test(sentence);
