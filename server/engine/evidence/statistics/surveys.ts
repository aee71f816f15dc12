import type { Article, Block, Inline } from '../../article/article.ts';
import {
  BEFORE_NO_OPINION_SURVEY,
  HOW_MANY,
  LONE_BEFORE,
  NAMED_BEFORE,
  NAMES_ITS_RESULTS,
  NEWLY_NAMED,
  NO_OPINION_SURVEY,
  RESPONDENTS_SAY,
  RESULT_OF,
  SURVEY_FINDS,
  WHEN,
  WHO,
} from '../../language/english/surveys.ts';
import { PARENTHESIS } from '../../language/english/sources.ts';
import type { Wording } from '../../article/wording.ts';
import { mayHold, SURVEY } from '../landmarks.ts';
import { figuresOf, sentencesOf } from '../figures/sentences.ts';
import type { Statement } from '../statements.ts';

/** What a reader must know of a survey to weigh it. */
export type SurveyPart = 'who' | 'when' | 'how many';

/** The result of a survey that is told without some of its parts. */
export interface IncompleteSurvey {
  readonly block: Block;
  /** Of the words that name it, in the block's prose: "A recent survey". */
  readonly start: number;
  readonly end: number;
  readonly missing: readonly SurveyPart[];
}

const MENTION =
  /(?<![A-Za-zÀ-ɏ-])(?:surveys?|polls?|polling|respondents|(?:those|people) (?:polled|surveyed|questioned))(?![A-Za-zÀ-ɏ-])/gi;
export const OF_A_SURVEY = /\b(?:survey|poll|respondents|questionnaire|those questioned)/i;
/** The determiner and the words between it and the noun. */
const PHRASE_BEFORE =
  /(?:(?:\b(?:an?|one|another|two|several|some|recent|new|the|most|many) )(?:[A-Za-zÀ-ɏ\d/.'&-]+ ){0,4}|(?:\b(?:recent|new|national|online|opinion|public|internal|early|exit|local) ){1,3})$/i;

/** The survey results of an article that lack a part, each survey once. */
export function incompleteSurveys(article: Article): readonly IncompleteSurvey[] {
  const surveyed = article.blocks.filter(speaksOfASurvey);
  if (surveyed.length === 0) return [];
  const results = [...sentencesOf(surveyed)].flatMap(({ block, statement }): readonly Result[] => {
    const told = statement.recall(resultIn);
    return told === null ? [] : [{ block, ...told }];
  });
  const found: IncompleteSurvey[] = [];
  for (const result of results) {
    if (result.isRespondents && (found.length > 0 || isToldOf(surveyed, result))) continue;
    if (isLinked(article, result.block)) continue;
    const scope = scopeOf(article, result.block, surveyed);
    const missing = missingIn(scope);
    // One finding stands for all the surveys of an article that lack no more than the same single part.
    const isSaid = missing.length === 1 && found.some((other) => other.missing.join() === missing.join());
    if (missing.length > 0 && !isSaid) {
      found.push({ block: result.block, start: result.start, end: result.end, missing });
    }
  }
  return found;
}

const speaksOfASurvey = ({ wording }: Block): boolean =>
  mayHold(wording, SURVEY) && wording.recall(namesASurvey);

const namesASurvey = ({ prose }: Wording): boolean => OF_A_SURVEY.test(prose.text);

interface Result extends ToldResult {
  readonly block: Block;
}

/** A result as its sentence tells it, in the prose of its block. */
interface ToldResult {
  readonly start: number;
  readonly end: number;
  readonly isRespondents: boolean;
}

/** The words that name a survey for the first time, in a sentence with its result. */
function resultIn(statement: Statement): ToldResult | null {
  const { words: sentence, from } = statement;
  if (!OF_A_SURVEY.test(sentence) || sentence.endsWith('?') || isCited(sentence)) return null;
  const figures = statement
    .recall(figuresOf)
    .some(({ kind }) => kind === '%' || kind === 'part' || kind === 'points');
  if (!figures && !RESULT.test(sentence)) return null;
  for (const match of sentence.matchAll(MENTION)) {
    const at = match.index;
    const [word] = match;
    const before = sentence.slice(Math.max(0, at - 60), at);
    const after = sentence.slice(at + word.length);
    const isRespondents = /^(?:resp|those|people)/iu.test(word);
    const isCapital = at > 0 && /^[SP]/u.test(word);
    if (statement.isQuoted(from + at) || isCapital || (!figures && isSumming(word, sentence))) continue;
    if (!isRespondents && !isIntroduced(before, after, word)) continue;
    const finds = (isRespondents ? RESPONDENTS_SAY : SURVEY_FINDS).test(after);
    if (!finds && !(figures && isCredited(before))) continue;
    const phrase = PHRASE_BEFORE.exec(before)?.[0] ?? '';
    return { start: from + at - phrase.length, end: from + at + word.length, isRespondents };
  }
  return null;
}

/** "(Harbour Institute, 2022)": a citation beside a result leads to the method. */
const isCited = (sentence: string): boolean => sentence.includes('(') && sentence.search(PARENTHESIS) >= 0;

/** What polls show together, without a figure: of which of them one would ask how many were asked? */
const isSumming = (word: string, sentence: string): boolean =>
  /^(?:polls|surveys|polling)$/i.test(word) && !/\d ?(?:%|per ?cent)/i.test(sentence);

/** "according to a poll", "in a survey": it needs a figure beside it, for "ahead in the polls" is only a way to speak. */
const CREDITED = /\b(?:according to|in|by) (?:[A-Za-zÀ-ɏ\d/.'&-]+ ){0,4}$/i;

const isCredited = (before: string): boolean => CREDITED.test(before) || RESULT_OF.test(before);

/** A survey of opinion that was not named before. */
const isIntroduced = (before: string, after: string, word: string): boolean =>
  !isNoOpinionSurvey(before, after, word) && (!NAMED_BEFORE.test(before) || NEWLY_NAMED.test(before));

const isNoOpinionSurvey = (before: string, after: string, word: string): boolean =>
  NO_OPINION_SURVEY.test(after) ||
  BEFORE_NO_OPINION_SURVEY.test(before) ||
  (/^(?:survey|poll)$/iu.test(word) && LONE_BEFORE.test(before) && !NAMES_ITS_RESULTS.test(after)) ||
  (/^polling$/iu.test(word) && !SURVEY_FINDS.test(after));

/** "most", a lead: what a survey found, without a figure. */
const RESULT =
  /\b(?:most|majority|half|(?:a|two|three)[ -](?:third|quarter)s?|ahead|leads?|leading|trails?|trailing)\b/iu;

const isToldOf = (surveyed: readonly Block[], { block }: Result): boolean =>
  surveyed.some(
    (other) => other !== block && /\b(?:survey|poll|questionnaire|feedback)/iu.test(other.prose.text),
  ) || /\b(?:survey|poll|questionnaire)/iu.test(block.prose.text);

const LINKS: ReadonlySet<Inline['kind']> = new Set<Inline['kind']>([
  'link',
  'autolink',
  'url',
  'footnote-reference',
  'citation',
]);
const hasLink = (block: Block | undefined): boolean =>
  block?.inlines.some(({ kind }) => LINKS.has(kind)) ?? false;

/** A link, a note or a citation in the paragraph or the ones beside it leads to the method. */
const isLinked = ({ blocks }: Article, { index }: Block): boolean =>
  hasLink(blocks[index]) || hasLink(blocks[index - 1]) || hasLink(blocks[index + 1]);

/** Blocks that may tell of the survey: its own, the ones beside it, and all that speak of a survey. */
function scopeOf({ blocks }: Article, { index }: Block, surveyed: readonly Block[]): readonly string[] {
  const near = [blocks[index - 1], blocks[index], blocks[index + 1]].flatMap((block) => block ?? []);
  const all = new Set([...near, ...surveyed.slice(0, MOST_TOLD)]);
  return [...all].flatMap(({ prose, sentences }) =>
    sentences.length === 0 ? [prose.text] : sentences.map(({ start, end }) => prose.text.slice(start, end)),
  );
}

/** Blocks that speak of surveys, of which an article about surveys has many. */
const MOST_TOLD = 30;

function missingIn(scope: readonly string[]): readonly SurveyPart[] {
  const told = (patterns: readonly RegExp[]): boolean =>
    scope.some((sentence) => patterns.some((pattern) => pattern.test(sentence)));
  const parts: readonly (readonly [SurveyPart, boolean])[] = [
    ['who', told(WHO)],
    ['when', told([WHEN])],
    ['how many', told(HOW_MANY)],
  ];
  return parts.filter(([, isTold]) => !isTold).map(([part]) => part);
}
