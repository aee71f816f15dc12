import type { Inline, InlineKind } from '../article.ts';
import type { Action, Token } from './compose.ts';
import { type Content, sourceRangeOf } from './content.ts';

/** Where a link leads, and where that is written; without a place for a reference. */
export interface Target {
  readonly destination: string;
  readonly from: number;
  readonly to: number;
}

/** Gathers what is found in one content: tokens for its prose, and inlines with ranges of the article. */
export class InlineSink {
  readonly content: Content;
  readonly text: string;
  tokens: Token[] = [];
  inlines: Inline[] = [];

  constructor(content: Content) {
    this.content = content;
    this.text = content.text;
  }

  token(action: Action, from: number, to: number, text = ''): Token {
    const token: Token = { action, from, to, text };
    this.tokens.push(token);
    return token;
  }

  /** Adds an inline; its words stand at `[textFrom, textTo)`. Offsets are those of the content. */
  add(
    kind: InlineKind,
    from: number,
    to: number,
    textFrom: number,
    textTo: number,
    target: Target | null = null,
  ): void {
    const { content } = this;
    const written = target !== null && target.to > target.from;
    this.inlines.push({
      kind,
      range: sourceRangeOf(content, from, to),
      text: sourceRangeOf(content, textFrom, textTo),
      destination: target === null ? null : target.destination,
      destinationRange: written ? sourceRangeOf(content, target.from, target.to) : null,
    });
  }

  /**
   * Takes the inlines in the order of the text, outer before inner. URLs among the words of a link are its words; a
   * note or a citation among code is code, though Markdown would let a link stand there.
   */
  takeInlines(): readonly Inline[] {
    const inlines = this.inlines.toSorted(
      (a, b) => a.range.start - b.range.start || b.range.end - a.range.end,
    );
    this.inlines = [];
    let covered = 0;
    let code = 0;
    return inlines.filter((inline) => {
      const { start } = inline.range;
      if (inline.kind === 'link' || inline.kind === 'image') covered = Math.max(covered, inline.text.end);
      if (inline.kind === 'code') code = Math.max(code, inline.range.end);
      if (inline.kind === 'footnote-reference' || inline.kind === 'citation') return start >= code;
      return inline.kind !== 'url' || start >= covered;
    });
  }

  takeTokens(): readonly Token[] {
    const { tokens } = this;
    this.tokens = [];
    return tokens;
  }
}
