import type { Range } from '../text/range.ts';
import { placeInFlow, readFlow } from './flow.ts';
import type { Place } from './place.ts';

/** The place in a JSON object, whatever stands around it in its fence. */
export function jsonPlace(text: string, content: Range, offset: number): Place | null {
  const open = text.indexOf('{', content.start);
  if (open < 0 || open >= content.end) return null;
  const flow = readFlow(text, open, content.end, { separator: ':', comments: false });
  return placeInFlow(text, flow, [], offset);
}
