import type { Article, Block, Section, Zone } from '../article/article.ts';
import { lineAt } from '../text/lines.ts';
import type { Background } from './contrast.ts';
import { passageOf, type Draft } from './drafts.ts';
import { isEmptyHeading, titleOf } from './headings.ts';
import { clipped, LABEL_LENGTH, labelOf } from './label.ts';
import { splitUnit } from './split.ts';
import { MOST_NODES, themesOf, themesOfArticle, wordsOf } from './themes.ts';
import type { ReadUnit } from './units.ts';

/** A section with the sections under it, before its units are looked at. */
interface Branch {
  readonly section: Section;
  readonly children: Branch[];
}

interface Surroundings {
  readonly article: Article;
  readonly background: Background;
  readonly unitsBySection: ReadonlyMap<number, readonly ReadUnit[]>;
}

/** The outline of an article's body: the tree of its headings, or its themes where it has none. */
export function bodyOutline(
  article: Article,
  units: readonly ReadUnit[],
  background: Background,
): readonly Draft[] {
  const unitsBySection = bySection(units);
  const surroundings = { article, background, unitsBySection };
  const branches = branchesOf(article);
  const opening = unitsBySection.get(0) ?? [];
  if (branches.length === 0) return themesOfArticle(opening.flatMap(splitIfAlone(opening)), background);
  return [
    ...openingThemes(opening, units, background),
    ...branches.map((branch) => draftOf(branch, surroundings)),
  ];
}

function bySection(units: readonly ReadUnit[]): ReadonlyMap<number, readonly ReadUnit[]> {
  const sections = new Map<number, ReadUnit[]>();
  for (const read of units) {
    const known = sections.get(read.unit.section);
    if (known === undefined) sections.set(read.unit.section, [read]);
    else known.push(read);
  }
  return sections;
}

const FEWEST_OPENING_NODES = 3;
const FEWEST_OPENING_WORDS = 40;

/** What stands before the first heading gets its share of the nodes. */
function openingThemes(
  opening: readonly ReadUnit[],
  all: readonly ReadUnit[],
  background: Background,
): readonly Draft[] {
  const share = wordsOf(opening) / Math.max(1, wordsOf(all));
  return themesOf(
    opening,
    background,
    Math.max(FEWEST_OPENING_NODES, Math.round(share * (MOST_NODES - 2))),
    FEWEST_OPENING_WORDS,
  );
}

/** Sections under the sections that enclose them. Bare lines have no levels: one with nothing under it heads the next. */
function branchesOf(article: Article): readonly Branch[] {
  const branches = article.sections.map((section): Branch => ({ section, children: [] }));
  const roots: Branch[] = [];
  let group: Branch | undefined;
  for (const branch of branches) {
    const { section } = branch;
    if (section.heading < 0) continue;
    const parent = branches[section.parent];
    if (parent !== undefined && parent.section.heading >= 0) {
      parent.children.push(branch);
      continue;
    }
    const next = branches[section.index + 1];
    const heads = article.format === 'text' && next !== undefined && !hasContent(article, section);
    if (heads && roots.length === 0 && isUnderTitle(article, section)) continue;
    if (heads) group = branch;
    if (group === undefined || heads) roots.push(branch);
    else group.children.push(branch);
  }
  return roots;
}

const MARGINS: readonly Zone[] = [
  'notice',
  'furniture',
  'bio',
  'related',
  'placeholder',
  'markup',
  'source-line',
  'footnote',
];

const contentOf = (article: Article, section: Section): readonly Block[] =>
  article.blocks
    .slice(section.heading + 1, section.endBlock)
    .filter((block) => !MARGINS.includes(block.zone));

const hasContent = (article: Article, section: Section): boolean => contentOf(article, section).length > 0;

/** A bare line straight under the title that heads nothing is the name of a desk or a series. */
const isUnderTitle = (article: Article, section: Section): boolean =>
  article.blocks
    .slice(0, section.heading)
    .every((block) => block.zone === 'title' || MARGINS.includes(block.zone));

const LONG_SECTION = 400;
const LONG_SECTION_UNITS = 5;
const MOST_PARTS = 5;
const FEWEST_PART_WORDS = 80;

function draftOf({ section, children }: Branch, surroundings: Surroundings): Draft {
  const { article, background, unitsBySection } = surroundings;
  const heading = article.blocks[section.heading];
  const title = heading === undefined ? section.title : titleOf(article, heading);
  const own = unitsBySection.get(section.index) ?? [];
  const passage = passageOf(own);
  const empty = isEmptyHeading(title);
  const below = children.map((child) => draftOf(child, surroundings));
  const parts = partsOf(own, background, empty, passage.words);
  const label = empty && children.length === 0 ? extended(title, own, background) : plain(title);
  return {
    ...linesOf(article, section, below),
    ...label,
    kind: 'section',
    passage: passageOf([...own, ...below]),
    children: [...parts, ...below],
  };
}

/** Themes inside a section: where it is long, or where its heading says nothing and it holds several. */
function partsOf(
  own: readonly ReadUnit[],
  background: Background,
  empty: boolean,
  words: number,
): readonly Draft[] {
  const long = words >= LONG_SECTION && own.length >= LONG_SECTION_UNITS;
  if (!long && !empty) return [];
  const parts = themesOf(
    own.flatMap(splitIfAlone(own)),
    background,
    MOST_PARTS,
    empty ? undefined : FEWEST_PART_WORDS,
  );
  return parts.length > 1 ? parts : [];
}

/** Only a paragraph that stands alone is looked into; among others it is one theme. */
const splitIfAlone =
  (units: readonly ReadUnit[]) =>
  (unit: ReadUnit): readonly ReadUnit[] =>
    units.length === 1 ? splitUnit(unit) : [unit];

const plain = (title: string): Pick<Draft, 'label' | 'because'> => ({
  label: clipped(title, LABEL_LENGTH),
  because: 'the heading',
});

const FEWEST_ROOM = 16;

/** An empty heading with what its section is about. */
function extended(
  title: string,
  own: readonly ReadUnit[],
  background: Background,
): Pick<Draft, 'label' | 'because'> {
  const room = LABEL_LENGTH - title.length - 3;
  const label = room < FEWEST_ROOM || own.length === 0 ? null : labelOf(passageOf(own), background, room);
  if (label === null) return plain(title);
  return {
    label: `${title} ▸ ${label.text}`,
    because: `the heading, which says little by itself, and ${label.because}`,
  };
}

/** A section's lines are those under its heading; its findings and claims count from the heading on. */
function linesOf(
  article: Article,
  section: Section,
  below: readonly Draft[],
): Pick<Draft, 'start' | 'end' | 'startLine' | 'endLine'> {
  const heading = article.blocks[section.heading];
  const content = contentOf(article, section);
  const parts = [
    ...content.map(({ range }) => ({
      startLine: lineAt(article.lines, range.start),
      endLine: lineAt(article.lines, Math.max(range.start, range.end - 1)),
    })),
    ...below.map(({ start, endLine }) => ({ startLine: lineAt(article.lines, start), endLine })),
  ];
  const headingLine = lineAt(article.lines, heading?.range.start ?? 0);
  return {
    start: heading?.range.start ?? 0,
    end: Math.max(article.blocks[section.endBlock - 1]?.range.end ?? 0, below.at(-1)?.end ?? 0),
    startLine: parts[0]?.startLine ?? headingLine,
    endLine: parts.at(-1)?.endLine ?? headingLine,
  };
}
