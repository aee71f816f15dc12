import { treeOf, type Tree } from './pattern-tree.ts';

/** A gap of at most so many units costs a constant; counted with fewer, it shows as one on short texts. */
const GAP = 3;

type Next = (at: number) => boolean;

/** Nothing that is linear takes so many steps on a text of some hundred units. */
const LIMIT = 1_000_000;

/**
 * Matches as a plain backtracking matcher does, and counts its steps: the same number on every machine, and growing
 * with a text as the time of a real matcher would that knows no short cuts.
 */
export class StepCounter {
  readonly tree: Tree;
  steps = 0;
  private readonly flags: string;
  private readonly repeats: boolean;
  private readonly sticky: boolean;
  private readonly units = new Map<
    string,
    { readonly pattern: RegExp; readonly known: Map<string, boolean> }
  >();
  private text = '';

  constructor(pattern: RegExp) {
    this.tree = treeOf(pattern.source);
    this.flags = pattern.flags.replace(/[gyd]/gu, '');
    this.repeats = pattern.global && !pattern.sticky;
    this.sticky = pattern.sticky;
  }

  /** Steps that it takes to search a whole text (the first match, or all for a global pattern), up to the limit. */
  count(text: string): number {
    this.text = text;
    this.steps = 0;
    for (let start = 0; start <= text.length && this.steps < LIMIT; start++) {
      let end = -1;
      const found = this.match(this.tree, start, false, (at) => {
        end = at;
        return true;
      });
      if (this.sticky || (found && !this.repeats)) break;
      if (found) start = Math.max(start, end - 1);
    }
    return this.steps;
  }

  /** Whether a unit of a pattern matches a character. */
  matches(source: string, character: string): boolean {
    let unit = this.units.get(source);
    if (unit === undefined) {
      unit = { pattern: new RegExp(`^(?:${source})$`, this.flags), known: new Map() };
      this.units.set(source, unit);
    }
    const known = unit.known.get(character);
    if (known !== undefined) return known;
    const answer = unit.pattern.test(character);
    unit.known.set(character, answer);
    return answer;
  }

  private match(tree: Tree, at: number, back: boolean, next: Next): boolean {
    if (this.steps++ > LIMIT) return false;
    switch (tree.kind) {
      case 'unit': {
        const character = this.text.charAt(back ? at - 1 : at);
        return character !== '' && this.matches(tree.source, character) && next(back ? at - 1 : at + 1);
      }
      case 'sequence':
        return this.sequence(back ? tree.parts.toReversed() : tree.parts, 0, at, back, next);
      case 'choice':
        return tree.parts.some((part) => this.match(part, at, back, next));
      case 'repeat':
        return this.repeat(tree, 0, at, back, next);
      case 'edge':
        return this.isEdge(tree.edge, at) && next(at);
      case 'look':
        return this.match(tree.body, at, tree.behind, () => true) !== tree.negative && next(at);
    }
  }

  private sequence(parts: readonly Tree[], from: number, at: number, back: boolean, next: Next): boolean {
    const part = parts[from];
    if (part === undefined) return next(at);
    return this.match(part, at, back, (after) => this.sequence(parts, from + 1, after, back, next));
  }

  private repeat(
    tree: Extract<Tree, { kind: 'repeat' }>,
    done: number,
    at: number,
    back: boolean,
    next: Next,
  ): boolean {
    const { body, lazy } = tree;
    const most = Number.isFinite(tree.most) ? Math.min(tree.most, GAP) : tree.most;
    const least = Math.min(tree.least, GAP);
    const more = (): boolean =>
      done < most &&
      this.match(
        body,
        at,
        back,
        (after) => (after !== at || done < least) && this.repeat(tree, done + 1, after, back, next),
      );
    if (done < least) return more();
    return lazy ? next(at) || more() : more() || next(at);
  }

  private isEdge(edge: '^' | '$' | '\\b' | '\\B', at: number): boolean {
    if (edge === '^') return at === 0;
    if (edge === '$') return at === this.text.length;
    const isWord = (character: string): boolean => character !== '' && this.matches('\\w', character);
    return (isWord(this.text.charAt(at - 1)) !== isWord(this.text.charAt(at))) === (edge === '\\b');
  }
}

/** Characters that classes are made of. */
const CHARACTERS = ' a1A.,-\'"“”(<[&_%:;!?/\n\tz中。'.split('');

/** Texts on which a pattern may run away: what it repeats, again and again, behind what leads to it. */
export function pumps(counter: StepCounter): readonly { readonly before: string; readonly run: string }[] {
  const found = new Map<string, { readonly before: string; readonly run: string }>();
  const add = (before: string, run: string): void => {
    if (run !== '') found.set(`${before}\0${run}`, { before, run });
  };
  const walk = (tree: Tree, before: string): void => {
    if (tree.kind === 'repeat') {
      if (!Number.isFinite(tree.most)) {
        for (const run of samples(counter, tree.body)) {
          add('', run);
          add(before, run);
          add('', before + run);
        }
      }
      walk(tree.body, before);
    } else if (tree.kind === 'choice') for (const part of tree.parts) walk(part, before);
    else if (tree.kind === 'look') walk(tree.body, before);
    else if (tree.kind === 'sequence') {
      let lead = before;
      for (const part of tree.parts) {
        walk(part, lead);
        lead += samples(counter, part)[0] ?? '';
      }
    }
  };
  walk(counter.tree, '');
  for (const whole of samples(counter, counter.tree)) {
    add('', whole);
    add('', whole.slice(0, -1));
    add('', whole.slice(0, Math.ceil(whole.length / 2)));
  }
  for (const character of CHARACTERS) add('', character);
  // To `\b`, every letter of it is the border of a word.
  add('', 'éa');
  return [...found.values()];
}

const MOST_SAMPLES = 3;

/** A few of the shortest texts that a part of a pattern matches. */
function samples(counter: StepCounter, tree: Tree): readonly string[] {
  switch (tree.kind) {
    case 'unit':
      return unitSamples(counter, tree.source);
    case 'sequence': {
      let texts: readonly string[] = [''];
      for (const part of tree.parts) {
        const own = samples(counter, part);
        texts = texts.flatMap((text) => own.map((one) => text + one)).slice(0, MOST_SAMPLES);
      }
      return texts;
    }
    case 'choice':
      return tree.parts.flatMap((part) => samples(counter, part).slice(0, 1)).slice(0, MOST_SAMPLES);
    case 'repeat':
      return tree.least === 0
        ? ['', ...samples(counter, tree.body)].slice(0, MOST_SAMPLES)
        : samples(counter, tree.body).map((one) => one.repeat(Math.min(tree.least, GAP)));
    case 'edge':
    case 'look':
      return [''];
  }
}

function unitSamples(counter: StepCounter, source: string): readonly string[] {
  if (source.length === 1 && source !== '.') return [source];
  const escaped = /^\\([^a-zA-Z])$/u.exec(source)?.[1];
  if (escaped !== undefined) return [escaped];
  const matching = CHARACTERS.filter((character) => counter.matches(source, character));
  if (matching.length > 0) return matching.slice(0, MOST_SAMPLES);
  for (let code = 33; code < 0x3100; code++)
    if (counter.matches(source, String.fromCharCode(code))) return [String.fromCharCode(code)];
  return [];
}

/** Periods of a run at which the steps are counted. */
const PERIODS = 16;

/**
 * The run on which the steps of a pattern grow faster than the text, or null. Over whole periods the steps of linear
 * work grow by the same number each time; more than a few too many for each period are a square.
 */
export function runaway(pattern: RegExp): string | null {
  const counter = new StepCounter(pattern);
  if (!repeatsWithoutEnd(counter.tree)) return null;
  for (const { before, run } of pumps(counter)) {
    for (const after of ['', '\u0001', 'a', ' ']) {
      const [one = 0, two = 0, three = 0] = [1, 2, 3].map((times) =>
        counter.count(before + run.repeat(times * PERIODS) + after),
      );
      if (three >= LIMIT || three - 2 * two + one > (PERIODS * PERIODS) / 4)
        return `${before}${run}…${after}`;
    }
  }
  return null;
}

/** Without such a part a pattern takes a constant number of steps at each unit. */
function repeatsWithoutEnd(tree: Tree): boolean {
  switch (tree.kind) {
    case 'sequence':
    case 'choice':
      return tree.parts.some(repeatsWithoutEnd);
    case 'repeat':
      return !Number.isFinite(tree.most) || repeatsWithoutEnd(tree.body);
    case 'look':
      return repeatsWithoutEnd(tree.body);
    case 'unit':
    case 'edge':
      return false;
  }
}
