import type { FrontmatterFormat } from '../article/frontmatter/frontmatter.ts';
import type { Range } from '../text/range.ts';
import { headerPlace } from './headerPlace.ts';
import { jsonPlace } from './jsonPlace.ts';
import type { Place } from './place.ts';
import type { Region } from './region.ts';
import { tomlPlace } from './tomlPlace.ts';
import { yamlPlace } from './yamlPlace.ts';

/** The place at an offset of the text, or null where nothing can be completed: in comments, in texts of several lines. */
export function placeAt(text: string, region: Region, offset: number): Place | null {
  const { content } = region;
  if (offset < content.start || offset > content.end) return null;
  // There the next line begins: the closing fence, or the text.
  const isFenced = region.format !== 'header';
  if (isFenced && offset === content.end && offset < text.length && /[\r\n]/u.test(text.charAt(offset - 1)))
    return null;
  const place = PLACE_IN[region.format](text, content, offset);
  const fits = place !== null && place.range.start <= offset && offset <= place.range.end;
  return fits ? place : null;
}

type Finder = (text: string, content: Range, offset: number) => Place | null;

const PLACE_IN: Readonly<Record<FrontmatterFormat, Finder>> = {
  yaml: yamlPlace,
  toml: tomlPlace,
  json: jsonPlace,
  header: headerPlace,
};
