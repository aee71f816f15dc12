import { ANNOUNCER } from '../../language/english/announcements.ts';
import { OPENS_WITH_A_SHARE } from '../../language/english/headings.ts';
import { PUBLIC_NAMES } from '../../language/english/world.ts';
import type { Sourcing, Statistic, Tier, Verdict, Voice } from '../evidence.ts';
import type { Passage } from '../passages.ts';
import { HEADLINE_ITSELF } from '../statistics/figureContexts.ts';
import { isAboutTheWorld } from '../statistics/publicWorld.ts';
import { isListedResult } from './listedResults.ts';
import { ownWorkIn, readsAsResult, tellsOfOthers, tellsOfTheWorld } from './own.ts';
import { reachOf, type FoundBy } from './reach.ts';
import { carriesOn, isFigureAlone, type ReadArticle, type Reached } from './reached.ts';
import { stemOf } from './related.ts';
import type { Statement } from '../statements.ts';

/** The figures of a sentence, to be judged. */
export interface Candidate {
  readonly passage: Passage;
  readonly statistics: readonly Statistic[];
}

/** What reach and register say of a sentence, before the article as a whole is weighed. */
export interface Weighed extends Candidate {
  readonly tier: Tier;
  readonly rule: Verdict['rule'];
  readonly nearest: Verdict['nearest'];
  readonly source: Verdict['source'];
  /** Why it is let pass; null where it is asked for. */
  readonly passed: string | null;
  /** Where it is asked for: what was looked for and found instead. */
  readonly found: string;
  /** What decided: the odds weigh it. */
  readonly ground: Ground;
  /** Asked for by the odds, where the sentence by itself was let pass. */
  readonly raised: boolean;
}

/** In a few words what decided. A statistic that is left alone names its context. */
export type Ground =
  | FoundBy
  | 'own study'
  | 'not of the world'
  | 'of the title'
  | 'announced'
  | 'small'
  | 'no figure'
  | `asked, ${Verdict['nearest']}`
  | `left alone: ${string}`;

/** Weighs one sentence by itself. */
export function weighed(
  read: ReadArticle,
  { passage, statistics: told }: Candidate,
  sourcing: Sourcing,
  voice: Voice,
): Weighed {
  const statistics = asStated(read, passage, told);
  const tier = highest(statistics);
  const rule = ruleOf(statistics);
  // Field by field: a spread would take longer than all the rest.
  const judged = (
    { nearest, source }: Pick<Reached, 'nearest' | 'source'>,
    passed: string | null,
    found: string,
    ground: Ground,
  ): Weighed => ({
    passage,
    statistics,
    tier,
    rule,
    nearest,
    source,
    passed,
    found,
    ground,
    raised: false,
  });
  if (tier === 'C') {
    const why = statistics[0]?.because ?? '';
    return judged(NOWHERE, `Left alone: ${why}.`, '', `left alone: ${why}`);
  }
  if (
    isHeading(read, passage) &&
    (tier !== 'A' || rule !== 'statistic/unsourced' || !(isStatement(passage) || isFigureAlone(passage)))
  )
    return judged(
      NOWHERE,
      'Left alone: a heading names what its section is about.',
      '',
      'left alone: heading',
    );
  const reached = reachOf(read, passage);
  const { because, by } = reached;
  if (reached.covered) return judged(reached, `Covered: ${because}.`, because, by);
  const without = { ...reached, source: null };
  const pass = (why: string, ground: Ground): Weighed =>
    judged(without, `Let pass: ${why}.`, because, ground);
  const world = passage.statement.recall(isAboutTheWorld);
  if (sourcing.level !== 'none' && read.ownStudy() && isOfTheStudy(read, passage, world))
    return pass("the article tells of a study of the writer's own", 'own study');
  if (voice.register !== 'reporting') {
    const others = passage.statement.recall(tellsOfOthers);
    const announces = voice.register === 'announcement';
    const listed = tier === 'A' && !announces && isListedResult(read, passage);
    const ofTheWorld = announces ? world && others : world || isMeasured(statistics) || others || listed;
    if (tier !== 'A' || !ofTheWorld)
      return pass(
        `it is no plain statement about the world, and ${voice.because}`,
        announces ? 'announced' : 'not of the world',
      );
    if (
      isOfThePublisher(read, passage) ||
      (!listed && isOfTheTitle(read, passage)) ||
      (announces && passage.statement.recall(speaksOfTheAnnouncer))
    )
      return pass('it tells of what the article itself is about', announces ? 'announced' : 'of the title');
  }
  if (tier === 'B' && isSourced(sourcing))
    return pass('it is a small figure in an article that names its sources', 'small');
  return judged(reached, null, because, `asked, ${reached.nearest}`);
}

/** Acres, tonnes and the like are of the world, whoever speaks. */
const isMeasured = (statistics: readonly Statistic[]): boolean =>
  statistics.some(({ kind, tier }) => kind === 'quantity' && tier === 'A');

/** "Babel has grown …" where we are Babel: the name that runs through an article of somebody's own opens the sentence. */
function isOfThePublisher(read: ReadArticle, { statement }: Passage): boolean {
  const name = statement.recall(openingName);
  return name !== null && read.topic().has(stemOf(name)) && !read.smallWords().has(name.toLowerCase());
}

/** "The company's revenue rose 26%", "Its catalogue": in an announcement that is whoever announces. */
const speaksOfTheAnnouncer = ({ words }: Statement): boolean => ANNOUNCER.test(words);

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

export const isSourced = ({ level }: Sourcing): boolean => level === 'sourced' || level === 'sparse';

const isHeading = (read: ReadArticle, { block }: Passage): boolean =>
  read.article.blocks[block]?.zone === 'heading';

/**
 * "56% of Nurses Work Nights": a heading that opens with a share states it, with capitals as without; the title tells
 * what the whole article sources.
 */
const asStated = (read: ReadArticle, passage: Passage, told: readonly Statistic[]): readonly Statistic[] => {
  const level = isHeading(read, passage) ? (read.article.blocks[passage.block]?.level ?? 0) : 0;
  const [first] = told;
  if (level < 2 || first?.because !== HEADLINE_ITSELF || !opensWithAShare(passage)) return told;
  return told.map((statistic) =>
    statistic.because === HEADLINE_ITSELF
      ? { ...statistic, tier: 'A', because: 'a share that a heading states' }
      : statistic,
  );
};

const opensWithAShare = ({ statement }: Passage): boolean => OPENS_WITH_A_SHARE.test(statement.words);

/** "70% of the workforce is not looking for work" states something, "Up 40% in a year" does not. */
const isStatement = ({ statement }: Passage): boolean =>
  (statement.words.match(/\S+/gu) ?? []).length >= FEWEST_WORDS;
const FEWEST_WORDS = 6;

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

export function ruleOf(statistics: readonly Statistic[]): Verdict['rule'] {
  const loud = statistics.filter(({ tier }) => tier === highest(statistics));
  if (loud.some(({ kind }) => kind !== 'forecast' && kind !== 'superlative')) return 'statistic/unsourced';
  return loud.some(({ kind }) => kind === 'forecast')
    ? 'statistic/unsourced-forecast'
    : 'statistic/unsourced-superlative';
}
