import { BIO_OPENING, BYLINE, DATELINE } from '../language/english/lines.ts';
import { range } from '../text/range.ts';
import type { Block, Identity, Lifted, Zone } from './article.ts';
import { dateInText } from './dates.ts';
import { textOf, type Field, type FieldValue, type Frontmatter } from './frontmatter/frontmatter.ts';
import {
  AUTHOR_KEYS,
  DECK_KEYS,
  fieldNamed,
  NAME_KEYS,
  PUBLISHED_KEYS,
  TITLE_KEYS,
} from './frontmatter/keys.ts';
import { sourceRange } from './prose.ts';

export interface IdentityInput {
  readonly path: string;
  readonly text: string;
  readonly frontmatter: Frontmatter | null;
  readonly blocks: readonly Block[];
}

/** What can be read of an article's title, date, author and deck: from its fields, else its text, else its name. */
export function identityOf(input: IdentityInput): Identity {
  const { path, frontmatter } = input;
  const fields = frontmatter?.fields ?? [];
  return {
    title: fieldNamed(fields, TITLE_KEYS, scalarText) ?? titleInText(input),
    date:
      fieldNamed(fields, PUBLISHED_KEYS, dateText) ??
      addressDate(fields) ??
      dateOfText(input) ??
      dateInPath(path),
    author: fieldNamed(fields, AUTHOR_KEYS, nameText) ?? authorInText(input),
    deck: fieldNamed(fields, DECK_KEYS, scalarText) ?? wholeBlock(input, 'deck'),
  };
}

function scalarText({ value }: Field): Lifted | null {
  const text = textOf(value);
  return text === undefined ? null : { value: text, range: value.range, from: 'frontmatter' };
}

/** A date holds a figure: `published: true` is none. A mapping gives its first one (`date: { created: … }`). */
function dateText(field: Field): Lifted | null {
  const { value } = field;
  if (value.kind === 'mapping') return fieldNamed(value.fields, PUBLISHED_KEYS, dateText);
  const found = scalarText(field);
  return found !== null && /\d/u.test(found.value) ? found : null;
}

const ADDRESS_KEYS: readonly string[] = [
  'permalink',
  'path',
  'slug',
  'url',
  'originalurl',
  'weburl',
  'canonical',
];
const DATE_IN_PATH = /(?:^|\/)((?:19|20)\d{2})[-/](0[1-9]|1[0-2])[-/](0[1-9]|[12]\d|3[01])(?=[-_/.]|$)/u;

/** A date that the article's address holds. */
function addressDate(fields: readonly Field[]): Lifted | null {
  return fieldNamed(fields, ADDRESS_KEYS, (field) => {
    const found = DATE_IN_PATH.exec(textOf(field.value) ?? '');
    return found && { value: isoDate(found), range: field.value.range, from: 'frontmatter' };
  });
}

/** `2020-07-31-x.md`, `2020/07/31/x.md`: the path has no place in the text, so its range is the text's start. */
function dateInPath(path: string): Lifted | null {
  const found = DATE_IN_PATH.exec(path);
  return found && { value: isoDate(found), range: range(0, 0), from: 'path' };
}

const isoDate = ([, year = '', month = '', day = '']: RegExpExecArray): string => `${year}-${month}-${day}`;

/** The first name in a scalar, a list or a mapping with a name. */
function nameText({ value }: Field): Lifted | null {
  return nameIn(value, 0);
}

function nameIn(value: FieldValue, depth: number): Lifted | null {
  if (depth > 4) return null;
  if (value.kind === 'scalar') {
    const text = textOf(value);
    return text === undefined ? null : { value: text, range: value.range, from: 'frontmatter' };
  }
  if (value.kind === 'list') return firstOf(value.items, (item) => nameIn(item, depth + 1));
  const named = fieldNamed(value.fields, NAME_KEYS, (field) => nameIn(field.value, depth + 1));
  return named ?? firstOf(value.fields, (field) => nameIn(field.value, depth + 1));
}

function firstOf<T>(items: readonly T[], read: (item: T) => Lifted | null): Lifted | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}

type Page = Pick<IdentityInput, 'text' | 'blocks'>;

/** The words as they are written, or as they read where markup stands among them. */
function lifted({ text }: Page, { prose }: Block, start: number, end: number): Lifted {
  const range = sourceRange(prose, start, end);
  const isAsItReads = range.end - range.start === end - start;
  const value = isAsItReads ? text.slice(range.start, range.end) : prose.text.slice(start, end);
  return { value, range, from: 'text' };
}

function wholeBlock(page: Page, zone: Zone): Lifted | null {
  const block = page.blocks.find(
    (candidate) => candidate.zone === zone && candidate.prose.text.trim() !== '',
  );
  return block === undefined ? null : wholeLine(page, block);
}

function wholeLine(page: Page, block: Block): Lifted {
  const { text } = block.prose;
  return lifted(page, block, text.length - text.trimStart().length, text.trimEnd().length);
}

/** The title of the text, or a first heading of level 1 that stands before its prose. */
function titleInText(page: Page): Lifted | null {
  const title = wholeBlock(page, 'title');
  if (title !== null) return title;
  const first = page.blocks.find(
    (block) => block.level === 1 || block.zone === 'body' || block.zone === 'list',
  );
  return first?.level === 1 && first.prose.text.trim() !== '' ? wholeLine(page, first) : null;
}

/** The blocks before the text is well under way, where an article says who wrote it and when. */
function headOf(blocks: readonly Block[]): readonly Block[] {
  const body = blocks.filter((block) => block.zone === 'body');
  const end = body[HEAD_PARAGRAPHS]?.index ?? blocks.length;
  return blocks.slice(0, end);
}

const HEAD_PARAGRAPHS = 2;

/** The blocks behind its last paragraph, where some have a byline instead. */
const footOf = (blocks: readonly Block[]): readonly Block[] =>
  blocks.slice(blocks.findLastIndex((block) => block.zone === 'body') + 1);

/** A dateline, or a date in the byline or behind the place where a report opens (`SEOUL, 3 May 2024 –`). */
function dateOfText(page: Page): Lifted | null {
  const { blocks } = page;
  for (const block of [...headOf(blocks), ...footOf(blocks)]) {
    if (block.zone !== 'dateline' && block.zone !== 'byline') continue;
    const found = dateInText(block.prose.text) ?? (block.zone === 'dateline' ? datelineGroup(block) : null);
    if (found !== null) return lifted(page, block, found.start, found.end);
  }
  const opening = blocks.find((block) => block.zone === 'body');
  const found = opening === undefined ? null : dateInText(opening.prose.text.slice(0, LONGEST_OPENING));
  if (opening === undefined || found === null) return null;
  const before = opening.prose.text.slice(0, found.start);
  const behind = opening.prose.text.slice(found.end, found.end + 40);
  return /^[\p{Lu} .,]*$/u.test(before) && /^[^.]{0,30}[–—-] /u.test(behind)
    ? lifted(page, opening, found.start, found.end)
    : null;
}

const LONGEST_OPENING = 100;

/** A copy of a pattern that tells where its groups stand. */
const withPlaces = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags}d`);
const BYLINE_PLACES = withPlaces(BYLINE);
const DATELINE_PLACES = withPlaces(DATELINE);
const BIO_PLACES = withPlaces(BIO_OPENING);

type Place = { readonly start: number; readonly end: number };

/** Where the first group of a pattern stands in a block's words. */
function groupPlace(pattern: RegExp, { prose }: Block): Place | null {
  const lead = prose.text.length - prose.text.trimStart().length;
  const places = pattern.exec(prose.text.trim())?.indices ?? [];
  const place = places.slice(1).find((group) => group !== undefined);
  return place === undefined ? null : { start: lead + place[0], end: lead + place[1] };
}

const datelineGroup = (block: Block): Place | null => groupPlace(DATELINE_PLACES, block);

/** The name in a byline, else the one that a biography opens with. */
function authorInText(page: Page): Lifted | null {
  const ends = [...headOf(page.blocks), ...footOf(page.blocks)];
  const named = (block: Block, zone: Zone, pattern: RegExp): Lifted | null => {
    const place = block.zone === zone ? groupPlace(pattern, block) : null;
    return place && lifted(page, block, place.start, place.end);
  };
  return (
    firstOf(ends, (block) => named(block, 'byline', BYLINE_PLACES)) ??
    firstOf(page.blocks, (block) => named(block, 'bio', BIO_PLACES))
  );
}
