import { plainIn, type Wording } from '../../article/wording.ts';
import { fitting, twinsOf } from '../../text/plainly.ts';
import type { Statement } from '../statements.ts';

/**
 * True where two sentences share so many words of content that they are about the same thing. The article's topic says
 * nothing of that: all its sentences are about it.
 */
export function areRelated(a: Statement, b: Statement, topic: ReadonlySet<string>, atLeast = 2): boolean {
  const words = a.recall(contentOf);
  let shared = 0;
  for (const word of b.recall(contentOf)) if (words.has(word) && !topic.has(word)) shared++;
  return shared >= atLeast;
}

/** Paragraphs from which on a text is long enough to have words that run through it, and the share that has them. */
const LONG_ARTICLE = 8;
const RUNS_THROUGH = 0.3;

/** The words that run through an article: those of many of its paragraphs. */
export function topicOf(paragraphs: readonly Wording[]): ReadonlySet<string> {
  if (paragraphs.length < LONG_ARTICLE) return new Set();
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs)
    for (const word of paragraph.recall(contentOfParagraph)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set(
    [...counts].filter(([, count]) => count >= RUNS_THROUGH * paragraphs.length).map(([word]) => word),
  );
}

const contentOfParagraph = (wording: Wording): ReadonlySet<string> =>
  contentIn(wording.prose.text, wording.recall(plainIn));
const contentOf = ({ words, wording }: Statement): ReadonlySet<string> =>
  contentIn(words, wording.recall(plainIn));

/** The longer words of a text, cut to their first letters so that forms of one word fall together. */
function contentIn(text: string, plain: boolean): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of text.match(fitting(LONG_WORD, plain)) ?? []) {
    const lower = word.toLowerCase();
    if (!COMMON.has(lower)) words.add(beginningOf(lower));
  }
  return words;
}

/** The beginning of a word, plural or not. */
export const stemOf = (word: string): string => beginningOf(word.toLowerCase());

const beginningOf = (lower: string): string => (lower.endsWith('s') ? lower.slice(0, -1) : lower).slice(0, 6);

const LONG_WORD = twinsOf(/\p{L}{4,}/gu);

const COMMON: ReadonlySet<string> = new Set(
  (
    'that this with from have were been they their there which about more than when would will could should other ' +
    'these those some what into over under also only even most many much such each after before between during ' +
    'while because through where every year years percent cent million billion said says according nearly almost ' +
    'around roughly first last next just like make made does being very well still both same half'
  ).split(' '),
);
