import type { Article, Block, Lifted } from '../article/article.ts';
import { sourceRange } from '../article/prose.ts';
import { COUNTED, OWN_PARTS } from '../language/english/headlines.ts';
import { ENDS_A_PHRASE, PREPOSITIONS } from '../language/english/quoting.ts';
import type { Range } from '../text/range.ts';
import { fold } from '../text/fold.ts';
import { figuresIn, type Figure } from './figures/reading.ts';

/** A figure of the title or deck that the body tells otherwise, or a name that it never has. */
export interface Discord {
  /** In the original text: the figure or name of the headline. */
  readonly range: Range;
  readonly said: string;
  readonly where: 'headline' | 'deck';
  /** What the body says instead, with its place; null where it says nothing of it. */
  readonly body: { readonly text: string; readonly range: Range } | null;
}

const READ: ReadonlySet<string> = new Set(['body', 'list', 'lead-in', 'caption', 'quote', 'table']);

/** Bodies shorter than this say too little to contradict their headline by silence. */
const FEWEST_WORDS = 80;

export function discordsOf(article: Article): readonly Discord[] {
  const body = article.blocks.filter(({ zone, language }) => READ.has(zone) && language === 'en');
  const words = body.reduce((sum, { prose }) => sum + prose.text.split(/\s+/u).length, 0);
  if (words < 20) return [];
  const { title, deck } = article.identity;
  const figures = once(() => body.flatMap(figuresOfBlock));
  return [
    ...(title === null ? [] : figuresTold(article, title, 'headline', figures)),
    ...(deck === null || deck.value === title?.value ? [] : figuresTold(article, deck, 'deck', figures)),
    ...(title === null || words < FEWEST_WORDS ? [] : namesUntold(article, title, body)),
  ];
}

function once<T>(ask: () => T): () => T {
  let answer: { readonly value: T } | null = null;
  return () => (answer ??= { value: ask() }).value;
}

interface BodyFigure {
  readonly figure: Figure;
  readonly block: Block;
  /** The words behind it, up to the next punctuation, with the verb right in front ("killed 9 people"). */
  readonly behind: string;
}

const figuresOfBlock = (block: Block): readonly BodyFigure[] =>
  /\d|[a-z]/iu.test(block.prose.text)
    ? block.sentences.flatMap(({ start, end }) =>
        figuresIn(block.prose.text, start, end).map((figure) => ({
          figure,
          block,
          behind: aroundOf(block.prose.text, figure),
        })),
      )
    : [];

const behindOf = (text: string, end: number): string =>
  /^[^.,;:!?()"“”]{0,40}/u.exec(text.slice(end).trimStart())?.[0] ?? '';

function aroundOf(text: string, { from, end }: Figure): string {
  const verb = /(\p{L}+) $/u.exec(text.slice(Math.max(0, from - 24), from))?.[1]?.toLowerCase();
  const acts = verb !== undefined && AKIN.some((group) => group.has(verb));
  return `${acts ? `${verb} ` : ''}${behindOf(text, end)}`;
}

function figuresTold(
  article: Article,
  headline: Lifted,
  where: Discord['where'],
  ofBody: () => readonly BodyFigure[],
): readonly Discord[] {
  const text = fold(headline.value);
  if (
    /\?\s*$/u.test(text) ||
    !/\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b/iu.test(text)
  )
    return [];
  if (article.text.slice(headline.range.start, headline.range.end).indexOf(headline.value) < 0) return [];
  const lead = article.text.slice(headline.range.start, headline.range.end).indexOf(headline.value);
  return figuresIn(text, 0, text.length).flatMap((figure): readonly Discord[] => {
    const behind = behindOf(text, figure.end);
    if (!isTold(figure, behind)) return [];
    const all = ofBody();
    if (all.some((other) => isSame(figure, other.figure))) return [];
    const rivals = all.filter((other) => isRival(figure, aroundOf(text, figure), other));
    const [rival] = rivals;
    if (rival === undefined || rivals.some((other) => other.figure.value !== rival.figure.value)) return [];
    if (!isNear(figure.value, rival.figure.value)) return [];
    const start = headline.range.start + lead + figure.start;
    const place = sourceRange(rival.block.prose, rival.figure.start, rival.figure.end);
    return [
      {
        range: { start, end: start + figure.text.length },
        said: headline.value.slice(figure.start, figure.end),
        where,
        body: { text: article.text.slice(place.start, place.end), range: place },
      },
    ];
  });
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

/** Further apart than so many times, two figures are not of one thing. */
const FAR = 4;
const isNear = (a: number, b: number): boolean => a > 0 && b > 0 && Math.max(a, b) <= FAR * Math.min(a, b);

/** The same kind of figure of the same thing. */
function isRival(figure: Figure, behind: string, other: BodyFigure): boolean {
  if (figure.kind !== other.figure.kind || figure.currency !== other.figure.currency) return false;
  const thing = headOf(behind);
  if (figure.kind === 'money' || figure.magnitude > 1) {
    return (
      figure.magnitude === other.figure.magnitude &&
      (thing === null || figure.kind === 'money' || thing === headOf(other.behind))
    );
  }
  return thing !== null && isAkin(thing, headOf(other.behind));
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

/** People and bodies that a headline names with a title, and the body never does. */
function namesUntold(article: Article, title: Lifted, body: readonly Block[]): readonly Discord[] {
  const written = article.text.slice(title.range.start, title.range.end);
  const lead = written.indexOf(title.value);
  if (lead < 0 || /\?\s*$/u.test(title.value)) return [];
  return [...title.value.matchAll(TITLED_NAME)].flatMap((match): readonly Discord[] => {
    const name = match[1] ?? '';
    const last = name.split(' ').at(-1) ?? '';
    // A piece by the one it is named after speaks in the first person.
    if (article.identity.author?.value.includes(last) === true) return [];
    if (body.some(({ prose }) => prose.text.toLowerCase().includes(fold(last).toLowerCase()))) return [];
    const start = title.range.start + lead + match.index;
    return [
      { range: { start, end: start + match[0].length }, said: match[0], where: 'headline', body: null },
    ];
  });
}

const TITLED_NAME =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|President|Senator|Mayor|Judge|Justice|Minister|Chancellor|Governor|Gov|Sen|Rep|Gen|General|Capt|Pope|King|Queen|Prince|Princess)\.? (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?!\p{L})/gu;
