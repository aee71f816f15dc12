import { namesNear, unspoken, type Utterance } from '../../evidence/speech/utterances.ts';
import { SAYS_SOMETHING } from '../../language/english/quoting.ts';
import { defineRule, type Fix } from '../../rule.ts';

export const rule = defineRule({
  id: 'quote/no-speaker',
  summary:
    'A quotation of whole sentences for which nobody is named: not in its sentence, not beside it, not in the paragraph before.',
  why: 'Words in quotation marks are a promise that somebody said them. A reader who cannot tell who did can neither weigh them nor check them.',
  quiet:
    'Terms, titles, wordings and thoughts in quotation marks; a note or a link behind the words; epigraphs, pulled quotations, questions and answers; questions that a sentence is about; songs; rows of answers below their lead; block quotations with a line that credits them, under a name, under a heading that cites their source, or to be used by the reader; a lead from somebody’s view (“For Ruiz this was true: …”); instructions and first-person pieces.',
  basis: 'Reuters: identify the speaker at once.',
  severity: 'warning',
  fixes: ['Insert who said it', 'Set as a term, in single marks'],
  options: {},
  *check({ article, evidence }) {
    if (evidence.voice.register !== 'reporting') return;
    for (const utterance of unspoken(article, evidence)) {
      const names = namesNear(article, utterance).slice(0, 2);
      yield {
        range: utterance.range,
        message: 'Who said this? No speaker is named near the quotation; name the speaker beside it.',
        fixes: [
          ...(names.length === 0 ? [null] : names.map(({ name }) => name)).map((name) =>
            creditFix(article.text, utterance, name),
          ),
          ...termFix(article.text, utterance),
        ],
        related: names.map(({ name, range }) => ({ range, message: `The nearest name: ${name}.` })),
      };
    }
  },
});

/** "We will not sell." becomes "We will not sell," said Ana Ruiz. A block quotation gets a line of its own. */
function creditFix(text: string, { range, marked, block }: Utterance, name: string | null): Fix {
  const title = name === null ? 'Insert who said it' : `Insert “said ${name}”`;
  const safety = name === null ? 'placeholder' : 'review';
  const speaker = name ?? '[name]';
  if (!marked) {
    const marker = block.containers[0]?.marker ?? '>';
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
    const line = `${lineBreak}${marker}${lineBreak}${marker} — ${speaker}`;
    return { title, safety, edits: [{ start: range.end, end: range.end, text: line }] };
  }
  const last = range.end - 2;
  const comma = text[last] === '.' ? [{ start: last, end: last + 1, text: ',' }] : [];
  const goesOn = /^ ?[\p{Ll},;]/u.test(text.slice(range.end, range.end + 2));
  return {
    title,
    safety,
    edits: [...comma, { start: range.end, end: range.end, text: ` said ${speaker}${goesOn ? '' : '.'}` }],
  };
}

/** Single marks say that the words are a term or a title; what has a verb somebody said. */
function termFix(text: string, { range, marked }: Utterance): readonly Fix[] {
  const pair = SINGLE[text[range.start] ?? ''];
  if (!marked || pair === undefined || holdsVerb(text.slice(range.start + 1, range.end - 1))) return [];
  return [
    {
      title: 'Set as a term, in single marks',
      safety: 'review',
      edits: [
        { start: range.start, end: range.start + 1, text: pair[0] },
        { start: range.end - 1, end: range.end, text: pair[1] },
      ],
    },
  ];
}

/** So many words are no term. */
const LONGEST_TERM = 6;

const holdsVerb = (words: string): boolean =>
  words.split(/\s+/u).length > LONGEST_TERM || SAYS_SOMETHING.test(words);

const SINGLE: Readonly<Record<string, readonly [string, string]>> = {
  '“': ['‘', '’'],
  '"': ["'", "'"],
  '«': ['‹', '›'],
  '„': ['‚', '‘'],
};
