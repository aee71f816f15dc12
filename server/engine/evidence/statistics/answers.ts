import { AIM } from '../../language/english/contexts.ts';
import type { StatisticKind } from '../evidence.ts';
import type { Figure } from './figureContexts.ts';

export const isKind =
  (...kinds: readonly StatisticKind[]) =>
  ({ kind }: Figure): boolean =>
    kinds.includes(kind);

export const SHARES = isKind('percent', 'ratio', 'share');

/** "40% of poor households": no rate that a rule sets. */
export const isShareOfPeople = (figure: Figure): boolean =>
  SHARES(figure) && !AIM.test(figure.clause) && SHARE_OF_PEOPLE.test(`${figure.text}${figure.after}`);

/** What people said when they were asked, a margin between them, or how they voted. */
export const isAnswer = (figure: Figure): boolean =>
  SHARES(figure) &&
  (/points?\b/.test(figure.text) ||
    ANSWERS.test(figure.after) ||
    VOTED_DOWN.test(figure.before) ||
    (AGAINST.test(figure.after) && SAY.test(figure.sentence)));

/** "By 43%-41%, the public says they should". */
const AGAINST = /^ ?[-–] ?\d{1,2} ?%/;
const SAY = /\b(?:say|says|said|agree|support|oppose|favou?r|divided?)\b/i;

export const ANSWERS =
  /^ (?:of )?(?:[A-Za-zÀ-ɏ'-]+ ){0,3}(?:say|said|says|think|believe|support|supported|oppose|opposed|favou?r|favou?red|want|wanted|agree|agreed|disagree|disagreed|would (?:pay|vote|rather|buy|switch|consider|recommend|choose|leave|quit))\b/i;
const VOTED_DOWN = /\b(?:rejected|approved|backed|supported|opposed) by (?:[A-Za-zÀ-ɏ]+ ){0,2}$/i;

const SHARE_OF_PEOPLE =
  /\b(?:of|in) (?:all |the |its |their |our |every )?(?:[\p{L}\d'-]+ ){0,3}(?:people|persons?|adults|americans|britons|voters|households|families|workers|children|teens|students|pupils|women|men|girls|boys|patients|residents|citizens|consumers|users|[a-z]*takers|[a-z]+ologists|scientists|developers|homes|jobs|companies|firms|businesses|schools|hospitals|farms|farmers|\p{Lu}\p{Ll}+(?:ans|ese|ish))(?!\p{L})/u;
