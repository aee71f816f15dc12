import { sourceRange } from '../article/prose.ts';
import { CHECKABLE_DOCUMENTS } from '../language/english/attribution.ts';
import type { Attribution } from './attributions.ts';
import type { DocumentMention } from './evidence.ts';
import type { Passage, ReadBlock } from './passages.ts';
import { isReference } from './passages.ts';

/** Documents that carry a statement: "the committee's readout says", "according to the annual report". */
export function documentsIn({ block }: ReadBlock, passage: Passage): readonly DocumentMention[] {
  return passage.attributions.flatMap((attribution) => {
    const noun = nounOf(attribution);
    if (
      noun === null ||
      passage.vague.some((span) => span.start < attribution.end && attribution.start < span.end)
    )
      return [];
    return [
      {
        block: passage.block,
        sentence: passage.sentence,
        range: sourceRange(block.prose, attribution.start, attribution.end),
        phrase: attribution.speaker.text,
        noun,
        linked: isLinked(passage),
      },
    ];
  });
}

function nounOf({ speaker, reports }: Attribution): string | null {
  if (!reports || speaker.kind !== 'document' || !SPECIFIC.test(speaker.text)) return null;
  const words = speaker.text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.findLast((word) => CHECKABLE_DOCUMENTS.has(word)) ?? null;
}

/** A link or a note in the sentence leads to it. */
const isLinked = (passage: Passage): boolean =>
  passage.references.some((inline) => isReference(inline) && inline.destination !== '');

/** "the annual report", "a study in Nature", "Leeds census": not "this paper", not a bare plural. */
const SPECIFIC =
  /^(?!(?:[Tt]his|[Tt]hese|[Tt]hose|[Oo]ur|[Mm]y|[Yy]our|[Ee]ach|[Ee]very|[Aa]ny|[Nn]o) )(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]nother|one|two|three)\b|\p{Lu})/u;
