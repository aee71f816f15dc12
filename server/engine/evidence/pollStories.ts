import type { Article } from '../article/article.ts';
import { NAMED_POLL, POLL, POLL_RESULT } from '../language/english/sources.ts';
import type { Passage } from './passages.ts';
import { NAMED_WITHIN, isSolid } from './reached.ts';
import type { Reached, ReadArticle } from './reached.ts';
import type { Statement } from './statements.ts';

/** Mentions of polls from which on an article tells of one. */
const POLL_STORY = 4;

/** Results in an article about a poll that it names, or a little below a poll. */
export function inPollStory(read: ReadArticle, passage: Passage): Reached | null {
  if (!passage.statement.recall(tellsPollResult)) return null;
  const named = read.poll() ?? pollAbove(read, passage);
  return named === null
    ? null
    : {
        covered: true,
        nearest: 'article',
        source: null,
        because: `the article tells of a poll that it names (${named})`,
      };
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

const CREDITED_POLL = /\b(?:polls?|survey)\b/i;

const tellsPollResult = ({ words, statistics }: Statement): boolean =>
  statistics.some(({ kind }) => SHARE_KINDS.has(kind)) && POLL_RESULT.test(words);

const SHARE_KINDS: ReadonlySet<string> = new Set(['percent', 'share', 'ratio', 'change', 'count']);

/** The poll that an article is about, as it names it, or null. */
export function pollOf({ blocks }: Article): string | null {
  let mentions = 0;
  let named: string | null = null;
  for (const { prose } of blocks) {
    mentions += prose.text.match(POLL)?.length ?? 0;
    named ??= NAMED_POLL.exec(prose.text)?.[0] ?? null;
  }
  return mentions >= POLL_STORY ? named : null;
}
