import type { Passage } from '../passages.ts';
import type { Statement } from '../statements.ts';
import {
  covered,
  lastPassages,
  NAMED_WITHIN,
  passagesAround,
  type Reached,
  type ReadArticle,
} from './reached.ts';

/** "They use 23 of them", behind a sentence about a body that was linked a little before: its own word. */
export function asOfALinkedBody(read: ReadArticle, passage: Passage): Reached | null {
  const before = read.blocks[passage.block]?.passages[passage.sentence - 1];
  if (before === undefined || !passage.statement.recall(opensOnThem)) return null;
  const name = before.statement.recall(nameAtFront);
  if (name === null) return null;
  const link = [
    ...read.blocks.slice(Math.max(0, passage.block - NAMED_WITHIN), passage.block).flatMap(lastPassages),
    ...passagesAround(read, passage).filter(({ sentence }) => sentence < passage.sentence),
  ]
    .filter(({ statement }) => statement.words.includes(name))
    .flatMap(({ sources }) => sources)
    .find(({ form }) => form === 'link');
  return link === undefined
    ? null
    : covered('section', link, `it goes on about ${name}, which is linked before (${link.name})`);
}

const opensOnThem = ({ words }: Statement): boolean => /^They\b/u.test(words);

const nameAtFront = ({ words }: Statement): string | null => NAME_AT_FRONT.exec(words)?.[1] ?? null;

/** A body opens the sentence: "TIOBE average out", "The Harlow Institute counts". */
const NAME_AT_FRONT =
  /^(?:The )?(?!(?:The|This|That|These|Those|They|It|He|She|We|In|On|At|For|But|And|If|When|While|Some|Many|Most)\b)(\p{Lu}[\p{L}\d&.-]+(?: \p{Lu}[\p{L}\d&.-]+){0,4}) (?:\p{Ll})/u;
