import type { Article, Block } from '../../article/article.ts';
import { AUTHOR_KEYS, leveled } from '../../article/frontmatter/keys.ts';
import { fieldsOf, textOf, type FieldValue } from '../../article/frontmatter/frontmatter.ts';
import {
  DOCUMENT_NUMBER,
  FISCAL_YEAR,
  MAIN_VERB,
  PERIODICAL,
  TITLE_IN_ITS_MARKS,
  YEAR,
} from '../../language/english/credits.ts';
import { SOURCES_HEADING } from '../../language/english/sources.ts';
import { isPublisher } from '../../language/publishers.ts';
import { isReference } from '../passages.ts';
import { sourceLineName } from './sources.ts';

const LONG_TITLE = 4;

const wordCount = (words: string): number => words.split(/\s+/u).length;

/** Says whether a credit names pieces that can be found: by title and date, by number, or as a work of its own. */
export function namesItsPieces(block: Block, name: string): boolean {
  if (YEAR.test(name) && wordCount(name) >= LONG_TITLE) return true;
  if (TITLE_IN_ITS_MARKS.test(name) || holdsATitle(block, name)) return true;
  const credits = name.split(/; |\. (?=\p{Lu})/u).filter((credit) => credit !== '');
  const found = credits.filter((credit) => DOCUMENT_NUMBER.test(credit) || isTitleOfAYear(credit));
  return found.length > 0 && found.length * 2 >= credits.length;
}

/** "Budget Office, Harbour Budget Overview, FY2024": each of its longer words has the capital of a title. */
const isTitleOfAYear = (credit: string): boolean =>
  FISCAL_YEAR.test(credit) && wordCount(credit) >= LONG_TITLE && !/(?<![\p{L}'’-])\p{Ll}{5,}/u.test(credit);

/** "Holm, Ada. *A History of the Herring Boats*": a title in italics beside who wrote or published it. */
const holdsATitle = ({ wording }: Block, name: string): boolean =>
  wording.inlines.some(({ kind, text }) => {
    const title = kind === 'emphasis' ? wording.raw.slice(text.start, text.end).trim() : '';
    return (
      wordCount(title) >= LONG_TITLE &&
      name.includes(title) &&
      name.length > title.length + 1 &&
      !PERIODICAL.test(title) &&
      !isPublisher(title)
    );
  });

/** A sentence about where something is from, or the label of the code below, and no publisher's name. */
export const isNoName = ({ blocks }: Article, { index }: Block, name: string): boolean =>
  MAIN_VERB.test(name) || (blocks[index + 1]?.zone === 'code' && !/\p{Lu}/u.test(name));

/** "Source: Ada Holm" in an article of hers: the picture or the table is the writer's own. */
export function creditsItsAuthors({ frontmatter, identity }: Article, name: string): boolean {
  const authors = (frontmatter?.fields ?? [])
    .filter(({ key }) => AUTHOR_KEYS.includes(leveled(key)))
    .flatMap(({ value }) => textsWithin(value));
  const known = new Set([...authors, identity.author?.value ?? ''].map(plainName));
  const named = name.split(/,? (?:and|&) |[,;] /u).map(plainName);
  return named.every((one) => one.includes(' ') && known.has(one));
}

const textsWithin = (value: FieldValue): readonly string[] => {
  if (value.kind === 'list') return value.items.flatMap(textsWithin);
  const scalars = value.kind === 'scalar' ? [value] : fieldsOf(value).map((field) => field.value);
  return scalars.flatMap((scalar) => textOf(scalar) ?? []);
};

/** Fields name authors by their slugs, too. */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[-_\s]+/gu, ' ')
    .replace(/^[\s@]{1,9}|[\s.]{1,9}$/gu, '');

/** What a line names in full, with the block in which it stands first. */
interface FullCredit {
  readonly block: number;
  readonly credit: string;
}

/** What the lines and the lists of sources of an article name in full; each once, and only so many. */
export interface FullCredits {
  readonly lines: readonly FullCredit[];
  readonly listed: readonly FullCredit[];
}

const MOST_CREDITS = 200;

export function fullCreditsOf({ blocks, sections }: Article): FullCredits {
  const isListed = ({ section, zone }: Block): boolean =>
    zone !== 'heading' && SOURCES_HEADING.test(sections[section]?.title ?? '');
  return {
    lines: creditsIn(blocks.map((block): readonly [Block, string | null] => [block, creditIn(block)])),
    listed: creditsIn(blocks.filter(isListed).map((block) => [block, block.prose.text] as const)),
  };
}

function creditsIn(places: readonly (readonly [Block, string | null])[]): readonly FullCredit[] {
  const found = new Map<string, FullCredit>();
  for (const [block, line] of places) {
    if (line === null || found.size >= MOST_CREDITS) continue;
    for (const piece of line.split('; ')) {
      const credit = piece.replace(/[\s.]{1,9}$/u, '');
      if (!found.has(credit) && (namesItsPieces(block, piece) || block.inlines.some(isReference)))
        found.set(credit, { block: block.index, credit });
    }
  }
  return [...found.values()];
}

const creditIn = (block: Block): string | null =>
  block.zone === 'source-line' || block.zone === 'caption' ? sourceLineName(block) : null;

/**
 * "SIPRI, 2024" behind a line that names the same body and one piece of it: a short form. A paper has thousands of
 * pieces, and its bare name stands for none, as that of a body does where several of its pieces are named.
 */
export function isShortForm({ lines, listed }: FullCredits, { index }: Block, name: string): boolean {
  const [, body = '', year] = SHORT_FORM.exec(name) ?? [];
  if (body === '' || isPublisher(body)) return false;
  const ofBody = ({ credit }: FullCredit): boolean =>
    credit.length > body.length + MORE &&
    namesBody(credit, body) &&
    (year === undefined || credit.includes(year));
  const above = lines.filter((line) => line.block < index && ofBody(line)).length;
  return above === 1 || (above === 0 && listed.filter(ofBody).length === 1);
}

const SHORT_FORM = /^(\p{Lu}[\p{L}\d&.'’-]*(?: [\p{L}\d&.'’-]+){0,3}?)(?:,? \(?((?:19|20)\d\d)\)?)?\.?$/u;

/** Units that a title takes at the least, a year apart. */
const MORE = 12;

function namesBody(credit: string, body: string): boolean {
  const at = credit.indexOf(body);
  return at >= 0 && !/[\p{L}\d]/u.test(`${credit[at - 1] ?? ''}${credit[at + body.length] ?? ''}`);
}
