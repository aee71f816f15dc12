import { leadsOf, phrasesByContrast, type Background, type Scored } from './contrast.ts';
import { stemOf } from './stems.ts';
import { hasWeakHead, textOf, wordsOf, type Entity, type Passage, type Phrase } from './passage.ts';

/** Labels are at most so long, in UTF-16 units. */
export const LABEL_LENGTH = 60;

export interface Label {
  readonly text: string;
  /** The same without a capital for the line's sake, to stand behind a colon. */
  readonly bare: string;
  readonly because: string;
  readonly leads: readonly Entity[];
}

const MOST_TERMS = 3;
/** A term is shown when it scores at least this share of the best. */
const NEAR_BEST = 0.5;
const NEAR_BEST_WORD = 0.75;

/** A label for a passage from what sets it off against the rest of its article; null where nothing does. */
export function labelOf(passage: Passage, background: Background, room = LABEL_LENGTH): Label | null {
  const leads = leadsThatFit(leadsOf(passage, background), room);
  const ranked = phrasesByContrast(passage, background);
  const front = leads.map((lead) => lead.name).join(', ');
  const terms = termsOf(ranked, leads, room - (front === '' ? 0 : front.length + 2));
  if (terms.length === 0 && leads.length === 0) return null;
  const words = terms.map(({ phrase }) => textOf(phrase));
  const text = front === '' ? listed(words, room) : [front, ...listedParts(words)].join(': ');
  return { text: capitalised(text), bare: text, because: reasonOf(leads, terms, background), leads };
}

/** Leads as they stand in front of a label: half of it at most, and no name beside a longer form of itself. */
function leadsThatFit(leads: readonly Entity[], room: number): readonly Entity[] {
  const kept: Entity[] = [];
  let left = LEAD_SHARE * room;
  for (const lead of leads) {
    if (leads.some((other) => other !== lead && other.name.split(' ').includes(lead.name))) continue;
    if (lead.name.length > left) continue;
    kept.push(lead);
    left -= lead.name.length + 2;
  }
  return kept;
}

const LEAD_SHARE = 0.6;

/** The terms of a label: one common word alone says too little, and takes the next one with it. */
function termsOf(ranked: readonly Scored[], leads: readonly Entity[], room: number): readonly Scored[] {
  const terms = termsFor(ranked, leads, room, NEAR_BEST, false);
  const [only] = terms;
  const poor = leads.length === 0 && terms.length === 1 && only !== undefined && isOneWord(only.phrase);
  return poor ? termsFor(ranked, leads, room, 0, true) : terms;
}

/** The best phrases that share no word with one another or name a lead, as many as fit. */
function termsFor(
  ranked: readonly Scored[],
  leads: readonly Entity[],
  room: number,
  near: number,
  slight: boolean,
): readonly Scored[] {
  const terms: Scored[] = [];
  const taken = new Set(
    leads.flatMap((lead) => lead.name.split(' ').map((word) => stemOf(word.toLowerCase()))),
  );
  let left = room;
  for (const scored of ranked) {
    if (terms.length === MOST_TERMS || scored.score < near * (terms[0]?.score ?? 0)) break;
    if (terms.length === 2 && left < LABEL_LENGTH / 3) break;
    const { phrase } = scored;
    const words = wordsOf(phrase);
    if (words.some(({ stem }) => taken.has(stem)) || namesOne(phrase, leads)) continue;
    if (!slight && terms.length > 0 && isSlight(scored, terms[0])) continue;
    for (const { stem } of words) taken.add(stem);
    const length = textOf(phrase).length + (terms.length === 0 ? 0 : 2);
    if (length > left) continue;
    terms.push(scored);
    left -= length;
  }
  return terms;
}

const namesOne = (phrase: Phrase, leads: readonly Entity[]): boolean =>
  wordsOf(phrase).some(({ mention }) => leads.some((lead) => lead.name === mention?.name));

/** Behind another term: a word said once, or a plain word or phrase that tells far less than the best. */
const isSlight = ({ phrase, score }: Scored, best: Scored | undefined): boolean =>
  (isOneWord(phrase) && phrase.count === 1) ||
  ((isOneWord(phrase) || hasWeakHead(phrase)) && score < NEAR_BEST_WORD * (best?.score ?? 0));

const isOneWord = (phrase: Phrase): boolean => phrase.end - phrase.start === 1;

/** `a and b` where there are two and both fit so, else a list. */
function listed(words: readonly string[], room: number): string {
  const both = words.join(' and ');
  return words.length === 2 && both.length <= room && !words.some((word) => word.includes(' and '))
    ? both
    : words.join(', ');
}

const listedParts = (words: readonly string[]): readonly string[] =>
  words.length === 0 ? [] : [words.join(', ')];

const capitalised = (text: string): string => {
  const [first = ''] = text;
  const word = /^\S*/u.exec(text)?.[0] ?? '';
  return /\p{Lu}/u.test(word) ? text : first.toUpperCase() + text.slice(first.length);
};

function reasonOf(leads: readonly Entity[], terms: readonly Scored[], background: Background): string {
  const named = leads.map((lead) => `${lead.name} ×${lead.count}`);
  const termed = terms.map(({ phrase, elsewhere }) => {
    const count = phrase.count > 1 ? ` ×${phrase.count}` : '';
    return `${textOf(phrase)}${count}${whereElse(elsewhere, background)}`;
  });
  return `label from: ${[...termed, ...named].join(', ')}`;
}

function whereElse(elsewhere: number, background: Background): string {
  if (background.stretches < 2) return '';
  return elsewhere === 0
    ? ' (only here)'
    : ` (in ${elsewhere} other ${elsewhere === 1 ? 'passage' : 'passages'})`;
}

/** Where nothing sets a passage off: its opening words, said to be no more than that. */
export function openingLabel(sentence: string, room = LABEL_LENGTH): Pick<Label, 'text' | 'because'> {
  const front = '[Opening] ';
  return {
    text: front + clipped(sentence, room - front.length),
    because: 'no theme was found: its opening words',
  };
}

/** The first words of a text that fit; words are cut only where a script has no spaces. */
export function clipped(text: string, room: number): string {
  const clean = text
    .slice(0, 8 * room)
    .replaceAll('\uFFFC', '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (clean.length <= room) return clean;
  const head = clean.slice(0, room - 1).replace(/[\uD800-\uDBFF]$/u, '');
  const space = head.lastIndexOf(' ');
  const kept = space > room / 2 ? head.slice(0, space) : head;
  return `${kept.replace(/[\s.,;:!?(“"—–-]+$/u, '')}…`;
}
