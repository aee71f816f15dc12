import type { Article, Block } from '../article/article.ts';
import type { Evidence } from './evidence.ts';

/** What an article states about the world that somebody could check. */
export interface Claims {
  /** Paragraphs of its own prose, and their words. */
  readonly paragraphs: readonly Block[];
  readonly words: number;
  /** Sentences that state something of a name or a figure; looked for when asked, which takes a while. */
  readonly checkable: () => readonly { readonly block: number; readonly sentence: number }[];
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
  const withFigures = new Set(
    statistics.filter(({ tier }) => tier !== 'C').map(({ block, sentence }) => `${block}:${sentence}`),
  );
  return paragraphs.flatMap((block) =>
    block.sentences.flatMap(({ start, end }, sentence) => {
      const stated =
        withFigures.has(`${block.index}:${sentence}`) || statesOfAName(block.prose.text.slice(start, end));
      return stated ? [{ block: block.index, sentence }] : [];
    }),
  );
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
