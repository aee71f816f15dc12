import { sourceRange } from '../../article/prose.ts';
import { sentencesIn, type Wording } from '../../article/wording.ts';
import { moved, type Range } from '../../text/range.ts';
import type { Quotation } from '../evidence.ts';
import type { ReadBlock } from '../passages.ts';
import { announcedBy, lastCredited, sentenceAt, speakerInBlock, type QuotingBlock } from './quoting.ts';
import { statementsIn } from '../statements.ts';

/** A quotation as its block's words tell it; its ranges count from the block's origin. */
interface Spoken extends Omit<Quotation, 'block'> {
  readonly closed: boolean;
  /** It stands at the very start of its block, or is the first thing in it. */
  readonly atStart: boolean;
  readonly opens: boolean;
}

/**
 * The quotations of an article with their speakers: named in the sentence or around it, with a colon or a dash, or in
 * the paragraph before where the quotation opens its own. A quotation that was not closed goes on.
 */
export function quotationsOf(blocks: readonly (ReadBlock | undefined)[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let open: Range | null = null;
  let above: Range | null = null;
  for (const [at, reading] of blocks.entries()) {
    if (reading === undefined || reading.spans.length === 0) continue;
    const { index, origin, wording } = reading.block;
    const before = blocks[at - 1];
    const known: Range | null = before === undefined ? null : speakerAbove(before, above);
    above = null;
    for (const { sentence, range, text, term, closed, speaker, atStart, opens } of wording.recall(spokenIn)) {
      const own = speaker === null ? null : moved(speaker, origin);
      const named: Range | null = own ?? (atStart && open !== null ? open : opens ? known : null);
      found.push({ block: index, sentence, range: moved(range, origin), text, term, speaker: named });
      open = closed ? null : named;
      above = named ?? above;
    }
  }
  return found;
}

/** Who speaks on from the paragraph before: its last quotation's speaker, else the last it credits or announces. */
function speakerAbove({ block, spans }: ReadBlock, quoted: Range | null): Range | null {
  if (spans.some(({ term }) => !term) && quoted !== null) return quoted;
  const named = block.wording.recall(namedLast);
  return named === null ? null : moved(named, block.origin);
}

const quotingOf = (wording: Wording): QuotingBlock => {
  const { spans, list } = wording.recall(statementsIn);
  return { block: { prose: wording.prose, sentences: wording.recall(sentencesIn) }, spans, passages: list };
};

function namedLast(wording: Wording): Range | null {
  const quoting = quotingOf(wording);
  const named = lastCredited(quoting) ?? announcedBy(quoting);
  return named === null ? null : sourceRange(wording.prose, named.start, named.end);
}

function spokenIn(wording: Wording): readonly Spoken[] {
  const quoting = quotingOf(wording);
  const { block, spans } = quoting;
  const { prose } = wording;
  let carried: Range | null = null;
  return spans.map((span) => {
    const speaker: Range | null = speakerInBlock(quoting, span, carried);
    carried = speaker ?? carried;
    return {
      sentence: sentenceAt(block, span.start),
      range: sourceRange(prose, span.start, span.end),
      text: prose.text.slice(span.start, span.end),
      term: span.term,
      closed: span.closed,
      atStart: span.start === 0,
      opens: span.start <= 2 && spans[0] === span,
      speaker: speaker === null ? null : sourceRange(prose, speaker.start, speaker.end),
    };
  });
}
