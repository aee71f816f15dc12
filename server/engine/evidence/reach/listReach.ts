import type { Block } from '../../article/article.ts';
import type { Wording } from '../../article/wording.ts';
import { NAMED_POLL } from '../../language/english/sources.ts';
import type { Passage, ReadBlock } from '../passages.ts';
import { creditOfList } from '../sources/crediting.ts';
import { covered, credited, isAbout, isSolid, isWorldly, leadsOut, ownSource, ownWork } from './reached.ts';
import type { Reached, ReadArticle } from './reached.ts';

/** A lead-in with a source covers its list; so does another item's source where the items belong together. */
export function inLeadIn(read: ReadArticle, passage: Passage): Reached | null {
  const block = read.blocks[passage.block]?.block;
  const list = block?.containers.find((container) => container.kind === 'list-item')?.list;
  const bullet = block?.zone === 'list';
  if (block === undefined || (list === undefined && !bullet)) return null;
  let at = block.index - 1;
  while (at >= 0 && block.index - at < LONGEST_LIST && isBelowLeadIn(read.article.blocks[at], list)) at--;
  const above = read.blocks[at];
  if (above === undefined) return null;
  for (const other of above.passages) {
    const source =
      other.sources.find(
        (found) =>
          isSolid(found) &&
          (found.form !== 'link' ||
            found.reach === 'paragraph' ||
            (leadsIn(above, other) && isAbout(read, passage, other, 1))),
      ) ?? (speaksForList(other, passage) ? ownSource(above.block, other) : undefined);
    if (source !== undefined)
      return covered('list', source, `the lead-in of its list names its source (${source.name})`);
    const name = isLeadIn(above) ? other.statement.recall(creditOfList) : null;
    if (name !== null)
      return credited(read, passage, 'list', name, `the lead-in of its list names its source (${name})`);
  }
  const isShare = passage.statistics.some(({ kind }) => kind === 'percent');
  const poll = isShare && isLeadIn(above) ? above.block.wording.recall(pollNamed) : null;
  if (poll !== null)
    return credited(read, passage, 'list', poll, `the lead-in of its list names its poll (${poll})`);
  return isBareLeadIn(above) ? aboveLeadIn(read, above.block.index) : null;
}

const pollNamed = ({ prose }: Wording): string | null => NAMED_POLL.exec(prose.text)?.[0] ?? null;

const isLeadIn = ({ block }: ReadBlock): boolean => LEADS_IN.test(block.prose.text);

/** What has no colon at its end leads to its list by the last sentence alone. */
const leadsIn = (above: ReadBlock, { sentence }: Passage): boolean =>
  isLeadIn(above) || above.block.sentences.length === sentence + 1;

/** Notes stand between a lead-in and its list as often as behind it. */
const isBelowLeadIn = (block: Block | undefined, list: number | undefined): boolean =>
  block?.zone === 'footnote' || isInList(block, list);

/** "Hiring 6,500 new teachers": an item that names what somebody means to do. */
export function asAnAim(read: ReadArticle, passage: Passage): Reached | null {
  const block = read.blocks[passage.block]?.block;
  return block !== undefined &&
    passage.sentence === 0 &&
    isItem(block) &&
    AIM_OF_ITEM.test(passage.statement.words) &&
    !TELLS_WHAT_CAME.test(passage.statement.words)
    ? { covered: true, nearest: 'sentence', source: null, because: 'it is an item of a plan' }
    : null;
}

const AIM_OF_ITEM =
  /^(?:hiring|funding|building|creating|recruiting|spending|investing|raising|cutting|introducing|providing|training|opening|expanding|delivering|planting|doubling|ending|giving|setting|launching) /iu;

/** "Training farmers reduced losses": what was done has come to something. */
const TELLS_WHAT_CAME =
  /^[A-Za-zÀ-ɏ]+ .*\b(?:[A-Za-zÀ-ɏ]{3,}ed|has|have|had|is|are|was|were|cut|saves?|costs?|makes?|led|rose|fell|grew)\b/i;

/** "Here are some key figures:" says nothing of its own; what stands above it says where they are from. */
function aboveLeadIn(read: ReadArticle, leadIn: number): Reached | null {
  let at = leadIn - 1;
  while (at >= 0 && leadIn - at <= ABOVE && read.blocks[at] === undefined) at--;
  const block = read.blocks[at];
  if (
    block === undefined ||
    leadIn - at > ABOVE ||
    block.block.section !== read.article.blocks[leadIn]?.section
  )
    return null;
  const last = block.passages.findLast((other) => ownWork(other) === 'study' || other.sources.some(leadsOut));
  if (last === undefined) return null;
  const source = last.sources.find(leadsOut) ?? ownSource(block.block, last);
  return covered('list', source, `the paragraph above its list names its source (${source.name})`);
}

/** Blocks up to which a paragraph stands right above a lead-in, pictures between them left out. */
const ABOVE = 3;
const LONGEST_LEAD_IN = 110;
const LEADS_IN = /:\s*$/u;

const isBareLeadIn = ({ passages, block }: ReadBlock): boolean =>
  block.prose.text.length <= LONGEST_LEAD_IN &&
  LEADS_IN.test(block.prose.text) &&
  passages.every(({ statistics, sources }) => statistics.length === 0 && sources.length === 0);

/** "Harbour Times: Two in five boats leak": an item of a list that is a headline behind the name of its outlet. */
export function underItsOutlet(read: ReadArticle, passage: Passage): Reached | null {
  const around = read.blocks[passage.block];
  if (around === undefined || passage.sentence > 0 || !isItem(around.block)) return null;
  const outlet = OUTLET.exec(passage.statement.words)?.[1];
  if (outlet === undefined) return null;
  return credited(read, passage, 'sentence', outlet, `it is a headline of ${outlet}`);
}

const isItem = ({ zone, containers }: Block): boolean =>
  zone === 'list' || containers.some(({ kind }) => kind === 'list-item');

const OUTLET =
  /^((?:The |On )?\p{Lu}[\p{L}\d&'.-]*(?: (?:(?:of|the|and|on|for|&) )?\p{Lu}[\p{L}\d&'.-]*){1,4}|BBC|CNN|AP|AFP|ITV|NPR): [\p{Lu}\d].{15,}[^.]$/u;

const speaksForList = (leadIn: Passage, item: Passage): boolean =>
  ownWork(leadIn) === 'study' || (ownWork(leadIn) === 'deed' && !isWorldly(item));

/** Items behind its lead-in from which on a list stands for itself. */
const LONGEST_LIST = 200;

const isInList = (block: Block | undefined, list: number | undefined): boolean =>
  block !== undefined &&
  (list === undefined
    ? block.zone === 'list'
    : block.containers.some((container) => container.list === list));
