import type { Background } from './contrast.ts';
import { LABEL_LENGTH, labelOf, openingLabel } from './label.ts';
import { joined, type Passage } from './passage.ts';
import type { Theme } from './outline.ts';
import type { ReadUnit } from './units.ts';

/** A node before its claims and findings are counted. */
export interface Draft {
  readonly label: string;
  readonly kind: Theme['kind'];
  readonly startLine: number;
  readonly endLine: number;
  /** Offsets between which claims and findings count for it; a section's heading is inside. */
  readonly start: number;
  readonly end: number;
  readonly passage: Passage;
  readonly because: string;
  readonly children: readonly Draft[];
}

export const passageOf = (units: readonly Pick<ReadUnit, 'passage'>[]): Passage =>
  joined(units.map(({ passage }) => passage));

/** Where neighbouring units stand. */
export function placeOf(units: readonly ReadUnit[]): Pick<Draft, 'start' | 'end' | 'startLine' | 'endLine'> {
  const first = units[0]?.unit;
  const last = units.at(-1)?.unit;
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    startLine: first?.startLine ?? 1,
    endLine: last?.endLine ?? 1,
  };
}

/** A node over neighbouring units, labelled by what sets them off; a list's own lead-in comes first if it says little. */
export function themeOf(units: readonly ReadUnit[], background: Background, prefix = ''): Draft {
  const passage = passageOf(units);
  const front = prefix !== '' ? prefix : units.length === 1 ? shortLeadIn(units[0]) : '';
  const room = LABEL_LENGTH - (front === '' ? 0 : front.length + 3);
  const label = labelOf(passage, background, room) ?? openingLabel(units[0]?.unit.sentences[0] ?? '', room);
  return {
    ...placeOf(units),
    label: front === '' ? label.text : `${front} ▸ ${label.text}`,
    kind: 'theme',
    passage,
    because: label.because,
    children: [],
  };
}

const SHORT_LEAD_IN = 24;

function shortLeadIn(unit: ReadUnit | undefined): string {
  const leadIn = unit?.unit.leadIn ?? '';
  return leadIn.length <= SHORT_LEAD_IN ? leadIn : '';
}
