import type { Article, Block } from '../../article/article.ts';
import { sourceRange } from '../../article/prose.ts';
import { ANYBODY, EVENTS, FATES, FUNDED, OF_SOMETHING_ELSE } from '../../language/english/conflicts.ts';
import type { Wording } from '../../article/wording.ts';
import { moved, type Range } from '../../text/range.ts';
import { CURRENCY, FATE, mayHold, NUMBER } from '../landmarks.ts';
import { statementsIn, type Statement } from '../statements.ts';
import { figuresIn, type Figure } from './reading.ts';
import { figuresOf } from './sentences.ts';

/** A figure of an article with what it counts. */
export interface Quantity {
  readonly figure: Figure;
  /** In the original text. */
  readonly range: Range;
  /** True where `range` holds exactly the figure, so that it can be replaced. */
  readonly exact: boolean;
  /** What it counts: "dead", "grant", "schools"; two of one key are of one quantity. */
  readonly key: string;
  readonly sentence: string;
  /** The name behind what money is for: "the $3m budget for Harfield"; or ''. */
  readonly owner: string;
  /** It is the first word of its sentence. */
  readonly opens: boolean;
  /** "the" stands in front of it. */
  readonly definite: boolean;
}

/** One quantity with two values. */
export interface Conflict {
  readonly here: Quantity;
  readonly there: Quantity;
}

/** The quantities of the title, the deck and the text that have two values; each headline figure once. */
export function conflictsIn(article: Article): readonly Conflict[] {
  const headlines = headlineQuantities(article).filter(isHeadlineLike);
  const body = article.blocks.filter(isBody);
  if (headlines.length === 0 && !body.some(mayBeToldAgain)) return [];
  const quantities = body.flatMap(quantitiesOf);
  return [
    ...headlines.flatMap((headline) => againstBody(headline, quantities)),
    ...withinBody(quantities.filter(({ key }) => key !== '')),
  ];
}

const isHeadlineLike = ({ key, sentence }: Quantity): boolean =>
  key !== '' && !OF_SOMETHING_ELSE.test(sentence);

const isBody = ({ zone, language }: Block): boolean =>
  language === 'en' && (zone === 'body' || zone === 'lead-in' || zone === 'list' || zone === 'quote');

/** What the figures of a text or a sentence count, without its place in the article. */
type Reading = Omit<Quantity, 'range' | 'exact'>;

/** The quantities of titles and decks, from the fields or from the text. */
function headlineQuantities({ identity, blocks, text }: Article): readonly Quantity[] {
  const lifted = [identity.title, identity.deck].flatMap((found) => {
    if (found === null || found.from !== 'frontmatter') return [];
    const offset = offsetIn(text.slice(found.range.start, found.range.end), found.value);
    return readingsIn(found.value, 0, found.value.length, figuresIn(found.value, 0, found.value.length)).map(
      (reading): Quantity => {
        const exact = offset !== null;
        const range = exact ? moved(reading.figure, found.range.start + offset) : found.range;
        return { ...reading, exact, range };
      },
    );
  });
  const written = blocks.filter(({ zone }) => zone === 'title' || zone === 'deck');
  return [...lifted, ...written.flatMap(quantitiesOf)];
}

/** Where a field's value starts in what is written for it; null where it is written otherwise. */
function offsetIn(raw: string, value: string): number | null {
  if (raw === value) return 0;
  return raw.slice(1, -1) === value ? 1 : null;
}

const quantitiesOf = ({ wording, origin, zone }: Block): readonly Quantity[] =>
  wording.recall(quantitiesIn).map((quantity) => ({
    ...quantity,
    key: zone === 'quote' ? '' : quantity.key,
    range: moved(quantity.range, origin),
  }));

/** The quantities of a wording; their ranges count from its origin. */
const quantitiesIn = (wording: Wording): readonly Quantity[] =>
  wording
    .recall(statementsIn)
    .list.filter(({ signs }) => (signs & NUMBER) !== 0)
    .flatMap((statement) =>
      readingsOf(statement).map((reading) => ({
        ...reading,
        range: sourceRange(wording.prose, reading.figure.start, reading.figure.end),
        exact: true,
      })),
    );

/** Figures in somebody's words have no key: they can bear a figure out, and contradict none. */
const readingsOf = (statement: Statement): readonly Reading[] =>
  readingsIn(statement.text, statement.from, statement.to, statement.recall(figuresOf)).map((reading) =>
    statement.isQuoted(reading.figure.start) ? { ...reading, key: '' } : reading,
  );

function readingsIn(
  text: string,
  start: number,
  end: number,
  figures: readonly Figure[],
): readonly Reading[] {
  const sentence = text.slice(start, end);
  return figures.map((figure) => {
    const before = text.slice(Math.max(start, figure.from - 60), figure.from);
    const after = text.slice(figure.end, Math.min(end, figure.end + 60));
    return {
      figure,
      key: figure.hedge === null && !isPart(before, after) ? keyOf(figure, before, after) : '',
      sentence,
      owner: OWNER.exec(after)?.[1] ?? '',
      opens: figure.start === start,
      definite: /\b(?:the|this|its|their) $/iu.test(before),
    };
  });
}

/** "three of them", "including three children": a part of what another figure counts. */
const isPart = (before: string, after: string): boolean =>
  /^(?: [A-Za-zÀ-ɏ-]+)? of (?:them|whom|which|these|those)(?![A-Za-zÀ-ɏ])/i.test(after) ||
  /(?<![A-Za-zÀ-ɏ])(?:including|included|among them|of whom|of which)(?: at least)? $/i.test(before);

const MONEY_FOR = new RegExp(`^[ -](?:[\\p{L}-]+ ){0,2}?(${FUNDED})(?![\\p{L}'-])`, 'iu');
const FOR_MONEY = new RegExp(`(?<![\\p{L}])(${FUNDED}) (?:of|worth) $`, 'iu');
/** "14 schools", "14 primary schools": the last noun of the phrase, in the plural. */
const COUNTED =
  /^ (?:(?!(?:of|in|to|and|or|at|on|by|for|per|with|from|than|as)\b)[\p{Ll}-]+ )?([\p{Ll}-]{3,}s)(?= (?:to|in|of|will|were|was|are|is|have|had|has|from|for|at|on|by|after|as|and|that|who|which|close|face|lose|get|win)\b|[.,;:]|$)/u;
const OF_WHOM = /^ of (?:the |all |its |their )?(?:[\p{L}-]+ )?([\p{Ll}-]{3,}s|people)(?![\p{L}-])/u;

const OWNER = new RegExp(
  `^[ -](?:[\\p{L}-]+ ){0,2}?(?:${FUNDED}) (?:for|of) (?:the )?(\\p{Lu}[\\p{L}'-]+)`,
  'u',
);

function keyOf(figure: Figure, before: string, after: string): string {
  if (figure.kind === 'money') {
    const noun = MONEY_FOR.exec(after)?.[1] ?? FOR_MONEY.exec(before)?.[1];
    return noun === undefined ? '' : `money for ${noun.toLowerCase()}`;
  }
  if (figure.kind === '%') return withPrefix('share of', OF_WHOM.exec(after)?.[1]);
  if (figure.kind !== 'number' || figure.sign !== 0) return '';
  for (const { name, behind, before: front } of FATES) {
    const who =
      behind.exec(after)?.groups?.['who'] ?? (front.test(before) ? WHO.exec(after)?.[0] : undefined);
    if (who !== undefined) return ANYBODY.test(who.trim()) ? name : `${name}: ${who.trim().toLowerCase()}`;
  }
  return figure.value < 3 ? '' : withPrefix('number of', COUNTED.exec(after)?.[1]);
}

/** The noun behind "killed 13". */
const WHO = /^(?: (?!(?:in|at|on|by|after|when|as|and|of|to|for|with|from|near|off)\b)[A-Za-zÀ-ɏ'-]+|)/i;
const isFate = (key: string): boolean => FATES.some(({ name }) => key === name || key.startsWith(`${name}:`));

const withPrefix = (prefix: string, noun: string | undefined): string =>
  noun === undefined || UNITS_OF_TIME.test(noun) ? '' : `${prefix} ${noun.toLowerCase()}`;

const UNITS_OF_TIME =
  /^(?:[A-Za-zÀ-ɏ]+-)?(?:seconds|minutes|hours|days|weeks|months|years|decades|times|points|degrees|miles|metres|meters|kilometres|kilometers|goals|runs|percents|ways|tips|things|steps|reasons|lessons|questions|takeaways|ideas|thousands|millions|others)$/i;

/** A headline figure that no figure of the text bears out, and that all of its kind there contradict with one value. */
function againstBody(headline: Quantity, body: readonly Quantity[]): readonly Conflict[] {
  if (body.some(({ figure }) => agree(headline.figure, figure))) return [];
  const others = body.filter(({ key }) => key === headline.key);
  const [there] = others;
  if (there === undefined || others.some(({ sentence }) => OF_SOMETHING_ELSE.test(sentence))) return [];
  if (!isOneQuantity(headline.figure, there.figure)) return [];
  if (!others.every(({ figure }) => agree(figure, there.figure))) return [];
  const isCount = !isFate(headline.key) && headline.figure.kind !== 'money';
  if (isCount && !others.some(({ sentence }) => areRelated(headline.sentence, sentence))) return [];
  return [{ here: headline, there }];
}

/** Two longer words in common, cut to their first letters so that the forms of one fall together. */
function areRelated(a: string, b: string): boolean {
  const words = stemsOf(a);
  return [...stemsOf(b)].filter((word) => words.has(word)).length >= 2;
}

const stemsOf = (sentence: string): ReadonlySet<string> =>
  new Set(
    (sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !COMMON.has(word))
      .map((word) => word.slice(0, 5)),
  );

const COMMON: ReadonlySet<string> = new Set(
  'that this with from have were been they their there about will would could should these those into over under after before people million billion thousand percent cent which while when where what'.split(
    ' ',
  ),
);

/** The same kind of figure with the same value, as far as the less exact of them tells. */
function agree(a: Figure, b: Figure): boolean {
  const kinds = new Set([a.kind, b.kind]);
  if (kinds.size > 1 && !(kinds.has('%') && kinds.has('part'))) return false;
  if (a.currency !== b.currency) return false;
  const [coarse, fine] = a.slack >= b.slack ? [a, b] : [b, a];
  const slack =
    fine.hedge === null && coarse.hedge === null ? coarse.slack : Math.max(coarse.slack, 0.1 * coarse.value);
  const width = kinds.has('part') ? Math.max(slack, 5) : slack;
  return (
    fine.value >= coarse.value - width && (fine.value < coarse.value + width || fine.value === coarse.value)
  );
}

/** A block in which a sum of money or the victims of an event are told of as known: "the $3m grant", "the fire". */
const mayBeToldAgain = ({ wording }: Block): boolean =>
  mayHold(wording, CURRENCY | FATE) && wording.recall(tellsAgain);

const tellsAgain = ({ prose: { text } }: Wording): boolean =>
  (/[$€£]\d/.test(text) && THE_MONEY.test(text)) || (FATE_WORDS.test(text) && THE_EVENT.test(text));

const THE_MONEY = /\b(?:the|this|its|their) (?:[A-Z]{1,3})?[$€£]\d/i;
export const FATE_WORDS =
  /\b(?:dead|killed|kills|killing|died|die|dies|deaths?|injur|wound|hurt|fatalities|perished|claimed the lives)/i;
/** A slip or an update keeps the size of a figure, or loses a nought; what is far apart is of two things. */
function isOneQuantity(a: Figure, b: Figure): boolean {
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  return ratio <= 3 || ratio === 10;
}

const EVENT = new RegExp(`(?<![\\p{L}])(${EVENTS})(?![\\p{L}])`, 'iu');
const THE_EVENT = new RegExp(`\\b(?:the|this) (?:[\\p{Ll}-]+ )?(${EVENTS})(?![\\p{L}])`, 'iu');

/** "a $3m grant … the $3.5m grant", "a fire killed 12 … the fire killed 14": told again with another value. */
function withinBody(named: readonly Quantity[]): readonly Conflict[] {
  const byKey = new Map<string, Quantity[]>();
  for (const quantity of named) {
    const same = byKey.get(quantity.key);
    if (same === undefined) byKey.set(quantity.key, [quantity]);
    else same.push(quantity);
  }
  return [...byKey.values()].flatMap((same) => (haveOneValue(same) ? [] : conflictsAmong(same)));
}

const haveOneValue = ([first, ...others]: readonly Quantity[]): boolean =>
  others.every(
    ({ figure }) => figure.value === first?.figure.value && figure.currency === first.figure.currency,
  );

/** Among the quantities of one key. */
function conflictsAmong(same: readonly Quantity[]): readonly Conflict[] {
  return same.flatMap((there, at) => {
    if (OF_SOMETHING_ELSE.test(there.sentence) || !isToldAgain(there)) return [];
    const before = same.slice(0, at);
    const here = before.find((earlier) => isSameEvent(earlier, there));
    if (here === undefined || OF_SOMETHING_ELSE.test(here.sentence)) return [];
    // Three values of one kind are of several things.
    const others = same.filter(({ figure }) => !agree(figure, here.figure));
    if (others.some((other) => !agree(other.figure, there.figure))) return [];
    const bornOut = before.some(({ figure }) => agree(figure, there.figure));
    const isOne = isOneQuantity(here.figure, there.figure) && !agree(here.figure, there.figure);
    return bornOut || !isOne ? [] : [{ here, there }];
  });
}

const isToldAgain = ({ key, definite, sentence }: Quantity): boolean =>
  isFate(key) ? THE_EVENT.test(sentence) : key.startsWith('money') && definite;

/** Whoever tells of two sums in one sentence, or of two with an owner each, means two. */
function isSameEvent(earlier: Quantity, later: Quantity): boolean {
  if (earlier.sentence === later.sentence) return false;
  if (earlier.owner !== '' && later.owner !== '' && earlier.owner !== later.owner) return false;
  if (!isFate(later.key)) return areRelated(earlier.sentence, later.sentence);
  const event = THE_EVENT.exec(later.sentence)?.[1]?.toLowerCase();
  return event !== undefined && EVENT.exec(earlier.sentence)?.[1]?.toLowerCase() === event;
}
