import type { Attribution } from '../speech/attributions.ts';
import type { Statement } from '../statements.ts';

/** "Most said so", "voters say": nobody in particular. */
const CROWD =
  /^(?:(?:the |nearly |almost |about |more than )*(?:most|half|some|many|few|all|both|others|several|none|a majority|majority|the rest|(?:young(?:er)?|old(?:er)?|likely|registered|black|white|male|female) (?:voters|people|men|women|adults)|(?:north|south|mid)[A-Za-zÀ-ɏ]*erners|voters|people|adults|americans|britons|republicans|democrats|conservatives|liberals|millennials|residents|consumers|women|men|parents|workers|(?:the )?(?:general |wider )?public(?: overall| at large)?))$/i;

export const isCrowd = ({ speaker }: Attribution): boolean => CROWD.test(speaker.text);

/** "Two thirds of voters say": those who were asked are no source of how many they are. */
export const isCounted = (statement: Statement, { speaker, start: opens }: Attribution): boolean => {
  const { statistics, text, from } = statement;
  const areAsked =
    SUPPORTERS.test(speaker.start === from ? inSmall(speaker.text) : speaker.text) ||
    OF_SUPPORTERS.test(text.slice(Math.max(from, speaker.start - 30), speaker.start));
  return statistics.some(({ start, end, kind }) => {
    // "1,100 firms reported"; a body "with data from 1,100 firms" has counted them.
    if (kind === 'count')
      return opens === speaker.start && start < opens && opens < end && speaker.kind !== 'name';
    if (kind !== 'percent' && kind !== 'ratio' && kind !== 'share') return false;
    if (areAsked) return true;
    return (
      start < speaker.end &&
      (speaker.start < end || OF_WHOM.test(text.slice(end, speaker.start)) || isMargin(text, end, speaker))
    );
  });
};

/** "By nearly 2-1, they say". */
const isMargin = (text: string, end: number, speaker: Attribution['speaker']): boolean =>
  /^they$/i.test(speaker.text) && text.slice(end, speaker.start) === ', ';

const OF_WHOM = /^(?: of)?(?: (?!(?:to|with|by)\b)[\p{L}'-]+){0,4} ?$/u;

/** Whoever stands with somebody is a part of the public, and has been counted; "Voters for Clean Air" is a body. */
const SUPPORTERS =
  /^(?:the |[A-Za-zÀ-ɏ-]+ ){0,2}(?:supporters|backers|followers|opponents|voters|fans) (?:of|for) /u;
const OF_SUPPORTERS = /\b(?:supporters|backers|followers|opponents|fans) (?:of|for) (?:the )?$/u;

/** A word that opens a sentence has its capital from there. */
const inSmall = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
