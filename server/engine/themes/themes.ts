import { OUTLOOK_OPENING } from '../language/english/headings.ts';
import { leadsOf, type Background } from './contrast.ts';
import { passageOf, placeOf, themeOf, type Draft } from './drafts.ts';
import { LABEL_LENGTH, labelOf } from './label.ts';
import { merge, type MergeLimits } from './merge.ts';
import type { ReadUnit } from './units.ts';

/** At most so many nodes on one level. */
export const MOST_NODES = 12;
const FEWEST_WORDS = 40;

/** The themes of an article without headings: enumerations, framing and outlook recognised, the rest merged. */
export function themesOfArticle(units: readonly ReadUnit[], background: Background): readonly Draft[] {
  const outlook = outlookStart(units);
  const framed = isFraming(units, background) && outlook > 1;
  const nodes = [
    ...(framed ? [named('Framing', units.slice(0, 1), background)] : []),
    ...themesOf(
      units.slice(framed ? 1 : 0, outlook),
      background,
      MOST_NODES - (framed ? 1 : 0) - (outlook < units.length ? 1 : 0),
    ),
  ];
  return outlook < units.length ? [...nodes, named('Outlook', units.slice(outlook), background)] : nodes;
}

/** The themes of neighbouring units, at most `most`; runs that take country after country get a parent. */
export function themesOf(
  units: readonly ReadUnit[],
  background: Background,
  most: number,
  fewestWords = FEWEST_WORDS,
): readonly Draft[] {
  const found = enumerations(units, background);
  const runs = found.length * 2 < most ? found : [];
  const counted = wordsOf(units.filter((_, at) => !runs.some((run) => run.start <= at && at < run.end)));
  const nodes: Draft[] = [];
  let at = 0;
  for (const run of [...runs, { start: units.length, end: units.length }]) {
    const between = units.slice(at, run.start);
    const share = Math.floor(((most - runs.length) * wordsOf(between)) / Math.max(1, counted));
    nodes.push(...merged(between, background, { most: Math.max(1, share), fewestWords }));
    if (run.end > run.start) nodes.push(enumerationOf(units.slice(run.start, run.end), background));
    at = run.end;
  }
  return nodes;
}

const wordsOf = (units: readonly ReadUnit[]): number =>
  units.reduce((sum, { passage }) => sum + passage.words, 0);

function merged(units: readonly ReadUnit[], background: Background, limits: MergeLimits): readonly Draft[] {
  const passages = units.map(({ passage }) => passage);
  return merge(passages, background, limits).map(({ start, end }) =>
    themeOf(units.slice(start, end), background),
  );
}

const SHORTEST_ENUMERATION = 3;

interface Run {
  readonly start: number;
  readonly end: number;
}

/** Runs of three or more units that are each about another country. */
function enumerations(units: readonly ReadUnit[], background: Background): readonly Run[] {
  const runs: Run[] = [];
  let start = 0;
  let seen = new Set<string>();
  for (let at = 0; at <= units.length; at++) {
    const unit = units[at];
    const leads = unit === undefined ? [] : leadsOf(unit.passage, background);
    const countries = leads.every((lead) => lead.kind === 'country') ? leads.map((lead) => lead.name) : [];
    if (countries.length > 0 && !countries.some((country) => seen.has(country))) {
      for (const country of countries) seen.add(country);
      continue;
    }
    if (at - start >= SHORTEST_ENUMERATION) runs.push({ start, end: at });
    start = countries.length > 0 ? at : at + 1;
    seen = new Set(countries);
  }
  return runs;
}

function enumerationOf(units: readonly ReadUnit[], background: Background): Draft {
  const children = merged(units, background, { most: MOST_NODES, fewestWords: 0 });
  const countries = units.flatMap((unit) => leadsOf(unit.passage, background).map((lead) => lead.name));
  return {
    ...placeOf(units),
    label: listThatFits('Country by country: ', countries),
    kind: 'theme',
    passage: passageOf(units),
    because: `${units.length} passages in a row are each about another country: ${countries.join(', ')}`,
    children,
  };
}

function listThatFits(front: string, names: readonly string[]): string {
  let text = front + (names[0] ?? '');
  for (const name of names.slice(1)) {
    if (text.length + name.length + 3 > LABEL_LENGTH) return `${text} …`;
    text += `, ${name}`;
  }
  return text;
}

const LATE = 0.75;

/** The first of the last units that looks ahead or sums up, or the number of units where none does. */
function outlookStart(units: readonly ReadUnit[]): number {
  if (units.length < FEWEST_UNITS) return units.length;
  const earliest = Math.max(units.length - 3, Math.floor(LATE * units.length));
  const found = units.findIndex(
    ({ unit }, at) => at >= earliest && unit.english && OUTLOOK_OPENING.test(unit.sentences[0] ?? ''),
  );
  return found < 0 ? units.length : found;
}

const FEWEST_UNITS = 6;
const FEATURE_WORDS = 50;
const MOST_SPREAD = 8;

/**
 * Whether the first paragraph only sets the scene: in a text of full paragraphs it leads with no name and already
 * holds most of what the whole text keeps coming back to.
 */
function isFraming(units: readonly ReadUnit[], background: Background): boolean {
  const first = units[0]?.passage;
  if (first === undefined || units.length < FEWEST_UNITS || first.words < FEATURE_WORDS) return false;
  if (wordsOf(units) < FEATURE_WORDS * units.length || leadsOf(first, background).length > 0) return false;
  const spread = [...background.phrases].filter(([, holders]) => holders > 2).sort((a, b) => b[1] - a[1]);
  const core = spread.slice(0, MOST_SPREAD).map(([key]) => key);
  return core.length > 2 && core.filter((key) => first.phrases.has(key)).length * 2 >= core.length;
}

function named(name: string, units: readonly ReadUnit[], background: Background): Draft {
  const theme = themeOf(units, background);
  const label = labelOf(theme.passage, background, LABEL_LENGTH - name.length - 2);
  if (label === null) return theme;
  return { ...theme, label: `${name}: ${label.bare.replace(': ', ' – ')}`, because: label.because };
}
