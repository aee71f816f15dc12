import { afterBreak, lineEnd } from './fences.ts';
import type { BlockReading } from './frontmatter.ts';

/** Whether lines between fences, or under an opening fence alone, are meant as fields; and how far they go. */

const FIELD = '(?:[\\p{L}_][\\p{L}\\p{N}_.-]*|"[^"\\n]{1,80}"|\'[^\'\\n]{1,80}\')[ \\t]*:(?=[ \\t\\r\\n]|$)';
const FIELD_LINE = new RegExp(`^${FIELD}`, 'u');
const TWO_WORDS = /^[\w-]{1,30}[ \t]+[\w-]{1,30}:(?:[ \t]|$)/u;

/**
 * True where lines between two fences are meant as frontmatter: they begin like a field, or they stand close under the
 * first fence without a blank line, as nobody sets thematic breaks around text.
 */
export function isMeant(source: string): boolean {
  const first = /^(?:[ \t]*(?:#.*)?(?:\r?\n|$))*/u.exec(source)?.[0].length ?? 0;
  if (first === source.length) return true;
  const line = source.slice(first, lineEnd(source, first));
  return (
    FIELD_LINE.test(line.trimStart()) ||
    TWO_WORDS.test(line) ||
    OTHER_FIELD.test(line) ||
    BRACES.test(source) ||
    (/^\S/u.test(source) && !/\n[ \t]*\r?\n/u.test(source))
  );
}

/** A key set apart by a question mark, no key at all, or a block text: prose has none of these. */
const OTHER_FIELD = /^(?:\?[ \t]+\S.*|:[ \t]*|[\w-][\w -]{0,60}:[ \t]+[|>][-+\d]{0,2}[ \t]*)$/u;

/** Braces around all of it, as YAML has them and a template has not. */
const BRACES = /^[ \t]*\{\s*(?:\}|["']?[\p{L}_][\w -]{0,60}["']?:[ \t][^{}]{0,2000}\})\s*$/u;

/** What a hand sets by mistake for the fence that closes the fields. */
export const WRONG_FENCE =
  /^(?:[ \t]+(?:---|\+\+\+)|--|-{4,}|[–—]{1,3}|\+{2,}|~{3,}|={3,}|\*{3}|;{3,}|---)[ \t]*$/u;

/** True where a blank line and text without fields follow the fields: the closing fence is a break of that text. */
export function endsInProse(source: string, reading: BlockReading, base: number): boolean {
  const run = yamlRun(source).end;
  const behind = source.slice(run);
  const next = /^\r?\n([^\r\n]{2,20})(?=\r?\n)/u.exec(behind);
  const rest = next !== null && WRONG_FENCE.test(next[1] ?? '') ? behind.slice(next[0].length) : behind;
  if (run === 0 || !/^\r?\n[ \t]*\r?\n/u.test(rest) || /^[\p{Ll}_][\w-]*:(?:[ \t\r\n]|$)/mu.test(rest))
    return false;
  return reading.problems.every((problem) => problem.range.start >= base + run);
}

/** Where the last of the field lines, and what hangs from them, ends; how many field lines there are. */
export interface Run {
  readonly end: number;
  readonly lines: number;
}

/** The fields that the source starts with; no lines where it starts with none. */
export const yamlRun = (source: string): Run => runOf(source, FIELD_LINE, /^(?:[ \t]+\S|-[ \t]|-$|#|[\]}])/u);

const TOML_LINE =
  /^[ \t]*(?:(?:[\w-]+|"[^"\n]{0,80}"|'[^'\n]{0,80}')(?:[ \t]*\.[ \t]*[\w"'-]+)*[ \t]*=|\[\[?[\w."' -]{1,200}\]\]?[ \t]*(?:#.*)?$)/u;

export const tomlRun = (source: string): Run => runOf(source, TOML_LINE, /^(?:[ \t]+\S|#|[\]}"'{[])/u);

function runOf(source: string, field: RegExp, hanging: RegExp): Run {
  let end = 0;
  let lines = 0;
  let gap = true;
  for (let at = 0; at < source.length;) {
    const stop = lineEnd(source, at);
    const line = source.slice(at, stop);
    const blank = line.trim() === '';
    const isField = field.test(line);
    const fits = isField || (hanging.test(line) && (!gap || line.startsWith('#')));
    if (!blank && !fits) break;
    if (isField) lines++;
    // Under a blank line a # may be a heading: it belongs to the fields only where more of them follow.
    if (!blank && lines > 0 && !(gap && line.startsWith('#'))) end = stop;
    gap = blank;
    at = afterBreak(source, stop);
  }
  return { end, lines };
}
