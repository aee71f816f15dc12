import type { Source, Statistic, Tier, Verdict } from './evidence.ts';
import { ownWorkIn, readsAsResult, tellsOfTheWorld } from './own.ts';
import type { Passage } from './passages.ts';
import { carriesOn, reachOf, type ReadArticle, type Reached } from './reach.ts';
import type { Voice } from './register.ts';
import { isAboutTheWorld } from './tiers.ts';

type Severity = Verdict['severity'];

/** How well an article says where it has its facts from. */
export interface Sourcing {
  /** none: nothing at all. listed: only at the end or in the frontmatter. sparse: a few in a long text. */
  readonly level: 'none' | 'listed' | 'sparse' | 'sourced';
  /** Links, notes, citations and named speakers. */
  readonly solid: number;
}

/** Words of prose for each source below which an article counts as sourced. */
const SPARSE = 300;

export function sourcingOf(sources: readonly Source[], words: number): Sourcing {
  const solid = sources.filter(({ strength, form }) => strength !== 'weak' && form !== 'own-work').length;
  if (solid > 0) return { level: solid * SPARSE < words ? 'sparse' : 'sourced', solid };
  return { level: sources.some(({ reach }) => reach === 'article') ? 'listed' : 'none', solid };
}

/** What an editor would do about the figures of one sentence: their tier, the nearest source, and the article. */
export function verdictOf(
  read: ReadArticle,
  passage: Passage,
  statistics: readonly Statistic[],
  sourcing: Sourcing,
  voice: Voice,
): Verdict {
  const tier = highest(statistics);
  const rule = ruleOf(statistics);
  // Field by field: a spread would take longer than all the rest.
  const judged = (
    { nearest, source }: Pick<Verdict, 'nearest' | 'source'>,
    severity: Severity,
    because: string,
  ) => ({
    block: passage.block,
    sentence: passage.sentence,
    rule,
    statistics,
    nearest,
    source,
    severity,
    because,
  });
  if (tier === 'C') return judged(NOWHERE, null, `Left alone: ${statistics[0]?.because ?? ''}.`);
  const reached = reachOf(read, passage);
  if (reached.covered) return judged(reached, null, `Covered: ${reached.because}.`);
  const world = passage.statement.recall(isAboutTheWorld);
  if (sourcing.level !== 'none' && read.ownStudy() && isOfTheStudy(read, passage, world)) {
    return judged(reached, null, "Let pass: the article tells of a study of the writer's own.");
  }
  const severity = severityOf(tier, rule, reached.nearest, sourcing, voice, world);
  return judged(reached, severity, reason(severity, reached, sourcing, voice));
}

const NOWHERE = { nearest: 'none', source: null } as const;

/** In an article on a study of the writer's own: nothing of the world, a result, or what goes on with one. */
const isOfTheStudy = (read: ReadArticle, passage: Passage, world: boolean): boolean =>
  !world ||
  passage.statement.recall(readsAsResult) ||
  (carriesOn(passage) && !passage.statement.recall(tellsOfTheWorld) && followsResult(read, passage));

const followsResult = (read: ReadArticle, { block, sentence }: Passage): boolean => {
  const before = read.blocks[block]?.passages[sentence - 1];
  return before !== undefined && (before.statement.recall(readsAsResult) || before.statement.recall(ownWorkIn) !== null);
};

const highest = (statistics: readonly Statistic[]): Tier =>
  statistics.some(({ tier }) => tier === 'A') ? 'A' : statistics.some(({ tier }) => tier === 'B') ? 'B' : 'C';

function ruleOf(statistics: readonly Statistic[]): Verdict['rule'] {
  const loud = statistics.filter(({ tier }) => tier === highest(statistics));
  if (loud.some(({ kind }) => kind !== 'forecast' && kind !== 'superlative')) return 'statistic/unsourced';
  return loud.some(({ kind }) => kind === 'forecast')
    ? 'statistic/unsourced-forecast'
    : 'statistic/unsourced-superlative';
}

const STEPS: readonly Severity[] = ['warning', 'information', 'hint', null];
const HINT = 2;

function severityOf(
  tier: Tier,
  rule: Verdict['rule'],
  nearest: Reached['nearest'],
  { level }: Sourcing,
  { register }: Voice,
  world: boolean,
): Severity {
  if (register !== 'reporting' && (!world || tier !== 'A')) return null;
  if (tier === 'B' && (level === 'sourced' || level === 'sparse')) return null;
  const first = STEPS.indexOf(firstSeverity(level, nearest));
  const softer = register === 'reporting' ? first : Math.max(first, Math.min(first + 1, HINT));
  const severity = STEPS[tier === 'B' ? softer + 1 : softer] ?? null;
  return rule === 'statistic/unsourced-superlative' && severity === 'warning' ? 'information' : severity;
}

/** For a figure that needs a source in an article that reports. */
function firstSeverity(level: Sourcing['level'], nearest: Reached['nearest']): Severity {
  if (level === 'none') return 'warning';
  if (level === 'listed') return 'information';
  if (nearest === 'paragraph') return 'hint';
  return nearest === 'section' && level === 'sourced' ? 'hint' : 'information';
}

const LEVELS: Readonly<Record<Sourcing['level'], string>> = {
  none: 'the article names no source at all',
  listed: 'sources are only listed for the whole article',
  sparse: 'the article names few sources',
  sourced: 'the article names sources for its other statements',
};

function reason(severity: Severity, reached: Reached, { level }: Sourcing, voice: Voice): string {
  const found = `${reached.because}, and ${LEVELS[level]}`;
  return severity === null ? `Let pass: ${found}; ${voice.because}.` : `Asked for: ${found}.`;
}
