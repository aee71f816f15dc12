import { sourceRange } from '../../article/prose.ts';
import { CHECKABLE_DOCUMENTS } from '../../language/english/attribution.ts';
import { ANALYSIS_AT_LARGE, PERIODICAL_REVIEW, UNPUBLISHED } from '../../language/english/documents.ts';
import type { Attribution } from '../speech/attributions.ts';
import type { DocumentMention, SentencePlace } from '../evidence.ts';
import type { Passage, ReadBlock } from '../passages.ts';
import type { Statement } from '../statements.ts';

/** A mention whose range counts from the block's origin. `vague`: on the words of a vague attribution. */
interface Named extends Omit<DocumentMention, keyof SentencePlace> {
  readonly vague: boolean;
}

/** Documents that carry a statement: "the committee's readout says", "according to the annual report". */
export function documentsIn({ block, passages }: ReadBlock, passage: Passage): readonly DocumentMention[] {
  if (passage.attributions.length === 0) return NONE;
  const named = passage.statement.recall(documentsNamed);
  const before = passages[passage.sentence - 1];
  const isSourcedBefore = before !== undefined && isLinked(before.statement);
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
          // "… [1] The survey also found": told of again, and its note stands one sentence before.
          linked: linked || (isSourcedBefore && /^the /iu.test(phrase)),
        }));
}

const NONE: readonly never[] = [];

function documentsNamed(statement: Statement): readonly Named[] {
  return statement.attributions.flatMap((attribution) => {
    const noun = nounOf(attribution);
    if (noun === null || isGathered(statement, attribution) || saysNothing(statement, attribution)) return [];
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
  if (/^\p{L}+s$/u.test(speaker.text) || ANALYSIS_AT_LARGE.test(speaker.text)) return null;
  if (UNPUBLISHED.test(speaker.text) || PERIODICAL_REVIEW.test(speaker.text)) return null;
  const words = speaker.text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.findLast((word) => CHECKABLE_DOCUMENTS.has(word)) ?? null;
}

/** "They bring together data from the census": something is done with the data, and no statement rests on them. */
const isGathered = ({ text, from }: Statement, { start }: Attribution): boolean =>
  DATA_FROM.test(text.slice(start, start + 24)) &&
  GATHERS.test(text.slice(Math.max(from, start - 160), start));

/** "Review of the treasury reports, …", "a weekly report with highlights", "the suit said more about them": nothing is reported. */
const saysNothing = ({ text, from, to }: Statement, { speaker, end }: Attribution): boolean =>
  speaker.end < end &&
  (ENDS_OPEN.test(speaker.text) ||
    (IS_A_NOUN_TOO.test(text.slice(speaker.end, end)) &&
      /^(?:[,.;:)]|$)/u.test(text.slice(end, to)) &&
      // ", the report notes." tells what stands in front of it.
      !/[,”"] ?$/u.test(text.slice(Math.max(from, speaker.start - 2), speaker.start))) ||
    SAYS_MUCH.test(text.slice(end, Math.min(to, end + 24))));

const ENDS_OPEN = /(?: that looks? for \S+| (?:with|of|for|by|in|on|at|from|to|and|or|the|an?))$/i;
const IS_A_NOUN_TOO =
  / (?:reports|notes|estimates|lists|details|highlights|states|finds|claims|records|projects)$/i;
const SAYS_MUCH = /^ (?:(?:far |much |a lot )?(?:more|less)|much|a lot|volumes|nothing|little) about\b/i;

const DATA_FROM = /^(?:data|figures|numbers|statistics|estimates|findings|results) from\b/iu;
const GATHERS =
  /\b(?:br(?:ing|ings|inging|ought)|us(?:e|es|ed|ing)|gather(?:s|ed|ing)?|combin(?:e|es|ed|ing)|collect(?:s|ed|ing)?|merg(?:e|es|ed|ing)|pull(?:s|ed|ing)?|draw(?:s|n|ing)?|drew|includ(?:e|es|ed|ing)|integrat(?:e|es|ed|ing)|analy[sz](?:e|es|ed|ing)|compar(?:e|es|ed|ing)|import(?:s|ed|ing)?|load(?:s|ed|ing)?|download(?:s|ed|ing)?|join(?:s|ed|ing)?|get(?:s|ting)?|obtain(?:s|ed|ing)?|access(?:es|ed|ing)?|explor(?:e|es|ed|ing)|map(?:s|ped|ping)?|publish(?:es|ed|ing)?|provid(?:e|es|ed|ing)|tak(?:e|es|ing)|took)\b[^.;:]*$/iu;

/** A link or a note in the sentence leads to it. */
const isLinked = ({ references }: Statement): boolean =>
  references.some(({ destination }) => destination !== '');

/** "the annual report", "a study in Nature", "Leeds census": not "this paper", not a bare plural. */
const SPECIFIC =
  /^(?!(?:[Tt]his|[Tt]hese|[Tt]hose|[Oo]ur|[Mm]y|[Yy]our|[Ee]ach|[Ee]very|[Aa]ny|[Nn]o) )(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]nother|one|two|three)\b|\p{Lu})/u;
