import type { Block, Inline, Zone } from '../article/article.ts';
import { proseOffset } from '../article/prose.ts';
import { attributionsIn, type Attribution, type SentenceText } from './attributions.ts';
import { withForecasts } from './forecasts.ts';
import {
  CUE,
  FIRST_PERSON,
  landmarksOf,
  NUMBER,
  QUANTITY_WORD,
  SECOND_PERSON,
  SUPERLATIVE,
  VAGUE,
  type Landmark,
} from './landmarks.ts';
import { insideSpeech, quotationSpans, type QuotationSpan } from './quotations.ts';
import { statisticsIn, type StatisticSpan } from './statistics.ts';
import { vagueIn, type VagueSpan } from './vague.ts';

/** A sentence with what was found in it. */
export interface Passage extends SentenceText {
  readonly block: number;
  readonly sentence: number;
  readonly statistics: readonly StatisticSpan[];
  readonly attributions: readonly Attribution[];
  readonly vague: readonly VagueSpan[];
  /** Links, notes and citations that stand in it. */
  readonly references: readonly Inline[];
}

/** A block of prose with what was found in it. */
export interface ReadBlock {
  readonly block: Block;
  readonly spans: readonly QuotationSpan[];
  readonly passages: readonly Passage[];
  readonly words: number;
  readonly firstPerson: number;
  readonly secondPerson: number;
}

const WITH_EVIDENCE: ReadonlySet<Zone> = new Set<Zone>([
  'body',
  'deck',
  'lead-in',
  'list',
  'caption',
  'table',
  'quote',
  'footnote',
]);
/** Where a figure is the author's statement; a table's are told by its caption, a quotation's by its speaker. */
const WITH_STATISTICS: ReadonlySet<Zone> = new Set<Zone>(['body', 'deck', 'lead-in', 'list', 'caption']);

const REFERENCE_KINDS: ReadonlySet<Inline['kind']> = new Set<Inline['kind']>([
  'link',
  'autolink',
  'url',
  'footnote-reference',
  'citation',
]);

export const isReference = (inline: Inline): boolean => REFERENCE_KINDS.has(inline.kind);

/** Signs for which the sentences of a block are read one by one. */
const WORTH_READING = CUE | NUMBER | QUANTITY_WORD | SUPERLATIVE | VAGUE;
const STATISTICAL = NUMBER | QUANTITY_WORD | SUPERLATIVE;
const NONE: readonly never[] = [];

/** Reads a block, or gives undefined for one whose prose no rule reads. */
export function readBlock(block: Block): ReadBlock | undefined {
  if (!WITH_EVIDENCE.has(block.zone) || block.language !== 'en') return undefined;
  const text = block.prose.text;
  const { all, signs, words } = landmarksOf(text);
  const spans = quotationSpans(text);
  const quoted = insideSpeech(spans);
  const worthIt = (signs & WORTH_READING) !== 0 || block.inlines.some(isReference);
  const passages = worthIt ? passagesOf(block, all, quoted) : NONE;
  const count = (sign: number): number =>
    (signs & sign) === 0
      ? 0
      : all.filter((landmark) => (landmark.signs & sign) !== 0 && !quoted(landmark.start)).length;
  return {
    block,
    spans,
    passages,
    words,
    firstPerson: count(FIRST_PERSON),
    secondPerson: count(SECOND_PERSON),
  };
}

function passagesOf(
  block: Block,
  landmarks: readonly Landmark[],
  quoted: (offset: number) => boolean,
): readonly Passage[] {
  const { text } = block.prose;
  const references = referencesBySentence(block);
  let next = 0;
  return block.sentences.map(({ start, end }, sentence) => {
    const first = next;
    while (next < landmarks.length && (landmarks[next]?.start ?? end) < end) next++;
    const own = next === first ? NONE : landmarks.slice(first, next);
    return readSentence(
      block,
      sentence,
      { text, from: start, to: end },
      own,
      references[sentence] ?? NONE,
      quoted,
    );
  });
}

function readSentence(
  { index, zone }: Block,
  sentence: number,
  place: SentenceText,
  landmarks: readonly Landmark[],
  references: readonly Inline[],
  quoted: (offset: number) => boolean,
): Passage {
  let signs = 0;
  for (const landmark of landmarks) signs |= landmark.signs;
  const statistical = (signs & STATISTICAL) !== 0 && WITH_STATISTICS.has(zone) && !isTableRow(place);
  return {
    block: index,
    sentence,
    text: place.text,
    from: place.from,
    to: place.to,
    references,
    statistics: statistical ? statisticsOutsideSpeech(place, landmarks, quoted) : NONE,
    attributions: (signs & CUE) === 0 ? NONE : attributionsIn(place, landmarks, quoted),
    vague: (signs & VAGUE) === 0 || zone === 'quote' ? NONE : vagueIn(place, landmarks, quoted),
  };
}

/** Cells side by side, as an HTML table reads. */
const isTableRow = ({ text, from, to }: SentenceText): boolean => text.slice(from, to).includes(' | ');

/** The links, notes and citations of each sentence; one behind the last full stop belongs to the sentence it closes. */
function referencesBySentence(block: Block): readonly (readonly Inline[] | undefined)[] {
  const found: Inline[][] = [];
  let sentence = 0;
  for (const inline of block.inlines) {
    if (!isReference(inline)) continue;
    const at = proseOffset(block.prose, inline.text.start);
    if (at < (block.sentences[sentence]?.start ?? 0)) sentence = 0;
    while (at >= (block.sentences[sentence + 1]?.start ?? Infinity)) sentence++;
    (found[sentence] ??= []).push(inline);
  }
  return found;
}

/** Figures inside of somebody's words stay, as silent ones. */
function statisticsOutsideSpeech(
  sentence: SentenceText,
  landmarks: readonly Landmark[],
  quoted: (offset: number) => boolean,
): readonly StatisticSpan[] {
  const statistics = withForecasts(sentence, landmarks, statisticsIn(sentence, landmarks));
  return statistics.map((statistic) =>
    quoted(statistic.start) ? { ...statistic, tier: 'C', because: 'inside a quotation' } : statistic,
  );
}
