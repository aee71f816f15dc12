import type { Background } from './contrast.ts';
import { LABEL_LENGTH, labelOf, openingLabel } from './label.ts';
import { joined, type Passage } from './passage.ts';
import type { Theme } from './outline.ts';
import type { ReadUnit } from './units.ts';
import { classOf, type WordClass } from './wordClass.ts';

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

const LEAD_IN_WORDS = 3;
const NAMING: readonly WordClass[] = ['noun', 'noun-or-verb', 'adjective', 'participle', 'number'];

/** A lead-in that names a list (`Key points`) and does not open a sentence (`This guide has`). */
function shortLeadIn(unit: ReadUnit | undefined): string {
  const leadIn = unit?.unit.leadIn ?? '';
  const words = leadIn.split(' ');
  const names = words.every((word) => NAMING.includes(classOf(word.toLowerCase())));
  return words.length <= LEAD_IN_WORDS && names ? leadIn : '';
}
