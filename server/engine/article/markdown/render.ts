import type { Inline } from '../article.ts';
import type { ReadingMemory } from '../memory.ts';
import { blockOf, type RawBlock } from '../reading.ts';
import { EMPTY_PROSE, type Prose } from '../prose.ts';
import { detached } from '../../text/detached.ts';
import { Wording } from '../wording.ts';
import { Finder } from './characters.ts';
import { compose, plainProse } from './compose.ts';
import { type Content, contentOf, partOf, sourceRangeOf } from './content.ts';
import type { References } from './definitions.ts';
import { htmlPieces } from './htmlpieces.ts';
import { embeddedIn, readInlines } from './inlines.ts';
import type { Leaf } from './leaves.ts';
import type { Syntax } from './syntax.ts';
import { cellsOf } from './tables.ts';

/** A text whose leaves are known, and how to read their words. */
export interface Source {
  readonly text: string;
  readonly syntax: Syntax;
  readonly references: References;
  readonly memory: ReadingMemory | null;
  /** Stands for the references in the memory. */
  readonly edition: number;
}

interface Words {
  readonly inlines: readonly Inline[];
  readonly prose: Prose;
}

/** A wording and where it stands. */
interface Place {
  readonly origin: number;
  readonly wording: Wording;
}

/** Makes the blocks of a leaf, with their inlines and prose: one, but for HTML, which may hold several. */
export function renderLeaf(source: Source, leaf: Leaf): readonly RawBlock[] {
  if (leaf.kind === 'html' && source.syntax.html) return renderHtml(source, leaf);
  const { kind, start, end, level, containers } = leaf;
  const { origin, wording } = wordingOf(source, leaf);
  return [blockOf({ kind, range: { start, end }, level, containers }, origin, wording)];
}

/** Words in HTML are read like a paragraph's: many site builders read Markdown there, and no other reading is lost. */
function renderHtml(source: Source, leaf: Leaf): readonly RawBlock[] {
  const { text, syntax } = source;
  const content = contentOf(text, leaf.lines);
  const { containers } = leaf;
  const pieces = htmlPieces(content.text, embeddedIn(content.text, new Finder(content.text), syntax));
  return pieces.map(({ from, to, level }) => {
    const kind = level > 0 ? 'heading' : 'html';
    const { origin, wording } = wordingOfContent(source, partOf(content, from, to));
    return blockOf({ kind, range: sourceRangeOf(content, from, to), level, containers }, origin, wording);
  });
}

function wordingOf(source: Source, leaf: Leaf): Place {
  const { text, syntax } = source;
  switch (leaf.kind) {
    case 'paragraph':
    case 'heading': {
      const start = syntax.tasks ? taskEnd(text, leaf) : 0;
      return wordingOfContent(source, contentOf(text, leaf.lines), start);
    }
    case 'table-row':
      return { origin: leaf.start, wording: wordingOfRow(source, text.slice(leaf.start, leaf.end)) };
    case 'code':
    case 'html':
    case 'rule':
    case 'definition':
    case 'component':
    case 'comment':
    case 'math':
      return { origin: leaf.start, wording: new Wording('', [], EMPTY_PROSE) };
  }
}

/** Words of a content from `start`. What the memory knows them by holds how the content's lines stand, where that varies. */
function wordingOfContent(source: Source, content: Content, start = 0): Place {
  const { text, locals, sources } = content;
  const origin = sources[0] ?? 0;
  const task = start === 0 ? '' : '\0task';
  if (sources.length === 1) {
    const wording = recalled(source, text, task, (raw) =>
      worded(source, raw, { text: raw, locals, sources: [0] }, start),
    );
    return { origin, wording };
  }
  const local = { text, locals, sources: sources.map((offset) => offset - origin) };
  const last = sources.length - 1;
  const end = (sources[last] ?? 0) + text.length - (locals[last] ?? 0);
  const shape = `${task}\0${locals.join(' ')}\0${local.sources.join(' ')}`;
  const wording = recalled(source, source.text.slice(origin, end), shape, (raw) =>
    worded(source, raw, local, start),
  );
  return { origin, wording };
}

function worded(source: Source, raw: string, content: Content, start: number): Wording {
  const { inlines, prose } = readWords(source, content, start);
  return new Wording(raw, inlines, prose);
}

/** Only words with a closing bracket can depend on where the text's labels lead. */
function recalled(
  { memory, edition }: Source,
  raw: string,
  shape: string,
  read: (raw: string) => Wording,
): Wording {
  if (memory === null) return read(raw);
  const key = raw.includes(']') ? `${raw}${shape}\0${edition}` : shape === '' ? raw : raw + shape;
  return memory.recall(key, () => read(detached(raw)));
}

function readWords({ syntax, references }: Source, content: Content, start = 0): Words {
  const plain = start === 0 ? plainProse(content) : null;
  if (plain !== null) return { inlines: [], prose: plain };
  const sink = readInlines(content, syntax, references, start);
  return { inlines: sink.takeInlines(), prose: compose(content, sink.takeTokens()) };
}

/** Length of `[ ]` or `[x]` with which a list item starts that is a task. */
function taskEnd(text: string, leaf: Leaf): number {
  const item = leaf.containers.at(-1);
  if (item?.kind !== 'list-item' || text.charCodeAt(leaf.start) !== 91) return 0;
  if (text.slice(item.range.start + item.marker.length, leaf.start).trim() !== '') return 0;
  return /^\[[ xX]\][ \t]/u.test(text.slice(leaf.start, leaf.start + 4)) ? 3 : 0;
}

function wordingOfRow(source: Source, row: string): Wording {
  return recalled(source, row, '\0row', (raw) => {
    const cells = cellsOf(raw, 0, raw.length);
    const words: Words[] = [];
    for (let i = 0; i < cells.length; i += 2)
      words.push(readWords(source, contentOf(raw, cells.slice(i, i + 2))));
    const inlines = words.flatMap((cell) => cell.inlines);
    return new Wording(raw, inlines, joinCells(raw, cells, words));
  });
}

/** The prose of cells on one line, ` | ` between them; what stands between two leads back to the pipe. */
function joinCells(text: string, cells: readonly number[], words: readonly Words[]): Prose {
  const starts: number[] = [];
  const sources: number[] = [];
  let joined = '';
  for (const [i, { prose }] of words.entries()) {
    if (i > 0) {
      const pipe = text.indexOf('|', cells[i * 2 - 1]);
      const separator = joined === '' || joined.endsWith(' ') ? '| ' : ' | ';
      for (let unit = 0; unit < separator.length; unit++) {
        starts.push(joined.length + unit);
        sources.push(pipe);
      }
      joined += separator;
    }
    for (const start of prose.starts) starts.push(joined.length + start);
    for (const source of prose.sources) sources.push(source);
    joined += prose.text;
  }
  return { text: joined.trimEnd(), starts, sources };
}
