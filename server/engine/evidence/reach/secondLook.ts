import type { Sourcing, Statistic, Voice } from '../evidence.ts';
import { oddsOf, type Odds } from '../odds/odds.ts';
import { mayClaim, type Claim } from '../odds/traits.ts';
import { packOfStatement } from '../packStatements.ts';
import { WITH_STATISTICS, type Passage } from '../passages.ts';
import { isInMillions } from '../statistics/deals.ts';
import { DEAL_ITSELF, HEADLINE_ITSELF } from '../statistics/figureContexts.ts';
import { standInOf } from '../statistics/standIns.ts';
import { inSourceLine, reachOf } from './reach.ts';
import type { ReadArticle } from './reached.ts';
import { ruleOf, type Ground, type Weighed } from './weighed.ts';

/** Claims below which a text is too short to be read as a whole. */
const ENOUGH = 6;

/** Odds up to which nobody would ask, whatever the sentence by itself looks like. */
const SILENT = -0.6;
/** Odds from which on an editor would more likely ask than not, though the sentence by itself was let pass. */
const EVEN = 0;

/**
 * Looks at each sentence again in the company of the others. What was asked for is let pass where readers hardly ever
 * ask; what was let pass on soft grounds, and figures of no known form, are asked for where they mostly do.
 */
export function secondLook(
  read: ReadArticle,
  alone: readonly Weighed[],
  sourcing: Sourcing,
  voice: Voice,
): readonly Weighed[] {
  const claims = claimsForOdds(read, alone);
  if (claims.length < ENOUGH) return alone;
  const odds = oddsOf(read, claims, voice, sourcing);
  const seen = new Set<Passage>();
  const again = claims.flatMap(({ passage, first }, at) => {
    seen.add(passage);
    const own = odds[at];
    const one = own === undefined ? first : lookedAt(read, passage, first, own);
    return one === null ? [] : [one];
  });
  return [...again, ...alone.filter(({ passage }) => !seen.has(passage))].sort(
    ({ passage: a }, { passage: b }) => a.block - b.block || a.sentence - b.sentence,
  );
}

interface Claimed extends Claim {
  /** Null where no statistic was found. */
  readonly first: Weighed | null;
}

/** All that may claim something, in order: what was weighed, and, headings aside, what has a figure of no known form. */
export function claimsForOdds(read: ReadArticle, alone: readonly Weighed[]): readonly Claimed[] {
  const weighedOf = new Map(alone.map((one) => [one.passage, one]));
  return read.blocks.flatMap((block) =>
    block === undefined || !WITH_STATISTICS.has(block.block.zone)
      ? []
      : block.passages
          .filter(
            (passage) =>
              packOfStatement(passage.statement) === undefined &&
              mayClaim(passage) &&
              (block.block.zone !== 'heading' || weighedOf.has(passage)),
          )
          .map((passage) => {
            const first = weighedOf.get(passage) ?? null;
            return {
              passage,
              first,
              ground: first?.ground ?? NO_FIGURE,
              statistics: first?.statistics ?? [],
            };
          }),
  );
}

const NO_FIGURE = 'no figure';

function lookedAt(read: ReadArticle, passage: Passage, first: Weighed | null, odds: Odds): Weighed | null {
  if (first !== null && first.passed === null)
    return odds.value > SILENT
      ? first
      : {
          ...first,
          source: null,
          passed: `Let pass: readers hardly ever ask of sentences like it${shown(odds, false)}.`,
        };
  if (odds.value <= EVEN) return first;
  if (first === null) return standingIn(read, passage, odds);
  return SOFT.has(first.ground) || isSoftlyLeftAlone(first) ? askedAfterAll(read, first, odds) : first;
}

const mostlyAsked = (odds: Odds): string => `, readers mostly ask of sentences like it${shown(odds, true)}`;

const shown = ({ words }: Odds, forAsking: boolean): string => {
  const all = words(forAsking);
  return all.length === 0 ? '' : ` (${all.map((word) => `“${word}”`).join(', ')})`;
};

/** Grounds that speak of likeness and nearness, which the odds may overrule; all others stand, whatever the odds. */
const SOFT: ReadonlySet<Ground> = new Set<Ground>([
  'own passage',
  'small',
  'beside it',
  'in the paragraph',
  'paragraph above',
  'note behind it',
  'recurs',
  'report story',
  'not of the world',
  'of the title',
  'left alone: heading',
]);

const FIRMLY_LEFT_ALONE: ReadonlySet<string> = new Set([
  'inside a quotation',
  'all or nothing is no statistic',
  'a margin of error',
  HEADLINE_ITSELF,
  'a market level names its own index',
  'a sports result',
  DEAL_ITSELF,
  'a measure of a program or a machine',
  'made up for the sake of argument',
]);

/** Millions that change hands are news once; later they are a figure as others are. */
const isSoft = ({ because, text }: Statistic): boolean =>
  !FIRMLY_LEFT_ALONE.has(because) || (because === DEAL_ITSELF && isInMillions(text));

const isSoftlyLeftAlone = ({ tier, statistics }: Weighed): boolean => tier === 'C' && statistics.some(isSoft);

function askedAfterAll(read: ReadArticle, one: Weighed, odds: Odds): Weighed {
  const reached = reachOf(read, one.passage);
  if (isFirm(read, one.passage, reached)) return one;
  const found = `${reached.because}${reached.covered ? ', but hardly for this' : ''}${mostlyAsked(odds)}`;
  if (one.tier !== 'C')
    return { ...one, nearest: reached.nearest, source: reached.source, passed: null, found, raised: true };
  const statistics = one.statistics.map((statistic): Statistic =>
    isSoft(statistic) ? { ...statistic, tier: 'B' } : statistic,
  );
  return {
    ...one,
    statistics,
    tier: 'B',
    rule: ruleOf(statistics),
    nearest: reached.nearest,
    source: reached.source,
    passed: null,
    found,
    raised: true,
  };
}

/** A source that is there beyond doubt: the odds say nothing against it. */
const isFirm = (read: ReadArticle, passage: Passage, { covered, by }: ReturnType<typeof reachOf>): boolean =>
  covered && (!SOFT.has(by) || inSourceLine(read, passage) !== null);

/** A figure of no known form, asked for. */
function standingIn(read: ReadArticle, passage: Passage, odds: Odds): Weighed | null {
  const block = read.blocks[passage.block];
  const statistic = block === undefined ? null : standInOf(block, passage);
  if (statistic === null) return null;
  const reached = reachOf(read, passage);
  if (isFirm(read, passage, reached)) return null;
  const statistics = [statistic];
  const { nearest, source, because } = reached;
  return {
    passage,
    statistics,
    tier: 'B',
    rule: ruleOf(statistics),
    nearest,
    source,
    passed: null,
    found: `${because}${mostlyAsked(odds)}`,
    ground: NO_FIGURE,
    raised: true,
  };
}
