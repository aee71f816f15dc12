import type { Inline } from '../article/article.ts';
import { hasSource } from '../evidence/asking.ts';
import type { Review } from '../review.ts';

/** A count "x of y" with its name. `of` 0 means that it does not apply; null makes it a plain number. */
export interface Measure {
  readonly label: string;
  readonly count: number;
  readonly of: number | null;
}

export interface Area {
  readonly name: string;
  readonly measures: readonly Measure[];
}

/** What an editor asks of an article, area by area, as counts with their arithmetic visible: never points or a grade. */
export function areasOf(review: Review): readonly Area[] {
  return [
    { name: 'Sourcing', measures: sourcing(review) },
    { name: 'Quotes and attribution', measures: attribution(review) },
    { name: 'Notices', measures: notices(review) },
    { name: 'Metadata', measures: metadata(review) },
    { name: 'Links and images', measures: linksAndImages(review) },
    { name: 'Clean copy', measures: cleanCopy(review) },
  ];
}

function sourcing({ evidence: { verdicts, sources, documents } }: Review): Measure[] {
  const figures = verdicts.flatMap((verdict) => verdict.statistics.map(() => hasSource(verdict)));
  const named = sources.filter(({ form, strength }) => strength !== 'weak' && !UNNAMED.has(form));
  const byName = new Map<string, number>();
  for (const { name } of named) byName.set(name, (byName.get(name) ?? 0) + 1);
  return [
    share('Figures with a source in reach', figures, (sourced) => sourced),
    { label: 'Sources named', count: byName.size, of: null },
    { label: 'Mentions of the most used source', count: Math.max(0, ...byName.values()), of: named.length },
    share('Named documents that are linked', documents, ({ linked }) => linked),
  ];
}

/** Forms that lean on a source named elsewhere, or on none. */
const UNNAMED: ReadonlySet<string> = new Set(['anaphora', 'own-work', 'lead-in']);

function attribution({ evidence: { quotations, vague } }: Review): Measure[] {
  const spoken = quotations.filter(({ term }) => !term);
  return [
    share('Quotations with a speaker', spoken, ({ speaker }) => speaker !== null),
    share('Vague attributions made good nearby', vague, ({ madeGood }) => madeGood),
  ];
}

const notices = (review: Review): Measure[] => [zoneCount(review, 'notice', 'Notices to the reader')];

function metadata({ article: { identity } }: Review): Measure[] {
  const { title, date, author } = identity;
  return [
    share('Title, date and author that can be read', [title, date, author], (lifted) => lifted !== null),
  ];
}

function linksAndImages({ article: { text, blocks } }: Review): Measure[] {
  const inlines = blocks.flatMap((block) => block.inlines);
  const links = inlines.filter(({ kind }) => kind === 'link');
  const images = inlines.filter(({ kind }) => kind === 'image');
  const hasWords = (inline: Inline): boolean => text.slice(inline.text.start, inline.text.end).trim() !== '';
  return [
    share(
      'Links that lead somewhere',
      links,
      ({ destination }) => destination !== null && destination !== '',
    ),
    share('Images with alternative text', images, hasWords),
  ];
}

const cleanCopy = (review: Review): Measure[] => [
  zoneCount(review, 'furniture', 'Pieces of page furniture'),
  zoneCount(review, 'placeholder', 'Left-over placeholders'),
];

function zoneCount({ article }: Review, zone: string, label: string): Measure {
  return { label, count: article.blocks.filter((block) => block.zone === zone).length, of: null };
}

function share<T>(label: string, all: readonly T[], counts: (one: T) => boolean): Measure {
  return { label, count: all.filter(counts).length, of: all.length };
}
