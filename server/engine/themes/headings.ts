import type { Article, Block } from '../article/article.ts';
import { OPAQUE, sourceRange } from '../article/prose.ts';
import { EMPTY_HEADING_WORDS } from '../language/english/headings.ts';
import { wordSet } from './wordClass.ts';

const EMPTY_WORDS = wordSet(EMPTY_HEADING_WORDS);

/** Whether a heading names a place in an article (`Background and Context`) and not what it is about. */
export function isEmptyHeading(title: string): boolean {
  const words =
    title
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}';-]*/gu) ?? [];
  return words.every((word) => EMPTY_WORDS.has(word));
}

const OPAQUE_RUN = new RegExp(`${OPAQUE}+`, 'gu');

/** A heading as a reader sees it: code and addresses in words again, marks dropped. */
export function titleOf(article: Article, block: Block): string {
  const { prose } = block;
  const text = prose.text.replace(OPAQUE_RUN, (run, at: number) => {
    const { start, end } = sourceRange(prose, at, at + run.length);
    return article.text.slice(start, end).replace(/<[^<>]{0,200}>|^[`$\s]+|[`$\s]+$/gu, '');
  });
  return withoutColon(text.replace(/^\s{0,9}(?::[a-z0-9_-]{2,60}:\s{0,9}){1,3}/u, '').replace(/\s+/gu, ' '));
}

/** Without the colon that leads in what follows, and white space around. */
export function withoutColon(text: string): string {
  let end = text.length;
  while (end > 0 && ' :：'.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end).trim();
}
