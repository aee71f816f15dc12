import {
  COMPILES_FIGURES,
  CREDITS_A_BODY,
  PUTS_OUT_A_DOCUMENT,
  type Credit,
} from '../../language/english/bodies.ts';
import { DOCUMENT_SHOWS, PUTS_OR_CITES, SAYS_AS_A_NOUN } from '../../language/english/sources.ts';
import type { Attribution } from '../speech/attributions.ts';
import type { Source } from '../evidence.ts';
import type { Passage } from '../passages.ts';
import type { Statement } from '../statements.ts';

/** The source of a sentence that its figures rest on, or null: an attribution holds for its own clause only. */
export function creditOf(passage: Passage): Source | null {
  return (
    passage.sources.find((source) => source.form !== 'attribution' || creditsFigures(passage, source)) ?? null
  );
}

function creditsFigures(passage: Passage, { name }: Source): boolean {
  const attribution = passage.attributions.find(({ speaker }) => speaker.text === name);
  return attribution === undefined || !opensLaterClause(passage, attribution);
}

/** "Half of the boats leak, and a harbour master says that …": a figure stands in front of the clause that it opens. */
function opensLaterClause(
  { text, from, to, statistics }: Passage,
  { start, end, speaker }: Attribution,
): boolean {
  const figures = statistics.filter(({ tier }) => tier !== 'C');
  return (
    figures.some((figure) => figure.end <= start) &&
    speaker.start === start &&
    OPENS_A_CLAUSE.test(text.slice(Math.max(from, start - 40), start)) &&
    TELLS_MORE.test(text.slice(end, Math.min(to, end + 30)))
  );
}

const OPENS_A_CLAUSE =
  /(?:[,;—–] ?(?:and|but|while|(?:even )?though|although|whereas|yet|so|because|(?:even )?as)|;|\b(?:and|but|while|though|although|whereas)) (?:(?:in|at|on|for) [A-Za-zÀ-ɏ\d ]{1,20},? |(?:now|then|recently|separately|meanwhile),? )?$/i;
/** What is told stands behind the verb; a bare ", officials said" tells what stood in front. */
const TELLS_MORE =
  /^,? (?!(?:on|in|at|last|this|to|yesterday|today|during|after|earlier|late)\b)[\p{L}\d"“$€£]/u;

/** A body, a document or somebody's claim by which a sentence credits its figures in other words, or null. */
export const otherCredit = ({ words }: Statement): string | null => creditBy(OTHER_CREDITS, words);

/** A body that the writer names as the one behind a list of figures, or null. */
export const creditOfList = ({ words }: Statement): string | null => creditBy(CREDITS_OF_LISTS, words);

function creditBy(forms: readonly Credit[], words: string): string | null {
  for (const { sign, pattern } of forms) {
    const credit = sign.test(words) ? pattern.exec(words)?.[0] : undefined;
    if (credit !== undefined) return credit.trim().slice(0, LONGEST_NAME);
  }
  return null;
}

const CREDITS_OF_LISTS: readonly Credit[] = [PUTS_OUT_A_DOCUMENT, COMPILES_FIGURES, ...CREDITS_A_BODY];
const OTHER_CREDITS: readonly Credit[] = [DOCUMENT_SHOWS, SAYS_AS_A_NOUN, PUTS_OR_CITES, ...CREDITS_A_BODY];

/** Letters of a source's name that an editor needs to find it. */
const LONGEST_NAME = 40;
