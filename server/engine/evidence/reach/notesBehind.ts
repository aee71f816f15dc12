import { HAS_THE_FIGURES } from '../../language/english/sources.ts';
import { creditAtTheEnd } from '../sources/marks.ts';
import type { Passage } from '../passages.ts';
import type { Statement } from '../statements.ts';
import { covered, goesOnWith, isAbout, passagesAround } from './reached.ts';
import type { Reached, ReadArticle } from './reached.ts';

/**
 * "… a boat. ([Source](…))", "… a boat. Source: Harlow.": what stands behind a full stop and is little but a source is
 * for the sentence that it closes, and at the end of a paragraph for all back to another source.
 */
export function asACreditBehind(read: ReadArticle, passage: Passage): Reached | null {
  const later = passagesBehind(read, passage).find(
    ({ sources, statement }) => sources.length > 0 || statement.recall(isNothingElse),
  );
  const source = later?.sources.find(({ form }) => form !== 'attribution');
  if (later === undefined || source === undefined) return null;
  const isLast = later.sentence + 1 === read.blocks[later.block]?.passages.length;
  const { statement } = later;
  const isNext =
    later.sentence === passage.sentence + 1 &&
    (statement.recall(isNothingElse) || statement.recall(hasTheFigures));
  return isNext || (isLast && (statement.recall(isNothingElse) || statement.recall(endsInCredit)))
    ? covered('sentence', source, `the words behind it name its source (${source.name})`)
    : null;
}

const passagesBehind = (read: ReadArticle, passage: Passage): readonly Passage[] =>
  passagesAround(read, passage).filter(({ sentence }) => sentence > passage.sentence);

/** "… a boat. (Source: Harlow)": the credit stands behind the stop of its sentence. */
const endsInCredit = ({ words }: Statement): boolean =>
  /[.!?…]["”’]? \([Ss]ources?: [^()]{2,120}\)$/u.test(words);

/** "The atlas has a table": where the figure that was just told stands. */
const hasTheFigures = ({ words }: Statement): boolean => HAS_THE_FIGURES.test(words);

/** Letters in brackets beside a source's own: "see", "for more see the". */
const MOST_BESIDE = 25;

function isNothingElse({ words, references }: Statement): boolean {
  if (creditAtTheEnd(words)?.start === 0) return true;
  const brackets = /^\s*[([]([^()]*(?:\([^()]*\)[^()]*)?)[)\]][.\s]*$/u.exec(words)?.[1];
  if (brackets === undefined) return false;
  const named = references.reduce((sum, { text }) => sum + text.end - text.start, 0);
  return named === 0 || brackets.length - named <= MOST_BESIDE;
}

/** A note or citation further on reaches back over sentences that are about the same. */
export function noteBehindIt(read: ReadArticle, passage: Passage): Reached | null {
  for (const later of passagesBehind(read, passage)) {
    const note = later.sources.find(
      ({ form }) => form === 'footnote' || form === 'citation' || form === 'parenthesis',
    );
    if (note === undefined) continue;
    return isAbout(read, passage, later) || goesOnWith(later)
      ? covered('paragraph', note, `the note ${note.name} closes its paragraph`)
      : null;
  }
  return null;
}
