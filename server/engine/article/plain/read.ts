import type { BlockKind, Container, Inline } from '../article.ts';
import type { ReadingMemory } from '../memory.ts';
import { OPAQUE, type Prose } from '../prose.ts';
import { blockOf, type RawBlock, type Reading } from '../reading.ts';
import { detached } from '../../text/detached.ts';
import { Wording } from '../wording.ts';
import { fold } from '../../text/fold.ts';
import { isHardWrapped, linesOf, type Line } from './lines.ts';

/**
 * Reads plain text: a paragraph a line, or hard-wrapped lines joined where the text is wrapped; list items by their
 * marker; a short line without a full stop between blank lines is a heading.
 */
export function readPlainText(text: string, start: number, memory: ReadingMemory | null = null): Reading {
  const lines = linesOf(text, start);
  const wrapped = isHardWrapped(lines);
  const blocks: RawBlock[] = [];
  let list = -1;
  for (let at = 0; at < lines.length;) {
    const group = paragraphFrom(lines, at, wrapped);
    const first = group[0];
    if (first === undefined) {
      at++;
      continue;
    }
    if (first.marker === '') list = -1;
    else if (list < 0) list = first.start;
    blocks.push(paragraphOf({ text, memory }, group, list, isBareHeading(lines, at, group)));
    at += group.length;
  }
  return { blocks, definitions: [], errors: [] };
}

/** The lines of one paragraph from `at`; empty where a blank line stands. */
function paragraphFrom(lines: readonly Line[], at: number, wrapped: boolean): readonly Line[] {
  const first = lines[at];
  if (first === undefined || first.blank) return [];
  if (!wrapped) return [first];
  let end = at + 1;
  for (let next = lines[end]; next !== undefined && !next.blank && next.marker === ''; next = lines[end])
    end++;
  return lines.slice(at, end);
}

const HEADING_LENGTH = 120;
const HEADING_WORDS = 16;
const ENDS_A_SENTENCE = /[.!?:;,…。！？：；、，]["'”’»」』)\]]*$/u;

/** A short line between blank lines that ends without punctuation; the first line may stand right above its byline. */
function isBareHeading(lines: readonly Line[], at: number, group: readonly Line[]): boolean {
  const line = group[0];
  if (line === undefined || group.length > 1 || line.marker !== '' || line.end - line.start > HEADING_LENGTH)
    return false;
  const before = lines[at - 1];
  const after = lines[at + 1];
  const above = before === undefined || before.blank;
  const below = after?.blank === true || (before === undefined && /^by\b/iu.test(after?.text ?? ''));
  if (!above || !below || lines.slice(at + 1).every((next) => next.blank)) return false;
  return (
    /\p{L}/u.test(line.text) &&
    !ENDS_A_SENTENCE.test(line.text) &&
    line.text.split(/\s+/u).length <= HEADING_WORDS
  );
}

interface Source {
  readonly text: string;
  readonly memory: ReadingMemory | null;
}

function paragraphOf(source: Source, lines: readonly Line[], list: number, heading: boolean): RawBlock {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const marker = lines[0]?.marker ?? '';
  const containers: Container[] =
    marker === ''
      ? []
      : [{ kind: 'list-item', range: { start: lines[0]?.lineStart ?? start, end }, marker, list }];
  const wording = wordingOf(source, lines, start, end);
  const kind: BlockKind = heading ? 'heading' : isRule(wording.raw) ? 'rule' : 'paragraph';
  const level = heading ? 2 : 0;
  return blockOf({ kind, range: { start, end }, level, containers }, start, wording);
}

/** The memory knows the words by all of them, and by where each line starts among them. */
function wordingOf({ text, memory }: Source, lines: readonly Line[], start: number, end: number): Wording {
  const written = text.slice(start, end);
  const local = lines.map((line) => ({
    ...line,
    lineStart: line.lineStart - start,
    start: line.start - start,
    end: line.end - start,
  }));
  const read = (raw: string): Wording => {
    const own = local.map((line) => ({ ...line, text: raw.slice(line.start, line.end) }));
    const inlines = own.flatMap((line) => addressesIn(line.text, line.start));
    return new Wording(raw, inlines, proseOf(own, inlines));
  };
  if (memory === null) return read(written);
  const shape =
    local.length === 1 ? '' : `\0${local.map((line) => `${line.lineStart} ${line.start}`).join()}`;
  return memory.recall(written + shape, () => read(detached(written)));
}

const isRule = (line: string): boolean => /^\s*(?:[-*_=~#]\s*){3,}$/u.test(line);

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"“”]+|\b[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gu;

function addressesIn(line: string, start: number): readonly Inline[] {
  if (!/:\/\/|www\.|@/u.test(line)) return [];
  return [...line.matchAll(ADDRESS)].map((match) => {
    const address = withoutTrailingMarks(match[0]);
    const range = { start: start + match.index, end: start + match.index + address.length };
    const destination = address.startsWith('www.')
      ? `http://${address}`
      : address.includes('://')
        ? address
        : `mailto:${address}`;
    return { kind: 'url', range, text: range, destination, destinationRange: range };
  });
}

/** The sentence's own punctuation is not the address's; a closing bracket is, where the address opened it. */
function withoutTrailingMarks(address: string): string {
  let open = address.split('(').length - address.split(')').length;
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1] ?? '';
    if (!`.,;:!?)]'’`.includes(last)) break;
    if (last === ')' && open++ >= 0) break;
  }
  return address.slice(0, end);
}

function proseOf(lines: readonly Line[], inlines: readonly Inline[]): Prose {
  const starts: number[] = [];
  const sources: number[] = [];
  let words = '';
  for (const line of lines) {
    if (words !== '') {
      // The joining space stands for the line break before the line.
      starts.push(words.length);
      sources.push(line.lineStart - 1);
      words += ' ';
    }
    starts.push(words.length);
    sources.push(line.start);
    words += line.text;
  }
  const folded = fold(words);
  const covered = inlines.length === 0 ? folded : cover(folded, lines, inlines);
  return { text: covered, starts, sources };
}

/** The words with their addresses made opaque; lines and addresses stand in order. */
function cover(words: string, lines: readonly Line[], inlines: readonly Inline[]): string {
  const pieces: string[] = [];
  const places = inlines.values();
  let place = places.next();
  let written = 0;
  let offset = 0;
  for (const line of lines) {
    for (; place.value !== undefined && place.value.range.start < line.end; place = places.next()) {
      const { start, end } = place.value.range;
      const from = offset + start - line.start;
      pieces.push(words.slice(written, from), OPAQUE.repeat(end - start));
      written = from + end - start;
    }
    offset += line.text.length + 1;
  }
  return pieces.join('') + words.slice(written);
}
