import { isFurniture } from '../../language/furniture.ts';
import { BYLINE, CAPTION, DATELINE, SOURCE_LINE } from '../../language/english/lines.ts';
import { PACKS } from '../../language/packs.ts';
import { LONGEST_NOTICE, noticeClassesOf, NOTICE_OPENING } from '../../language/english/notices.ts';
import type { RawBlock } from '../reading.ts';
import type { Format, Zone } from '../article.ts';
import type { Wording } from '../wording.ts';

export interface ZoneMark {
  readonly zone: Zone;
  readonly reason: string;
}

const SHORT_LINE = 200;

/**
 * What the words of one block alone say of its place in the article, or null. A heading that is only a bare line
 * (plain text) may still be a source line or a caption; one that is marked as a heading stays one.
 */
export function zoneByCue(block: RawBlock, format: Format): ZoneMark | null {
  const { wording } = block;
  if (block.prose.text.length <= SHORT_LINE) {
    const short = shortLineZone(block, format);
    if (short !== null) return short;
  }
  if (block.kind === 'heading' || !wording.recall(speaksOfTheText)) return null;
  return { zone: 'notice', reason: 'it speaks about the text itself' };
}

function shortLineZone(block: RawBlock, format: Format): ZoneMark | null {
  const { wording } = block;
  const heading = block.kind === 'heading' && format !== 'text';
  const listed = block.containers.some((container) => container.kind === 'list-item');
  if (!listed && couldBePasted(block, format) && wording.recall(readsAsFurniture))
    return { zone: 'furniture', reason: 'page furniture by its words' };
  if (listed || block.kind === 'table-row') return null;
  const mark = wording.recall(lineMark);
  return mark === null || (heading && (mark.zone === 'source-line' || mark.zone === 'caption')) ? null : mark;
}

const readsAsFurniture = ({ prose }: Wording): boolean => isFurniture(prose.text);
const speaksOfTheText = ({ prose }: Wording): boolean => isNotice(prose.text);

/** What a short line is by its own words. */
function lineMark({ prose }: Wording): ZoneMark | null {
  const line = prose.text.trim();
  if (BYLINE.test(line)) return { zone: 'byline', reason: 'it names the author' };
  if (/\d{4}/.test(line) && DATELINE.test(line))
    return { zone: 'dateline', reason: 'a date alone on its line' };
  if (SOURCE_LINE.test(line) || PACKS.some(({ sourceLine }) => sourceLine.test(line)))
    return { zone: 'source-line', reason: 'it names a source' };
  return CAPTION.test(line) ? { zone: 'caption', reason: 'it opens as a caption' } : null;
}

/** Where links and headings are written as such, somebody meant them: only dead words of a page's controls were pasted. */
const couldBePasted = (block: RawBlock, format: Format): boolean =>
  format === 'text' ||
  (block.kind === 'paragraph' &&
    block.inlines.every((inline) => inline.destination === null) &&
    !isSetInBold(block));

/** A colon, a stop and a space may stand outside of the marks of a line in bold. */
const LONGEST_REST = 3;

/** A line in bold is a heading that was not written as one. */
export function isSetInBold({ inlines: [bold], range }: Pick<RawBlock, 'inlines' | 'range'>): boolean {
  return (
    bold?.kind === 'strong' && bold.range.start - range.start + (range.end - bold.range.end) <= LONGEST_REST
  );
}

/** True for a paragraph that speaks about the text itself: a disclaimer, a note of the editor, a disclosure. */
export function isNotice(prose: string): boolean {
  return prose.length <= LONGEST_NOTICE && (NOTICE_OPENING.test(prose) || noticeClassesOf(prose).length > 0);
}
