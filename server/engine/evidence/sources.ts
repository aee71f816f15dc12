import type { Article, Block, Definition, Inline, Section } from '../article/article.ts';
import { textOf, type FieldValue } from '../article/frontmatter/frontmatter.ts';
import { sourceRange } from '../article/prose.ts';
import { SOURCE_LINE } from '../language/english/lines.ts';
import {
  DATA_NOTE,
  NAMES_A_DOCUMENT,
  OWN_LISTS,
  PARENTHESIS,
  SOURCE_FIELDS,
  SOURCES_HEADING,
} from '../language/english/sources.ts';
import type { Attribution } from './attributions.ts';
import type { Source } from './evidence.ts';
import { isReference, type Passage, type ReadBlock } from './passages.ts';

/** The sources that stand in a sentence itself. */
export function sourcesInPassage(
  article: Article,
  { block }: ReadBlock,
  passage: Passage,
): readonly Source[] {
  const sources: Source[] = [];
  for (const inline of passage.references) {
    const source = referenceSource(article, passage, inline);
    if (source !== null) sources.push(source);
  }
  for (const attribution of passage.attributions) {
    if (!attribution.reports || isVague(passage, attribution) || isUnnamedStudy(attribution)) continue;
    sources.push(attributionSource(block, passage, attribution));
  }
  return [...sources, ...parentheses(block, passage)];
}

/** A vague attribution on the same words wins: "studies show" credits nobody. */
const isVague = ({ vague }: Passage, attribution: Attribution): boolean =>
  vague.some((span) => span.start < attribution.end && attribution.start < span.end);

/** "a survey found", "some studies indicate": a study that cannot be told from others names nobody. */
const isUnnamedStudy = ({ speaker }: Attribution): boolean =>
  speaker.kind === 'document' && UNNAMED_STUDY.test(speaker.text) && !/(?<!^)\p{Lu}/u.test(speaker.text);

const UNNAMED_STUDY =
  /^(?:(?:an?|one|another|some|several|many|two|three|various|recent|new|other|the latest) )*(?:[A-Za-zÀ-ɏ-]+ )?(?:poll|survey|stud(?:y|ies)|polls|surveys|research|polling|paper|papers|report|reports|data|estimates?)\b/i;

function referenceSource(article: Article, passage: Passage, inline: Inline): Source | null {
  const place = { block: passage.block, sentence: passage.sentence, range: inline.range };
  const words = article.text.slice(inline.text.start, inline.text.end);
  if (inline.kind === 'citation') {
    return {
      ...place,
      form: 'citation',
      strength: 'strong',
      reach: 'sentence',
      name: words,
      destination: null,
    };
  }
  if (inline.kind === 'footnote-reference') {
    const known = article.definitions.some(
      (definition: Definition) => definition.kind === 'footnote' && definition.key === keyOf(words),
    );
    return known
      ? { ...place, form: 'footnote', strength: 'strong', reach: 'sentence', name: words, destination: null }
      : null;
  }
  const destination = inline.destination ?? '';
  if (destination === '' || OWN_LISTS.test(destination)) return null;
  const host = hostOf(destination);
  return {
    ...place,
    form: 'link',
    strength: host === null ? 'medium' : 'strong',
    reach: NAMES_A_DOCUMENT.test(words) ? 'paragraph' : 'sentence',
    name: host ?? destination,
    destination,
  };
}

export const keyOf = (label: string): string => label.trim().replace(/\s+/gu, ' ').toLowerCase();

/** The host of an absolute address, `www.` dropped, or null. */
export function hostOf(address: string): string | null {
  const host =
    /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1] ?? /^(www\.[^/?#:]+)/i.exec(address)?.[1];
  return host === undefined ? null : host.toLowerCase().replace(/^www\./u, '');
}

function attributionSource(block: Block, passage: Passage, { start, end, speaker }: Attribution): Source {
  const named = speaker.kind === 'name' || speaker.kind === 'document' || speaker.kind === 'institution';
  return {
    block: passage.block,
    sentence: passage.sentence,
    form: 'attribution',
    strength: named ? 'strong' : 'medium',
    reach: 'sentence',
    range: sourceRange(block.prose, start, end),
    name: speaker.text,
    destination: null,
  };
}

function parentheses(block: Block, passage: Passage): readonly Source[] {
  const sentence = passage.text.slice(passage.from, passage.to);
  if (!sentence.includes('(')) return [];
  return [...sentence.matchAll(PARENTHESIS)].map((match) => {
    const start = passage.from + match.index;
    return {
      block: passage.block,
      sentence: passage.sentence,
      form: 'parenthesis',
      strength: /(?:19|20)\d\d/u.test(match[0]) ? 'strong' : 'weak',
      reach: 'sentence',
      range: sourceRange(block.prose, start, start + match[0].length),
      name: match[0].slice(1, -1),
      destination: null,
    };
  });
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
const dataNote = ({ language, prose }: Block): string | null =>
  language === 'en' && prose.text.length <= LONGEST_NOTE ? (DATA_NOTE.exec(prose.text)?.[1] ?? null) : null;

/** What a source line or a caption names as its source, or null. */
export function sourceLineName({ prose, zone }: Block): string | null {
  const line = SOURCE_LINE.exec(prose.text.trim())?.[1];
  if (line !== undefined) return line.trim().replace(/^[(]|[)]$/gu, '');
  return zone === 'caption' ? (/\bsources?: ?([^.|]{2,80})/i.exec(prose.text)?.[1]?.trim() ?? null) : null;
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
