import { sourceRange } from '../article/prose.ts';
import { CHECKABLE_DOCUMENTS } from '../language/english/attribution.ts';
import type { Attribution } from './attributions.ts';
import type { DocumentMention, SentencePlace } from './evidence.ts';
import type { Passage, ReadBlock } from './passages.ts';
import type { Statement } from './statements.ts';

/** A mention whose range counts from the block's origin. `vague`: on the words of a vague attribution. */
interface Named extends Omit<DocumentMention, keyof SentencePlace> {
  readonly vague: boolean;
}

/** Documents that carry a statement: "the committee's readout says", "according to the annual report". */
export function documentsIn({ block }: ReadBlock, passage: Passage): readonly DocumentMention[] {
  if (passage.attributions.length === 0) return NONE;
  const named = passage.statement.recall(documentsNamed);
  return named.length === 0
    ? NONE
    : named
        .filter(({ vague }) => !vague || passage.vague.length === 0)
        .map(({ range, phrase, noun, linked }) => ({
          block: passage.block,
          sentence: passage.sentence,
          range: { start: range.start + block.origin, end: range.end + block.origin },
          phrase,
          noun,
          linked,
        }));
}

const NONE: readonly never[] = [];

function documentsNamed(statement: Statement): readonly Named[] {
  return statement.attributions.flatMap((attribution) => {
    const noun = nounOf(attribution);
    if (noun === null) return [];
    const { start, end, speaker } = attribution;
    return [
      {
        range: sourceRange(statement.wording.prose, start, end),
        phrase: speaker.text,
        noun,
        linked: isLinked(statement),
        vague: statement.vague.some((span) => span.start < end && start < span.end),
      },
    ];
  });
}

function nounOf({ speaker, reports }: Attribution): string | null {
  if (!reports || speaker.kind !== 'document' || !SPECIFIC.test(speaker.text)) return null;
  // At the start of a sentence a bare plural has its capital too.
  if (/^\p{L}+s$/u.test(speaker.text)) return null;
  const words = speaker.text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.findLast((word) => CHECKABLE_DOCUMENTS.has(word)) ?? null;
}

/** A link or a note in the sentence leads to it. */
const isLinked = ({ references }: Statement): boolean =>
  references.some(({ destination }) => destination !== '');

/** "the annual report", "a study in Nature", "Leeds census": not "this paper", not a bare plural. */
const SPECIFIC =
  /^(?!(?:[Tt]his|[Tt]hese|[Tt]hose|[Oo]ur|[Mm]y|[Yy]our|[Ee]ach|[Ee]very|[Aa]ny|[Nn]o) )(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]nother|one|two|three)\b|\p{Lu})/u;
