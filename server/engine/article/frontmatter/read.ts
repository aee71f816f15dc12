import { range, type Range } from '../../text/range.ts';
import { afterBreak, findBlock, lineEnd, type FencedBlock } from './fences.ts';
import type { Field, FieldValue, Frontmatter, FrontmatterProblem } from './frontmatter.ts';
import { readYaml, type YamlReading } from './repaired.ts';
import { parseYaml } from './yaml.ts';

/**
 * Reads the frontmatter of a text, or null where it has none: YAML and JSON with their fields; TOML and headers
 * without fences only as ranges. Never throws; all ranges are UTF-16 offsets of the text as given.
 */
export function readFrontmatter(text: string): Frontmatter | null {
  const block = findBlock(text);
  if (block === null) return null;
  switch (block.format) {
    case 'yaml':
      return block.closed ? closedYaml(text, block) : unclosedYaml(text, block);
    case 'json':
      return block.closed
        ? withFields(text, block, readJson(text, block.content))
        : unclosedJson(text, block);
    case 'toml':
      return toml(text, block);
    case 'header':
      return unread(block, []);
  }
}

function closedYaml(text: string, block: FencedBlock): Frontmatter | null {
  const { content, before } = block;
  const source = sourceOf(text, content);
  if (!isMeant(source)) return null;
  const reading = readYaml(source, content.start);
  const fault = longFence(text, block);
  if ((before !== null || fault !== null) && !names(reading.fields)) return null;
  if (reading.problems.length > 0 && endsInProse(source, reading, content.start)) {
    return unclosedYaml(text, { ...block, closed: false });
  }
  const frontmatter = withFields(text, block, reading);
  return fault === null ? frontmatter : { ...frontmatter, problems: [fault, ...frontmatter.problems] };
}

/** A fence of more than three dashes, which no tool takes for one. */
function longFence(text: string, { range: whole, content }: FencedBlock): FrontmatterProblem | null {
  const opening = range(whole.start, lineEnd(text, whole.start));
  const fences = [opening, range(content.end, whole.end)];
  const long = fences.filter(({ start, end }) => text.slice(start, end).startsWith('----'));
  if (long[0]?.start !== opening.start) return null;
  return {
    code: 'syntax',
    range: opening,
    message: 'The fence of the frontmatter must be three dashes, no more; shorten it.',
    other: null,
    repair: {
      title: 'Shorten the fence',
      safety: 'review',
      edits: long.map((fence) => ({ ...fence, text: '---' })),
    },
  };
}

/**
 * True where lines between two fences are meant as frontmatter: they begin like a field, or they stand close under the
 * first fence without a blank line, as nobody sets thematic breaks around text.
 */
function isMeant(source: string): boolean {
  const first = /^(?:[ \t]*(?:#.*)?(?:\r?\n|$))*/u.exec(source)?.[0].length ?? 0;
  if (first === source.length) return true;
  const line = source.slice(first, lineEnd(source, first));
  return (
    FIELD_LINE.test(line.trimStart()) ||
    TWO_WORDS.test(line) ||
    (/^\S/u.test(source) && !/\n[ \t]*\r?\n/u.test(source))
  );
}

const TWO_WORDS = /^[\w-]{1,30}[ \t]+[\w-]{1,30}:(?:[ \t]|$)/u;

/** True where a blank line and text without fields follow the fields: the closing fence is a break of that text. */
function endsInProse(source: string, reading: YamlReading, base: number): boolean {
  const run = fieldRun(source);
  const rest = source.slice(run);
  if (run === 0 || !/^\r?\n[ \t]*\r?\n/u.test(rest) || /^[\p{Ll}_][\w-]*:(?:[ \t\r\n]|$)/mu.test(rest))
    return false;
  return reading.problems.every((problem) => problem.range.start >= base + run);
}

function unclosedYaml(text: string, block: FencedBlock): Frontmatter | null {
  const { start } = block.content;
  const source = sourceOf(text, range(start, text.length));
  const run = fieldRun(source);
  if (run === 0 || block.before !== null || text.startsWith('----', block.range.start)) return null;
  const lines = source.slice(0, run).match(FIELD_LINES) ?? [];
  if (lines.length < 2 && !/^\p{Ll}/u.test(source)) return null;
  const opening = range(block.range.start, lineEnd(text, block.range.start));
  const end = start + run;
  const content = range(start, Math.min(text.length, afterBreak(text, end)));
  const shape = { ...block, range: range(block.range.start, end), content, closed: false };
  const frontmatter = withFields(text, shape, readYaml(source.slice(0, content.end - start), start));
  return { ...frontmatter, problems: [unclosed(opening, '---'), ...frontmatter.problems] };
}

const unclosed = (at: Range, closing: string): FrontmatterProblem => ({
  code: 'unclosed',
  range: at,
  message: `The frontmatter that opens here is not closed before the text begins; close it with ${closing} after its last field.`,
  other: null,
  repair: null,
});

const FIELD = '(?:[\\p{L}_][\\p{L}\\p{N}_.-]*|"[^"\\n]{1,80}"|\'[^\'\\n]{1,80}\')[ \\t]*:(?=[ \\t\\r\\n]|$)';
const FIELD_LINE = new RegExp(`^${FIELD}`, 'u');
const FIELD_LINES = new RegExp(`^${FIELD}`, 'gmu');
const HANGING_LINE = /^(?:[ \t]+\S|-[ \t]|-$|#|[\]}])/u;

/** End of the last of the field lines, and what hangs from them, that the source starts with; 0 where it has none. */
function fieldRun(source: string): number {
  let run = 0;
  let gap = true;
  for (let at = 0; at < source.length;) {
    const end = lineEnd(source, at);
    const line = source.slice(at, end);
    const blank = line.trim() === '';
    const fits = FIELD_LINE.test(line) || (HANGING_LINE.test(line) && (!gap || line.startsWith('#')));
    if (!blank && !fits) break;
    if (!blank && (run > 0 || FIELD_LINE.test(line))) run = end;
    gap = blank;
    at = afterBreak(source, end);
  }
  return run;
}

/** An object that does not end, or a fence over one; a fence over anything else is text. */
function unclosedJson(text: string, block: FencedBlock): Frontmatter | null {
  const { content, before } = block;
  if (before !== null || !/^\s*\{/u.test(text.slice(content.start, content.start + 80))) return null;
  const opening = range(block.range.start, lineEnd(text, block.range.start));
  return unread(block, [unclosed(opening, text.startsWith(';') ? ';;;' : '“}”')]);
}

/** JSON is YAML but for tabs, which only YAML minds; they are white space here. */
function readJson(text: string, content: Range): YamlReading {
  const source = sourceOf(text, content).replaceAll('\t', ' ');
  const { content: kind, fields, fault } = parseYaml(source, content.start);
  return {
    content: kind,
    fields,
    problems: fault === null ? [] : [wrongJson(source, content.start, fault.offset)],
  };
}

function wrongJson(source: string, base: number, at: number): FrontmatterProblem {
  const start = Math.min(at, source.length);
  return {
    code: 'syntax',
    range: range(base + start, base + lineEnd(source, start)),
    message:
      'This JSON cannot be read from here on; look for a comma, a quotation mark or a bracket that is missing.',
    other: null,
    repair: null,
  };
}

function toml(text: string, block: FencedBlock): Frontmatter | null {
  const content = text.slice(block.content.start, block.content.end);
  const pairs = /^[ \t]*[\w."'-]+[ \t]*=/mu.test(content);
  if (block.closed) {
    const misplaced = block.before !== null;
    if (misplaced && !/^(?:title|date)[ \t]*=/mu.test(content)) return null;
    return unread(block, misplaced ? [misplacedProblem(text, block, block.before)] : []);
  }
  if (!pairs || block.before !== null) return null;
  const blankAt = content.search(/(?:\r\n|[\r\n])[ \t]*[\r\n]/u);
  const end = blankAt < 0 ? block.content.end : block.content.start + blankAt;
  const inside = range(block.content.start, Math.min(text.length, afterBreak(text, end)));
  const shape = { ...block, range: range(block.range.start, end), content: inside };
  return unread(shape, [unclosed(range(block.range.start, block.range.start + 3), '+++')]);
}

/** A copy of the same length that the parser reads line by line: a lone CR ends a line too; control characters go. */
function sourceOf(text: string, { start, end }: Range): string {
  const content = text.slice(start, end);
  return AWKWARD.test(content) ? content.replace(AWKWARD_ALL, plainUnit) : content;
}

const AWKWARD_SOURCE = '\\r(?!\\n)|(?![\\t\\n\\r])\\p{Cc}';
const AWKWARD = new RegExp(AWKWARD_SOURCE, 'u');
const AWKWARD_ALL = new RegExp(AWKWARD_SOURCE, 'gu');

const plainUnit = (unit: string): string => (unit === '\r' ? '\n' : unit < ' ' ? ' ' : unit);

const names = (fields: readonly Field[]): boolean => fields.some(({ key }) => /^(?:title|date)$/iu.test(key));

function unread(block: FencedBlock, problems: readonly FrontmatterProblem[]): Frontmatter {
  const { format, range: whole, content, closed } = block;
  return { format, range: whole, content, closed, read: false, fields: [], problems };
}

function withFields(text: string, block: FencedBlock, reading: YamlReading): Frontmatter {
  const problems = [...reading.problems];
  // After a fault that could not be mended a key may seem to stand twice.
  const whole = problems.every((problem) => problem.repair !== null);
  if (whole) duplicates(text, reading.fields, problems);
  if (reading.content === 'other' && problems.length === 0) problems.push(notAMapping(block.content, text));
  if (block.before !== null) problems.unshift(misplacedProblem(text, block, block.before));
  const { format, range: place, content, closed } = block;
  return { format, range: place, content, closed, read: true, fields: reading.fields, problems };
}

function notAMapping(content: Range, text: string): FrontmatterProblem {
  const written = text.slice(content.start, content.end);
  const start = content.start + written.length - written.trimStart().length;
  return {
    code: 'not-a-mapping',
    range: range(start, lineEnd(text, start)),
    message: 'The frontmatter holds no fields; write each as “key: value”.',
    other: null,
    repair: null,
  };
}

function misplacedProblem(text: string, block: FencedBlock, before: Range): FrontmatterProblem {
  const comment = text.slice(before.start, before.end).trim() !== '';
  return {
    code: 'misplaced',
    range: range(block.range.start, lineEnd(text, block.range.start)),
    message: `Frontmatter must be the first thing in the file, and ${comment ? 'a comment stands' : 'blank lines stand'} before it; move it to the top.`,
    other: before,
    repair: null,
  };
}

function duplicates(text: string, fields: readonly Field[], into: FrontmatterProblem[]): void {
  const seen = new Map<string, Field>();
  for (const field of fields) {
    const first = seen.get(field.key);
    if (first === undefined) seen.set(field.key, field);
    else into.push(duplicate(text, field, first));
    nested(text, field.value, into);
  }
}

function nested(text: string, value: FieldValue, into: FrontmatterProblem[]): void {
  if (value.kind === 'mapping') duplicates(text, value.fields, into);
  else if (value.kind === 'list') for (const item of value.items) nested(text, item, into);
}

function duplicate(text: string, { key, keyRange }: Field, first: Field): FrontmatterProblem {
  const line = text.slice(0, first.keyRange.start).split(/\r\n|\r|\n/u).length;
  return {
    code: 'duplicate-key',
    range: keyRange,
    message: `“${key}” is set twice (first on line ${line}); keep one.`,
    other: first.keyRange,
    repair: null,
  };
}
