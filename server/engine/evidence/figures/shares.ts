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

/** How the two ways to say a share may stand beside each other. */
interface Form {
  readonly kinds: readonly ((figure: Figure) => boolean)[];
  /** Between one figure and the next. */
  readonly gaps: readonly RegExp[];
  /** Behind the last. */
  readonly behind: RegExp;
  /** In front of the first, where the form asks for it. */
  readonly before?: RegExp;
  readonly share: (...figures: readonly Figure[]) => StatedShare | null;
}

const isPart = ({ kind }: Figure): boolean => kind === 'part';
const isPercent = ({ kind, sign }: Figure): boolean => kind === '%' && sign === 0;
const isCount = ({ kind, sign, hedge, decimals, magnitude }: Figure): boolean =>
  kind === 'number' && sign === 0 && hedge === null && (decimals === 0 || magnitude > 1);

/** Words that begin another statement; with one of them a gap joins nothing. */
const SAME_STATEMENT =
  '(?!.*\\b(?:and|but|while|with|versus|compared|from|to|by|in|at|than|who|which|that|are|is|was|were|have|had|has|said|on|for|between|rose|fell|up|down)\\b)';
const OF =
  /^(?: [A-Za-zÀ-ɏ'-]+)? (?:out )?of (?:(?:the|its|their|our|his|her|all|these|those|every|a total of|some) ){0,2}$/i;
/** " staff (", ", or ", " – ": the same share follows in other words. */
const AGAIN = new RegExp(
  `^${SAME_STATEMENT}(?: [\\p{L}'-]+){0,6}(?: \\(|,? (?:or|i\\.e\\.,?) (?:about |roughly |some )?|,? [–—] )$`,
  'iu',
);
/** The apposition is closed, or it is a share of the same things. */
const CLOSED = /^(?:\)|,|[.;:]?$|\.(?=\s|$)|;| of (?:them|these|those|the total)\b| [–—])/u;
const CLOSED_LATER = /^(?: [\p{L}'-]+){0,3}(?:[),.;]|\s*$)/u;

const FORMS: readonly Form[] = [
  // "a third of voters (40%)"
  {
    kinds: [isPart, isPercent],
    gaps: [AGAIN],
    behind: CLOSED,
    share: (part, stated) => ofPart(part, stated),
  },
  // "40% (a third)"
  {
    kinds: [isPercent, isPart],
    gaps: [/^ \($/u],
    behind: CLOSED,
    share: (stated, part) => ofPart(part, stated),
  },
  // "Of the 250 bridges, 75 (40%)"
  {
    kinds: [isCount, isCount, isPercent],
    before: /(?:^|[,;] )of (?:the |its |their |all |some )*$/iu,
    gaps: [/^(?: [A-Za-zÀ-ɏ'-]+){1,4}, (?:only |just )?$/i, /^(?: [\p{L}'-]+){0,2} \($/u],
    behind: CLOSED,
    share: (all, some, stated) => ofCounts(some, all, stated),
  },
  // "300 of the 1,200 staff (40%)"
  {
    kinds: [isCount, isCount, isPercent],
    gaps: [OF, AGAIN],
    behind: CLOSED,
    share: (some, all, stated) => ofCounts(some, all, stated),
  },
  // "40% of the staff (300 of 1,200)"
  {
    kinds: [isPercent, isCount, isCount],
    gaps: [/^(?: of(?: [A-Za-zÀ-ɏ'-]+){1,4})?(?:,? or| \() ?$/i, OF],
    behind: CLOSED_LATER,
    share: (stated, some, all) => ofCounts(some, all, stated),
  },
];

/** The shares of a sentence that are said twice, in counts or words and in per cent. */
export function statedSharesIn(statement: Statement): readonly StatedShare[] {
  if (!/%|per ?cent/i.test(statement.words) || !WORTH_A_LOOK.test(statement.words)) return [];
  const figures = statement.recall(figuresOf);
  return figures.flatMap((_, at) => {
    for (const form of FORMS) {
      const share = shareOf(statement, form, figures.slice(at, at + form.kinds.length));
      if (share !== null) return [share];
    }
    return [];
  });
}

const WORTH_A_LOOK =
  /\b(?:of|in|most|majority|half|third|thirds|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b/i;

function shareOf({ text, from, to }: Statement, form: Form, figures: readonly Figure[]): StatedShare | null {
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined || figures.length < form.kinds.length) return null;
  const fits =
    figures.every((figure, at) => form.kinds[at]?.(figure) === true) &&
    form.gaps.every((gap, at) => gap.test(text.slice(figures[at]?.end, figures[at + 1]?.from))) &&
    form.behind.test(text.slice(last.end, Math.min(to, last.end + NEAR))) &&
    (form.before === undefined || form.before.test(text.slice(from, first.from)));
  return fits ? form.share(...figures) : null;
}

/** Units behind the last figure that tell whether the apposition ends there. */
const NEAR = 40;

/** A share in words is a rounded one. */
const IN_WORDS = 4.5;
const BY_SIZE = 0.35;

function ofPart(part: Figure | undefined, stated: Figure | undefined): StatedShare | null {
  if (part === undefined || stated === undefined) return null;
  const { value, from: start, end, hedge, inWords } = part;
  return {
    stated,
    value,
    slack: inWords ? Math.min(IN_WORDS, BY_SIZE * value) : 0,
    start,
    end,
    hedge,
    inWords,
  };
}

function ofCounts(
  some: Figure | undefined,
  all: Figure | undefined,
  stated: Figure | undefined,
): StatedShare | null {
  if (some === undefined || all === undefined || stated === undefined) return null;
  if (all.value < some.value || all.value < 2 || stated.hedge !== null) return null;
  const value = (100 * some.value) / all.value;
  const high = (100 * (some.value + loose(some))) / Math.max(all.value - loose(all), 1);
  const [start, end] = [Math.min(some.start, all.start), Math.max(some.end, all.end)];
  return { stated, value, slack: Math.max(high - value, CUT_OFF), start, end, hedge: null, inWords: false };
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
