import { lineIndex } from '../text/lines.ts';
import type { Article, Block, Format, Section, Zone } from './article.ts';
import type { ReadingMemory } from './memory.ts';
import type { Frontmatter } from './frontmatter/frontmatter.ts';
import { readFrontmatter } from './frontmatter/read.ts';
import { identityOf } from './identity.ts';
import { readMarkdown } from './markdown/read.ts';
import { SYNTAXES } from './markdown/syntax.ts';
import { readPlainText } from './plain/read.ts';
import type { RawBlock } from './reading.ts';
import { sectionsOf } from './sections.ts';
import type { ZoneMark } from './zones/cues.ts';
import { endlessBlocks, zonesOf } from './zones/zones.ts';
import { languageIn, sentencesIn } from './wording.ts';

/** The format of a file by its name; plain text where nothing says otherwise. */
export function formatOf(path: string): Format {
  const extension = /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
  if (extension === 'mdx') return 'mdx';
  if (extension === 'qmd' || extension === 'rmd') return 'quarto';
  return ['md', 'markdown', 'mdown', 'mkd'].includes(extension) ? 'markdown' : 'text';
}

/**
 * Reads a text into an article. Never fails: what could not be read is in `parseErrors`. A host that reads a document
 * again on each edit hands in the document's `memory`, so that blocks that were read before are not worked on again.
 */
export function parseArticle(
  path: string,
  text: string,
  format: Format = formatOf(path),
  memory: ReadingMemory | null = null,
): Article {
  memory?.startVersion(format);
  const frontmatter = readFrontmatter(text, memory?.frontmatter);
  const start = bodyStart(text, frontmatter);
  const reading =
    format === 'text'
      ? readPlainText(text, start, memory)
      : readMarkdown(text, start, format, SYNTAXES[format], memory);
  const marks = zonesOf(reading.blocks, format);
  const sections = sectionsOf(reading.blocks, (index) => marks[index]?.zone);
  const blocks = finished(reading.blocks, marks, sections);
  return {
    path,
    format,
    text,
    lines: lineIndex(text),
    frontmatter,
    blocks,
    sections,
    definitions: reading.definitions,
    parseErrors: [...reading.errors, ...endlessBlocks(reading.blocks)],
    identity: identityOf({ path, text, frontmatter, blocks }),
  };
}

/** The body starts after the line break behind the frontmatter, else after a byte order mark. */
function bodyStart(text: string, frontmatter: Frontmatter | null): number {
  if (frontmatter === null) return text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const { end } = frontmatter.range;
  const lineBreak = /^[ \t]*(?:\r\n|\r|\n)?/u.exec(text.slice(end, end + 200));
  return end + (lineBreak?.[0].length ?? 0);
}

const WITHOUT_PROSE: readonly Zone[] = ['markup', 'code', 'furniture', 'related'];

function finished(
  blocks: readonly RawBlock[],
  marks: readonly ZoneMark[],
  sections: readonly Section[],
): readonly Block[] {
  let section = 0;
  return blocks.map((block, index) => {
    while (index >= (sections[section]?.endBlock ?? Infinity)) section++;
    const zone = marks[index]?.zone ?? 'body';
    // Field by field: a spread of blocks that were made in several places costs as much as all of this.
    const { kind, range, level, containers, origin, wording, inlines, prose } = block;
    const read = !WITHOUT_PROSE.includes(zone) && prose.text !== '';
    return {
      index,
      kind,
      range,
      level,
      containers,
      origin,
      wording,
      inlines,
      prose,
      zone,
      zoneReason: marks[index]?.reason ?? '',
      section,
      sentences: read ? wording.recall(sentencesIn) : [],
      language: read ? wording.recall(languageIn) : null,
    };
  });
}
