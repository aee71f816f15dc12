import type { Article } from '../../article/article.ts';
import { plainIn, type Wording } from '../../article/wording.ts';
import { fitting, twinsOf } from '../../text/plainly.ts';
import { NAMES_A_YEAR } from '../../language/english/votes.ts';
import { NAMED_POLL, POLL, POLL_RESULT, POLL_STANDING } from '../../language/english/sources.ts';
import { mayHold, SURVEY } from '../landmarks.ts';
import type { Passage } from '../passages.ts';
import { NAMED_WITHIN, credited, isSolid } from '../reach/reached.ts';
import type { Reached, ReadArticle } from '../reach/reached.ts';
import type { Statement } from '../statements.ts';

/** Mentions of polls from which on an article tells of one. */
const POLL_STORY = 4;

/** Results in an article about a poll that it names, or a little below a poll. */
export function inPollStory(read: ReadArticle, passage: Passage): Reached | null {
  if (!passage.statement.recall(tellsShares)) return null;
  const poll = read.poll();
  const isResult =
    passage.statement.recall(tellsPollResult) ||
    (poll?.opens === true && passage.statement.recall(tellsStanding));
  const named = isResult ? (poll?.name ?? pollAbove(read, passage)) : null;
  return named === null
    ? null
    : credited(read, passage, 'article', named, `the article tells of a poll that it names (${named})`);
}

/** The name of the poll that is credited in a paragraph a little above or in the same one, or null. */
function pollAbove(read: ReadArticle, { block }: Passage): string | null {
  for (let at = block; at >= 0 && block - at <= NAMED_WITHIN; at--) {
    const polled = read.blocks[at]?.passages
      .flatMap(({ sources }) => sources)
      .find((source) => isSolid(source) && CREDITED_POLL.test(source.name));
    if (polled !== undefined) return polled.name;
  }
  return null;
}

const CREDITED_POLL = /^(?!(?:an?|some|several|various|other) )(?:.*[^A-Za-zÀ-ɏ])?(?:polls?|survey)\b/i;

const tellsShares = ({ statistics }: Statement): boolean =>
  statistics.some(({ kind }) => SHARE_KINDS.has(kind));

/** In a story that opens with its poll, where somebody stands in it; a year belongs to another time. */
const tellsStanding = ({ words }: Statement): boolean =>
  POLL_STANDING.test(words) && !NAMES_A_YEAR.test(words);

const tellsPollResult = ({ words }: Statement): boolean => POLL_RESULT.test(words);

const SHARE_KINDS: ReadonlySet<string> = new Set(['percent', 'share', 'ratio', 'change', 'count']);

/** A poll that an article tells of. `opens`: the article begins with it, so that its shares are the poll's. */
export interface NamedPoll {
  readonly name: string;
  readonly opens: boolean;
}

/** Blocks of prose at the top of an article, where a story names what it is about. */
const TOP = 5;

/** The poll that an article is about, as it names it, or null. */
export function pollOf({ blocks }: Article): NamedPoll | null {
  let mentions = 0;
  let read = 0;
  let poll: NamedPoll | null = null;
  for (const { wording, sentences } of blocks) {
    const told = wording.recall(pollsIn);
    mentions += told?.mentions ?? 0;
    const name: string | null = told?.named ?? null;
    if (name !== null) poll ??= { name, opens: read < TOP };
    if (sentences.length > 0) read++;
  }
  return mentions >= POLL_STORY ? poll : null;
}

/** Nothing that speaks of a poll is without one of these. */
const SPEAKS_OF_ONE = twinsOf(/poll|survey|respondents/iu);

/** How often a text speaks of polls, and which one it names; null where it speaks of none. */
function pollsIn(wording: Wording): { readonly mentions: number; readonly named: string | null } | null {
  const { text } = wording.prose;
  return mayHold(wording, SURVEY) && fitting(SPEAKS_OF_ONE, wording.recall(plainIn)).test(text)
    ? { mentions: text.match(POLL)?.length ?? 0, named: NAMED_POLL.exec(text)?.[0] ?? null }
    : null;
}
