import { TURN_OPENING } from '../language/english/headings.ts';
import { cosineOf, sumOf, vectorsOf } from './merge.ts';
import { passagesOf } from './passage.ts';
import type { ReadUnit, Unit } from './units.ts';

const LONG_PARAGRAPH = 110;
const FEWEST_SENTENCES = 2;
/** Both sides of a cut are less alike than this; a sentence that says it turns to another matter may be more alike. */
const UNLIKE = 0.12;
const TURN = 0.1;

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

/** The sentence that opens the second theme, or 0. Quadratic in the sentences of one paragraph, which are few. */
function bestCut(sentences: readonly string[]): number {
  const vectors = vectorsOf(
    passagesOf(sentences.map((sentence) => ({ sentences: [sentence], english: true }))),
  );
  let cut = 0;
  let least = UNLIKE;
  for (let at = FEWEST_SENTENCES; at <= Math.min(sentences.length, MOST_SENTENCES) - FEWEST_SENTENCES; at++) {
    const left = vectors.slice(0, at).reduce(sumOf, new Map<string, number>());
    const right = vectors.slice(at).reduce(sumOf, new Map<string, number>());
    const alike = cosineOf(left, right) - (TURN_OPENING.test(sentences[at] ?? '') ? TURN : 0);
    if (alike >= least) continue;
    least = alike;
    cut = at;
  }
  return cut;
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
