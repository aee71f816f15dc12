import type { Statement } from '../statements.ts';
import type { Figure } from './reading.ts';
import { figuresOf, numbersIn } from './sentences.ts';

/** Counts that are said to make up a total: "12 men and 7 women, 20 in all". */
export interface StatedTotal {
  readonly stated: Figure;
  readonly parts: readonly Figure[];
  readonly sum: number;
}

const WORTH_A_LOOK = /\b(?:in all|in total|altogether|a total of|combined total)\b/i;
/** "12 men and": what a part counts, at most three words, and what joins it to the next. */
const PART_TO_PART = /^(?: [A-Za-zÀ-ɏ'-]+){1,3}(?:,| and|, and) $/i;
const PART_TO_TOTAL =
  /^(?: [A-Za-zÀ-ɏ'-]+){1,3}(?:,|,? [–—]|,? for| \()(?: or)?(?: a total of| in total,?)? $/i;
const TOTAL_BEHIND = /^(?: [A-Za-zÀ-ɏ'-]+){0,2} (?:in all|in total|altogether)\b/i;
const TOTAL_BEFORE = /\ba total of $/iu;
/** "a total of 20 people: 12 men": from a total to its parts. */
const TOTAL_TO_PART = /^(?: [A-Za-zÀ-ɏ'-]+){1,3}(?::| \(| [–—]|, namely) $/i;
const CLOSED = /^(?: [A-Za-zÀ-ɏ'-]+){1,3}(?:[.;)]|$| [–—])/i;
/** A part that holds another is none beside it. */
const NESTED =
  /\b(?:of (?:them|whom|which|these|those)|including|among|per|each|every|at least|respectively|more|another|other)\b/iu;

/** The total of a sentence with its parts, if it states one. */
export function totalsIn(statement: Statement): readonly StatedTotal[] {
  const { text, from, to, words } = statement;
  if (numbersIn(statement) < 3 || !WORTH_A_LOOK.test(words) || NESTED.test(words)) return [];
  const figures = statement.recall(figuresOf);
  const at = figures.findIndex((figure) => isTotal(text, from, to, figure));
  const stated = figures[at];
  if (stated === undefined || !isCount(stated)) return [];
  const behind = partsBehind(text, to, figures, at);
  const parts = behind.length > 1 ? behind : partsBefore(text, figures, at);
  return parts.length > 1 ? [{ stated, parts, sum: parts.reduce((sum, { value }) => sum + value, 0) }] : [];
}

const isTotal = (text: string, from: number, to: number, { from: start, end }: Figure): boolean =>
  TOTAL_BEFORE.test(text.slice(from, start)) || TOTAL_BEHIND.test(text.slice(end, Math.min(to, end + 50)));

const isCount = ({ kind, hedge, sign, decimals, magnitude }: Figure): boolean =>
  kind === 'number' && hedge === null && sign === 0 && decimals === 0 && magnitude === 1;

function partsBehind(text: string, to: number, figures: readonly Figure[], at: number): readonly Figure[] {
  const parts: Figure[] = [];
  for (let next = at + 1; next < figures.length; next++) {
    const [last, figure] = [figures[next - 1], figures[next]];
    if (last === undefined || figure === undefined || !isCount(figure)) return [];
    const joint = next === at + 1 ? TOTAL_TO_PART : PART_TO_PART;
    if (!joint.test(text.slice(last.end, figure.start))) return [];
    parts.push(figure);
  }
  const end = parts.at(-1)?.end ?? to;
  return CLOSED.test(text.slice(end, to)) ? parts : [];
}

function partsBefore(text: string, figures: readonly Figure[], at: number): readonly Figure[] {
  const parts: Figure[] = [];
  for (let before = at - 1; before >= 0; before--) {
    const [figure, next] = [figures[before], figures[before + 1]];
    if (figure === undefined || next === undefined || !isCount(figure)) break;
    const joint = before === at - 1 ? PART_TO_TOTAL : PART_TO_PART;
    if (!joint.test(text.slice(figure.end, next.start))) break;
    parts.unshift(figure);
  }
  return parts;
}

/** Counts of a thousand and more may be rounded. */
export const totalFits = ({ stated, parts, sum }: StatedTotal): boolean =>
  Math.abs(stated.value - sum) <=
  [stated, ...parts].reduce((all, part) => all + (part.value < 1000 ? 0 : part.slack), 0);
