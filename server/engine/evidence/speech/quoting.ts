import type { Block } from '../../article/article.ts';
import { SPEECH_VERBS } from '../../language/english/attribution.ts';
import {
  DETERMINERS,
  ENDS_A_PHRASE,
  NOUNS_OF_SAYING,
  POSSESSIVES,
  PREPOSITIONS,
} from '../../language/english/quoting.ts';
import { lastStarting, type Range } from '../../text/range.ts';
import type { Attribution } from './attributions.ts';
import type { QuotationSpan } from './quotations.ts';
import { isObject, speakerEndingAt, speakerFrom, speakerKind, type SpeakerKind } from './speakers.ts';
import { wordsOf, type Word } from '../words.ts';

/** What the search for speakers knows of a block: its words, wherever they stand. */
export interface QuotingBlock {
  readonly block: Pick<Block, 'prose' | 'sentences'>;
  readonly spans: readonly QuotationSpan[];
  /** By sentence of the block; none where nothing was found. */
  readonly passages: readonly { readonly attributions: readonly Attribution[] }[];
}

/** Who speaks a quotation: named beside it in its own sentence, or carried over from what stands around it. */
export interface FoundSpeaker extends Range {
  readonly near: 'sentence' | 'around';
}

/**
 * The words of the block that name who speaks, or null: behind the closing mark, in front of the opening one, anywhere
 * else in the sentence, in the sentences before, or in the next. `carried` is the speaker of the quotation before it in
 * the block, with its place.
 */
export function speakerInBlock(
  quoting: QuotingBlock,
  span: QuotationSpan,
  carried: Range | null,
): FoundSpeaker | null {
  const beside =
    creditedBehind(quoting, span) ??
    creditedInFront(quoting, span) ??
    colonOrDash(quoting, span) ??
    subjectInFront(quoting, span) ??
    anyoneBehind(quoting, span) ??
    anythingBehind(quoting, span) ??
    whoAsks(quoting, span) ??
    elsewhere(quoting, span);
  if (beside !== null) return { start: beside.start, end: beside.end, near: 'sentence' };
  const around = sentencesBefore(quoting, span, carried) ?? sentenceBehind(quoting, span);
  return around === null ? null : { start: around.start, end: around.end, near: 'around' };
}

/** The last who is credited in a block, for a quotation that opens the next one. */
export function lastCredited({ passages }: QuotingBlock): Range | null {
  return (
    passages.findLast(({ attributions }) => attributions.length > 0)?.attributions.at(-1)?.speaker ?? null
  );
}

/** The subject of a paragraph that ends with a colon or a comma right before a quotation. */
export function announcedBy(quoting: QuotingBlock): Range | null {
  const { text } = quoting.block.prose;
  const last = quoting.block.sentences.at(-1);
  return last === undefined || !/[:,] ?$/u.test(text) ? null : subjectOf(text, last.start, text.length);
}

export const sentenceAt = ({ sentences }: Pick<Block, 'sentences'>, offset: number): number =>
  Math.max(0, lastStarting(sentences, offset));

/** `…,” said Ana Ruiz`: whoever is credited right behind the closing mark. */
function creditedBehind({ block, passages }: QuotingBlock, span: QuotationSpan): Range | null {
  const own = sentenceAt(block, span.end - 1);
  const next = sentenceAt(block, span.end + 1);
  for (const at of waitsForSpeaker(block.prose.text, span) && next !== own ? [own, next] : [own]) {
    const attributions = passages[at]?.attributions ?? [];
    const found = attributions.find(({ start }) => start >= span.end && start - span.end <= 3);
    if (found !== undefined) return found.speaker;
  }
  return null;
}

/** A comma, a question or a dash in front of the closing mark, or a comma behind it, says that a speaker follows. */
const waitsForSpeaker = (text: string, { end }: Range): boolean =>
  /[,?!—–-]["”’'»」』]$/u.test(text.slice(end - 2, end)) || /^ ?[,—–]/u.test(text.slice(end, end + 2));

/** `…?” Ruiz shot back`: behind a quotation that waits for its speaker, with whatever verb. */
function anyoneBehind({ block }: QuotingBlock, span: QuotationSpan): Range | null {
  const { text } = block.prose;
  if (!waitsForSpeaker(text, span)) return null;
  const end = block.sentences[sentenceAt(block, span.end + 1)]?.end ?? text.length;
  const [first, ...rest] = wordsOf(text, span.end, Math.min(end, span.end + 90));
  if (first === undefined || ENDS_A_PHRASE.has(first.lower) || PREPOSITIONS.has(first.lower)) return null;
  if (/["“«]/u.test(text.slice(span.end, first.start))) return null;
  const speaker = speakerFrom(text, [{ ...first, apart: false }, ...rest], 2);
  return speaker === null || !PEOPLE.has(speaker.kind) ? null : speaker;
}

/** `…,” the preface of the old charter states`: whatever noun phrase has a verb of saying behind it. */
function anythingBehind({ block }: QuotingBlock, span: QuotationSpan): Range | null {
  const { text } = block.prose;
  if (!waitsForSpeaker(text, span)) return null;
  const end = block.sentences[sentenceAt(block, span.end + 1)]?.end ?? text.length;
  const [first, ...rest] = wordsOf(text, span.end, Math.min(end, span.end + 110));
  if (first === undefined || !DETERMINERS.has(first.lower)) return null;
  if (!/^[ ,]*$/u.test(text.slice(span.end, first.start))) return null;
  let last = first;
  for (const word of rest.slice(0, LONGEST_SUBJECT)) {
    if (word.apart || (ENDS_A_PHRASE.has(word.lower) && word.lower !== 'to')) return null;
    if (SPEECH_VERBS.has(word.lower)) return last === first ? null : { start: first.start, end: last.end };
    last = word;
  }
  return null;
}

/** Words of a noun phrase in front of its verb at most. */
const LONGEST_SUBJECT = 10;

/** `one of the glaziers asked, “…`: a noun phrase whose verb of saying stands right in front of the marks. */
function whoAsks({ block }: QuotingBlock, span: QuotationSpan): Range | null {
  const { text } = block.prose;
  const from = block.sentences[sentenceAt(block, span.start)]?.start ?? 0;
  const words = wordsOf(text, Math.max(from, span.start - 90), span.start);
  const verb = words.at(-1);
  if (verb === undefined || verb.apart || !SPEECH_VERBS.has(verb.lower)) return null;
  if (!/^[ ,:]*$/u.test(text.slice(verb.end, span.start))) return null;
  const last = words.at(-2);
  for (let at = words.length - 2; at >= 0 && words.length - at < 7; at--) {
    const word = words[at];
    if (word === undefined || last === undefined || ENDS_A_PHRASE.has(word.lower)) return null;
    if (DETERMINERS.has(word.lower)) return word === last ? null : { start: word.start, end: last.end };
    if (word.apart) return null;
  }
  return null;
}

const PEOPLE: ReadonlySet<string> = new Set<SpeakerKind>(['name', 'role', 'pronoun']);

/** `Ana Ruiz said, “…`: the last who is credited in front of it in its sentence. */
function creditedInFront({ block, passages }: QuotingBlock, span: QuotationSpan): Range | null {
  const own = passages[sentenceAt(block, span.start)]?.attributions ?? [];
  return own.findLast(({ end }) => end <= span.start)?.speaker ?? null;
}

/** Anybody else who is credited in the sentences that the quotation runs through. */
function elsewhere({ block, passages }: QuotingBlock, span: QuotationSpan): Range | null {
  const last = sentenceAt(block, span.end - 1);
  for (let at = sentenceAt(block, span.start); at <= last; at++) {
    const found = passages[at]?.attributions[0];
    if (found !== undefined) return found.speaker;
  }
  return null;
}

const COLON_CREDIT =
  /(?:^|[.!?] )((?:\p{Lu}[\p{L}.'-]*|[a-z]{1,4})(?:,? (?:\p{Lu}[\p{L}.'-]*|of|the|for|at)){0,8})(?: [\p{Ll}' ]{1,60})?: ?$/u;
const DASH_CREDIT = /^\s?(?:[—–―-]{1,3}|\()\s?(\p{Lu}[\p{L}.'-]*(?:,? \p{Lu}[\p{L}.'-]*){0,6})/u;

/** "Ana Ruiz, Leeds:" in front of a quotation, "— Ana Ruiz" behind it. */
function colonOrDash({ block }: QuotingBlock, span: Range): Range | null {
  const { text } = block.prose;
  const from = Math.max(0, span.start - 120);
  const colon = COLON_CREDIT.exec(text.slice(from, span.start));
  if (colon !== null) {
    const start = from + colon.index + colon[0].indexOf(colon[1] ?? '');
    return { start, end: start + (colon[1]?.length ?? 0) };
  }
  const dash = DASH_CREDIT.exec(text.slice(span.end, span.end + 80));
  if (dash === null) return null;
  const start = span.end + dash[0].length - (dash[1]?.length ?? 0);
  return { start, end: start + (dash[1]?.length ?? 0) };
}

/** `Fallon fired back: “…`, `her promise that “…`: the subject of the words that lead to the quotation. */
function subjectInFront({ block }: QuotingBlock, span: QuotationSpan): Range | null {
  const from = block.sentences[sentenceAt(block, span.start)]?.start ?? 0;
  return span.start - from < 3 ? null : subjectOf(block.prose.text, from, span.start);
}

/** As far as a subject may stand in front of a quotation. */
const WINDOW = 260;

/**
 * The nearest in front who can speak and is no object of a preposition; a possessive with a noun of saying ("her
 * remark") goes before.
 */
function subjectOf(text: string, from: number, to: number): Range | null {
  const words = wordsOf(text, Math.max(from, to - WINDOW), to);
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (word === undefined) break;
    if (NOUNS_OF_SAYING.has(word.lower)) {
      const owner = ownerOf(words, at);
      if (owner !== null) return owner;
    }
    const kind = speakerKind(word);
    if (kind === null || kind === 'document' || word.lower.endsWith("'s")) continue;
    const speaker = speakerEndingAt(text, words, at);
    if (speaker === null) continue;
    if (isObject(words, speaker)) {
      while (at > 0 && (words[at]?.start ?? 0) > speaker.start) at--;
      continue;
    }
    return speaker;
  }
  return null;
}

/** "her remark", "Ruiz's promise": whose words a noun of saying stands for. */
function ownerOf(words: readonly Word[], noun: number): Range | null {
  for (let at = noun - 1; at >= 0 && noun - at <= 3; at--) {
    const word = words[at];
    if (word === undefined) return null;
    if (POSSESSIVES.has(word.lower)) return word;
    if (word.lower.endsWith("'s") || word.lower.endsWith("s'")) return { start: word.start, end: word.end };
  }
  return null;
}

/** So many sentences back at most a speaker goes on. */
const FARTHEST = 12;

/** Back through the paragraph: whoever is credited last, or spoke the quotation before. */
function sentencesBefore(
  { block, passages }: QuotingBlock,
  span: QuotationSpan,
  carried: Range | null,
): Range | null {
  const last = sentenceAt(block, span.start) - 1;
  for (let at = last; at >= 0 && last - at < FARTHEST; at--) {
    const { start, end } = block.sentences[at] ?? { start: 0, end: 0 };
    if (carried !== null && carried.start >= start && carried.start < end) return carried;
    const found = passages[at]?.attributions.at(-1);
    if (found !== undefined) return found.speaker;
  }
  return null;
}

function sentenceBehind({ block, passages }: QuotingBlock, span: QuotationSpan): Range | null {
  const next = passages[sentenceAt(block, span.end - 1) + 1];
  return next?.attributions.find(({ reports }) => reports)?.speaker ?? null;
}
