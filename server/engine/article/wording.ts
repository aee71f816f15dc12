import { recogniseLanguage } from '../language/recognise.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Range } from '../text/range.ts';
import { isPlain } from '../text/plainly.ts';
import { Remembering } from '../text/remembering.ts';
import type { Inline } from './article.ts';
import type { Prose } from './prose.ts';

/**
 * What a block says, wherever it stands: offsets count from the block's `origin`. Whatever depends on the words alone
 * is worked out once, when it is first asked for (`recall`); a `ReadingMemory` keeps wordings from one version of a text
 * to the next, and with them all that was worked out.
 */
export class Wording extends Remembering {
  /** As it is written, from its origin on. */
  readonly raw: string;
  readonly inlines: readonly Inline[];
  readonly prose: Prose;

  constructor(raw: string, inlines: readonly Inline[], prose: Prose) {
    super();
    this.raw = raw;
    this.inlines = inlines;
    this.prose = prose;
  }
}

/** Its sentences, as ranges of its prose. */
export const sentencesIn = ({ prose }: Wording): readonly Range[] => sentencesOf(prose.text);

/** Whether the letters of its prose are those of ASCII: see text/plainly.ts. */
export const plainIn = ({ prose }: Wording): boolean => isPlain(prose.text);

export const languageIn = ({ prose }: Wording): string | null => recogniseLanguage(prose.text);

/** The inlines of a wording whose origin stands at an offset of the text. */
export const inlinesAt = ({ inlines }: Wording, origin: number): readonly Inline[] =>
  inlines.length === 0 || origin === 0 ? inlines : inlines.map((inline) => placedInline(inline, origin));

/** Its prose there. */
export function proseAt({ prose }: Wording, origin: number): Prose {
  const { text, starts, sources } = prose;
  if (sources.length === 0 || origin === 0) return prose;
  return { text, starts, sources: sources.map((source) => source + origin) };
}

function placedInline({ kind, range, text, destination, destinationRange }: Inline, origin: number): Inline {
  return {
    kind,
    range: { start: range.start + origin, end: range.end + origin },
    text: { start: text.start + origin, end: text.end + origin },
    destination,
    destinationRange:
      destinationRange === null
        ? null
        : { start: destinationRange.start + origin, end: destinationRange.end + origin },
  };
}
