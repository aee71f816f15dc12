import type { Article, Block } from '../../article/article.ts';
import type { Wording } from '../../article/wording.ts';
import { EXCLUSIVE_WHOLES } from '../../language/english/figures.ts';
import type { Statement } from '../statements.ts';
import { figuresIn, type Figure } from './reading.ts';
import { figuresOf, numbersIn } from './sentences.ts';

/** Shares of one whole side by side. */
export interface Division {
  readonly shares: readonly Figure[];
  /** "vote". */
  readonly whole: string;
  /** Each share stands beside the name of its part. */
  readonly named: boolean;
}

const OF_WHOLE = new RegExp(
  `^ of (?:(?:all|the|its|total|overall|(?:\\p{Lu}\\p{L}+|country|city|state|region|island|nation|province|world)'s|\\p{L}+ly) ){0,3}(${EXCLUSIVE_WHOLES})(?![\\p{L}-])`,
  'iu',
);
const BARE = /^(?:,|,? and|,? or)? $/iu;
/** ", wind 37": a comma, perhaps "and", and the name of a part of at most four words. */
const NAMED =
  /^(?:,|;|,? and)(?: and)? (?:(?:the )?[A-Za-zÀ-ɏ'&-]+(?: [A-Za-zÀ-ɏ'&-]+){0,3})(?: with| at|:| –| \()? $/i;
const NAME_BEFORE = /(?:^|[,:;] )(?:the )?[A-Za-zÀ-ɏ'&-]+(?: [A-Za-zÀ-ɏ'&-]+){0,4} $/i;
/** Two times, places or groups: not one whole. */
const SEVERAL_WHOLES =
  /\brespectively\b|\b(?:19|20)\d\d\b.*\b(?:19|20)\d\d\b|\b(?:men|women|boys|girls)\b.*\b(?:men|women|boys|girls)\b|\b(?:each|both|either|up (?:\d|from|by)|down (?:\d|from|by)|rose|fell|grew|increased?|decreased?|rise|drop|than|more|less|of which|of whom|including|among|also)\b/iu;

/** Shares of one whole in a sentence, three or more in a row: "48%, 37% and 25% of the vote". */
export function divisionsIn(statement: Statement): readonly Division[] {
  const { text, from, to, words } = statement;
  if (numbersIn(statement) < 3 || !SHARE_OF.test(words) || SEVERAL_WHOLES.test(words)) return [];
  const figures = statement
    .recall(figuresOf)
    .filter((figure) => figure.kind === '%' || figure.kind === 'number');
  const found: Division[] = [];
  for (let at = 0; at < figures.length; at++) {
    const division = divisionFrom(text, from, to, figures.slice(at));
    if (division === null) continue;
    found.push(division);
    at += division.shares.length - 1;
  }
  return found;
}

const SHARE_OF = /(?:%|per ?cent) of /i;

function divisionFrom(text: string, from: number, to: number, figures: readonly Figure[]): Division | null {
  const shares: Figure[] = [];
  let whole = '';
  let named: boolean | null = null;
  for (const figure of figures) {
    if (!isShareLike(figure)) break;
    const last = shares.at(-1);
    if (last !== undefined) {
      const gap = text.slice(last.end, figure.from);
      const own = OF_WHOLE.exec(gap);
      const rest = own === null ? gap : gap.slice(own[0].length);
      const isBare = BARE.test(rest);
      if (!isBare && !NAMED.test(rest)) break;
      if (named !== null && named === isBare) break;
      named = !isBare;
      whole = own?.[1] ?? whole;
    }
    shares.push(figure);
  }
  const [first, last] = [shares[0], shares.at(-1)];
  if (first === undefined || last?.kind !== '%' || shares.length < 3 || named === null) return null;
  if (shares.some(({ kind }) => kind === 'number') && (named || first.kind === '%')) return null;
  whole = OF_WHOLE.exec(text.slice(last.end, Math.min(to, last.end + 60)))?.[1] ?? whole;
  if (
    whole === '' ||
    (named &&
      !NAME_BEFORE.test(text.slice(Math.max(from, first.start - 80), first.start)) &&
      !/\bof\b/u.test(text.slice(first.end, first.end + 5)))
  )
    return null;
  return { shares, whole, named };
}

/** A percentage, or a bare number in front of some: "51, 38 and 17 per cent". */
const isShareLike = ({ kind, sign, hedge, value, magnitude }: Figure): boolean =>
  sign === 0 && hedge === null && (kind === '%' || (kind === 'number' && magnitude === 1 && value <= 100));

/** A list of which each item holds one share of the whole that its lead-in or its items name. */
export interface ListDivision {
  readonly items: readonly { readonly block: Block; readonly share: Figure }[];
  readonly whole: string;
}

const WHOLE_TOLD = new RegExp(
  `\\b(?:shares? of (?:the |all |total )?|(?:breakdown|split|make-?up|composition) of (?:the |all |total )?|how (?:the |its |their )?)(${EXCLUSIVE_WHOLES})(?![\\p{L}-])|\\b(${EXCLUSIVE_WHOLES}) (?:by (?:source|party|type|sector|fuel|country|region|segment)|shares?|split|breakdown|mix)\\b`,
  'iu',
);
/** "Solar: 48%", "Solar – 48% of supply", "48% solar". */
const ITEM = /^(?:[\p{L}][\p{L}'&,./ -]{0,40}?(?::| –| —| -|,| \()? ?)?$/u;

/** The lists of an article that divide a whole among three items or more. */
export function listDivisionsOf({ blocks }: Article): readonly ListDivision[] {
  const found: ListDivision[] = [];
  for (let at = 0; at < blocks.length; at++) {
    if (blocks[at]?.zone !== 'list') continue;
    const leadIn = blocks[at - 1]?.prose.text ?? '';
    const items: { readonly block: Block; readonly share: Figure; readonly whole: string | null }[] = [];
    let isDivision = true;
    for (let block = blocks[at]; block?.zone === 'list'; block = blocks[++at]) {
      const item = block.wording.recall(listShareIn);
      if (item === null) isDivision = false;
      else items.push({ block, ...item });
    }
    if (!isDivision || items.length < 3 || SEVERAL_WHOLES.test(leadIn)) continue;
    const [, told, named] = WHOLE_TOLD.exec(leadIn) ?? [];
    const whole = items.findLast((item) => item.whole !== null)?.whole ?? told ?? named;
    if (whole !== undefined) found.push({ items, whole });
  }
  return found;
}

/** The share that a list's item consists of, with the whole if it names that; null for any other item. */
function listShareIn({
  prose: { text },
}: Wording): { readonly share: Figure; readonly whole: string | null } | null {
  if (!/%|per ?cent/iu.test(text)) return null;
  const [share, second] = figuresIn(text, 0, text.length);
  if (share?.kind !== '%' || second !== undefined || share.hedge !== null || share.sign !== 0) return null;
  if (!ITEM.test(text.slice(0, share.from)) || SEVERAL_WHOLES.test(text)) return null;
  return { share, whole: OF_WHOLE.exec(text.slice(share.end))?.[1] ?? null };
}

/** How far the shares go beyond the whole, rounding aside; 0 or less where they do not. */
export const excessOf = (shares: readonly Figure[]): number =>
  shares.reduce((sum, { value, slack }) => sum + value - slack, 0) - 100;

export const sumOf = (shares: readonly Figure[]): number => shares.reduce((sum, { value }) => sum + value, 0);
