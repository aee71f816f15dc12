import { OUTLOOK_OPENING } from '../language/english/headings.ts';
import { leadsOf, type Background } from './contrast.ts';
import { passageOf, placeOf, themeOf, type Draft } from './drafts.ts';
import { LABEL_LENGTH, labelOf } from './label.ts';
import { merge, type MergeLimits } from './merge.ts';
import { segment } from './segment.ts';
import { textOf, type Passage, type Phrase } from './passage.ts';
import type { ReadUnit } from './units.ts';

/** At most so many nodes on one level. */
export const MOST_NODES = 12;
/** Shorter stretches join a neighbour: in a long text those of so many words, in a short one those of its sixth part. */
const FEWEST_WORDS = 40;
const FEWEST_SHARE = 1 / 6;

/** The themes of an article without headings: enumerations, framing and outlook recognised, the rest merged. */
export function themesOfArticle(units: readonly ReadUnit[], background: Background): readonly Draft[] {
  const outlook = outlookStart(units);
  const framed = isFraming(units, background) && outlook > 1;
  const nodes = [
    ...(framed ? [framingOf(units.slice(0, 1), background)] : []),
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
  fewestWords = Math.min(FEWEST_WORDS, FEWEST_SHARE * wordsOf(units)),
): readonly Draft[] {
  const found = enumerations(units, background);
  const runs = found.length * 2 < most ? found : [];
  const between = [...runs, { start: units.length, end: units.length }].map((run, at) =>
    units.slice(runs[at - 1]?.end ?? 0, run.start),
  );
  const limits = limitsOf(between, most - runs.length, fewestWords);
  return between.flatMap((part, at) => {
    const run = runs[at];
    const themes = merged(part, background, limits[at] ?? limits[0] ?? { most, fewestWords });
    return run === undefined
      ? themes
      : [...themes, enumerationOf(units.slice(run.start, run.end), background)];
  });
}

/** How the nodes of a level are shared among its parts: one for each that holds words, the rest by their length. */
function limitsOf(
  parts: readonly (readonly ReadUnit[])[],
  most: number,
  fewestWords: number,
): readonly MergeLimits[] {
  const words = parts.map(wordsOf);
  const spare = Math.max(0, most - words.filter((count) => count > 0).length);
  const all = words.reduce((sum, count) => sum + count, 0);
  return words.map((count) => ({ most: 1 + Math.floor((spare * count) / Math.max(1, all)), fewestWords }));
}

export const wordsOf = (units: readonly ReadUnit[]): number =>
  units.reduce((sum, { passage }) => sum + passage.words, 0);

/** Above this many stretches a text is first cut where its vocabulary changes. */
const MANY = 25;

function merged(units: readonly ReadUnit[], background: Background, limits: MergeLimits): readonly Draft[] {
  const passages = units.map(({ passage }) => passage);
  const parts = units.length > MANY ? segment(passages, limits.most) : [{ start: 0, end: units.length }];
  const runs = parts.map(({ start, end }) => units.slice(start, end));
  const shares = limitsOf(runs, limits.most, limits.fewestWords);
  return runs.flatMap((run, at) =>
    merge(
      run.map(({ passage }) => passage),
      background,
      shares[at] ?? limits,
    ).map(({ start, end }) => themeOf(run.slice(start, end), background)),
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
const FEATURE_UNITS = 8;
const FEATURE_WORDS = 50;
/** Who speaks of himself or to his reader announces or tells; he does not set a scene. */
const PERSONAL = /\b(?:I|we|our|my|us|you|your)\b/iu;
const MOST_SPREAD = 8;

/**
 * Whether the first paragraph only sets the scene: in a text of full paragraphs it leads with no name and already
 * holds most of what the whole text keeps coming back to.
 */
function isFraming(units: readonly ReadUnit[], background: Background): boolean {
  const first = units[0]?.passage;
  if (first === undefined || units.length < FEATURE_UNITS || first.words < FEATURE_WORDS) return false;
  if (units[0]?.unit.sentences.some((sentence) => PERSONAL.test(sentence)) === true) return false;
  if (wordsOf(units) < FEATURE_WORDS * units.length || leadsOf(first, background).length > 0) return false;
  const spread = [...background.phrases].filter(([, holders]) => holders > 2).sort((a, b) => b[1] - a[1]);
  const core = spread.slice(0, MOST_SPREAD).map(([key]) => key);
  return core.length > 2 && core.filter((key) => first.phrases.has(key)).length * 2 >= core.length;
}

function framingOf(units: readonly ReadUnit[], background: Background): Draft {
  const central = centralPhrase(passageOf(units), background);
  const draft = named('Framing', units, background, central);
  return central === ''
    ? draft
    : { ...draft, because: `${draft.because}; ${central} (throughout the article)` };
}

/** A first or last part by its function, with what it is about. */
function named(name: string, units: readonly ReadUnit[], background: Background, central = ''): Draft {
  const theme = themeOf(units, background);
  const front = central === '' ? `${name}: ` : `${name}: ${central}, `;
  const label = labelOf(theme.passage, background, LABEL_LENGTH - front.length);
  if (label === null) return theme;
  return { ...theme, label: front + label.bare.replace(': ', ' – '), because: label.because };
}

/** The phrase of two words or more that most of the article's other stretches hold as well. */
function centralPhrase(passage: Passage, background: Background): string {
  let central: Phrase | undefined;
  let most = 2;
  for (const [key, phrase] of passage.phrases) {
    const holders = background.phrases.get(key) ?? 0;
    if (holders <= most || phrase.complete === 0 || phrase.end - phrase.start < 2) continue;
    central = phrase;
    most = holders;
  }
  return central === undefined ? '' : textOf(central);
}
