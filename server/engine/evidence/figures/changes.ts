import {
  CHANGE_NOUNS,
  FACTORS,
  FALL_NOUNS,
  FALL_VERBS,
  MOVE_VERBS,
  NEW_STATEMENT,
  OTHER_RECKONING,
  RATE_BEHIND,
  RISE_NOUNS,
  RISE_VERBS,
  TIME_SPANS,
} from '../../language/english/figures.ts';
import { fitting, isPlain, twinsOf } from '../../text/plainly.ts';
import type { Statement } from '../statements.ts';
import type { Figure } from './reading.ts';
import { figuresOf, numbersIn } from './sentences.ts';
import { matchesOf } from '../../text/matches.ts';

/** What a figure was, and what it became. */
interface Ends {
  readonly from: Figure;
  readonly to: Figure;
}

/** A sentence that says by how much a figure changed, and from what to what. */
export interface StatedChange extends Ends {
  readonly stated: Figure;
  /** Other readings of its ends, where a magnitude may be shared: "$3.2 to $4.1 billion". */
  readonly others: readonly Ends[];
  readonly direction: 'up' | 'down' | null;
  /** The noun behind the stated figure, "a 3% drop", or ''. */
  readonly noun: string;
}

/** "doubled from 40 to 90". Places are offsets of the prose. */
export interface StatedFactor extends Ends {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly factor: number;
  readonly others: readonly Ends[];
}

const UP = `(?:${[...RISE_VERBS, ...RISE_NOUNS, 'up', 'higher', 'raise', 'raises', 'raised', 'boosted'].join('|')})`;
const DOWN = `(?:${[...FALL_VERBS, ...FALL_NOUNS, 'down', 'lower', 'cuts', 'cutting', 'lowered', 'reduced', 'trimmed', 'slashed'].join('|')})`;
const VERB = `(?:${[...RISE_VERBS, ...FALL_VERBS, ...MOVE_VERBS, 'up', 'down', 'higher', 'lower'].join('|')})`;
const NOUN = `(?:${[...RISE_NOUNS, ...FALL_NOUNS, ...CHANGE_NOUNS].join('|')})`;
const ADVERBS =
  '(?: (?:sharply|slightly|only|just|another|further|a further|again|even|steadily|rapidly|\\p{L}+ly)){0,2}';

/** "rose by", "an increase of", "up", "(+": in front of a stated change. */
const VERB_BEFORE = twinsOf(
  new RegExp(`(?<![\\p{L}-])(${VERB})${ADVERBS}(?: by)?(?: an?(?: whopping| mere)?)? $`, 'iu'),
);
const NOUN_BEFORE = twinsOf(
  new RegExp(`(?<![\\p{L}-])(${NOUN})(?: (?:in|on|by) [\\p{L} ]{1,30})? of (?:an? )?$`, 'iu'),
);
/** "a 3% drop": behind it. */
const NOUN_AFTER = new RegExp(`^[ -](?:\\p{L}+ )?(${NOUN})(?![\\p{L}-])`, 'iu');
/** "a five-fold increase" multiplies, and adds no five. */
const AS_A_FACTOR = /^(?:[ -]?fold|[ -]times|x)(?![A-Za-zÀ-ɏ])/i;
const ARTICLE_BEFORE = /(?:\b(?:an?|the|its|their|this|that|or)|'s|[,(–—])(?: [A-Za-zÀ-ɏ]+)? ?$/i;
const IS_UP = new RegExp(`^${UP}$`, 'i');
const IS_DOWN = new RegExp(`^${DOWN}$`, 'i');

/** A sentence may hold a stated change only with these. */
const WORTH_A_LOOK = /\b(?:from|compared|against|versus)\b/i;

/** The changes of a sentence whose stated size and both ends stand beside one another. */
export function changesIn(statement: Statement): readonly StatedChange[] {
  if (numbersIn(statement) < 3 || !WORTH_A_LOOK.test(statement.words)) return [];
  const figures = statement.recall(figuresOf);
  const found: StatedChange[] = [];
  for (let at = 0; at + 2 < figures.length; at++) {
    const triple = figures.slice(at, at + 3);
    const change = changeOf(statement, triple);
    if (change === null) continue;
    found.push(change);
    at += 2;
  }
  return found;
}

type Place = Pick<Statement, 'text' | 'from' | 'to'>;

type Role = 'stated' | 'from' | 'to';

/** An order in which a stated change and its ends may stand, with what joins them. */
interface Order {
  readonly roles: readonly [Role, Role, Role];
  readonly first: RegExp;
  readonly second: RegExp;
  /** What stands in front of the first figure, where the order asks for it. */
  readonly before?: RegExp;
}

const ARTICLE = '(?:an? |the )?';
const TO = new RegExp(`^(?<between>[^.]{0,50}?),? to ${ARTICLE}$`, 'iu');
const FROM = new RegExp(
  `^(?<between>[^.]{0,70}?),? ?[(–—]? ?(?:(?:up|down|rising|falling|going|moving|rose|fell) )?from ${ARTICLE}$`,
  'iu',
);
const AGAINST = new RegExp(
  `^(?<between>[^.]{0,40}?),? ?[(–—]? ?(?:(?:up|down) from|compared (?:with|to)|against|versus) ${ARTICLE}$`,
  'iu',
);
/** From the second end to the stated change: nothing but a time, and what opens an apposition. */
const APPOSED = new RegExp(
  `^(?<between>[^.,;]{0,50}?)(?:,|[ ,]*(?:[(–—]| -)|(?= (?:up|down) )) ?(?:(?:which is|that is|or|i\\.e\\.|thus|marking|representing) )?(?:(?:an? |the )?(?:\\p{L}+ )?${NOUN} of |(?:up|down)(?: by)? |by )?(?:an? (?:\\p{L}+ )?)?$`,
  'iu',
);
const BY =
  /^(?<between>(?: [A-Za-zÀ-ɏ'-]+){0,4})(?:,|[ ,]*[(–—])? ?(?:(?:is|was|are|were|which (?:is|was)|now) )?(?:up|down|higher|lower)(?: by)? $/i;

const ORDERS: readonly Order[] = [
  { roles: ['stated', 'from', 'to'], first: FROM, second: TO },
  { roles: ['stated', 'to', 'from'], first: TO, second: FROM },
  {
    roles: ['from', 'to', 'stated'],
    first: TO,
    second: APPOSED,
    before: /\bfrom (?:an? |the |about |around |nearly |just )*$/iu,
  },
  { roles: ['to', 'from', 'stated'], first: AGAINST, second: APPOSED },
  {
    roles: ['to', 'from', 'stated'],
    first: FROM,
    second: APPOSED,
    before: /\bto (?:an? |the |about |around |nearly |just )*$/iu,
  },
  { roles: ['to', 'stated', 'from'], first: BY, second: FROM },
];

function changeOf(place: Place, figures: readonly Figure[]): StatedChange | null {
  const [a, b, c] = figures;
  if (a === undefined || b === undefined || c === undefined) return null;
  // Several orders ask for the cue of the same figure.
  const cues = new Map<Figure, Cue | null>();
  for (const order of ORDERS) {
    const roles = assigned(order, [a, b, c]);
    if (!isPlausible(roles)) continue;
    const { stated } = roles;
    const cue = cues.get(stated) ?? (cues.has(stated) ? null : cueOf(place, stated));
    cues.set(stated, cue);
    if (cue === null) continue;
    if (order.before !== undefined && !order.before.test(place.text.slice(place.from, a.from))) continue;
    const gap = (left: Figure, right: Figure): string =>
      place.text.slice(left === stated ? left.end + cue.length : left.end, right.from);
    if (!joins(order.first, gap(a, b)) || !joins(order.second, gap(b, c))) continue;
    if (isReckonedOtherwise(place, [a, b, c], stated) || !sameThings(place, roles)) return null;
    const [ends = roles, ...others] = readingsOf(roles);
    return { stated, ...ends, others, direction: cue.direction, noun: cue.noun };
  }
  return null;
}

interface Roles extends Ends {
  readonly stated: Figure;
}

function assigned({ roles }: Order, figures: readonly [Figure, Figure, Figure]): Roles {
  const of = (role: Role): Figure => figures[roles.indexOf(role)] ?? figures[0];
  const [from, to] = sharedUnit(of('from'), of('to'));
  return { stated: of('stated'), from, to };
}

/** "from 40 to 44%", "from 40 to 50 euros": the bare end has the unit of the other. */
const sharedUnit = (from: Figure, to: Figure): readonly [Figure, Figure] => [
  withUnitOf(from, to),
  withUnitOf(to, from),
];

function withUnitOf(bare: Figure, { kind, currency }: Figure): Figure {
  if (bare.kind !== 'number') return bare;
  if (kind === 'money') return { ...bare, kind, currency };
  const isShare = (kind === '%' || kind === 'points') && bare.magnitude === 1;
  return isShare ? { ...bare, kind, slack: 0.5 * 10 ** -bare.decimals } : bare;
}

const isPlausible = ({ stated, from, to }: Roles): boolean =>
  from.kind === to.kind &&
  from.kind !== 'part' &&
  (from.kind !== 'points' || stated.kind === 'points') &&
  from.currency === to.currency &&
  from.sign === 0 &&
  to.sign === 0 &&
  from.hedge === null &&
  to.hedge === null &&
  stated.hedge === null &&
  (stated.kind === '%' ||
    stated.kind === 'points' ||
    (stated.kind === from.kind && stated.currency === from.currency)) &&
  (stated.kind !== 'points' || from.kind === '%' || from.kind === 'points');

interface Cue {
  readonly direction: 'up' | 'down' | null;
  readonly noun: string;
  /** Units of the noun behind the figure that belong to the cue. */
  readonly length: number;
}

/** What says that a figure is a change: a verb or noun in front, a noun behind, a sign. */
function cueOf({ text, from, to }: Place, stated: Figure): Cue | null {
  const before = text.slice(Math.max(from, stated.from - 70), stated.from);
  const after = text.slice(stated.end, Math.min(to, stated.end + 40));
  if (AS_A_FACTOR.test(after)) return null;
  const noun = NOUN_AFTER.exec(after);
  if (noun !== null && ARTICLE_BEFORE.test(before)) {
    return { direction: directionOf(noun[1] ?? ''), noun: noun[1] ?? '', length: noun[0].length };
  }
  const plain = isPlain(before);
  const front =
    fitting(VERB_BEFORE, plain).exec(before)?.[1] ?? fitting(NOUN_BEFORE, plain).exec(before)?.[1];
  if (front !== undefined) return { direction: directionOf(front), noun: '', length: 0 };
  if (stated.sign !== 0) return { direction: stated.sign > 0 ? 'up' : 'down', noun: '', length: 0 };
  return null;
}

function directionOf(word: string): 'up' | 'down' | null {
  if (IS_UP.test(word)) return 'up';
  return IS_DOWN.test(word) ? 'down' : null;
}

/** The words between two figures join them, and say nothing of something else. */
function joins(pattern: RegExp, gap: string): boolean {
  const between = pattern.exec(gap)?.groups?.['between'];
  if (between === undefined) return false;
  const words = between.replace(TIME_SPANS, '');
  return !NEW_STATEMENT.test(words) && wordCount(words) <= MOST_BETWEEN;
}

const MOST_BETWEEN = 7;
const wordCount = (words: string): number => words.match(/\S+/gu)?.length ?? 0;

/** Words around the figures, but for what an end is paid or counted by: "$1,200 a month". */
function isReckonedOtherwise(
  { text, from, to }: Place,
  figures: readonly Figure[],
  stated: Figure | null,
): boolean {
  const ends = figures.map((figure) => {
    const behind = text.slice(figure.end, Math.min(to, figure.end + 40));
    return figure === stated ? figure.end : figure.end + (RATE_BEHIND.exec(behind)?.[0].length ?? 0);
  });
  const gaps = figures.map(({ from: start }, at) =>
    text.slice(at === 0 ? Math.max(from, start - 60) : ends[at - 1], start),
  );
  const last = ends.at(-1) ?? to;
  return OTHER_RECKONING.test([...gaps, text.slice(last, Math.min(to, last + 40))].join(' # '));
}

/** The nouns behind both ends, where both have one, are the same: no minutes beside hours. */
function sameThings({ text, to: end }: Place, { from, to }: Roles): boolean {
  const noun = (figure: Figure): string =>
    THING.exec(text.slice(figure.end, Math.min(end, figure.end + 30)))?.[1]
      ?.toLowerCase()
      .replace(/s$/u, '') ?? '';
  const [a, b] = [noun(from), noun(to)];
  return a === '' || b === '' || a === b;
}

/** A noun straight behind a figure; the small words that may stand there instead are none. */
const THING =
  /^[ -](?!(?:to|from|in|of|on|by|at|per|an?|the|and|or|but|as|for|since|over|during|between|last|this|year|years?|ago|earlier|before|after|now|today|when|while|with|which|who|that|is|are|was|were|up|down|out)\b)([A-Za-zÀ-ɏ]{2,})/i;

/** "$3.2 to $4.1 billion": the first may be in billions too. The reading with the smaller change stands first. */
function readingsOf({ from, to }: Ends): readonly Ends[] {
  const size = (ends: Ends): number => Math.abs(Math.log(ends.to.value / ends.from.value));
  return [{ from, to }, ...sharedMagnitude(from, to)].toSorted((a, b) => size(a) - size(b));
}

function sharedMagnitude(from: Figure, to: Figure): readonly Ends[] {
  if (from.magnitude === to.magnitude) return [];
  if (from.magnitude === 1) return [{ from: scaled(from, to.magnitude), to }];
  return to.magnitude === 1 ? [{ from, to: scaled(to, from.magnitude) }] : [];
}

const scaled = (bare: Figure, magnitude: number): Figure => ({
  ...bare,
  value: bare.value * magnitude,
  slack: (bare.decimals > 0 ? bare.slack : 0.5) * magnitude,
});

const FACTOR = new RegExp(`(?<![\\p{L}-])(${[...FACTORS.keys()].join('|')})(?![\\p{L}-])`, 'giu');

/** "doubled from 40 to 90" and its like, in one sentence. */
export function factorsIn(statement: Statement): readonly StatedFactor[] {
  const { text, from } = statement;
  if (
    numbersIn(statement) < 2 ||
    !/\bfrom\b/.test(statement.words) ||
    !/\b(?:doubl|tripl|trebl|quadrupl|halv)/i.test(statement.words)
  )
    return [];
  const figures = statement.recall(figuresOf);
  return matchesOf(statement.words, FACTOR).flatMap((match) => {
    const start = from + match.index;
    const end = start + match[0].length;
    const at = figures.findIndex((figure) => figure.start >= end);
    const [one, two] = [figures[at], figures[at + 1]];
    if (one === undefined || two === undefined) return [];
    const [low, high] = sharedUnit(one, two);
    const roles = { stated: low, from: low, to: high };
    const joined = joins(FROM, text.slice(end, one.from)) && joins(TO, text.slice(one.end, two.from));
    if (!joined || !isPlausible({ ...roles, stated: { ...low, kind: '%' } })) return [];
    if (isReckonedOtherwise(statement, [one, two], null) || !sameThings(statement, roles)) return [];
    const word = match[0].toLowerCase();
    const factor = FACTORS.get(word) ?? 1;
    const [ends = roles, ...others] = readingsOf(roles);
    return [{ start, end, word, factor, from: ends.from, to: ends.to, others }];
  });
}
