import type { Statement } from '../statements.ts';
import type { Figure } from './reading.ts';
import { figuresOf } from './sentences.ts';

/** "3 of 10 (40%)", "a third (40%)": a share said twice. */
export interface StatedShare {
  /** The percentage. */
  readonly stated: Figure;
  /** What it should be, in per cent. */
  readonly value: number;
  /** How far rounding may take it, in points. */
  readonly slack: number;
  /** The other words for it. */
  readonly start: number;
  readonly end: number;
  readonly hedge: Figure['hedge'];
  readonly inWords: boolean;
}

const OF = /^(?: [\p{L}'-]+)? (?:out )?of (?:(?:the|its|their|our|his|her|all|these|those|every|a total of|some) ){0,2}$/iu;
/** "(", ", or ", " – ": the same share in other words follows. */
/** "Of the 250 bridges, 75 (40%)". */
const OF_ALL = /(?:^|[,;] )of (?:the |its |their |all |some )*$/iu;
const AMONG = /^(?: [\p{L}'-]+){1,4}, (?:only |just )?$/iu;
const AGAIN = /^(?:(?: [\p{L}'-]+){0,6})(?: \(|,? (?:or|i\.e\.,?) (?:about |roughly |some )?|, |,? [–—] )$/iu;
const AGAIN_CLOSELY = /^(?:(?: of)?(?: [\p{L}'-]+){0,5})(?: \(|, or | [–—] )$/iu;
const NEVER_BETWEEN = /\b(?:and|but|while|with|versus|compared|from|to|by|in|at|than|who|which|that|are|is|was|were|have|had|has|said|on|for|between|rose|fell|up|down)\b/iu;
/** The apposition is closed, or it is a share of the same things. */
const CLOSED = /^(?:\)|,|[.;:]?$|\.(?=\s|$)|;| of (?:them|these|those|the total)\b| [–—])/u;

/** The shares of a sentence that are said twice, in counts or words and in per cent. */
export function statedSharesIn(statement: Statement): readonly StatedShare[] {
  const { text, from, to } = statement;
  if (!/%|per ?cent/i.test(statement.words) || !WORTH_A_LOOK.test(statement.words)) return [];
  const figures = statement.recall(figuresOf);
  const gap = (left: Figure | undefined, right: Figure | undefined): string =>
    left === undefined || right === undefined ? '' : text.slice(left.end, right.from);
  const closed = ({ end }: Figure): boolean => CLOSED.test(text.slice(end, Math.min(to, end + 24)));
  const joinsAgain = (words: string): boolean => AGAIN_CLOSELY.test(words) && !NEVER_BETWEEN.test(words);
  return figures.flatMap((first, at): readonly StatedShare[] => {
    const [second, third] = [figures[at + 1], figures[at + 2]];
    if (second === undefined) return [];
    if (first.kind === 'part' && isPercent(second) && joinsAgain(gap(first, second)) && closed(second)) {
      return [ofPart(first, second)];
    }
    if (isPercent(first) && second.kind === 'part' && /^ \($/u.test(gap(first, second)) && closed(second)) {
      return [ofPart(second, first)];
    }
    if (third === undefined) return [];
    if (isCount(first) && isCount(second) && isPercent(third) && OF_ALL.test(text.slice(from, first.from))) {
      const among = AMONG.test(gap(first, second)) && /^(?: [\p{L}'-]+){0,2} \($/u.test(gap(second, third));
      return among && closed(third) ? ofCounts(second, first, third) : [];
    }
    if (isCount(first) && isCount(second) && isPercent(third) && OF.test(gap(first, second))) {
      const words = gap(second, third);
      return AGAIN.test(words) && !NEVER_BETWEEN.test(words) && /[(–—]|\bor\b/u.test(words) && closed(third)
        ? ofCounts(first, second, third)
        : [];
    }
    if (isPercent(first) && isCount(second) && isCount(third) && OF.test(gap(second, third))) {
      const opened = /^(?: of(?: [\p{L}'-]+){1,4})?(?:,? or| \()? ?$/iu.test(gap(first, second)) && /[(]|\bor\b/u.test(gap(first, second));
      return opened && closedLater(text.slice(third.end, Math.min(to, third.end + 40))) ? ofCounts(second, third, first) : [];
    }
    return [];
  });
}

const WORTH_A_LOOK = /\b(?:of|in|most|majority|half|third|thirds|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b/i;
const closedLater = (behind: string): boolean => /^(?: [\p{L}'-]+){0,3}[),.;]/u.test(behind) || behind.trim() === '';
const isPercent = ({ kind, sign }: Figure): boolean => kind === '%' && sign === 0;
const isCount = ({ kind, sign, hedge, decimals, magnitude }: Figure): boolean =>
  kind === 'number' && sign === 0 && hedge === null && (decimals === 0 || magnitude > 1);

/** A share in words is a rounded one. */
const IN_WORDS = 4.5;
const BY_SIZE = 0.35;

const ofPart = (part: Figure, stated: Figure): StatedShare => ({
  stated,
  value: part.value,
  slack: part.inWords ? Math.min(IN_WORDS, BY_SIZE * part.value) : 0,
  start: part.from,
  end: part.end,
  hedge: part.hedge,
  inWords: part.inWords,
});

function ofCounts(some: Figure, all: Figure, stated: Figure): readonly StatedShare[] {
  if (all.value < some.value || all.value < 2 || stated.hedge !== null) return [];
  const value = (100 * some.value) / all.value;
  const high = (100 * (some.value + loose(some))) / Math.max(all.value - loose(all), 1);
  return [
    { stated, value, slack: Math.max(high - value, CUT_OFF), start: some.start, end: all.end, hedge: null, inWords: false },
  ];
}

/** 66.7% may be cut off to 66%. */
const CUT_OFF = 0.5;

/** Small counts are exact. */
const loose = ({ slack, value }: Figure): number => (value < 1000 ? 0 : slack);

/** Whether a share said twice is the same: hedges tell which side of it the percentage may be on. */
export function shareFits({ stated, value, slack, hedge }: StatedShare): boolean {
  const { low, high } = { low: stated.value - stated.slack, high: stated.value + stated.slack };
  if (hedge === 'over') return high > value;
  if (hedge === 'under') return low < value;
  if (hedge === 'nearly') return low < value + 1 && high > value - 3 * IN_WORDS;
  const width = hedge === 'about' || stated.hedge !== null ? slack + IN_WORDS : slack;
  return low - TINY <= value + width && value - width <= high + TINY;
}

const TINY = 1e-9;
