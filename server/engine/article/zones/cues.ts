import { isFurniture } from '../../language/furniture.ts';
import { BYLINE, CAPTION, DATELINE, SOURCE_LINE } from '../../language/english/lines.ts';
import { LONGEST_NOTICE, noticeClassesOf, NOTICE_OPENING } from '../../language/english/notices.ts';
import type { RawBlock } from '../reading.ts';
import type { Format, Zone } from '../article.ts';

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
  const prose = block.prose.text;
  if (prose.length <= SHORT_LINE) {
    const short = shortLineZone(block, prose.trim(), format);
    if (short !== null) return short;
  }
  if (block.kind === 'heading' || !isNotice(prose)) return null;
  return { zone: 'notice', reason: 'it speaks about the text itself' };
}

function shortLineZone(block: RawBlock, prose: string, format: Format): ZoneMark | null {
  const heading = block.kind === 'heading' && format !== 'text';
  const listed = block.containers.some((container) => container.kind === 'list-item');
  if (!listed && couldBePasted(block, format) && isFurniture(prose))
    return { zone: 'furniture', reason: 'page furniture by its words' };
  if (listed || block.kind === 'table-row') return null;
  if (BYLINE.test(prose)) return { zone: 'byline', reason: 'it names the author' };
  if (/\d{4}/.test(prose) && DATELINE.test(prose))
    return { zone: 'dateline', reason: 'a date alone on its line' };
  if (!heading && SOURCE_LINE.test(prose)) return { zone: 'source-line', reason: 'it names a source' };
  if (!heading && CAPTION.test(prose)) return { zone: 'caption', reason: 'it opens as a caption' };
  return null;
}

/** Where links and headings are written as such, somebody meant them: only dead words of a page's controls were pasted. */
const couldBePasted = (block: RawBlock, format: Format): boolean =>
  format === 'text' ||
  (block.kind === 'paragraph' && block.inlines.every((inline) => inline.destination === null));

/** True for a paragraph that speaks about the text itself: a disclaimer, a note of the editor, a disclosure. */
export function isNotice(prose: string): boolean {
  return prose.length <= LONGEST_NOTICE && (NOTICE_OPENING.test(prose) || noticeClassesOf(prose).length > 0);
}
