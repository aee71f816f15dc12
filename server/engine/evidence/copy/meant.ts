import type { Block } from '../../article/article.ts';
import { sentencesIn } from '../../article/wording.ts';
import {
  ANOTHER_THING,
  ASKS,
  ECHO,
  FIRST_PERSON,
  MEANT,
  OWNS_UP,
  THIRD_PERSON,
} from '../../language/english/repeats.ts';
import type { Range } from '../../text/range.ts';

/** As far as one looks behind a repeat for the writer's word that it is one. */
const BEHIND = 800;

/** The sentence in front says so ("Again, we did not invent it. We only apply it."), or what follows it does. */
export function isOwnedUp({ prose, wording }: Block, { start, end }: Range): boolean {
  const before = wording.recall(sentencesIn).findLast((sentence) => sentence.end <= start);
  return (
    (before !== undefined && ECHO.test(prose.text.slice(before.start, before.start + 20))) ||
    OWNS_UP.test(prose.text.slice(end, end + BEHIND))
  );
}

/** The second sentence says that it repeats the first, or that it tells of another thing, or somebody says it of themselves. */
export const isMeant = (first: string, second: string): boolean =>
  MEANT.test(second) ||
  (ANOTHER_THING.test(second) && !ANOTHER_THING.test(first)) ||
  isTheirOwn(first, second);

/** The reader is asked to do something in both. */
export const areRequests = (first: string, second: string): boolean => ASKS.test(first) && ASKS.test(second);

/** "They will build it for all their tools" of somebody who says "I will build it for all our tools". */
const isTheirOwn = (a: string, b: string): boolean =>
  (FIRST_PERSON.test(a) && !FIRST_PERSON.test(b) && THIRD_PERSON.test(b)) ||
  (FIRST_PERSON.test(b) && !FIRST_PERSON.test(a) && THIRD_PERSON.test(a));
