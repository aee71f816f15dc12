import type { Token } from './compose.ts';

/** A run of `*`, `_` or `~` that may open or close emphasis. Pairs use it up: closing from its left, opening from its right. */
export interface Delimiter {
  readonly code: number;
  /** How long the run was when it was read. */
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** What is left of it. */
  from: number;
  to: number;
  /** What has been used, as tokens that drop it. */
  readonly left: Token;
  readonly right: Token;
  previous: Delimiter | null;
  next: Delimiter | null;
}

export type OnPair = (opener: Delimiter, closer: Delimiter, marks: number) => void;

const TILDE = 126;

/** The delimiters of a text in order; pairs are found as CommonMark's appendix describes it. */
export class Delimiters {
  last: Delimiter | null = null;

  push(delimiter: Delimiter): void {
    delimiter.previous = this.last;
    if (this.last !== null) this.last.next = delimiter;
    this.last = delimiter;
  }

  /** Finds all pairs above `bottom`, innermost first, and forgets the delimiters there. */
  resolve(bottom: Delimiter | null, onPair: OnPair): void {
    const lowest = new Map<number, number>();
    let closer = this.firstAbove(bottom);
    while (closer !== null) {
      if (!closer.canClose) {
        closer = closer.next;
        continue;
      }
      const kind = kindOf(closer);
      const opener = findOpener(closer, lowest.get(kind) ?? 0, bottom);
      if (opener === null) {
        // No run of this kind further on needs to look in front of this one.
        lowest.set(kind, closer.from);
        const next: Delimiter | null = closer.next;
        if (!closer.canOpen) this.remove(closer);
        closer = next;
      } else {
        closer = this.pair(opener, closer, onPair);
      }
    }
    this.last = bottom;
    if (bottom !== null) bottom.next = null;
  }

  private firstAbove(bottom: Delimiter | null): Delimiter | null {
    let delimiter = this.last === bottom ? null : this.last;
    while (delimiter !== null && delimiter.previous !== bottom) delimiter = delimiter.previous;
    return delimiter;
  }

  /** Makes a pair of the insides of two runs; gives the delimiter to go on with. */
  private pair(opener: Delimiter, closer: Delimiter, onPair: OnPair): Delimiter | null {
    const marks = closer.to - closer.from >= 2 && opener.to - opener.from >= 2 ? 2 : 1;
    onPair(opener, closer, marks);
    opener.to -= marks;
    opener.right.from -= marks;
    closer.from += marks;
    closer.left.to += marks;
    opener.next = closer;
    closer.previous = opener;
    if (opener.from === opener.to) this.remove(opener);
    if (closer.from < closer.to) return closer;
    const { next } = closer;
    this.remove(closer);
    return next;
  }

  private remove(delimiter: Delimiter): void {
    const { previous, next } = delimiter;
    if (previous !== null) previous.next = next;
    if (next === null) this.last = previous;
    else next.previous = previous;
  }
}

/** Runs that can be closed by the same openers. */
const kindOf = (closer: Delimiter): number =>
  closer.code * 8 + (closer.canOpen ? 4 : 0) + (closer.length % 3);

function findOpener(closer: Delimiter, lowest: number, bottom: Delimiter | null): Delimiter | null {
  let opener = closer.previous;
  while (opener !== null && opener !== bottom && opener.from >= lowest) {
    if (opener.code === closer.code && opener.canOpen && fits(opener, closer)) return opener;
    opener = opener.previous;
  }
  return null;
}

/** Runs whose lengths add up to a multiple of three may be meant otherwise; see "multiple of 3" in CommonMark. */
function fits(opener: Delimiter, closer: Delimiter): boolean {
  if (closer.code === TILDE) return opener.length === closer.length;
  const both = closer.canOpen || opener.canClose;
  return !both || closer.length % 3 === 0 || (opener.length + closer.length) % 3 !== 0;
}

const PUNCTUATION = /[\p{P}\p{S}]/u;
const WHITE = /\s/u;

type Side = 'white' | 'punctuation' | 'word';

function sideOf(character: string): Side {
  if (character === '' || WHITE.test(character)) return 'white';
  return PUNCTUATION.test(character) ? 'punctuation' : 'word';
}

/** Whether the run `[from, to)` of a text can open and close emphasis. */
export function flanking(text: string, from: number, to: number): { canOpen: boolean; canClose: boolean } {
  const before = sideOf(characterBefore(text, from));
  const codePoint = text.codePointAt(to);
  const after = sideOf(codePoint === undefined ? '' : String.fromCodePoint(codePoint));
  const left = after !== 'white' && (after === 'word' || before !== 'word');
  const right = before !== 'white' && (before === 'word' || after !== 'word');
  if (text[from] !== '_') return { canOpen: left, canClose: right };
  return {
    canOpen: left && (!right || before === 'punctuation'),
    canClose: right && (!left || after === 'punctuation'),
  };
}

function characterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff ? text.slice(at - 2, at) : text.charAt(at - 1);
}
