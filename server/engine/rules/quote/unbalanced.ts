import { sourceRange } from '../../article/prose.ts';
import { openMarks, type OpenMark } from '../../evidence/marks.ts';
import { PLAIN_SPEECH_VERBS } from '../../language/english/attribution.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { lastStarting } from '../../text/range.ts';

export const rule = defineRule({
  id: 'quote/unbalanced',
  summary:
    'A quotation mark that is opened and not closed in its paragraph, or closed by a mark of another kind.',
  why: 'Where a quotation ends is where the speaker’s words end and the writer’s go on; without the mark the reader cannot tell.',
  quiet:
    'A quotation over several paragraphs, where each opens and the last closes; apostrophes, inches and feet; code, tables and headings.',
  basis: 'House practice of every desk: marks come in pairs.',
  severity: 'hint',
  fixes: [
    'Insert the closing mark at the end of the sentence',
    'Insert the closing mark in front of the speaker',
    'Use the mark that fits',
  ],
  options: {},
  *check({ article }) {
    for (const open of openMarks(article)) {
      const { prose } = open.block;
      const range = sourceRange(prose, open.at, open.at + 1);
      yield open.mixed === null
        ? {
            range,
            message: `This quotation is not closed; insert the closing mark ${open.closing} where the speaker’s words end.`,
            fixes: closingFixes(open),
          }
        : {
            range,
            message: `This quotation opens with ${prose.text[open.at] ?? ''} and closes with ${prose.text[open.mixed] ?? ''}; use marks of one kind.`,
            fixes: [
              {
                title: 'Use the mark that fits',
                safety: 'review' as const,
                edits: [{ ...sourceRange(prose, open.mixed, open.mixed + 1), text: open.closing }],
              },
            ],
          };
    }
  },
});

/** Behind the sentence that the mark stands in, and where a speaker follows, in front of the speaker as well. */
function closingFixes({ block: { prose, sentences }, at, closing }: OpenMark): readonly Fix[] {
  const sentence = sentences[lastStarting(sentences, at)];
  const end = sentence?.end ?? prose.text.length;
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

const VERB = `(?:${[...PLAIN_SPEECH_VERBS].join('|')})`;
const WHO = "(?:he|she|they|I|we|\\p{Lu}[\\p{L}'.-]+(?: \\p{Lu}[\\p{L}'.-]+){0,3})";
/** ", he said", ", said Ana Ruiz": from the punctuation on. */
const SPEAKER = new RegExp(`[,!?](?= (?:${WHO} ${VERB}|${VERB} ${WHO}|${VERB} the )\\b)`, 'u');
