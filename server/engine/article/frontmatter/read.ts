import { lineBreakOf } from '../../text/edit.ts';
import { range, type Range } from '../../text/range.ts';
import {
  afterBreak,
  closingBrace,
  findBlock,
  lineEnd,
  lineStart,
  runEnd,
  type FencedBlock,
} from './fences.ts';
import type { BlockReading, Field, Frontmatter, FrontmatterProblem } from './frontmatter.ts';
import { readHeader } from './header.ts';
import { readJson } from './json/read.ts';
import { withoutLosses } from './lossless.ts';
import type { FrontmatterMemory } from './memory.ts';
import { duplicateKey, duplicateKeys, repairBy, syntaxProblem } from './problems.ts';
import { readYaml } from './repaired.ts';
import { endsInProse, isMeant, tomlRun, WRONG_FENCE, yamlRun } from './run.ts';
import { readToml } from './toml/read.ts';

/**
 * Reads the frontmatter of a text, or null where it has none. Never throws; all ranges are UTF-16 offsets of the text
 * as given. A block that the memory knows is not parsed again.
 */
export function readFrontmatter(text: string, memory?: FrontmatterMemory): Frontmatter | null {
  const frontmatter = readUntried(text, memory);
  if (frontmatter === null || frontmatter.problems.every(({ repair }) => repair === null)) return frontmatter;
  const tried = (): readonly FrontmatterProblem[] => withoutLosses(text, frontmatter, readUntried);
  const { range: whole, content } = frontmatter;
  const prefix = text.slice(0, Math.max(whole.end, content.end));
  return { ...frontmatter, problems: memory === undefined ? tried() : memory.recallTried(prefix, tried) };
}

/** The same, with repairs that nobody has tried. */
export function readUntried(text: string, memory?: FrontmatterMemory): Frontmatter | null {
  const block = findBlock(text);
  if (block === null) return null;
  const reader: Reader = { text, memory };
  switch (block.format) {
    case 'yaml':
      return block.closed ? closedYaml(reader, block) : unclosedYaml(reader, block);
    case 'toml':
      return block.closed ? closedToml(reader, block) : unclosedToml(reader, block);
    case 'json':
      return block.closed ? closedJson(reader, block) : unclosedJson(reader, block);
    case 'header':
      return closedJson(reader, block);
  }
}

interface Reader {
  readonly text: string;
  readonly memory: FrontmatterMemory | undefined;
}

const PARSERS = { yaml: readYaml, toml: readToml, json: readJson, header: readHeader } as const;

function parsed(
  { text, memory }: Reader,
  { format, content }: Pick<FencedBlock, 'format' | 'content'>,
): BlockReading {
  const source = format === 'yaml' ? sourceOf(text, content) : breaksOf(text, content);
  const parse = (own: string): BlockReading => PARSERS[format](own, content.start);
  return memory === undefined ? parse(source) : memory.recall(format, content.start, source, parse);
}

function closedYaml(reader: Reader, block: FencedBlock): Frontmatter | null {
  const { content, before } = block;
  const source = sourceOf(reader.text, content);
  if (!isMeant(source)) return null;
  const reading = parsed(reader, block);
  const slip = slippedFence(reader.text, block);
  if ((before !== null || slip !== null) && !names(reading.fields)) return null;
  if (reading.problems.length > 0 && endsInProse(source, reading, content.start)) {
    return unclosedYaml(reader, { ...block, closed: false });
  }
  if (reading.content === 'other' && block.fence === '---') {
    const toml = tomlInDashes(reader, block, source);
    if (toml !== null) return toml;
  }
  const frontmatter = finished(reader.text, block, reading);
  return slip === null ? frontmatter : { ...frontmatter, problems: [slip, ...frontmatter.problems] };
}

/** A fence of more than three dashes or with a space before it, which no tool takes for one. */
function slippedFence(text: string, { range: whole, content }: FencedBlock): FrontmatterProblem | null {
  const opening = range(whole.start, lineEnd(text, whole.start));
  const fences = [opening, range(content.end, whole.end)];
  const isIndented = text.charAt(whole.start) === ' ';
  const slipped = fences.filter(({ start, end }) => /^ *-{4,}|^ +-/u.test(text.slice(start, end)));
  if (slipped[0]?.start !== opening.start) return null;
  // Under an indented line others that are indented too are text.
  if (isIndented && text.charAt(content.start) === ' ') return null;
  const edits = slipped.map((fence) => ({ ...fence, text: '---' }));
  return isIndented
    ? syntaxProblem(
        opening,
        'The fence of the frontmatter must stand at the start of its line; remove the space before it.',
        repairBy('Remove the space before the fence', edits),
      )
    : syntaxProblem(
        opening,
        'The fence of the frontmatter must be three dashes, no more; shorten it.',
        repairBy('Shorten the fence', edits),
      );
}

/** Fields of TOML between the fences of YAML. */
function tomlInDashes(reader: Reader, block: FencedBlock, source: string): Frontmatter | null {
  const { text } = reader;
  const { range: whole, content } = block;
  if (tomlRun(source).end < source.trimEnd().length) return null;
  const toml = { ...block, format: 'toml', fence: '+++' } as const;
  const reading = parsed(reader, toml);
  if (reading.fields.length === 0) return null;
  const opening = range(whole.start, lineEnd(text, whole.start));
  const problem = syntaxProblem(
    opening,
    'These fields are written in TOML (“key = value”), but stand between the fences of YAML; write +++ for both fences.',
    repairBy('Write the fences of TOML', [
      { ...opening, text: '+++' },
      { start: content.end, end: whole.end, text: '+++' },
    ]),
  );
  const frontmatter = finished(text, toml, reading);
  return { ...frontmatter, problems: [problem, ...frontmatter.problems] };
}

function closedJson(reader: Reader, block: FencedBlock): Frontmatter | null {
  const reading = parsed(reader, block);
  if (block.before !== null && !names(reading.fields)) return null;
  return finished(reader.text, block, reading);
}

function unclosedYaml(reader: Reader, block: FencedBlock): Frontmatter | null {
  const { text } = reader;
  const { start } = block.content;
  const source = sourceOf(text, range(start, text.length));
  const { end, lines } = yamlRun(source);
  if (
    end === 0 ||
    block.before !== null ||
    /^(?:----| )/u.test(text.slice(block.range.start, block.range.start + 4))
  )
    return null;
  if (lines < 2 && !/^\p{Ll}/u.test(source)) return null;
  return unclosedFields(reader, block, start + end);
}

function closedToml(reader: Reader, block: FencedBlock): Frontmatter | null {
  const reading = parsed(reader, block);
  if (block.before !== null && !names(reading.fields)) return null;
  // Plus signs around prose are no fences.
  return reading.fields.length === 0 && reading.problems.length > 0
    ? null
    : finished(reader.text, block, reading);
}

function unclosedToml(reader: Reader, block: FencedBlock): Frontmatter | null {
  const { start } = block.content;
  const { end, lines } = tomlRun(reader.text.slice(start));
  if (lines === 0 || block.before !== null) return null;
  return unclosedFields(reader, block, start + end);
}

/** The fields that a block without a closing fence starts with, and the line that was meant to be the fence. */
function unclosedFields(reader: Reader, block: FencedBlock, end: number): Frontmatter {
  const { text } = reader;
  const wrong = wrongFence(text, block.content.start, end);
  const stop = wrong?.start ?? Math.min(text.length, afterBreak(text, end));
  const content = range(block.content.start, stop);
  const shape = { ...block, range: range(block.range.start, wrong?.end ?? end), content, closed: false };
  const frontmatter = finished(text, shape, parsed(reader, shape));
  const problem = wrong === null ? unclosed(text, shape) : wronglyClosed(text, shape, wrong);
  return { ...frontmatter, problems: [problem, ...frontmatter.problems] };
}

/** The line of marks behind the fields, or as the last of their lines, that was meant to close them; or null. */
function wrongFence(text: string, start: number, end: number): Range | null {
  const last = lineStart(text, end);
  const below = afterBreak(text, end);
  for (const at of [last, below]) {
    const line = range(at, lineEnd(text, at));
    if (at > start && WRONG_FENCE.test(text.slice(line.start, line.end))) return line;
  }
  return null;
}

function wronglyClosed(text: string, { fence, format }: FencedBlock, wrong: Range): FrontmatterProblem {
  const written = text.slice(wrong.start, wrong.end).trim();
  const isIndented = written === fence;
  const what = isIndented
    ? 'The closing fence of the frontmatter must stand at the start of its line'
    : `“${written}” does not close this frontmatter, which is ${format.toUpperCase()}`;
  return {
    code: 'unclosed',
    range: wrong,
    message: `${what}; ${isIndented ? 'remove the space before it' : `write ${fence} instead`}.`,
    other: null,
    repair: repairBy(`Write “${fence}”`, [{ ...wrong, text: fence }]),
  };
}

function unclosed(text: string, { range: whole, content, fence }: FencedBlock): FrontmatterProblem {
  const lineBreak = lineBreakOf(text);
  const isNewLine = /[\r\n]$/u.test(text.slice(0, content.end));
  const closing = (isNewLine ? '' : lineBreak) + fence + lineBreak;
  return {
    code: 'unclosed',
    range: range(whole.start, lineEnd(text, whole.start)),
    message: `The frontmatter that opens here is not closed before the text begins; close it with ${fence} after its last field.`,
    other: null,
    repair: repairBy('Close it after the last field', [
      { start: content.end, end: content.end, text: closing },
    ]),
  };
}

/** An object that does not end, or a fence over one; a fence over anything else is text. */
function unclosedJson(reader: Reader, block: FencedBlock): Frontmatter | null {
  const { text } = reader;
  const { content, before } = block;
  const open = /^\s*\{/u.exec(text.slice(content.start, content.start + 80))?.[0].length ?? 0;
  if (before !== null || open === 0) return null;
  const isFenced = block.fence !== '';
  const brace = closingBrace(text, content.start + open - 1);
  const end = brace < 0 ? runEnd(text, content.start + open - 1, /\S/u) : brace;
  const inside = range(content.start, isFenced ? Math.min(text.length, afterBreak(text, end)) : end);
  const shape = { ...block, range: range(block.range.start, end), content: inside };
  const frontmatter = finished(text, shape, parsed(reader, shape));
  return isFenced
    ? { ...frontmatter, problems: [unclosed(text, shape), ...frontmatter.problems] }
    : frontmatter;
}

/** A copy of the same length that the YAML parser reads line by line: a lone CR ends a line too; control characters go. */
function sourceOf(text: string, { start, end }: Range): string {
  const content = text.slice(start, end);
  return AWKWARD.test(content) ? content.replace(AWKWARD_ALL, plainUnit) : content;
}

const AWKWARD_SOURCE = '\\r(?!\\n)|(?![\\t\\n\\r])\\p{Cc}';
const AWKWARD = new RegExp(AWKWARD_SOURCE, 'u');
const AWKWARD_ALL = new RegExp(AWKWARD_SOURCE, 'gu');

const plainUnit = (unit: string): string => (unit === '\r' ? '\n' : unit < ' ' ? ' ' : unit);

/** A copy of the same length where a text that breaks its lines by CR alone does so by LF. */
function breaksOf(text: string, { start, end }: Range): string {
  const content = text.slice(start, end);
  return lineBreakOf(text) === '\r' && !content.includes('\n') ? content.replaceAll('\r', '\n') : content;
}

const names = (fields: readonly Field[]): boolean => fields.some(({ key }) => /^(?:title|date)$/iu.test(key));

function finished(text: string, block: FencedBlock, reading: BlockReading): Frontmatter {
  const { format, range: place, content, closed, before } = block;
  const problems = reading.problems.map((problem) => inText(text, problem));
  // After a fault that could not be mended a key may seem to stand twice.
  const whole = problems.every((problem) => problem.repair !== null);
  if (whole && format !== 'toml') problems.push(...duplicateKeys(text, reading.fields));
  if (reading.content === 'other' && problems.length === 0) problems.push(notAMapping(content, text));
  if (before !== null) problems.unshift(misplaced(text, block, before));
  // What holds no fields is not asked for any.
  const read = reading.content !== 'other' || reading.problems.length > 0;
  return { format, range: place, content, closed, read, fields: reading.fields, problems };
}

/** What TOML sets twice its reader tells, which does not know the lines of the text around it. */
const inText = (text: string, problem: FrontmatterProblem): FrontmatterProblem =>
  problem.code === 'duplicate-key' && problem.other !== null
    ? duplicateKey(text, text.slice(problem.range.start, problem.range.end), problem.range, problem.other)
    : problem;

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

function misplaced(text: string, block: FencedBlock, before: Range): FrontmatterProblem {
  const comment = text.slice(before.start, before.end).trim() !== '';
  return {
    code: 'misplaced',
    range: range(block.range.start, lineEnd(text, block.range.start)),
    message: `Frontmatter must be the first thing in the file, and ${comment ? 'a comment stands' : 'blank lines stand'} before it; move it to the top.`,
    other: before,
    repair: null,
  };
}
