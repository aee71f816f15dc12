import type { Range, Severity } from '../../server/engine/index.ts';
import { SEVERITIES } from '../../server/engine/index.ts';

/** A finding as it stands in marked text: `⟪rule|text⟫`, or `⟪rule:severity|text⟫`. */
export interface Mark {
  readonly rule: string;
  /** null: the mark does not say, and any severity will do. */
  readonly severity: Severity | null;
  /** In the text without marks. */
  readonly range: Range;
}

export interface MarkedText {
  readonly text: string;
  /** By place: where they start, then the longer first. */
  readonly marks: readonly Mark[];
}

/** A marked text that cannot be read; `offset` is in the marked text. */
export class MarkFault extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Splits a marked text into the text and its marks. Marks may nest. Throws a MarkFault. */
export function readMarked(marked: string): MarkedText {
  const marks: Mark[] = [];
  const open: { readonly rule: string; readonly severity: Severity | null; readonly start: number }[] = [];
  let text = '';
  let read = 0;
  for (const token of marked.matchAll(/⟪([a-z-]+\/[a-z-]+)(?::([a-z]+))?\||[⟪⟫]/gu)) {
    text += marked.slice(read, token.index);
    read = token.index + token[0].length;
    if (token[0] === '⟫') {
      const mark = open.pop();
      if (mark === undefined) throw new MarkFault('⟫ closes no mark', token.index);
      marks.push({
        rule: mark.rule,
        severity: mark.severity,
        range: { start: mark.start, end: text.length },
      });
    } else if (token[1] === undefined) {
      throw new MarkFault('⟪ must be followed by group/name| or group/name:severity|', token.index);
    } else {
      open.push({ rule: token[1], severity: severityOf(token[2], token.index), start: text.length });
    }
  }
  text += marked.slice(read);
  if (open.length > 0) throw new MarkFault('a mark ⟪ is never closed by ⟫', marked.lastIndexOf('⟪'));
  return { text, marks: marks.toSorted(byPlace) };
}

/** The text with its marks written in; the inverse of `readMarked` for marks that do not cross. */
export function writeMarked(text: string, marks: readonly Mark[]): string {
  const ordered = marks.toSorted(byPlace);
  const places = new Set(ordered.flatMap(({ range }) => [range.start, range.end]));
  let marked = '';
  let at = 0;
  for (const place of [...places].toSorted((a, b) => a - b)) {
    marked += text.slice(at, place);
    at = place;
    const empty = ordered.filter(({ range }) => range.start === place && range.end === place);
    const ending = ordered.filter(({ range }) => range.end === place && range.start < place);
    const starting = ordered.filter(({ range }) => range.start === place && range.end > place);
    marked += '⟫'.repeat(ending.length);
    marked += empty.map((mark) => `${head(mark)}⟫`).join('') + starting.map(head).join('');
  }
  return marked + text.slice(at);
}

const head = ({ rule, severity }: Mark): string => `⟪${rule}${severity === null ? '' : `:${severity}`}|`;

export function byPlace(a: Mark, b: Mark): number {
  return a.range.start - b.range.start || b.range.end - a.range.end || (a.rule < b.rule ? -1 : 1);
}

function severityOf(name: string | undefined, offset: number): Severity | null {
  if (name === undefined) return null;
  const severity = SEVERITIES.find((known) => known === name);
  if (severity === undefined)
    throw new MarkFault(`"${name}" is no severity (${SEVERITIES.join(', ')})`, offset);
  return severity;
}
