import type { Article, Block } from '../../article/article.ts';
import { sourceRange } from '../../article/prose.ts';
import { placeholdersOf, type Placeholder } from '../../evidence/copy/placeholders.ts';
import { isMarkdown } from '../../evidence/fixes.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { withLineBreak } from '../../text/edit.ts';
import type { Range } from '../../text/range.ts';

export const rule = defineRule({
  id: 'copy/placeholder',
  summary:
    'A left-over placeholder: TK, lorem ipsum, [citation needed], or the alt text of a lost image alone on a line.',
  why: 'A placeholder marks what was still to be written, checked or inserted; readers must never meet it.',
  quiet:
    'Code; a mark that is only spoken of, in quotation marks; variables and codes of two letters; model sentences for the reader to fill in; filler but for its first passage, and all of it in a draft that is set in filler; TBD and TBA where a schedule or a table says that something is not yet decided.',
  basis: 'House practice of every desk: clean copy.',
  severity: 'warning',
  fixes: ['Remove this line', 'Insert the image', 'Remove the placeholder'],
  options: {},
  *check({ article, evidence }) {
    for (const block of article.blocks) {
      if (block.zone === 'placeholder') {
        yield {
          range: block.range,
          message: `“${block.prose.text.trim()}” is the alt text of an image that is not here; insert the image or remove the line.`,
          fixes: [
            {
              title: 'Remove this line',
              safety: 'review',
              edits: [{ ...withLineBreak(article.text, block.range), text: '' }],
            },
            imageFix(article, block),
          ],
        };
      }
    }
    const { marks, filler } = placeholdersOf(article, evidence);
    for (const mark of marks) yield problemOf(article, mark);
    const [first, ...others] = filler;
    if (first !== undefined)
      yield { ...problemOf(article, first), related: others.slice(0, MOST_RELATED).map(alsoHere) };
  },
});

/** So many further passages of filler are pointed to. */
const MOST_RELATED = 20;

const placeOf = ({ block, start, end }: Placeholder): Range => sourceRange(block.prose, start, end);

const alsoHere = (filler: Placeholder): { readonly range: Range; readonly message: string } => ({
  range: placeOf(filler),
  message: 'Here too.',
});

function problemOf({ text }: Article, found: Placeholder) {
  const range = placeOf(found);
  return {
    range,
    message: `“${found.text}” is a left-over placeholder; write what belongs here.`,
    fixes: [
      {
        title: 'Remove the placeholder',
        safety: 'review' as const,
        edits: [{ ...withSpace(text, range), text: '' }],
      },
    ],
  };
}

/** The line becomes the image that it describes. */
function imageFix(article: Article, { prose, range }: Block): Fix {
  const alt = prose.text.trim();
  const text = isMarkdown(article) ? `![${alt}](url)` : `[Image: ${alt}, address]`;
  return { title: 'Insert the image', safety: 'placeholder', edits: [{ ...range, text }] };
}

/** With the brackets or the commas that set it apart, and one of the spaces around it. */
function withSpace(text: string, { start, end }: Range): Range {
  const pair = `${text[start - 1] ?? ''}${text[end] ?? ''}`;
  if (pair === '()' || pair === '[]') return withSpace(text, { start: start - 1, end: end + 1 });
  if (text[start - 1] !== ' ') return { start, end: text[end] === ' ' ? end + 1 : end };
  const comma = text[start - 2] === ',' && /[,.;:!?]/u.test(text[end] ?? '');
  return { start: comma ? start - 2 : start - 1, end: comma && text[end] === ',' ? end + 1 : end };
}
