import { type Node, Parser } from 'commonmark';
import type { Container, Inline } from '../../server/engine/article/article.ts';
import { readLeaves } from '../../server/engine/article/markdown/blocks.ts';
import type { Leaf } from '../../server/engine/article/markdown/leaves.ts';
import { readMarkdown } from '../../server/engine/article/markdown/read.ts';
import { COMMONMARK, type Syntax } from '../../server/engine/article/markdown/syntax.ts';
import type { RawBlock } from '../../server/engine/article/reading.ts';

/**
 * What two readers of Markdown must agree on, one line for each leaf block and each inline in order: kinds of blocks
 * with heading levels and the containers around them, the text of code, and where links lead. Containers are numbered
 * by their first leaf, so that two blocks of one item differ from blocks of two.
 */
export type Shape = readonly string[];

/** Numbers things by their first appearance. */
class Numbers<T> {
  private readonly known = new Map<T, number>();

  of(thing: T): number {
    const known = this.known.get(thing) ?? this.known.size;
    this.known.set(thing, known);
    return known;
  }
}

export function shapeOfReference(text: string): Shape {
  const shape: string[] = [];
  const numbers = new Numbers<Node>();
  const visit = (node: Node, path: string): void => {
    for (let child = node.firstChild; child !== null; child = child.next) {
      if (child.type === 'list') visitList(child, path);
      else if (child.type === 'block_quote') visit(child, `${path}>${numbers.of(child)} `);
      else addLeaf(child, path);
    }
  };
  const visitList = (list: Node, path: string): void => {
    for (let item = list.firstChild; item !== null; item = item.next) {
      if (item.firstChild !== null) visit(item, `${path}l${numbers.of(list)} i${numbers.of(item)} `);
    }
  };
  const addLeaf = (leaf: Node, path: string): void => {
    // The reference keeps an empty paragraph where link definitions stood over `---`.
    if (leaf.type === 'paragraph' && leaf.firstChild === null) return;
    shape.push(`${path}${referenceKind(leaf)}`);
    if (leaf.type === 'code_block') shape.push(`code ${codeOf(leaf.literal ?? '')}`);
    else addInlines(leaf);
  };
  const addInlines = (node: Node): void => {
    for (let child = node.firstChild; child !== null; child = child.next) {
      if (child.type === 'code') shape.push(`code span ${child.literal ?? ''}`);
      if (child.type === 'emph' || child.type === 'strong') shape.push(child.type);
      if (child.type === 'link' || child.type === 'image') {
        shape.push(`${child.type} ${normalDestination(child.destination ?? '')}`);
      }
      addInlines(child);
    }
  };
  visit(new Parser().parse(text), '');
  return numbered(shape);
}

function referenceKind(leaf: Node): string {
  if (leaf.type === 'heading') return `heading ${leaf.level}`;
  if (leaf.type === 'code_block') return 'code';
  if (leaf.type === 'html_block') return 'html';
  return leaf.type === 'thematic_break' ? 'rule' : leaf.type;
}

export function shapeOf(text: string, start = 0, syntax: Syntax = COMMONMARK): Shape {
  const shape: string[] = [];
  const { blocks } = readMarkdown(text, start, 'markdown', syntax);
  const codes = readLeaves(text, start, syntax).leaves.filter((leaf) => leaf.kind === 'code');
  const numbers = new Numbers<Container | number>();
  for (const block of blocks) {
    if (block.kind === 'definition') continue;
    const path = block.containers.map((container) =>
      container.kind === 'quote'
        ? `>${numbers.of(container)} `
        : `l${numbers.of(container.list)} i${numbers.of(container)} `,
    );
    shape.push(`${path.join('')}${block.kind === 'heading' ? `heading ${block.level}` : block.kind}`);
    if (block.kind === 'code') shape.push(`code ${codeOf(literalOf(text, codes.shift()))}`);
    for (const inline of block.inlines) shape.push(...inlineShape(text, block, inline));
  }
  return numbered(shape);
}

function literalOf(text: string, leaf: Leaf | undefined): string {
  if (leaf === undefined) return '';
  let literal = '';
  for (let i = 0; i < leaf.lines.length; i += 2) {
    literal += `${' '.repeat(leaf.padding?.get(i) ?? 0)}${text.slice(leaf.lines[i], leaf.lines[i + 1])}\n`;
  }
  return literal;
}

function inlineShape(text: string, block: RawBlock, inline: Inline): string[] {
  if (inline.kind === 'code')
    return [`code span ${spanOf(text.slice(inline.text.start, inline.text.end), block)}`];
  if (inline.kind === 'emphasis') return ['emph'];
  if (inline.kind === 'strong') return ['strong'];
  const destination = normalDestination(inline.destination ?? '');
  if (inline.kind === 'link' || inline.kind === 'autolink') return [`link ${destination}`];
  return inline.kind === 'image' ? [`image ${destination}`] : [];
}

/** The words of a code span as printed: on one line, without the marks of quotations in front of the next lines. */
function spanOf(raw: string, block: RawBlock): string {
  const quotes = block.containers.filter((container) => container.kind === 'quote').length;
  const marks = new RegExp(`(?:\\r\\n?|\\n)(?:[ \\t]*>){0,${quotes}}[ \\t]*`, 'gu');
  return raw.replace(marks, ' ');
}

const codeOf = (literal: string): string =>
  JSON.stringify(literal.replaceAll('\0', '\uFFFD').replace(/\n$/u, ''));

function normalDestination(destination: string): string {
  const whole = destination.replaceAll(/[\uD800-\uDFFF]/gu, '\uFFFD');
  return encodeURI(whole).replace(/%25([0-9a-f]{2})/giu, '%$1');
}

/** Each reader numbers in its own order; this makes the numbers comparable. */
function numbered(shape: readonly string[]): Shape {
  const numbers = new Numbers<string>();
  return shape.map((line) => {
    const path = /^(?:[>li]\d+ )*/u.exec(line)?.[0] ?? '';
    return (
      path.replace(/([>li])\d+/gu, (step, mark: string) => mark + numbers.of(step)) + line.slice(path.length)
    );
  });
}

/** The first line in which two shapes differ, with both versions; null where they agree. */
export function firstDifference(ours: Shape, theirs: Shape): string | null {
  const length = Math.max(ours.length, theirs.length);
  for (let i = 0; i < length; i++) {
    if (ours[i] !== theirs[i]) return `${i}: ${ours[i] ?? '(end)'} | reference: ${theirs[i] ?? '(end)'}`;
  }
  return null;
}
