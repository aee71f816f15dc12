import type { Block, Zone } from '../article/article.ts';
import type { Attribution, SentenceText } from './speech/attributions.ts';
import type { SentencePlace, Source } from './evidence.ts';
import { packStatementsIn } from './packStatements.ts';
import { mayHold, STATISTICAL } from './landmarks.ts';
import type { QuotationSpan } from './speech/quotations.ts';
import { sourcesAt } from './sources/sources.ts';
import { type Statement, statementsIn } from './statements.ts';
import type { StatisticSpan } from './statistics/spans.ts';
import type { VagueSpan } from './speech/vague.ts';

export { isReference } from './statements.ts';

/** A sentence at its place in the article, with what counts there of what it holds. */
export interface Passage extends SentencePlace, SentenceText {
  readonly statement: Statement;
  readonly statistics: readonly StatisticSpan[];
  readonly attributions: readonly Attribution[];
  readonly vague: readonly VagueSpan[];
  readonly sources: readonly Source[];
}

/** A block of prose with what was found in it. */
export interface ReadBlock {
  readonly block: Block;
  readonly spans: readonly QuotationSpan[];
  /** One for each sentence; none where no sentence is worth reading. */
  readonly passages: readonly Passage[];
  readonly words: number;
  readonly firstPerson: number;
  readonly secondPerson: number;
}

const WITH_EVIDENCE: ReadonlySet<Zone> = new Set<Zone>([
  'body',
  'deck',
  'lead-in',
  'list',
  'caption',
  'table',
  'quote',
  'footnote',
  'heading',
]);
/** Where a figure is a statement of the article; a table's are told by its caption. */
export const WITH_STATISTICS: ReadonlySet<Zone> = new Set<Zone>([
  'body',
  'deck',
  'lead-in',
  'list',
  'caption',
  'quote',
  'footnote',
  'heading',
]);

const NONE: readonly never[] = [];

/** Reads a block, or gives undefined for one whose prose no rule reads. */
export function readBlock(block: Block): ReadBlock | undefined {
  const { zone, index, origin } = block;
  if (!WITH_EVIDENCE.has(zone) || block.language === null) return undefined;
  if (zone === 'heading' && (block.language !== 'en' || !mayHold(block.wording, STATISTICAL)))
    return undefined;
  const { list, spans, words, firstPerson, secondPerson } = block.wording.recall(
    block.language === 'en' ? statementsIn : packStatementsIn,
  );
  const withStatistics = WITH_STATISTICS.has(zone);
  const passages = list.map((statement, sentence) => ({
    block: index,
    sentence,
    text: statement.text,
    from: statement.from,
    to: statement.to,
    statement,
    statistics: withStatistics ? statement.statistics : NONE,
    attributions: statement.attributions,
    vague: zone === 'quote' ? NONE : statement.vague,
    sources: sourcesAt(statement, { block: index, sentence, origin, quoted: zone === 'quote' }),
  }));
  // Of a block quotation every word is somebody else's, and a heading sounds like its article.
  const ownWords =
    zone === 'quote' || zone === 'heading'
      ? { firstPerson: 0, secondPerson: 0 }
      : { firstPerson, secondPerson };
  return { block, spans, passages, words, ...ownWords };
}
