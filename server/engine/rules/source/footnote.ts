import type { Article, Definition } from '../../article/article.ts';
import { atEnd } from '../../evidence/fixes.ts';
import { hasFootnotes } from '../../evidence/holdings.ts';
import { notesElsewhere } from '../../evidence/sources/notesElsewhere.ts';
import { defineRule, type Problem } from '../../rule.ts';
import { withLineBreak } from '../../text/edit.ts';
import type { Range } from '../../text/range.ts';

export const rule = defineRule({
  id: 'source/footnote',
  summary: 'A footnote used and not defined, defined and not used, or defined twice.',
  why: 'A note mark without its note prints as bare brackets, and a note that no mark leads to is not printed at all.',
  quiet:
    'Marks in code; citation keys; notes that may be in a file that this one includes; a chapter that defines none and whose numbers go on from another file.',
  basis: 'House practice of every desk: notes and marks match.',
  severity: 'warning',
  fixes: ['Add a definition stub', 'Remove the unused definition'],
  options: {},
  when: hasFootnotes,
  *check({ article }) {
    const definitions = article.definitions.filter(({ kind }) => kind === 'footnote');
    const marks = marksOf(article);
    const elsewhere = notesElsewhere(
      article,
      marks.map(({ key }) => key),
      definitions,
    );
    if (!elsewhere.definitions) yield* undefinedMarks(article, marks, definitions);
    yield* idleDefinitions(article, elsewhere.marks ? null : marks, definitions);
  },
});

interface Mark {
  readonly label: string;
  readonly key: string;
  readonly range: Range;
}

const marksOf = (article: Article): readonly Mark[] =>
  article.blocks.flatMap((block) =>
    block.inlines
      // A note written in place (`^[…]`) has no label; `[^.]` is of a search pattern.
      .filter(
        ({ kind, range, text }) =>
          kind === 'footnote-reference' &&
          article.text.startsWith('[^', range.start) &&
          /[\p{L}\p{N}*†‡§]/u.test(article.text.slice(text.start, text.end)),
      )
      .map(({ range, text }) => {
        const label = article.text.slice(text.start, text.end);
        return { label, key: label.trim().replace(/\s+/gu, ' ').toLowerCase(), range };
      }),
  );

/** The first mark of each label that no definition answers. */
function* undefinedMarks(
  article: Article,
  marks: readonly Mark[],
  definitions: readonly Definition[],
): Generator<Problem> {
  const known = new Set(definitions.map(({ key }) => key));
  for (const { label, key, range } of marks) {
    if (known.has(key)) continue;
    known.add(key);
    yield {
      range,
      message: `Footnote [^${label}] is used and not defined; add its note.`,
      fixes: [
        {
          title: 'Add a definition stub',
          safety: 'placeholder',
          edits: [atEnd(article, `[^${label}]: [note]`)],
        },
      ],
    };
  }
}

/** A mark that stands where no reader of ours looks (in HTML, behind an exclamation mark) still is one. */
function isMarkedSomewhere({ text }: Article, { label, range }: Definition): boolean {
  const mark = `[^${label}]`;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (at < range.start || at >= range.end) return true;
  }
  return false;
}

/** `marks`: null where they may be in another file, and only what is defined twice can be told. */
function* idleDefinitions(
  article: Article,
  marks: readonly Mark[] | null,
  definitions: readonly Definition[],
): Generator<Problem> {
  const used = new Set(marks?.map(({ key }) => key));
  const seen = new Map<string, Definition>();
  for (const definition of definitions) {
    const { label, key, range } = definition;
    const first = seen.get(key);
    if (first !== undefined) {
      yield {
        range,
        message: `Footnote [^${label}] is defined twice, and only the first is printed; give this one its own label.`,
        related: [{ range: first.range, message: 'The first definition.' }],
      };
      continue;
    }
    seen.set(key, definition);
    if (marks === null || used.has(key) || isMarkedSomewhere(article, definition)) continue;
    yield {
      range,
      message: `Footnote [^${label}] is defined and never used; set its mark in the text or remove it.`,
      fixes: [
        {
          title: 'Remove the unused definition',
          safety: 'review',
          edits: [{ ...withLineBreak(article.text, range), text: '' }],
        },
      ],
    };
  }
}
