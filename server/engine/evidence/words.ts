/** A word of a sentence with its place in it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** A comma, dash, bracket or quotation mark stands between this word and the one before. */
  readonly apart: boolean;
}

/** The words of `[from, to)` of a text, offsets into the text. */
export function wordsOf(text: string, from = 0, to = text.length): readonly Word[] {
  const words: Word[] = [];
  const part = text.slice(from, to);
  let last = 0;
  for (const match of part.matchAll(WORD)) {
    const at = match.index;
    const word =
      match[0].endsWith('.') && at + match[0].length === part.length ? match[0].slice(0, -1) : match[0];
    words.push({
      text: word,
      lower: word.toLowerCase(),
      start: from + at,
      end: from + at + word.length,
      apart: at - last > 1 && APART.test(part.slice(last, at)),
    });
    last = at + word.length;
  }
  return words;
}

const WORD = /[\p{L}\d@][\p{L}\d.&-]*(?:'\p{L}+)*/gu;
const APART = /[,;:()"“”—–|]/u;

export const isCapitalised = (word: string): boolean => /^@?\p{Lu}/u.test(word);
