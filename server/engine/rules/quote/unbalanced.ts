import type { Block, Inline } from '../../article/article.ts';
import { sourceOffset, sourceRange } from '../../article/prose.ts';
import { openMarks, type OpenMark } from '../../evidence/speech/marks.ts';
import { PLAIN_SPEECH_VERBS } from '../../language/english/attribution.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { lastStarting, type Range } from '../../text/range.ts';

export const rule = defineRule({
  id: 'quote/unbalanced',
  summary:
    'A quotation mark that is opened and not closed in its paragraph, closed by a mark of another kind, or run on into paragraphs that do not open with it.',
  why: 'Where a quotation ends is where the speaker’s words end and the writer’s go on; without the mark the reader cannot tell.',
  quiet:
    'A quotation over several paragraphs, where each opens and the last closes; apostrophes, inches and feet; code, tables and headings.',
  basis: 'House practice of every desk: marks come in pairs.',
  severity: 'hint',
  fixes: [
    'Insert the closing mark at the end of the sentence',
    'Insert the closing mark in front of the speaker',
    'Insert the closing mark at the end of the link',
    'Use the mark that fits',
    'Open the next paragraph with the mark',
  ],
  options: {},
  *check({ article }) {
    for (const open of openMarks(article)) {
      const { prose } = open.block;
      const range = sourceRange(prose, open.at, open.at + 1);
      yield { range, message: messageOf(open), fixes: fixesOf(open, article.text) };
    }
  },
});

function messageOf({ block, at, closing, instead, runsOver }: OpenMark): string {
  const { text } = block.prose;
  const opening = text[at] ?? '';
  if (runsOver.length === 1)
    return `This quotation goes on in the next paragraph; open that paragraph with ${opening} too.`;
  if (runsOver.length > 1)
    return `This quotation goes on for ${runsOver.length} more paragraphs; open each of them with ${opening} too.`;
  if (instead === null)
    return `This quotation is not closed; insert the closing mark ${closing} where the speaker’s words end.`;
  const written = text.slice(instead.start, instead.end).trim();
  return written === opening && opening !== closing
    ? `This quotation is closed with ${written}, a mark that opens; close it with ${closing}.`
    : `This quotation opens with ${opening} and closes with ${written}; use marks of one kind.`;
}

function fixesOf(open: OpenMark, text: string): readonly Fix[] {
  const { block, at, closing, instead, runsOver } = open;
  if (runsOver.length > 0) {
    const mark = block.prose.text[at] ?? '';
    const title = runsOver.length === 1 ? 'Open the next paragraph' : 'Open the next paragraphs';
    const edits = runsOver.map((start) => ({ start, end: start, text: mark }));
    return [{ title: `${title} with the mark`, safety: 'review', edits }];
  }
  if (instead === null) return closingFixes(open, text);
  const range = sourceRange(block.prose, instead.start, instead.end);
  return [{ title: 'Use the mark that fits', safety: 'review', edits: [{ ...range, text: closing }] }];
}

/** Behind the sentence that the mark stands in, and where a speaker follows, in front of the speaker as well. */
function closingFixes({ block, at, closing }: OpenMark, text: string): readonly Fix[] {
  const { prose, sentences } = block;
  const within = markupAround(block, sourceOffset(prose, at));
  if (within !== null) {
    const kind = text[within.end] === ']' ? 'link' : 'emphasis';
    const place = { start: within.end, end: within.end, text: closing };
    return [{ title: `Insert the closing mark at the end of the ${kind}`, safety: 'review', edits: [place] }];
  }
  const end = sentences[lastStarting(sentences, at)]?.end ?? prose.text.length;
  const insert = (title: string, offset: number): Fix => {
    const { end: place } = sourceRange(prose, offset - 1, offset);
    return { title, safety: 'review', edits: [{ start: place, end: place, text: closing }] };
  };
  const speaker = SPEAKER.exec(prose.text.slice(at + 1, end));
  const atEnd = insert('Insert the closing mark at the end of the sentence', end);
  return speaker === null
    ? [atEnd]
    : [insert('Insert the closing mark in front of the speaker', at + 1 + speaker.index + 1), atEnd];
}

/** The words of the smallest link or emphasis around a place, in the original text: a mark inside is closed inside. */
function markupAround({ inlines }: Block, place: number): Range | null {
  const around = inlines.filter(
    ({ kind, text }) => PAIRED.has(kind) && text.start <= place && place < text.end,
  );
  return around.toSorted((a, b) => a.text.end - a.text.start - (b.text.end - b.text.start))[0]?.text ?? null;
}

const PAIRED: ReadonlySet<Inline['kind']> = new Set<Inline['kind']>(['link', 'strong', 'emphasis']);

const VERB = `(?:${[...PLAIN_SPEECH_VERBS].join('|')})`;
const WHO = "(?:he|she|they|I|we|\\p{Lu}[\\p{L}'.-]+(?: \\p{Lu}[\\p{L}'.-]+){0,3})";
/** ", he said", ", said Ana Ruiz": from the punctuation on. */
const SPEAKER = new RegExp(`[,!?](?= (?:${WHO} ${VERB}|${VERB} ${WHO}|${VERB} the )\\b)`, 'u');
