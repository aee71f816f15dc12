import type { Article, Block, Zone } from '../article/article.ts';
import { insertFields, type Written } from '../article/frontmatter/editing/editing.ts';
import { sourceRange } from '../article/prose.ts';
import type { Fix } from '../rule.ts';
import { lineBreakOf } from '../text/edit.ts';
import type { Range } from '../text/range.ts';
import type { SentencePlace } from './evidence.ts';

/** Edits that give a statement its source. All but the last insert what the editor must fill in. */

export const isMarkdown = ({ format }: Article): boolean => format !== 'text';

/** Range of a sentence in the original text. */
export function sentenceRange(article: Article, { block, sentence }: SentencePlace): Range {
  const found = article.blocks[block];
  const range = found?.sentences[sentence];
  return found === undefined || range === undefined
    ? { start: 0, end: 0 }
    : sourceRange(found.prose, range.start, range.end);
}

/** ", according to [source](url)" in front of the full stop. */
export function creditFix(article: Article, place: SentencePlace, title: string, words: string): Fix {
  const { end } = sentenceRange(article, place);
  const at = /[.!?。！？]$/u.test(article.text.slice(end - 1, end)) ? end - 1 : end;
  return { title, safety: 'placeholder', edits: [{ start: at, end: at, text: words }] };
}

export const sourceStub = (article: Article): string =>
  isMarkdown(article) ? '[source](url)' : '[source, date]';

/** A note names its sources itself: it has no notes, and stands in no section. */
const isInNote = ({ blocks }: Article, { block }: SentencePlace): boolean =>
  blocks[block]?.zone === 'footnote';

/** A footnote mark behind the sentence and its stub at the end of the text; Markdown only. */
export function footnoteFix(article: Article, place: SentencePlace): readonly Fix[] {
  if (!isMarkdown(article) || isInNote(article, place)) return [];
  return [
    {
      title: 'Insert a footnote and its stub',
      safety: 'placeholder',
      // Worked out when the fix is applied: the free number is looked for in the whole text.
      get edits() {
        const label = freeFootnote(article);
        const { end } = sentenceRange(article, place);
        return [
          { start: end, end, text: `[^${label}]` },
          atEnd(article, `[^${label}]: [publisher, title, date](url)`),
        ];
      },
    },
  ];
}

/** The next number that no footnote of the text has. */
function freeFootnote({ definitions, text }: Article): number {
  let label = definitions.filter(({ kind }) => kind === 'footnote').length + 1;
  while (text.includes(`[^${label}]`)) label++;
  return label;
}

/** A paragraph of its own at the end of the text. */
export function atEnd(article: Article, paragraph: string): { start: number; end: number; text: string } {
  const { text } = article;
  const lineBreak = lineBreakOf(text);
  const trimmed = text.trimEnd().length;
  return { start: trimmed, end: text.length, text: `\n\n${paragraph}\n`.replaceAll('\n', lineBreak) };
}

/** A line "Source: …" behind the last block of the sentence's section. */
export function sourceLineFix(article: Article, place: SentencePlace): readonly Fix[] {
  if (isInNote(article, place)) return [];
  const section = article.sections[article.blocks[place.block]?.section ?? 0];
  const end =
    lastBlock(article, section?.endBlock ?? article.blocks.length)?.range.end ?? article.text.length;
  const lineBreak = lineBreakOf(article.text);
  const line = isMarkdown(article)
    ? 'Source: [publisher, title, date](url)'
    : 'Source: [publisher, title, date, address]';
  return [
    {
      title: 'Add a source line to this section',
      safety: 'placeholder',
      edits: [{ start: end, end, text: `${lineBreak}${lineBreak}${line}` }],
    },
  ];
}

/** The last block before `end` that is prose or stands among it. */
function lastBlock({ blocks }: Article, end: number): Block | undefined {
  for (let at = end - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block !== undefined && !BEHIND_THE_PROSE.has(block.zone)) return block;
  }
  return undefined;
}

const BEHIND_THE_PROSE: ReadonlySet<Zone> = new Set<Zone>(['footnote', 'markup', 'furniture', 'related']);

/** The comment that marks a paragraph as own reporting, which counts as its source. */
export function ownReportingFix(article: Article, place: SentencePlace, figure: string): readonly Fix[] {
  const end = article.blocks[place.block]?.range.end;
  if (!isMarkdown(article) || end === undefined) return [];
  const note = article.format === 'mdx' ? '{/* source: own reporting */}' : '<!-- source: own reporting -->';
  return [
    {
      title: `Mark “${figure}” as own reporting`,
      safety: 'review',
      edits: [{ start: end, end, text: ` ${note}` }],
    },
  ];
}

/** A field at the end of the frontmatter; nothing where there is none that can be written to. */
export function fieldFix(article: Article, title: string, key: string, value: Written): readonly Fix[] {
  const edits = article.frontmatter === null ? null : insertFields(article, [[key, value]]);
  return edits === null ? [] : [{ title, safety: 'placeholder', edits }];
}
