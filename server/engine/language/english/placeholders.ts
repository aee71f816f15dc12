/** Words and signs around copy marks that are no left-overs. Data only: evidence/copy/placeholders.ts reads it. */

/** What stands in code for what the reader puts in. */
export const VARIABLE = /(?<![A-Za-z])XXX+(?![A-Za-z])/g;

/** Beside XXX, a second name for what the reader puts in. */
export const OTHER_VARIABLE = /(?<![A-Za-z\d])(?:YYY+|ZZZ+|NNN+)(?![A-Za-z\d])/;

/** Codes of two letters in brackets, other than the copy mark. */
export const CODES_AROUND = /\[(?!TK\])[A-Z]{2}\]/g;

/** In front of a bare TK and behind it: a row of codes of two letters. */
export const CODES_BEFORE = /(?<![A-Za-z])(?!TK)[A-Z]{2}, ?(?!TK)[A-Z]{2},? (?:and |or )?$/;
export const CODES_BEHIND = /^, ?(?!TK)[A-Z]{2}(?:,? and|,? or|,) ?(?!TK)[A-Z]{2}(?![A-Za-z])/;

/** In front of a quotation: its words are a model for the reader's own. */
export const LEADS_TO_A_MODEL =
  /\b(?:e\.g\.|(?:for example|for instance|such as|like this|sample|template|formula|script|boilerplate)(?![A-Za-z]))[^.!?“”"]{0,40}$/i;
