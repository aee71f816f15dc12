import type { Article, Block } from '../../article/article.ts';
import { textOf } from '../../article/frontmatter/frontmatter.ts';
import { fieldNamed } from '../../article/frontmatter/keys.ts';
import { plainIn, type Wording } from '../../article/wording.ts';
import { SPEECH_VERBS } from '../../language/english/attribution.ts';
import {
  CODES_AROUND,
  CODES_BEFORE,
  CODES_BEHIND,
  LEADS_TO_A_MODEL,
  OTHER_VARIABLE,
  VARIABLE,
} from '../../language/english/placeholders.ts';
import { matchesOf } from '../../text/matches.ts';
import { fitting, twinsOf } from '../../text/plainly.ts';
import { lastStarting } from '../../text/range.ts';
import type { Evidence, Quotation } from '../evidence.ts';
import { mayHold, PLACEHOLDER } from '../landmarks.ts';
import { statementsIn } from '../statements.ts';

/** A copy mark or filler text in the prose of its block. */
export interface Placeholder {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const READ: ReadonlySet<string> = new Set(['title', 'deck', 'heading', 'body', 'list', 'lead-in', 'caption']);

/** Nothing of the pattern below is without one of these. */
const SIGN = /TK|XXX|orem ipsum|\[/;

/** Copy marks that no finished sentence holds; capitals matter, since tk and xxx are also words and names. */
const PLACEHOLDERS = twinsOf(
  /(?<![\p{L}\p{N}_./@#-])(?:[$€£]?TK(?: ?TK)*(?![\p{L}\p{N}_/@-]|\.[\p{L}\p{N}])|XXX+(?![\p{L}\p{N}_./@-]))|(?<!["“”'])\b[Ll]orem ipsum dolor\b|\[(?:citation needed|source needed|insert [^\]]{1,60}|your [^\]]{1,40} here|TODO[^\]]{0,60}|TBD|TBC|TK)\]/gu,
);

/** The marks that wait for words, and apart from them the filler: who sets a page in it did so once. */
export interface Placeholders {
  readonly marks: readonly Placeholder[];
  readonly filler: readonly Placeholder[];
}

export function placeholdersOf(article: Article, evidence: Evidence): Placeholders {
  const found = article.blocks.flatMap((block) =>
    READ.has(block.zone) && mayHoldOne(block.wording)
      ? block.wording.recall(marksIn).map((mark) => ({ block, ...mark }))
      : [],
  );
  if (found.length === 0) return NOTHING;
  const around = surroundingsOf(article, evidence);
  const filler = found.filter(isFiller);
  const marks = found.filter((one) => !isFiller(one) && !isTalkedOf(around, one));
  return { marks, filler: filler.length >= SPECIMEN && isDraft(article) ? [] : filler };
}

const NOTHING: Placeholders = { marks: [], filler: [] };

const mayHoldOne = (wording: Wording): boolean => mayHold(wording, PLACEHOLDER) && wording.recall(hasSign);

const hasSign = ({ prose }: Wording): boolean => SIGN.test(prose.text);

const marksIn = (wording: Wording): readonly Omit<Placeholder, 'block'>[] =>
  matchesOf(wording.prose.text, fitting(PLACEHOLDERS, wording.recall(plainIn))).map(
    ({ 0: text, index: start }) => ({ start, end: start + text.length, text }),
  );

const isFiller = ({ text }: Placeholder): boolean => /^l/iu.test(text);

/** A draft with so many passages of filler shows how a page looks. */
const SPECIMEN = 3;

/** Its frontmatter says that it is not published. */
function isDraft({ frontmatter }: Article): boolean {
  const says = (key: string, value: RegExp): boolean =>
    fieldNamed(frontmatter?.fields ?? [], [key], (field) =>
      value.test(textOf(field.value) ?? '') ? true : null,
    ) !== null;
  return says('draft', /^(?:true|yes)$/iu) || says('published', /^(?:false|no)$/iu);
}

/** What a mark is held against, worked out once. */
interface Around {
  readonly blocks: readonly Block[];
  /** The rows of X that stand in code. */
  readonly inCode: ReadonlySet<string>;
  /** Block and words of the quotations whose speaker is named behind them. */
  readonly said: ReadonlySet<string>;
}

function surroundingsOf({ blocks, text }: Article, { quotations }: Evidence): Around {
  const code = blocks.filter(({ zone }) => zone === 'code');
  return {
    blocks,
    inCode: new Set(code.flatMap(({ range }) => text.slice(range.start, range.end).match(VARIABLE) ?? [])),
    said: new Set(quotations.filter(isSaid).map((quotation) => `${quotation.block} ${quotation.text}`)),
  };
}

/** Its speaker is named behind it. */
const isSaid = ({ speaker, range }: Quotation): boolean => speaker !== null && speaker.start >= range.end;

/** The text speaks of the mark, has it for a variable or a code, or gives it the reader to fill in. */
const isTalkedOf = (around: Around, mark: Placeholder): boolean =>
  isMentioned(mark) || isVariable(around, mark) || isCode(around, mark) || isModel(around, mark);

/** `the bill number “XXX”`: in quotation marks by itself. */
const isMentioned = ({ block: { prose }, start, end }: Placeholder): boolean =>
  /["“'‘]/u.test(prose.text.charAt(start - 1)) && /["”'’]/u.test(prose.text.charAt(end));

/** "a firm XXX and its filing YYY", or the mark stands in the code that the article explains. */
const isVariable = ({ inCode }: Around, { block, text }: Placeholder): boolean =>
  text.startsWith('X') && (inCode.has(text) || block.wording.recall(hasOtherVariable));

const hasOtherVariable = ({ prose }: Wording): boolean => OTHER_VARIABLE.test(prose.text);

/** Blocks on both sides among which other codes of a table may stand. */
const TABLE = 4;
/** As far as one looks beside a mark for other codes. */
const BESIDE = 20;

/** "Danish [DA], Turkmen [TK]", "KZ, TK, UZ": one of several codes of two letters. */
function isCode({ blocks }: Around, { block, start, end, text }: Placeholder): boolean {
  if (!/^\[?TK\]?$/u.test(text)) return false;
  const own = block.prose.text;
  if (!text.startsWith('['))
    return (
      CODES_BEFORE.test(own.slice(Math.max(0, start - BESIDE), start)) ||
      CODES_BEHIND.test(own.slice(end, end + BESIDE))
    );
  const near = blocks.slice(Math.max(0, block.index - TABLE), block.index + TABLE + 1);
  return new Set(near.flatMap(({ wording }) => wording.recall(codesIn))).size > 1;
}

const codesIn = ({ prose }: Wording): readonly string[] => [...new Set(prose.text.match(CODES_AROUND))];

/** As far as one looks in front of a quotation for what it is. */
const LEAD = 60;

/** Inside of a quotation that is a wording for others to use: said to be one, or with several slots and said by nobody. */
function isModel({ said }: Around, { block, start }: Placeholder): boolean {
  const { spans } = block.wording.recall(statementsIn);
  const span = spans[lastStarting(spans, start - 1)];
  if (span === undefined || start >= span.end) return false;
  const { text } = block.prose;
  const lead = text.slice(Math.max(0, span.start - LEAD), span.start);
  if (LEADS_TO_A_MODEL.test(lead)) return true;
  const marks = block.wording.recall(marksIn);
  const slots = marks.slice(lastStarting(marks, span.start) + 1, lastStarting(marks, span.end) + 1);
  if (slots.length < 2 || slots.some((slot) => !slot.text.startsWith('['))) return false;
  // A colon gives the words to whoever leads to them; only a verb, or who is credited behind them, says them.
  if (SPEECH_VERBS.has(/([a-z]+)[,:]? $/u.exec(lead)?.[1] ?? '')) return false;
  return !said.has(`${block.index} ${text.slice(span.start, span.end)}`);
}
