/** A word of a sentence. */
export interface Token {
  /** As written, without a possessive ending. */
  readonly text: string;
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Capitals only (two letters or more), or a capital or digit behind its first letter: `EU`, `DeepSeek-R1`. */
  readonly marked: boolean;
  readonly possessive: boolean;
  /** First word of its sentence, or of a quotation or clause behind a colon. */
  readonly opening: boolean;
  /** Punctuation stands between this word and the one before. */
  readonly parted: boolean;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_]|['’.&+-](?=[\p{L}\p{N}]))*(?:\+\+|#)?/gu;
const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}$/u;
const CAPITAL = /^\p{Lu}/u;
const MARKED = /^(?:\p{Lu}[\p{Lu}\p{N}.&-]+|.+[\p{Ll}\p{N}-]\p{Lu}.*|\p{L}+-?\p{N}[\p{L}\p{N}.-]*)$/u;
const PARTING = /[^\s_*]/u;
const OPENING = /[“"«‘:.!?…]\s*$/u;

/** The words of a sentence, in order. Linear in its length. */
export function tokensOf(sentence: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of sentence.matchAll(WORD)) {
    const between = sentence.slice(end, match.index);
    end = match.index + match[0].length;
    let text = match[0];
    const possessive = /['’]s$/u.test(text);
    if (possessive) text = text.slice(0, -2);
    else if (sentence[end] === '.' && INITIALS.test(text)) {
      text += '.';
      end += 1;
    }
    tokens.push({
      text,
      lower: text.toLowerCase(),
      capital: CAPITAL.test(text),
      marked: MARKED.test(text),
      possessive: possessive || (/[''’]/u.test(sentence[end] ?? '') && text.endsWith('s')),
      opening: tokens.length === 0 || OPENING.test(between),
      parted: tokens.length === 0 || PARTING.test(between),
    });
  }
  return tokens;
}
