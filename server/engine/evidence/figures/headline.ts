import type { Article, Block, Lifted } from '../../article/article.ts';
import { sourceRange } from '../../article/prose.ts';
import type { Wording } from '../../article/wording.ts';
import { COUNTED, OWN_PARTS } from '../../language/english/headlines.ts';
import { ENDS_A_PHRASE, PREPOSITIONS } from '../../language/english/quoting.ts';
import type { Range } from '../../text/range.ts';
import { fold } from '../../text/fold.ts';
import { asWritten, namedByTitle, type NamedByTitle } from '../copy/headlineNames.ts';
import { cased, figureLike } from './likeness.ts';
import { figuresIn, type Figure } from './reading.ts';
import { figuresOf, mayHoldFigures } from './sentences.ts';
import { statementsIn, type Statement } from '../statements.ts';

/** A figure of the title or deck that the body tells otherwise, or a name that it never has. */
export interface Discord {
  /** In the original text: the figure or name of the headline. */
  readonly range: Range;
  readonly said: string;
  readonly where: 'headline' | 'deck';
  /** What the body says instead, with its place; null where it says nothing of it. */
  readonly body: {
    readonly text: string;
    readonly range: Range;
    /** Each figure as it would be written in the place of the other. */
    readonly inHeadline: string;
    readonly inBody: string;
  } | null;
}

const READ: ReadonlySet<string> = new Set(['body', 'list', 'lead-in', 'caption', 'quote', 'table']);

/** A body with fewer words than this is a stub. */
const FEW_WORDS = 20;
/** Bodies shorter than this say too little to contradict their headline by silence. */
const FEWEST_WORDS = 80;

export function discordsOf(article: Article): readonly Discord[] {
  const { title, deck } = article.identity;
  const figures = [
    ...(title === null ? [] : figuresTold(article, title, 'headline')),
    ...(deck === null || deck.value === title?.value ? [] : figuresTold(article, deck, 'deck')),
  ];
  const names = title === null ? [] : namesTold(article, title);
  if (figures.length === 0 && names.length === 0) return [];
  const body = article.blocks.filter(({ zone, language }) => READ.has(zone) && language === 'en');
  if (!hasWords(body, FEW_WORDS)) return [];
  const ofBody = figures.length === 0 ? [] : body.flatMap(figuresOfBlock);
  return [
    ...figures.flatMap((told) => toldOtherwise(article, told, ofBody)),
    ...(names.length > 0 && hasWords(body, FEWEST_WORDS) ? untold(names, body) : []),
  ];
}

/** Says whether blocks have so many words together. */
function hasWords(blocks: readonly Block[], least: number): boolean {
  let words = 0;
  for (const { wording } of blocks) {
    words += wording.recall(wordsIn);
    if (words >= least) return true;
  }
  return false;
}

const wordsIn = ({ prose }: Wording): number => prose.text.split(/\s+/u).length;

interface BodyFigure {
  readonly figure: Figure;
  readonly block: Block;
  /** What it counts, by the words around it ("killed 9 people"). */
  readonly thing: string | null;
}

const figuresOfBlock = (block: Block): readonly BodyFigure[] =>
  block.wording
    .recall(statementsIn)
    .list.flatMap((statement) =>
      mayHoldFigures(statement)
        ? statement.recall(figuresWithThings).map(({ figure, thing }) => ({ figure, thing, block }))
        : [],
    );

const figuresWithThings = (statement: Statement): readonly Omit<BodyFigure, 'block'>[] =>
  statement.recall(figuresOf).map((figure) => ({ figure, thing: headOf(aroundOf(statement.text, figure)) }));

const behindOf = (text: string, end: number): string =>
  /^[^.,;:!?()"“”]{0,40}/u.exec(text.slice(end).trimStart())?.[0] ?? '';

/** The words behind a figure, up to the next punctuation, with the verb right in front. */
function aroundOf(text: string, { from, end }: Figure): string {
  const before = text[from - 1] === ' ' ? text.slice(Math.max(0, from - 24), from - 1) : '';
  const verb = /\p{L}+$/u.exec(before)?.[0].toLowerCase();
  const acts = verb !== undefined && AKIN.some((group) => group.has(verb));
  return `${acts ? `${verb} ` : ''}${behindOf(text, end)}`;
}

/** A figure of the title or deck. */
interface ToldFigure {
  readonly figure: Figure;
  readonly thing: string | null;
  readonly range: Range;
  readonly said: string;
  readonly where: Discord['where'];
}

/** The figures of a headline that stand for something which the body may tell otherwise. */
function figuresTold(article: Article, headline: Lifted, where: Discord['where']): readonly ToldFigure[] {
  const text = fold(headline.value);
  if (/\?\s*$/u.test(text) || !MAY_HOLD_A_FIGURE.test(text)) return [];
  const start = startOf(article, headline);
  if (start === null) return [];
  return figuresIn(text, 0, text.length)
    .filter((figure) => isTold(figure, behindOf(text, figure.end)))
    .map((figure) => ({
      figure,
      thing: headOf(aroundOf(text, figure)),
      range: { start: start + figure.start, end: start + figure.start + figure.text.length },
      said: headline.value.slice(figure.start, figure.end),
      where,
    }));
}

const MAY_HOLD_A_FIGURE =
  /\d|\w(?:teen|ty)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iu;

/** Where the words of a headline start; null where they are written otherwise. */
function startOf(article: Article, { value, range }: Lifted): number | null {
  const lead = article.text.slice(range.start, range.end).indexOf(value);
  return lead < 0 ? null : range.start + lead;
}

function toldOtherwise(
  article: Article,
  { figure, thing, range, said, where }: ToldFigure,
  ofBody: readonly BodyFigure[],
): readonly Discord[] {
  if (ofBody.some((other) => isSame(figure, other.figure))) return [];
  const rivals = ofBody.filter((other) => isRival(figure, thing, other));
  const [rival] = rivals;
  if (rival === undefined || rivals.some((other) => other.figure.value !== rival.figure.value)) return [];
  if (!isNear(figure.value, rival.figure.value)) return [];
  if (isWithin(figure, rival.figure) || isWithin(rival.figure, figure)) return [];
  const place = sourceRange(rival.block.prose, rival.figure.start, rival.figure.end);
  const text = article.text.slice(place.start, place.end);
  const opensBody = rival.block.sentences.some(({ start }) => start === rival.figure.start);
  return [
    {
      range,
      said,
      where,
      body: {
        text: cased(text, false),
        range: place,
        inHeadline: figureLike(rival.figure, text, figure, /^\p{Lu}/u.test(said)),
        inBody: figureLike(figure, said, rival.figure, opensBody),
      },
    },
  ];
}

/** A figure that stands for something in the world: no count of the article's own parts. */
const isTold = (figure: Figure, behind: string): boolean =>
  figure.kind === '%' ||
  figure.kind === 'money' ||
  figure.magnitude > 1 ||
  (COUNTED.test(behind) && !OWN_PARTS.test(behind));

const isShare = ({ kind }: Figure): boolean => kind === '%' || kind === 'part';

/** Rounding may hide half a unit of the last digit; a part may stand for its percentage. */
function isSame(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind && !(isShare(a) && isShare(b)) && a.kind !== 'number' && b.kind !== 'number')
    return false;
  const distance = Math.abs(a.value - b.value);
  if (distance === 0) return true;
  const hedged = a.hedge !== null || b.hedge !== null;
  return distance < Math.max(a.slack, b.slack) || (hedged && distance <= 0.1 * Math.max(a.value, b.value));
}

/** "under $5,000" holds whatever is less, "more than 500" whatever is more. */
const isWithin = (bound: Figure, { value }: Figure): boolean =>
  (bound.hedge === 'under' && value < bound.value) || (bound.hedge === 'over' && value > bound.value);

/** Further apart than so many times, two figures are not of one thing. */
const FAR = 4;
const isNear = (a: number, b: number): boolean => a > 0 && b > 0 && Math.max(a, b) <= FAR * Math.min(a, b);

/** The same kind of figure of the same thing. */
function isRival(figure: Figure, thing: string | null, other: BodyFigure): boolean {
  if (figure.kind !== other.figure.kind || figure.currency !== other.figure.currency) return false;
  if (figure.kind === 'money' || figure.magnitude > 1) {
    return (
      figure.magnitude === other.figure.magnitude &&
      (thing === null || figure.kind === 'money' || thing === other.thing)
    );
  }
  return thing !== null && isAkin(thing, other.thing);
}

/** "dead" and "people died" speak of the same. */
function isAkin(thing: string, other: string | null): boolean {
  if (other === null) return false;
  const group = AKIN.findIndex((words) => words.has(thing));
  return thing === other || (group >= 0 && (AKIN[group]?.has(other) ?? false));
}

const AKIN: readonly ReadonlySet<string>[] = [
  new Set(['dead', 'died', 'killed', 'kills', 'kill', 'killing', 'death', 'deaths', 'die', 'dies']),
  new Set(['injured', 'injures', 'hurt', 'wounded', 'wounds', 'injuries']),
  new Set(['arrested', 'arrest', 'arrests', 'detained', 'detains']),
  new Set(['job', 'worker', 'employee', 'staff']),
];

/** What a figure counts: the verb of "people died", else the noun right behind it. */
function headOf(behind: string): string | null {
  const words = behind.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  const verb = words.slice(0, 4).find((word) => AKIN.some((group) => group.has(word)));
  if (verb !== undefined) return verb;
  const noun = words.find((word) => !SMALL.has(word));
  if (noun === undefined || ENDS_A_PHRASE.has(noun) || PREPOSITIONS.has(noun) || CONJUNCTIONS.has(noun))
    return null;
  return noun.replace(/ies$/u, 'y').replace(/(?<=\p{L}{3})s$/u, '');
}

const CONJUNCTIONS: ReadonlySet<string> = new Set('and or but so yet nor from this last next'.split(' '));
const SMALL: ReadonlySet<string> = new Set(
  'of the a an in to more other new people were was are have had been percent per cent'.split(' '),
);

/** Somebody whom the title names. */
interface ToldName extends NamedByTitle {
  readonly range: Range;
}

/** People and bodies that a headline names with a title. */
function namesTold(article: Article, title: Lifted): readonly ToldName[] {
  if (/\?\s*$/u.test(title.value)) return [];
  const lead = startOf(article, title);
  if (lead === null) return [];
  return (
    namedByTitle(title.value)
      .map((named) => ({
        ...named,
        range: { start: lead + named.start, end: lead + named.start + named.said.length },
      }))
      // A piece by the one it is named after speaks in the first person.
      .filter(({ last }) => article.identity.author?.value.includes(last) !== true)
  );
}

const WORD = /\p{L}[\p{L}'’]+/gu;

/** The names that the body never has. */
function untold(names: readonly ToldName[], body: readonly Block[]): readonly Discord[] {
  if (names.length === 0) return [];
  const written = new Set(body.flatMap(({ prose }) => prose.text.match(WORD) ?? []).map(asWritten));
  return names
    .filter(({ words }) => !words.some((word) => written.has(word)))
    .map(({ range, said }) => ({ range, said, where: 'headline', body: null }));
}
