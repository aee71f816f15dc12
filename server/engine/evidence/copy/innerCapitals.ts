import type { Article, Block } from '../../article/article.ts';
import { plainIn, type Wording } from '../../article/wording.ts';
import { NOT_A_NAME } from '../../language/english/attribution.ts';
import { WELL_KNOWN_SPELLINGS } from '../../language/english/names.ts';
import { fitting, twinsOf } from '../../text/plainly.ts';
import { add, type Mention, namesIn, placeOf, SHORTEST, type Spellings, spellingsWith } from './mentions.ts';

/** Behind the first letter of a word. */
export const INNER_CAPITAL = twinsOf(/.\p{Lu}/u);

const NONE: readonly never[] = [];

/** The longer names with a capital inside, in small letters. */
function innerCapitalsIn(wording: Wording): readonly string[] {
  const names = wording.recall(namesIn);
  if (names.length === 0) return NONE;
  const plain = wording.recall(plainIn);
  const found: string[] = [];
  for (const { text } of names)
    if (text.length >= SHORTEST && hasInnerCapital(text, plain)) found.push(text.toLowerCase());
  return found;
}

/** "STRINGs" is a word in capitals with an ending. */
const hasInnerCapital = (word: string, plain = false): boolean =>
  fitting(INNER_CAPITAL, plain).test(word) && !/^\p{Lu}{3,}\p{Ll}/u.test(word);

/** "DeepSeek" and "Deepseek": the same letters, a capital inside in one of them. */
export function casesOf(article: Article, blocks: readonly Block[]): readonly Spellings[] {
  const asked = new Set(blocks.flatMap(({ wording }) => wording.recall(innerCapitalsIn)));
  if (asked.size === 0) return [];
  const mentioned = new Map<string, Mention[]>();
  for (const block of blocks)
    for (const name of block.wording.recall(namesIn)) {
      const lower = name.text.toLowerCase();
      if (asked.has(lower)) add(mentioned, lower, { block, name });
    }
  const found: (Spellings | null)[] = [];
  for (const mentions of mentioned.values()) {
    const spellings = [...new Set(mentions.map(({ name }) => name.text))];
    const inner = spellings.find((text) => hasInnerCapital(text));
    const plain = spellings.find((text) => !INNER_CAPITAL.anywhere.test(text));
    if (inner === undefined || plain === undefined || spellings.length > 2) continue;
    const spelled = (spelling: string): readonly Mention[] =>
      mentions.filter(({ name }) => name.text === spelling);
    const [inside, without] = [spelled(inner), spelled(plain)];
    if (isCommonWord(blocks, without) || areTwoNames(inner, inside, without)) continue;
    found.push(
      innerIsRight(article, inner, plain, inside.length - without.length)
        ? spellingsWith(without, inside)
        : spellingsWith(inside, without),
    );
  }
  return found.flatMap((one) => one ?? []);
}

/**
 * What everybody knows, and an acronym inside ("GeoJSON"), tell the right spelling; else it is the more frequent one. Of
 * two as frequent it is the one that a heading has.
 */
function innerIsRight(article: Article, inner: string, plain: string, more: number): boolean {
  if (WELL_KNOWN_SPELLINGS.has(inner)) return true;
  if (WELL_KNOWN_SPELLINGS.has(plain)) return false;
  if (/\p{Lu}{3}|\p{Lu}{2}$/u.test(inner)) return true;
  return more === 0 ? isHeaded(article, inner) || !isHeaded(article, plain) : more > 0;
}

/** The title or a heading has the name. */
const isHeaded = ({ identity, sections }: Article, name: string): boolean =>
  [identity.title?.value ?? '', ...sections.map(({ title }) => title)].some((title) => title.includes(name));

/**
 * "Harlow BioWorks" and "Elm Bioworks": each spelling is always part of a longer name, behind another word or in the
 * title of a work, and the two share no other word.
 */
function areTwoNames(inner: string, inside: readonly Mention[], without: readonly Mention[]): boolean {
  if (WELL_KNOWN_SPELLINGS.has(inner)) return false;
  const all = [...inside, ...without];
  if (!all.every((mention) => companionsOf(mention).length > 0)) return false;
  const known = new Set(inside.flatMap(companionsOf));
  if (without.flatMap(companionsOf).some((word) => known.has(word))) return false;
  return all.every(isBehindName) || inside.every(isInTitle) || without.every(isInTitle);
}

/** In italics, as the titles of books and papers are. */
const isInTitle = (mention: Mention): boolean => {
  const { start, end } = placeOf(mention);
  return mention.block.inlines.some(
    ({ kind, range }) => kind === 'emphasis' && range.start < start && end < range.end,
  );
};

const isBehindName = ({ block, name }: Mention): boolean =>
  nameInFront(block.prose.text, name.start) !== undefined;

/** The capitalised words right beside a name. */
function companionsOf({ block: { prose }, name }: Mention): readonly string[] {
  const behind = NAME_BEHIND.exec(prose.text.slice(name.end, name.end + FARTHEST))?.[1];
  return [nameInFront(prose.text, name.start), behind].flatMap((word) => word?.toLowerCase() ?? []);
}

function nameInFront(text: string, start: number): string | undefined {
  const word = NAME_IN_FRONT.exec(text.slice(Math.max(0, start - FARTHEST), start))?.[1];
  return word === undefined || NOT_A_NAME.has(word.toLowerCase()) ? undefined : word;
}

/** Units of the longest word beside a name. */
const FARTHEST = 40;

const NAME_IN_FRONT = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}'’-]*) $/u;
const NAME_BEHIND = /^ (\p{Lu}[\p{L}\p{N}'’-]*)/u;

/** "Context matters", with "context" elsewhere: a word that only begins its sentences, and no name. */
const isCommonWord = (blocks: readonly Block[], mentions: readonly Mention[]): boolean =>
  mentions.every(({ block, name }) => block.sentences.some(({ start }) => start === name.start)) &&
  blocks.some(({ prose }) => prose.text.includes(` ${mentions[0]?.name.text.toLowerCase() ?? ''}`));
