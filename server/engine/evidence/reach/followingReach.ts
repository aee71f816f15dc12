import { INTRODUCES_FIGURES, PUTS_TOGETHER } from '../../language/english/sources.ts';
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

/** Who is credited where figures are introduced. */
function introducedBy({ block }: ReadBlock, last: Passage): Source | null {
  const credit = creditOf(last);
  if (credit !== null && isSolid(credit)) return credit;
  const body = last.statement.recall(creditOfList);
  return body === null ? null : creditedSource(block, last, 'section', body);
}

const endsInColon = ({ words }: Statement): boolean => /:\W{0,4}$/u.test(words);
const introducesFigures = ({ words }: Statement): boolean =>
  INTRODUCES_FIGURES.test(words) && PUTS_TOGETHER.test(words);
