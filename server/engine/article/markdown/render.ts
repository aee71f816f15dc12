import type { RawBlock } from '../reading.ts';
import { EMPTY_PROSE, type Prose } from '../prose.ts';
import { Finder } from './characters.ts';
import { compose, plainProse } from './compose.ts';
import { type Content, contentOf, partOf, sourceRangeOf } from './content.ts';
import type { References } from './definitions.ts';
import { htmlPieces } from './htmlpieces.ts';
import { embeddedIn, readInlines } from './inlines.ts';
import type { Leaf } from './leaves.ts';
import type { Syntax } from './syntax.ts';
import { cellsOf } from './tables.ts';

interface Words {
  readonly inlines: RawBlock['inlines'];
  readonly prose: Prose;
}

const NO_WORDS: Words = { inlines: [], prose: EMPTY_PROSE };

/** Makes the blocks of a leaf, with their inlines and prose: one, but for HTML, which may hold several. */
export function renderLeaf(
  text: string,
  leaf: Leaf,
  syntax: Syntax,
  references: References,
): readonly RawBlock[] {
  if (leaf.kind === 'html' && syntax.html) return renderHtml(text, leaf, syntax, references);
  const { kind, start, end, level, containers } = leaf;
  return [{ kind, range: { start, end }, level, containers, ...wordsOf(text, leaf, syntax, references) }];
}

/** Words in HTML are read like a paragraph's: many site builders read Markdown there, and no other reading is lost. */
function renderHtml(text: string, leaf: Leaf, syntax: Syntax, references: References): readonly RawBlock[] {
  const content = contentOf(text, leaf.lines);
  const { containers } = leaf;
  return htmlPieces(content.text, embeddedIn(content.text, new Finder(content.text), syntax)).map(
    (piece) => ({
      kind: piece.level > 0 ? 'heading' : 'html',
      range: sourceRangeOf(content, piece.from, piece.to),
      level: piece.level,
      containers,
      ...readWords(partOf(content, piece.from, piece.to), syntax, references),
    }),
  );
}

function wordsOf(text: string, leaf: Leaf, syntax: Syntax, references: References): Words {
  switch (leaf.kind) {
    case 'paragraph':
    case 'heading': {
      const start = syntax.tasks ? taskEnd(text, leaf) : 0;
      return readWords(contentOf(text, leaf.lines), syntax, references, start);
    }
    case 'table-row':
      return readRow(text, leaf, syntax, references);
    case 'code':
    case 'html':
    case 'rule':
    case 'definition':
    case 'component':
    case 'comment':
    case 'math':
      return NO_WORDS;
  }
}

function readWords(content: Content, syntax: Syntax, references: References, start = 0): Words {
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

function readRow(text: string, leaf: Leaf, syntax: Syntax, references: References): Words {
  const cells = cellsOf(text, leaf.start, leaf.end);
  const words: Words[] = [];
  for (let i = 0; i < cells.length; i += 2) {
    const content = contentOf(text, cells.slice(i, i + 2));
    words.push(readWords(content, syntax, references));
  }
  return { inlines: words.flatMap((cell) => cell.inlines), prose: joinCells(text, cells, words) };
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
