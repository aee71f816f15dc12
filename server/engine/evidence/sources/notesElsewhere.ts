import type { Article, Definition } from '../../article/article.ts';
import { matchesOf } from '../../text/matches.ts';

/** Where notes may be that a text marks and does not define, or whose marks it does not set. */
export interface Elsewhere {
  readonly definitions: boolean;
  readonly marks: boolean;
}

const NOWHERE: Elsewhere = { definitions: false, marks: false };

/** What a file takes in: by a tag of a template, a directive, or as a component of MDX; one of the groups is its name. */
const INCLUDES =
  /\{%-?[ \t]{0,9}include\w{0,20}[ \t]{1,9}["']?([^\s"'%]{1,200})|\{\{[<%#]?[ \t]{0,9}(?:include|include-?file|readfile)[ \t]{1,9}(?:file[ \t]{0,9}=[ \t]{0,9})?["']?([^\s"'}%>]{1,200})|--8<--[ \t]{1,9}["']([^\s"']{1,200})|^\uFEFF?import [^\n\r]{1,80} from ["']([^\s"']{1,200})/gmu;
const IS_PROSE = /\.(?:md|markdown|mdx|qmd|rmd|txt)$/iu;
const HOLDS_NOTES = /(?:^|[/_.-])(?:(?:foot|end)?notes|references|refs)(?:\.\w{1,10})?$/iu;

/**
 * A file that takes in another one shares its notes: one that is named after notes may define any; other prose may
 * define or mark them where the file itself does neither. A chapter that goes on counting has them all elsewhere.
 */
export function notesElsewhere(
  { text }: Article,
  keys: readonly string[],
  definitions: readonly Definition[],
): Elsewhere {
  if (definitions.length === 0 && countsOn(keys)) return { definitions: true, marks: false };
  const included = matchesOf(text, INCLUDES).map(
    (match) => match.slice(1).find((name) => name !== undefined) ?? '',
  );
  if (included.length === 0) return NOWHERE;
  const takesProse = included.some((name) => IS_PROSE.test(name));
  return {
    definitions: included.some((name) => HOLDS_NOTES.test(name)) || (takesProse && definitions.length === 0),
    marks: takesProse && keys.length === 0,
  };
}

/** "[^5] … [^6]": the marks of one chapter of a report, which go on from the chapter before. */
function countsOn(keys: readonly string[]): boolean {
  const numbers = keys.map(Number);
  return (
    new Set(numbers).size > 1 &&
    keys.every((key) => /^\d{1,4}$/u.test(key)) &&
    numbers.every((number, at) => number > 1 && number >= (numbers[at - 1] ?? 0))
  );
}
