import type { Wording } from '../../article/wording.ts';
import type { Source } from '../evidence.ts';
import type { Passage } from '../passages.ts';
import { covered } from './reached.ts';
import type { Reached, ReadArticle } from './reached.ts';
import { hostOf } from '../sources/sources.ts';

/** Blocks behind a paragraph among which the chart stands that it tells of. */
const NEAR = 3;

/** A chart of somebody's data that is embedded right below a paragraph shows where its figures come from. */
export function inChartBelow({ article }: ReadArticle, passage: Passage): Reached | null {
  const own = article.blocks[passage.block];
  for (let at = passage.block + 1; at <= passage.block + NEAR; at++) {
    const block = article.blocks[at];
    if (block === undefined || own === undefined || block.section !== own.section) return null;
    const host = block.wording.recall(chartIn);
    if (host !== null) {
      const source: Source = {
        block: at,
        sentence: 0,
        form: 'caption',
        strength: 'medium',
        reach: 'section',
        range: block.range,
        name: host,
        destination: null,
      };
      return covered('section', source, `the chart below it shows data of ${host}`);
    }
    if (block.kind === 'paragraph' && block.containers.length === 0) return null;
  }
  return null;
}

/** The host of a page that is embedded and is no film, talk or post, and no mere tool to draw with. */
const chartIn = ({ raw }: Wording): string | null => {
  const address = raw.includes('<iframe') ? EMBEDDED.exec(raw)?.[1] : undefined;
  const host = address === undefined ? null : hostOf(address);
  return host === null || NO_CHART.test(host) ? null : host;
};

const EMBEDDED = /<iframe\s[^>]{0,300}?\bsrc=["']?((?:https?:)?\/\/[^"'\s>]{1,500})/iu;
const NO_CHART =
  /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|soundcloud\.com|spotify\.com|ted\.com|livestream\.com|twitch\.tv|twitter\.com|x\.com|facebook\.com|instagram\.com|tiktok\.com|mastodon\.social|neat\.tube|dailymotion\.com|slideshare\.net|ghbtns\.com|github\.com|datawrapper\.de|dwcdn\.net|flourish\.studio|infogram\.com|tableau\.com|carto\.com|plot\.ly|google\.com|arcgis\.com|observablehq\.com|codepen\.io|codesandbox\.io|stackblitz\.com)$/iu;
