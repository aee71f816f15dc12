import type { Field } from './frontmatter.ts';

/** What the common generators call the fields that an editor means; written alike: lower case, no marks between words. */
export const TITLE_KEYS: readonly string[] = ['title', 'headline', 'heading', 'pagetitle', 'subject', 'name'];

export const PUBLISHED_KEYS: readonly string[] = [
  'date',
  'datepublished',
  'publisheddatetime',
  'publishdatetime',
  'publisheddate',
  'publishdate',
  'publicationdate',
  'pubdate',
  'publishedat',
  'publishedon',
  'published',
  'posted',
  'postdate',
  'postedon',
  'created',
  'createdat',
  'createdon',
  'datecreated',
  'datetime',
  'releasedate',
  'issued',
];

export const MODIFIED_KEYS: readonly string[] = [
  'modified',
  'datemodified',
  'modifieddate',
  'modifieddatetime',
  'modifiedat',
  'lastmod',
  'lastmodified',
  'lastmodifiedat',
  'updated',
  'dateupdated',
  'updateddate',
  'updatedat',
  'updatedon',
  'lastupdated',
];

export const OTHER_DATE_KEYS: readonly string[] = [
  'eventdate',
  'startdate',
  'enddate',
  'expirydate',
  'expiredate',
  'embargodate',
  'reviewdate',
];

export const AUTHOR_KEYS: readonly string[] = [
  'author',
  'authors',
  'byline',
  'by',
  'authorname',
  'creator',
  'creators',
  'writer',
  'writers',
  'reporter',
  'reporters',
  'contributor',
  'contributors',
  'postedby',
];

/** What of a person’s fields is the name, the surest first. */
export const NAME_KEYS: readonly string[] = [
  'name',
  'fullname',
  'displayname',
  'literal',
  'family',
  'last',
  'title',
];

export const DECK_KEYS: readonly string[] = [
  'deck',
  'dek',
  'standfirst',
  'subtitle',
  'subheading',
  'subhead',
  'excerpt',
  'description',
  'summary',
  'teaser',
  'abstract',
  'lede',
];

export const leveled = (key: string): string => {
  if (isLevel(key)) return key;
  const lower = key.toLowerCase();
  return MARK.test(lower) ? lower.replaceAll(MARKS, '') : lower;
};

/** Most keys are: unit by unit that is known sooner than by a pattern, and every rule of the frontmatter asks. */
function isLevel(key: string): boolean {
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** What parts the words of a key. */
const MARK = /[\s_.-]/;
const MARKS = /[\s_.-]/gu;

/** The first of the fields, in the order of the keys, that bears one of them and holds what is asked. */
export function fieldNamed<T>(
  fields: readonly Field[],
  keys: readonly string[],
  read: (field: Field) => T | null,
): T | null {
  // Most ask for what is not there.
  if (!fields.some(({ key }) => keys.includes(leveled(key)))) return null;
  const names = fields.map(({ key }) => leveled(key));
  for (const key of keys) {
    for (let at = names.indexOf(key); at >= 0; at = names.indexOf(key, at + 1)) {
      const field = fields[at];
      const found = field === undefined ? null : read(field);
      if (found !== null) return found;
    }
  }
  return null;
}
