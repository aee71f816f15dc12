import type { Article } from '../../article/article.ts';
import type { Wording } from '../../article/wording.ts';
import type { Passage } from '../passages.ts';
import type { Reached, ReadArticle } from '../reach/reached.ts';

/** Labelled turns from which on an article is an interview. */
const TURNS = 4;

/** "AB: We lost half of the nets": what a labelled turn of an interview says is its speaker's word. */
export function inInterview(read: ReadArticle, { block }: Passage): Reached | null {
  const label = read.article.blocks[block]?.wording.recall(labelIn) ?? null;
  return label !== null && read.interview()
    ? {
        covered: true,
        nearest: 'paragraph',
        source: null,
        because: `it is said in an interview, by ${label}`,
      }
    : null;
}

/** Whether paragraph after paragraph opens with the label of a speaker, and at least two speak. */
export function isInterview({ blocks }: Article): boolean {
  const turns = new Map<string, number>();
  let all = 0;
  for (const { wording, zone } of blocks) {
    const label = zone === 'body' ? wording.recall(labelIn) : null;
    if (label === null) continue;
    all++;
    turns.set(label, (turns.get(label) ?? 0) + 1);
  }
  return all >= TURNS && turns.size >= 2 && [...turns.values()].some((count) => count > 1);
}

const labelIn = ({ prose }: Wording): string | null => LABEL.exec(prose.text)?.[1] ?? null;

/** Initials or a name and a colon. */
const LABEL =
  /^(?:[*_]{1,3})?(\p{Lu}{1,3}|Q|A|\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'-]+){0,2}): ?(?:[*_]{1,3})?\p{Lu}/u;
