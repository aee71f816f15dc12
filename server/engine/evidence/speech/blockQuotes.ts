import type { Article, Block } from '../../article/article.ts';
import { isSetInBold } from '../../article/zones/cues.ts';
import { INSTITUTION_NOUNS, NOT_A_NAME } from '../../language/english/attribution.ts';
import {
  CALLOUT,
  CITATION_KEY,
  FILLED_IN,
  FIRST_PERSON_SPEECH,
  MODEL_TEXT,
  ROUND_OF_VOICES,
  SAYS_TEXT_FOLLOWS,
} from '../../language/english/quoting.ts';
import { isReference } from '../passages.ts';

export const isCreditLine = ({ prose }: Block): boolean =>
  /^\W{0,2}[—–―-]{1,3} ?[\p{Lu}\uFFFC{[@]|^\((?:\p{Lu}|source)/u.test(prose.text) ||
  /^(?:source|from|via|by)\b/i.test(prose.text);

const FEWEST_WORDS = 8;
/** Blocks of one block quotation that are looked at. */
const LONGEST_QUOTE = 20;

/**
 * The blocks of the block quotation that a block stands in, as far as one looks; the block alone where it stands in none.
 * A quotation right above that nobody signs is the beginning of the same one.
 */
export function quotedTogether(blocks: readonly Block[], block: Block): readonly Block[] {
  const quote = block.containers.find(({ kind }) => kind === 'quote');
  if (quote === undefined) return [block];
  const isInside = (near: Block | undefined): boolean =>
    near !== undefined && near.range.start >= quote.range.start && near.range.end <= quote.range.end;
  const goesOnWith = (above: Block | undefined): boolean =>
    isInside(above) || (above?.zone === 'quote' && !isSigned(above) && !isCreditLine(above));
  let from = block.index;
  while (block.index - from < LONGEST_QUOTE && goesOnWith(blocks[from - 1])) from--;
  let to = block.index + 1;
  while (to - block.index < LONGEST_QUOTE && isInside(blocks[to])) to++;
  return blocks.slice(from, to);
}

/** "… — Ana Ruiz": a name behind a dash at the end. */
export const isSigned = ({ prose }: Block): boolean =>
  /(?:^|[.!?"”] ?)[—–―-]{1,3} ?\p{Lu}[^.]{0,80}$/u.test(prose.text);

/** What is known of the article that a block quotation stands in. */
interface Around {
  /** Blocks with a source. */
  readonly credited: ReadonlySet<number>;
  readonly smallWords: () => ReadonlySet<string>;
}

/** A block opens a block quotation in the first person for which nothing in it, above it or below says whose words it is. */
export function isUnsignedQuote(article: Article, block: Block, around: Around): boolean {
  const { blocks } = article;
  if (block.zone !== 'quote' || block.language !== 'en' || block.kind !== 'paragraph') return false;
  if (block.containers.length !== 1 || block.containers[0]?.kind !== 'quote') return false;
  const group = quotedTogether(blocks, block);
  const above = blocks[block.index - 1];
  // A quotation right below another goes on with it.
  if (group[0] !== block || above?.zone === 'quote') return false;
  const text = group.map(({ prose }) => prose.text).join(' ');
  if (!isSaid(text) || CALLOUT.test(text) || FILLED_IN.test(text) || group.some(isSigned)) return false;
  const near = [above, ...group, blocks[block.index + group.length]];
  if (near.some((one) => one !== undefined && isNamedIn(one, around.credited))) return false;
  return (
    !isToldAbove(blocks, block, around) &&
    !isUnderSource(article, block) &&
    !isPulled(blocks, block, group.length)
  );
}

const isSaid = (text: string): boolean =>
  FIRST_PERSON_SPEECH.test(text) &&
  /[.!?…]["”]?$/u.test(text.trim()) &&
  (text.match(/\S+/gu) ?? []).length >= FEWEST_WORDS;

const isNamedIn = (block: Block, credited: ReadonlySet<number>): boolean =>
  credited.has(block.index) ||
  isCreditLine(block) ||
  block.kind === 'html' ||
  block.kind === 'component' ||
  block.inlines.some((inline) => isReference(inline) || inline.kind === 'html' || inline.kind === 'code');

/** What stands above leads to the words, names the one whose they are, or says that they are a text for others to use. */
function isToldAbove(blocks: readonly Block[], { index }: Block, around: Around): boolean {
  const above = blocks[index - 1];
  if (above === undefined) return false;
  const text = above.prose.text.trim();
  if (/[:：,]\W{0,20}$/u.test(text)) return true;
  if (isTitle(above)) return namesWords(above, around);
  if (SAYS_TEXT_FOLLOWS.test(text.slice(-300))) return true;
  // "**Position:** against": one line on the speaker between the name and the words.
  const title = blocks[index - 2];
  return isLabelled(above) && title !== undefined && isTitle(title) && namesWords(title, around);
}

/** "## From [the harbour report](…)": a heading above cites what the words below it are from. */
function isUnderSource({ blocks, sections }: Article, { section }: Block): boolean {
  for (let at = sections[section]; at !== undefined; at = sections[at.parent]) {
    const heading = blocks[at.heading];
    if (heading !== undefined && citesSomething(heading)) return true;
  }
  return false;
}

/** A link to its own place is no source. */
const citesSomething = ({ inlines, prose }: Block): boolean =>
  CITATION_KEY.test(prose.text) ||
  inlines.some((inline) => isReference(inline) && inline.destination?.startsWith('#') !== true);

/** A heading, or a line in bold. */
const isTitle = (block: Block): boolean =>
  block.kind === 'heading' || (block.kind === 'paragraph' && isSetInBold(block));

/** A short paragraph that opens with a word in bold. */
const LONGEST_LABELLED = 160;
const isLabelled = ({ inlines, prose, range, kind }: Block): boolean =>
  kind === 'paragraph' &&
  prose.text.length <= LONGEST_LABELLED &&
  inlines[0]?.kind === 'strong' &&
  inlines[0].range.start === range.start;

const namesWords = ({ prose }: Block, { smallWords }: Around): boolean =>
  MODEL_TEXT.test(prose.text) || ROUND_OF_VOICES.test(prose.text) || isSomebody(prose.text, smallWords);

/** "Ana Ruiz", "The Harlow Bank (Ana Ruiz, governor)": a person or a body, whose words the article writes small nowhere. */
function isSomebody(line: string, smallWords: Around['smallWords']): boolean {
  const words = SOMEBODY.exec(line.trim())?.[1]?.split(' ') ?? [];
  const [first] = words;
  if (first === undefined || (NOT_A_NAME.has(first.toLowerCase()) && first !== 'The')) return false;
  if (words.some((word) => INSTITUTION_NOUNS.has(word.toLowerCase()))) return true;
  const names = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase());
  return names.length > 1 && !names.some((name) => smallWords().has(name));
}

/** Two to seven words with capitals and the small words of names, and in brackets or behind a comma who that is. */
const SOMEBODY =
  /^((?:The )?\p{Lu}[\p{L}.'-]{0,30}(?: (?:\p{Lu}[\p{L}.'-]{0,30}|of|for|the|and|de|van|von|al|bin|da|la|le|el|der|den|on|&)){1,7})(?: ?\([^()]{2,80}\)|, [^.!?]{2,80})?:?$/u;

/** Blocks around a block quotation in which the words that it pulls out may stand. */
const PULLED_FROM = 6;
const OPENING = 40;

/** The words stand in the prose beside it too: a pulled quotation. */
function isPulled(blocks: readonly Block[], { index, prose }: Block, length: number): boolean {
  const opening = prose.text.replace(/^\W+/u, '').slice(0, OPENING);
  return (
    opening.length === OPENING &&
    [
      ...blocks.slice(Math.max(0, index - PULLED_FROM), index),
      ...blocks.slice(index + length, index + length + PULLED_FROM),
    ].some((near) => near.prose.text.includes(opening))
  );
}
