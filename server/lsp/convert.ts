/**
 * The only place where offsets of the engine become positions of the protocol and back. Both count UTF-16 units; the
 * two directions are inverse for every offset but one: between CR and LF there is no position, so it gives the one
 * before the CR.
 */
import type { Edit, LineIndex, Range, Severity } from '../engine/index.ts';
import { lineAt, lineStart } from '../engine/index.ts';
import type { Place } from '../workspace/result.ts';
import {
  DiagnosticSeverity,
  type Position,
  type Range as LspRange,
  type TextEdit,
} from 'vscode-languageserver';

/** A text with its line starts, which is all that positions need. */
export interface Lined {
  readonly text: string;
  readonly lines: LineIndex;
}

/** The position of an offset; one outside the text gives the nearest end of it. */
export function toPosition({ text, lines }: Lined, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, text.length));
  const splitsLineBreak = text.charCodeAt(inside) === LF && text.charCodeAt(inside - 1) === CR;
  const place = splitsLineBreak ? inside - 1 : inside;
  const line = lineAt(lines, place);
  return { line: line - 1, character: place - lineStart(lines, line) };
}

/** The offset of a position; a character past the end of its line gives the end of the line, as the protocol asks. */
export function toOffset(lined: Lined, position: Position): number {
  const { lines } = lined;
  if (position.line < 0) return 0;
  const start = lineStart(lines, position.line + 1);
  return Math.min(start + Math.max(0, position.character), endOfLine(lined, position.line));
}

/** The end of a line (from 0), before its line break. */
export function endOfLine({ text, lines }: Lined, line: number): number {
  let end = lineStart(lines, line + 2);
  if (line + 2 > lines.starts.length) return lines.length;
  if (text.charCodeAt(end - 1) === LF) end--;
  if (text.charCodeAt(end - 1) === CR) end--;
  return Math.max(end, lineStart(lines, line + 1));
}

export const toLspRange = (lined: Lined, { start, end }: Range): LspRange => ({
  start: toPosition(lined, start),
  end: toPosition(lined, end),
});

/** The same for places that have their lines already. */
export const placeToLspRange = ({ start, end }: Place): LspRange => ({
  start: { line: start.line - 1, character: start.column - 1 },
  end: { line: end.line - 1, character: end.column - 1 },
});

export const toRange = (lined: Lined, { start, end }: LspRange): Range => ({
  start: toOffset(lined, start),
  end: toOffset(lined, end),
});

export const toTextEdit = (lined: Lined, edit: Edit): TextEdit => ({
  range: toLspRange(lined, edit),
  newText: edit.text,
});

export const toSeverity = (severity: Severity): DiagnosticSeverity => SEVERITY[severity];

const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

const LF = 10;
const CR = 13;
