import type { SentenceText } from '../speech/attributions.ts';
import type { StatisticKind } from '../evidence.ts';
import { CONTEXTS, type Figure, type Judgement } from './figureContexts.ts';

const KIND_REASONS: Readonly<Record<StatisticKind, string>> = {
  percent: 'a percentage stated as fact',
  ratio: 'a ratio stated as fact',
  share: 'a share of a whole stated as fact',
  money: 'a sum of money',
  magnitude: 'a large number stated as fact',
  quantity: 'a large quantity stated as fact',
  count: 'a count',
  change: 'a change stated as fact',
  average: 'an average stated as fact',
  superlative: 'a ranking stated as fact',
  forecast: 'a prediction with a figure',
  survey: 'the result of a survey',
};

/** Units of its sentence on either side of a figure that tell its context. */
const WIDE = 600;

/** How much a figure at `[start, end)` of the prose needs a source, with the reason. */
export function tierOf(
  { text, from, to }: SentenceText,
  kind: StatisticKind,
  value: number,
  start: number,
  end: number,
): Judgement {
  const opens = Math.max(from, start - WIDE);
  const figure: Figure = {
    kind,
    value,
    text: text.slice(start, end),
    near: text.slice(Math.max(from, start - 80), Math.min(to, end + 60)),
    before: text.slice(Math.max(from, start - 80), start),
    clause: clauseOf(text, Math.max(from, start - 80), start, end, Math.min(to, end + 60)),
    after: text.slice(end, Math.min(to, end + 60)),
    sentence: text.slice(opens, Math.min(to, end + WIDE)),
    start: start - opens,
  };
  const context = CONTEXTS.find(({ test }) => test(figure));
  return context === undefined
    ? { tier: 'A', because: KIND_REASONS[kind] }
    : { tier: context.tier, because: context.because };
}

/** The words around `[start, end)` up to where another clause begins. */
function clauseOf(text: string, from: number, start: number, end: number, to: number): string {
  const before = text.slice(from, start);
  const opens = [...before.matchAll(CLAUSE_BREAK)].at(-1);
  const behind = text.slice(end, to);
  const closes = behind.search(CLAUSE_BREAK);
  return text.slice(from + (opens === undefined ? 0 : opens.index), closes < 0 ? to : end + closes);
}

const CLAUSE_BREAK =
  /[;—]|--| because |, as (?=[\d$£€]|more than |fewer than |nearly |about |some )|, (?:so|but|yet|while|whereas|although|though|because|since|which|who|and (?:the|it|they|this|that|an?|in)|everyone|everybody|people|we|you|they) /gu;
