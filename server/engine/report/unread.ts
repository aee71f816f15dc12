import type { Article, Block } from '../article/article.ts';
import { lineAt } from '../text/lines.ts';

/** Prose that is set apart as code or markup is nobody's to read. */
const NOT_PROSE: ReadonlySet<Block['zone']> = new Set<Block['zone']>(['code', 'markup', 'placeholder']);

/** Shorter ones are names and labels that belong to no language. */
const FEWEST_LETTERS = 40;

/** What of an article's prose no language pack reads, in one sentence for an editor; null where all of it is read. */
export function unreadProse({ blocks, lines }: Article): string | null {
  const prose = blocks.filter(({ zone, sentences }) => sentences.length > 0 && !NOT_PROSE.has(zone));
  const unread = prose.filter(
    (block) => block.language === null && block.prose.text.length >= FEWEST_LETTERS,
  );
  const [first] = unread;
  if (first === undefined) return null;
  const why = 'no language pack reads its language';
  const read = prose.filter(({ language }) => language !== null);
  if (read.length === 0) return `The prose was not checked: ${why}.`;
  const count = unread.length === 1 ? 'one paragraph was' : `${unread.length} paragraphs were`;
  return `Of the prose ${count} not checked (the first on line ${lineAt(lines, first.range.start)}): ${why}.`;
}
