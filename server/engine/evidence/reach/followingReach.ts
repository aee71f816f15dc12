import { FROM_THE_SAME, INTRODUCES_FIGURES, PUTS_TOGETHER } from '../../language/english/sources.ts';
import type { Source } from '../evidence.ts';
import type { Passage, ReadBlock } from '../passages.ts';
import { creditOf, creditOfList } from '../sources/crediting.ts';
import type { Statement } from '../statements.ts';
import { covered, creditedSource, isSolid, type Reached, type ReadArticle } from './reached.ts';

/** Blocks below a lead-in that it may still introduce. */
const FOLLOWING = 40;

/**
 * "The Harbour Bureau compiled the following figures:" speaks for the paragraphs that follow in its section. What has a
 * list right below it is a lead-in, and speaks for that list alone.
 */
export function underFollowing(read: ReadArticle, passage: Passage): Reached | null {
  const section = read.article.blocks[passage.block]?.section;
  for (let at = passage.block - 1; at >= Math.max(0, passage.block - FOLLOWING); at--) {
    const block = read.blocks[at];
    if (block === undefined) continue;
    if (block.block.section !== section) return null;
    const last = block.passages.at(-1);
    if (block.block.zone !== 'body' || last === undefined || !last.statement.recall(endsInColon)) continue;
    const source = last.statement.recall(introducesFigures) ? introducedBy(block, last) : null;
    return source === null
      ? null
      : covered('section', source, `what introduces it names its source (${source.name})`);
  }
  return null;
}

/** Sentences in front of an introduction in which the document may stand. */
const LAST = 4;

/** Who is credited where figures are introduced, or the document that its paragraph has named. */
function introducedBy({ block, passages }: ReadBlock, last: Passage): Source | null {
  const credit = creditOf(last);
  if (credit !== null && isSolid(credit)) return credit;
  const body = last.statement.recall(creditOfList);
  if (body !== null) return creditedSource(block, last, 'section', body);
  return last.statement.recall(isFromTheSame)
    ? (passages
        .slice(-LAST)
        .flatMap(({ sources }) => sources)
        .findLast((source) => isSolid(source) && source.form === 'link') ?? null)
    : null;
}

const endsInColon = ({ words }: Statement): boolean => /:\W{0,4}$/u.test(words);
const introducesFigures = ({ words }: Statement): boolean =>
  INTRODUCES_FIGURES.test(words) && (PUTS_TOGETHER.test(words) || FROM_THE_SAME.test(words));
const isFromTheSame = ({ words }: Statement): boolean => FROM_THE_SAME.test(words);
