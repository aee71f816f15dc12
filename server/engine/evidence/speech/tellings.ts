import type { Article, Block } from '../../article/article.ts';
import { NOT_A_NAME } from '../../language/english/attribution.ts';
import {
  ANNOUNCES_WORDS,
  AS_THEY_SAY,
  DESCRIBES_AS,
  NAMES_A_WORK,
  NAMES_WHOSE,
  NAMES_WORDS,
  ROUND_OF_VOICES,
  STANDS_IN,
  TALKED_ABOUT,
} from '../../language/english/quoting.ts';
import { isReference } from '../passages.ts';
import { sentenceAt } from './quoting.ts';
import { isCreditLine } from './blockQuotes.ts';

/** A quotation in the prose of its block. */
export interface QuotedPlace {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** As far as one looks in front of a quotation. */
const LEAD = 400;
/** Quotations that one sentence lists at most. */
const LISTED = 8;

/** The words in front of a quotation, or of the first in a list of them: `such as “…” and “…”`. */
function leadOf({ block, start }: QuotedPlace): string {
  let lead = block.prose.text.slice(Math.max(0, start - LEAD), start);
  for (let at = 0; at < LISTED; at++) {
    const before = LISTED_BEFORE.exec(lead);
    if (before === null) break;
    lead = lead.slice(0, before.index);
  }
  return lead.slice(-160);
}

const LISTED_BEFORE = /["“„«][^"“”„«»]{1,200}["”»],?(?: (?:and|or|then|and then))? $/u;

/** Nobody says the words here: the sentence tells of them or says where they stand. */
export function isTalkedOf(place: QuotedPlace): boolean {
  const behind = place.block.prose.text.slice(place.end, place.end + 40);
  if (TALKED_ABOUT.test(behind)) return true;
  const lead = leadOf(place);
  return [NAMES_WORDS, DESCRIBES_AS, STANDS_IN, AS_THEY_SAY].some((pattern) => pattern.test(lead));
}

/** Words of a song or a poem of which the sentence before, its own or the next speaks. */
export function isOfAWork({ block, start, end }: QuotedPlace): boolean {
  const { prose, sentences } = block;
  const from = sentences[Math.max(0, sentenceAt(block, start) - 1)]?.start ?? 0;
  const to = sentences[sentenceAt(block, end - 1) + 1]?.end ?? prose.text.length;
  return NAMES_A_WORK.test(prose.text.slice(from, start)) || NAMES_A_WORK.test(prose.text.slice(end, to));
}

/** The sentence before has a person for its subject ("Ruiz only wanted a small pond") or names whose words come. */
export function isAboutSomebody(
  names: () => ReadonlySet<string>,
  { prose, sentences }: Block,
  sentence: number,
): boolean {
  const place = sentences[sentence];
  if (place === undefined) return false;
  const text = prose.text.slice(place.start, place.end).replace(FOR_SOMEBODY, '');
  if (NAMES_WHOSE.test(text)) return true;
  const behindOpening = OPENING_PHRASE.exec(text)?.[0].length ?? 0;
  return [text, text.slice(behindOpening).replace(THE_NAMED, '')].some((opening) =>
    isPersonFirst(opening, names),
  );
}

/** "For Ruiz this was doubly true: “…”": the sentence leads to the quotation from whose view it tells. */
export function isFromView(names: () => ReadonlySet<string>, { block, start }: QuotedPlace): boolean {
  const { prose, sentences } = block;
  const lead = prose.text.slice(sentences[sentenceAt(block, start)]?.start ?? 0, start);
  const person = lead.replace(FOR_SOMEBODY, '');
  return person !== lead && isPersonFirst(person, names);
}

const FOR_SOMEBODY = /^(?:For|To) (?=\p{Lu})/u;

function isPersonFirst(opening: string, names: () => ReadonlySet<string>): boolean {
  const person = PERSON_OPENS.exec(opening)?.groups;
  if (person !== undefined && !NOT_A_NAME.has(person['first']?.toLowerCase() ?? '')) return true;
  const name = /^\p{Lu}[\p{L}'-]+/u.exec(opening)?.[0].replace(/'s?$/u, '');
  if (name === undefined || NOT_A_NAME.has(name.toLowerCase())) return false;
  return names().has(name);
}

/** "the Advertiser was ready", and not "the Harfield lock". */
const THE_NAMED =
  /^the (?=\p{Lu}[\p{L}'-]+ (?:was|were|is|are|had|has|have|did|does|would|could|will|only|also|never)\b)/u;

/** "Needless to say, …": what stands in front of the subject. */
const OPENING_PHRASE = /^\p{Lu}[^,.;:"“”]{1,60}, /u;

const PERSON_OPENS =
  /^(?:(?:[Aa]nd|[Bb]ut|[Ss]o|[Tt]hen|[Ll]ater|[Ww]hen|[Aa]s|[Aa]fter) )?(?:he|she|they|He|She|They|(?<first>\p{Lu}[\p{L}'-]+) (?:\p{Lu}\. |de |van |von |bin |al )?\p{Lu}[\p{L}'-]+)\b/u;

/** A colon leads to it, or to the row of quotations it stands in, from words that link or name where they stand. */
export function isAnnounced({ blocks }: Article, { block, start }: QuotedPlace): boolean {
  const before = start < 3 ? blocks[rowStart(blocks, block) - 1] : block;
  const lead = start < 3 ? before?.prose.text : block.prose.text.slice(0, start);
  if (before === undefined || lead === undefined) return false;
  if (before.kind === 'heading' && start < 3) return ROUND_OF_VOICES.test(lead);
  if (!/[:：]\W{0,20}$/u.test(lead)) return false;
  return before.inlines.some(isReference) || ANNOUNCES_WORDS.test(lead);
}

/** Paragraphs of a row of quotations that are looked back over. */
const LONGEST_ROW = 30;

/** The first block of the row of paragraphs, each in quotation marks, that a block stands in. */
function rowStart(blocks: readonly Block[], { index }: Block): number {
  let at = index;
  while (index - at < LONGEST_ROW && isAllQuoted(blocks[at - 1])) at--;
  return at;
}

const isAllQuoted = (block: Block | undefined): boolean =>
  block?.zone === 'body' && /^["“„«][^]{0,3000}["”“»]\s*$/u.test(block.prose.text);

/** Alone in its paragraph, before the article's prose or right under a heading or above another quotation's line. */
export function isEpigraph({ blocks }: Article, { block, start, end }: QuotedPlace): boolean {
  const { text } = block.prose;
  if (text.slice(0, start).trim() !== '' || text.slice(end).trim() !== '') return false;
  const before = proseBefore(blocks, block);
  const next = blocks[block.index + 1];
  return (
    before === undefined ||
    before.kind === 'heading' ||
    before.zone === 'deck' ||
    (next !== undefined && (isCreditLine(next) || next.prose.text.length < 60))
  );
}

const NO_PROSE: ReadonlySet<string> = new Set(['markup', 'byline', 'dateline', 'notice', 'furniture']);

function proseBefore(blocks: readonly Block[], { index }: Block): Block | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block !== undefined && !NO_PROSE.has(block.zone)) return block;
  }
  return undefined;
}
