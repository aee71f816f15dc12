import type { Container, Definition } from '../article.ts';
import { skipBlanks, trimEnd } from './characters.ts';
import { type Content, contentOf, sourceAt, sourceRangeOf } from './content.ts';
import {
  blankBefore,
  labelEnd,
  labelKey,
  lineEndAfter,
  readDestination,
  skipSpread,
  titleEnd,
  unescapeMarkdown,
} from './destinations.ts';
import type { Leaf } from './leaves.ts';

/** Where the labels of a text lead, by their keys. The first definition of a label counts. */
export type References = ReadonlyMap<string, string>;

interface Found {
  readonly label: string;
  readonly destination: string;
  /** Offset behind its last line. */
  readonly end: number;
}

/** The link definition at `at`, which is the start of a line of a paragraph; null where there is none. */
function definitionAt(text: string, at: number, templates: boolean): Found | null {
  const colon = labelEnd(text, at);
  if (colon < 0 || text[colon] !== ':') return null;
  const label = text.slice(at + 1, colon - 1);
  const destination = readDestination(text, skipSpread(text, colon + 1), templates);
  if (destination === null || label.trim() === '') return null;
  const end = endOfDefinition(text, destination.after);
  if (end < 0) return null;
  return { label, destination: unescapeMarkdown(text.slice(destination.from, destination.to)), end };
}

/** The end of the line that closes a definition, with its title when there is one, or -1. */
function endOfDefinition(text: string, after: number): number {
  const title = skipSpread(text, after);
  if (title > after && blankBefore(text, title)) {
    const end = titleEnd(text, title);
    const lineEnd = end < 0 ? -1 : lineEndAfter(text, end);
    if (lineEnd >= 0) return lineEnd;
  }
  return lineEndAfter(text, after);
}

export interface TakenDefinitions {
  readonly definitions: readonly Definition[];
  readonly leaves: readonly Leaf[];
  /** The lines of the paragraph that are left. */
  readonly lines: readonly number[];
}

/** Takes the link definitions away that a paragraph starts with. */
export function takeDefinitions(
  text: string,
  lines: readonly number[],
  containers: readonly Container[],
  templates: boolean,
): TakenDefinitions {
  const content = contentOf(text, lines);
  const definitions: Definition[] = [];
  const leaves: Leaf[] = [];
  let at = 0;
  while (content.text[at] === '[') {
    const found = definitionAt(content.text, at, templates);
    if (found === null) break;
    const range = sourceRangeOf(content, at, trimEnd(content.text, at, found.end));
    const { label, destination } = found;
    definitions.push({ kind: 'link', label, key: labelKey(label), range, destination });
    leaves.push({ kind: 'definition', ...range, level: 0, containers, lines: [], padding: null });
    at = skipBlanks(content.text, found.end + 1, content.text.length);
  }
  return { definitions, leaves, lines: leaves.length === 0 ? lines : linesFrom(content, lines, at) };
}

function linesFrom(content: Content, lines: readonly number[], at: number): readonly number[] {
  if (at >= content.text.length) return [];
  const source = sourceAt(content, at);
  const first = lines.findIndex((offset, i) => i % 2 === 1 && offset >= source);
  return first < 0 ? [] : [source, ...lines.slice(first)];
}
