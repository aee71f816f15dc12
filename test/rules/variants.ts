import { parseArticle } from '../../server/engine/index.ts';
import type { Case } from './cases.ts';

/** The same article written otherwise: findings must only move as `move` says. */
export interface Variant {
  readonly name: string;
  readonly text: string;
  /** From an offset of the case's text to one of this text. */
  readonly move: (offset: number) => number;
  /** Messages may speak of lines and counts, which a paragraph in front changes. */
  readonly sameMessages: boolean;
}

const EMOJI_PARAGRAPH = '👩🏽‍🚀🗞️ é🇺🇳\n\n';

export function variantsOf(item: Case): readonly Variant[] {
  const variants: Variant[] = [];
  const { text } = item.marked;
  if (!text.includes('\r')) variants.push(withCarriageReturns(text));
  if (!text.startsWith('\uFEFF')) variants.push(withByteOrderMark(text));
  if (item.first === null) variants.push(withEmojiInFront(item.path, text));
  return variants;
}

function withCarriageReturns(text: string): Variant {
  const before: number[] = [];
  let breaks = 0;
  for (let i = 0; i <= text.length; i++) {
    before.push(breaks);
    if (text[i] === '\n') breaks++;
  }
  return {
    name: 'CR LF',
    text: text.replaceAll('\n', '\r\n'),
    move: (offset) => offset + (before[offset] ?? breaks),
    sameMessages: true,
  };
}

function withByteOrderMark(text: string): Variant {
  return { name: 'a BOM', text: `\uFEFF${text}`, move: (offset) => offset + 1, sameMessages: true };
}

/** Frontmatter stays in front; the paragraph goes behind it. */
function withEmojiInFront(path: string, text: string): Variant {
  const end = parseArticle(path, text).frontmatter?.range.end ?? -1;
  const at = end < 0 ? 0 : Math.min(text.length, end + 1);
  const inserted = end < 0 ? EMOJI_PARAGRAPH : `\n${EMOJI_PARAGRAPH}`;
  return {
    name: 'an emoji paragraph in front',
    text: text.slice(0, at) + inserted + text.slice(at),
    move: (offset) => (offset < at || (offset === at && at > 0) ? offset : offset + inserted.length),
    sameMessages: false,
  };
}
