import { ALT_TEXT_WORD, ABOUT_THE_AUTHOR, BIO_CUES, BIO_OPENING } from '../../language/english/lines.ts';
import { isRelatedHeading } from '../../language/furniture.ts';
import type { Format, ParseError, Zone } from '../article.ts';
import type { RawBlock } from '../reading.ts';
import type { Wording } from '../wording.ts';
import { zoneByCue, type ZoneMark } from './cues.ts';

/**
 * Says of every block what it is to an editor, with the reason. Words first (furniture, notices, bylines), then the
 * place among the others (title, deck, lead-in, caption, biography, teasers of other stories).
 */
export function zonesOf(blocks: readonly RawBlock[], format: Format): readonly ZoneMark[] {
  const marks = blocks.map((block) =>
    isEndless(block) ? ENDLESS : (zoneByCue(block, format) ?? zoneBySyntax(block)),
  );
  unmarkBylines(blocks, marks, format);
  markTitleAndDeck(blocks, marks, format);
  markLeadIns(blocks, marks);
  markCaptions(blocks, marks);
  markLostImages(blocks, marks);
  markRelated(blocks, marks);
  if (format === 'text') markTrailingTeasers(blocks, marks);
  markBiographies(blocks, marks);
  return marks;
}

/** A UTF-16 length that no paragraph has: a whole book chapter has less than half of it. */
const LONGEST_PARAGRAPH = 100_000;
const ENDLESS: ZoneMark = { zone: 'markup', reason: 'data, too long for a paragraph' };

/** Whether a block is data rather than a paragraph: an article on a line of a million characters is nobody's to edit. */
const isEndless = ({ prose }: RawBlock): boolean => prose.text.length > LONGEST_PARAGRAPH;

/** What is said of the blocks that are not read for their length. */
export const endlessBlocks = (blocks: readonly RawBlock[]): readonly ParseError[] =>
  blocks.filter(isEndless).map(({ range, prose }) => ({
    kind: 'prose',
    range,
    message:
      `This paragraph has ${prose.text.length.toLocaleString('en')} characters and is not reviewed: ` +
      `break it into paragraphs of less than ${LONGEST_PARAGRAPH.toLocaleString('en')}.`,
  }));

function zoneBySyntax(block: RawBlock): ZoneMark {
  switch (block.kind) {
    case 'heading':
      return { zone: 'heading', reason: 'a heading' };
    case 'table-row':
      return { zone: 'table', reason: 'a row of a table' };
    case 'code':
    case 'math':
      return { zone: 'code', reason: 'code or maths' };
    case 'rule':
    case 'component':
    case 'comment':
      return { zone: 'markup', reason: 'markup without prose' };
    case 'definition':
      return block.prose.text === ''
        ? { zone: 'markup', reason: 'a link definition' }
        : { zone: 'footnote', reason: 'a footnote' };
    case 'html':
    case 'paragraph':
      return zoneByContainer(block);
  }
}

function zoneByContainer(block: RawBlock): ZoneMark {
  if (block.prose.text.trim() === '') return { zone: 'markup', reason: 'markup without prose' };
  const kinds = block.containers.map((container) => container.kind);
  if (kinds.includes('footnote')) return { zone: 'footnote', reason: 'a footnote' };
  if (kinds.includes('quote')) return { zone: 'quote', reason: 'a block quotation' };
  if (kinds.includes('list-item')) return { zone: 'list', reason: 'an item of a list' };
  return { zone: 'body', reason: 'a paragraph' };
}

/** Paragraphs between which no byline stands. */
const AMONG = 3;

/** "By Age Group" over a table, among the paragraphs of an article, heads a part of it and names nobody. */
function unmarkBylines(blocks: readonly RawBlock[], marks: ZoneMark[], format: Format): void {
  if (!marks.some(({ zone }) => zone === 'byline')) return;
  const last = marks.findLastIndex(isTextual);
  let before = 0;
  marks.forEach((mark, at) => {
    const block = blocks[at];
    if (isTextual(mark)) before++;
    if (mark.zone !== 'byline' || block === undefined || at >= last) return;
    const isWrittenAsHeading = block.kind === 'heading' && format !== 'text';
    if (before >= (isWrittenAsHeading ? 1 : AMONG)) marks[at] = zoneBySyntax(block);
  });
}

const isTextual = (mark: ZoneMark): boolean => isZone(mark, 'body', 'list', 'table', 'quote');

const isZone = (mark: ZoneMark | undefined, ...zones: readonly Zone[]): boolean =>
  mark !== undefined && zones.includes(mark.zone);

/** Words of a block's prose, told by the spaces between them: a paragraph with thousands is counted often. */
function wordCount(block: RawBlock | undefined): number {
  const words = block?.prose.text.trim() ?? '';
  if (words === '') return 0;
  let count = 1;
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
    if (words.charCodeAt(at + 1) !== 32) count++;
  }
  return count;
}

const BEFORE_TITLE: readonly Zone[] = ['furniture', 'markup', 'byline', 'dateline', 'notice', 'code'];

/** The first heading before any prose: in plain text the first bare line, in Markdown the only heading of level 1. */
function markTitleAndDeck(blocks: readonly RawBlock[], marks: ZoneMark[], format: Format): void {
  const at = marks.findIndex((mark) => !BEFORE_TITLE.includes(mark.zone));
  const block = blocks[at];
  if (block === undefined || block.kind !== 'heading' || !isZone(marks[at], 'heading')) return;
  const onlyOne = blocks.filter((other) => other.kind === 'heading' && other.level === 1).length === 1;
  if (format !== 'text' && (block.level !== 1 || !onlyOne)) return;
  marks[at] = { zone: 'title', reason: 'the first heading of the article' };
  const deck = marks.findIndex((mark, index) => index > at && !BEFORE_TITLE.includes(mark.zone));
  if (isDeck(blocks, marks, deck, format))
    marks[deck] = { zone: 'deck', reason: 'a short line under the title' };
}

const DECK_WORDS = 40;

/** Under the title, short, one sentence, and followed by a longer paragraph; in Markdown it must be set in emphasis. */
function isDeck(
  blocks: readonly RawBlock[],
  marks: readonly ZoneMark[],
  at: number,
  format: Format,
): boolean {
  const block = blocks[at];
  if (block === undefined || !isZone(marks[at], 'body') || wordCount(block) > DECK_WORDS) return false;
  if (/[.!?]["')]? +\p{Lu}/u.test(block.prose.text)) return false;
  const emphasised = block.inlines.some(
    ({ kind, range }) =>
      (kind === 'emphasis' || kind === 'strong') &&
      range.start <= block.range.start + 1 &&
      range.end >= block.range.end - 1,
  );
  if (format !== 'text') return emphasised;
  const next = blocks.findIndex((_, index) => index > at && isZone(marks[index], 'body'));
  return next > 0 && wordCount(blocks[next]) >= 2 * wordCount(block);
}

/** A paragraph that ends with a colon right before a list. */
function markLeadIns(blocks: readonly RawBlock[], marks: ZoneMark[]): void {
  marks.forEach((mark, at) => {
    const next = marks[at + 1];
    if (mark.zone !== 'body' || (next?.zone !== 'list' && next?.zone !== 'table')) return;
    if (blocks[at]?.wording.recall(endsWithColon) === true)
      marks[at] = { zone: 'lead-in', reason: 'it ends with a colon before a list' };
  });
}

/** A colon behind its last Latin letter or digit. */
function endsWithColon({ prose: { text } }: Wording): boolean {
  let at = text.length;
  while (at > 0 && !/\w/u.test(text.charAt(at - 1))) at--;
  return /[:：]/u.test(text.slice(at));
}

/** Short emphasised words straight under an image are its caption. */
function markCaptions(blocks: readonly RawBlock[], marks: ZoneMark[]): void {
  marks.forEach((mark, at) => {
    const block = blocks[at];
    const above = blocks[at - 1];
    if (mark.zone !== 'body' || block === undefined || above === undefined) return;
    const imageAbove =
      above.inlines.some((inline) => inline.kind === 'image') && above.prose.text.trim() === '';
    if (!imageAbove || wordCount(block) > DECK_WORDS) return;
    const emphasis = block.inlines.find((inline) => inline.kind === 'emphasis');
    if (emphasis !== undefined && emphasis.range.start <= block.range.start + 1) {
      marks[at] = { zone: 'caption', reason: 'emphasised words under an image' };
    }
  });
}

/** The heading above it again with a word such as "illustration": the alt text of an image that was lost in copying. */
function markLostImages(blocks: readonly RawBlock[], marks: ZoneMark[]): void {
  blocks.forEach((block, at) => {
    if (!isZone(marks[at], 'body', 'heading', 'deck') || block.prose.text.length > 120) return;
    const alt = block.wording.recall(wordsOfAltText);
    if (alt === null) return;
    const above = blocks[at - 1]?.prose.text.trim().toLowerCase();
    if (alt === above) {
      marks[at] = { zone: 'placeholder', reason: 'the heading above again, as the alt text of a lost image' };
    }
  });
}

const wordsOfAltText = ({ prose }: Wording): string | null =>
  ALT_TEXT_WORD.exec(prose.text.trim())?.[1]?.toLowerCase() ?? null;

const TEASER_WORDS = 60;
const FEWEST_TEASERS = 3;

const isTeaser = (block: RawBlock | undefined, mark: ZoneMark | undefined): boolean =>
  isZone(mark, 'body', 'list', 'heading', 'deck') && wordCount(block) <= TEASER_WORDS && wordCount(block) > 2;

/** A heading such as "More stories" and the teasers under it. */
function markRelated(blocks: readonly RawBlock[], marks: ZoneMark[]): void {
  blocks.forEach((block, at) => {
    if (!isZone(marks[at], 'heading', 'body', 'lead-in', 'furniture') || !block.wording.recall(opensTeasers))
      return;
    let end = at + 1;
    while (isTeaser(blocks[end], marks[end]) && !endsRelated(block, blocks[end])) end++;
    if (end - at - 1 < FEWEST_TEASERS) return;
    for (let index = at; index < end; index++)
      marks[index] = { zone: 'related', reason: 'teasers of other stories under a heading that says so' };
  });
}

const opensTeasers = ({ prose }: Wording): boolean => isRelatedHeading(prose.text);

const endsRelated = (heading: RawBlock, block: RawBlock | undefined): boolean =>
  block !== undefined &&
  block.kind === 'heading' &&
  heading.kind === 'heading' &&
  block.level > 0 &&
  block.level <= heading.level;

const FEWEST_TRAILING = 4;

/** The last paragraphs of a copied page that all stop without a full stop: headlines and excerpts cut by a machine. */
function markTrailingTeasers(blocks: readonly RawBlock[], marks: ZoneMark[]): void {
  let first = blocks.length;
  while (first > 0 && isCutLine(blocks[first - 1], marks[first - 1])) first--;
  if (blocks.length - first < FEWEST_TRAILING) return;
  for (let at = first; at < blocks.length; at++) {
    if (!isZone(marks[at], 'furniture'))
      marks[at] = { zone: 'related', reason: 'headlines and cut excerpts of other stories at the end' };
  }
}

function isCutLine(block: RawBlock | undefined, mark: ZoneMark | undefined): boolean {
  if (block === undefined || !isZone(mark, 'body', 'heading', 'furniture', 'related')) return false;
  const words = block.prose.text.trim();
  return words.length <= 220 && (/(?:…|\.\.\.)$/u.test(words) || !/[.!?:;。！？]["'”’»)]*$/u.test(words));
}

const AFTER_THE_BODY: readonly Zone[] = [
  'bio',
  'related',
  'furniture',
  'notice',
  'markup',
  'source-line',
  'byline',
  'dateline',
  'code',
  'footnote',
];

/** The last paragraphs that open with a full name and tell of that person's work. */
function markBiographies(blocks: readonly RawBlock[], marks: ZoneMark[]): void {
  for (let at = blocks.length - 1; at > 0; at--) {
    const words = blocks[at]?.prose.text ?? '';
    if (isZone(marks[at], 'body', 'quote', 'list') && isBiography(words, blocks[at - 1]?.prose.text ?? '')) {
      marks[at] = { zone: 'bio', reason: 'a full name and what that person does, after the article' };
    } else if (!isZone(marks[at], ...AFTER_THE_BODY) && !ABOUT_THE_AUTHOR.test(words.trim())) return;
  }
}

function isBiography(words: string, above: string): boolean {
  if (words.length > 1200 || !BIO_OPENING.test(words)) return false;
  return ABOUT_THE_AUTHOR.test(above.trim()) || (words.match(BIO_CUES) ?? []).length >= 1;
}
