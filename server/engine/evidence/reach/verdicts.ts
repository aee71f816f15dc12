import { PUBLIC_NAMES } from '../../language/english/world.ts';
import type { Source, Sourcing, Statistic, Tier, Verdict, Voice } from '../evidence.ts';
import { ownWorkIn, readsAsResult, tellsOfOthers, tellsOfTheWorld } from './own.ts';
import type { Passage } from '../passages.ts';
import { reachOf } from './reach.ts';
import { carriesOn, type ReadArticle, type Reached } from './reached.ts';
import { stemOf } from './related.ts';
import type { Statement } from '../statements.ts';
import { PETTY, ROUND_NUMBER } from '../statistics/figureContexts.ts';
import { isAboutTheWorld } from '../statistics/publicWorld.ts';

type Severity = Verdict['severity'];

/** Words of prose for each source below which an article counts as sourced. */
const SPARSE = 300;

export function sourcingOf(sources: readonly Source[], words: number): Sourcing {
  const solid = sources.filter(({ strength, form }) => strength !== 'weak' && form !== 'own-work').length;
  if (solid > 0) return { level: solid * SPARSE < words ? 'sparse' : 'sourced', solid };
  return { level: sources.some(({ reach }) => reach === 'article') ? 'listed' : 'none', solid };
}

/** The figures of a sentence, to be judged. */
export interface Candidate {
  readonly passage: Passage;
  readonly statistics: readonly Statistic[];
}

/** What reach and register say of a sentence, before the article as a whole is weighed. */
interface Weighed extends Candidate {
  readonly tier: Tier;
  readonly rule: Verdict['rule'];
  readonly nearest: Verdict['nearest'];
  readonly source: Source | null;
  /** Why it is let pass; null where it is asked for. */
  readonly passed: string | null;
  /** Where it is asked for: what was looked for and found instead. */
  readonly found: string;
  /** Let pass for its size alone. */
  readonly isSmall: boolean;
}

/** What an editor would do about the figures of each sentence: their tier, the nearest source, and the article. */
export function verdictsOf(
  read: ReadArticle,
  candidates: readonly Candidate[],
  sourcing: Sourcing,
  voice: Voice,
): readonly Verdict[] {
  const weighedAlone = candidates.map((candidate) => weighed(read, candidate, sourcing, voice));
  const isBare = hasBareFigures(weighedAlone);
  const all = isBare ? amongBareFigures(weighedAlone) : weighedAlone;
  const verdicts = all.map((one): Verdict => {
    const severity = one.passed === null ? severityOf(one, sourcing, voice, isBare) : null;
    return {
      block: one.passage.block,
      sentence: one.passage.sentence,
      rule: one.rule,
      statistics: one.statistics,
      nearest: one.nearest,
      source: one.source,
      severity,
      because: one.passed ?? reason(severity, one, sourcing, voice, isBare),
    };
  });
  return verdicts.flatMap(withoutPetty);
}

/** Of the figures of an article that want a source, the share that has one below which they count as bare. */
const BARE = 0.25;

function hasBareFigures(all: readonly Weighed[]): boolean {
  const asked = all.filter(({ passed }) => passed === null).length;
  const sourced = all.filter(
    ({ source, passed }) => passed !== null && source !== null && source.form !== 'own-work',
  );
  return sourced.length < BARE * (asked + sourced.length);
}

/** Figures without a source from which on they are no oversight. */
const NO_OVERSIGHT = 3;

/** Small figures are let pass where the large ones have their sources; where these have none, they want one too. */
function amongBareFigures(all: readonly Weighed[]): readonly Weighed[] {
  const asked = all.filter(({ passed }) => passed === null).length;
  return asked < NO_OVERSIGHT ? all : all.map((one) => (one.isSmall ? askedToo(one) : one));
}

function askedToo(one: Weighed): Weighed {
  if (one.tier !== 'C') return { ...one, passed: null };
  const statistics = one.statistics.map((statistic): Statistic =>
    isPetty(statistic) ? { ...statistic, tier: 'B' } : statistic,
  );
  return { ...one, statistics, tier: 'B', passed: null };
}

/** Nobody asks for it, unless its article leaves many larger ones without a source. */
const isPetty = ({ tier, because }: Statistic): boolean => tier === 'C' && PETTY.has(because);

/** What is left of a verdict without its petty figures; nothing, where it has no others. */
function withoutPetty(verdict: Verdict): readonly Verdict[] {
  if (!verdict.statistics.some(isPetty)) return [verdict];
  const statistics = verdict.statistics.filter((statistic) => !isPetty(statistic));
  return statistics.length === 0 ? [] : [{ ...verdict, statistics }];
}

function weighed(read: ReadArticle, candidate: Candidate, sourcing: Sourcing, voice: Voice): Weighed {
  const { passage, statistics } = candidate;
  const tier = highest(statistics);
  const rule = ruleOf(statistics);
  // Field by field: a spread would take longer than all the rest.
  const judged = (
    { nearest, source }: Pick<Reached, 'nearest' | 'source'>,
    passed: string | null,
    found: string,
    isSmall = false,
  ): Weighed => ({ passage, statistics, tier, rule, nearest, source, passed, found, isSmall });
  const leftAlone = `Left alone: ${statistics[0]?.because ?? ''}.`;
  const isPettyOnly = tier === 'C' && voice.register === 'reporting' && statistics.some(isPetty);
  if (tier === 'C' && !isPettyOnly) return judged(NOWHERE, leftAlone, '');
  const reached = reachOf(read, passage);
  const { because } = reached;
  if (isPettyOnly) return judged(NOWHERE, leftAlone, because, !reached.covered);
  if (reached.covered) return judged(reached, `Covered: ${because}.`, because);
  const world = passage.statement.recall(isAboutTheWorld);
  if (sourcing.level !== 'none' && read.ownStudy() && isOfTheStudy(read, passage, world)) {
    return judged(
      { ...reached, source: null },
      "Let pass: the article tells of a study of the writer's own.",
      because,
    );
  }
  if (
    voice.register !== 'reporting' &&
    (tier !== 'A' || !(world || isMeasured(statistics) || passage.statement.recall(tellsOfOthers)))
  ) {
    return judged(
      { ...reached, source: null },
      `Let pass: it is no plain statement about the world, and ${voice.because}.`,
      because,
    );
  }
  if (voice.register !== 'reporting' && (isOfThePublisher(read, passage) || isOfTheTitle(read, passage))) {
    return judged(
      { ...reached, source: null },
      'Let pass: it tells of what the article itself is about.',
      because,
    );
  }
  if (tier === 'B' && isSourced(sourcing)) {
    return judged(
      { ...reached, source: null },
      'Let pass: it is a small figure in an article that names its sources.',
      because,
      statistics.some(({ tier: own, because: size }) => own === 'B' && size !== ROUND_NUMBER),
    );
  }
  return judged(reached, null, because);
}

/** Acres, tonnes and the like are of the world, whoever speaks. */
const isMeasured = (statistics: readonly Statistic[]): boolean =>
  statistics.some(({ kind, tier }) => kind === 'quantity' && tier === 'A');

/** "Babel has grown …" where we are Babel: the name that runs through an article of somebody's own opens the sentence. */
function isOfThePublisher(read: ReadArticle, { statement }: Passage): boolean {
  const name = statement.recall(openingName);
  return name !== null && read.topic().has(stemOf(name)) && !read.smallWords().has(name.toLowerCase());
}

/** "Visits to Kiln" where we write about Kiln: a name of the title stands in the sentence. */
function isOfTheTitle(read: ReadArticle, { statement }: Passage): boolean {
  const names = (read.article.identity.title?.value ?? '').match(NAME) ?? [];
  const running = (statement.words.match(NAME) ?? []).filter((name) => read.topic().has(stemOf(name)));
  return [...names, ...running].some(
    (name) =>
      statement.words.includes(name) &&
      !PUBLIC_NAMES.test(name) &&
      (INNER_CAPITAL.test(name) || !read.smallWords().has(name.toLowerCase())),
  );
}

const NAME = /(?<![\p{L}\d])\p{Lu}[\p{L}\d.&-]{2,}(?![\p{L}\d])/gu;
const INNER_CAPITAL = /\p{Lu}.*\p{Lu}|\./u;

const openingName = ({ words }: Statement): string | null => {
  const name = OPENING_NAME.exec(words)?.[1];
  return name === undefined || PUBLIC_NAMES.test(name) ? null : name;
};

const OPENING_NAME =
  /^(?:[\p{L} \d]{2,30}, )?(?:[Tt]he )?(\p{Lu}[\p{L}]{3,})(?:'s? |(?= (?:has|had|is|was|now|currently|today|already|also|serves|issues|issued|runs|grew|supports|handles|provides|offers|processes|manages|secures|helps|helped|reached|receives|received|counts|employs|covers|hosts|contains|includes)\b))/u;

const isSourced = ({ level }: Sourcing): boolean => level === 'sourced' || level === 'sparse';

const NOWHERE = { nearest: 'none', source: null } as const;

/** In an article on a study of the writer's own: nothing of the world, a result, or what goes on with one. */
const isOfTheStudy = (read: ReadArticle, passage: Passage, world: boolean): boolean =>
  !world ||
  passage.statement.recall(readsAsResult) ||
  (carriesOn(passage) && !passage.statement.recall(tellsOfTheWorld) && followsResult(read, passage));

const followsResult = (read: ReadArticle, { block, sentence }: Passage): boolean => {
  const before = read.blocks[block]?.passages[sentence - 1];
  return (
    before !== undefined &&
    (before.statement.recall(readsAsResult) || before.statement.recall(ownWorkIn) !== null)
  );
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
const INFORMATION = 1;

function severityOf(
  { tier, rule, nearest, statistics }: Weighed,
  { level }: Sourcing,
  { register }: Voice,
  isBare: boolean,
): Severity {
  const first = STEPS.indexOf(firstSeverity(level, nearest, isBare));
  const softer = register === 'reporting' ? first : Math.max(first, INFORMATION);
  const severity = STEPS[tier === 'B' ? softer + 1 : softer] ?? null;
  return severity === 'warning' && (rule === 'statistic/unsourced-superlative' || isMereCount(statistics))
    ? 'information'
    : severity;
}

/** Nothing but counts: an editor asks, and does not stop the press. */
const isMereCount = (statistics: readonly Statistic[]): boolean =>
  statistics.every(({ kind, tier }) => kind === 'count' || tier !== 'A');

/** For a figure that needs a source in an article that reports. */
function firstSeverity(level: Sourcing['level'], nearest: Reached['nearest'], isBare: boolean): Severity {
  if (level === 'none') return 'warning';
  if (level === 'listed') return 'information';
  if (nearest === 'paragraph') return isBare ? 'information' : 'hint';
  return isBare && nearest !== 'section' ? 'warning' : 'information';
}

const LEVELS: Readonly<Record<Sourcing['level'], string>> = {
  none: 'the article names no source at all',
  listed: 'sources are only listed for the whole article',
  sparse: 'the article names few sources',
  sourced: 'the article names sources for its other statements',
};

function reason(
  severity: Severity,
  { found }: Weighed,
  { level }: Sourcing,
  voice: Voice,
  isBare: boolean,
): string {
  const article =
    isBare && isSourced({ level, solid: 0 }) ? 'hardly any figure of the article has one' : LEVELS[level];
  return severity === null
    ? `Let pass: ${found}, and ${article}; ${voice.because}.`
    : `Asked for: ${found}, and ${article}.`;
}
