import type { Review } from '../review.ts';
import { backgroundOf, phrasesByContrast, type Background } from './contrast.ts';
import { counterOf, type Counts } from './counts.ts';
import { curatedOutline } from './curated.ts';
import type { Draft } from './drafts.ts';
import { marginsOf } from './margins.ts';
import { mediaTopicsOf } from './mediaTopics.ts';
import { passagesOf, textOf, wordsOf, type Passage } from './passage.ts';
import { bodyOutline } from './sections.ts';
import { unitsOf, type ReadUnit } from './units.ts';
import type { Range } from '../text/range.ts';

/** Its counts take in what stands under its heading and in its children. */
export interface Theme extends Counts {
  /** At most 60 characters; 80 for the title, provider and date of an item that is frontmatter only. */
  readonly label: string;
  readonly kind: 'theme' | 'section' | 'notice' | 'furniture' | 'frontmatter' | 'related' | 'bio';
  /** From 1, both inclusive: the lines of the passage; a section's own heading stands above them. */
  readonly startLine: number;
  readonly endLine: number;
  readonly entities: readonly { readonly name: string; readonly count: number }[];
  readonly terms: readonly string[];
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
  const count = counterOf(review);
  return {
    mediaTopics: mediaTopicsOf(read.length > 0 ? passages : body.map(({ passage }) => passage)),
    themes: drafts.map((draft) => themeOf(draft, background, count)),
  };
}

const MOST_ENTITIES = 10;

function themeOf(draft: Draft, background: Background, count: (range: Range) => Counts): Theme {
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
    ...count({ start, end }),
    because,
    children: children.map((child) => themeOf(child, background, count)),
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
