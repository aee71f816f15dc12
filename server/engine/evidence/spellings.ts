import type { Article, Block } from '../article/article.ts';
import { sourceRange } from '../article/prose.ts';
import { NOT_A_NAME } from '../language/english/attribution.ts';
import { ABBREVIATED_TITLES, TITLES } from '../language/english/names.ts';
import type { Range } from '../text/range.ts';
import type { Evidence } from './evidence.ts';
import { insideSpeech, quotationSpans } from './quotations.ts';

/** One name in two spellings, or a surname that stands before the full name. */
export interface Spellings {
  readonly kind: 'spelling' | 'surname';
  /** The rarer spelling, or the surname: every place of it, the first one first. */
  readonly places: readonly Range[];
  readonly name: string;
  readonly other: string;
  readonly otherPlace: Range;
}

interface Mention {
  readonly text: string;
  readonly range: Range;
}

const READ: ReadonlySet<string> = new Set(['body', 'deck', 'list', 'lead-in', 'caption']);

export function spellingsOf(article: Article, evidence: Evidence): readonly Spellings[] {
  const singles = new Map<string, Mention[]>();
  const pairs = new Map<string, Mention[]>();
  for (const block of article.blocks)
    if (READ.has(block.zone) && block.language === 'en') collect(block, singles, pairs);
  return [...casesOf(singles), ...slipsOf(pairs), ...surnamesFirst(article, evidence, pairs)].toSorted(
    (a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0),
  );
}

const CAPITAL = /\p{Lu}/u;
/** A capitalised word, or two in a row; a hyphen, an underscore or a dot beside it makes it part of something else. */
const WORD = /(?<![\p{L}\p{N}_@#./\\'-])\p{Lu}[\p{L}\p{N}]{2,}(?![\p{L}\p{N}_@/\\(-]|\.[\p{L}\p{N}])/gu;

function collect(block: Block, singles: Map<string, Mention[]>, pairs: Map<string, Mention[]>): void {
  const { text } = block.prose;
  if (!CAPITAL.test(text)) return;
  const quoted = insideSpeech(quotationSpans(text));
  let before: RegExpMatchArray | null = null;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    if (quoted(match.index) || word === word.toUpperCase()) {
      before = null;
      continue;
    }
    const end = match.index + word.length;
    add(singles, word.toLowerCase(), { text: word, range: sourceRange(block.prose, match.index, end) });
    const gap = before === null ? null : text.slice(before.index ?? 0, match.index).slice(before[0].length);
    if (before !== null && gap === ' ' && !isTitle(before[0])) {
      const start = before.index ?? 0;
      add(pairs, `${before[0]} ${word}`, {
        text: text.slice(start, end),
        range: sourceRange(block.prose, start, end),
      });
    }
    before = match;
  }
}

function add(map: Map<string, Mention[]>, key: string, mention: Mention): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [mention]);
  else list.push(mention);
}

const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...TITLES.split(/\s+/u),
  ...ABBREVIATED_TITLES.split(/\s+/u),
]);
const isTitle = (word: string): boolean =>
  TITLE_WORDS.has(word.toLowerCase()) || NOT_A_NAME.has(word.toLowerCase());

/** "DeepSeek" and "Deepseek": the same letters, a capital inside in one of them. */
function casesOf(singles: ReadonlyMap<string, readonly Mention[]>): readonly Spellings[] {
  const found: Spellings[] = [];
  for (const mentions of singles.values()) {
    const first = mentions[0];
    if (first === undefined || first.text.length < 5 || mentions.every(({ text }) => text === first.text))
      continue;
    const spellings = [...new Set(mentions.map(({ text }) => text))];
    // "STRINGs" is a word in capitals with an ending.
    const inner = spellings.find((text) => CAPITAL.test(text.slice(1)) && !/^\p{Lu}{3,}\p{Ll}/u.test(text));
    const plain = spellings.find((text) => !CAPITAL.test(text.slice(1)));
    if (inner === undefined || plain === undefined || spellings.length > 2) continue;
    const places = (spelling: string): readonly Mention[] => mentions.filter(({ text }) => text === spelling);
    found.push(rarer(places(inner), places(plain)));
  }
  return found;
}

/** The rarer of two spellings is the slip; of two as frequent it is the later one. */
function rarer(a: readonly Mention[], b: readonly Mention[]): Spellings {
  const [startA, startB] = [a[0]?.range.start ?? 0, b[0]?.range.start ?? 0];
  const slipIsA = a.length === b.length ? startA > startB : a.length < b.length;
  const [slips, right] = slipIsA ? [a, b] : [b, a];
  const name = slips[0] ?? { text: '', range: { start: 0, end: 0 } };
  const other = right[0] ?? name;
  return {
    kind: 'spelling',
    places: slips.map(({ range }) => range),
    name: name.text,
    other: other.text,
    otherPlace: other.range,
  };
}

/** A shorter word differs from another by one letter by chance. */
const SHORTEST = 5;

/** "Mohammed Ali" and "Mohamed Ali": one of the two words the same, the other one letter off. */
function slipsOf(pairs: ReadonlyMap<string, readonly Mention[]>): readonly Spellings[] {
  const found: Spellings[] = [];
  const seen = new Set<string>();
  for (const side of [0, 1] as const) {
    const groups = new Map<string, string[]>();
    for (const pair of pairs.keys()) {
      const word = pair.split(' ')[side] ?? '';
      const list = groups.get(word);
      if (list === undefined) groups.set(word, [pair]);
      else if (list.length < MOST_IN_GROUP) list.push(pair);
    }
    for (const group of groups.values()) {
      for (const [at, a] of group.entries()) {
        for (const b of group.slice(at + 1)) {
          if (seen.has(`${a}|${b}`) || !isSlip(a.split(' ')[1 - side] ?? '', b.split(' ')[1 - side] ?? ''))
            continue;
          seen.add(`${a}|${b}`);
          const [first, second] = [pairs.get(a) ?? [], pairs.get(b) ?? []];
          // One letter for another may be another word, unless one of the two is well established.
          if (a.length === b.length && first.length + second.length < 3) continue;
          found.push(rarer(first, second));
        }
      }
    }
  }
  return found;
}

const MOST_IN_GROUP = 12;

/** One letter more, less or other, inside of the word: an ending makes another form of it. */
function isSlip(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || long.length - short.length > 1) return false;
  if (/\d/u.test(long) || long.toLowerCase() === short.toLowerCase()) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  if (at === 0 || at >= short.length - 1) return false;
  if (a.endsWith('is') !== b.endsWith('is') && a.slice(0, -2) === b.slice(0, -2)) return false;
  const rest = long.length === short.length ? short.slice(at + 1) : short.slice(at);
  const swapped = long.length === short.length && long[at] === short[at + 1] && long[at + 1] === short[at];
  return long.slice(at + 1) === rest || (swapped && long.slice(at + 2) === short.slice(at + 2));
}

/** So many surnames at most are looked for in the text before them. */
const MOST_ASKED = 60;

/** "Tan said …" where nobody has been told who Tan is, and "Ana Tan" stands further down. */
function surnamesFirst(
  article: Article,
  { sources }: Evidence,
  pairs: ReadonlyMap<string, readonly Mention[]>,
): readonly Spellings[] {
  const full = new Map<string, Mention>();
  for (const [pair, mentions] of pairs) {
    const last = pair.split(' ')[1] ?? '';
    const first = mentions[0];
    const known = full.get(last);
    if (first !== undefined && (known === undefined || first.range.start < known.range.start))
      full.set(last, first);
  }
  const asked = new Set<string>();
  const firstBlock = article.blocks.findIndex(({ zone }) => READ.has(zone));
  return sources.flatMap((source): readonly Spellings[] => {
    const { name } = source;
    if (source.form !== 'attribution' || !/^\p{Lu}[\p{Ll}'-]+$/u.test(name) || asked.has(name)) return [];
    if (asked.size >= MOST_ASKED) return [];
    asked.add(name);
    // A headline may use a surname alone; in plain text it is the first block.
    if (source.block <= firstBlock && isLine(article.blocks[source.block])) return [];
    const later = full.get(name);
    if (later === undefined || later.range.start < source.range.start || !isPerson(article, later)) return [];
    const before = article.text.slice(0, source.range.start);
    const at = article.text.indexOf(name, source.range.start);
    if (new RegExp(`\\p{Lu}[\\p{L}.'’-]*[ \\u00A0]${name}(?![\\p{L}])`, 'u').test(before)) return [];
    return [
      {
        kind: 'surname',
        places: [{ start: at, end: at + name.length }],
        name,
        other: later.text,
        otherPlace: later.range,
      },
    ];
  });
}

/** One sentence alone. */
const isLine = (block: Block | undefined): boolean => block !== undefined && block.sentences.length < 2;

/** The full name is followed by what a person has or does. */
const isPerson = ({ text }: Article, { range }: Mention): boolean =>
  /^(?:,? (?:who|said|says|told|a|an|the|whose|aged|\d\d|director|head|chief|president|professor|owner|founder|of)\b|, )/u.test(
    text.slice(range.end, range.end + 14),
  );
