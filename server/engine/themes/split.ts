import { TURN_OPENING } from '../language/english/headings.ts';
import { cosineOf, sumOf, vectorsOf } from './merge.ts';
import { passagesOf } from './passage.ts';
import type { ReadUnit, Unit } from './units.ts';

const LONG_PARAGRAPH = 90;
const FEWEST_SENTENCES = 2;
/** Both sides of a cut are less alike than this. */
const UNLIKE = 0.12;

/** A very long paragraph that turns from one theme to another: its two parts, else the paragraph alone. */
export function splitUnit(whole: ReadUnit): readonly ReadUnit[] {
  const { unit, passage } = whole;
  const count = unit.sentences.length;
  if (passage.words < LONG_PARAGRAPH || !unit.english || count < 2 * FEWEST_SENTENCES) return [whole];
  const cut = bestCut(unit.sentences);
  if (cut === 0) return [whole];
  const parts = [partOf(unit, 0, cut), partOf(unit, cut, count)];
  const passages = passagesOf(parts);
  return parts.flatMap((part, at) => {
    const read = passages[at];
    return read === undefined ? [] : [{ unit: part, passage: read }];
  });
}

/** The sentence that says it turns to another matter and does so, or 0. */
function bestCut(sentences: readonly string[]): number {
  const last = Math.min(sentences.length, MOST_SENTENCES) - FEWEST_SENTENCES;
  const turns = sentences.flatMap((sentence, at) =>
    at >= FEWEST_SENTENCES && at <= last && TURN_OPENING.test(sentence) ? [at] : [],
  );
  if (turns.length === 0) return 0;
  const vectors = vectorsOf(
    passagesOf(sentences.map((sentence) => ({ sentences: [sentence], english: true }))),
  );
  const sum = (from: number, to: number): ReadonlyMap<string, number> =>
    vectors.slice(from, to).reduce(sumOf, new Map<string, number>());
  return turns.find((at) => cosineOf(sum(0, at), sum(at, sentences.length)) < UNLIKE) ?? 0;
}

const MOST_SENTENCES = 40;

function partOf(unit: Unit, from: number, to: number): Unit {
  const sentenceStarts = unit.sentenceStarts.slice(from, to);
  return {
    ...unit,
    sentences: unit.sentences.slice(from, to),
    sentenceStarts,
    start: sentenceStarts[0] ?? unit.start,
    end: unit.sentenceStarts[to] ?? unit.end,
  };
}
