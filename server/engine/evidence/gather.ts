import type { Article } from '../article/article.ts';
import { sourceRange } from '../article/prose.ts';
import { showsEnglish } from '../language/recognise.ts';
import { TELLS_OF_A_STUDY } from '../language/english/own.ts';
import { NAMES_A_DOCUMENT } from '../language/english/sources.ts';
import { documentsIn } from './documents.ts';
import type { Evidence, Source, Statistic, VagueAttribution } from './evidence.ts';
import { ownWorkOf } from './own.ts';
import { readBlock, type Passage, type ReadBlock } from './passages.ts';
import { quotationsOf } from './quotations.ts';
import { figuresOf, type ReadArticle } from './reach.ts';
import { voiceOf, type Voice } from './register.ts';
import { articleSources, sourcesInPassage } from './sources.ts';
import { sourcingOf, verdictOf } from './verdicts.ts';

/** Statistics, sources, attributions and quotations of an article, and what sources what. */
export function gatherEvidence(article: Article): Evidence {
  const blocks = isEnglish(article) ? article.blocks.map(readBlock) : article.blocks.map(() => undefined);
  const read = readArticle(article, blocks);
  const passages = blocks.flatMap((block) => block?.passages ?? []);
  const sources = [...read.general, ...passages.flatMap(read.sourcesOf)];
  const sum = (count: (block: ReadBlock) => number): number =>
    blocks.reduce((total, block) => total + (block === undefined ? 0 : count(block)), 0);
  const words = sum((block) => block.words);
  const voice = voiceOf(article, {
    words,
    firstPerson: sum((block) => block.firstPerson),
    secondPerson: sum((block) => block.secondPerson),
  });
  const sourcing = sourcingOf(sources, words);
  const statistics: Statistic[] = [];
  const verdicts = passages.flatMap((passage) => {
    const own = statisticsOf(article, passage);
    statistics.push(...own);
    return own.length === 0 ? [] : [verdictOf(read, passage, own, sourcing, voice)];
  });
  return {
    statistics,
    sources,
    vague: passages.flatMap((passage) => vagueOf(article, read, passage, voice)),
    documents: blocks.flatMap(
      (block) => block?.passages.flatMap((passage) => documentsIn(block, passage)) ?? [],
    ),
    quotations: quotationsOf(blocks),
    verdicts,
    voice,
    sourcing,
  };
}

/** Share of prose in another language up to which nobody looks closer. */
const STRAY = 0.1;

/** Most of the prose shows English: a few words in another language look like it when they stand alone. */
function isEnglish({ blocks }: Article): boolean {
  let all = 0;
  let other = 0;
  for (const { sentences, prose, language } of blocks) {
    if (sentences.length === 0) continue;
    all += prose.text.length;
    if (language === null) other += prose.text.length;
  }
  if (other <= STRAY * all) return true;
  const english = blocks.filter(({ language, prose }) => language === 'en' && showsEnglish(prose.text));
  return english.reduce((sum, { prose }) => sum + prose.text.length, 0) >= other;
}

function readArticle(article: Article, blocks: readonly (ReadBlock | undefined)[]): ReadArticle {
  const sources = new Map<Passage, readonly Source[]>();
  const figures = new Set<string>();
  const sections = new Map<number, Source>();
  for (const block of blocks) {
    for (const passage of block?.passages ?? []) {
      if (block === undefined || !mayNameSource(passage)) continue;
      const found = sourcesInPassage(article, block, passage);
      if (found.length === 0) continue;
      const solid = found.find(({ strength }) => strength !== 'weak');
      if (solid !== undefined && !sections.has(block.block.section)) sections.set(block.block.section, solid);
      sources.set(passage, found);
      for (const figure of figuresOf(passage)) figures.add(figure);
    }
  }
  const firstDocument = once(() => {
    const all = [...sources.values()].flat();
    return all.find(({ range }) => NAMES_A_DOCUMENT.test(article.text.slice(range.start, range.end))) ?? null;
  });
  return {
    article,
    blocks,
    sourcesOf: (passage) => sources.get(passage) ?? [],
    general: articleSources(article),
    sectionSources: sections,
    sourcedFigures: figures,
    ownWorkOf: remembered(ownWorkOf),
    ownStudy: once(() => tellsOfAStudy(article)),
    documentBefore: (block) => {
      const document = firstDocument();
      return document !== null && document.block <= block ? document : null;
    },
  };
}

/** At least two of its title and paragraphs speak of a study of the writer's own. */
function tellsOfAStudy({ identity, blocks }: Article): boolean {
  const texts = [identity.title?.value ?? '', ...blocks.map(({ prose }) => prose.text)];
  return texts.filter((text) => TELLS_OF_A_STUDY.test(text)).length >= 2;
}

/** Answers for one passage once, since every figure near it asks. */
function remembered<T>(answer: (passage: Passage) => T): (passage: Passage) => T {
  const known = new Map<Passage, T>();
  return (passage) => {
    const before = known.get(passage);
    if (before !== undefined) return before;
    const found = answer(passage);
    known.set(passage, found);
    return found;
  };
}

/** Asks a question at most once, and only if somebody wants to know. */
function once<T>(ask: () => T): () => T {
  let answer: { readonly value: T } | null = null;
  return () => (answer ??= { value: ask() }).value;
}

const mayNameSource = ({ references, attributions, text, from, to }: Passage): boolean =>
  references.length > 0 || attributions.length > 0 || text.slice(from, to).includes('(');

function statisticsOf(article: Article, passage: Passage): readonly Statistic[] {
  const prose = article.blocks[passage.block]?.prose;
  if (prose === undefined) return [];
  return passage.statistics.map((statistic) => ({
    block: passage.block,
    sentence: passage.sentence,
    kind: statistic.kind,
    tier: statistic.tier,
    range: sourceRange(prose, statistic.start, statistic.end),
    text: passage.text.slice(statistic.start, statistic.end),
    because: statistic.because,
  }));
}

/** How many sentences behind a vague attribution may still make it good. */
const MADE_GOOD_WITHIN = 2;

function vagueOf(
  article: Article,
  read: ReadArticle,
  passage: Passage,
  { register }: Voice,
): readonly VagueAttribution[] {
  const prose = article.blocks[passage.block]?.prose;
  if (prose === undefined || passage.vague.length === 0) return [];
  const following = followingPassages(read, passage, MADE_GOOD_WITHIN);
  const madeGood = [passage, ...following].some((near) =>
    read.sourcesOf(near).some(({ strength }) => strength === 'strong'),
  );
  const kept = passage.vague.filter(({ hearsay }) => register === 'reporting' || !hearsay);
  return kept.map(({ start, end, form }) => ({
    block: passage.block,
    sentence: passage.sentence,
    range: sourceRange(prose, start, end),
    form,
    phrase: passage.text.slice(start, end),
    madeGood,
  }));
}

/** The sentences behind one, into the next blocks of prose. */
function followingPassages(read: ReadArticle, passage: Passage, count: number): readonly Passage[] {
  const found: Passage[] = [];
  let sentence = passage.sentence + 1;
  for (
    let at = passage.block;
    at < Math.min(read.blocks.length, passage.block + 1 + count) && found.length < count;
    at++
  ) {
    const passages = read.blocks[at]?.passages ?? [];
    found.push(...passages.slice(sentence, sentence + count - found.length));
    sentence = 0;
  }
  return found;
}
