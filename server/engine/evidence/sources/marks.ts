import type { Inline } from '../../article/article.ts';
import type { Range } from '../../text/range.ts';
import { CREDITS_AT_THE_END } from '../../language/english/closingCredits.ts';

/**
 * Marks of notes that are no Markdown: "[1]", "[2, 5–7]", a raised "¹", a number set close behind a full stop, as copying
 * leaves it, and the command of a citation.
 */
const NOTE_MARKS: readonly RegExp[] = [
  /(?<=[\p{L}\d.,;:!?%"”’)\]] ?)\[\d{1,3}(?:(?:, ?|[-–])\d{1,3}){0,8}\]/u,
  /(?<=[.,;:!?%"”’)\]]|\p{L}{3})[⁰¹²³⁴-⁹]{1,3}(?![\p{L}\d])/u,
  /(?<=\p{Ll}{2}[.,]["”’]?|\p{L}[)"”]\.)\d{1,3}(?= \p{Lu}|$)/u,
  /\\(?:auto|paren|text|foot)?cite[a-z]{0,6}\*?(?:\[[^\]]{0,60}\]){0,2}\{[^}]{1,120}\}|\\footnote\{/u,
];

/** Where a statement's words hold the mark of a note, or null. */
export function noteMarkIn(words: string): Range | null {
  if (!MAY_HOLD_A_MARK.test(words)) return null;
  for (const mark of NOTE_MARKS) {
    const match = mark.exec(words);
    if (match !== null) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

const MAY_HOLD_A_MARK = /[[\\⁰¹²³⁴-⁹]|[\p{Ll}.,"”’]\d{1,3}(?: |$)/u;

/** What a statement's words name at their end as where they are from, or null. */
export function creditAtTheEnd(words: string): (Range & { readonly name: string }) | null {
  const skipped = Math.max(0, words.length - LONGEST_CREDIT);
  const tail = words.slice(skipped);
  if (!MAY_CREDIT.test(tail)) return null;
  for (const credit of CREDITS_AT_THE_END) {
    const match = credit.exec(tail);
    const name = match?.groups?.['name'];
    if (match === null || name === undefined) continue;
    const start = skipped + match.index;
    return { start, end: start + match[0].length, name: name.trim() };
  }
  return null;
}

const LONGEST_CREDIT = 200;
const MAY_CREDIT = /[([|—–-]|, (?:[Tt]he )?\p{Lu}|[Ss](?:ource|OURCE)/u;

/** A tag or a template that sets a note or a citation: `<sup>1</sup>`, `<Footnote id="1" />`, `{{< cite key >}}`. */
export function isNoteMarkup(raw: string, { kind, range }: Inline): boolean {
  if (kind === 'expression')
    return NOTE_TEMPLATE.test(raw.slice(range.start, Math.min(range.end, range.start + 40)));
  if (kind !== 'html') return false;
  const tag = raw.slice(range.start, Math.min(range.end, range.start + 40));
  if (NOTE_TAG.test(tag)) return true;
  return (
    /^<sup\b/iu.test(tag) &&
    RAISED_NUMBER.test(raw.slice(range.end, range.end + 60)) &&
    // "m<sup>2</sup>", "10<sup>9</sup>" are no notes.
    BEHIND_A_WORD.test(raw.slice(Math.max(0, range.start - 4), range.start))
  );
}

const NOTE_TEMPLATE =
  /^\{\{[<%]?\s*(?:cite|citation|footnote|fn|fnref|sidenote|marginnote|sn|mn)\b|^\{%\s*(?:cite[a-z]{0,6}|citation|footnote|fn|sidenote|marginnote)\b/iu;
const NOTE_TAG = /^<(?:cite|citation|footnote(?:ref)?|sidenote|marginnote|reference|fn|note-?ref)\b/iu;
const RAISED_NUMBER = /^\s*(?:\[?\d|\\?\[\d|<a\b|\*)/iu;
const BEHIND_A_WORD = /(?:[.,;:!?%"”’)\]]|\p{L}{3}) ?$/u;

/** A link to a note further down on its own page. */
export const leadsToANote = (destination: string, name: string): boolean =>
  destination.startsWith('#') &&
  (NOTE_ANCHOR.test(destination) || /^[[(]?(?:note )?\d{1,3}[\])]?$/iu.test(name.trim()));

const NOTE_ANCHOR =
  /^#(?:_?(?:fn|ftn|edn|cite|ref|note|footnote|endnote|bib|source|sn)s?[-_:]?(?:note|ref)?[-_:]?)\d/iu;
