import type { Article } from '../../article/article.ts';
import type { Wording } from '../../article/wording.ts';
import {
  ABOUT_THE_ANNOUNCER,
  DATELINE_OF_AN_ANNOUNCEMENT,
  HEADS_A_DATA_NOTE,
  LOOKS_IT_ALL_UP,
  NOTES_ITS_DATA,
  OPENS_ON_ANOTHER,
  SIGNS_OF_AN_ANNOUNCEMENT,
  WIRE_OF_AN_ANNOUNCEMENT,
} from '../../language/english/announcements.ts';
import type { Reached, ReadArticle } from '../reach/reached.ts';
import { ANNOUNCEMENT, mayHold } from '../landmarks.ts';
import { hostOf } from '../sources/sources.ts';

/** Signs that have to meet: a newspaper, too, writes where a share is traded. */
const ENOUGH = 2;

/** True for what a company or a body announces of itself: its figures are its own. */
export function isAnnouncement({ blocks }: Article): boolean {
  const found = new Set<number>();
  for (const { zone, wording } of blocks)
    if (zone !== 'code') for (const sign of wording.recall(signsIn)) found.add(sign);
  return found.size >= ENOUGH;
}

/** Which signs a text holds: a number for each, most texts none. */
function signsIn(wording: Wording): readonly number[] {
  const { text } = wording.prose;
  const found: number[] = [];
  if (text.startsWith('About ') && ABOUT_THE_ANNOUNCER.test(text)) found.push(ABOUT);
  const mayHoldSome = mayHold(wording, ANNOUNCEMENT);
  if (
    (mayHoldSome && DATELINE_OF_AN_ANNOUNCEMENT.test(text)) ||
    (text.includes(') ') && WIRE_OF_AN_ANNOUNCEMENT.test(text))
  )
    found.push(PLACED);
  if (mayHoldSome)
    SIGNS_OF_AN_ANNOUNCEMENT.forEach((sign, at) => {
      if (sign.test(text)) found.push(at);
    });
  return found.length === 0 ? NONE : found;
}

const NONE: readonly never[] = [];
const ABOUT = -1;
const PLACED = -2;

/**
 * Where an article says of its data as a whole where they are from, under a heading or in a note, or opens with a link
 * to what it relates: how it says so, or null.
 */
export function notesItsData({ blocks }: Article): string | null {
  const first = blocks.find(({ sentences, zone }) => sentences.length > 0 && zone === 'body');
  if (first?.wording.recall(opensOnAnother) === true)
    return 'the article opens with a link to what it relates';
  return blocks.some(
    ({ zone, wording }) =>
      (zone === 'heading' && wording.recall(headsADataNote)) ||
      (zone !== 'code' && wording.recall(notesTheData)),
  )
    ? 'the article says where its data are from'
    : null;
}

const headsADataNote = ({ prose }: Wording): boolean => HEADS_A_DATA_NOTE.test(prose.text);
const notesTheData = ({ prose }: Wording): boolean =>
  NOTES_ITS_DATA.test(prose.text) ||
  // What somebody is quoted with is that person's own search.
  (LOOKS_IT_ALL_UP.test(prose.text) && LOOKS_IT_ALL_UP.test(prose.text.replaceAll(QUOTED, '')));

const QUOTED = /["“][^"“”]{0,600}["”]/gu;

/** Units of a line that names an outlet and no more. */
const SHORT = 60;

/** A line of its own, "The Coast [article](…)": all below it is from there. */
export const opensOnAnother = ({ prose, inlines, raw }: Wording): boolean =>
  prose.text.length <= SHORT &&
  inlines.some(
    ({ kind, text, destination }) =>
      kind === 'link' &&
      destination !== null &&
      hostOf(destination) !== null &&
      OPENS_ON_ANOTHER.test(raw.slice(text.start, text.end)),
  );

/** A note on the data of the whole article. */
export function underDataNote(read: ReadArticle): Reached | null {
  const because = read.dataNote();
  return because === null ? null : { covered: true, nearest: 'article', source: null, because };
}
