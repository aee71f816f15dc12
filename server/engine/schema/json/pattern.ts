/**
 * Patterns that other people write: matched by walking all ways at once, so that the time is the length of the text
 * times the size of the pattern, whatever the pattern is. What cannot be matched that way is refused.
 */
export interface Pattern {
  /** Whether it matches anywhere in the text; a text that is too long for the pattern counts as one that it does. */
  readonly test: (text: string) => boolean;
  /** Steps of its program: the most work that one character can make. */
  readonly size: number;
}

/** A pattern, or why it cannot be used, as the end of a sentence. */
export type PatternReading = { readonly pattern: Pattern } | { readonly fault: string };

export function readPattern(source: string): PatternReading {
  try {
    // The language's own reader says what is a pattern at all; nothing is ever matched with this.
    void new RegExp(source, 'u');
  } catch {
    return { fault: 'is no pattern' };
  }
  try {
    const program = compiled(source);
    const size = program.steps.length;
    return { pattern: { size, test: (text) => text.length * size > MOST_WORK || matches(program, text) } };
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.message };
    throw error;
  }
}

/** Characters times steps: a tenth of a second or two. */
const MOST_WORK = 2_000_000;

class Refusal extends Error {}

/** One step; `next` and `other` are places in the program. */
type Step =
  | { readonly kind: 'character'; readonly fits: (character: string) => boolean; readonly next: number }
  | { readonly kind: 'both'; readonly next: number; readonly other: number }
  | { readonly kind: 'start' | 'end' | 'edge' | 'no-edge'; readonly next: number }
  | { readonly kind: 'ahead'; readonly wanted: boolean; readonly entry: number; readonly next: number }
  | { readonly kind: 'match' };

interface Program {
  readonly steps: readonly Step[];
  readonly entry: number;
}

type Node =
  | { readonly kind: 'character'; readonly fits: (character: string) => boolean }
  | { readonly kind: 'start' | 'end' | 'edge' | 'no-edge' }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly least: number; readonly most: number }
  | { readonly kind: 'ahead'; readonly wanted: boolean; readonly part: Node };

/** Steps of a program; counted repetitions are written out. */
const MOST_STEPS = 2000;

function compiled(source: string): Program {
  const steps: Step[] = [];
  const add = (step: Step): number => {
    if (steps.length >= MOST_STEPS) throw new Refusal('repeats too many parts too often');
    return steps.push(step) - 1;
  };
  const end = add({ kind: 'match' });
  /** Adds a node that goes on at `next`, from back to front; the place where it begins. */
  const write = (node: Node, next: number): number => {
    switch (node.kind) {
      case 'character':
        return add({ ...node, next });
      case 'sequence':
        return node.parts.reduceRight((after, part) => write(part, after), next);
      case 'choice':
        return node.parts
          .map((part) => write(part, next))
          .reduceRight((other, entry) => add({ kind: 'both', next: entry, other }));
      case 'repeat':
        return writeRepeat(node, next);
      case 'ahead':
        return add({ kind: 'ahead', wanted: node.wanted, entry: write(node.part, end), next });
      case 'start':
      case 'end':
      case 'edge':
      case 'no-edge':
        return add({ kind: node.kind, next });
    }
  };
  const writeRepeat = ({ part, least, most }: Extract<Node, { kind: 'repeat' }>, next: number): number => {
    let entry = next;
    if (most === Infinity) {
      entry = add({ kind: 'both', next: -1, other: next });
      steps[entry] = { kind: 'both', next: write(part, entry), other: next };
    } else {
      for (let count = least; count < most; count++)
        entry = add({ kind: 'both', next: write(part, entry), other: next });
    }
    for (let count = 0; count < least; count++) entry = write(part, entry);
    return entry;
  };
  const entry = write(new Reader(source).choice(0), end);
  return { steps, entry };
}

function matches({ steps, entry }: Program, text: string, from = 0, anywhere = true): boolean {
  const characters = Array.from(text.slice(from));
  const seen = new Int32Array(steps.length).fill(-1);
  let before = from > 0 ? text.charAt(from - 1) : '';
  let ways: readonly number[] = [];
  let offset = from;
  for (let at = 0; at <= characters.length; at++) {
    const character = characters[at] ?? '';
    const place = { before, character, isStart: offset === 0, at, offset, text };
    const open = anywhere || at === 0 ? [entry, ...ways] : ways;
    const next: number[] = [];
    if (follow(steps, open, place, seen, next)) return true;
    ways = next;
    if (!anywhere && ways.length === 0) return false;
    before = character;
    offset += character.length;
  }
  return false;
}

interface Place {
  readonly before: string;
  /** '' at the end. */
  readonly character: string;
  readonly isStart: boolean;
  readonly at: number;
  readonly offset: number;
  readonly text: string;
}

/** Follows all open ways over one character; true where one of them is at its end. */
function follow(
  steps: readonly Step[],
  open: readonly number[],
  place: Place,
  seen: Int32Array,
  next: number[],
): boolean {
  const pending = [...open];
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    const step = steps[index];
    if (step === undefined || seen[index] === place.at) continue;
    seen[index] = place.at;
    if (step.kind === 'match') return true;
    if (step.kind === 'character') {
      if (place.character !== '' && step.fits(place.character)) next.push(step.next);
    } else if (step.kind === 'both') pending.push(step.other, step.next);
    else if (step.kind === 'ahead') {
      if (matches({ steps, entry: step.entry }, place.text, place.offset, false) === step.wanted)
        pending.push(step.next);
    } else if (holds(step.kind, place)) pending.push(step.next);
  }
  return false;
}

function holds(kind: 'start' | 'end' | 'edge' | 'no-edge', { before, character, isStart }: Place): boolean {
  if (kind === 'start') return isStart;
  if (kind === 'end') return character === '';
  const isEdge = isWord(before) !== isWord(character);
  return isEdge === (kind === 'edge');
}

const isWord = (character: string): boolean => /^\w$/u.test(character);

/** Groups in groups; deeper ones are nobody's pattern. */
const DEEPEST = 50;

/** Reads a pattern that the language's own reader has accepted. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  choice(depth: number): Node {
    if (depth > DEEPEST) throw new Refusal('has groups too deep in one another');
    const parts = [this.#sequence(depth)];
    while (this.#take('|')) parts.push(this.#sequence(depth));
    return { kind: 'choice', parts };
  }

  #take(mark: string): boolean {
    if (!this.#source.startsWith(mark, this.#at)) return false;
    this.#at += mark.length;
    return true;
  }

  #sequence(depth: number): Node {
    const parts: Node[] = [];
    let isAtStart = false;
    while (this.#at < this.#source.length && !/^[|)]/u.test(this.#source.slice(this.#at, this.#at + 1))) {
      const atom = this.#atom(depth);
      // Only at the start of the text, where it is looked at once: elsewhere the time would grow with the square.
      if (atom.kind === 'ahead' && !(isAtStart && depth === 0))
        throw new Refusal('looks ahead (“(?=” or “(?!”) elsewhere than right behind its first “^”');
      isAtStart = atom.kind === 'start' || (atom.kind === 'ahead' && isAtStart);
      parts.push(atom.kind === 'ahead' ? atom : this.#repeated(atom));
    }
    return { kind: 'sequence', parts };
  }

  #repeated(part: Node): Node {
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/u.exec(this.#source.slice(this.#at, this.#at + 30));
    if (found === null) return part;
    this.#at += found[0].length;
    const [mark, from = '0', comma = '', to = ''] = found;
    if (mark.startsWith('*')) return { kind: 'repeat', part, least: 0, most: Infinity };
    if (mark.startsWith('+')) return { kind: 'repeat', part, least: 1, most: Infinity };
    if (mark.startsWith('?')) return { kind: 'repeat', part, least: 0, most: 1 };
    const least = Math.min(Number(from), MOST_STEPS);
    const most = comma === '' ? least : to === '' ? Infinity : Math.min(Number(to), MOST_STEPS);
    return { kind: 'repeat', part, least, most };
  }

  #atom(depth: number): Node {
    if (this.#take('^')) return { kind: 'start' };
    if (this.#take('$')) return { kind: 'end' };
    if (this.#take('(')) return this.#group(depth);
    const rest = this.#source.slice(this.#at, this.#at + LONGEST_CLASS);
    const [written = ''] = ONE.exec(rest) ?? [];
    if (written === '') throw new Refusal('holds something that cannot be matched safely');
    this.#at += written.length;
    if (written === '\\b') return { kind: 'edge' };
    if (written === '\\B') return { kind: 'no-edge' };
    if (/^\\[1-9k]/u.test(written)) throw new Refusal('refers back to one of its groups');
    if (!/^[[\\.]/u.test(written)) return { kind: 'character', fits: (character) => character === written };
    const one = new RegExp(`^${written}$`, 'u');
    return { kind: 'character', fits: (character) => one.test(character) };
  }

  #group(depth: number): Node {
    const kind =
      /^\?(?:<?[=!]|:|<[^>]{1,100}>)/u.exec(this.#source.slice(this.#at, this.#at + 110))?.[0] ?? '';
    this.#at += kind.length;
    if (kind.startsWith('?<=') || kind.startsWith('?<!')) throw new Refusal('looks behind (“(?<”)');
    const part = this.choice(depth + 1);
    this.#take(')');
    return kind === '?=' || kind === '?!' ? { kind: 'ahead', wanted: kind === '?=', part } : part;
  }
}

const LONGEST_CLASS = 2000;
/** A class, an escape or a character. */
const ONE =
  /^(?:\[(?:[^\]\\]|\\.)*\]|\\(?:[pP]\{[^}]*\}|u\{[\da-fA-F]+\}|u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|.)|[^\\])/su;
