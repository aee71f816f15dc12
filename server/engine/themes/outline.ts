import { sourceOffset } from '../article/prose.ts';
import type { Review } from '../review.ts';
import { backgroundOf, phrasesByContrast, type Background } from './contrast.ts';
import { curatedOutline } from './curated.ts';
import type { Draft } from './drafts.ts';
import { marginsOf } from './margins.ts';
import { mediaTopicsOf } from './mediaTopics.ts';
import { passagesOf, textOf, wordsOf, type Passage } from './passage.ts';
import { bodyOutline } from './sections.ts';
import { unitsOf, type ReadUnit } from './units.ts';

export interface Theme {
  /** At most 60 characters; 80 for the title, provider and date of an item that is frontmatter only. */
  readonly label: string;
  readonly kind: 'theme' | 'section' | 'notice' | 'furniture' | 'frontmatter' | 'related' | 'bio';
  /** From 1, both inclusive: the lines of the passage; a section's own heading stands above them. */
  readonly startLine: number;
  readonly endLine: number;
  readonly entities: readonly { readonly name: string; readonly count: number }[];
  readonly terms: readonly string[];
  /** Sentences with a statistic or a quotation; those under a section's heading and in its children included. */
  readonly claims: number;
  /** Of these, how many have a source, or a speaker. */
  readonly sourced: number;
  readonly findings: number;
  /** Where the label comes from, in words. */
  readonly because: string;
  readonly children: readonly Theme[];
}

export interface MediaTopic {
  readonly id: string;
  readonly label: string;
  /** Share of the words that tell a topic, from 0 to 1. */
  readonly score: number;
}

export interface Outline {
  readonly mediaTopics: readonly MediaTopic[];
  readonly themes: readonly Theme[];
}

/** The theme outline of a reviewed article. Deterministic; its time grows with the length of the article. */
export function outline(review: Review): Outline {
  const { article } = review;
  const units = unitsOf(article);
  const passages = passagesOf(units);
  const read = units.flatMap((unit, at): ReadUnit[] => {
    const passage = passages[at];
    return passage === undefined ? [] : [{ unit, passage }];
  });
  const background = backgroundOf(passages);
  const body =
    read.length === 0 && article.frontmatter !== null
      ? curatedOutline(article)
      : bodyOutline(article, read, background);
  const drafts = [...body, ...marginsOf(article)];
  const tallies = talliesOf(review);
  return {
    mediaTopics: mediaTopicsOf(read.length > 0 ? passages : body.map(({ passage }) => passage)),
    themes: drafts.map((draft) => themeOf(draft, background, tallies)),
  };
}

/** Offsets of claims, of sourced claims and of findings, each in order. */
interface Tallies {
  readonly claims: readonly number[];
  readonly sourced: readonly number[];
  readonly findings: readonly number[];
}

function talliesOf({ article, evidence, findings }: Review): Tallies {
  const offsetOf = (block: number, sentence: number): number => {
    const prose = article.blocks[block]?.prose;
    const range = article.blocks[block]?.sentences[sentence];
    return prose === undefined || range === undefined ? -1 : sourceOffset(prose, range.start);
  };
  const claims = new Set<number>();
  const sourced = new Set<number>();
  for (const { block, sentence } of evidence.statistics) claims.add(offsetOf(block, sentence));
  for (const { block, sentence, source } of evidence.verdicts)
    if (source !== null) sourced.add(offsetOf(block, sentence));
  for (const { block, sentence, term, speaker } of evidence.quotations) {
    if (term) continue;
    claims.add(offsetOf(block, sentence));
    if (speaker !== null) sourced.add(offsetOf(block, sentence));
  }
  return {
    claims: inOrder(claims),
    sourced: inOrder([...sourced].filter((offset) => claims.has(offset))),
    findings: inOrder(findings.map((finding) => finding.range.start)),
  };
}

const inOrder = (offsets: Iterable<number>): readonly number[] =>
  [...offsets].filter((offset) => offset >= 0).sort((a, b) => a - b);

const MOST_ENTITIES = 10;

function themeOf(draft: Draft, background: Background, tallies: Tallies): Theme {
  const { label, kind, startLine, endLine, start, end, passage, because, children } = draft;
  return {
    label,
    kind,
    startLine,
    endLine,
    entities: [...passage.entities.values()]
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_ENTITIES)
      .map(({ name, count }) => ({ name, count })),
    terms: termsOf(passage, background),
    claims: between(tallies.claims, start, end),
    sourced: between(tallies.sourced, start, end),
    findings: between(tallies.findings, start, end),
    because,
    children: children.map((child) => themeOf(child, background, tallies)),
  };
}

const MOST_TERMS = 6;

/** The phrases that set a passage off, none within another. */
function termsOf(passage: Passage, background: Background): readonly string[] {
  const terms: string[] = [];
  const taken = new Set<string>();
  for (const { phrase } of phrasesByContrast(passage, background)) {
    if (terms.length === MOST_TERMS) break;
    const words = wordsOf(phrase);
    if (words.some(({ stem }) => taken.has(stem))) continue;
    terms.push(textOf(phrase));
    for (const { stem } of words) taken.add(stem);
  }
  return terms;
}

/** How many of the ordered offsets lie in `[start, end)`. */
const between = (offsets: readonly number[], start: number, end: number): number =>
  firstFrom(offsets, end) - firstFrom(offsets, start);

function firstFrom(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
