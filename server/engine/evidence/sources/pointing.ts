import type { Wording } from '../../article/wording.ts';
import { mayHold, POINTER } from '../landmarks.ts';
import { LINK_ELSEWHERE, NOBODY_IS_SENT, POINTERS } from '../../language/english/pointers.ts';

/** The first words of a text that send the reader to a source: "see the source", "link below". */
export const pointerIn = (wording: Wording): RegExpExecArray | null =>
  mayHold(wording, POINTER) ? wording.recall(firstPointer) : null;

function firstPointer({ prose: { text } }: Wording): RegExpExecArray | null {
  const match = POINTERS.exec(text);
  if (match === null || !CLICKS.test(match[0])) return match;
  const { index } = match;
  const behind = index + match[0].length;
  return NOBODY_IS_SENT.test(text.slice(Math.max(0, index - 40), index)) ||
    LINK_ELSEWHERE.test(text.slice(behind, behind + 60))
    ? null
    : match;
}

const CLICKS = /^click /i;
