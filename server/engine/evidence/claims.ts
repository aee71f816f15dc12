import type { Article, Block } from '../article/article.ts';
import type { Evidence, SentencePlace, Statistic } from './evidence.ts';
import { worthOf } from './worth.ts';

/** What an article states about the world that somebody could check. */
export interface Claims {
  /** Paragraphs of its own prose, and their words. */
  readonly paragraphs: readonly Block[];
  readonly words: number;
  /** Sentences that state something of a name or a figure; looked for when asked, which takes a while. */
  readonly checkable: () => readonly SentencePlace[];
}

export function claimsOf(article: Article, evidence: Evidence): Claims {
  const paragraphs = article.blocks.filter(
    ({ zone, language }) =>
      language === 'en' && (zone === 'body' || zone === 'list' || zone === 'deck' || zone === 'lead-in'),
  );
  const words = paragraphs.reduce((sum, { prose }) => sum + (prose.text.match(/\S+/gu)?.length ?? 0), 0);
  return { paragraphs, words, checkable: () => checkableIn(paragraphs, evidence) };
}

function checkableIn(
  paragraphs: readonly Block[],
  { statistics }: Evidence,
): ReturnType<Claims['checkable']> {
  const withFigures = new Set(statistics.filter(({ tier }) => tier !== 'C').map(placeOf));
  return paragraphs.flatMap((block) =>
    block.sentences.flatMap(({ start, end }, sentence) => {
      const stated =
        withFigures.has(placeOf({ block: block.index, sentence })) ||
        statesOfAName(block.prose.text.slice(start, end));
      return stated ? [{ block: block.index, sentence }] : [];
    }),
  );
}

const placeOf = ({ block, sentence }: SentencePlace): string => `${block}:${sentence}`;

/** The claims that are most worth checking, at most so many, in their order. */
export function mostWorthChecking(
  article: Article,
  { statistics }: Evidence,
  claims: readonly SentencePlace[],
  most: number,
): readonly SentencePlace[] {
  const figuresAt = new Map<string, Statistic[]>();
  for (const statistic of statistics) {
    const here = figuresAt.get(placeOf(statistic));
    if (here === undefined) figuresAt.set(placeOf(statistic), [statistic]);
    else here.push(statistic);
  }
  const worth = claims.map((claim, at) => {
    const block = article.blocks[claim.block];
    const place = block?.sentences[claim.sentence];
    const words = block?.prose.text.slice(place?.start ?? 0, place?.end ?? 0) ?? '';
    const figures = figuresAt.get(placeOf(claim)) ?? [];
    return { claim, at, worth: worthOf(words, figures) };
  });
  return worth
    .toSorted((a, b) => b.worth - a.worth || a.at - b.at)
    .slice(0, most)
    .toSorted((a, b) => a.at - b.at)
    .map(({ claim }) => claim);
}

/** A whole sentence that names somebody or something, and is no question, order or condition. */
function statesOfAName(sentence: string): boolean {
  if (!/[.!"”]$/u.test(sentence) || OTHER_MOODS.test(sentence)) return false;
  const names = sentence.match(NAME) ?? [];
  return names.length > 0 && sentence.length >= 40;
}

/** A capitalised word inside of the sentence: behind a small letter or a comma. */
const NAME = /(?<=[\p{Ll}\d,;:—–-] |\()(?:\p{Lu}[\p{L}.'-]+)/gu;
const OTHER_MOODS = /\b(?:if|please|let's|should|must|you|your|I|we|our|my)\b|\?$/i;
