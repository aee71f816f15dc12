import type { Inline } from '../article/article.ts';
import { proseOffset } from '../article/prose.ts';
import { sentencesIn, type Wording } from '../article/wording.ts';
import { Remembering } from '../text/remembering.ts';
import { attributionsIn, type Attribution, type SentenceText } from './speech/attributions.ts';
import { withForecasts } from './statistics/forecasts.ts';
import {
  CUE,
  FIRST_PERSON,
  landmarksIn,
  LONE_APOSTROPHE,
  MARK,
  mayHold,
  SECOND_PERSON,
  STATISTICAL,
  VAGUE,
  type Landmark,
} from './landmarks.ts';
import { insideSpeech, quotationSpans, type QuotationSpan } from './speech/quotations.ts';
import type { StatisticSpan } from './statistics/spans.ts';
import { statisticsIn } from './statistics/statistics.ts';
import { withThresholds } from './statistics/thresholds.ts';
import { vagueIn, type VagueSpan } from './speech/vague.ts';
import { isNoteMarkup, leadsToANote } from './sources/marks.ts';

/** What a block's words hold, wherever it stands and whatever it is to an editor. */
export interface Statements {
  readonly spans: readonly QuotationSpan[];
  /** One for each sentence; none where no sentence is worth reading. */
  readonly list: readonly Statement[];
  readonly words: number;
  /** Words of the first and second person outside of quotations. */
  readonly firstPerson: number;
  readonly secondPerson: number;
}

type Quoted = (offset: number) => boolean;

const NONE: readonly never[] = [];

/** A sentence of a wording. What is found in it is found when it is first asked for. */
export class Statement extends Remembering implements SentenceText {
  readonly wording: Wording;
  readonly text: string;
  /** Its own words. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly landmarks: readonly Landmark[];
  /** What at least one of the landmarks is the sign of. */
  readonly signs: number;
  /** Links, notes and citations that stand in it, as the wording has them. */
  readonly references: readonly Inline[];
  /** False where nothing in it can name a source. */
  readonly mayNameSource: boolean;
  readonly #quoted: Quoted;

  constructor(
    wording: Wording,
    from: number,
    to: number,
    landmarks: readonly Landmark[],
    references: readonly Inline[],
    quoted: Quoted,
  ) {
    super();
    this.wording = wording;
    this.text = wording.prose.text;
    this.words = this.text.slice(from, to);
    this.from = from;
    this.to = to;
    this.landmarks = landmarks;
    this.signs = signsOf(landmarks);
    this.references = references;
    this.mayNameSource =
      references.length > 0 || (this.signs & CUE) !== 0 || MAY_HOLD_A_SOURCE.test(this.words);
    this.#quoted = quoted;
  }

  get statistics(): readonly StatisticSpan[] {
    return (this.signs & STATISTICAL) === 0 ? NONE : this.recall(statisticsOutsideSpeech);
  }

  get attributions(): readonly Attribution[] {
    return (this.signs & CUE) === 0 ? NONE : this.recall(creditsIn);
  }

  get vague(): readonly VagueSpan[] {
    return (this.signs & VAGUE) === 0 ? NONE : this.recall(vagueCreditsIn);
  }

  isQuoted(offset: number): boolean {
    return this.#quoted(offset);
  }
}

function signsOf(landmarks: readonly Landmark[]): number {
  let signs = 0;
  for (const landmark of landmarks) signs |= landmark.signs;
  return signs;
}

/** Signs for which the sentences of a block are read one by one. */
const WORTH_READING = CUE | STATISTICAL | VAGUE;
/** A bracket, the mark of a note, or a dash or a word in front of a name. */
const MAY_HOLD_A_SOURCE =
  /, (?:[Tt]he )?\p{Lu}|[([\\⁰¹²³⁴-⁹—–]|ources? ?:|- \p{Lu}|[\p{Ll}.,"”’]\d{1,3}(?: |$)/u;

/** Signs without which there is no quotation. */
const OPENS_SPEECH = MARK | LONE_APOSTROPHE;

const REFERENCE_KINDS: ReadonlySet<Inline['kind']> = new Set<Inline['kind']>([
  'link',
  'autolink',
  'url',
  'footnote-reference',
  'citation',
]);

export const isReference = (inline: Inline): boolean => REFERENCE_KINDS.has(inline.kind);

/** Reads English words: one look tells most of them to hold nothing. */
export function statementsIn(wording: Wording): Statements {
  const { text } = wording.prose;
  const { all, signs, words } = wording.recall(landmarksIn);
  const spans = mayHold(wording, OPENS_SPEECH) ? quotationSpans(text) : NONE;
  const quoted = insideSpeech(spans);
  const worthIt = (signs & WORTH_READING) !== 0 || wording.inlines.some(isReference);
  const count = (sign: number): number =>
    (signs & sign) === 0
      ? 0
      : all.filter((landmark) => (landmark.signs & sign) !== 0 && !quoted(landmark.start)).length;
  return {
    spans,
    list: worthIt ? sentenceBySentence(wording, all, quoted) : NONE,
    words,
    firstPerson: count(FIRST_PERSON),
    secondPerson: count(SECOND_PERSON),
  };
}

function sentenceBySentence(
  wording: Wording,
  landmarks: readonly Landmark[],
  quoted: Quoted,
): readonly Statement[] {
  const references = referencesBySentence(wording);
  let next = 0;
  return wording.recall(sentencesIn).map(({ start, end }, sentence) => {
    const first = next;
    while (next < landmarks.length && (landmarks[next]?.start ?? end) < end) next++;
    const own = next === first ? NONE : landmarks.slice(first, next);
    return new Statement(wording, start, end, own, references[sentence] ?? NONE, quoted);
  });
}

/** A note that opens a sentence, a space behind the stop, is for the one before. */
const ONLY_MARKS = /^[\s\uFFFC[(]*$/u;

const isNote = (raw: string, inline: Inline): boolean =>
  inline.kind === 'footnote-reference' ||
  isNoteMarkup(raw, inline) ||
  leadsToANote(inline.destination ?? '', raw.slice(inline.text.start, inline.text.end));

/** The links, notes and citations of each sentence; one behind the last full stop belongs to the sentence it closes. */
export function referencesBySentence(wording: Wording): readonly (readonly Inline[] | undefined)[] {
  const { inlines, prose } = wording;
  const sentences = wording.recall(sentencesIn);
  const found: Inline[][] = [];
  let sentence = 0;
  for (const inline of inlines) {
    const marksANote = isNote(wording.raw, inline);
    if (!marksANote && !isReference(inline)) continue;
    const at = proseOffset(prose, inline.text.start);
    if (at < (sentences[sentence]?.start ?? 0)) sentence = 0;
    while (at >= (sentences[sentence + 1]?.start ?? Infinity)) sentence++;
    const isBehindStop = marksANote && ONLY_MARKS.test(prose.text.slice(sentences[sentence]?.start ?? 0, at));
    (found[isBehindStop ? Math.max(0, sentence - 1) : sentence] ??= []).push(inline);
  }
  return found;
}

const creditsIn = (statement: Statement): readonly Attribution[] =>
  attributionsIn(statement, statement.landmarks, (offset) => statement.isQuoted(offset));

const vagueCreditsIn = (statement: Statement): readonly VagueSpan[] =>
  vagueIn(statement, statement.landmarks, (offset) => statement.isQuoted(offset));

/** Figures inside of somebody's words stay, as silent ones. Cells side by side, as an HTML table reads, are no sentence. */
function statisticsOutsideSpeech(statement: Statement): readonly StatisticSpan[] {
  if (statement.words.includes(' | ')) return NONE;
  const { landmarks } = statement;
  const found = withForecasts(statement, landmarks, statisticsIn(statement, landmarks));
  const statistics = withThresholds(statement, found);
  return statistics.map((statistic) =>
    statement.isQuoted(statistic.start)
      ? { ...statistic, tier: 'C', because: 'inside a quotation' }
      : statistic,
  );
}
