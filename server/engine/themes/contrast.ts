import { hasWeakHead, isNamed, type Entity, type Passage, type Phrase } from './passage.ts';

/** How many stretches of the article hold a phrase or a name. */
export interface Background {
  readonly stretches: number;
  readonly phrases: ReadonlyMap<string, number>;
  readonly entities: ReadonlyMap<string, number>;
}

export function backgroundOf(passages: readonly Passage[]): Background {
  const phrases = new Map<string, number>();
  const entities = new Map<string, number>();
  for (const passage of passages) {
    for (const key of passage.phrases.keys()) phrases.set(key, (phrases.get(key) ?? 0) + 1);
    for (const name of passage.entities.keys()) entities.set(name, (entities.get(name) ?? 0) + 1);
  }
  return { stretches: passages.length, phrases, entities };
}

export interface Scored {
  readonly phrase: Phrase;
  readonly score: number;
  /** How many stretches outside the passage hold it. */
  readonly elsewhere: number;
}

/** A label and a list of terms look no further. */
const BEST = 40;

/** What is frequent here and rare elsewhere, best first. Contrast, not frequency, makes an outline. */
export function phrasesByContrast(passage: Passage, background: Background): readonly Scored[] {
  const best: Scored[] = [];
  let least = 0;
  for (const [key, phrase] of passage.phrases) {
    const elsewhere = Math.max(0, (background.phrases.get(key) ?? 0) - phrase.spread);
    const score = weightOf(phrase) * rarity(elsewhere, background.stretches);
    if (score <= least) continue;
    best.push({ phrase, score, elsewhere });
    if (best.length < 2 * BEST) continue;
    keepBest(best);
    least = best.at(-1)?.score ?? 0;
  }
  return keepBest(best);
}

/** By score, else by first mention: sorting is stable, and the phrases come in that order. */
function keepBest(scored: Scored[]): readonly Scored[] {
  scored.sort((a, b) => b.score - a.score);
  if (scored.length > BEST) scored.length = BEST;
  return scored;
}

const rarity = (elsewhere: number, stretches: number): number =>
  Math.log((stretches + 1.5) / (elsewhere + 1));

/** A name tells who, a phrase tells what: what goes first, names are listed beside the label anyway. */
const NAMED = 0.75;
const WEAK_HEAD = 0.65;

function weightOf(phrase: Phrase): number {
  const { count, complete, start, end, sentence } = phrase;
  const frequency = 0.6 + count;
  const completeness = 0.4 + (0.6 * complete) / count;
  const length = end - start === 1 ? 1 : end - start < 4 ? 1.5 : 1.4;
  const early = 1 + 1 / (1 + sentence);
  const head = isNamed(phrase) ? NAMED : hasWeakHead(phrase) ? WEAK_HEAD : 1;
  return frequency * completeness * length * early * head;
}

/** A name in more than this share of an article's stretches is what all of it is about, and leads none of them. */
const EVERYWHERE = 0.6;
const FEW_STRETCHES = 3;
const MOST_LEADS = 3;
const NEAR_BEST = 0.6;

/** The names that a passage is about: named twice or more, and not everywhere else as well. In order of mention. */
export function leadsOf(passage: Passage, background: Background): readonly Entity[] {
  const candidates: { readonly entity: Entity; readonly weight: number }[] = [];
  for (const entity of passage.entities.values()) {
    if (entity.count < 2 || isEverywhere(entity, background)) continue;
    candidates.push({
      entity,
      weight: entity.count * rarity(elsewhereOf(entity, background), background.stretches),
    });
  }
  candidates.sort((a, b) => b.weight - a.weight);
  const best = candidates[0]?.weight ?? 0;
  const near = candidates.filter(({ weight }) => weight >= NEAR_BEST * best).map(({ entity }) => entity);
  const leads = new Set(near.length <= MOST_LEADS ? near : near.slice(0, 2));
  return [...passage.entities.values()].filter((entity) => leads.has(entity));
}

const elsewhereOf = (entity: Entity, background: Background): number =>
  Math.max(0, (background.entities.get(entity.name) ?? 0) - entity.spread);

function isEverywhere(entity: Entity, background: Background): boolean {
  const others = background.stretches - entity.spread;
  return others >= FEW_STRETCHES && elsewhereOf(entity, background) > EVERYWHERE * others;
}
