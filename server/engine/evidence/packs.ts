import type { LanguagePack } from '../language/pack.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { Attribution, SentenceText } from './speech/attributions.ts';
import type { StatisticSpan } from './statistics/spans.ts';
import type { VagueSpan } from './speech/vague.ts';
import { matchesOf } from '../text/matches.ts';

/** A sentence of a language that is read by its pack alone: patterns over the sentence, where English reads words. */

/** The figures of a sentence: where two patterns meet, the earlier one of the pack keeps the words. */
export function figuresByPack(
  { text, from, to }: SentenceText,
  { figures, masks, silent }: LanguagePack,
): readonly StatisticSpan[] {
  const sentence = text.slice(from, to);
  if (!A_FIGURE.test(sentence)) return [];
  const masked = sentence.replace(masks, (words) => FILLER.repeat(words.length));
  const context = silent.find(({ pattern }) => pattern.test(sentence));
  const found: StatisticSpan[] = [];
  for (const { kind, tier, pattern } of figures) {
    for (const span of spansOf(masked, pattern, from)) {
      if (found.some((other) => overlaps(other, span))) continue;
      found.push(
        context === undefined
          ? { kind, tier, ...span, because: TIER_REASONS[tier] }
          : { kind, tier: 'C', ...span, because: context.because },
      );
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Digits, numerals, and the words of shares and ranks: a sentence without any holds no figure. */
const A_FIGURE = /[\d一二三四五六七八九十两半最翻]/u;

/** Stands for what is masked: no pattern of a pack has it. */
const FILLER = '\u0000';

const TIER_REASONS = {
  A: 'a figure stated as fact',
  B: 'a count, a sum or a rank',
  C: 'nobody would ask for its source',
} as const;

/** Who is credited in a sentence; vague words credit nobody. */
export function creditsByPack(
  sentence: SentenceText,
  pack: LanguagePack,
  quoted: (offset: number) => boolean,
): readonly Attribution[] {
  const words = sentence.text.slice(sentence.from, sentence.to);
  let nobody: readonly Range[] | null = null;
  const found: Attribution[] = [];
  for (const { pattern, sign, kind } of pack.credits) {
    if (!sign.test(words)) continue;
    for (const match of matchesOf(words, pattern)) {
      const text = (match.groups?.['speaker'] ?? match[0]).trim();
      const start = sentence.from + match.index;
      const span = { start, end: start + match[0].length };
      if (quoted(start) || A_SHARE_OF.test(text)) continue;
      const isTaken = (other: Range): boolean => overlaps(other, span);
      nobody ??= spansOf(words, pack.vague, sentence.from);
      if (nobody.some(isTaken) || found.some(isTaken)) continue;
      const at = sentence.from + words.indexOf(text, match.index);
      found.push({ ...span, reports: true, speaker: { start: at, end: at + text.length, kind, text } });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** "Two thirds of those asked said": a figure speaks there, and nobody who could be asked. */
const A_SHARE_OF = /\d|分之|分の|半数/u;

/** Attributions to nobody in particular, without the stop that comes before them. */
export function vagueByPack(
  { text, from, to }: SentenceText,
  pack: LanguagePack,
  quoted: (offset: number) => boolean,
): readonly VagueSpan[] {
  return spansOf(text.slice(from, to), pack.vague, from)
    .map(({ start, end }) => ({ start: /[。、,;]/u.test(text.charAt(start)) ? start + 1 : start, end }))
    .filter(({ start }) => !quoted(start))
    .map((span) => ({ ...span, form: 'vague', hearsay: false, credits: 'people' }));
}

const spansOf = (text: string, pattern: RegExp, base: number): readonly Range[] =>
  matchesOf(text, pattern).map((match) => ({
    start: base + match.index,
    end: base + match.index + match[0].length,
  }));
