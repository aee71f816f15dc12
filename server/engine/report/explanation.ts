import type { Article, Block } from '../article/article.ts';
import { sourceRange } from '../article/prose.ts';
import type {
  SentencePlace,
  Source,
  SourceForm,
  Statistic,
  StatisticKind,
  Tier,
  Verdict,
} from '../evidence/evidence.ts';
import type { Finding, Review } from '../review.ts';
import { lineAt, lineStart } from '../text/lines.ts';
import { overlaps, type Range } from '../text/range.ts';

/** What was seen in one sentence, in sentences for an editor. */
export interface SentenceExplanation {
  readonly range: Range;
  readonly seen: readonly string[];
}

/** What was seen on a line and why it was or was not flagged. */
export interface LineExplanation {
  /** What the line is to an editor and why; empty for a line without text. */
  readonly zone: string;
  readonly sentences: readonly SentenceExplanation[];
  readonly findings: readonly Finding[];
}

/** The line counts from 1; one outside the text has nothing on it. */
export function explainLine(review: Review, line: number): LineExplanation {
  const { article, findings } = review;
  const range = rangeOfLine(article, line);
  const block = article.blocks.find((one) => overlaps(wide(one.range), wide(range)));
  const places = block === undefined ? [] : sentencesIn(block, range);
  return {
    zone: block === undefined ? zoneOutside(article, range) : zoneWords(block),
    sentences: places.map((sentence) => explainSentence(review, { block: block?.index ?? 0, sentence })),
    findings: findings.filter((finding) => overlaps(wide(finding.range), wide(range))),
  };
}

/** An empty range touches what it stands in. */
const wide = ({ start, end }: Range): Range => ({ start, end: Math.max(end, start + 1) });

function rangeOfLine({ lines, text }: Article, line: number): Range {
  const start = lineStart(lines, line);
  const end = lineStart(lines, line + 1);
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function zoneOutside({ frontmatter }: Article, range: Range): string {
  return frontmatter !== null && overlaps(frontmatter.range, wide(range))
    ? 'This is frontmatter: its fields are checked, its words are not read as prose.'
    : '';
}

function zoneWords({ zone, zoneReason, language, sentences }: Block): string {
  const reason = zoneReason === '' ? '' : ` (${zoneReason})`;
  const unread =
    language === null && sentences.length > 0
      ? ' No language pack reads its language, so its prose is not checked.'
      : '';
  return `This is ${ZONES[zone]}${reason}.${unread}`;
}

const ZONES: Readonly<Record<Block['zone'], string>> = {
  title: 'the title',
  deck: 'the deck',
  byline: 'a byline',
  dateline: 'a dateline',
  notice: 'a notice to the reader',
  heading: 'a heading',
  'lead-in': 'the lead-in of a list',
  list: 'a list item',
  table: 'a row of a table',
  caption: 'a caption',
  quote: 'a block quotation',
  code: 'code, which is not read as prose',
  footnote: 'a footnote',
  'source-line': 'a source line',
  placeholder: 'a placeholder',
  furniture: 'page furniture, not a part of the article',
  bio: "the author's biography",
  related: 'a pointer to other articles',
  markup: 'markup without words',
  body: 'body text',
};

function sentencesIn({ prose, sentences }: Block, line: Range): readonly number[] {
  return sentences.flatMap((sentence, index) =>
    overlaps(sourceRange(prose, sentence.start, sentence.end), wide(line)) ? [index] : [],
  );
}

/** What is in a sentence that an editor would look at, and why it is or is not asked about. */
export function explainSentence(review: Review, place: SentencePlace): SentenceExplanation {
  const { article, evidence } = review;
  const isHere = (one: SentencePlace): boolean =>
    one.block === place.block && one.sentence === place.sentence;
  const verdict = evidence.verdicts.find(isHere);
  const quotations = evidence.quotations.filter((one) => isHere(one) && !one.term);
  const seen = [
    ...(verdict === undefined ? [] : explainVerdict(review, verdict)),
    ...evidence.sources.filter((source) => isHere(source) && source !== verdict?.source).map(sourceHere),
    ...quotations.map(({ speaker }) => (speaker === null ? UNSPOKEN : spoken(article, speaker))),
    ...evidence.vague
      .filter(isHere)
      .map(({ phrase, madeGood }) =>
        madeGood
          ? `“${phrase}” names nobody, but a name, a link or a citation close by makes it good.`
          : `“${phrase}” names nobody whom a reader could ask.`,
      ),
    ...evidence.documents
      .filter(isHere)
      .map(({ phrase, linked }) =>
        linked
          ? `“${phrase}” is a document that the article links.`
          : `“${phrase}” is a document that the article does not link.`,
      ),
  ];
  return { range: rangeOfSentence(article, place), seen };
}

const UNSPOKEN = 'A quotation stands here, and no speaker was found near it.';

const spoken = ({ text }: Article, { start, end }: Range): string =>
  `A quotation stands here; “${text.slice(start, end).replaceAll(/\s+/gu, ' ')}” is read as its speaker.`;

const sourceHere = ({ name, form, reach }: Source): string =>
  `“${name}” counts as a source here: ${FORMS[form]}, good for its ${reach}.`;

function rangeOfSentence({ blocks }: Article, { block, sentence }: SentencePlace): Range {
  const found = blocks[block];
  const range = found?.sentences[sentence];
  return found === undefined || range === undefined
    ? { start: 0, end: 0 }
    : sourceRange(found.prose, range.start, range.end);
}

/** What the figures of a sentence are, what sources them and how far away, or what was looked for and not found. */
export function explainVerdict(review: Review, verdict: Verdict): readonly string[] {
  const { article } = review;
  const found = verdict.source === null ? [] : [nearestSource(article, verdict, verdict.source)];
  const missed = verdict.nearest === 'none' && verdict.severity !== null ? [LOOKED_FOR] : [];
  return [
    ...verdict.statistics.map(figureWords),
    verdict.because,
    ...found,
    ...missed,
    ...(isUnheard(review, verdict)
      ? [`Not shown: ${verdict.rule} is off here, or an ignore silences it.`]
      : []),
  ];
}

const figureWords = ({ text, kind, tier, because }: Statistic): string => {
  // A tier that the kind alone gives says no more than the kind.
  const reason = because.startsWith(KINDS[kind]) ? '' : ` (${because})`;
  return `“${text}” is ${KINDS[kind]}${reason}: ${TIERS[tier]}.`;
};

const KINDS: Readonly<Record<StatisticKind, string>> = {
  percent: 'a percentage',
  ratio: 'a ratio',
  share: 'a share of a whole',
  money: 'a sum of money',
  magnitude: 'a large number',
  quantity: 'a quantity',
  count: 'a count',
  change: 'a change',
  average: 'an average',
  superlative: 'a superlative',
  forecast: 'a forecast',
  survey: 'the result of a survey',
};

const TIERS: Readonly<Record<Tier, string>> = {
  A: 'readers will want its source',
  B: 'an editor might ask for its source',
  C: 'nobody would ask for its source',
};

const LOOKED_FOR =
  'Looked for and not found: a link, footnote, citation or named source in the sentence, the ones beside it, ' +
  'the lead-in of its list, its section and its source lines, and the frontmatter.';

function nearestSource(article: Article, place: SentencePlace, source: Source): string {
  const line = lineAt(article.lines, source.range.start);
  return `Nearest source: ${source.name}, ${FORMS[source.form]} ${distance(place, source)} (line ${line}).`;
}

const FORMS: Readonly<Record<SourceForm, string>> = {
  link: 'a link',
  footnote: 'a footnote',
  citation: 'a citation',
  attribution: 'an attribution',
  parenthesis: 'a name in parentheses',
  'source-line': 'a source line',
  'sources-section': 'a section of sources',
  frontmatter: 'a field of the frontmatter',
  caption: 'a caption',
  'lead-in': 'the lead-in of the list',
  anaphora: 'words that point back to one',
  quotation: 'a quotation',
  'own-work': "the writer's own work",
};

/** How far a source stands from a sentence, in sentences within a paragraph and in blocks beyond it. */
function distance(from: SentencePlace, to: SentencePlace): string {
  if (to.block < 0) return 'for the whole article';
  const blocks = to.block - from.block;
  if (blocks !== 0) return `${counted(Math.abs(blocks), 'block')} ${blocks < 0 ? 'above' : 'below'}`;
  const sentences = to.sentence - from.sentence;
  if (sentences === 0) return 'in the same sentence';
  return `${counted(Math.abs(sentences), 'sentence')} ${sentences < 0 ? 'before' : 'after'}`;
}

const counted = (count: number, noun: string): string => (count === 1 ? `one ${noun}` : `${count} ${noun}s`);

/** Asked for, but no finding says so. */
const isUnheard = ({ article, findings }: Review, verdict: Verdict): boolean => {
  if (verdict.severity === null) return false;
  const range = wide(rangeOfSentence(article, verdict));
  return !findings.some(
    (finding) => finding.rule.startsWith('statistic/unsourced') && overlaps(wide(finding.range), range),
  );
};
