/**
 * A line that asks not to publish yet: `EMBARGOED until 00:01 Friday`, `Not for publication before 4 May 2026`,
 * `Hold for release`. Matched against one whole short block, for an embargo is a subject of the news as well.
 */
export const EMBARGO_LINE =
  /^\W{0,6}(?:(?:strictly |news |press )?(?:under )?(?:strict )?embargo(?:ed)?\b(?: (?:copy|material|release|news|notice))?(?: ?[:!–—-]|\W*$| (?:until|till|for (?:release|publication|broadcast)|to|by|lifts|ends|expires)\b)|(?:strictly )?not (?:for|to be) (?:publication|release|broadcast|use|published|released|broadcast|used)(?:,? (?:or|and) [a-z]+)? (?:before|until|till|prior to)\b|(?:please )?hold (?:for (?:release|publication)|until)\b|for release (?:on|at|after|not before)\b)/iu;

/** Set in capitals, or with a colon behind it: a label and no sentence. */
export const EMBARGO_LABEL = /\b(?:EMBARGO(?:ED)?|NOT FOR (?:PUBLICATION|RELEASE|BROADCAST))\b|^[^.]{0,40}:/u;
