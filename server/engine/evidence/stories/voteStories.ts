import type { Article } from '../../article/article.ts';
import {
  NAMES_A_YEAR,
  TELLS_OF_A_VOTE,
  VOTE,
  VOTE_RESULT,
  WHAT_VOTERS_THINK,
} from '../../language/english/votes.ts';
import type { Passage } from '../passages.ts';
import { credited, type Reached, type ReadArticle } from '../reach/reached.ts';
import type { Statement } from '../statements.ts';

/** Results in an article that reports a vote just held: they are the event, and official. */
export function inVoteStory(read: ReadArticle, passage: Passage): Reached | null {
  return passage.statement.recall(tellsVoteResult) && read.vote()
    ? credited(read, passage, 'article', 'the vote', 'the article reports the result of a vote')
    : null;
}

/** A vote of an earlier year is history, and what voters think is the result of a survey. */
const tellsVoteResult = ({ words, statistics }: Statement): boolean =>
  statistics.some(({ kind }) => SHARE_KINDS.has(kind)) &&
  VOTE_RESULT.test(words) &&
  !WHAT_VOTERS_THINK.test(words) &&
  !NAMES_A_YEAR.test(words);

const SHARE_KINDS: ReadonlySet<string> = new Set(['percent', 'share', 'ratio', 'count']);

/** Blocks of prose that make the top of a story, and mentions of votes from which on it is about one. */
const TOP = 4;
const VOTE_STORY = 5;

/** Whether the top of an article says who won, and it goes on about the vote. */
export function reportsAVote({ identity, blocks }: Article): boolean {
  const prose = blocks.filter(({ sentences }) => sentences.length > 0).map((block) => block.prose.text);
  const top = [identity.title?.value ?? '', ...prose.slice(0, TOP)].join('\n');
  if (!TELLS_OF_A_VOTE.test(top)) return false;
  return prose.reduce((sum, text) => sum + (text.match(VOTE)?.length ?? 0), 0) >= VOTE_STORY;
}
