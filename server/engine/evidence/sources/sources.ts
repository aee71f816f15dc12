import type { Article, Block, Inline, Section } from '../../article/article.ts';
import { textOf, type FieldValue } from '../../article/frontmatter/frontmatter.ts';
import { sourceRange } from '../../article/prose.ts';
import { plainIn, type Wording } from '../../article/wording.ts';
import { fitting, twinsOf } from '../../text/plainly.ts';
import { SOURCE_LINE } from '../../language/english/lines.ts';
import {
  DATA_NOTE,
  NAMES_A_DOCUMENT,
  OWN_LISTS,
  PARENTHESIS,
  SOURCE_FIELDS,
  SOURCES_HEADING,
} from '../../language/english/sources.ts';
import { PACKS } from '../../language/packs.ts';
import { PUBLIC_NAMES } from '../../language/english/world.ts';
import type { Attribution } from '../speech/attributions.ts';
import type { SentencePlace, Source } from '../evidence.ts';
import { isReference, type Statement } from '../statements.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Range } from '../../text/range.ts';
import { isCounted, isCrowd } from './respondents.ts';
import { creditAtTheEnd, isNoteMarkup, leadsToANote, noteMarkIn } from './marks.ts';

/** A source as a sentence holds it; its range counts from the block's origin. */
interface Named extends Pick<Source, 'form' | 'strength' | 'reach' | 'name' | 'destination' | 'range'> {
  /** A vague attribution on the same words wins: "studies show" credits nobody. */
  readonly vague: boolean;
}

/** Where a statement stands. `quoted`: in a block quotation, where nothing is vague. */
export interface StatementPlace extends SentencePlace {
  readonly origin: number;
  readonly quoted: boolean;
}

/** The sources that stand in a sentence itself. */
export function sourcesAt(statement: Statement, place: StatementPlace): readonly Source[] {
  if (!statement.mayNameSource) return NONE;
  const named = statement.recall(sourcesIn);
  if (named.length === 0) return NONE;
  const { block, sentence, origin } = place;
  const sources: Source[] = [];
  for (const source of named) {
    if (source.vague && !place.quoted) continue;
    const { form, strength, reach, name, destination } = source;
    const range = { start: source.range.start + origin, end: source.range.end + origin };
    sources.push({ block, sentence, form, strength, reach, range, name, destination });
  }
  return sources;
}

const NONE: readonly never[] = [];

function sourcesIn(statement: Statement): readonly Named[] {
  const sources: Named[] = [];
  for (const inline of statement.references) {
    const source = referenceSource(statement.wording.raw, inline);
    if (source !== null) sources.push(source);
  }
  for (const attribution of statement.attributions) {
    if (!attribution.reports || isUnnamedStudy(statement, attribution)) continue;
    if (isCrowd(attribution) || isCounted(statement, attribution)) continue;
    sources.push(attributionSource(statement, attribution));
  }
  for (const parenthesis of parentheses(statement)) sources.push(parenthesis);
  if (sources.length === 0) sources.push(...writtenSources(statement));
  return sources;
}

/** "a survey found", "some studies indicate": a study that cannot be told from others names nobody. */
const isUnnamedStudy = ({ text }: Statement, { speaker }: Attribution): boolean =>
  UNNAMED_STUDY.test(speaker.text) &&
  !/(?<!^)\p{Lu}/u.test(speaker.text.replace(PUBLIC_NAMES, '')) &&
  !MADE_BY_SOMEBODY.test(speaker.text) &&
  !OFFICIAL.test(text.slice(Math.max(0, speaker.start - 20), speaker.end));

/** "data from the ministry". */
const MADE_BY_SOMEBODY = /\b(?:from|by) (?:the|its|their) /iu;

/** "federal statistics": whose they are is said; of exit polls there are as many as there are elections. */
const WHOSE =
  '(?:federal|official|government|state|court|police|census|tax|city|county|company|ministry|hospital|school|internal|exit)';
const OFFICIAL = new RegExp(`\\b${WHOSE} (?:[a-z]+ )?[a-z]+$`, 'i');

/** Not "the research group", which was told of before. */
const UNNAMED_STUDY = new RegExp(
  `^(?:(?:an?|one|another|some|several|many|two|three|various|recent|new|other|previous|earlier|existing|prior|past|preliminary|current|the latest|(?:19|20)\\d\\d) )*(?:(?!${WHOSE}\\b)[A-Za-zÀ-ɏ-]+ )?(?:poll|survey|stud(?:y|ies)|polls|surveys|research|polling|papers?|reports?|data|estimates?|experiments?|trials?|reviews?|analys[ei]s)\\b(?!(?<=^the [a-z]{4,12}) (?:arm|cent(?:er|re)|department|firm|group|institute|office|team|unit)s?\\b)`,
  'i',
);

function referenceSource(raw: string, inline: Inline): Named | null {
  const { range } = inline;
  const name = raw.slice(inline.text.start, inline.text.end);
  if (inline.kind === 'citation') return noteSource('citation', range, name);
  if (inline.kind === 'footnote-reference' || isNoteMarkup(raw, inline))
    return noteSource('footnote', range, name.trim() === '' ? 'a note' : name);
  const destination = inline.destination ?? '';
  if (leadsToANote(destination, name)) return noteSource('footnote', range, name);
  if (destination === '' || OWN_LISTS.test(destination) || IMAGE_FILE.test(destination)) return null;
  const host = hostOf(destination);
  return {
    form: 'link',
    strength: host === null ? 'medium' : 'strong',
    reach: NAMES_A_DOCUMENT.test(name) ? 'paragraph' : 'sentence',
    range,
    name: host ?? pageOf(destination),
    destination,
    vague: false,
  };
}

/** `{{< ref "harbour.md" >}}`, `{% post_url 2024-05-01-harbour %}`: the page that a template leads to. */
const pageOf = (destination: string): string =>
  /^\{[{%][<%-]? *\w{1,20} +(?:\w{1,20}=)?["']?([^"'\s]+)/u.exec(destination)?.[1] ?? destination;

/** A picture to look at is no source. */
const IMAGE_FILE = /\.(?:png|jpe?g|gif|svg|webp|avif)(?:[?#].*)?$/iu;

const noteSource = (form: 'citation' | 'footnote', range: Named['range'], name: string): Named => ({
  form,
  strength: 'strong',
  reach: 'sentence',
  range,
  name,
  destination: null,
  vague: false,
});

/** The host of an absolute address, `www.` dropped, or null. */
export function hostOf(address: string): string | null {
  const host =
    /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1] ?? /^(www\.[^/?#:]+)/i.exec(address)?.[1];
  if (host === undefined) return null;
  const lower = host.toLowerCase();
  return lower.startsWith('www.') ? lower.slice('www.'.length) : lower;
}

function attributionSource(statement: Statement, { start, end, speaker }: Attribution): Named {
  const named = speaker.kind === 'name' || speaker.kind === 'document' || speaker.kind === 'institution';
  return {
    form: 'attribution',
    strength: named ? 'strong' : 'medium',
    reach: 'sentence',
    range: sourceRange(statement.wording.prose, start, end),
    name: speaker.text,
    destination: null,
    vague: statement.vague.some((span) => span.start < end && start < span.end),
  };
}

function parentheses(statement: Statement): readonly Named[] {
  const { words, from, wording } = statement;
  if (!words.includes('(')) return NONE;
  return matchesOf(words, fitting(NAMING_PARENTHESIS, wording.recall(plainIn))).map((match) => {
    const start = from + match.index;
    return {
      form: 'parenthesis',
      strength: /(?:19|20)\d\d/u.test(match[0]) ? 'strong' : 'weak',
      reach: 'sentence',
      range: sourceRange(wording.prose, start, start + match[0].length),
      name: match[0].slice(1, -1),
      destination: null,
      vague: false,
    };
  });
}

const NAMING_PARENTHESIS = twinsOf(PARENTHESIS);

/** A note's mark that is no Markdown, else what the sentence names at its end as where it is from. */
function writtenSources({ words, from, wording }: Statement): readonly Named[] {
  const inPlace = ({ start, end }: Range): Range => sourceRange(wording.prose, from + start, from + end);
  const mark = noteMarkIn(words);
  if (mark !== null) return [noteSource('footnote', inPlace(mark), words.slice(mark.start, mark.end))];
  const credit = creditAtTheEnd(words);
  if (credit === null) return NONE;
  return [
    {
      form: 'parenthesis',
      strength: /(?:19|20)\d\d/u.test(credit.name) ? 'strong' : 'weak',
      reach: 'sentence',
      range: inPlace(credit),
      name: credit.name,
      destination: null,
      vague: false,
    },
  ];
}

/** Source lines, captions that name a source, sections of sources and fields of the frontmatter. */
export function articleSources(article: Article): readonly Source[] {
  return [...lineSources(article), ...sectionSources(article), ...frontmatterSources(article)];
}

function lineSources(article: Article): readonly Source[] {
  return article.blocks.flatMap((block) => {
    const line = block.zone === 'source-line' || block.zone === 'caption' ? sourceLineName(block) : null;
    const name = line ?? dataNote(block);
    if (name === null) return [];
    const link = block.inlines.find((inline) => isReference(inline) && (inline.destination ?? '') !== '');
    return [
      {
        block: block.index,
        sentence: 0,
        form: block.zone === 'caption' ? 'caption' : 'source-line',
        strength: line !== null && link === undefined ? 'weak' : 'strong',
        reach: 'section',
        range: block.range,
        name,
        destination: link?.destination ?? null,
      } satisfies Source,
    ];
  });
}

const LONGEST_NOTE = 300;

/** "The data is from the port authority's yearbook": whom a short paragraph names for its section, or null. */
const dataNote = ({ language, wording }: Block): string | null =>
  language === 'en' && wording.prose.text.length <= LONGEST_NOTE ? wording.recall(namedAsOrigin) : null;

const namedAsOrigin = ({ prose }: Wording): string | null => DATA_NOTE.exec(prose.text)?.[1] ?? null;

/** What a source line or a caption names as its source, or null. */
export function sourceLineName({ prose, zone }: Block): string | null {
  const text = prose.text.trim();
  const line = SOURCE_LINE.exec(text)?.[1] ?? namedByPack(text);
  if (line !== undefined) return line.trim().replace(/^[(]|[)]$/gu, '');
  return zone === 'caption' ? (/\bsources?: ?([^.|]{2,80})/i.exec(prose.text)?.[1]?.trim() ?? null) : null;
}

/** What stands behind the words of a pack's source line. */
function namedByPack(line: string): string | undefined {
  for (const { sourceLine } of PACKS) {
    const opening = sourceLine.exec(line)?.[0];
    if (opening !== undefined) return line.slice(opening.length);
  }
  return undefined;
}

const hasContent = ({ heading, endBlock }: Section): boolean => endBlock > heading + 1;

function sectionSources(article: Article): readonly Source[] {
  return article.sections.flatMap((section) => {
    const heading = article.blocks[section.heading];
    if (heading === undefined || !SOURCES_HEADING.test(section.title) || !hasContent(section)) return [];
    return [
      {
        block: heading.index,
        sentence: 0,
        form: 'sources-section',
        strength: 'weak',
        reach: 'article',
        range: heading.range,
        name: section.title,
        destination: null,
      } satisfies Source,
    ];
  });
}

function frontmatterSources({ frontmatter }: Article): readonly Source[] {
  return (frontmatter?.fields ?? []).flatMap((field) => {
    if (!SOURCE_FIELDS.includes(field.key) || !saysSomething(field.value)) return [];
    const value = textOf(field.value);
    return [
      {
        block: -1,
        sentence: -1,
        form: 'frontmatter',
        strength: 'weak',
        reach: 'article',
        range: field.range,
        name: value ?? field.key,
        destination: value !== undefined && hostOf(value) !== null ? value : null,
      } satisfies Source,
    ];
  });
}

function saysSomething(value: FieldValue): boolean {
  if (value.kind === 'list') return value.items.some(saysSomething);
  if (value.kind === 'mapping') return value.fields.some((field) => saysSomething(field.value));
  return textOf(value) !== undefined && value.value !== false;
}
