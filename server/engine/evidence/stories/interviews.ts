import type { Article } from '../../article/article.ts';
import type { Wording } from '../../article/wording.ts';
import type { Passage } from '../passages.ts';
import { credited, type Reached, type ReadArticle } from '../reach/reached.ts';

/** Labelled turns from which on an article is an interview. */
const TURNS = 4;

/** "AB: We lost half of the nets": what a labelled turn of an interview says is its speaker's word. */
export function inInterview(read: ReadArticle, passage: Passage): Reached | null {
  const label = read.article.blocks[passage.block]?.wording.recall(labelIn) ?? null;
  return label !== null && read.interview()
    ? credited(read, passage, 'paragraph', label, `it is said in an interview, by ${label}`)
    : null;
}

/** Whether paragraph after paragraph opens with the label of a speaker, at least two speak, and one asks. */
export function isInterview({ blocks }: Article): boolean {
  const turns = new Map<string, number>();
  let all = 0;
  let asks = false;
  for (const { wording, zone } of blocks) {
    const label = zone === 'body' ? wording.recall(labelIn) : null;
    if (label === null) continue;
    all++;
    asks ||= /\?\W{0,20}$/u.test(wording.prose.text);
    turns.set(label, (turns.get(label) ?? 0) + 1);
  }
  return asks && all >= TURNS && turns.size >= 2 && [...turns.values()].some((count) => count > 1);
}

const labelIn = ({ prose }: Wording): string | null => LABEL.exec(prose.text)?.[1] ?? null;

/** Initials or a whole name and a colon; "Q" and "A" are nobody. */
const LABEL = /^(?:[*_]{1,3})?(\p{Lu}{2,3}|\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'-]+){1,2}): ?(?:[*_]{1,3})?\p{Lu}/u;
