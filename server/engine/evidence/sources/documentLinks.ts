import type { Article, Block } from '../../article/article.ts';
import type { Wording } from '../../article/wording.ts';
import { CHECKABLE_DOCUMENTS, REPORTING_VERBS } from '../../language/english/attribution.ts';
import {
  OF_STUDIES,
  OTHER_DOCUMENTS,
  OTHER_NAMES_OF,
  PART_OF_A_DOCUMENT,
  SPOKEN_OF_BEFORE,
  TELLS_NOTHING_APART,
} from '../../language/english/documents.ts';
import type { DocumentMention } from '../evidence.ts';

/** A link as a reader takes it; its start counts from the block's origin. */
interface Lead {
  readonly start: number;
  /** Stems: its words name a "study" where it is set on "one of the few studies". */
  readonly words: ReadonlySet<string>;
  readonly address: ReadonlySet<string>;
  /** Its words name a document of any kind, or are the verb that reports: "[found](…)". */
  readonly tells: boolean;
}

const NONE: readonly never[] = [];

/** The singular of a noun, near enough to compare it with itself. */
export const stemOf = (noun: string): string =>
  noun.replace(/yses$/u, 'ysis').replace(/ies$/u, 'y').replace(/s$/u, '');

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? NONE;

const leadsIn = ({ inlines, raw }: Wording): readonly Lead[] =>
  inlines.flatMap(({ kind, range, text, destination }): readonly Lead[] => {
    if (kind !== 'link' || destination === null || destination === '') return NONE;
    const words = wordsIn(raw.slice(text.start, text.end));
    const path = destination.replace(/^[a-z]+:\/\/[^/]*/iu, '');
    return [
      {
        start: range.start,
        words: new Set(words.map(stemOf)),
        address: new Set(wordsIn(path).map(stemOf)),
        tells:
          words.some((word) => DOCUMENT_STEMS.has(stemOf(word))) ||
          (words.length <= MOST_VERBS && words.some((word) => REPORTING_VERBS.has(word))),
      },
    ];
  });

const DOCUMENT_STEMS: ReadonlySet<string> = new Set([...CHECKABLE_DOCUMENTS, ...OTHER_DOCUMENTS].map(stemOf));

/** "also found that". */
const MOST_VERBS = 3;

/**
 * Says whether a link of the article leads to a document: one whose words name its kind, wherever it stands; near it
 * also one whose address names it, or one that told of it just before, or the next sentence's on a part of it.
 */
export function isLedTo(article: Article, document: DocumentMention): boolean {
  const { blocks } = article;
  const kind = stemOf(document.noun);
  // "The office reported", "they polled": the verb of a document names it too.
  const names = [kind, `${kind}ed`, `${kind}ing`, ...(OTHER_NAMES_OF[kind] ?? NONE)];
  const isNamed = ({ words }: Lead): boolean => names.some((name) => words.has(name));
  if (blocks.some(({ wording }) => wording.recall(leadsIn).some(isNamed))) return true;
  const own = blocks[document.block];
  if (own === undefined) return false;
  const before = neighbour(article, own, -1);
  const behind = neighbour(article, own, 1);
  const near = [before, own, behind].flatMap((block) => block?.wording.recall(leadsIn) ?? NONE);
  if (near.some(({ address }) => address.has(kind)) || isUnderLink(article, own)) return true;
  return (
    SPOKEN_OF_BEFORE.test(document.phrase) &&
    (isToldBefore(own, before, document) || goesOn(own, behind, document) || isToldAbove(article, document))
  );
}

/** An item of a digest under a heading that links what it relates. */
const isUnderLink = ({ blocks, sections }: Article, { section }: Block): boolean =>
  (blocks[sections[section]?.heading ?? -1]?.wording.recall(leadsIn).length ?? 0) > 0;

/**
 * "the study", "the Perth study" far behind a link to "a new report" on Perth: what tells the document apart from others
 * stands in the paragraph of the link.
 */
function isToldAbove({ blocks }: Article, { block, phrase, noun }: DocumentMention): boolean {
  if (!OF_STUDIES.has(stemOf(noun))) return false;
  const marks = wordsIn(phrase)
    .map(stemOf)
    .filter((word) => word.length > 2 && word !== stemOf(noun) && !TELLS_NOTHING_APART.has(word));
  return blocks
    .slice(0, block)
    .some(
      ({ wording }) =>
        wording.recall(leadsIn).some(({ tells }) => tells) &&
        marks.every((mark) => wording.recall(stemsIn).has(mark)),
    );
}

const stemsIn = ({ prose }: Wording): ReadonlySet<string> => new Set(wordsIn(prose.text).map(stemOf));

/** The paragraph, list item or quotation next to a block in its section. */
function neighbour({ blocks }: Article, { index, section }: Block, step: 1 | -1): Block | undefined {
  for (let at = index + step; ; at += step) {
    const block = blocks[at];
    if (block === undefined || block.section !== section || block.kind === 'heading') return undefined;
    if (block.sentences.length > 0) return block;
  }
}

const isToldBefore = (own: Block, before: Block | undefined, { range }: DocumentMention): boolean =>
  own.wording.recall(leadsIn).some(({ start, tells }) => tells && start + own.origin < range.start) ||
  (before?.wording.recall(leadsIn).some(({ tells }) => tells) ?? false);

/** "The memo advises so. Section 3, [fewer banners](…), says:" */
function goesOn(own: Block, behind: Block | undefined, { sentence }: DocumentMention): boolean {
  const isLast = sentence + 1 >= own.sentences.length;
  const block = isLast ? behind : own;
  const place = block?.sentences[isLast ? 0 : sentence + 1];
  if (block === undefined || place === undefined) return false;
  return (
    PART_OF_A_DOCUMENT.test(block.prose.text.slice(place.start, place.end)) &&
    block.wording.recall(leadsIn).length > 0
  );
}
