import {
  ANY_ONE,
  ANYBODY_WHO,
  ASKS_ON,
  CONDITION_AHEAD,
  CONDITION_BEHIND,
  CONDITIONAL,
  GIVES_FIGURES,
  HYPOTHETICAL,
  JOINED_CONDITION,
  LABELLED_EXAMPLE,
  OPENS_A_QUESTION,
  SPEAKS_TO_ONE,
  SUPPOSING,
} from '../../language/english/contexts.ts';
import { isShareOfPeople, SHARES } from './answers.ts';
import { isInMillions } from './deals.ts';
import type { Figure } from './figureContexts.ts';

/** A figure that its sentence only supposes, or asks for. */
export const isMadeUp = (figure: Figure): boolean =>
  isLabelledExample(figure) ||
  (figure.kind !== 'superlative' && (isInAnIf(figure) || ANYBODY_WHO.test(figure.before))) ||
  (figure.sentence.endsWith('?') && !/^did you know\b/i.test(figure.sentence) && !isAskedOf(figure));

// The word that is looked for first is that without which the pattern does not fit.
const isLabelledExample = ({ sentence }: Figure): boolean =>
  sentence.includes('xample') && LABELLED_EXAMPLE.test(sentence);

/** Who of them does what if something happens is known of people, where the condition only follows. */
const isInAnIf = (figure: Figure): boolean =>
  HYPOTHETICAL.test(figure.clause) &&
  !(isShareOfPeople(figure) && !HYPOTHETICAL.test(figure.before)) &&
  !isBesideACondition(figure);

/** "If the subsidy ends, 40,000 jobs will go": what would follow is somebody's estimate, unless the condition makes up figures itself. */
function isBesideACondition(figure: Figure): boolean {
  const { before, clause } = figure;
  if (SUPPOSING.test(clause) || !isEstimate(figure) || SPEAKS_TO_ONE.test(clause)) return false;
  if (CONDITIONAL.test(before)) {
    const ahead = CONDITION_AHEAD.exec(before)?.[1];
    return ahead !== undefined && !GIVES_FIGURES.test(ahead) && !ANY_ONE.test(ahead);
  }
  const behind = behindIt(figure);
  if (JOINED_CONDITION.test(behind)) return true;
  const condition = CONDITION_BEHIND.exec(behind)?.[1];
  return (
    condition !== undefined && !GIVES_FIGURES.test(condition) && (SHARES(figure) || !ANY_ONE.test(condition))
  );
}

const behindIt = ({ text, sentence, start }: Figure): string => sentence.slice(start + text.length);

const isEstimate = (figure: Figure): boolean => figure.kind !== 'money' || isInMillions(figure.text);

/** "A third of the wards are shut, so who will nurse the sick?": the figure is told in front of the question. */
const isAskedOf = (figure: Figure): boolean =>
  !OPENS_A_QUESTION.test(figure.sentence) && ASKS_ON.test(behindIt(figure));
